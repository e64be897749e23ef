// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QDateTime>
#include <QObject>

#include <chrono>

namespace imap {

/// Notices that this computer slept, was stopped or had its clock set: the wall clock and the
/// steady clock part, or a timer fires far too late. Connections may be dead then without anybody
/// having said so. Owned by Engine, engine thread.
class ClockWatch : public QObject
{
    Q_OBJECT
public:
    using Steady = std::chrono::steady_clock;
    using Wall = std::chrono::system_clock;

    explicit ClockWatch(std::chrono::milliseconds interval = std::chrono::seconds(10),
                        QObject *parent = nullptr);
    void start();
    /// One look at both clocks; the timer does it.
    void look(Steady::time_point steady, Wall::time_point wall);

signals:
    void jumped();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    std::chrono::milliseconds m_interval;
    QBasicTimer m_timer;
    Steady::time_point m_steady;
    Wall::time_point m_wall;
};

} // namespace imap
