// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>

namespace testsupport {

ServerIdentity ServerIdentity::load(const QString &folder, const QString &name)
{
    QFile certificate(folder + u'/' + name + QStringLiteral(".pem"));
    QFile key(folder + u'/' + name + QStringLiteral(".key"));
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        return ServerIdentity();
    return {QSslCertificate(&certificate), QSslKey(&key, QSsl::Ec)};
}

ScriptedServer::ScriptedServer(Speaks speaks)
    : m_speaks(speaks)
{
    listen(QHostAddress::LocalHost);
}

void ScriptedServer::incomingConnection(qintptr handle)
{
    ++m_connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { talk(socket); });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    if (m_speaks == Speaks::Tls) {
        connect(socket, &QSslSocket::encrypted, this, [this, socket] { socket->write(greeting); });
        secure(socket);
    } else {
        socket->write(greeting);
    }
}

void ScriptedServer::secure(QSslSocket *socket) const
{
    QSslConfiguration configuration = socket->sslConfiguration();
    configuration.setLocalCertificate(identity.certificate);
    configuration.setPrivateKey(identity.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setSslConfiguration(configuration);
    socket->startServerEncryption();
}

void ScriptedServer::talk(QSslSocket *socket)
{
    while (socket->canReadLine()) {
        const QByteArray line = socket->readLine();
        m_heard += line;
        answer(socket, line.trimmed());
    }
}

void ScriptedServer::answer(QSslSocket *socket, const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    const auto found = words.size() < 2 ? replies.constFind(line) : replies.constFind(words.at(1));
    if (found == replies.constEnd())
        return;
    const Reply reply = *found;
    socket->write(QByteArray(reply.bytes).replace("%T", words.first()));
    socket->flush();
    if (!reply.later.isEmpty()) {
        socket->write(QByteArray(reply.later).replace("%T", words.first()));
        socket->flush();
    }
    if (reply.then == Then::StartTls)
        secure(socket);
    else if (reply.then == Then::Close)
        socket->disconnectFromHost();
}

} // namespace testsupport
