// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/writecommands.h"

namespace imap {

// What is known of a command that a person typed without asking the server. Where it is not clear,
// the answer is the careful one.

/// Whether it may be written as it stands: no control characters outside literals, and a verb that
/// the server reads as we do: one word, with "UID" in front two, and one blank or the end behind.
[[nodiscard]] bool isPlainlyTyped(const TypedCommand &typed);

/// Of a FETCH: whether nothing in it makes the server set \Seen (RFC 9051, 6.4.5).
[[nodiscard]] bool typedPeeks(const TypedCommand &typed);

/// Commands that only the connection itself may send: typed, they would take the bytes out of its
/// hands (STARTTLS, COMPRESS, AUTHENTICATE), or change who is signed in or how names are written
/// (UNAUTHENTICATE, ENABLE of UTF8=ACCEPT and IMAP4rev2).
[[nodiscard]] bool belongsToConnection(const TypedCommand &typed);

} // namespace imap
