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
/// that a long answer does not wake the window for each read. Part of Session.
class Outbox
{
public:
    void add(Change change);
    void add(RequestId id, const Outcome &outcome) { m_outcomes.append({id, outcome}); }
    void forgetChanges();
    /// Nothing but many rows, and others were told less than rowsWait ago.
    [[nodiscard]] bool mayWait() const;
    static constexpr std::chrono::milliseconds rowsWait{10};
    [[nodiscard]] ChangeBatch takeChanges();
    [[nodiscard]] QList<std::pair<RequestId, Outcome>> takeOutcomes()
    {
        return std::exchange(m_outcomes, {});
    }

private:
    ChangeBatch m_batch;
    std::optional<WorkProgress> m_progress; // only the last counts
    QElapsedTimer m_sinceTold;
    QList<std::pair<RequestId, Outcome>> m_outcomes;
};

} // namespace imap
