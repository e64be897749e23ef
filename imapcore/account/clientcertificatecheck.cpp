// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/clientcertificatecheck.h"

#include "imapcore/session/clientcertificate.h"

namespace imap {

CertificateTrouble checkClientCertificate(const QString &certificateFile, const QString &keyFile)
{
    switch (loadClientCertificate(certificateFile, keyFile).problem) {
    case ClientCertificate::Problem::NoCertificate:
        return CertificateTrouble::NoCertificate;
    case ClientCertificate::Problem::NoKey:
        return CertificateTrouble::NoKey;
    case ClientCertificate::Problem::HasPassphrase:
        return CertificateTrouble::HasPassphrase;
    case ClientCertificate::Problem::OtherKey:
        return CertificateTrouble::OtherKey;
    case ClientCertificate::Problem::None:
        break;
    }
    return CertificateTrouble::None;
}

} // namespace imap
