// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/css.h"

#include <algorithm>
#include <array>

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

struct CssLength
{
    double pixels = 0;
    bool isRelative = false;
};

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

bool isZeroLength(const QByteArray &value)
{
    const auto length = cssLength(value);
    return length && length->pixels <= 0;
}

bool hasOneOf(QByteArrayView value, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
                       [value](const char *word) { return value == QByteArrayView(word); });
}

// Letters, digits and little else; numbers of at most four digits and not negative.
bool isHarmlessValue(QByteArrayView value)
{
    if (value.isEmpty() || value.size() > 120)
        return false;
    int digits = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char c = value[i];
        const bool isDigit = c >= '0' && c <= '9';
        digits = isDigit ? digits + 1 : 0;
        const bool isUsual = isDigit || (c >= 'a' && c <= 'z') || c == ' ' || c == '.' ||
                             c == '%' || c == '#' || c == '-' || c == ',';
        const bool isNegative =
            c == '-' && i + 1 < value.size() &&
            (value[i + 1] == '.' || (value[i + 1] >= '0' && value[i + 1] <= '9'));
        if (!isUsual || isNegative || (digits > 4 && !value.contains('#')))
            return false;
    }
    return true;
}

bool isAllowedProperty(const QByteArray &property)
{
    static const QSet<QByteArray> allowed = {
        "font-weight",    "font-style",     "text-align",    "text-decoration", "vertical-align",
        "white-space",    "width",          "height",        "margin",          "margin-top",
        "margin-bottom",  "margin-left",    "margin-right",  "padding",         "padding-top",
        "padding-bottom", "padding-left",   "padding-right", "border",          "border-top",
        "border-bottom",  "border-left",    "border-right",  "border-color",    "border-style",
        "border-width",   "list-style-type"};
    return allowed.contains(property);
}

QByteArray safeFontSize(const QByteArray &value)
{
    if (hasOneOf(value, {"small", "medium", "large", "x-small", "x-large", "xx-large", "smaller",
                         "larger"}))
        return value;
    const auto length = cssLength(value);
    return length && length->pixels > 2 && length->pixels <= 96 && isHarmlessValue(value)
               ? value
               : QByteArray();
}

QByteArray safeFontFamily(QByteArray value)
{
    value.removeIf([](char c) { return c == '"' || c == '\''; });
    return isHarmlessValue(value) ? value : QByteArray();
}

// The value to write for one declaration, or empty.
QByteArray safeValue(const CssDeclaration &declaration, bool needsDarkText)
{
    if (declaration.property == "color") {
        const QByteArray color = safeColor(declaration.value);
        return needsDarkText && isLightColor(color) ? QByteArray() : color;
    }
    if (declaration.property == "background-color" || declaration.property == "background")
        return safeColor(declaration.value);
    if (declaration.property == "font-size")
        return safeFontSize(declaration.value);
    if (declaration.property == "font-family")
        return safeFontFamily(declaration.value);
    if (isAllowedProperty(declaration.property) && isHarmlessValue(declaration.value))
        return declaration.value;
    return {};
}

} // namespace

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

QByteArray safeDeclarations(const CssDeclarations &declarations, bool needsDarkText)
{
    QByteArray out;
    for (const CssDeclaration &declaration : declarations) {
        const QByteArray value = safeValue(declaration, needsDarkText);
        if (value.isEmpty())
            continue;
        const QByteArray property =
            declaration.property == "background" ? "background-color" : declaration.property;
        out += property + ':' + value + ';';
    }
    return out;
}

QByteArray safeColor(QByteArrayView value)
{
    const QByteArray color = value.trimmed().toByteArray().toLower();
    if (color.size() < 3 || color.size() > 40 || color == "inherit" || color == "initial" ||
        color == "transparent" || color == "none")
        return {};
    if (color.startsWith('#')) {
        const bool isHex =
            std::all_of(color.begin() + 1, color.end(), [](char c) { return cssHexDigit(c) >= 0; });
        return isHex && (color.size() == 4 || color.size() == 7) ? color : QByteArray();
    }
    if (color.startsWith("rgb(") || color.startsWith("rgba(")) {
        const bool isPlain =
            color.endsWith(')') &&
            std::all_of(color.begin() + color.indexOf('(') + 1, color.end() - 1, [](char c) {
                return (c >= '0' && c <= '9') || c == ',' || c == ' ' || c == '.' || c == '%';
            });
        return isPlain ? color : QByteArray();
    }
    const bool isName =
        std::all_of(color.begin(), color.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (isName)
        return color;
    // "bgcolor=f0f0f0" without its mark
    const bool isBareHex = color.size() == 6 && std::all_of(color.begin(), color.end(), [](char c) {
                               return cssHexDigit(c) >= 0;
                           });
    return isBareHex ? '#' + color : QByteArray();
}

bool isLightColor(QByteArrayView color)
{
    std::array<double, 3> rgb{};
    if (color.startsWith('#') && color.size() == 7) {
        for (size_t i = 0; i < 3; ++i)
            rgb.at(i) = cssHexDigit(color[static_cast<qsizetype>(1 + 2 * i)]) * 16 +
                        cssHexDigit(color[static_cast<qsizetype>(2 + 2 * i)]);
    } else if (color.startsWith('#') && color.size() == 4) {
        for (size_t i = 0; i < 3; ++i)
            rgb.at(i) = cssHexDigit(color[static_cast<qsizetype>(1 + i)]) * 17;
    } else if (color.startsWith("rgb")) {
        const QList<QByteArray> numbers =
            color.sliced(color.indexOf('(') + 1).toByteArray().split(',');
        for (size_t i = 0; i < 3 && static_cast<qsizetype>(i) < numbers.size(); ++i)
            rgb.at(i) = numbers.at(static_cast<qsizetype>(i)).trimmed().toDouble();
    } else {
        return color == QByteArrayView("white") || color == QByteArrayView("snow") ||
               color == QByteArrayView("ivory") || color == QByteArrayView("whitesmoke") ||
               color == QByteArrayView("ghostwhite") || color == QByteArrayView("azure") ||
               color == QByteArrayView("mintcream");
    }
    return 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2] > 215;
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
