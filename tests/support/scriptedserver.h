// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/serverscript.h"

#include <QByteArray>
#include <QHash>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>

class QSslSocket;

namespace testsupport {

class ServerTalk;

/// A certificate with its key, as the server side of TLS needs them.
struct ServerIdentity
{
    QSslCertificate certificate;
    QSslKey key;
    QList<QSslCertificate> authorities = {}; // sent behind it
    [[nodiscard]] bool isNull() const { return certificate.isNull() || key.isNull(); }
    [[nodiscard]] QByteArray sha256() const
    {
        return certificate.digest(QCryptographicHash::Sha256);
    }
    /// Reads name.pem, the certificate first, and name.key.
    [[nodiscard]] static ServerIdentity load(const QString &folder, const QString &name);
};

/// A server on loopback that says what it is told to, well-behaved or hostile. To a command it
/// answers by its verb ("%T" stands for the tag); to any other it says nothing, or `otherwise`. A
/// script takes the place of the greeting and of the answers to the commands it waits for. By hand
/// it is the program postroom-hostile. Lives in the test's thread.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT
public:
    enum class Then { Nothing, StartTls, Close };
    struct Reply
    {
        QByteArray bytes = {};
        Then then = Then::Nothing;
        QByteArray later = {}; // written on its own, a segment of its own
    };
    enum class Speaks { InClear, Tls };

    explicit ScriptedServer(Speaks speaks = Speaks::InClear);

    QByteArray greeting;
    QHash<QByteArray, Reply> replies;
    QByteArray otherwise; // the answer to a command without one
    ServerIdentity identity;
    ServerIdentity laterIdentity; // from the second connection on, when there is one
    ServerScript script;
    Pacing pacing;

    /// Everything the clients said, decrypted.
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }
    [[nodiscard]] int connections() const { return m_connections; }

signals:
    void heardLine(const QByteArray &line);

protected:
    void incomingConnection(qintptr handle) override;

private:
    void begin(ServerTalk *talk) const;
    void listenTo(QSslSocket *socket, ServerTalk *talk);
    void answer(ServerTalk *talk, const QByteArray &line);
    void secure(QSslSocket *socket) const;

    Speaks m_speaks;
    QByteArray m_heard;
    int m_connections = 0;
};

} // namespace testsupport
