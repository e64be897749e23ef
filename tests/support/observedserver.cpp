// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/observedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace testsupport {

namespace {

QByteArrayList words(const QJsonValue &value)
{
    QByteArrayList out;
    for (const QJsonValue &one : value.toArray())
        out.append(one.toString().toLatin1());
    return out;
}

ObservedMessage messageFrom(const QJsonObject &json)
{
    ObservedMessage out;
    out.uid = static_cast<quint32>(json.value(QLatin1String("uid")).toInteger());
    out.flags = words(json.value(QLatin1String("flags")));
    out.recent = out.flags.removeAll("\\Recent") > 0;
    out.internalDate =
        QLocale::c()
            .toDateTime(json.value(QLatin1String("internalDate")).toString().trimmed(),
                        QStringLiteral("d-MMM-yyyy HH:mm:ss t"))
            .toUTC();
    out.size = json.value(QLatin1String("size")).toInteger();
    out.subject = json.value(QLatin1String("subject")).toString().toLatin1();
    return out;
}

ObservedFolder folderFrom(const QJsonObject &json)
{
    ObservedFolder out;
    out.attributes = words(json.value(QLatin1String("attributes")));
    out.messages = json.value(QLatin1String("messages")).toInteger(-1);
    out.recent = json.value(QLatin1String("recent")).toInteger(-1);
    out.unseen = json.value(QLatin1String("unseen")).toInteger(-1);
    out.uidNext = json.value(QLatin1String("uidnext")).toInteger(-1);
    out.uidValidity = json.value(QLatin1String("uidvalidity")).toInteger(-1);
    out.acl = words(json.value(QLatin1String("acl")));
    out.rights = words(json.value(QLatin1String("rights")));
    out.quota = words(json.value(QLatin1String("quota")));
    for (const QJsonValue &one : json.value(QLatin1String("list")).toArray())
        out.list.append(messageFrom(one.toObject()));
    return out;
}

} // namespace

QList<quint32> ObservedFolder::uids() const
{
    QList<quint32> out;
    for (const ObservedMessage &message : list)
        out.append(message.uid);
    return out;
}

QByteArrayList ObservedFolder::subjects() const
{
    QByteArrayList out;
    for (const ObservedMessage &message : list)
        out.append(message.subject);
    std::sort(out.begin(), out.end());
    return out;
}

QList<quint32> ObservedFolder::uidsWith(const QByteArray &flag) const
{
    QList<quint32> out;
    for (const ObservedMessage &message : list) {
        if (message.has(flag))
            out.append(message.uid);
    }
    return out;
}

const ObservedMessage *ObservedFolder::find(quint32 uid) const
{
    for (const ObservedMessage &message : list) {
        if (message.uid == uid)
            return &message;
    }
    return nullptr;
}

ObservedServer ObservedServer::fromJson(const QByteArray &json)
{
    ObservedServer out;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject folders = root.value(QLatin1String("folders")).toObject();
    for (auto it = folders.begin(); it != folders.end(); ++it)
        out.folders.insert(it.key().toLatin1(), folderFrom(it.value().toObject()));
    out.subscriptions = words(root.value(QLatin1String("subscriptions")));
    std::sort(out.subscriptions.begin(), out.subscriptions.end());
    return out;
}

ObservedFolder ObservedServer::folder(const imap::MailboxName &name) const
{
    return folders.value(name.wire());
}

bool ObservedServer::isSubscribed(const imap::MailboxName &name) const
{
    return subscriptions.contains(name.wire());
}

} // namespace testsupport
