// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/certificate.h"

#include <QList>
#include <QSsl>
#include <QSslCertificate>
#include <QSslError>

namespace imap {

/// The worst of the errors in words a person can act on.
[[nodiscard]] CertificateFault faultOf(const QList<QSslError> &errors);
[[nodiscard]] QList<CertificateInfo> chainInfo(const QList<QSslCertificate> &chain);
[[nodiscard]] QString protocolName(QSsl::SslProtocol protocol);

} // namespace imap
