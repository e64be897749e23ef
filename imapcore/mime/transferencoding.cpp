// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/transferencoding.h"

#include <algorithm>
#include <array>

namespace mime {

namespace {

constexpr quint8 notBase64 = 0xff;

constexpr std::array<quint8, 256> makeBase64Values()
{
    constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::array<quint8, 256> values{};
    for (quint8 &value : values)
        value = notBase64;
    for (size_t i = 0; i < alphabet.size(); ++i)
        values[static_cast<quint8>(alphabet[i])] = static_cast<quint8>(i);
    return values;
}

constexpr std::array<quint8, 256> base64Values = makeBase64Values();

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

// The length of a soft line break at `i` ("=" [blanks] line end), or 0.
qsizetype softBreakLength(QByteArrayView in, qsizetype i)
{
    qsizetype k = i + 1;
    while (k < in.size() && (in[k] == ' ' || in[k] == '\t'))
        ++k;
    if (k == in.size())
        return k - i;
    if (in[k] == '\r' && k + 1 < in.size() && in[k + 1] == '\n')
        return k + 2 - i;
    return in[k] == '\n' ? k + 1 - i : 0;
}

QByteArray decodeQuoted(QByteArrayView in, bool isWord)
{
    QByteArray out;
    out.reserve(in.size());
    qsizetype keep = 0; // blanks beyond this may still turn out to stand at a line end
    for (qsizetype i = 0; i < in.size();) {
        const char c = in[i];
        if (c == '=') {
            if (i + 2 < in.size() && hexDigit(in[i + 1]) >= 0 && hexDigit(in[i + 2]) >= 0) {
                out += static_cast<char>(hexDigit(in[i + 1]) * 16 + hexDigit(in[i + 2]));
                i += 3;
                keep = out.size();
                continue;
            }
            const qsizetype soft = isWord ? 0 : softBreakLength(in, i);
            if (soft > 0) {
                i += soft;
                keep = out.size();
                continue;
            }
        }
        const bool isLineEnd = c == '\n' || (c == '\r' && i + 1 < in.size() && in[i + 1] == '\n');
        if (isLineEnd && !isWord) {
            while (out.size() > keep && (out.back() == ' ' || out.back() == '\t'))
                out.chop(1);
        }
        out += isWord && c == '_' ? ' ' : c;
        if (c != ' ' && c != '\t')
            keep = out.size();
        ++i;
    }
    return out;
}

void decodeUuLine(QByteArrayView line, QByteArray &out)
{
    const auto value = [](char c) {
        return static_cast<unsigned>(c - ' ') & 0x3fU;
    };
    qsizetype wanted = static_cast<qsizetype>(value(line[0]));
    for (qsizetype i = 1; i < line.size() && wanted > 0; i += 4) {
        unsigned group = 0;
        for (qsizetype k = 0; k < 4; ++k)
            group = (group << 6U) | (i + k < line.size() ? value(line[i + k]) : 0U);
        for (int shift = 16; shift >= 0 && wanted > 0; shift -= 8, --wanted)
            out += static_cast<char>((group >> static_cast<unsigned>(shift)) & 0xffU);
    }
}

} // namespace

QByteArray decodeBase64(QByteArrayView encoded)
{
    QByteArray out;
    out.reserve(encoded.size() / 4 * 3 + 3);
    quint32 group = 0;
    int letters = 0;
    const auto flush = [&] {
        // One letter alone is less than a byte: dropped.
        if (letters == 2)
            out += static_cast<char>(group >> 4U);
        if (letters == 3) {
            out += static_cast<char>(group >> 10U);
            out += static_cast<char>(group >> 2U);
        }
        group = 0;
        letters = 0;
    };
    for (const char c : encoded) {
        const quint8 value = base64Values[static_cast<quint8>(c)];
        if (value == notBase64) {
            if (c == '=')
                flush();
            continue;
        }
        group = (group << 6U) | value;
        if (++letters == 4) {
            out += static_cast<char>(group >> 16U);
            out += static_cast<char>(group >> 8U);
            out += static_cast<char>(group);
            group = 0;
            letters = 0;
        }
    }
    flush();
    return out;
}

QByteArray decodeQuotedPrintable(QByteArrayView encoded)
{
    return decodeQuoted(encoded, false);
}

QByteArray decodeQEncoding(QByteArrayView encoded)
{
    return decodeQuoted(encoded, true);
}

QByteArray decodeUuencode(QByteArrayView encoded)
{
    QByteArray out;
    bool inside = false;
    for (qsizetype i = 0; i < encoded.size();) {
        qsizetype end = encoded.indexOf('\n', i);
        if (end < 0)
            end = encoded.size();
        QByteArrayView line = encoded.sliced(i, end - i);
        if (line.endsWith('\r'))
            line.chop(1);
        i = end + 1;
        if (!inside)
            inside = line.startsWith("begin ");
        else if (line == QByteArrayView("end"))
            break;
        else if (!line.isEmpty())
            decodeUuLine(line, out);
    }
    return out;
}

QByteArray decodeTransfer(QByteArrayView encoded, QByteArrayView encodingName)
{
    const QByteArray name = encodingName.trimmed().toByteArray().toLower();
    if (name == "base64")
        return decodeBase64(encoded);
    if (name == "quoted-printable")
        return decodeQuotedPrintable(encoded);
    if (name == "x-uuencode" || name == "uuencode" || name == "x-uue")
        return decodeUuencode(encoded);
    return encoded.toByteArray();
}

qint64 estimatedDecodedSize(qint64 encodedSize, QByteArrayView encodingName)
{
    const QByteArray name = encodingName.trimmed().toByteArray().toLower();
    if (name == "base64") // lines of 76 letters and CR LF hold 57 bytes
        return encodedSize / 78 * 57 + encodedSize % 78 * 3 / 4;
    if (name == "x-uuencode" || name == "uuencode" || name == "x-uue")
        return encodedSize / 63 * 45;
    return encodedSize;
}

} // namespace mime
