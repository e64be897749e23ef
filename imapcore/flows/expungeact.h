// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/messageact.h"

namespace imap {

/// Removes exactly the messages of the selection that are marked \Deleted. With UIDPLUS:
///   UID EXPUNGE
/// Without it EXPUNGE takes all that are marked, so the others are protected meanwhile:
///   UID SEARCH DELETED; UID STORE -FLAGS (\Deleted) of those that are not to go
///   UID SEARCH DELETED   again, until nothing else is marked; else Stale and the marks come back
///   EXPUNGE
///   UID STORE +FLAGS (\Deleted)   also when EXPUNGE was refused
/// plan() knows the marked ones from the mirror, start() from the server: when another program
/// marked more meanwhile, more is protected than was shown. Cannot be undone; `undo` holds the
/// marks that could not be put back.
class ExpungeAct : public MessageAct
{
public:
    explicit ExpungeAct(ExpungeMessages operation);
    [[nodiscard]] QList<Command> plan(const ServerMirror &mirror) const override;
    [[nodiscard]] Step start(ServerMirror &mirror) override;

protected:
    void tally(const SelectedMailbox &mailbox) override;

private:
    [[nodiscard]] Step expungeNext(ServerMirror &mirror);
    [[nodiscard]] Step lookForOthers(ServerMirror &mirror);
    [[nodiscard]] Step afterLook(const UidSet &marked, ServerMirror &mirror);
    [[nodiscard]] Step expungeAll(ServerMirror &mirror);
    [[nodiscard]] Step putBack(const std::optional<ImapError> &error, ServerMirror &mirror);
    [[nodiscard]] Step end(const std::optional<ImapError> &error, ServerMirror &mirror);

    QList<UidSet> m_sets; // still to be expunged
    UidSet m_there;       // of the selection, at the beginning
    UidSet m_protected;   // un-marked by us, to be marked again
    int m_looks = 0;
};

} // namespace imap
