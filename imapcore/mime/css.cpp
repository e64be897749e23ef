// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/css.h"

#include <algorithm>

namespace mime {

namespace {

constexpr qsizetype maxStyleBytes = 20000;
constexpr qsizetype maxDeclarations = 100;

bool isCssBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

int cssHexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isZeroLength(const QByteArray &value)
{
    const auto length = cssLength(value);
    return length && length->pixels <= 0;
}

} // namespace

// Comments out, escapes resolved ("dis\70 lay"), ASCII lower case. What an escape stands for may
// not act as punctuation, so anything but a letter, digit or hyphen becomes "_".
QByteArray plainCss(QByteArrayView css)
{
    QByteArray out;
    out.reserve(css.size());
    for (qsizetype i = 0; i < css.size(); ++i) {
        const char c = css[i];
        if (c == '/' && i + 1 < css.size() && css[i + 1] == '*') {
            const qsizetype end = css.indexOf("*/", i + 2);
            if (end < 0)
                break;
            i = end + 1;
        } else if (c == '\\') {
            uint value = 0;
            int digits = 0;
            while (digits < 6 && i + 1 < css.size() && cssHexDigit(css[i + 1]) >= 0) {
                value = value * 16 + static_cast<uint>(cssHexDigit(css[++i]));
                ++digits;
            }
            if (digits == 0 && i + 1 < css.size())
                value = static_cast<uchar>(css[++i]);
            else if (digits > 0 && i + 1 < css.size() && isCssBlank(css[i + 1]))
                ++i;
            const char letter = value < 0x80 ? static_cast<char>(value) : '_';
            const bool isWord = (letter >= '0' && letter <= '9') || letter == '-' ||
                                ((letter | 0x20) >= 'a' && (letter | 0x20) <= 'z');
            out += isWord ? letter : '_';
        } else {
            out += c;
        }
    }
    return out.toLower();
}

std::optional<CssLength> cssLength(QByteArrayView value)
{
    qsizetype end = 0;
    while (end < value.size() && ((value[end] >= '0' && value[end] <= '9') || value[end] == '.' ||
                                  (end == 0 && (value[end] == '-' || value[end] == '+'))))
        ++end;
    bool ok = false;
    const double number = value.first(end).toByteArray().toDouble(&ok);
    if (!ok)
        return std::nullopt;
    const QByteArrayView unit = value.sliced(end).trimmed();
    if (unit == QByteArrayView("pt"))
        return CssLength{number * 4 / 3, false};
    if (unit == QByteArrayView("rem"))
        return CssLength{number * 16, false};
    if (unit == QByteArrayView("em") || unit == QByteArrayView("ex"))
        return CssLength{number * 16, true};
    if (unit == QByteArrayView("%"))
        return CssLength{number * 0.16, true};
    if (unit.isEmpty() || unit == QByteArrayView("px"))
        return CssLength{number, false};
    return std::nullopt;
}

CssDeclarations parseDeclarations(QByteArrayView css)
{
    CssDeclarations result;
    const QByteArray plain = plainCss(css.first(std::min(css.size(), maxStyleBytes)));
    qsizetype start = 0;
    int parentheses = 0;
    char quote = 0;
    for (qsizetype i = 0; i <= plain.size() && result.size() < maxDeclarations; ++i) {
        const char c = i < plain.size() ? plain.at(i) : ';';
        if (quote != 0 && i < plain.size()) {
            quote = c == quote ? char(0) : quote;
            continue;
        }
        if (c == '"' || c == '\'')
            quote = c;
        else if (c == '(')
            ++parentheses;
        else if (c == ')')
            --parentheses;
        if (c != ';' || (parentheses > 0 && i < plain.size()))
            continue;
        const QByteArrayView piece = QByteArrayView(plain).sliced(start, i - start);
        start = i + 1;
        parentheses = 0;
        const qsizetype colon = piece.indexOf(':');
        if (colon <= 0)
            continue;
        QByteArray value = piece.sliced(colon + 1).toByteArray().simplified();
        const qsizetype bang = value.lastIndexOf('!');
        const bool isImportant = bang >= 0 && value.mid(bang + 1).trimmed() == "important";
        if (isImportant)
            value = value.first(bang).trimmed();
        result.append({piece.first(colon).trimmed().toByteArray(), value, isImportant});
    }
    return result;
}

QByteArray cssValue(const CssDeclarations &declarations, QByteArrayView property)
{
    const CssDeclaration *found = nullptr;
    for (const CssDeclaration &declaration : declarations) {
        const bool isNamed = QByteArrayView(declaration.property) == property;
        if (isNamed && (!found || !found->isImportant || declaration.isImportant))
            found = &declaration;
    }
    return found ? found->value : QByteArray();
}

CssVisibility cssVisibility(const CssDeclarations &declarations)
{
    CssVisibility result;
    const QByteArray overflow = cssValue(declarations, "overflow");
    const bool isClipped = overflow == "hidden" || overflow == "clip";
    const QByteArray opacity = cssValue(declarations, "opacity");
    const QByteArray msoHide = cssValue(declarations, "mso-hide");
    const QByteArray maxHeight = cssValue(declarations, "max-height");
    const QByteArray height = cssValue(declarations, "height");
    result.isGone = cssValue(declarations, "display") == "none" || msoHide == "all" ||
                    msoHide == "screen" || (!opacity.isEmpty() && isZeroLength(opacity)) ||
                    (isClipped && !maxHeight.isEmpty() && isZeroLength(maxHeight)) ||
                    (isClipped && !height.isEmpty() && isZeroLength(height));
    const QByteArray visibility = cssValue(declarations, "visibility");
    if (visibility == "hidden" || visibility == "collapse")
        result.isInvisible = true;
    else if (visibility == "visible")
        result.isInvisible = false;
    if (const auto size = cssLength(cssValue(declarations, "font-size"))) {
        if (size->pixels <= 2)
            result.hasTinyFont = true;
        else if (!size->isRelative) // half of nothing is nothing: em and % undo it not
            result.hasTinyFont = false;
    }
    return result;
}

int cssReferences(QByteArrayView css)
{
    const QByteArray plain = plainCss(css);
    int count = 0;
    for (const char *word : {"url(", "image-set(", "@import", "src("}) {
        const auto length = static_cast<qsizetype>(qstrlen(word));
        for (qsizetype i = plain.indexOf(word); i >= 0; i = plain.indexOf(word, i + length))
            ++count;
    }
    return count;
}

} // namespace mime
