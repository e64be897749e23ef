// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"
#include "imapcore/types/error.h"

#include <chrono>

namespace imap {

// What goes on over lost connections asks these. Pure functions.

/// Before asking again after a loss.
inline constexpr std::chrono::milliseconds retryDelay{500};

/// The server can be asked now.
[[nodiscard]] inline bool isUp(LinkState state)
{
    return state == LinkState::Online || state == LinkState::Idle || state == LinkState::Polling;
}
/// The connection is to blame, not what was asked.
[[nodiscard]] inline bool isLost(const ImapError &error)
{
    return std::holds_alternative<ConnectionLost>(error) ||
           std::holds_alternative<TransportFailed>(error) ||
           std::holds_alternative<TimedOut>(error);
}

} // namespace imap
