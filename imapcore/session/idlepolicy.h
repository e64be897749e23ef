// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/session/timings.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace imap {

class Connection;
class FlowRunner;
class ServerMirror;

/// What a signed-in session does when nobody wants anything of it: fetch what arrived, count again
/// what changed, then IDLE (renewed in time), or NOOP by a timer where IDLE is missing. Owned by
/// Session, engine thread.
class IdlePolicy : public QObject
{
    Q_OBJECT
public:
    enum class Next { Nothing, FetchArrivals, Reopen, Recount, Idle, Poll };

    explicit IdlePolicy(const Timings &timings, QObject *parent = nullptr);

    /// The next thing to do on a connection with no work left.
    [[nodiscard]] Next next(const ServerMirror &mirror) const;
    /// Whether the server has news that need more than IDLE: it must be ended.
    [[nodiscard]] bool mustLeaveIdle(const ServerMirror &mirror) const;
    /// The same for an IDLE that a person typed: counts can wait until they end it.
    [[nodiscard]] bool mustLeaveTypedIdle(const ServerMirror &mirror) const;
    void idleStarted();
    /// IDLE is left and begun again: whether it can be shows if the connection lives.
    void renew() { m_renewalDue = true; }
    void pollScheduled(bool mailboxSelected);
    /// A poll is scheduled or due, for a connection with or without a selected mailbox.
    [[nodiscard]] bool isPolling(bool mailboxSelected) const
    {
        return (m_renewal.isActive() || m_renewalDue) && m_polling &&
               m_pollsSelected == mailboxSelected;
    }
    /// This was begun; keeps a server that never settles from being asked for ever.
    void started(Next what);
    /// IDLE is over, all news told; or it was refused although it is offered: NOOP from now on.
    void idleEnded(bool accepted, ServerMirror &mirror);
    /// A mailbox was opened again and again and is still out of step: give the connection up.
    [[nodiscard]] bool isHopeless() const { return m_reopened > mostReopens; }
    /// Counts of the open mailbox are out of date; they are asked for after a moment of quiet.
    void countsChanged();
    /// Work in another mailbox is asked for that nobody waits for: more of it may follow, and going
    /// back in between would cost a SELECT each time.
    void linger();
    /// With no work left: the mailbox that was left may be opened again. If not, due() comes.
    [[nodiscard]] bool mayReturn();
    void reset();

signals:
    /// IDLE must be left: it is due for renewal, or counts are wanted. A poll is due, or a return.
    void due();

private:
    static constexpr int mostReopens = 3;
    static constexpr int mostArrivalFetches = 3;
    Timings m_timings;
    QTimer m_renewal; // of IDLE, or the next NOOP
    QTimer m_quiet;   // since the counts changed
    QTimer m_return;  // since the work that nobody waits for
    QDeadlineTimer m_latestReturn;
    bool m_lingers = false;
    bool m_recountDue = false;
    bool m_renewalDue = false;
    bool m_idleRefused = false;
    bool m_polling = false; // the timer is for a NOOP, not for IDLE
    bool m_pollsSelected = false;
    int m_reopened = 0;
    mutable int m_arrivalFetches = 0; // in a row without all UIDs known
};

} // namespace imap
