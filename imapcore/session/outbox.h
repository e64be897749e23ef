// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/session/flowrunner.h"
#include "imapcore/types/change.h"
#include "imapcore/types/outcome.h"

#include <QElapsedTimer>
#include <QList>

#include <chrono>
#include <optional>
#include <utility>

namespace imap {

/// What a session has to tell at the end of one socket read: changes in order, how far work is, and
/// then how operations ended (rule 5). Rows that come in masses wait a moment for the next ones, so
/// that a long answer does not wake the window for each read; in a storm of news everything about
/// mailboxes does, so that the window hears at most stormRate batches a second (promise 37). Part
/// of Session.
class Outbox
{
public:
    void add(Change change);
    void add(RequestId id, const Outcome &outcome) { m_outcomes.append({id, outcome}); }
    void forgetChanges();
    /// Nothing but many rows, and others were told less than rowsWait ago; or news in a storm.
    [[nodiscard]] bool mayWait() const;
    /// How long at most.
    [[nodiscard]] std::chrono::milliseconds longestWait() const
    {
        return isStorm() ? stormWait : rowsWait;
    }
    static constexpr std::chrono::milliseconds rowsWait{10};
    static constexpr std::chrono::milliseconds stormWait{50};
    static constexpr int stormRate = 20;  // batches a second
    static constexpr int mostAtOnce = 40; // so many in a row are no storm yet
    [[nodiscard]] ChangeBatch takeChanges();
    [[nodiscard]] QList<std::pair<RequestId, Outcome>> takeOutcomes()
    {
        return std::exchange(m_outcomes, {});
    }

private:
    [[nodiscard]] bool isStorm() const;

    ChangeBatch m_batch;
    std::optional<WorkProgress> m_progress; // only the last counts
    QElapsedTimer m_sinceTold;
    double m_allowance = mostAtOnce; // batches that may be told at once, as of m_sinceTold
    bool m_urgent = false;           // something in m_batch does not wait
    QList<std::pair<RequestId, Outcome>> m_outcomes;
};

} // namespace imap
