// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/encodedword.h"

#include "imapcore/mime/charset.h"
#include "imapcore/mime/textclean.h"
#include "imapcore/mime/transferencoding.h"

#include <algorithm>

namespace mime {

namespace {

struct EncodedWord
{
    QByteArrayView charset;
    char encoding = 'q';
    QByteArrayView text;
    qsizetype end = -1; // just behind "?="
};

// "=?" charset ["*" language] "?" encoding "?" text "?=". The text of a Q word may hold blanks and
// lone question marks, since real mailers write them; it never runs over the start of another word,
// which also keeps the whole scan linear.
bool parseEncodedWord(QByteArrayView in, qsizetype at, EncodedWord &word)
{
    if (at + 8 > in.size() || in[at] != '=' || in[at + 1] != '?')
        return false;
    qsizetype i = at + 2;
    while (i < in.size() && in[i] > ' ' && in[i] < 0x7f && in[i] != '?' && i - at < 82)
        ++i;
    if (i == at + 2 || i + 2 >= in.size() || in[i] != '?' || in[i + 2] != '?')
        return false;
    word.charset = in.sliced(at + 2, i - at - 2);
    const qsizetype star = word.charset.indexOf('*');
    if (star >= 0)
        word.charset = word.charset.first(star);
    word.encoding = static_cast<char>(in[i + 1] | 0x20);
    if (word.encoding != 'b' && word.encoding != 'q')
        return false;
    const qsizetype start = i + 3;
    for (i = start; i + 1 < in.size(); ++i) {
        if (in[i] == '?' && in[i + 1] == '=') {
            word.text = in.sliced(start, i - start);
            word.end = i + 2;
            return true;
        }
        const bool endFollows = i + 2 < in.size() && in[i + 2] == '=';
        if (in[i] == '=' && in[i + 1] == '?' && !endFollows)
            return false;
    }
    return false;
}

QByteArray wordBytes(const EncodedWord &word)
{
    return word.encoding == 'b' ? decodeBase64(word.text) : decodeQEncoding(word.text);
}

bool isBlankText(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

bool isPlainAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 0x7f; });
}

QString decodeWords(QByteArrayView raw)
{
    QString out;
    QByteArray pending; // bytes of words not yet decoded: a character may go on in the next one
    QByteArray pendingCharset;
    const auto flush = [&] {
        if (!pending.isEmpty())
            out += decodeCharset(pending, pendingCharset);
        pending.clear();
    };
    qsizetype textStart = 0;
    bool afterWord = false;
    for (qsizetype i = raw.indexOf("=?"); i >= 0; i = raw.indexOf("=?", i)) {
        EncodedWord word;
        if (!parseEncodedWord(raw, i, word)) {
            i += 2;
            continue;
        }
        const QByteArray bytes = wordBytes(word);
        if (bytes.isEmpty() && !word.text.isEmpty()) { // nothing decodable: shown as it is
            i = word.end;
            continue;
        }
        const QByteArrayView between = raw.sliced(textStart, i - textStart);
        const bool joins = afterWord && isBlankText(between);
        const QByteArray charset = word.charset.toByteArray().toLower();
        if (!joins || charset != pendingCharset)
            flush();
        if (!joins)
            out += decodeUnlabelled(between);
        pending += bytes;
        pendingCharset = charset;
        afterWord = true;
        textStart = i = word.end;
    }
    flush();
    return out + decodeUnlabelled(raw.sliced(textStart));
}

// Quotes go, quoted pairs lose their backslash; everything else stays.
QByteArray unquoted(QByteArrayView raw)
{
    QByteArray out;
    out.reserve(raw.size());
    bool quoted = false;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] == '"')
            quoted = !quoted;
        else if (raw[i] == '\\' && quoted && i + 1 < raw.size())
            out += raw[++i];
        else
            out += raw[i];
    }
    return out;
}

} // namespace

qsizetype encodedWordEnd(QByteArrayView raw, qsizetype at)
{
    EncodedWord word;
    return parseEncodedWord(raw, at, word) ? word.end : -1;
}

QString decodeEncodedWords(QByteArrayView raw)
{
    if (raw.indexOf("=?") < 0) {
        if (isPlainAscii(raw))
            return QString::fromLatin1(raw.trimmed());
        return tidyLine(decodeUnlabelled(raw));
    }
    return tidyLine(decodeWords(raw));
}

QString decodePhrase(QByteArrayView raw)
{
    if (raw.contains('"'))
        return withoutDirectionCharacters(decodeEncodedWords(unquoted(raw)));
    return withoutDirectionCharacters(decodeEncodedWords(raw));
}

} // namespace mime
