// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/textclean.h"

#include <algorithm>

namespace mime {

namespace {

bool isLineControl(char16_t c)
{
    // C0, DEL, C1, and the two Unicode line separators.
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029;
}

// As measured with Qt 6.4: a mark is shaped with all that stand on the same letter, a joiner makes
// one cluster of what it joins and has it looked for in every font, a line end makes a block; what
// no font has is looked for in all of them.
qsizetype weightOf(QChar c)
{
    if (c.unicode() == 0x200d)
        return 200;
    const QChar::Category category = c.category();
    const bool isInNoFont =
        category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned;
    return isInNoFont || c.isMark() || c == u'\n' ? 25 : 1;
}

} // namespace

bool isDirectionCharacter(char32_t c)
{
    return c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x206f);
}

bool isHiddenCharacter(char32_t c)
{
    if (c < 0xad)
        return false;
    // Default_Ignorable_Code_Point as far as it is not of the category Cf.
    const bool isIgnorable = c == 0x34f || c == 0x115f || c == 0x1160 || c == 0x17b4 ||
                             c == 0x17b5 || (c >= 0x180b && c <= 0x180f) || c == 0x2065 ||
                             c == 0x3164 || (c >= 0xfe00 && c <= 0xfe0f) || c == 0xffa0 ||
                             (c >= 0xfff0 && c <= 0xfff8) || (c >= 0xe0000 && c <= 0xe0fff);
    return isIgnorable || isDirectionCharacter(c) || QChar::category(c) == QChar::Other_Format;
}

bool isBlankLetter(char32_t c)
{
    return c == 0x2800 || c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0;
}

QString tidyLine(QString text)
{
    bool clean = true;
    for (const QChar c : std::as_const(text))
        clean = clean && !isLineControl(c.unicode());
    if (clean)
        return text.trimmed();
    qsizetype out = 0;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        bool control = false;
        while (end < text.size() && (text.at(end) == u' ' || isLineControl(text.at(end).unicode())))
            control = isLineControl(text.at(end++).unicode()) || control;
        if (end == i) {
            text[out++] = text.at(i++);
            continue;
        }
        const qsizetype blanks = control ? 1 : end - i;
        for (qsizetype k = 0; k < blanks; ++k)
            text[out++] = u' ';
        i = end;
    }
    text.truncate(out);
    return text.trimmed();
}

QString withoutDirectionCharacters(const QString &text, bool *removed)
{
    QString result = text;
    result.removeIf([](QChar c) { return isDirectionCharacter(c.unicode()); });
    if (removed && result.size() != text.size())
        *removed = true;
    return result;
}

QString withoutHiddenCharacters(const QString &text, bool *removed)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t c =
            isPair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        if (!isHiddenCharacter(c))
            result += QStringView(text).sliced(i, isPair ? 2 : 1);
        i += isPair ? 1 : 0;
    }
    if (removed && result.size() != text.size())
        *removed = true;
    return result;
}

QString softBrokenWords(QStringView text, qsizetype &run)
{
    QString result;
    result.reserve(text.size() + text.size() / longestWord + 1);
    for (const QChar c : text) {
        if (c.isSpace() || c.unicode() == 0x200b)
            run = 0;
        else if (++run > longestWord && !c.isLowSurrogate() && !c.isMark()) {
            result += QChar(0x200b);
            run = 1;
        }
        result += c;
    }
    return result;
}

qsizetype layoutWeight(QStringView text)
{
    qsizetype weight = 0;
    for (const QChar c : text)
        weight += weightOf(c);
    return weight;
}

qsizetype affordableLength(QStringView text, qsizetype weight)
{
    qsizetype length = 0;
    while (length < text.size() && weight > 0)
        weight -= weightOf(text[length++]);
    if (length < text.size() && text[length].isLowSurrogate())
        ++length;
    return std::max<qsizetype>(length, std::min<qsizetype>(text.size(), 1));
}

QString softBrokenWords(QStringView text)
{
    qsizetype run = 0;
    return softBrokenWords(text, run);
}

} // namespace mime
