// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace content {

/// How long the window's thread is away from its event loop at a stretch, in the thread's own CPU
/// time: other work on the machine does not count. GUI thread.
class StepClock : public QObject
{
    Q_OBJECT
public:
    StepClock();

    void reset();
    /// Of the longest step since reset(), in milliseconds.
    [[nodiscard]] double longestStep() const;
    /// Runs `work` as a step of its own.
    template <typename Work>
    void step(Work work)
    {
        end();
        begin();
        work();
        end();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void end();

    bool m_running = false;
    qint64 m_begin = 0;
    qint64 m_longest = 0;
};

/// What the layout of a rich text of some length costs in this build on this machine, the least of
/// three times, in milliseconds of CPU: the measure for steps. GUI thread.
[[nodiscard]] double layoutOfALongText();

} // namespace content
