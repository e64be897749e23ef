// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/fetchjson.h"

#include "app/reader/jsonvalues.h"

#include <QCryptographicHash>

namespace reader {

namespace {

QJsonValue sectionValue(const imap::SectionData &section)
{
    if (section.isNil())
        return {};
    const QByteArray hash =
        QCryptographicHash::hash(section.left(section.size()), QCryptographicHash::Sha256).toHex();
    return QJsonObject{{QStringLiteral("len"), section.size()},
                       {QStringLiteral("sha256"), QString::fromLatin1(hash.first(16))}};
}

/// X-GM-MSGID and the like: a number when it is one.
QJsonValue extraValue(const QByteArray &name, const QByteArray &value)
{
    if (name == "SAVEDATE" && !value.isNull()) {
        const std::optional<imap::InternalDate> date = imap::InternalDate::parse(value);
        return date ? dateValue(*date) : textValue(value);
    }
    if (name.startsWith("X-GM-") || name.startsWith("BINARY.SIZE")) {
        bool isNumber = false;
        const qulonglong number = value.toULongLong(&isNumber);
        if (isNumber)
            return numberValue(number);
    }
    return textValue(value);
}

} // namespace

QJsonObject fetchToJson(const imap::MessageData &message)
{
    QJsonObject out{{QStringLiteral("type"), QStringLiteral("fetch")},
                    {QStringLiteral("seq"), numberOrNull(message.number)},
                    {QStringLiteral("uid"), numberOrNull(message.uid)},
                    {QStringLiteral("modseq"), numberOrNull(message.modSeq)},
                    {QStringLiteral("envelope"), envelopeValue(message.envelope)},
                    {QStringLiteral("labels"), textArray(message.labels)}};
    if (message.flags)
        out.insert(QStringLiteral("flags"), textArray(message.flags->toList()));
    if (message.internalDate)
        out.insert(QStringLiteral("internaldate"), dateValue(*message.internalDate));
    if (message.size)
        out.insert(QStringLiteral("size"), numberValue(*message.size));
    if (message.structure)
        out.insert(QStringLiteral("structure"), structureValue(*message.structure));
    QJsonObject sections;
    for (const imap::SectionData &section : message.sections)
        sections.insert(textValue(section.name).toString(), sectionValue(section));
    out.insert(QStringLiteral("sections"), sections);
    for (auto it = message.extras.cbegin(); it != message.extras.cend(); ++it)
        out.insert(textValue(it.key().toLower()).toString(), extraValue(it.key(), it.value()));
    if (!message.damaged.isEmpty())
        out.insert(QStringLiteral("damaged"), textArray(message.damaged));
    return out;
}

} // namespace reader
