// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/fetchtab.h"

#include "imapcore/mime/textclean.h"
#include "ui/errortext.h"
#include "ui/theme/colors.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

namespace {

using Kind = imap::FetchItem::Kind;
using Text = imap::SectionSpec::Text;
// As much as the Structure tab lays out.
constexpr qsizetype shownWeight = 256 * 1024;

struct FetchForm
{
    QString words; // as on the wire
    std::variant<QList<imap::FetchItem>, imap::FetchMacro> items;
    bool setsSeen = false;
};

FetchForm plain(const char *words, Kind kind, bool setsSeen = false)
{
    return {QString::fromLatin1(words), QList<imap::FetchItem>{{kind}}, setsSeen};
}

FetchForm section(const char *words, Text text, bool peek, const QByteArrayList &fields = {})
{
    const imap::FetchItem item{Kind::Section, {{}, text, fields}, {}, peek};
    return {QString::fromLatin1(words), QList<imap::FetchItem>{item}, !peek};
}

/// The forms of the tutorial, and the few that belong beside them.
const QList<FetchForm> &fetchForms()
{
    static const QList<FetchForm> forms = {
        plain("FLAGS", Kind::Flags),
        {QStringLiteral("FAST"), imap::FetchMacro::Fast},
        {QStringLiteral("ALL"), imap::FetchMacro::All},
        {QStringLiteral("FULL"), imap::FetchMacro::Full},
        plain("ENVELOPE", Kind::Envelope),
        plain("BODY", Kind::Body),
        plain("BODYSTRUCTURE", Kind::Structure),
        plain("INTERNALDATE", Kind::InternalDate),
        plain("RFC822.SIZE", Kind::Size),
        plain("RFC822.HEADER", Kind::Rfc822Header),
        section("BODY.PEEK[HEADER]", Text::Header, true),
        section("BODY.PEEK[HEADER.FIELDS (FROM TO SUBJECT DATE)]", Text::HeaderFields, true,
                {"FROM", "TO", "SUBJECT", "DATE"}),
        section("BODY.PEEK[TEXT]", Text::Text, true),
        section("BODY[HEADER]", Text::Header, false),
        section("BODY[HEADER.FIELDS (FROM TO SUBJECT DATE)]", Text::HeaderFields, false,
                {"FROM", "TO", "SUBJECT", "DATE"}),
        section("BODY[TEXT]", Text::Text, false),
        plain("RFC822.TEXT", Kind::Rfc822Text, true),
        plain("RFC822", Kind::Rfc822, true)};
    return forms;
}

QString shownAnswer(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes.left(shownWeight * 4)); // no letter has more octets
    text.remove(u'\r');
    for (QChar &c : text) {
        const bool hidden =
            c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (hidden && c != u'\n' && c != u'\t')
            c = QChar(0xfffd);
    }
    const qsizetype fits = mime::affordableLength(text, shownWeight);
    const bool isPart = bytes.size() > shownWeight * 4 || fits < text.size();
    QString shown = mime::softBrokenWords(QStringView(text).first(fits));
    if (isPart)
        shown += u'\n' + FetchTab::tr("(cut here: the answer has %1 bytes)").arg(bytes.size());
    return shown;
}

} // namespace

FetchTab::FetchTab(QWidget *parent)
    : QWidget(parent)
    , m_form(new QComboBox(this))
    , m_fetch(new QPushButton(tr("&Fetch"), this))
    , m_note(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    m_form->setObjectName(QStringLiteral("fetchForm"));
    m_form->setAccessibleName(tr("What to fetch"));
    m_form->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_form->setMinimumContentsLength(16);
    for (const FetchForm &form : fetchForms())
        m_form->addItem(form.words);
    m_fetch->setObjectName(QStringLiteral("fetchNow"));
    m_fetch->setToolTip(tr("Ask the server and show its answer as it comes"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setObjectName(QStringLiteral("fetchNote"));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, mutedText(quiet));
    m_note->setPalette(quiet);
    m_text->setObjectName(QStringLiteral("fetchAnswer"));
    m_text->setAccessibleName(tr("The server's answer"));
    m_text->setPlaceholderText(tr("Choose a form and press Fetch."));
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->document()->setDocumentMargin(12);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 6, 12, 4);
    row->setSpacing(8);
    row->addWidget(m_form);
    row->addWidget(m_fetch);
    row->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_text, 1);
    connect(m_form, &QComboBox::currentIndexChanged, this, &FetchTab::explain);
    connect(m_fetch, &QPushButton::clicked, this, &FetchTab::fetch);
    explain();
}

void FetchTab::setMessage(const MessageRef &message)
{
    delete m_ticket;
    m_message = message;
    m_text->clear();
    m_fetch->setEnabled(message.isValid());
}

bool FetchTab::choose(const QString &form)
{
    const int at = m_form->findText(form);
    if (at >= 0)
        m_form->setCurrentIndex(at);
    return at >= 0;
}

void FetchTab::explain()
{
    const FetchForm &form = fetchForms().at(m_form->currentIndex());
    m_note->setText(form.setsSeen ? tr("This form sets \\Seen: the message becomes read.")
                                  : tr("This form changes nothing on the server."));
}

void FetchTab::fetch()
{
    if (!m_message.isValid())
        return;
    delete m_ticket;
    const FetchForm &form = fetchForms().at(m_form->currentIndex());
    m_ticket = m_message.source->run(
        imap::FetchAnswer{m_message.uidValidity, m_message.uid, form.items}, this);
    if (!m_ticket) {
        m_text->setPlainText(tr("There is no connection to ask."));
        return;
    }
    m_fetch->setEnabled(false);
    connect(m_ticket, &MessageTicket::finished, this, &FetchTab::onFinished);
}

void FetchTab::onFinished(const imap::Outcome &outcome)
{
    m_ticket = nullptr;
    m_fetch->setEnabled(m_message.isValid());
    if (const auto *line = std::get_if<imap::FetchedLine>(&outcome)) {
        m_text->setPlainText(shownAnswer(line->bytes));
    } else {
        const auto *error = std::get_if<imap::ImapError>(&outcome);
        const ErrorText text =
            describe(error ? *error : imap::ImapError(imap::ProtocolViolation{}),
                     m_message.source ? m_message.source->settings() : imap::ConnectionSettings{});
        m_text->setPlainText(
            QStringList{text.headline, text.whatToDo, text.details}.join(u'\n').trimmed());
    }
    emit answered();
}

QString FetchTab::answer() const
{
    return m_text->toPlainText();
}

} // namespace ui
