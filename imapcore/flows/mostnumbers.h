// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mirror/servermirror.h"

#include <algorithm>

namespace imap {

/// So many numbers an answer to SEARCH, SORT or THREAD may bring over all its lines: those of the
/// mailbox, and as many again for what went meanwhile and for parents that are missing. An answer
/// with more is none. Nor is the server's word for how many messages there are taken for
/// everything.
[[nodiscard]] inline size_t mostNumbers(const ServerMirror &mirror)
{
    constexpr quint64 some = 10'000;
    constexpr quint64 ever = 20'000'000;
    const quint64 exists = mirror.hasSelected() ? mirror.selected().exists() : 0;
    return static_cast<size_t>(std::min(2 * exists + some, ever));
}

} // namespace imap
