// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/eventloopwatchdog.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>

namespace ui {

EventLoopWatchdog::EventLoopWatchdog(QObject *parent)
    : QObject(parent)
{
    auto *dispatcher = QAbstractEventDispatcher::instance();
    Q_ASSERT(dispatcher);
    // A step begins with its first event. The dispatchers do not agree on the rest: GLib's delivers
    // between aboutToBlock and awake, Qt's own also between awake and aboutToBlock.
    QCoreApplication::instance()->installEventFilter(this);
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &EventLoopWatchdog::end);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &EventLoopWatchdog::end);
}

bool EventLoopWatchdog::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_running) {
        m_running = true;
        m_clock.start();
    }
    return QObject::eventFilter(watched, event);
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
