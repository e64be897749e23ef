// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/session/tlstransport.h"

#include "imapcore/session/certificates.h"
#include "imapcore/session/clientcertificate.h"
#include "imapcore/session/lowwatermark.h"

#include <QPointer>
#include <QSslCipher>
#include <QSslConfiguration>

namespace imap {

namespace {

/// What OpenSSL says when the other side does not speak TLS at all.
bool speaksNoTls(const QString &detail)
{
    return detail.contains(QLatin1String("wrong version number")) ||
           detail.contains(QLatin1String("unknown protocol")) ||
           detail.contains(QLatin1String("packet length too long")) ||
           detail.contains(QLatin1String("record overflow"));
}

TransportFailed::Kind kindOf(QAbstractSocket::SocketError error)
{
    using Kind = TransportFailed::Kind;
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return Kind::HostNotFound;
    case QAbstractSocket::ConnectionRefusedError:
        return Kind::Refused;
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketTimeoutError:
        return Kind::Unreachable;
    case QAbstractSocket::RemoteHostClosedError:
        return Kind::Closed;
    default:
        return Kind::Other;
    }
}

} // namespace

TlsTransport::TlsTransport(QObject *parent)
    : Transport(parent)
{
}

void TlsTransport::makeSocket()
{
    delete m_socket;
    m_socket = new QSslSocket(this);
    connect(m_socket, &QSslSocket::hostFound, this, [this] { emit resolved(m_settings.host); });
    connect(m_socket, &QSslSocket::connected, this, [this] {
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        m_inHandshake = m_settings.security == Security::Tls;
        emit connected();
    });
    connect(m_socket, &QSslSocket::encrypted, this, &TlsTransport::onEncrypted);
    auto *mark = new LowWaterMark(m_socket);
    connect(m_socket, &QSslSocket::readyRead, mark, [this, mark] {
        const qint64 octets = m_socket->bytesAvailable();
        const QPointer<LowWaterMark> here(mark);
        emit received();
        if (here)
            here->dealtWith(octets);
    });
    connect(m_socket, &QSslSocket::sslErrors, this, &TlsTransport::onSslErrors);
    connect(m_socket, &QSslSocket::errorOccurred, this, &TlsTransport::onError);
}

void TlsTransport::open(const ConnectionSettings &settings)
{
    m_settings = settings;
    m_refusal.reset();
    m_inHandshake = m_pinned = m_ended = false;
    makeSocket();
    if (!configureTls())
        return;
    if (settings.security == Security::Tls)
        m_socket->connectToHostEncrypted(settings.host, settings.port);
    else
        m_socket->connectToHost(settings.host, settings.port);
}

/// False: our own certificate cannot be used, which failed() tells.
bool TlsTransport::configureTls()
{
    QSslConfiguration configuration = m_socket->sslConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_settings.caFile.isEmpty())
        configuration.addCaCertificates(m_settings.caFile);
    if (!m_settings.clientCertificate.isEmpty()) {
        const auto own = loadClientCertificate(m_settings.clientCertificate, m_settings.clientKey);
        if (own.problem != ClientCertificate::Problem::None) {
            m_ended = true;
            QMetaObject::invokeMethod(
                m_socket,
                [this, detail = own.detail] {
                    emit failed({TransportFailed::Kind::ClientCertificate, detail, {}});
                },
                Qt::QueuedConnection);
            return false;
        }
        configuration.setLocalCertificateChain(own.chain);
        configuration.setPrivateKey(own.key);
    }
    m_socket->setSslConfiguration(configuration);
    m_socket->setPeerVerifyName(m_settings.host);
    return true;
}

void TlsTransport::startTls()
{
    m_inHandshake = true;
    m_socket->startClientEncryption();
}

void TlsTransport::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

void TlsTransport::abort()
{
    m_ended = true;
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
}

void TlsTransport::onSslErrors(const QList<QSslError> &errors)
{
    const QByteArray leaf = m_socket->peerCertificate().digest(QCryptographicHash::Sha256);
    if (!m_settings.pinSha256.isEmpty() && leaf == m_settings.pinSha256) {
        m_pinned = true;
        m_socket->ignoreSslErrors();
        return;
    }
    QStringList details;
    for (const QSslError &error : errors)
        details.append(error.errorString());
    refuse(faultOf(errors), details.join(QLatin1String("; ")));
}

void TlsTransport::refuse(CertificateFault fault, const QString &detail)
{
    CertificateRefusal refusal;
    refusal.host = m_settings.host;
    refusal.fault = m_settings.pinSha256.isEmpty() ? fault : CertificateFault::PinChanged;
    refusal.detail = detail;
    refusal.chain = chainInfo(m_socket->peerCertificateChain());
    refusal.expectedPin = m_settings.pinSha256;
    m_refusal = refusal;
}

void TlsTransport::onEncrypted()
{
    m_inHandshake = false;
    const QByteArray leaf = m_socket->peerCertificate().digest(QCryptographicHash::Sha256);
    // A pin is exact: another certificate is refused even when it verifies (promise 7).
    if (!m_settings.pinSha256.isEmpty() && leaf != m_settings.pinSha256) {
        refuse(CertificateFault::PinChanged, QString());
        const TransportFailed failure{TransportFailed::Kind::Certificate, QString(), m_refusal};
        abort();
        emit failed(failure);
        return;
    }
    emit encrypted();
}

void TlsTransport::onError(QAbstractSocket::SocketError error)
{
    if (m_ended)
        return;
    m_ended = true;
    const QString detail = m_socket->errorString();
    if (m_refusal) {
        emit failed({TransportFailed::Kind::Certificate, detail, m_refusal});
    } else if (m_inHandshake || error == QAbstractSocket::SslHandshakeFailedError) {
        const auto kind = speaksNoTls(detail) ? TransportFailed::Kind::TlsToPlainPort
                                              : TransportFailed::Kind::Tls;
        emit failed({kind, detail, {}});
    } else if (error == QAbstractSocket::RemoteHostClosedError) {
        emit closed();
    } else {
        emit failed({kindOf(error), detail, {}});
    }
}

TlsInfo TlsTransport::tlsInfo() const
{
    TlsInfo info;
    if (!m_socket || !m_socket->isEncrypted())
        return info;
    info.protocol = protocolName(m_socket->sessionProtocol());
    info.cipher = m_socket->sessionCipher().name();
    info.chain = chainInfo(m_socket->peerCertificateChain());
    info.pinned = m_pinned;
    return info;
}

} // namespace imap
