// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/folderact.h"

namespace imap {

/// SUBSCRIBE or UNSUBSCRIBE of each; also of names the server does not have, which is how dead
/// subscriptions go.
class SubscribeFolders : public FolderAct
{
public:
    explicit SubscribeFolders(SubscribeMailboxes operation)
        : m_operation(std::move(operation))
    {
    }

protected:
    [[nodiscard]] QList<Command> commands() const override;
    [[nodiscard]] std::optional<ImapError> objection() const override;
    void done(const CommandBody &command, Applied &applied) override;
    [[nodiscard]] QList<Operation> undo(const Applied &applied) const override;

private:
    SubscribeMailboxes m_operation;
};

} // namespace imap
