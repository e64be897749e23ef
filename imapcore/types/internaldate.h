// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace imap {

/// When the server received a message (RFC 9051, 2.3.3): seconds since 1970 in UTC and the zone it
/// was told in.
struct InternalDate
{
    qint64 secondsUtc = 0;
    qint16 offsetMinutes = 0;

    /// Reads "01-Feb-2006 08:37:23 -0500"; also with a leading blank or one digit of day, as older
    /// servers send it.
    [[nodiscard]] static std::optional<InternalDate> parse(QByteArrayView text);
    [[nodiscard]] QDateTime toDateTime() const
    {
        return QDateTime::fromSecsSinceEpoch(secondsUtc, Qt::OffsetFromUTC, offsetMinutes * 60);
    }
    /// date-time without its quotes, as APPEND takes it: " 1-Feb-2006 08:37:23 -0500".
    [[nodiscard]] QByteArray toBytes() const;
    bool operator==(const InternalDate &) const = default;
};

} // namespace imap
