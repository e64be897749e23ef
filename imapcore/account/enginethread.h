// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

namespace imap {

/// The thread of an account's engine, which it owns. Outlives the account for as long as its
/// connections take to sign out, so that the window never waits for that; deletes itself then.
/// Child of the application object, which waits for it at its own end, when nothing is on the
/// screen any more.
class EngineThread : public QThread
{
    Q_OBJECT
public:
    /// Takes `engine` over: it lives in this thread and goes with it.
    explicit EngineThread(QObject *engine);
    ~EngineThread() override;

protected:
    void run() override;

private:
    QObject *m_engine;
};

} // namespace imap
