// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/session/watchdog.h"

namespace imap {

namespace {

/// A limit is waited in so many pieces, of which one that comes late is one all the same.
constexpr int ticks = 5;
/// Milliseconds that a tick may be late on a busy computer.
constexpr int patience = 100;

int wholeSeconds(std::chrono::milliseconds time)
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(time).count());
}

} // namespace

Watchdog::Watchdog(const Timings &timings, QObject *parent)
    : QObject(parent)
    , m_timings(timings)
    , m_rate(timings)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::tick);
}

void Watchdog::start(std::chrono::milliseconds limit, TimedOut::Stage stage)
{
    m_waited.stage = stage;
    m_waited.seconds = wholeSeconds(limit);
    m_ticksLeft = ticks;
    m_timer.start(limit / ticks);
    m_sinceTick.start();
}

void Watchdog::tick()
{
    m_sinceTick.start();
    if (--m_ticksLeft > 0)
        m_timer.start();
    else
        emit expired();
}

/// A tick is overdue: what comes now may have lain there for as long.
bool Watchdog::stoodStill() const
{
    return m_timer.isActive() && m_sinceTick.hasExpired(2 * m_timer.interval() + patience);
}

void Watchdog::stop()
{
    m_timer.stop();
    m_rate.reset();
}

bool Watchdog::heard(qint64 octets, bool underWay)
{
    if (stoodStill())
        m_rate.reset();
    if (guards(TimedOut::Stage::Command))
        start(m_timings.command, TimedOut::Stage::Command);
    else if (guards(TimedOut::Stage::Idle))
        start(m_timings.idleDone, TimedOut::Stage::Idle);
    if (!m_rate.isTooSlow(octets, underWay, std::chrono::steady_clock::now()))
        return true;
    m_waited.stage = TimedOut::Stage::Command;
    m_waited.seconds = wholeSeconds(m_timings.rateWindow);
    return false;
}

} // namespace imap
