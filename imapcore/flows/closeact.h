// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/messageact.h"

namespace imap {

/// CLOSE, which removes all that is marked \Deleted and leaves the mailbox: only when those are
/// messages the person was shown. What others mark between the two commands goes too; UID EXPUNGE
/// (ExpungeAct) has no such gap. Cannot be undone.
///   UID SEARCH DELETED   others are marked as well -> Stale, nothing is sent
///   CLOSE                -> MailboxClosed, Applied with those that went
class CloseAct : public MessageAct
{
public:
    explicit CloseAct(CloseMailbox operation);
    [[nodiscard]] QList<Command> plan(const ServerMirror &mirror) const override;
    [[nodiscard]] Step start(ServerMirror &mirror) override;

protected:
    void tally(const SelectedMailbox &mailbox) override;

private:
    [[nodiscard]] Step close(const UidSet &marked);
};

} // namespace imap
