// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/linkgate.h"

#include <QTcpSocket>

namespace testsupport {

LinkGate::LinkGate(quint16 serverPort)
    : m_serverPort(serverPort)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &LinkGate::accept);
    m_listener.listen(QHostAddress::LocalHost);
}

void LinkGate::drop()
{
    const auto clients = m_listener.findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly);
    for (QTcpSocket *client : clients) {
        for (QTcpSocket *server : client->findChildren<QTcpSocket *>())
            server->abort();
        client->abort();
    }
}

void LinkGate::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        auto *server = new QTcpSocket(client);
        const auto join = [](QTcpSocket *from, QTcpSocket *to) {
            connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
            connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
        };
        join(client, server);
        join(server, client);
        // Refused, it was never connected.
        connect(server, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        server->connectToHost(QHostAddress::LocalHost, m_serverPort);
    }
}

} // namespace testsupport
