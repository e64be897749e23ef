// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/folderact.h"

namespace imap {

/// A mailbox and all below it get another name; what was open there stays open under its new one.
///   RENAME
///   SUBSCRIBE of each new name that was subscribed, UNSUBSCRIBE of the old ones: servers neither
///   have to carry subscriptions over nor to drop them (RFC 9051, 6.3.6)
/// RENAME of INBOX moves its messages; INBOX itself, its subscription and what is below it stay.
class RenameFolder : public FolderAct
{
public:
    explicit RenameFolder(RenameMailbox operation)
        : m_operation(std::move(operation))
    {
    }
    [[nodiscard]] bool needsSelected() const override { return true; }

protected:
    [[nodiscard]] QList<Command> commands() const override;
    [[nodiscard]] std::optional<ImapError> objection() const override;
    [[nodiscard]] bool takesAway(const MailboxName &selected) const override;
    [[nodiscard]] MailboxName nowCalled(const MailboxName &selected) const override;
    void done(const CommandBody &command, Applied &applied) override;
    [[nodiscard]] bool mayFail(const CommandBody &command) const override;
    [[nodiscard]] QList<Operation> undo(const Applied &applied) const override;
    [[nodiscard]] QList<MailboxName> toCount(const Applied &applied) const override;

private:
    [[nodiscard]] MailboxName renamed(const MailboxName &name) const;

    RenameMailbox m_operation;
    bool m_renamed = false;
};

} // namespace imap
