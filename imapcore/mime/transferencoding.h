// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace mime {

/// Base64 as mail holds it: padding may stand in the middle (each padded chunk is decoded by
/// itself), everything outside the alphabet is skipped. Linear, never fails.
[[nodiscard]] QByteArray decodeBase64(QByteArrayView encoded);

/// Quoted-printable (RFC 2045, 6.7): soft line breaks joined, blanks at line ends dropped, escapes
/// that are none kept as they are.
[[nodiscard]] QByteArray decodeQuotedPrintable(QByteArrayView encoded);

/// The "Q" form of encoded-words (RFC 2047, 4.2): as above, and "_" is a blank.
[[nodiscard]] QByteArray decodeQEncoding(QByteArrayView encoded);

/// The lines between "begin" and "end" of a uuencoded text.
[[nodiscard]] QByteArray decodeUuencode(QByteArrayView encoded);

/// By the name in Content-Transfer-Encoding (any case); an unknown one leaves the bytes alone.
[[nodiscard]] QByteArray decodeTransfer(QByteArrayView encoded, QByteArrayView encodingName);

/// What `encodedSize` bytes will be after decoding, about (exact for 7bit, 8bit, binary).
[[nodiscard]] qint64 estimatedDecodedSize(qint64 encodedSize, QByteArrayView encodingName);

} // namespace mime
