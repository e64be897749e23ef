// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/acts.h"
#include "ui/actions/plannedact.h"

#include <QObject>

#include <functional>

class QAction;

namespace ui {

class AccountState;
class FolderTreeModel;
class MessageContext;

/// Copies and moves the selected messages: to a folder chosen by typing, or dropped on the tree,
/// also of another account. Owned by MessageActions. GUI thread.
class TransferActions : public QObject
{
    Q_OBJECT
public:
    using FindState = std::function<AccountState *(int accountId)>;
    TransferActions(MessageContext *context, const FolderTreeModel *folders, FindState find);

    QAction *copyTo = nullptr;
    QAction *moveTo = nullptr;
    [[nodiscard]] QList<QAction *> all() const { return {copyTo, moveTo}; }
    void update();

    /// Where messages come from.
    struct Source
    {
        int accountId = 0;
        imap::MessageSelection messages;
    };
    /// `ask`: show the commands first.
    void transfer(const Source &source, int targetAccount, const imap::MailboxName &target,
                  bool move, bool ask = false);
    /// Empty when they may go there.
    [[nodiscard]] QString whyNot(const Source &source, int targetAccount,
                                 const imap::MailboxName &target, bool move) const;

private:
    void choose(bool move);
    [[nodiscard]] QList<QPair<int, QByteArray>> recent() const;
    void betweenAccounts(const Source &source, AccountState *targetState,
                         const imap::MailboxName &target, bool move, bool ask);
    void withinAccount(const Source &source, const imap::MailboxName &target, bool move, bool ask);

    MessageContext *m_context;
    const FolderTreeModel *m_folders;
    FindState m_find;
};

} // namespace ui
