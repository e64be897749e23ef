// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/session/timings.h"

#include <chrono>

namespace imap {

/// The waiting time before the next try: doubling up to a limit, with jitter so that many clients
/// do not come back in the same second (promise 9).
class Backoff
{
public:
    explicit Backoff(const Timings &timings)
        : m_first(timings.firstRetry)
        , m_longest(timings.longestRetry)
    {
    }
    /// The next delay; each call counts as a failed try.
    [[nodiscard]] std::chrono::milliseconds next();
    /// A connection worked.
    void reset() { m_failures = 0; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_longest;
    int m_failures = 0;
};

} // namespace imap
