// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/enginethread.h"

#include <QCoreApplication>

namespace imap {

namespace {

/// More than a sign-out is given (Timings::farewell).
constexpr unsigned long longestEnd = 3'000;

/// While the application object still is one: afterwards no event reaches an engine any more, so
/// none could sign out.
void waitForEngines()
{
    const auto threads = QCoreApplication::instance()->findChildren<EngineThread *>();
    for (EngineThread *thread : threads)
        thread->wait(longestEnd);
}

} // namespace

EngineThread::EngineThread(QObject *engine)
    : QThread(QCoreApplication::instance())
    , m_engine(engine)
{
    static const bool waitsAtTheEnd = (qAddPostRoutine(waitForEngines), true);
    Q_UNUSED(waitsAtTheEnd)
    setObjectName(QStringLiteral("imap engine"));
    m_engine->moveToThread(this);
    connect(this, &QThread::finished, this, &QObject::deleteLater);
}

EngineThread::~EngineThread()
{
    quit();
    wait();
}

void EngineThread::run()
{
    exec();
    // Here and not by deleteLater(), which is not heard any more when the application has ended.
    delete m_engine;
}

} // namespace imap
