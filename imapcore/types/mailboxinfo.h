// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/mailboxname.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QList>
#include <QMap>

#include <optional>

namespace imap {

/// What a mailbox is for (RFC 6154); Inbox is ours, so that one switch chooses every icon.
enum class SpecialUse { None, Inbox, All, Archive, Drafts, Flagged, Important, Junk, Sent, Trash };

/// One LIST, LSUB or XLIST line (RFC 9051, 7.3.1).
struct MailboxInfo
{
    MailboxName name;
    HierarchyDelimiter delimiter;
    /// Lower case with their backslash, sorted, each once: "\haschildren", "\noselect", ...
    QByteArrayList attributes;
    /// OLDNAME of an extended LIST line (RFC 9051, 6.3.9.7), else empty.
    MailboxName oldName;
    /// CHILDINFO of an extended LIST line (RFC 5258), upper case, else empty.
    QByteArrayList childInfo;

    [[nodiscard]] bool has(QByteArrayView attribute) const
    {
        return attributes.contains(attribute);
    }
    /// \Noselect or \NonExistent: a container, not a mailbox that can be opened.
    [[nodiscard]] bool isSelectable() const { return !has("\\noselect") && !has("\\nonexistent"); }
    [[nodiscard]] bool isSubscribed() const { return has("\\subscribed"); }
    [[nodiscard]] SpecialUse specialUse() const;
    bool operator==(const MailboxInfo &) const = default;
};

/// The counts of one mailbox with the time they were taken (RFC 9051, 6.3.11); what the server did
/// not tell is absent.
struct MailboxStatus
{
    std::optional<quint32> messages;
    std::optional<quint32> recent;
    std::optional<quint32> unseen;
    std::optional<quint32> deleted;
    std::optional<quint32> uidNext;
    std::optional<quint32> uidValidity;
    std::optional<quint64> highestModSeq;
    std::optional<quint64> size;
    /// Every item as sent, upper-case name to number or text; also those above.
    QMap<QByteArray, QByteArray> items;
    QDateTime takenAt;

    /// Takes over what `newer` tells and keeps the rest.
    void update(const MailboxStatus &newer);
    bool operator==(const MailboxStatus &) const = default;
};

struct NamespaceEntry
{
    QByteArray prefix;
    HierarchyDelimiter delimiter;
    bool operator==(const NamespaceEntry &) const = default;
};

/// NAMESPACE (RFC 2342): where a person's own, other people's and shared mailboxes live.
struct Namespaces
{
    QList<NamespaceEntry> personal;
    QList<NamespaceEntry> otherUsers;
    QList<NamespaceEntry> shared;
    bool operator==(const Namespaces &) const = default;
};

} // namespace imap
