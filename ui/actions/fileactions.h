// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/acts.h"
#include "ui/viewer/emlsaver.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

class QAction;
class QMimeData;
class QTemporaryDir;

namespace ui {

class AccountState;
class MessageContext;

/// Messages and files: saves messages as .eml, gives them to a drag, and adds .eml files to a
/// folder. Owned by MessageActions. GUI thread.
class FileActions : public QObject
{
    Q_OBJECT
public:
    explicit FileActions(MessageContext *context);
    ~FileActions() override;

    QAction *save = nullptr; // Ctrl+S
    [[nodiscard]] QList<QAction *> all() const { return {save}; }
    void update();

    /// Saves the selected messages there, or one under that name.
    void saveTo(const QString &folder, const QString &fileName = {});
    /// The selected messages for a drag: to folders of the tree, and as files to the desktop.
    [[nodiscard]] QMimeData *dragData();
    /// Writes the files that dragData() named; once for each drag.
    void exportDragged();
    void startDrag();
    /// Adds the files to that folder (APPEND).
    void append(const QStringList &paths, AccountState *target, const imap::MailboxName &mailbox);

private:
    void askWhere();
    /// The subject of one message, or how many they are.
    [[nodiscard]] QString draggedWords() const;
    void saveThese(const imap::UidSet &uids, const QString &folder, const QString &fileName);
    [[nodiscard]] QList<EmlSaver::Message> described(const imap::UidSet &uids,
                                                     qsizetype limit) const;
    void onRead(const QStringList &names, const QList<imap::AppendMessage> &messages,
                const QString &problem, AccountState *target);

    struct Export
    {
        QPointer<imap::Account> account;
        imap::UidValidity validity;
        QList<EmlSaver::Message> messages;
        QString folder;
    };

    MessageContext *m_context;
    std::optional<Export> m_export;
    /// Dragged files live until the program ends: whoever took them may read them late.
    std::vector<std::unique_ptr<QTemporaryDir>> m_dragged;
};

/// A file's bytes as a message for APPEND: CRLF lines. A NUL cannot be sent (RFC 9051, 9: CHAR8).
struct FileMessage
{
    QByteArray bytes;
    QString problem; // why it is none; empty when it is
};
[[nodiscard]] FileMessage messageFromFile(const QString &path);

} // namespace ui
