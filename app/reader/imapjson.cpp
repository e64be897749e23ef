// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/imapjson.h"

#include "app/reader/fetchjson.h"
#include "app/reader/jsonvalues.h"
#include "app/reader/statusjson.h"
#include "app/reader/threadjson.h"
#include "imapcore/wire/fragmenter.h"
#include "imapcore/wire/responseparser.h"

namespace reader {

namespace {

QJsonObject typed(QLatin1String type, QJsonObject fields = {})
{
    fields.insert(QStringLiteral("type"), type);
    return fields;
}

template <typename Value>
QJsonValue optionalNumber(const std::optional<Value> &value)
{
    return value ? numberValue(*value) : QJsonValue();
}

QJsonArray numbers(const QList<quint32> &ids)
{
    QJsonArray out;
    for (const quint32 id : ids)
        out.append(static_cast<qint64>(id));
    return out;
}

QJsonValue delimiterValue(imap::HierarchyDelimiter delimiter)
{
    if (!delimiter.isPresent())
        return {};
    return QString(QLatin1Char(delimiter.value()));
}

QJsonArray namespaceValue(const QList<imap::NamespaceEntry> &entries)
{
    QJsonArray out;
    for (const imap::NamespaceEntry &entry : entries) {
        out.append(QJsonObject{
            {QStringLiteral("prefix"), imap::MailboxName::fromWire(entry.prefix).text()},
            {QStringLiteral("delim"), delimiterValue(entry.delimiter)}});
    }
    return out;
}

QLatin1String listKind(imap::ListData::Kind kind)
{
    switch (kind) {
    case imap::ListData::Kind::List:
        return QLatin1String("LIST");
    case imap::ListData::Kind::Lsub:
        return QLatin1String("LSUB");
    case imap::ListData::Kind::Xlist:
        break;
    }
    return QLatin1String("XLIST");
}

/// One overload for each kind of response.
struct ToJson
{
    QJsonObject operator()(const imap::StatusResponse &data) const { return statusToJson(data); }
    QJsonObject operator()(const imap::FetchData &data) const { return fetchToJson(data.message); }
    QJsonObject operator()(const imap::ContinuationRequest &data) const
    {
        return typed(QLatin1String("continue"), {{QStringLiteral("text"), textValue(data.text)}});
    }
    QJsonObject operator()(const imap::CapabilityData &data) const
    {
        return typed(QLatin1String("capability"),
                     {{QStringLiteral("caps"), textArray(data.names)}});
    }
    QJsonObject operator()(const imap::EnabledData &data) const
    {
        return typed(QLatin1String("enabled"), {{QStringLiteral("caps"), textArray(data.names)}});
    }
    QJsonObject operator()(const imap::FlagsData &data) const
    {
        return typed(QLatin1String("flags"),
                     {{QStringLiteral("flags"), textArray(data.flags.toList())}});
    }
    QJsonObject operator()(const imap::ExistsData &data) const
    {
        return typed(QLatin1String("exists"), {{QStringLiteral("n"), numberValue(data.count)}});
    }
    QJsonObject operator()(const imap::RecentData &data) const
    {
        return typed(QLatin1String("recent"), {{QStringLiteral("n"), numberValue(data.count)}});
    }
    QJsonObject operator()(const imap::ExpungeData &data) const
    {
        return typed(QLatin1String("expunge"),
                     {{QStringLiteral("n"), numberValue(data.number.value())}});
    }
    QJsonObject operator()(const imap::ListData &data) const;
    QJsonObject operator()(const imap::MailboxStatusData &data) const;
    QJsonObject operator()(const imap::NamespaceData &data) const;
    QJsonObject operator()(const imap::SearchData &data) const
    {
        return typed(QLatin1String("search"),
                     {{QStringLiteral("ids"), numbers(data.ids)},
                      {QStringLiteral("modseq"), numberOrNull(data.modSeq)}});
    }
    QJsonObject operator()(const imap::SortData &data) const
    {
        return typed(QLatin1String("sort"),
                     {{QStringLiteral("ids"), numbers(data.ids)},
                      {QStringLiteral("modseq"), numberOrNull(data.modSeq)}});
    }
    QJsonObject operator()(const imap::EsearchData &data) const;
    QJsonObject operator()(const imap::ThreadData &data) const
    {
        return typed(QLatin1String("thread"),
                     {{QStringLiteral("threads"), threadsValue(data.threads)}});
    }
    QJsonObject operator()(const imap::VanishedData &data) const
    {
        return typed(QLatin1String("vanished"), {{QStringLiteral("earlier"), data.earlier},
                                                 {QStringLiteral("uids"), setValue(data.uids)}});
    }
    QJsonObject operator()(const imap::IdData &data) const;
    QJsonObject operator()(const imap::QuotaData &data) const;
    QJsonObject operator()(const imap::QuotaRootData &data) const
    {
        return typed(QLatin1String("quotaroot"),
                     {{QStringLiteral("name"), data.mailbox.text()},
                      {QStringLiteral("roots"), textArray(data.roots)}});
    }
    QJsonObject operator()(const imap::AclData &data) const;
    QJsonObject operator()(const imap::MyRightsData &data) const
    {
        return typed(QLatin1String("myrights"),
                     {{QStringLiteral("name"), data.mailbox.text()},
                      {QStringLiteral("rights"), textValue(data.rights)}});
    }
    QJsonObject operator()(const imap::ListRightsData &data) const
    {
        return typed(QLatin1String("listrights"),
                     {{QStringLiteral("name"), data.mailbox.text()},
                      {QStringLiteral("identifier"), textValue(data.identifier)},
                      {QStringLiteral("required"), textValue(data.required)},
                      {QStringLiteral("optional"), textArray(data.optional)}});
    }
    QJsonObject operator()(const imap::UnknownData &data) const
    {
        return typed(QLatin1String("unknown"), {{QStringLiteral("name"), textValue(data.name)}});
    }
    QJsonObject operator()(const imap::UnparsedData &data) const
    {
        return typed(data.garbage ? QLatin1String("garbage") : QLatin1String("unparsed"),
                     {{QStringLiteral("expected"), textValue(data.expected)},
                      {QStringLiteral("excerpt"), textValue(data.excerpt)}});
    }
};

QJsonObject ToJson::operator()(const imap::ListData &data) const
{
    const imap::MailboxInfo &info = data.info;
    const QJsonValue oldName =
        info.oldName.isEmpty() ? QJsonValue() : QJsonValue(info.oldName.text());
    return typed(QLatin1String("list"), {{QStringLiteral("kind"), listKind(data.kind)},
                                         {QStringLiteral("attrs"), textArray(info.attributes)},
                                         {QStringLiteral("delim"), delimiterValue(info.delimiter)},
                                         {QStringLiteral("name"), info.name.text()},
                                         {QStringLiteral("oldname"), oldName},
                                         {QStringLiteral("childinfo"), textArray(info.childInfo)}});
}

QJsonObject ToJson::operator()(const imap::MailboxStatusData &data) const
{
    QJsonObject items;
    const auto &all = data.status.items;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        bool isNumber = false;
        const qlonglong number = it.value().toLongLong(&isNumber);
        items.insert(textValue(it.key()).toString(),
                     isNumber && number >= 0 ? QJsonValue(number) : textValue(it.value()));
    }
    return typed(QLatin1String("mailbox-status"),
                 {{QStringLiteral("name"), data.name.text()}, {QStringLiteral("items"), items}});
}

QJsonObject ToJson::operator()(const imap::NamespaceData &data) const
{
    const imap::Namespaces &spaces = data.namespaces;
    return typed(QLatin1String("namespace"),
                 {{QStringLiteral("personal"), namespaceValue(spaces.personal)},
                  {QStringLiteral("other"), namespaceValue(spaces.otherUsers)},
                  {QStringLiteral("shared"), namespaceValue(spaces.shared)}});
}

QJsonObject ToJson::operator()(const imap::EsearchData &data) const
{
    QJsonObject out{{QStringLiteral("tag"), textValue(data.tag)},
                    {QStringLiteral("uid"), data.uid},
                    {QStringLiteral("min"), optionalNumber(data.min)},
                    {QStringLiteral("max"), optionalNumber(data.max)},
                    {QStringLiteral("count"), optionalNumber(data.count)},
                    {QStringLiteral("modseq"), numberOrNull(data.modSeq)}};
    if (data.all)
        out.insert(QStringLiteral("all"), setValue(*data.all));
    if (!data.partialRange.isEmpty()) {
        QJsonObject partial{{QStringLiteral("range"), textValue(data.partialRange)}};
        if (data.partial)
            partial.insert(QStringLiteral("set"), setValue(*data.partial));
        out.insert(QStringLiteral("partial"), partial);
    }
    return typed(QLatin1String("esearch"), out);
}

QJsonObject ToJson::operator()(const imap::IdData &data) const
{
    QJsonObject fields;
    for (const auto &[name, value] : data.fields)
        fields.insert(textValue(name).toString(), textValue(value));
    return typed(QLatin1String("id"), {{QStringLiteral("fields"), fields}});
}

QJsonObject ToJson::operator()(const imap::QuotaData &data) const
{
    QJsonObject resources;
    for (const imap::QuotaResource &resource : data.resources) {
        resources.insert(textValue(resource.name).toString(),
                         QJsonArray{numberValue(resource.used), numberValue(resource.limit)});
    }
    return typed(QLatin1String("quota"),
                 {{QStringLiteral("root"), textValue(data.root.isNull() ? "" : data.root)},
                  {QStringLiteral("resources"), resources}});
}

QJsonObject ToJson::operator()(const imap::AclData &data) const
{
    QJsonObject entries;
    for (const imap::AclEntry &entry : data.entries)
        entries.insert(textValue(entry.identifier).toString(), textValue(entry.rights));
    return typed(QLatin1String("acl"), {{QStringLiteral("name"), data.mailbox.text()},
                                        {QStringLiteral("entries"), entries}});
}

} // namespace

QJsonObject responseToJson(const imap::Response &response)
{
    return std::visit(ToJson(), response);
}

QJsonObject imapToJson(const QByteArray &stream)
{
    imap::Fragmenter fragmenter;
    imap::ResponseParser parser;
    imap::Frame frame;
    QJsonArray responses;
    fragmenter.feed(stream);
    auto result = fragmenter.next(frame);
    for (; result == imap::Fragmenter::Result::Frame; result = fragmenter.next(frame))
        responses.append(responseToJson(parser.parse(frame)));
    QJsonObject out{{QStringLiteral("responses"), responses}};
    if (result == imap::Fragmenter::Result::TooLong)
        out.insert(QStringLiteral("fatal"), QStringLiteral("a response is larger than allowed"));
    return out;
}

} // namespace reader
