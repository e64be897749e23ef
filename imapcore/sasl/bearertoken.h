// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace imap {

/// b64token (RFC 6750, 2.1), generously: printable ASCII without blanks. Anything else could end
/// the field it stands in.
[[nodiscard]] bool isBearerToken(const QByteArray &token);

/// The "status" of the JSON by which OAUTHBEARER (RFC 7628, 3.2.2) and XOAUTH2 say why not: 60
/// printable characters at most. Empty when there is none.
[[nodiscard]] QByteArray bearerErrorStatus(const QByteArray &json);

} // namespace imap
