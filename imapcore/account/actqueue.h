// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/store/messagestore.h"
#include "imapcore/types/change.h"
#include "imapcore/types/outcome.h"

#include <QDeadlineTimer>
#include <QHash>

#include <chrono>
#include <optional>
#include <utility>

namespace imap {

/// Acts on messages are written down in the store before they are sent. Those asked for while there
/// is no connection wait here; those a crash left behind are sent again when that does no harm,
/// else the person is told. Each is bound to its mailbox and UIDVALIDITY, so a late one never
/// touches another message. Lives in the engine thread, owned by Engine.
class ActQueue
{
public:
    explicit ActQueue(MessageStore *store);

    /// What can wait: flags, copies and moves within the account.
    [[nodiscard]] static bool takes(const Operation &act);
    /// It goes out now.
    void sending(quint64 id, const Operation &act);
    /// How it ended is told to whoever asked; nothing is left to be done.
    void ended(quint64 id) { crossOut(m_sending.take(id)); }
    /// It waits for the next connection. False: it could not be written down.
    [[nodiscard]] bool keep(const Operation &act);

    /// The next of those that wait, to be sent now; none while one is under way, or while the
    /// store cannot note that one was sent that must not be done twice.
    [[nodiscard]] std::optional<Operation> next();
    /// How that one ended: what there is to tell.
    [[nodiscard]] ChangeBatch concluded(const Outcome &outcome);
    /// Before an act that was cut is sent again: longer each time, as it may be what ends the
    /// connections. Or before the store is asked again.
    [[nodiscard]] std::chrono::milliseconds restLeft() const
    {
        return std::chrono::milliseconds(m_rest.remainingTime());
    }
    /// One that is cut so often, one time after the other, is not sent any more.
    static constexpr int mostCuts = 8;
    static constexpr std::chrono::seconds untilNoted{10};
    /// After a start: what the last run left that cannot be done again without harm.
    [[nodiscard]] ChangeBatch leftBehind();
    [[nodiscard]] ActsWaiting waiting() const;
    [[nodiscard]] bool isEmpty() const { return m_waiting.isEmpty(); }
    void discard();

private:
    void crossOut(qint64 number);

    MessageStore *m_store;
    QList<std::pair<qint64, Operation>> m_waiting; // the first may be under way
    QHash<quint64, qint64> m_sending;              // request to its number in the store
    bool m_underWay = false;
    int m_cuts = 0; // of the first
    QDeadlineTimer m_rest{0};
};

} // namespace imap
