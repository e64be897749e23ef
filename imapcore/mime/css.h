// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace mime {

/// One `property: value` of a style attribute or rule: escapes and comments resolved, lower case.
struct CssDeclaration
{
    QByteArray property;
    QByteArray value;
    bool isImportant = false;
};

using CssDeclarations = QList<CssDeclaration>;

/// Comments out, escapes resolved, ASCII lower case: what the functions below look at.
[[nodiscard]] QByteArray plainCss(QByteArrayView css);

struct CssLength
{
    double pixels = 0;
    bool isRelative = false; // to the size around it
};
[[nodiscard]] std::optional<CssLength> cssLength(QByteArrayView value);

[[nodiscard]] CssDeclarations parseDeclarations(QByteArrayView css);
/// The last declaration of that property (an important one wins), or empty.
[[nodiscard]] QByteArray cssValue(const CssDeclarations &declarations, QByteArrayView property);

/// What a style says about being seen. `isGone` takes the children along; the other two are
/// inherited and a child may undo them, so nothing said is a value of its own.
struct CssVisibility
{
    bool isGone = false;
    std::optional<bool> hasTinyFont;
    std::optional<bool> isInvisible;
};
[[nodiscard]] CssVisibility cssVisibility(const CssDeclarations &declarations);

/// Values that may reach the viewer, by an allow-list of properties and of what may stand in them.
/// `needsDarkText` drops text colours that cannot be read on light paper.
[[nodiscard]] QByteArray safeDeclarations(const CssDeclarations &declarations, bool needsDarkText);

/// A colour as HTML and CSS write it, or empty if it is none that we know to be safe.
[[nodiscard]] QByteArray safeColor(QByteArrayView value);
[[nodiscard]] bool isLightColor(QByteArrayView safeColor);

/// Counts url(), image-set() and @import of a style; each would have been a fetch.
[[nodiscard]] int cssReferences(QByteArrayView css);

} // namespace mime
