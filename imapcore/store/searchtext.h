// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imap {

/// Text as it is indexed and looked for: case and accents folded, everything but letters and digits
/// a blank; a character of a script written without blanks is a word of its own.
[[nodiscard]] QString searchText(const QString &text);
/// The FTS5 expression that matches where each word of `words` begins a word; empty when there is
/// nothing to look for.
[[nodiscard]] QString matchExpression(const QString &words);
/// Text for comparing in an order: case folded (i;unicode-casemap, RFC 5051, in essence).
[[nodiscard]] QString collationKey(const QString &text);

} // namespace imap
