// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flaggroups.h"
#include "imapcore/flows/messageact.h"

namespace imap {

/// Sets, adds or removes flags. A message counts as changed when the server has told its flags so,
/// not because of the OK; what it was before is known, so that it can be taken back exactly.
///   UID FETCH (UID FLAGS)   of those whose flags the mirror does not know
///   UID STORE               in lines of a length that every server takes
///   UID FETCH (UID FLAGS)   of those the server said nothing about
///   -> Applied: uids, missing, undo
class StoreAct : public MessageAct
{
public:
    explicit StoreAct(StoreFlags operation);
    [[nodiscard]] QList<Command> plan(const ServerMirror &mirror) const override;
    [[nodiscard]] Step start(ServerMirror &mirror) override;

protected:
    void tally(const SelectedMailbox &mailbox) override;

private:
    [[nodiscard]] QList<StoreCommand> commands() const;
    /// Flags that the mailbox would not keep.
    [[nodiscard]] QByteArrayList notLasting(const SelectedMailbox &mailbox) const;
    void remember(const SelectedMailbox &mailbox);
    [[nodiscard]] Step askFlags(const UidSet &uids, ServerMirror &mirror, Next next);
    [[nodiscard]] Step storeNext(ServerMirror &mirror);
    [[nodiscard]] Step confirm(ServerMirror &mirror);
    [[nodiscard]] bool isAsWanted(const FlagSet &flags) const;
    [[nodiscard]] std::optional<FlagSet> inverse(const FlagSet &before) const;

    const StoreMode m_mode;
    const FlagSet m_flags;
    QList<StoreCommand> m_commands; // still to be sent
    UidSet m_stored;                // of the commands sent
    FlagGroups m_before;
};

} // namespace imap
