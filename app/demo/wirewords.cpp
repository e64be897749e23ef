// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/wirewords.h"

#include <QStringEncoder>

#include <algorithm>

namespace demo {

namespace {

// RFC 2047 allows 75; less, so that a header's name fits on the line before the first word.
constexpr qsizetype longestWord = 66;
constexpr qsizetype qpColumns = 76;
constexpr qsizetype flowColumns = 72;
constexpr char backToAscii[] = "\x1b(B";

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

bool isAtomText(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == QLatin1Char(' ') || c == QLatin1Char('-');
    });
}

bool isLatin(const QString &charset)
{
    return charset.startsWith(QLatin1String("iso-8859-1"), Qt::CaseInsensitive) ||
           charset.compare(QLatin1String("windows-1252"), Qt::CaseInsensitive) == 0;
}

QByteArray hexByte(char prefix, char byte)
{
    return prefix + QByteArray(1, byte).toHex().toUpper();
}

QByteArray encodedWord(const QByteArray &bytes, const QString &charset)
{
    const QByteArray frame = "=?" + charset.toLatin1();
    if (!isLatin(charset))
        return frame + "?B?" + bytes.toBase64() + "?=";
    QByteArray quoted;
    for (const char c : bytes) {
        if (c == ' ')
            quoted += '_';
        else if (isalnum(static_cast<unsigned char>(c)) != 0 && static_cast<signed char>(c) > 0)
            quoted += c;
        else
            quoted += hexByte('=', c);
    }
    return frame + "?Q?" + quoted + "?=";
}

QByteArray quotedPrintable(const QByteArray &bytes)
{
    QByteArray out;
    qsizetype column = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (c == '\n') {
            out += c;
            column = 0;
            continue;
        }
        const bool lineEnd = i + 1 == bytes.size() || bytes.at(i + 1) == '\n';
        const bool plain = (c > ' ' && c < 0x7f && c != '=') || (c == ' ' && !lineEnd);
        const QByteArray piece = plain ? QByteArray(1, c) : hexByte('=', c);
        if (column + piece.size() >= qpColumns) {
            out += "=\n";
            column = 0;
        }
        out += piece;
        column += piece.size();
    }
    return out;
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray out;
    for (qsizetype i = 0; i < all.size(); i += qpColumns)
        out += all.mid(i, qpColumns) + '\n';
    return out;
}

} // namespace

QByteArray inCharset(const QString &text, const QString &charset)
{
    QStringEncoder encoder(charset.toLatin1().constData());
    if (!encoder.isValid())
        return text.toUtf8();
    QByteArray bytes = encoder.encode(text);
    // The encoder does not know that the text ends here (ISO-2022-JP must end in ASCII).
    if (bytes.contains('\x1b') && bytes.lastIndexOf('\x1b') != bytes.lastIndexOf(backToAscii))
        bytes += backToAscii;
    return bytes;
}

QByteArray headerText(const QString &text, const QString &charset)
{
    if (isPlainAscii(text))
        return text.toLatin1();
    QByteArray out;
    QString word;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype step = text.at(i).isHighSurrogate() ? 2 : 1;
        const QString longer = word + text.mid(i, step);
        if (!word.isEmpty() &&
            encodedWord(inCharset(longer, charset), charset).size() > longestWord) {
            out += encodedWord(inCharset(word, charset), charset) + "\n ";
            word = text.mid(i, step);
        } else {
            word = longer;
        }
        i += step;
    }
    return out + encodedWord(inCharset(word, charset), charset);
}

QByteArray headerPerson(const Person &person, const QString &charset)
{
    const QByteArray address = person.address.toUtf8();
    if (person.name.isEmpty())
        return address;
    if (!isPlainAscii(person.name))
        return headerText(person.name, charset) + " <" + address + '>';
    QString name = person.name;
    if (!isAtomText(name)) {
        name.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
        name.replace(QLatin1Char('"'), QLatin1String("\\\""));
        name = QLatin1Char('"') + name + QLatin1Char('"');
    }
    return name.toLatin1() + " <" + address + '>';
}

QByteArray transferEncoded(const QByteArray &bytes, DemoMessage::Transfer transfer)
{
    switch (transfer) {
    case DemoMessage::Transfer::QuotedPrintable:
        return quotedPrintable(bytes);
    case DemoMessage::Transfer::Base64:
        return base64Lines(bytes);
    case DemoMessage::Transfer::SevenBit:
    case DemoMessage::Transfer::EightBit:
        break;
    }
    return bytes;
}

QByteArray transferName(DemoMessage::Transfer transfer)
{
    switch (transfer) {
    case DemoMessage::Transfer::SevenBit:
        return "7bit";
    case DemoMessage::Transfer::EightBit:
        return "8bit";
    case DemoMessage::Transfer::QuotedPrintable:
        return "quoted-printable";
    case DemoMessage::Transfer::Base64:
        return "base64";
    }
    return "7bit";
}

QString flowedText(const QString &text)
{
    QString out;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        QString rest = line;
        while (!line.startsWith(QLatin1Char('>')) && rest.size() > flowColumns) {
            const qsizetype space = rest.lastIndexOf(QLatin1Char(' '), flowColumns);
            if (space <= 0)
                break;
            out += rest.left(space + 1) + QLatin1Char('\n');
            rest = rest.mid(space + 1);
        }
        out += rest + QLatin1Char('\n');
    }
    return out;
}

} // namespace demo
