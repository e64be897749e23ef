// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mime/renderer.h"
#include "ui/viewer/messageref.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QFileDialog;
class QLabel;
class QListWidget;
class QPushButton;
class QTemporaryDir;

namespace ui {

class MessageStrip;
class ProgressLine;
class SectionSaver;

/// The attachments of a message below its text: the name each will be saved under, its size, Open
/// and Save. Nothing is fetched before it is asked for, and nothing is ever run: a program can only
/// be saved. GUI thread.
class AttachmentBar : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentBar(QWidget *parent = nullptr);
    ~AttachmentBar() override;
    void showAttachments(const MessageRef &message, const QList<mime::Attachment> &attachments);
    void clear();
    /// Saves into `folder` under the attachment's own safe name.
    void saveTo(int index, const QString &folder, const QString &fileName);

signals:
    /// A saved copy in a private folder, to be opened by the desktop's program for it.
    void openFileRequested(const QString &path);
    void saved(const QString &path);

private:
    void updateButtons();
    void openCurrent();
    void saveCurrent();
    void saveAll();
    void saveNext();
    void start(int index, const QString &folder, const QString &fileName, bool open);
    void finished(const QString &path);
    [[nodiscard]] const mime::Attachment *current() const;

    MessageRef m_message;
    QList<mime::Attachment> m_attachments;
    QListWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_saveAll;
    ProgressLine *m_progress;
    MessageStrip *m_strip;
    SectionSaver *m_saver;
    std::unique_ptr<QTemporaryDir> m_private;
    bool m_opening = false;
    QPointer<QFileDialog> m_chooser; // about the message shown: gone with it
    QList<int> m_queue;
    QString m_queueFolder;
};

} // namespace ui
