// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/session/rateguard.h"
#include "imapcore/session/timings.h"
#include "imapcore/types/error.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace imap {

/// How long a session waits for the server: until a byte comes, and at what pace a response comes.
/// Time in which this program stood still does not count: the answer may lie unread. Owned by
/// Session, engine thread; on the steady clock.
class Watchdog : public QObject
{
    Q_OBJECT
public:
    explicit Watchdog(const Timings &timings, QObject *parent = nullptr);

    void start(std::chrono::milliseconds limit, TimedOut::Stage stage);
    void stop();
    [[nodiscard]] bool guards(TimedOut::Stage stage) const
    {
        return m_timer.isActive() && m_waited.stage == stage;
    }
    /// Bytes came: waits anew. False when a response drips so slowly that the connection is as good
    /// as dead; expired() is not told then.
    [[nodiscard]] bool heard(qint64 octets, bool underWay);
    [[nodiscard]] TimedOut waited() const { return m_waited; }

signals:
    void expired();

private:
    void tick();
    [[nodiscard]] bool stoodStill() const;

    Timings m_timings;
    RateGuard m_rate;
    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    int m_ticksLeft = 0;
    TimedOut m_waited;
};

} // namespace imap
