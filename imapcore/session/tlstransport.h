// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/session/transport.h"

#include <QSslSocket>

namespace imap {

/// Transport over QSslSocket: implicit TLS, STARTTLS or none; TLS 1.2 or newer; certificates
/// verified against the system's authorities and the account's own; a certificate that does not
/// verify is accepted only when the person pinned exactly that leaf. Shows the account's client
/// certificate where the server asks for one.
class TlsTransport : public Transport
{
    Q_OBJECT
public:
    explicit TlsTransport(QObject *parent = nullptr);

    void open(const ConnectionSettings &settings) override;
    void startTls() override;
    void write(const QByteArray &bytes) override;
    [[nodiscard]] QByteArray read() override { return m_socket->readAll(); }
    [[nodiscard]] qsizetype unreadBytes() const override { return m_socket->bytesAvailable(); }
    void abort() override;
    [[nodiscard]] TlsInfo tlsInfo() const override;

private:
    void makeSocket();
    [[nodiscard]] bool configureTls();
    void onSslErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void onError(QAbstractSocket::SocketError error);
    void refuse(CertificateFault fault, const QString &detail);

    ConnectionSettings m_settings;
    QSslSocket *m_socket = nullptr;
    std::optional<CertificateRefusal> m_refusal;
    bool m_inHandshake = false;
    bool m_pinned = false;
    bool m_ended = false;
};

} // namespace imap
