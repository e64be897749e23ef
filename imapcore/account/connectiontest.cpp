// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/connectiontest.h"

#include "imapcore/account/connectiontestworker.h"

namespace imap {

ConnectionTest::ConnectionTest(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("connection test"));
}

ConnectionTest::~ConnectionTest()
{
    m_thread.quit();
    m_thread.wait();
}

void ConnectionTest::start(const ConnectionSettings &settings, const Secret &password)
{
    if (m_worker)
        return;
    m_worker = new ConnectionTestWorker(settings, password);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, m_worker, &ConnectionTestWorker::start);
    connect(m_worker, &ConnectionTestWorker::stepStarted, this, &ConnectionTest::stepStarted,
            Qt::QueuedConnection);
    connect(m_worker, &ConnectionTestWorker::stepSucceeded, this, &ConnectionTest::stepSucceeded,
            Qt::QueuedConnection);
    connect(m_worker, &ConnectionTestWorker::stepFailed, this, &ConnectionTest::stepFailed,
            Qt::QueuedConnection);
    connect(m_worker, &ConnectionTestWorker::finished, this, &ConnectionTest::finished,
            Qt::QueuedConnection);
    m_thread.start();
}

} // namespace imap
