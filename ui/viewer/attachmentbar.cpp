// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/attachmentbar.h"

#include "ui/dialogs/messagestrip.h"
#include "ui/icons/icon.h"
#include "ui/servertext.h"
#include "ui/viewer/sectionsaver.h"
#include "ui/viewer/viewerstate.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace ui {

namespace {

QString downloadFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
}

} // namespace

AttachmentBar::AttachmentBar(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_open(new QPushButton(tr("&Open"), this))
    , m_save(new QPushButton(tr("&Save As…"), this))
    , m_saveAll(new QPushButton(tr("Save A&ll…"), this))
    , m_progress(new ProgressLine(this))
    , m_strip(new MessageStrip(this))
    , m_saver(new SectionSaver(this))
{
    m_list->setObjectName(QStringLiteral("attachments"));
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(2);
    m_list->setUniformItemSizes(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    for (QPushButton *button : {m_open, m_save, m_saveAll}) {
        button->setAutoDefault(false);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    m_open->setObjectName(QStringLiteral("openAttachment"));
    m_save->setObjectName(QStringLiteral("saveAttachment"));
    m_saveAll->setObjectName(QStringLiteral("saveAllAttachments"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 6);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    layout->addWidget(m_strip);
    connect(m_list, &QListWidget::currentRowChanged, this, &AttachmentBar::updateButtons);
    connect(m_list, &QListWidget::itemActivated, this, &AttachmentBar::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &AttachmentBar::openCurrent);
    connect(m_save, &QPushButton::clicked, this, &AttachmentBar::saveCurrent);
    connect(m_saveAll, &QPushButton::clicked, this, &AttachmentBar::saveAll);
    connect(m_saver, &SectionSaver::progressed, m_progress, &ProgressLine::setProgress);
    connect(m_saver, &SectionSaver::saved, this, &AttachmentBar::finished);
    connect(m_saver, &SectionSaver::failed, this, [this](const QString &what, const QString &todo) {
        m_progress->stop();
        m_queue.clear();
        m_strip->showText(MessageStrip::Kind::Error, what, todo);
    });
    connect(m_progress, &ProgressLine::cancelled, this, [this] {
        m_saver->cancel();
        m_queue.clear();
        m_progress->stop();
    });
    hide();
}

AttachmentBar::~AttachmentBar() = default;

void AttachmentBar::clear()
{
    delete m_chooser;
    m_saver->cancel();
    m_queue.clear();
    m_progress->stop();
    m_strip->hide();
    m_attachments.clear();
    m_list->clear();
    m_message = {};
    hide();
}

void AttachmentBar::showAttachments(const MessageRef &message,
                                    const QList<mime::Attachment> &attachments)
{
    clear();
    m_message = message;
    for (const mime::Attachment &attachment : attachments) {
        if (!attachment.isInlined)
            m_attachments.append(attachment);
    }
    for (const mime::Attachment &attachment : std::as_const(m_attachments)) {
        const QString size = shownSize(static_cast<quint64>(qMax<qint64>(0, attachment.size)));
        auto *item = new QListWidgetItem(
            ui::icon(QStringLiteral("mail-attachment")),
            tr("%1 (%2)", "file name (size)").arg(attachment.savedName, size), m_list);
        item->setToolTip(foreignToolTip(tr("%1, part %2")
                                            .arg(shownServerText(attachment.mediaType),
                                                 QString::fromLatin1(attachment.section))));
        if (attachment.isSuspicious)
            item->setIcon(ui::icon(QStringLiteral("dialog-warning")));
        item->setData(Qt::AccessibleTextRole, attachment.isSuspicious
                                                  ? tr("%1, may be a program").arg(item->text())
                                                  : item->text());
    }
    if (m_attachments.isEmpty())
        return;
    const int line = fontMetrics().height() * 2;
    m_list->setFixedHeight(line *
                           static_cast<int>(qMin<qsizetype>(3, (m_attachments.size() + 2) / 3)));
    m_list->setCurrentRow(0);
    m_saveAll->setVisible(m_attachments.size() > 1);
    updateButtons();
    show();
}

const mime::Attachment *AttachmentBar::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_attachments.size() ? &m_attachments.at(row) : nullptr;
}

void AttachmentBar::updateButtons()
{
    const mime::Attachment *attachment = current();
    m_save->setEnabled(attachment != nullptr);
    m_open->setEnabled(attachment && !attachment->isSuspicious);
    m_open->setToolTip(attachment && attachment->isSuspicious
                           ? tr("This may be a program. Postroom does not open programs; it can "
                                "only be saved.")
                           : QString());
}

void AttachmentBar::openCurrent()
{
    const mime::Attachment *attachment = current();
    if (!attachment || attachment->isSuspicious)
        return;
    if (!m_private) {
        QString base = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
        if (base.isEmpty())
            base = QDir::tempPath();
        m_private = std::make_unique<QTemporaryDir>(base + QStringLiteral("/postroom-XXXXXX"));
    }
    start(m_list->currentRow(), m_private->path(), attachment->savedName, true);
}

void AttachmentBar::saveCurrent()
{
    const mime::Attachment *attachment = current();
    if (!attachment)
        return;
    auto *chooser = new QFileDialog(this, tr("Save Attachment"), downloadFolder());
    m_chooser = chooser;
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setOption(QFileDialog::DontConfirmOverwrite); // a clash gets a number instead
    chooser->selectFile(attachment->savedName);
    const int index = m_list->currentRow();
    connect(chooser, &QFileDialog::fileSelected, this, [this, index](const QString &path) {
        const QFileInfo target(path);
        saveTo(index, target.absolutePath(), target.fileName());
    });
    chooser->open();
}

void AttachmentBar::saveAll()
{
    auto *chooser = new QFileDialog(this, tr("Save All Attachments"), downloadFolder());
    m_chooser = chooser;
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_queue.clear();
        m_queueFolder = folder;
        for (int i = 0; i < m_attachments.size(); ++i)
            m_queue.append(i);
        saveNext();
    });
    chooser->open();
}

void AttachmentBar::saveNext()
{
    if (m_queue.isEmpty())
        return;
    const int index = m_queue.takeFirst();
    if (index < m_attachments.size())
        start(index, m_queueFolder, m_attachments.at(index).savedName, false);
}

void AttachmentBar::saveTo(int index, const QString &folder, const QString &fileName)
{
    if (index >= 0 && index < m_attachments.size())
        start(index, folder, fileName, false);
}

void AttachmentBar::start(int index, const QString &folder, const QString &fileName, bool open)
{
    const mime::Attachment &attachment = m_attachments.at(index);
    m_opening = open;
    m_strip->hide();
    m_progress->start(tr("Loading %1").arg(attachment.savedName));
    SectionSaver::Job job;
    job.section.part = attachment.section;
    job.folder = folder;
    job.fileName = fileName;
    job.expectedSize = static_cast<quint64>(qMax<qint64>(0, attachment.size));
    if (const imap::BodyPart *part = findPart(m_message.structure, attachment.section)) {
        job.encoding = part->encoding;
        job.expectedSize = part->size;
    } else {
        job.askEncoding = true;
    }
    m_saver->save(m_message, job);
}

void AttachmentBar::finished(const QString &path)
{
    m_progress->stop();
    if (m_opening) {
        emit openFileRequested(path);
        return;
    }
    m_strip->showText(MessageStrip::Kind::Information, tr("Saved as %1").arg(path));
    emit saved(path);
    saveNext();
}

} // namespace ui
