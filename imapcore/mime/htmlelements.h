// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mime/htmltree.h"

#include <QByteArray>

namespace mime {

/// What becomes of an element in safe rich text.
enum class ElementRule {
    Drop,        // with all it holds
    Transparent, // only what it holds
    Block,       // a div
    Inline,      // itself, inline
    Keep,        // itself, as a block
    Void,        // br, hr: itself, empty
    Image,
    Link,
    Quote,
    Table,
    TableGroup, // thead, tbody, tfoot
    Row,
    Cell,
};

[[nodiscard]] ElementRule elementRule(GumboTag tag);
[[nodiscard]] bool isBlockRule(ElementRule rule);

/// True for a table of exactly one cell, which is only there for its frame.
[[nodiscard]] bool isOneCellTable(const HtmlElement &table);

/// The allowed attributes of an element but href, src, style and the spans of cells: sizes,
/// colours, alignment, list numbering. Starts with a blank, or is empty.
[[nodiscard]] QByteArray safeAttributes(const HtmlElement &element);

/// A number between 1 and `limit`, 1 when there is none.
[[nodiscard]] int spanValue(QByteArrayView value, int limit);

/// Escapes &, <, > and quotes.
[[nodiscard]] QByteArray htmlEscaped(QByteArrayView utf8);

} // namespace mime
