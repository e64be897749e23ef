// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mime {

/// True for the characters that turn the direction of the text around them (bidi embeddings,
/// overrides, isolates and marks). In a name or a file name they only serve to deceive.
[[nodiscard]] bool isDirectionCharacter(char32_t c);

/// True for the characters that show nothing by themselves: direction characters, zero-width
/// spaces, joiners, variation selectors, fillers and the like (Unicode's default-ignorable and
/// format ones).
[[nodiscard]] bool isHiddenCharacter(char32_t c);

/// True for letters and signs that look like a blank and are none: U+2800, the Hangul fillers.
[[nodiscard]] bool isBlankLetter(char32_t c);

/// One line of text: every run of blanks that holds a control character (CR, LF, TAB, NUL ...)
/// becomes one blank; blanks at both ends go.
[[nodiscard]] QString tidyLine(QString text);

/// The text without direction characters; `removed` is set when there were some.
[[nodiscard]] QString withoutDirectionCharacters(const QString &text, bool *removed = nullptr);

/// The text without hidden characters; `removed` is set when there were some.
[[nodiscard]] QString withoutHiddenCharacters(const QString &text, bool *removed = nullptr);

/// Breaks letters that stand together without a blank by zero-width spaces. Qt's text layout needs
/// time that grows with the square of a word's length. `run` carries the length over several calls.
inline constexpr qsizetype longestWord = 500;
[[nodiscard]] QString softBrokenWords(QStringView text, qsizetype &run);
[[nodiscard]] QString softBrokenWords(QStringView text);

/// What a text costs to lay out, in plain letters: marks, joiners, line ends and what no font has
/// take many times as long as a letter does.
[[nodiscard]] qsizetype layoutWeight(QStringView text);

/// How many characters of a text may be laid out at once for so many plain letters; at least one,
/// and none is cut in two.
[[nodiscard]] qsizetype affordableLength(QStringView text, qsizetype weight);

} // namespace mime
