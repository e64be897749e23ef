// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/mailboxname.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>

namespace testsupport {

/// One message as an independent client sees it.
struct ObservedMessage
{
    quint32 uid = 0;
    QByteArrayList flags; // sorted, without \Recent
    bool recent = false;
    QDateTime internalDate;
    qint64 size = 0;
    QByteArray subject;
    bool operator==(const ObservedMessage &) const = default;

    [[nodiscard]] bool has(const QByteArray &flag) const { return flags.contains(flag); }
};

struct ObservedFolder
{
    QByteArrayList attributes; // lower case, sorted
    qint64 messages = -1;
    qint64 recent = -1;
    qint64 unseen = -1;
    qint64 uidNext = -1;
    qint64 uidValidity = -1;
    QByteArrayList acl, rights, quota; // the answers' words
    QList<ObservedMessage> list;
    bool operator==(const ObservedFolder &) const = default;

    [[nodiscard]] QList<quint32> uids() const;
    [[nodiscard]] QByteArrayList subjects() const; // sorted
    [[nodiscard]] QList<quint32> uidsWith(const QByteArray &flag) const;
    [[nodiscard]] const ObservedMessage *find(quint32 uid) const;
};

/// What a server holds, as observe.py saw it: a value to compare with.
struct ObservedServer
{
    QMap<QByteArray, ObservedFolder> folders; // by wire name
    QByteArrayList subscriptions;             // sorted
    bool operator==(const ObservedServer &) const = default;

    [[nodiscard]] static ObservedServer fromJson(const QByteArray &json);
    [[nodiscard]] ObservedFolder folder(const imap::MailboxName &name) const;
    [[nodiscard]] bool isSubscribed(const imap::MailboxName &name) const;
};

} // namespace testsupport
