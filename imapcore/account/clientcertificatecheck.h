// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imap {

/// What keeps a client certificate from being used.
enum class CertificateTrouble : quint8 { None, NoCertificate, NoKey, HasPassphrase, OtherKey };

/// Looks at the PEM files of an account before they are needed; an empty `keyFile` means that the
/// key is in the other one. Reads two small files; any thread.
[[nodiscard]] CertificateTrouble checkClientCertificate(const QString &certificateFile,
                                                        const QString &keyFile);

} // namespace imap
