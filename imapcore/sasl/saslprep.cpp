// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/sasl/saslprep.h"

#include <QList>

#include <algorithm>
#include <array>

namespace imap {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// RFC 3454, B.1: mapped to nothing. (U+200B is in C.1.2 too, which RFC 4013 names first.)
constexpr std::array mappedToNothing{
    Range{0x00AD, 0x00AD}, Range{0x034F, 0x034F}, Range{0x1806, 0x1806}, Range{0x180B, 0x180D},
    Range{0x200C, 0x200D}, Range{0x2060, 0x2060}, Range{0xFE00, 0xFE0F}, Range{0xFEFF, 0xFEFF}};

// C.1.2: mapped to a blank
constexpr std::array otherBlanks{Range{0x00A0, 0x00A0}, Range{0x1680, 0x1680},
                                 Range{0x2000, 0x200B}, Range{0x202F, 0x202F},
                                 Range{0x205F, 0x205F}, Range{0x3000, 0x3000}};

// C.2.1, C.2.2, C.3 to C.9; the last two code points of each plane (C.4) are asked for apart.
constexpr std::array prohibited{
    Range{0x0000, 0x001F},   Range{0x007F, 0x009F},   Range{0x0340, 0x0341},
    Range{0x06DD, 0x06DD},   Range{0x070F, 0x070F},   Range{0x180E, 0x180E},
    Range{0x200C, 0x200F},   Range{0x2028, 0x202E},   Range{0x2060, 0x2063},
    Range{0x206A, 0x206F},   Range{0x2FF0, 0x2FFB},   Range{0xD800, 0xF8FF},
    Range{0xFDD0, 0xFDEF},   Range{0xFEFF, 0xFEFF},   Range{0xFFF9, 0xFFFF},
    Range{0x1D173, 0x1D17A}, Range{0xE0001, 0xE0001}, Range{0xE0020, 0xE007F},
    Range{0xF0000, 0x10FFFF}};

template <typename Table>
bool isIn(const Table &table, char32_t c)
{
    return std::any_of(table.begin(), table.end(),
                       [c](const Range &range) { return c >= range.first && c <= range.last; });
}

bool isProhibited(char32_t c)
{
    return isIn(prohibited, c) || isIn(otherBlanks, c) || (c & 0xFFFE) == 0xFFFE;
}

/// RFC 3454, 6: with right-to-left text, no left-to-right one, and it stands first and last.
bool hasOneDirection(const QList<uint> &text)
{
    const auto isRightToLeft = [](uint c) {
        const QChar::Direction direction = QChar::direction(c);
        return direction == QChar::DirR || direction == QChar::DirAL;
    };
    if (std::none_of(text.begin(), text.end(), isRightToLeft))
        return true;
    const bool mixed = std::any_of(text.begin(), text.end(),
                                   [](uint c) { return QChar::direction(c) == QChar::DirL; });
    return !mixed && isRightToLeft(text.first()) && isRightToLeft(text.last());
}

} // namespace

std::optional<QString> saslPrep(const QString &text)
{
    const bool printableAscii = std::all_of(
        text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < QChar(u'\x7f'); });
    if (printableAscii)
        return text;
    QString mapped;
    const QList<uint> given = text.toUcs4();
    for (const uint c : given) {
        if (isIn(otherBlanks, c))
            mapped += u' ';
        else if (!isIn(mappedToNothing, c))
            mapped += QChar::fromUcs4(c);
    }
    // stringprep is defined on Unicode 3.2
    const QString composed = mapped.normalized(QString::NormalizationForm_KC, QChar::Unicode_3_2);
    const QList<uint> all = composed.toUcs4();
    if (std::any_of(all.begin(), all.end(), isProhibited) || !hasOneDirection(all))
        return std::nullopt;
    return composed;
}

} // namespace imap
