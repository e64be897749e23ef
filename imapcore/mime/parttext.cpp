// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/charset.h"
#include "imapcore/mime/flowed.h"
#include "imapcore/mime/renderer.h"
#include "imapcore/mime/transferencoding.h"

#include <algorithm>

namespace mime {

namespace {

constexpr qsizetype maxTextBytes = 16 * 1024 * 1024;

// `<meta charset=...>` or its http-equiv form within the first kilobyte, as browsers look for it.
QByteArray metaCharset(QByteArrayView html)
{
    const QByteArray head =
        html.first(std::min<qsizetype>(html.size(), 2048)).toByteArray().toLower();
    qsizetype at = head.indexOf("charset=");
    if (at < 0)
        return {};
    at += 8;
    while (at < head.size() && (head.at(at) == '"' || head.at(at) == '\'' || head.at(at) == ' '))
        ++at;
    qsizetype end = at;
    while (end < head.size() && end - at < 40 && head.at(end) != '"' && head.at(end) != '\'' &&
           head.at(end) != '>' && head.at(end) != ';' && head.at(end) != ' ' && head.at(end) != '/')
        ++end;
    const QByteArray name = head.sliced(at, end - at);
    // The bytes were read as ASCII up to here, so they cannot be UTF-16.
    return name.startsWith("utf-16") ? QByteArray("utf-8") : name;
}

QByteArray charsetOf(const Part &part, QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return "utf-8";
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return "utf-16";
    const QByteArray named = rawParameter(part.parameters, "charset");
    return named.isEmpty() && part.mediaType == "text/html" ? metaCharset(bytes) : named;
}

} // namespace

QString partText(const Part &part, bool *charsetUnknown)
{
    const QByteArrayView encoded =
        QByteArrayView(part.encodedBytes).first(std::min(part.encodedBytes.size(), maxTextBytes));
    const QByteArray bytes = decodeTransfer(encoded, part.encoding);
    const QByteArray charset = charsetOf(part, bytes);
    if (charsetUnknown && !isKnownCharset(charset))
        *charsetUnknown = true;
    QString text = decodeCharset(bytes, charset);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    text.remove(QChar(0));
    if (part.mediaType == "text/plain" &&
        rawParameter(part.parameters, "format").compare("flowed", Qt::CaseInsensitive) == 0) {
        const QByteArray delSp = rawParameter(part.parameters, "delsp");
        text = unflowed(text, delSp.compare("yes", Qt::CaseInsensitive) == 0);
    }
    return text;
}

} // namespace mime
