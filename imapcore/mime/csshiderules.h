// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace mime {

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
