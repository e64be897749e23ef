// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/folderact.h"

namespace imap {

/// New mailboxes, the levels above first:
///   CREATE a
///   SUBSCRIBE a      where wanted
///   CREATE a/b ...
/// Its undo deletes what was created, and only while it holds no messages.
class CreateFolders : public FolderAct
{
public:
    explicit CreateFolders(CreateMailbox operation)
        : m_operation(std::move(operation))
    {
    }

protected:
    [[nodiscard]] QList<Command> commands() const override;
    [[nodiscard]] std::optional<ImapError> objection() const override;
    void done(const CommandBody &command, Applied &applied) override;
    [[nodiscard]] QList<Operation> undo(const Applied &applied) const override;
    [[nodiscard]] QList<MailboxName> toCount(const Applied &applied) const override
    {
        return applied.mailboxes;
    }

private:
    CreateMailbox m_operation;
    QList<MailboxName> m_subscribed;
};

} // namespace imap
