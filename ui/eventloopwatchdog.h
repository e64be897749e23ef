// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace ui {

/// Measures how long the GUI thread works between two visits to the event loop. Lives in the GUI
/// thread; sees every event by a filter and costs two clock readings a step. Tests read
/// longestStep() against the frame of 16 ms.
class EventLoopWatchdog : public QObject
{
    Q_OBJECT
public:
    explicit EventLoopWatchdog(QObject *parent = nullptr);

    /// The longest step since the start or the last reset(), in nanoseconds.
    [[nodiscard]] qint64 longestStep() const;
    [[nodiscard]] qint64 steps() const { return m_steps; }
    void reset();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void end();

    QElapsedTimer m_clock;
    bool m_running = false;
    qint64 m_longest = 0;
    qint64 m_steps = 0;
};

} // namespace ui
