// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace mime {

/// Bytes of UTF-8 a saved name may have.
inline constexpr qsizetype maxSavedNameBytes = 200;

/// A name that is safe to write to disk, made from the one a mail gives: bare (no path), one line,
/// without control, direction and other invisible characters, not hidden (no leading dot), no
/// device name, at most 200 bytes of UTF-8 with its extensions kept. Never empty: "attachment" and
/// an ending by media type where the mail gives none.
[[nodiscard]] QString savedFileName(const QString &shown, QByteArrayView mediaType = {});

/// `name`, or "name (2).ext", "name (3).ext" ..., the first for which `exists` is false.
[[nodiscard]] QString uniqueFileName(const QString &name,
                                     const std::function<bool(const QString &)> &exists);

} // namespace mime
