// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"

namespace imap {

/// Flags of messages of the selected mailbox whose changes nobody told: some of those that are
/// SelectedMailbox::behind(), newest first, so that other work has its turn between.
///   UID FETCH set FLAGS   the answers arrive as MessagesUpdated through the mirror
/// With the last of them MailboxCounted tells from where changes can be asked for next time.
class RefreshFlags : public Flow
{
public:
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;
    [[nodiscard]] bool needsSelected() const override { return true; }

private:
    [[nodiscard]] Finished conclude(ServerMirror &mirror);

    UidSet m_asked;
};

} // namespace imap
