// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/session/timings.h"

#include <QElapsedTimer>

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
        , m_lasting(timings.lasting)
    {
    }
    /// The next delay; each call counts as a failed try. Not if the connection that ended now had
    /// been signed in for long, or was of use: that it was let in and listed or idled says nothing,
    /// since a server may do so and close, again and again.
    [[nodiscard]] std::chrono::milliseconds next();
    void signedIn() { m_in.start(); }
    /// Something that was asked for came through: a transfer goes on although each connection ends.
    void wasOfUse() { m_failures = 0; }
    /// Somebody wants a try now, or the network is another one.
    void reset();

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_lasting;
    QElapsedTimer m_in; // of the connection that is there
    int m_failures = 0;
};

} // namespace imap
