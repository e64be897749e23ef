// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace mime {

/// Bytes to text by a charset's name as mail writes it. Never fails: what cannot be decoded becomes
/// U+FFFD. Without a usable name (none, us-ascii, unknown-8bit, a name nobody knows) bytes are
/// UTF-8 if they are valid as such, else windows-1252. ISO-8859-1 is read as windows-1252, GB2312
/// as GB18030, KS_C_5601 as windows-949, as browsers do. Thread-safe.
[[nodiscard]] QString decodeCharset(QByteArrayView bytes, QByteArrayView charsetName);

/// False for a name that only the fall-back can serve.
[[nodiscard]] bool isKnownCharset(QByteArrayView charsetName);

/// Bytes that carry no charset: UTF-8 if valid, else windows-1252.
[[nodiscard]] QString decodeUnlabelled(QByteArrayView bytes);

} // namespace mime
