// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/folderact.h"

namespace imap {

/// Deletes mailboxes in the order given (children first) and then their subscriptions:
///   [STATUS of each]  where messages must not be lost
///   DELETE ...
///   UNSUBSCRIBE ...
/// There is no undo.
class DeleteFolders : public FolderAct
{
public:
    explicit DeleteFolders(DeleteMailboxes operation)
        : m_operation(std::move(operation))
    {
    }
    [[nodiscard]] bool needsSelected() const override { return true; }

protected:
    [[nodiscard]] QList<Command> commands() const override;
    [[nodiscard]] std::optional<ImapError> objection() const override;
    [[nodiscard]] QList<Command> questions() const override;
    void hear(const Response &response) override;
    [[nodiscard]] std::optional<ImapError> verdict() const override;
    [[nodiscard]] bool takesAway(const MailboxName &selected) const override;
    [[nodiscard]] MailboxName nowCalled(const MailboxName &selected) const override;
    void done(const CommandBody &command, Applied &applied) override;
    [[nodiscard]] bool mayFail(const CommandBody &command) const override;
    [[nodiscard]] QList<Operation> undo(const Applied &) const override { return {}; }

private:
    DeleteMailboxes m_operation;
    QList<MailboxName> m_deleted;
    QList<MailboxName> m_counted;
    MailboxName m_notEmpty;
};

} // namespace imap
