// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/requestrecorder.h"

#include "tests/support/serverfixture.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace testsupport {

namespace {

constexpr const char *ownWord = "own\r\n";

} // namespace

RequestRecorder::RequestRecorder()
{
    if (!m_listener.listen(QHostAddress::LocalHost))
        qWarning("the recorder cannot listen");
    m_listener.setMaxPendingConnections(1000);
    connect(&m_listener, &QTcpServer::newConnection, this, &RequestRecorder::accept);
}

RequestRecorder::~RequestRecorder() = default;

QByteArray RequestRecorder::address() const
{
    return "127.0.0.1:" + QByteArray::number(port());
}

void RequestRecorder::accept()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        const qsizetype index = m_requests.size();
        m_requests.append(QByteArrayLiteral("(silent)"));
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket, index, round = m_round] {
            if (!socket->canReadLine())
                return;
            const QByteArray line = socket->readLine(400);
            m_own += line == ownWord ? 1 : 0;
            if (round == m_round)
                m_requests[index] = line;
            socket->disconnectFromHost();
        };
        connect(socket, &QTcpSocket::readyRead, this, read);
        read();
    }
}

bool RequestRecorder::settle()
{
    const int before = m_own;
    QTcpSocket last;
    last.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    last.connectToHost(QHostAddress(QHostAddress::LocalHost), port());
    last.write(ownWord);
    return waitUntil([&] { return m_own > before; });
}

QByteArrayList RequestRecorder::requests() const
{
    QByteArrayList others;
    for (const QByteArray &request : m_requests) {
        if (request != ownWord)
            others.append(request);
    }
    return others;
}

void RequestRecorder::clear()
{
    m_requests.clear();
    ++m_round; // who knocked before and speaks now belongs to the past
}

} // namespace testsupport
