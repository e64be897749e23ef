// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace imap {

/// How long a session waits for what. Tests use shorter ones.
struct Timings
{
    std::chrono::milliseconds connect{30'000};
    std::chrono::milliseconds greeting{30'000};
    std::chrono::milliseconds command{60'000};  // without any byte from the server
    std::chrono::milliseconds idleDone{10'000}; // from DONE to its tagged answer
    std::chrono::milliseconds idleRenewal{9 * 60'000};
    std::chrono::milliseconds poll{60'000};          // NOOP where IDLE is missing
    std::chrono::milliseconds keepAlive{4 * 60'000}; // NOOP with no mailbox selected
    std::chrono::milliseconds recount{250};          // quiet time before counts are asked for again
    std::chrono::milliseconds firstRetry{1'000};
    std::chrono::milliseconds longestRetry{5 * 60'000};
};

} // namespace imap
