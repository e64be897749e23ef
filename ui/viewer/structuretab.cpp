// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/structuretab.h"

#include "imapcore/mime/charset.h"
#include "imapcore/mime/filename.h"
#include "imapcore/mime/parameters.h"
#include "imapcore/mime/textclean.h"
#include "imapcore/mime/transferencoding.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/errortext.h"
#include "ui/viewer/safeimage.h"
#include "ui/viewer/sectionsaver.h"
#include "ui/viewer/structuremodel.h"
#include "ui/viewer/viewerstate.h"

#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

namespace ui {

StructureTab::StructureTab(QWidget *parent)
    : QWidget(parent)
    , m_model(new StructureModel(this))
    , m_tree(new QTreeView(this))
    , m_show(new QPushButton(tr("Sho&w Part"), this))
    , m_save(new QPushButton(tr("&Save Part…"), this))
    , m_progress(new ProgressLine(this))
    , m_strip(new MessageStrip(this))
    , m_saver(new SectionSaver(this))
{
    m_tree->setObjectName(QStringLiteral("structureTree"));
    m_tree->setAccessibleName(tr("Parts of the message"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(true);
    buildPreview();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 12, 4);
    row->addStretch(1);
    row->addWidget(m_show);
    row->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addWidget(m_strip);
    layout->addWidget(splitter, 1);
    layout->addLayout(row);
    m_show->setObjectName(QStringLiteral("showPart"));
    m_save->setObjectName(QStringLiteral("savePart"));
    connect(m_show, &QPushButton::clicked, this, &StructureTab::showPart);
    connect(m_save, &QPushButton::clicked, this, &StructureTab::savePart);
    connect(m_tree, &QTreeView::activated, this, &StructureTab::showPart);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &StructureTab::updateButtons);
    connect(m_progress, &ProgressLine::cancelled, this, [this] {
        delete m_ticket;
        m_saver->cancel();
        m_progress->stop();
    });
    connect(m_saver, &SectionSaver::progressed, m_progress, &ProgressLine::setProgress);
    connect(m_saver, &SectionSaver::saved, this,
            [this](const QString &path) { say(tr("Saved as %1").arg(path)); });
    connect(m_saver, &SectionSaver::failed, this, &StructureTab::say);
    setMessage({});
}

void StructureTab::buildPreview()
{
    m_preview = new QStackedWidget(this);
    m_text = new QPlainTextEdit(m_preview);
    m_text->setObjectName(QStringLiteral("partText"));
    m_text->setAccessibleName(tr("Text of the part"));
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlaceholderText(tr("Choose a part and press Enter to fetch and show it."));
    m_preview->addWidget(m_text);
    auto *scroll = new QScrollArea(m_preview);
    scroll->setFrameShape(QFrame::NoFrame);
    m_image = new QLabel(scroll);
    m_image->setObjectName(QStringLiteral("partImage"));
    m_image->setAlignment(Qt::AlignCenter);
    m_image->setAccessibleName(tr("Picture of the part"));
    scroll->setWidget(m_image);
    scroll->setWidgetResizable(true);
    m_preview->addWidget(scroll);
}

void StructureTab::setMessage(const MessageRef &message)
{
    delete m_ticket;
    delete m_chooser;
    m_saver->cancel();
    m_progress->stop();
    m_strip->hide();
    m_message = message;
    m_model->setStructure(message.structure);
    m_text->clear();
    m_image->clear();
    m_preview->setCurrentIndex(0);
    m_tree->expandToDepth(4);
    for (int column = 0; column < StructureModel::ColumnCount; ++column)
        m_tree->resizeColumnToContents(column);
    if (message.isValid() && !message.structure)
        m_strip->showText(MessageStrip::Kind::Warning,
                          tr("The server's description of this message could not be understood."),
                          tr("The Source tab shows the whole message."));
    m_tree->setCurrentIndex(m_model->index(0, 0));
    updateButtons();
}

const imap::BodyPart *StructureTab::current() const
{
    return m_model->part(m_tree->currentIndex());
}

void StructureTab::updateButtons()
{
    const imap::BodyPart *part = current();
    const bool fetchable = part && !part->isMultipart() && !part->section.isEmpty();
    m_show->setEnabled(fetchable && part->size <= fetchLimit);
    m_save->setEnabled(fetchable);
}

void StructureTab::say(const QString &text, const QString &details)
{
    m_progress->stop();
    m_strip->showText(MessageStrip::Kind::Information, text, details);
}

void StructureTab::showPart()
{
    const imap::BodyPart *part = current();
    if (!part || !m_show->isEnabled())
        return;
    delete m_ticket;
    m_strip->hide();
    imap::SectionSpec section;
    section.part = part->section;
    m_ticket = m_message.fetch(section, part->size, this);
    if (!m_ticket)
        return;
    m_progress->start(tr("Loading part %1").arg(QString::fromLatin1(part->section)));
    connect(m_ticket, &MessageTicket::progressed, m_progress, &ProgressLine::setProgress);
    // The structure is held, so that the part outlives another message being shown.
    connect(m_ticket, &MessageTicket::finished, this,
            [this, part, held = m_message.structure](const imap::Outcome &outcome) {
                fetched(*part, outcome);
            });
}

void StructureTab::fetched(const imap::BodyPart &part, const imap::Outcome &outcome)
{
    m_ticket = nullptr;
    m_progress->stop();
    if (const auto *bytes = std::get_if<imap::SectionBytes>(&outcome)) {
        showBytes(part, *bytes);
        return;
    }
    const auto *error = std::get_if<imap::ImapError>(&outcome);
    if (!error || std::holds_alternative<imap::Abandoned>(*error))
        return;
    const ErrorText text = describe(*error, m_message.source ? m_message.source->settings()
                                                             : imap::ConnectionSettings{});
    m_strip->showText(MessageStrip::Kind::Error, text.headline, text.whatToDo);
}

void StructureTab::showBytes(const imap::BodyPart &part, const imap::SectionBytes &bytes)
{
    const QByteArray raw =
        mime::decodeTransfer(readBytes(bytes, static_cast<qsizetype>(fetchLimit)), part.encoding);
    m_preview->setCurrentIndex(0);
    if (part.mediaType.startsWith("image/")) {
        const QImage image = safeImage(raw);
        if (!image.isNull()) {
            m_image->setPixmap(QPixmap::fromImage(image));
            m_preview->setCurrentIndex(1);
            return;
        }
        if (isTooLargePicture(raw)) {
            m_text->clear();
            say(tr("This picture is too large to be shown."),
                tr("Save the part to have all of it."));
            return;
        }
    }
    if (part.mediaType.startsWith("text/") || part.mediaType.startsWith("message/")) {
        const QByteArray charset = mime::rawParameter(part.parameters, "charset");
        QString text = mime::decodeCharset(raw.first(qMin(raw.size(), shownLimit)), charset);
        text.remove(u'\r');
        const qsizetype fits = mime::affordableLength(text, shownLimit);
        const bool isPart = raw.size() > shownLimit || fits < text.size();
        m_text->setPlainText(mime::softBrokenWords(QStringView(text).first(fits)));
        if (isPart)
            say(tr("Only the beginning is shown."), tr("Save the part to have all of it."));
        return;
    }
    m_text->clear();
    say(tr("This part is neither text nor a picture Postroom knows."),
        tr("Save it to open it with another program."));
}

void StructureTab::savePart()
{
    const imap::BodyPart *part = current();
    if (!part)
        return;
    SectionSaver::Job job;
    job.section.part = part->section;
    job.expectedSize = part->size;
    job.encoding = part->encoding;
    auto *chooser = new QFileDialog(this, tr("Save Part"));
    m_chooser = chooser;
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setOption(QFileDialog::DontConfirmOverwrite); // a clash gets a number instead
    chooser->selectFile(mime::savedFileName(partFileName(*part), part->mediaType));
    connect(chooser, &QFileDialog::fileSelected, this, [this, job](const QString &path) {
        SectionSaver::Job here = job;
        const QFileInfo target(path);
        here.folder = target.absolutePath();
        here.fileName = target.fileName();
        m_strip->hide();
        m_progress->start(tr("Saving part %1").arg(QString::fromLatin1(here.section.part)));
        m_saver->save(m_message, here);
    });
    chooser->open();
}

} // namespace ui
