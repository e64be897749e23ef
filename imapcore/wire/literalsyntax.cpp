// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/literalsyntax.h"

#include <limits>

namespace imap {

namespace {

// What is looked at again at each literal of a response is short, whatever a server sends, else
// many literals would cost more than the input is worth (promise 17).
/// A response code that may hold literals is no longer than this.
constexpr qsizetype longestCode = 4096;
/// Blanks behind "*", which some servers send more than one of.
constexpr int mostBlanks = 16;
/// Digits of a message's number.
constexpr qsizetype mostDigits = 10;

bool endsInWord(QByteArrayView text, QByteArrayView word)
{
    if (text.size() < word.size() || text.last(word.size()).compare(word, Qt::CaseInsensitive) != 0)
        return false;
    if (text.size() == word.size())
        return true;
    const char before = text[text.size() - word.size() - 1];
    return before == ' ' || before == '(' || before == ')' || before == '"';
}

/// True when the brackets that `text` ends in belong to BODY[ or BINARY[.
bool endsInSectionBrackets(QByteArrayView text)
{
    if (!text.endsWith(']'))
        return false;
    // Field names cannot hold '['; a quoted or literal one in brackets is only found by its own.
    const qsizetype open = text.lastIndexOf('[');
    if (open < 0)
        return false;
    const QByteArrayView name = text.first(open);
    return endsInWord(name, "BODY") || endsInWord(name, "BINARY");
}

bool nextWordIs(QByteArrayView text, QByteArrayView word)
{
    return text.size() >= word.size() &&
           text.first(word.size()).compare(word, Qt::CaseInsensitive) == 0 &&
           (text.size() == word.size() || text[word.size()] == ' ');
}

} // namespace

std::optional<LiteralMarker> trailingLiteralMarker(QByteArrayView line)
{
    if (!line.endsWith('}'))
        return std::nullopt;
    qsizetype at = line.size() - 1;
    if (at > 0 && line[at - 1] == '+')
        --at;
    const qsizetype end = at;
    while (at > 0 && line[at - 1] >= '0' && line[at - 1] <= '9')
        --at;
    if (at == end || at == 0 || line[at - 1] != '{')
        return std::nullopt;
    constexpr quint64 top = std::numeric_limits<quint64>::max();
    quint64 size = 0;
    for (qsizetype i = at; i < end; ++i) {
        const auto digit = static_cast<quint64>(line[i] - '0');
        size = size > (top - digit) / 10 ? top : size * 10 + digit;
    }
    --at;
    if (at > 0 && line[at - 1] == '~')
        --at;
    return LiteralMarker{at, size};
}

bool endsInsideQuotes(QByteArrayView text)
{
    bool inside = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '"')
            inside = !inside;
        else if (inside && text[at] == '\\')
            ++at;
    }
    return inside;
}

bool endsInBodySection(QByteArrayView text)
{
    while (text.endsWith(' '))
        text.chop(1);
    if (text.endsWith('>')) {
        qsizetype at = text.size() - 1;
        while (at > 0 && ((text[at - 1] >= '0' && text[at - 1] <= '9') || text[at - 1] == '.'))
            --at;
        if (at == 0 || text[at - 1] != '<')
            return false;
        text = text.first(at - 1);
    }
    return endsInSectionBrackets(text) || endsInWord(text, "RFC822") ||
           endsInWord(text, "RFC822.HEADER") || endsInWord(text, "RFC822.TEXT");
}

bool untaggedMayHoldLiterals(QByteArrayView response)
{
    if (!response.startsWith('*'))
        return false;
    response = response.sliced(1);
    for (int blanks = 0; blanks < mostBlanks && response.startsWith(' '); ++blanks)
        response = response.sliced(1);
    for (const QByteArrayView status : {"OK", "NO", "BAD", "BYE", "PREAUTH"}) {
        if (!nextWordIs(response, status))
            continue;
        const qsizetype bracket = status.size() + 1;
        if (response.size() <= bracket || response[bracket] != '[')
            return false;
        const QByteArrayView code = response.sliced(bracket + 1);
        // BADCHARSET holds astrings; NEWNAME did in RFC 2060.
        return code.size() <= longestCode &&
               (nextWordIs(code, "BADCHARSET") || nextWordIs(code, "NEWNAME")) &&
               !code.contains(']');
    }
    return true;
}

bool isFetchResponse(QByteArrayView response)
{
    if (!response.startsWith("* "))
        return false;
    qsizetype at = 2;
    while (at < response.size() && at - 2 < mostDigits && response[at] >= '0' &&
           response[at] <= '9')
        ++at;
    return at > 2 && at < response.size() && response[at] == ' ' &&
           nextWordIs(response.sliced(at + 1), "FETCH");
}

} // namespace imap
