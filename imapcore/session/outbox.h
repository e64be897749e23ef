// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/session/flowrunner.h"
#include "imapcore/types/change.h"
#include "imapcore/types/outcome.h"

#include <QList>

#include <utility>

namespace imap {

/// What a session has to tell at the end of one socket read: changes in order, and then how
/// operations ended (rule 5). Part of Session.
class Outbox
{
public:
    void add(Change change);
    void add(RequestId id, const Outcome &outcome) { m_outcomes.append({id, outcome}); }
    void forgetChanges() { m_batch.clear(); }
    [[nodiscard]] ChangeBatch takeChanges() { return std::exchange(m_batch, {}); }
    [[nodiscard]] QList<std::pair<RequestId, Outcome>> takeOutcomes()
    {
        return std::exchange(m_outcomes, {});
    }

private:
    ChangeBatch m_batch;
    QList<std::pair<RequestId, Outcome>> m_outcomes;
};

} // namespace imap
