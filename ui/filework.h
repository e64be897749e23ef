// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <functional>

namespace ui {

/// Work with files that takes its time, in a thread of its own; deletes itself afterwards. Made and
/// heard in the GUI thread. Child of the application object, which waits for it at its own end: a
/// file that is being written is written whole.
class FileWork : public QThread
{
    Q_OBJECT
public:
    explicit FileWork(std::function<void()> work);
    ~FileWork() override;

signals:
    /// The work is done.
    void ended();

protected:
    void run() override;

private:
    const std::function<void()> m_work;
};

} // namespace ui
