// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace imap {

enum class Security : quint8 { Tls, StartTls, None };

/// Where and how to connect. No secrets in here; a password is asked from the CredentialSource when
/// needed.
struct ConnectionSettings
{
    QString host;
    quint16 port = 993;
    Security security = Security::Tls;
    QString user;
    QString caFile; // extra certificate authority, PEM; empty for none
    QByteArray
        pinSha256; // the one leaf certificate accepted although it does not verify; empty for none
    QByteArrayList disabledCapabilities; // upper case, treated as not offered
    /// Inspection mode: EXAMINE and PEEK only; whatever would change the server is not sent.
    bool readOnly = false;
    int mostConnections = 2; // at one time, at least 1
    bool compress = false;   // COMPRESS=DEFLATE where offered
    bool operator==(const ConnectionSettings &) const = default;
};

} // namespace imap
