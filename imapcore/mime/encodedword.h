// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace mime {

/// Encoded-words (RFC 2047, language suffix of RFC 2231) to text, by our own decoder: the MIME
/// library of the base system loses text after the first padded word. Words that only blanks
/// separate are joined, also in the middle of a character. What is not an encoded-word is taken as
/// UTF-8 if valid, else windows-1252. Line ends and control characters become blanks, also those
/// that come out of a word. Pure, linear, fast for plain ASCII.
[[nodiscard]] QString decodeEncodedWords(QByteArrayView raw);

/// An unstructured header value, such as Subject.
[[nodiscard]] inline QString decodeHeaderText(QByteArrayView raw)
{
    return decodeEncodedWords(raw);
}

/// A display name as a header or an ENVELOPE holds it: quotes removed, words decoded (also inside
/// quotes), direction characters removed.
[[nodiscard]] QString decodePhrase(QByteArrayView raw);

/// The end of the encoded-word that starts at `at`, or -1 if none does.
[[nodiscard]] qsizetype encodedWordEnd(QByteArrayView raw, qsizetype at);

} // namespace mime
