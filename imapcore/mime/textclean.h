// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mime {

/// True for the characters that turn the direction of the text around them (bidi embeddings,
/// overrides, isolates and marks). In a name or a file name they only serve to deceive.
[[nodiscard]] bool isDirectionCharacter(char32_t c);

/// One line of text: every run of blanks that holds a control character (CR, LF, TAB, NUL ...)
/// becomes one blank; blanks at both ends go.
[[nodiscard]] QString tidyLine(QString text);

/// The text without direction characters; `removed` is set when there were some.
[[nodiscard]] QString withoutDirectionCharacters(const QString &text, bool *removed = nullptr);

/// Breaks letters that stand together without a blank by zero-width spaces. Qt's text layout needs
/// time that grows with the square of a word's length. `run` carries the length over several calls.
inline constexpr qsizetype longestWord = 500;
[[nodiscard]] QString softBrokenWords(QStringView text, qsizetype &run);
[[nodiscard]] QString softBrokenWords(QStringView text);

} // namespace mime
