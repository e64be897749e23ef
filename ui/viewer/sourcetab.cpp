// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/sourcetab.h"

#include "imapcore/mime/charset.h"
#include "imapcore/mime/textclean.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/errortext.h"
#include "ui/servertext.h"
#include "ui/viewer/findbar.h"
#include "ui/viewer/sectionsaver.h"
#include "ui/viewer/viewerstate.h"

#include <QFile>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryFile>
#include <QToolButton>

namespace ui {

namespace {

QByteArray sourcePiece(const imap::SectionBytes &bytes, qsizetype from, qsizetype count)
{
    if (!bytes.file)
        return bytes.bytes.mid(from, count);
    QFile file(bytes.file->fileName());
    if (!file.open(QIODevice::ReadOnly) || !file.seek(from))
        return {};
    return file.read(count);
}

} // namespace

SourceTab::SourceTab(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_find(new FindBar(m_text, this))
    , m_count(new QLabel(this))
    , m_more(new QPushButton(tr("Show &More"), this))
    , m_save(new QPushButton(tr("&Save Source…"), this))
    , m_progress(new ProgressLine(this))
    , m_strip(new MessageStrip(this))
    , m_saver(new SectionSaver(this))
{
    m_text->setObjectName(QStringLiteral("sourceText"));
    m_text->setAccessibleName(tr("Source of the message"));
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(12);
    m_more->setObjectName(QStringLiteral("showMoreSource"));
    m_save->setObjectName(QStringLiteral("saveSource"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(m_count, 1);
    row->addWidget(m_more);
    row->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addWidget(m_strip);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_find);
    layout->addLayout(row);
    connect(m_more, &QPushButton::clicked, this, &SourceTab::showMore);
    connect(m_save, &QPushButton::clicked, this, &SourceTab::save);
    connect(m_progress, &ProgressLine::cancelled, this, [this] {
        delete m_ticket;
        m_saver->cancel();
        m_progress->stop();
        // In place: g++ 12 with sanitizers takes the moved temporary for uninitialised.
        if (!m_loaded)
            fetched(imap::Outcome(std::in_place_type<imap::ImapError>, imap::Abandoned{}));
    });
    connect(m_saver, &SectionSaver::progressed, m_progress, &ProgressLine::setProgress);
    connect(m_saver, &SectionSaver::saved, this, [this](const QString &path) {
        m_progress->stop();
        m_strip->clearActions();
        m_strip->showText(MessageStrip::Kind::Information, tr("Saved as %1").arg(path));
    });
    connect(m_saver, &SectionSaver::failed, this, [this](const QString &what, const QString &todo) {
        m_progress->stop();
        m_strip->clearActions();
        m_strip->showText(MessageStrip::Kind::Error, what, todo);
    });
    setMessage({});
}

void SourceTab::setMessage(const MessageRef &message)
{
    delete m_ticket;
    delete m_chooser;
    m_saver->cancel();
    m_message = message;
    m_bytes = {};
    m_shown = 0;
    m_loaded = false;
    m_text->clear();
    m_count->clear();
    m_progress->stop();
    m_strip->clearActions();
    m_strip->hide();
    m_more->hide();
    m_save->setEnabled(message.isValid());
}

void SourceTab::ensureLoaded()
{
    if (!m_loaded && !m_ticket && m_message.isValid() && !m_strip->isVisibleTo(this))
        load();
}

void SourceTab::load()
{
    m_strip->hide();
    m_ticket = m_message.fetch({}, m_message.size, this);
    if (!m_ticket)
        return;
    m_progress->start(tr("Loading the source"));
    connect(m_ticket, &MessageTicket::progressed, m_progress, &ProgressLine::setProgress);
    connect(m_ticket, &MessageTicket::finished, this, &SourceTab::fetched);
}

void SourceTab::fetched(const imap::Outcome &outcome)
{
    m_ticket = nullptr;
    m_progress->stop();
    if (const auto *bytes = std::get_if<imap::SectionBytes>(&outcome)) {
        m_bytes = *bytes;
        m_loaded = true;
        showMore();
        return;
    }
    const auto *error = std::get_if<imap::ImapError>(&outcome);
    const ErrorText text =
        describe(error ? *error : imap::ImapError(imap::ProtocolViolation{}),
                 m_message.source ? m_message.source->settings() : imap::ConnectionSettings{});
    m_strip->clearActions();
    m_strip->showText(MessageStrip::Kind::Error, text.headline, text.whatToDo);
    connect(m_strip->addAction(tr("Try Again")), &QToolButton::clicked, this, &SourceTab::load);
}

void SourceTab::showMore()
{
    qsizetype wanted = step;
    QByteArray piece = sourcePiece(m_bytes, m_shown, wanted);
    // End a piece at a line, so that no character and no line is cut in two.
    const auto total = static_cast<qsizetype>(m_bytes.size);
    if (m_shown + piece.size() < total) {
        const qsizetype end = piece.lastIndexOf('\n');
        if (end > step / 2)
            piece.truncate(end + 1);
    }
    QString text = mime::decodeUnlabelled(piece);
    // An ordinary source with its line ends fits.
    const qsizetype fits = mime::affordableLength(text, step * 3 / 2);
    if (fits < text.size()) {
        piece.truncate(QStringView(text).first(fits).toUtf8().size());
        text = mime::decodeUnlabelled(piece);
    }
    m_shown += piece.size();
    text.remove(u'\r');
    text.replace(QChar::Null, QChar(0x2400));
    if (text.endsWith(u'\n'))
        text.chop(1);
    m_text->appendPlainText(mime::softBrokenWords(text));
    if (m_shown == piece.size())
        m_text->moveCursor(QTextCursor::Start);
    const bool more = m_shown < total && !piece.isEmpty();
    m_more->setVisible(more);
    m_count->setText(
        more ? tr("%1 of %2 shown")
                   .arg(shownSize(static_cast<quint64>(m_shown)), shownSize(m_bytes.size))
             : shownSize(m_bytes.size));
}

void SourceTab::save()
{
    auto *chooser = new QFileDialog(this, tr("Save Source"));
    m_chooser = chooser;
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setOption(QFileDialog::DontConfirmOverwrite); // a clash gets a number instead
    chooser->setNameFilters({tr("Mail messages (*.eml)"), tr("All files (*)")});
    chooser->setDefaultSuffix(QStringLiteral("eml"));
    chooser->selectFile(QStringLiteral("message-%1.eml").arg(m_message.uid.value()));
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QFileInfo target(path);
        SectionSaver::Job job;
        job.expectedSize = m_message.size;
        job.folder = target.absolutePath();
        job.fileName = target.fileName();
        m_progress->start(tr("Saving the source"));
        m_saver->save(m_message, job);
    });
    chooser->open();
}

void SourceTab::find()
{
    m_find->open();
}

QString SourceTab::text() const
{
    return m_text->toPlainText();
}

} // namespace ui
