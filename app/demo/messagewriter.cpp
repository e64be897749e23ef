// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/messagewriter.h"

#include "app/demo/wirewords.h"

#include <QFile>
#include <QLocale>

namespace demo {

namespace {

struct MimePart
{
    QByteArray headers; // each line ended by LF
    QByteArray body;
};

struct NamedType
{
    QLatin1String suffix;
    const char *type;
    DemoMessage::Transfer transfer;
};

constexpr NamedType attachmentTypes[] = {
    {QLatin1String("txt"), "text/plain; charset=utf-8", DemoMessage::Transfer::QuotedPrintable},
    {QLatin1String("csv"), "text/csv; charset=utf-8", DemoMessage::Transfer::QuotedPrintable},
    {QLatin1String("ics"), "text/calendar; charset=utf-8", DemoMessage::Transfer::QuotedPrintable},
    {QLatin1String("eml"), "message/rfc822", DemoMessage::Transfer::SevenBit},
    {QLatin1String("png"), "image/png", DemoMessage::Transfer::Base64},
    {QLatin1String("pdf"), "application/pdf", DemoMessage::Transfer::Base64},
};

QByteArray people(const QList<Person> &all, const QString &charset)
{
    QByteArray out;
    for (const Person &person : all)
        out += (out.isEmpty() ? "" : ",\n ") + headerPerson(person, charset);
    return out;
}

QByteArray resourceFile(const QString &name)
{
    QFile file(QStringLiteral(":/demo/attachments/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A file name parameter; RFC 2231 where it is not ASCII.
QByteArray fileNameParameter(const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    if (utf8.size() == name.size())
        return "filename=\"" + utf8 + '"';
    return "filename*=utf-8''" + utf8.toPercentEncoding();
}

MimePart textPart(const DemoMessage &message, const QString &text, const char *subtype)
{
    const bool flowed = message.flowed && qstrcmp(subtype, "plain") == 0;
    const QByteArray bytes = inCharset(flowed ? flowedText(text) : text, message.charset);
    return {QByteArray("Content-Type: text/") + subtype +
                "; charset=" + message.charset.toLatin1() + (flowed ? "; format=flowed" : "") +
                "\nContent-Transfer-Encoding: " + transferName(message.transfer) + '\n',
            transferEncoded(bytes, message.transfer)};
}

MimePart filePart(const QString &name, bool inlined)
{
    QByteArray type = "application/octet-stream";
    DemoMessage::Transfer transfer = DemoMessage::Transfer::Base64;
    for (const NamedType &known : attachmentTypes) {
        if (name.endsWith(QLatin1Char('.') + known.suffix)) {
            type = known.type;
            transfer = known.transfer;
        }
    }
    QByteArray headers = "Content-Type: " + type +
                         "\nContent-Transfer-Encoding: " + transferName(transfer) +
                         "\nContent-Disposition: " + (inlined ? "inline" : "attachment") + ";\n " +
                         fileNameParameter(name) + '\n';
    if (inlined)
        headers += "Content-ID: <" + name.toUtf8() + ">\n";
    return {headers, transferEncoded(resourceFile(name), transfer)};
}

MimePart multipart(const char *subtype, const QList<MimePart> &parts, const QByteArray &seed)
{
    const QByteArray boundary = "=_" + QByteArray(subtype).left(3) + '_' + seed;
    QByteArray body;
    for (const MimePart &part : parts)
        body += "--" + boundary + '\n' + part.headers + '\n' + part.body +
                (part.body.endsWith('\n') ? "" : "\n");
    body += "--" + boundary + "--\n";
    return {QByteArray("Content-Type: multipart/") + subtype + ";\n boundary=\"" + boundary +
                "\"\n",
            body};
}

MimePart content(const DemoMessage &message, const QByteArray &seed)
{
    MimePart shown;
    if (message.html.isEmpty())
        shown = textPart(message, message.text, "plain");
    else
        shown = textPart(message, message.html, "html");
    if (!message.inlineImages.isEmpty()) {
        QList<MimePart> related{shown};
        for (const QString &name : message.inlineImages)
            related.append(filePart(name, true));
        shown = multipart("related", related, seed);
    }
    if (!message.html.isEmpty() && !message.text.isEmpty())
        shown = multipart("alternative", {textPart(message, message.text, "plain"), shown}, seed);
    if (message.attachments.isEmpty())
        return shown;
    QList<MimePart> mixed{shown};
    for (const QString &name : message.attachments)
        mixed.append(filePart(name, false));
    return multipart("mixed", mixed, seed);
}

QByteArray messageId(const QString &id)
{
    return '<' + id.toUtf8() + '>';
}

} // namespace

Person Person::fromText(const QString &text)
{
    const qsizetype open = text.lastIndexOf(QLatin1Char('<'));
    if (open < 0)
        return {QString(), text.trimmed()};
    return {text.left(open).trimmed(),
            text.mid(open + 1, text.indexOf(QLatin1Char('>'), open) - open - 1)};
}

QByteArray messageBytes(const DemoMessage &message)
{
    if (!message.raw.isEmpty())
        return message.raw.toUtf8();
    const QByteArray date = message.date.toString(Qt::RFC2822Date).toLatin1();
    QByteArray out = "Return-Path: <" + message.from.address.toUtf8() +
                     ">\nReceived: from mail.example.net (mail.example.net [192.0.2.25])\n"
                     "\tby mx.example.org with ESMTPS; " +
                     date + "\nDate: " + date +
                     "\nFrom: " + headerPerson(message.from, message.charset) +
                     "\nTo: " + people(message.to, message.charset) + '\n';
    if (!message.cc.isEmpty())
        out += "Cc: " + people(message.cc, message.charset) + '\n';
    out += "Subject: " + headerText(message.subject, message.charset) +
           "\nMessage-ID: " + messageId(message.id) + '\n';
    if (!message.references.isEmpty()) {
        out += "In-Reply-To: " + messageId(message.references.last()) + "\nReferences:";
        for (const QString &reference : message.references)
            out += "\n " + messageId(reference);
        out += '\n';
    }
    for (const QString &line : message.extraHeaders)
        out += line.toUtf8() + '\n';
    const MimePart body = content(message, message.id.section(QLatin1Char('@'), 0, 0).toUtf8());
    return out + "MIME-Version: 1.0\n" + body.headers + '\n' + body.body;
}

} // namespace demo
