// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/clockwatch.h"

namespace imap {

namespace {

/// A busy computer is late by less, and a clock that is kept in step is put right by less.
constexpr std::chrono::seconds tolerance{5};

} // namespace

ClockWatch::ClockWatch(std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent)
    , m_interval(interval)
    , m_steady(Steady::now())
    , m_wall(Wall::now())
{
}

void ClockWatch::start()
{
    m_steady = Steady::now();
    m_wall = Wall::now();
    m_timer.start(static_cast<int>(m_interval.count()), Qt::CoarseTimer, this);
}

void ClockWatch::timerEvent(QTimerEvent *)
{
    look(Steady::now(), Wall::now());
}

void ClockWatch::look(Steady::time_point steady, Wall::time_point wall)
{
    const auto bySteady = steady - m_steady;
    const auto byWall = wall - m_wall;
    m_steady = steady;
    m_wall = wall;
    const bool parted = byWall - bySteady > tolerance || bySteady - byWall > tolerance;
    if (parted || bySteady > m_interval + tolerance)
        emit jumped();
}

} // namespace imap
