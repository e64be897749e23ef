// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace imap {

/// A certificate by which we prove who we are, with its key, from PEM files.
struct ClientCertificate
{
    enum class Problem : quint8 {
        None,
        NoCertificate, // the file cannot be read or holds none
        NoKey,         // likewise the key
        HasPassphrase, // an encrypted key: not supported
        OtherKey       // the key does not belong to the certificate
    };
    QList<QSslCertificate> chain; // ours first
    QSslKey key;
    Problem problem = Problem::None;
    QString detail; // the file's name
};

/// An empty `keyFile` means that the key is in the certificate's file. RSA, EC and DSA keys. Reads
/// two small files; any thread.
[[nodiscard]] ClientCertificate loadClientCertificate(const QString &certificateFile,
                                                      const QString &keyFile);

} // namespace imap
