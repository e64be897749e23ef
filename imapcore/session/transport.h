// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/certificate.h"
#include "imapcore/types/connectionsettings.h"
#include "imapcore/types/error.h"

#include <QByteArray>
#include <QObject>

namespace imap {

/// The byte pipe under a Session: a socket, or a script in tests. Lives in the engine thread, owned
/// by the Session. After failed() or closed() nothing more comes until the next open().
class Transport : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Resolves, connects and, for Security::Tls, starts TLS. Ends in connected() (and encrypted())
    /// or failed().
    virtual void open(const ConnectionSettings &settings) = 0;
    /// Starts TLS on a connection in clear; encrypted() or failed() follows.
    virtual void startTls() = 0;
    virtual void write(const QByteArray &bytes) = 0;
    /// Everything received since the last call.
    [[nodiscard]] virtual QByteArray read() = 0;
    /// Received bytes that were not read yet: must be none before startTls() (promise 2a).
    [[nodiscard]] virtual qsizetype unreadBytes() const = 0;
    /// Ends at once; no signal follows.
    virtual void abort() = 0;
    [[nodiscard]] virtual TlsInfo tlsInfo() const = 0;

signals:
    void resolved(const QString &address);
    void connected();
    void encrypted();
    void received();
    void failed(const imap::TransportFailed &failure);
    void closed();
};

} // namespace imap
