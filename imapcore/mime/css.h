// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

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

/// Rules of <style> that hide: simple selectors (tag, .class, #id, tag.class) outside at-rules.
class CssHideRules
{
public:
    void add(QByteArrayView styleSheet);
    [[nodiscard]] bool isEmpty() const { return m_selectors.isEmpty(); }
    /// True if a rule hides such an element; `isForced` when the rule is !important.
    [[nodiscard]] bool hides(const QByteArray &tag, QByteArrayView id, QByteArrayView classes,
                             bool *isForced) const;

private:
    void addRule(QByteArrayView selectors, QByteArrayView body);
    QHash<QByteArray, bool> m_selectors; // "tag", ".class", "#id", "tag.class"; value: !important
};

} // namespace mime
