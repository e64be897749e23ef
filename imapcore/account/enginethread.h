// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

namespace imap {

/// The thread of an account's engine. Outlives the account for as long as its connections take to
/// sign out, so that the window never waits for that; deletes itself then. Child of the
/// application object, which waits for it at its own end, when nothing is on the screen any more.
class EngineThread : public QThread
{
    Q_OBJECT
public:
    EngineThread();
    ~EngineThread() override;
};

} // namespace imap
