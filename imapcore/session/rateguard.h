// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/session/timings.h"

namespace imap {

/// Sees that a response under way comes at a useful pace: a server that drips bytes would otherwise
/// hold a connection for ever, as each byte counts as life (promise 31). Pure; the time is given.
/// Part of Session.
class RateGuard
{
public:
    using Instant = std::chrono::steady_clock::time_point;
    explicit RateGuard(const Timings &timings)
        : m_window(timings.rateWindow)
        , m_rate(timings.slowestRate)
    {
    }
    /// So many octets came. True: over a whole window they were too few.
    [[nodiscard]] bool isTooSlow(qint64 octets, bool underWay, Instant now);
    void reset() { m_running = false; }

private:
    std::chrono::milliseconds m_window;
    qint64 m_rate;
    Instant m_since;
    qint64 m_octets = 0;
    bool m_running = false;
};

} // namespace imap
