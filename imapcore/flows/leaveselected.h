// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"

namespace imap {

/// Leaves the selected mailbox without expunging anything: UNSELECT (RFC 3691), else EXAMINE of a
/// name that cannot exist, whose refusal leaves nothing selected. Never CLOSE: it silently expunges
/// (RFC 3501, 6.4.2).
class LeaveSelected : public Flow
{
public:
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;
    [[nodiscard]] bool needsSelected() const override { return true; }

private:
    MailboxName m_left;
};

} // namespace imap
