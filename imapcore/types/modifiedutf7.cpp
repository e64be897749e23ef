// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/modifiedutf7.h"

namespace imap {

namespace {

constexpr char base64Letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,";

int base64Value(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' ? 62 : c == ',' ? 63 : -1;
}

bool isDirectUtf7(char16_t c)
{
    return c >= 0x20 && c <= 0x7e;
}

/// Appends the UTF-16 units of one "&...-" group whose first letter stands at `at`; leaves `at`
/// on the "-". False when it is not base64 or not closed.
bool decodeUtf7Group(QByteArrayView encoded, qsizetype &at, QString &out)
{
    quint32 bits = 0;
    int count = 0;
    for (; at < encoded.size() && encoded[at] != '-'; ++at) {
        const int value = base64Value(encoded[at]);
        if (value < 0)
            return false;
        bits = (bits << 6) | static_cast<quint32>(value);
        count += 6;
        if (count >= 16) {
            count -= 16;
            out += QChar(static_cast<char16_t>((bits >> count) & 0xffff));
        }
    }
    return at < encoded.size();
}

void encodeUtf7Group(QStringView units, QByteArray &out)
{
    quint32 bits = 0;
    int count = 0;
    out += '&';
    for (const QChar unit : units) {
        bits = (bits << 16) | unit.unicode();
        count += 16;
        while (count >= 6) {
            count -= 6;
            out += base64Letters[(bits >> count) & 0x3f];
        }
    }
    if (count > 0)
        out += base64Letters[(bits << (6 - count)) & 0x3f];
    out += '-';
}

} // namespace

std::optional<QString> decodeModifiedUtf7(QByteArrayView encoded)
{
    QString out;
    out.reserve(encoded.size());
    for (qsizetype at = 0; at < encoded.size(); ++at) {
        const char c = encoded[at];
        if (c != '&')
            out += QLatin1Char(c);
        else if (at + 1 < encoded.size() && encoded[at + 1] == '-')
            out += QChar(u'&'), ++at;
        else if (!decodeUtf7Group(encoded, ++at, out))
            return std::nullopt;
    }
    // One spelling per name: leftover bits, superfluous shifts, raw 8-bit bytes and lone surrogates
    // all come out different.
    if (encodeModifiedUtf7(out) != encoded)
        return std::nullopt;
    return out;
}

QByteArray encodeModifiedUtf7(QStringView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (isDirectUtf7(text[at].unicode())) {
            out += static_cast<char>(text[at].unicode());
            if (text[at++] == u'&')
                out += '-';
            continue;
        }
        QString group;
        for (; at < text.size() && !isDirectUtf7(text[at].unicode()); ++at) {
            const bool pair =
                text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
            if (text[at].isSurrogate() && !pair) {
                group += QChar(QChar::ReplacementCharacter);
            } else {
                group += text[at];
                if (pair)
                    group += text[++at];
            }
        }
        encodeUtf7Group(group, out);
    }
    return out;
}

} // namespace imap
