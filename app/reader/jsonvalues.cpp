// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/jsonvalues.h"

#include "imapcore/mime/encodedword.h"
#include "imapcore/mime/parameters.h"

#include <QStringDecoder>

#include <limits>

namespace reader {

namespace {

using Field = imap::Envelope::Field;

QByteArray ownedField(QByteArrayView view)
{
    return view.isNull() ? QByteArray() : view.toByteArray();
}

QJsonValue decodedText(QByteArrayView raw)
{
    return raw.isNull() ? QJsonValue() : QJsonValue(mime::decodeHeaderText(raw));
}

QJsonObject addressValue(const imap::Address &address)
{
    const QJsonValue name =
        address.name.isNull() ? QJsonValue() : QJsonValue(mime::decodePhrase(address.name));
    return {{QStringLiteral("name"), name},
            {QStringLiteral("mailbox"), textValue(address.mailbox)},
            {QStringLiteral("host"), textValue(address.host)},
            {QStringLiteral("route"), textValue(address.route)}};
}

/// A group takes in everything up to its end, or to the end of the list.
QJsonArray addressesValue(const imap::AddressList &list)
{
    QJsonArray out;
    QJsonArray members;
    QJsonValue group;
    bool inGroup = false;
    const auto closeGroup = [&] {
        if (inGroup) {
            out.append(QJsonObject{{QStringLiteral("group"), group},
                                   {QStringLiteral("members"), members}});
        }
        inGroup = false;
        members = {};
    };
    for (const imap::Address &address : list) {
        if (address.kind == imap::Address::Kind::Mailbox) {
            (inGroup ? members : out).append(addressValue(address));
            continue;
        }
        closeGroup();
        inGroup = address.kind == imap::Address::Kind::GroupStart;
        group = mime::decodePhrase(address.mailbox);
    }
    closeGroup();
    return out;
}

QJsonObject parametersValue(const imap::BodyParameters &parameters)
{
    QJsonObject out;
    for (const auto &[name, value] : parameters) {
        const QString key = textValue(name).toString();
        if (!out.contains(key))
            out.insert(key, textValue(value));
    }
    return out;
}

} // namespace

QJsonValue textValue(const QByteArray &bytes)
{
    if (bytes.isNull())
        return {};
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

QJsonArray textArray(const QByteArrayList &list)
{
    QJsonArray out;
    for (const QByteArray &bytes : list)
        out.append(textValue(bytes));
    return out;
}

QJsonValue numberValue(quint64 number)
{
    if (number > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return QString::number(number); // JSON numbers of Qt end here
    return static_cast<qint64>(number);
}

QJsonValue dateValue(const imap::InternalDate &date)
{
    return date.toDateTime().toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

QJsonValue envelopeValue(const imap::Envelope &envelope)
{
    if (envelope.isNull())
        return {};
    const auto list = [&](Field field) {
        return addressesValue(envelope.addresses(field));
    };
    const auto raw = [&](Field field) {
        return ownedField(envelope.text(field));
    };
    const auto trimmed = [&](Field field) {
        const QByteArray text = raw(field);
        return textValue(text.isNull() ? text : text.trimmed());
    };
    return QJsonObject{
        {QStringLiteral("date"), textValue(raw(Field::Date))},
        {QStringLiteral("subject"), decodedText(envelope.text(Field::Subject))},
        {QStringLiteral("from"), list(Field::From)},
        {QStringLiteral("sender"), list(Field::Sender)},
        {QStringLiteral("reply_to"), list(Field::ReplyTo)},
        {QStringLiteral("to"), list(Field::To)},
        {QStringLiteral("cc"), list(Field::Cc)},
        {QStringLiteral("bcc"), list(Field::Bcc)},
        {QStringLiteral("in_reply_to"), trimmed(Field::InReplyTo)},
        {QStringLiteral("message_id"), trimmed(Field::MessageId)},
    };
}

// Depth is at most limits::depth.
QJsonValue structureValue(const imap::BodyPart &part)
{
    QJsonObject node{{QStringLiteral("type"), textValue(part.mediaType)},
                     {QStringLiteral("section"), textValue(part.section)},
                     {QStringLiteral("params"), parametersValue(part.parameters)},
                     {QStringLiteral("id"), textValue(part.id)},
                     {QStringLiteral("desc"), textValue(part.description)},
                     {QStringLiteral("enc"), textValue(part.encoding)},
                     {QStringLiteral("disp"), textValue(part.disposition)}};
    if (part.sizeKnown)
        node.insert(QStringLiteral("size"), numberValue(part.size));
    if (part.linesKnown)
        node.insert(QStringLiteral("lines"), numberValue(part.lines));
    const QString name = mime::decodedFileName(part.parameters, part.dispositionParameters);
    if (!name.isEmpty())
        node.insert(QStringLiteral("filename"), name);
    if (!part.envelope.isNull())
        node.insert(QStringLiteral("envelope"), envelopeValue(part.envelope));
    if (part.tooComplex)
        node.insert(QStringLiteral("too_complex"), true);
    if (part.isMultipart()) {
        QJsonArray parts;
        for (const imap::BodyPart &child : part.children)
            parts.append(structureValue(child));
        node.insert(QStringLiteral("parts"), parts);
    } else if (!part.children.isEmpty()) {
        node.insert(QStringLiteral("body"), structureValue(part.children.first()));
    }
    return node;
}

} // namespace reader
