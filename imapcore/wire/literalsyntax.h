// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace imap {

/// "{n}", "{n+}" or "~{n}" at the end of a line (RFC 9051, 4.3; RFC 7888; RFC 3516).
struct LiteralMarker
{
    qsizetype at = 0; // of '{' or '~' in the line
    quint64 size = 0; // saturated, never wrapped
};

/// The marker a line ends in; nothing when it ends otherwise ("{-5}" is no marker).
[[nodiscard]] std::optional<LiteralMarker> trailingLiteralMarker(QByteArrayView line);
/// True when a quoted string that starts in `text` is still open at its end.
[[nodiscard]] bool endsInsideQuotes(QByteArrayView text);
/// True when `text` ends in the name of a FETCH item that holds message text, so that what follows
/// may be large: BODY[...]<..>, BINARY[...], RFC822, RFC822.HEADER, RFC822.TEXT.
[[nodiscard]] bool endsInBodySection(QByteArrayView text);
/// False for the responses whose rest is text for people: status and continuation, and for lines
/// that are no response at all.
[[nodiscard]] bool untaggedMayHoldLiterals(QByteArrayView response);
/// True for "* 5 FETCH ...": its strings are those of one message.
[[nodiscard]] bool isFetchResponse(QByteArrayView response);

} // namespace imap
