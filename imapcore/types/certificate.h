// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace imap {

/// Why a certificate was refused; the first one found is told first.
enum class CertificateFault {
    None,
    Expired,
    NotYetValid,
    WrongHost,
    SelfSigned,
    UnknownAuthority,
    Revoked,
    WeakSignature,
    PinChanged,
    Other
};

/// One certificate of the chain, as text for people; nothing here is trusted.
struct CertificateInfo
{
    QString subject;
    QString issuer;
    QStringList names; // subject alternative names
    QDateTime notBefore;
    QDateTime notAfter;
    QByteArray sha256; // 32 bytes
    QByteArray serial;
    bool operator==(const CertificateInfo &) const = default;
};

/// The TLS session as the status bar shows it.
struct TlsInfo
{
    QString protocol; // "TLS 1.3"; empty when the connection is in clear
    QString cipher;
    QList<CertificateInfo> chain; // leaf first
    bool pinned = false;          // accepted because the person pinned exactly this leaf
    bool operator==(const TlsInfo &) const = default;
};

/// A refused handshake: everything the person needs to decide.
struct CertificateRefusal
{
    QString host;
    CertificateFault fault = CertificateFault::Other;
    QString detail; // the TLS library's own words, for the details area
    QList<CertificateInfo> chain;
    QByteArray expectedPin; // SHA-256 of the pinned leaf when the fault is PinChanged
    bool operator==(const CertificateRefusal &) const = default;
};

} // namespace imap
