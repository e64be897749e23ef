// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/css.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace mime {

namespace {

int colorDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
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
            std::all_of(color.begin() + 1, color.end(), [](char c) { return colorDigit(c) >= 0; });
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
                               return colorDigit(c) >= 0;
                           });
    return isBareHex ? '#' + color : QByteArray();
}

bool isLightColor(QByteArrayView color)
{
    std::array<double, 3> rgb{};
    if (color.startsWith('#') && color.size() == 7) {
        for (size_t i = 0; i < 3; ++i)
            rgb.at(i) = colorDigit(color[static_cast<qsizetype>(1 + 2 * i)]) * 16 +
                        colorDigit(color[static_cast<qsizetype>(2 + 2 * i)]);
    } else if (color.startsWith('#') && color.size() == 4) {
        for (size_t i = 0; i < 3; ++i)
            rgb.at(i) = colorDigit(color[static_cast<qsizetype>(1 + i)]) * 17;
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

} // namespace mime
