// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace imap {

/// saslname (RFC 5801, 4): "=" and "," of a user name written as "=3D" and "=2C".
[[nodiscard]] QByteArray saslName(const QByteArray &user);

/// Whether a user name can stand in the messages of SCRAM and OAuth: no control characters.
[[nodiscard]] bool isSaslName(const QByteArray &user);

} // namespace imap
