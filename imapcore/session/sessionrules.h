// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/session/flowrunner.h"
#include "imapcore/types/change.h"
#include "imapcore/types/connectionsettings.h"
#include "imapcore/types/error.h"

namespace imap {

/// Ids of the session's own work; nobody outside is told how it ends.
inline constexpr RequestId ownWork = 0;
inline constexpr RequestId loginWork = ~RequestId(0);

/// Positions and flags of the open mailbox: told only once MailboxOpened was.
[[nodiscard]] bool isAboutOpenMailbox(const Change &change);
/// Whether the unread or total count of the open mailbox may have changed by it.
[[nodiscard]] bool changesCounts(const Change &change);
/// Whether the storage used by the open mailbox may have changed by it.
[[nodiscard]] bool changesQuota(const Change &change);
/// Whether the password given for one may be sent under the other: same place, user and proof of
/// who the server is.
[[nodiscard]] bool signsInAlike(const ConnectionSettings &one, const ConnectionSettings &other);
/// Trying again by itself would only get the same answer: the person has to do something first.
[[nodiscard]] bool needsThePerson(const ImapError &error);
/// The server sends more than it may: it is not listened to any longer (promise 14).
[[nodiscard]] bool isOverLimits(const ImapError &error);
/// How a server that lets one connection in says that it wants no other.
[[nodiscard]] bool isConnectionLimit(const ImapError &error);

} // namespace imap
