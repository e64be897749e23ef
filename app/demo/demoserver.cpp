// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoserver.h"

#include "app/demo/demomailbox.h"

#include <QRandomGenerator>

namespace demo {

namespace {

PrivateDovecot::Settings demoSettings()
{
    PrivateDovecot::Settings settings;
    settings.user = QStringLiteral("alice");
    // Others on this machine can reach the port, so the password is made anew each time.
    settings.password = QString::number(QRandomGenerator::system()->generate64(), 36);
    return settings;
}

} // namespace

DemoServer::DemoServer(QObject *parent)
    : QObject(parent)
    , m_server(demoSettings())
{
    connect(&m_server, &PrivateDovecot::ready, this, &DemoServer::ready);
    connect(&m_server, &PrivateDovecot::failed, this, &DemoServer::failed);
}

DemoServer::~DemoServer()
{
    stop();
}

void DemoServer::start()
{
    if (m_worker)
        return;
    if (PrivateDovecot::program().isEmpty() || !m_server.prepare()) {
        m_server.start(); // tells what is wrong
        return;
    }
    const QString root = m_server.mailRoot();
    m_worker.reset(QThread::create([this, root] {
        DemoMailbox mailbox(root);
        if (!mailbox.fill())
            m_fillError = mailbox.error();
        PrivateDovecot::handOver(root);
    }));
    connect(m_worker.get(), &QThread::finished, this, &DemoServer::filled);
    m_worker->start();
}

void DemoServer::filled()
{
    if (!m_worker)
        return; // stopped while this was on its way
    if (m_fillError.isEmpty())
        m_server.start();
    else
        emit failed(m_fillError);
}

void DemoServer::stop()
{
    if (m_worker) {
        m_worker->disconnect(this);
        m_worker->wait();
        m_worker.reset();
    }
    m_server.stop();
}

} // namespace demo
