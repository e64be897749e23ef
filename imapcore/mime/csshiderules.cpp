// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/csshiderules.h"

#include "imapcore/mime/css.h"

#include <QList>

#include <algorithm>

namespace mime {

void CssHideRules::add(QByteArrayView styleSheet)
{
    const QByteArray css =
        plainCss(styleSheet.first(std::min<qsizetype>(styleSheet.size(), 200000)));
    qsizetype selectorStart = 0;
    qsizetype bodyStart = -1;
    int depth = 0;
    bool isAtRule = false;
    for (qsizetype i = 0; i < css.size(); ++i) {
        const char c = css.at(i);
        if (c == '{') {
            if (depth++ == 0) {
                bodyStart = i + 1;
                isAtRule = QByteArrayView(css)
                               .sliced(selectorStart, i - selectorStart)
                               .trimmed()
                               .startsWith('@');
            }
        } else if (c == '}') {
            if (depth == 1 && !isAtRule)
                addRule(QByteArrayView(css).sliced(selectorStart, bodyStart - 1 - selectorStart),
                        QByteArrayView(css).sliced(bodyStart, i - bodyStart));
            depth = std::max(0, depth - 1);
            if (depth == 0)
                selectorStart = i + 1;
        } else if (c == ';' && depth == 0) {
            selectorStart = i + 1;
        }
    }
}

void CssHideRules::addRule(QByteArrayView selectors, QByteArrayView body)
{
    const CssDeclarations declarations = parseDeclarations(body);
    const CssVisibility visibility = cssVisibility(declarations);
    if (!visibility.isGone && visibility.isInvisible != true)
        return;
    const bool isForced = std::any_of(declarations.begin(), declarations.end(),
                                      [](const CssDeclaration &d) { return d.isImportant; });
    for (const QByteArray &raw : selectors.toByteArray().split(',')) {
        const QByteArray selector = raw.trimmed();
        const bool isSimple = !selector.isEmpty() && selector.size() < 100 &&
                              std::all_of(selector.begin(), selector.end(), [](char c) {
                                  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                                         c == '-' || c == '_' || c == '.' || c == '#';
                              });
        if (isSimple && m_selectors.size() < 2000)
            m_selectors[selector] = m_selectors.value(selector) || isForced;
    }
}

bool CssHideRules::hides(const QByteArray &tag, QByteArrayView id, QByteArrayView classes,
                         bool *isForced) const
{
    bool found = false;
    const auto look = [&](const QByteArray &selector) {
        const auto it = m_selectors.find(selector);
        if (it == m_selectors.end())
            return;
        found = true;
        *isForced = *isForced || it.value();
    };
    look(tag);
    if (!id.isEmpty()) {
        const QByteArray name = '#' + id.toByteArray().toLower();
        look(name);
        look(tag + name);
    }
    for (const QByteArray &name : classes.toByteArray().toLower().simplified().split(' ')) {
        look('.' + name);
        look(tag + '.' + name);
    }
    return found;
}

} // namespace mime
