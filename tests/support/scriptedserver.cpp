// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"

#include "tests/support/servertalk.h"

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
    QList<QSslCertificate> chain = QSslCertificate::fromDevice(&certificate);
    if (chain.isEmpty())
        return ServerIdentity();
    const QSslCertificate own = chain.takeFirst();
    return {own, QSslKey(&key, QSsl::Ec), chain};
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
    auto *talk = new ServerTalk(socket, script, pacing);
    connect(socket, &QSslSocket::readyRead, this, [this, socket, talk] { listenTo(socket, talk); });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(talk, &ServerTalk::startTlsWanted, this, [this, socket] { secure(socket); });
    if (m_speaks == Speaks::Tls) {
        connect(socket, &QSslSocket::encrypted, this, [this, talk] { begin(talk); });
        secure(socket);
        return;
    }
    connect(socket, &QSslSocket::encrypted, talk, &ServerTalk::play);
    begin(talk);
}

void ScriptedServer::begin(ServerTalk *talk) const
{
    if (script.isEmpty())
        talk->say(greeting);
    else
        talk->play();
}

void ScriptedServer::secure(QSslSocket *socket) const
{
    const bool later = m_connections > 1 && !laterIdentity.isNull();
    const ServerIdentity &own = later ? laterIdentity : identity;
    QSslConfiguration configuration = socket->sslConfiguration();
    configuration.setLocalCertificateChain(QList<QSslCertificate>{own.certificate} +
                                           own.authorities);
    configuration.setPrivateKey(own.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setSslConfiguration(configuration);
    socket->startServerEncryption();
}

void ScriptedServer::listenTo(QSslSocket *socket, ServerTalk *talk)
{
    while (socket->canReadLine()) {
        const QByteArray line = socket->readLine();
        m_heard += line;
        emit heardLine(line);
        const QByteArray bare = line.trimmed();
        if (!talk->takes(bare))
            answer(talk, bare);
    }
}

void ScriptedServer::answer(ServerTalk *talk, const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    const auto found = words.size() < 2 ? replies.constFind(line) : replies.constFind(words.at(1));
    if (found == replies.constEnd()) {
        if (words.size() > 1 && !otherwise.isEmpty())
            talk->say(otherwise);
        return;
    }
    const Reply reply = *found;
    talk->say(reply.bytes);
    if (!reply.later.isEmpty())
        talk->say(reply.later);
    if (reply.then == Then::StartTls)
        talk->startTlsWhenSaid();
    else if (reply.then == Then::Close)
        talk->closeWhenSaid();
}

} // namespace testsupport
