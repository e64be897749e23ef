// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cuttingproxy.h"

#include <QHostAddress>

namespace testsupport {

CuttingProxy::CuttingProxy(QObject *parent)
    : QObject(parent)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &CuttingProxy::accept);
}

bool CuttingProxy::listen()
{
    return m_listener.listen(QHostAddress::LocalHost);
}

void CuttingProxy::cutAt(const QByteArray &words, int occasion)
{
    m_words = words;
    m_occasion = occasion;
    m_cut = false;
}

void CuttingProxy::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        auto *server = new QTcpSocket(client);
        connect(client, &QTcpSocket::readyRead, server,
                [this, client, server] { passOnFromClient(client, server); });
        connect(server, &QTcpSocket::connected, this,
                [this, client, server] { passOnFromClient(client, server); });
        connect(server, &QTcpSocket::readyRead, this,
                [this, client, server] { passOn(client, server); });
        connect(server, &QTcpSocket::errorOccurred, client, [client] { client->abort(); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_serverPort);
    }
}

void CuttingProxy::meetClientAt(const QByteArray &words, std::function<bool(int)> meet)
{
    m_clientWords = words;
    m_meet = std::move(meet);
    m_met = 0;
}

void CuttingProxy::passOnFromClient(QTcpSocket *client, QTcpSocket *server)
{
    const QByteArray bytes = client->readAll();
    if (m_meet && bytes.contains(m_clientWords) && !m_meet(++m_met)) {
        m_cut = true;
        server->abort();
        client->abort();
        return;
    }
    server->write(bytes);
}

void CuttingProxy::passOn(QTcpSocket *client, QTcpSocket *server)
{
    while (server->canReadLine()) {
        const QByteArray line = server->readLine();
        if (!m_words.isEmpty() && line.contains(m_words) && --m_occasion == 0) {
            m_words.clear();
            m_cut = true;
            server->abort();
            client->abort();
            return;
        }
        client->write(line);
    }
}

} // namespace testsupport
