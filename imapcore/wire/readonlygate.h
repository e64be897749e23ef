// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/command.h"

#include <QByteArray>

namespace imap {

/// Whether the command could change anything on the server: mailboxes, messages, flags (also \Seen,
/// by a FETCH that does not peek), subscriptions, rights, limits. Typed commands are allowed by a
/// list of verbs known to be harmless; one that is not on it counts as a change.
[[nodiscard]] bool changesServer(const CommandBody &body);

} // namespace imap
