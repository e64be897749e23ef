// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/headerpanel.h"

#include "ui/dialogs/messagestrip.h"
#include "ui/servertext.h"
#include "ui/viewer/shownaddress.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

QString isolated(const QString &text)
{
    return firstStrongIsolate + text + popIsolate;
}

QString timeOfDay(const QDateTime &date)
{
    return date.time().toString(QStringLiteral("HH:mm:ss"));
}

QString zoneText(const QDateTime &date)
{
    const int minutes = date.offsetFromUtc() / 60;
    const int size = qAbs(minutes);
    return QStringLiteral("%1%2%3")
        .arg(minutes < 0 ? QStringLiteral("-") : QStringLiteral("+"))
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString shownAddress(const mime::MailAddress &address)
{
    const QString name = shownForeignText(address.name, 200);
    QString spec = shownAddrSpec(address.addrSpec, 320);
    if (spec.isEmpty() && !address.addrSpec.isEmpty())
        spec = HeaderPanel::tr("(an address of characters that cannot be shown)");
    QString shown = spec.isEmpty() ? isolated(name)
                    : name.isEmpty()
                        ? isolated(spec)
                        : isolated(name) + QStringLiteral(" <") + isolated(spec) + u'>';
    if (!address.group.isEmpty())
        shown = isolated(shownForeignText(address.group, 100)) + QStringLiteral(": ") + shown;
    return shown;
}

QString addressWarning(const QList<mime::MailAddress> &addresses)
{
    mime::AddressHints all;
    for (const mime::MailAddress &address : addresses)
        all |= address.hints;
    QStringList words;
    if (all & mime::AddressHint::NameHoldsAt)
        words << HeaderPanel::tr("The name looks like an address; the real one is in angle "
                                 "brackets.");
    if (all & mime::AddressHint::MixedScripts)
        words << HeaderPanel::tr("Letters of several scripts are mixed: it may imitate another "
                                 "name.");
    if (all & mime::AddressHint::Punycode)
        words << HeaderPanel::tr("The server's name is written in coded form (xn--).");
    if (all & mime::AddressHint::DirectionRemoved)
        words << HeaderPanel::tr("Hidden characters that turn the text around were removed.");
    if (all & mime::AddressHint::HiddenRemoved)
        words << HeaderPanel::tr("Characters that nobody sees were removed from the address.");
    if (all & mime::AddressHint::Unreadable)
        words << HeaderPanel::tr("There is no readable address.");
    return words.join(u' ');
}

QString shownMailDate(const QDateTime &date)
{
    const QLocale locale;
    const QDateTime here = date.toLocalTime();
    QString shown = HeaderPanel::tr("%1, %2", "long date, time")
                        .arg(locale.toString(here.date(), QLocale::LongFormat), timeOfDay(here));
    if (here.offsetFromUtc() == date.offsetFromUtc())
        return shown;
    const QString there =
        here.date() == date.date()
            ? timeOfDay(date)
            : locale.toString(date.date(), QLocale::ShortFormat) + u' ' + timeOfDay(date);
    return HeaderPanel::tr("%1 (there %2, %3)", "date and time here (time of the sender, zone)")
        .arg(shown, there, zoneText(date));
}

HeaderPanel::HeaderPanel(QWidget *parent)
    : QWidget(parent)
    , m_subject(new QLabel(this))
{
    m_subject->setObjectName(QStringLiteral("subject"));
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_subject->setFont(large);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 8);
    layout->setSpacing(6);
    layout->addWidget(m_subject);
}

void HeaderPanel::showMessage(const mime::RenderedMessage &message,
                              const std::optional<imap::InternalDate> &received)
{
    const QString subject = shownForeignText(message.subject, 1000);
    m_subject->setText(subject.isEmpty() ? tr("(no subject)") : subject);
    delete m_rows;
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    m_rowCount = 0;
    layout()->addWidget(m_rows);
    addAddresses(tr("From"), message.from, true);
    if (!message.sender.isEmpty() && (message.from.isEmpty() || message.sender.first().addrSpec !=
                                                                    message.from.first().addrSpec))
        addAddresses(tr("Sender"), message.sender, true);
    if (!message.replyTo.isEmpty() && (message.from.isEmpty() || message.replyTo.first().addrSpec !=
                                                                     message.from.first().addrSpec))
        addAddresses(tr("Reply to"), message.replyTo, false);
    addAddresses(tr("To"), message.to, false);
    addAddresses(tr("Cc"), message.cc, false);
    QString date = message.date.isValid() ? shownMailDate(message.date)
                                          : shownForeignText(message.rawDate, 100);
    if (date.isEmpty())
        date = tr("none given");
    if (received) {
        const QDateTime arrival = received->toDateTime().toLocalTime(); // whatever zone it names
        const bool sameDay =
            message.date.isValid() && message.date.toLocalTime().date() == arrival.date();
        date += tr(" · received %1").arg(sameDay ? timeOfDay(arrival) : shownMailDate(arrival));
    }
    addRow(tr("Date"), date);
    applyColors();
}

void HeaderPanel::addAddresses(const QString &name, const QList<mime::MailAddress> &addresses,
                               bool authors)
{
    if (addresses.isEmpty()) {
        if (authors)
            addRow(name, tr("nobody"), tr("The message does not say who wrote it."));
        return;
    }
    QStringList shown;
    for (const mime::MailAddress &address : addresses.first(qMin(addresses.size(), shownAddresses)))
        shown << shownAddress(address);
    QString text = shown.join(QStringLiteral(", "));
    if (addresses.size() > shownAddresses)
        text +=
            u' ' + tr("and %n more", nullptr, static_cast<int>(addresses.size() - shownAddresses));
    addRow(name, text, addressWarning(addresses));
}

void HeaderPanel::addRow(const QString &name, const QString &value, const QString &warning)
{
    auto *title = new QLabel(name, m_rows);
    title->setObjectName(QStringLiteral("fieldName"));
    auto *text = new QLabel(m_rows);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setText(withBreaks(value));
    // Beside its name, also when it begins with Arabic or Hebrew.
    text->setAlignment(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter) |
        Qt::AlignAbsolute);
    text->setAccessibleName(name + QStringLiteral(": ") + value);
    m_grid->addWidget(title, m_rowCount, 0, Qt::AlignTop);
    m_grid->addWidget(text, m_rowCount++, 1);
    if (warning.isEmpty())
        return;
    auto *strip = new MessageStrip(m_rows);
    strip->setObjectName(QStringLiteral("addressWarning"));
    strip->showText(MessageStrip::Kind::Warning, warning);
    m_grid->addWidget(strip, m_rowCount++, 1);
}

void HeaderPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QWidget::changeEvent(event);
}

void HeaderPanel::applyColors()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietTextColor(palette()));
    for (QLabel *label : findChildren<QLabel *>(QStringLiteral("fieldName")))
        label->setPalette(quiet);
}

} // namespace ui
