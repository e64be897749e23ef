// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/session/certificates.h"

namespace imap {

namespace {

CertificateFault faultOfOne(QSslError::SslError error)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return CertificateFault::WrongHost;
    case QSslError::CertificateExpired:
        return CertificateFault::Expired;
    case QSslError::CertificateNotYetValid:
        return CertificateFault::NotYetValid;
    case QSslError::SelfSignedCertificate:
        return CertificateFault::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return CertificateFault::UnknownAuthority;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return CertificateFault::Revoked;
    default:
        return CertificateFault::Other;
    }
}

CertificateInfo infoOf(const QSslCertificate &certificate)
{
    CertificateInfo info;
    info.subject = certificate.subjectDisplayName();
    info.issuer = certificate.issuerDisplayName();
    info.names = certificate.subjectAlternativeNames().values();
    info.notBefore = certificate.effectiveDate();
    info.notAfter = certificate.expiryDate();
    info.sha256 = certificate.digest(QCryptographicHash::Sha256);
    info.serial = certificate.serialNumber();
    return info;
}

} // namespace

CertificateFault faultOf(const QList<QSslError> &errors)
{
    // Told first what weighs most: a wrong host or a revoked certificate says more than an unknown
    // issuer.
    static constexpr CertificateFault byWeight[] = {
        CertificateFault::Revoked,    CertificateFault::WrongHost,
        CertificateFault::Expired,    CertificateFault::NotYetValid,
        CertificateFault::SelfSigned, CertificateFault::UnknownAuthority};
    for (const CertificateFault fault : byWeight) {
        for (const QSslError &error : errors) {
            if (faultOfOne(error.error()) == fault)
                return fault;
        }
    }
    return CertificateFault::Other;
}

QList<CertificateInfo> chainInfo(const QList<QSslCertificate> &chain)
{
    QList<CertificateInfo> infos;
    for (const QSslCertificate &certificate : chain)
        infos.append(infoOf(certificate));
    return infos;
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    default:
        return QStringLiteral("TLS");
    }
}

} // namespace imap
