// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/viewerstate.h"

#include "ui/actions/actwords.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/icons/icon.h"
#include "ui/servertext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace ui {

StatePage::StatePage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_whatToDo(new QLabel(this))
    , m_details(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_headline, m_whatToDo, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    m_headline->setObjectName(QStringLiteral("stateHeadline"));
    m_whatToDo->setObjectName(QStringLiteral("stateWhatToDo"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_headline->setFont(large);
    layout->addStretch(2);
}

void StatePage::showEmpty(ViewerEmpty reason)
{
    switch (reason) {
    case ViewerEmpty::NoAccount:
        showWords(QStringLiteral("mail-message"), tr("No account is set up."),
                  tr("Add an account, or try the demo mailbox."));
        break;
    case ViewerEmpty::NoFolder:
        showWords(QStringLiteral("folder"), tr("No folder is open."),
                  tr("Choose a folder in the tree."));
        break;
    case ViewerEmpty::EmptyFolder:
        showWords(QStringLiteral("folder"), tr("This folder is empty."),
                  tr("New messages appear here by themselves."));
        break;
    case ViewerEmpty::Offline:
        showWords(QStringLiteral("network-disconnect"),
                  tr("This message was not kept on this computer."),
                  tr("It can be read as soon as there is a connection again."));
        break;
    case ViewerEmpty::Loading:
        showWords({}, {}, {}); // ProgressLine speaks, if it takes long enough
        break;
    case ViewerEmpty::NoMessage:
        showWords(QStringLiteral("mail-message"), tr("No message is selected."),
                  tr("Choose a message in the list to read it here."));
        break;
    }
}

void StatePage::showSeveral(qint64 count, quint64 octets, bool all)
{
    const QString size = shownSize(octets);
    const QString together = octets == 0 ? QString()
                             : all       ? tr("Together %1.").arg(size)
                                         : tr("Together at least %1.").arg(size);
    showWords(QStringLiteral("mail-message"),
              tr("%1 selected").arg(messagesText(static_cast<quint64>(count))), together);
}

void StatePage::showError(const QString &headline, const QString &whatToDo, const QString &details)
{
    showWords(QStringLiteral("dialog-warning"), headline, whatToDo, details);
}

void StatePage::showWords(const QString &iconName, const QString &headline, const QString &whatToDo,
                          const QString &details)
{
    m_iconName = iconName;
    m_headline->setText(headline);
    m_whatToDo->setText(whatToDo);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    setAccessibleName(headline + u' ' + whatToDo);
    refreshIcon();
}

QString StatePage::headline() const
{
    return m_headline->text();
}

void StatePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
    QWidget::changeEvent(event);
}

void StatePage::refreshIcon()
{
    const int side = fontMetrics().height() * 5 / 2;
    m_icon->setVisible(!m_iconName.isEmpty());
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(ui::icon(m_iconName).pixmap(QSize(side, side), devicePixelRatioF()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietTextColor(palette()));
    m_whatToDo->setPalette(quiet);
    m_details->setPalette(quiet);
}

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_delay(new QTimer(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(fontMetrics().height() / 2);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_delay->setSingleShot(true);
    m_delay->setInterval(300);
    connect(m_delay, &QTimer::timeout, this, [this] {
        show();
        emit appeared();
    });
    connect(m_cancel, &QToolButton::clicked, this, &ProgressLine::cancelled);
    hide();
}

void ProgressLine::start(const QString &what)
{
    m_what = what;
    m_running = true;
    m_text->setText(what);
    m_bar->setRange(0, 0);
    m_delay->start();
}

void ProgressLine::setProgress(quint64 done, quint64 total)
{
    if (!m_running)
        return;
    if (total > 0) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(static_cast<int>(1000.0 * static_cast<double>(qMin(done, total)) /
                                         static_cast<double>(total)));
        m_text->setText(tr("%1 %2 of %3", "Loading 2 KB of 5 KB")
                            .arg(m_what, shownSize(qMin(done, total)), shownSize(total)));
    } else if (done > 0) {
        m_text->setText(tr("%1 %2", "Loading 2 KB").arg(m_what, shownSize(done)));
    }
}

void ProgressLine::stop()
{
    m_running = false;
    m_delay->stop();
    hide();
}

} // namespace ui
