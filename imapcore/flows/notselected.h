// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mirror/servermirror.h"
#include "imapcore/types/error.h"

namespace imap {

/// The error of work that was planned for a mailbox which is not the selected one, or no more.
[[nodiscard]] inline ImapError notSelectedNow(const ServerMirror &mirror)
{
    return Stale{mirror.hasSelected() ? Stale::Kind::UidValidityChanged
                                      : Stale::Kind::MailboxClosed};
}

} // namespace imap
