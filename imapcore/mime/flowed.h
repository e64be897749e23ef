// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mime {

/// Joins the lines of a format=flowed text (RFC 3676): soft breaks within one quote depth, space
/// stuffing undone, the signature separator left alone. With `deleteSpace` (DelSp=yes) the blank
/// before a soft break goes. Quote marks come out as "> " per level.
[[nodiscard]] QString unflowed(const QString &text, bool deleteSpace);

/// A plain text as safe rich text: escaped, http, https, mailto addresses as links, quoted lines in
/// a quieter colour. Line breaks and blanks are kept.
[[nodiscard]] QString plainTextToHtml(const QString &text);

} // namespace mime
