// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace imap {

enum class Security : quint8 { Tls, StartTls, None };

/// How to prove who one is. Automatic takes the strongest way of giving a password that the server
/// offers; each of the others is used as chosen or not at all.
enum class SignIn : quint8 {
    Automatic,
    Token,       // OAUTHBEARER (RFC 7628), else XOAUTH2
    Certificate, // EXTERNAL (RFC 4422): by the client certificate
    ScramSha256, // RFC 7677
    ScramSha1,   // RFC 5802
    Plain,       // RFC 4616
    Login        // the mechanism LOGIN, else the command
};

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
    SignIn signIn = SignIn::Automatic;
    /// The server has signed us in by SCRAM before: Automatic shows it the password itself no more.
    bool scramSeen = false;
    QString clientCertificate;     // PEM, shown to the server in TLS; empty for none
    QString clientKey;             // PEM; empty: it is in the certificate's file
    QByteArrayList disabledQuirks; // names of server quirks that are not to be allowed for
    bool operator==(const ConnectionSettings &) const = default;
};

} // namespace imap
