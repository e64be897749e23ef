// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/copyact.h"

namespace imap {

/// Moves messages to another mailbox: nothing is lost, nothing is doubled without being told.
///   UID MOVE (RFC 6851); where it is missing, for one set after the other:
///   UID COPY; a refusal ends it, and nothing else is sent
///   UID STORE +FLAGS (\Deleted) of exactly those that were copied
///   UID EXPUNGE of exactly those; without UIDPLUS they stay, marked
///   -> Applied: uids, missing, originalsKept, target..., undo (the move back)
class MoveAct : public CopyAct
{
public:
    explicit MoveAct(MoveMessages operation);

protected:
    [[nodiscard]] QList<CommandBody> commandsFor(const UidSet &set,
                                                 const ServerMirror &mirror) const override;
    [[nodiscard]] UidSet believed(const UidSet &before, const ServerMirror &mirror) const override;
    [[nodiscard]] Step transferred(const UidSet &uids, ServerMirror &mirror) override;
    [[nodiscard]] QList<Operation> undo() const override;
    void tally(const SelectedMailbox &mailbox) override;

private:
    [[nodiscard]] Step expungeOriginals(const UidSet &uids, ServerMirror &mirror);
};

} // namespace imap
