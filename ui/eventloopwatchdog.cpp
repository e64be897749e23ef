// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/eventloopwatchdog.h"

#include <QAbstractEventDispatcher>

namespace ui {

EventLoopWatchdog::EventLoopWatchdog(QObject *parent)
    : QObject(parent)
{
    auto *dispatcher = QAbstractEventDispatcher::instance();
    Q_ASSERT(dispatcher);
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &EventLoopWatchdog::begin);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &EventLoopWatchdog::end);
}

void EventLoopWatchdog::begin()
{
    // A dispatcher that finds more events without blocking says awake again: that is a new step.
    end();
    m_running = true;
    m_clock.start();
}

void EventLoopWatchdog::end()
{
    if (!m_running)
        return;
    m_running = false;
    ++m_steps;
    m_longest = qMax(m_longest, m_clock.nsecsElapsed());
}

qint64 EventLoopWatchdog::longestStep() const
{
    return m_running ? qMax(m_longest, m_clock.nsecsElapsed()) : m_longest;
}

void EventLoopWatchdog::reset()
{
    m_longest = 0;
    m_steps = 0;
    if (m_running)
        m_clock.start();
}

} // namespace ui
