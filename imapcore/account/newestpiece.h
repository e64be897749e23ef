// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/numberset.h"
#include "imapcore/types/uidmap.h"

namespace imap {

/// The highest of `left`, at most `most`, for one command. Where `map` has nothing between two of
/// them they are one range, and there are few of those: no command grows over what servers read in
/// one line (8192 octets at least, RFC 7162, 4), however many gaps there are.
[[nodiscard]] UidSet newestPiece(const UidSet &left, const UidMap &map, quint64 most);

} // namespace imap
