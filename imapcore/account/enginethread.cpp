// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/enginethread.h"

#include <QCoreApplication>

namespace imap {

namespace {

/// More than a sign-out is given (Timings::farewell).
constexpr unsigned long longestEnd = 3'000;

} // namespace

EngineThread::EngineThread()
    : QThread(QCoreApplication::instance())
{
    setObjectName(QStringLiteral("imap engine"));
    connect(this, &QThread::finished, this, &QObject::deleteLater);
}

EngineThread::~EngineThread()
{
    if (!wait(longestEnd)) {
        quit();
        wait();
    }
}

} // namespace imap
