// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/copiestold.h"
#include "imapcore/flows/messageact.h"

namespace imap {

/// Copies messages to another mailbox. What was copied is what COPYUID says (RFC 4315), in the
/// tagged OK or before it; without COPYUID it is what the mailbox still has after the OK.
///   UID COPY, in lines of a length that every server takes; a refusal ends it
///   STATUS of the target
///   -> Applied: uids, missing, target..., undo (the copies are marked \Deleted, never expunged)
class CopyAct : public MessageAct
{
public:
    explicit CopyAct(CopyMessages operation);
    [[nodiscard]] QList<Command> plan(const ServerMirror &mirror) const override;
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    void observe(const Response &response, ServerMirror &mirror) override;

protected:
    CopyAct(MessageSelection selection, MailboxName target, QByteArray purpose, Access access);

    /// What is sent for one set, and what it needs besides: more for a move.
    [[nodiscard]] virtual QList<CommandBody> commandsFor(const UidSet &set,
                                                         const ServerMirror &mirror) const;
    /// Without COPYUID: of `before`, which were there, those that were transferred.
    [[nodiscard]] virtual UidSet believed(const UidSet &before, const ServerMirror &mirror) const;
    /// These are in the target now.
    [[nodiscard]] virtual Step transferred(const UidSet &uids, ServerMirror &mirror);
    [[nodiscard]] virtual QList<Operation> undo() const;
    [[nodiscard]] Step transferNext(ServerMirror &mirror);
    void takeTold() override;
    void tally(const SelectedMailbox &mailbox) override;

private:
    void takeCode(const ResponseCode &code);
    [[nodiscard]] Step afterTransfer(const UidSet &before, const CommandResult &result,
                                     ServerMirror &mirror);

    const Access m_access;
    QList<UidSet> m_sets; // still to be sent
    UidSet m_tried;
    CopiesTold m_told; // of the present set
    bool m_copiesUnknown = false;
};

} // namespace imap
