// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>

namespace imap {

/// How header fields are read for search and order; the store itself knows nothing of MIME.
struct StoreReaders
{
    std::function<QString(QByteArrayView)> decode = [](QByteArrayView raw) {
        return QString::fromUtf8(raw);
    };
    /// Seconds since 1970.
    std::function<std::optional<qint64>(QByteArrayView)> readDate =
        [](QByteArrayView) -> std::optional<qint64> {
        return std::nullopt;
    };
};

} // namespace imap
