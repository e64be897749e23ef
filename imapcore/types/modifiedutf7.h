// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace imap {

/// Modified UTF-7 (RFC 3501, 5.1.3). Decoding gives nothing when the bytes are not valid or not in
/// their only canonical form, so that decode and encode are exact opposites.
[[nodiscard]] std::optional<QString> decodeModifiedUtf7(QByteArrayView encoded);
[[nodiscard]] QByteArray encodeModifiedUtf7(QStringView text);

} // namespace imap
