// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/mimejson.h"

#include "imapcore/mime/address.h"
#include "imapcore/mime/filename.h"
#include "imapcore/mime/messageparser.h"

#include <QJsonArray>

namespace reader {

namespace {

// Depth is at most mime::Part::maxDepth.
QJsonObject partToJson(const mime::Part &part)
{
    QJsonObject node;
    node.insert(QStringLiteral("type"), QString::fromUtf8(part.mediaType));
    node.insert(QStringLiteral("section"), QString::fromLatin1(part.section));
    if (!part.disposition.isEmpty())
        node.insert(QStringLiteral("disp"), QString::fromUtf8(part.disposition));
    if (!part.fileName.isEmpty())
        node.insert(QStringLiteral("filename"), part.fileName);
    if (!part.fileName.isEmpty() || part.disposition == "attachment") {
        node.insert(QStringLiteral("saved_name"),
                    mime::savedFileName(part.fileName, part.mediaType));
    }
    if (part.isLeaf())
        node.insert(QStringLiteral("decoded_len"), part.decodedSize());
    if (part.truncated)
        node.insert(QStringLiteral("more"), true);
    if (part.isMessage()) {
        if (!part.children.isEmpty())
            node.insert(QStringLiteral("body"), partToJson(part.children.first()));
    } else if (part.isMultipart()) {
        QJsonArray parts;
        for (const mime::Part &child : part.children)
            parts.append(partToJson(child));
        node.insert(QStringLiteral("parts"), parts);
    }
    return node;
}

} // namespace

QJsonObject mimeToJson(const QByteArray &rawMessage)
{
    const mime::ParsedMessage message = mime::parseMessage(rawMessage);
    QJsonArray from;
    for (const QByteArray &value : message.header.allRaw("From")) {
        for (const mime::MailAddress &address : mime::parseAddressList(value)) {
            QJsonObject entry;
            if (!address.name.isEmpty())
                entry.insert(QStringLiteral("name"), address.name);
            if (!address.addrSpec.isEmpty())
                entry.insert(QStringLiteral("addr"), address.addrSpec);
            from.append(entry);
        }
    }
    QJsonObject json;
    if (message.header.contains("Subject"))
        json.insert(QStringLiteral("subject"), message.header.text("Subject"));
    json.insert(QStringLiteral("from"), from);
    json.insert(QStringLiteral("tree"), partToJson(message.root));
    return json;
}

} // namespace reader
