// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/mailboxcodec.h"

#include "imapcore/store/bytereader.h"
#include "imapcore/store/bytewriter.h"

#include <limits>

namespace imap {

namespace {

constexpr quint64 top = std::numeric_limits<quint32>::max();

void writeList(ByteWriter &to, const QByteArrayList &list)
{
    to.number(static_cast<quint64>(list.size()));
    for (const QByteArray &one : list)
        to.bytes(one);
}

QByteArrayList readList(ByteReader &from)
{
    QByteArrayList list;
    for (qsizetype left = from.count(); left > 0 && from.ok(); --left)
        list.append(from.bytes());
    return list;
}

template <typename Number>
void writeOptional(ByteWriter &to, const std::optional<Number> &value)
{
    to.byte(value ? 1 : 0);
    if (value)
        to.number(*value);
}

template <typename Number>
std::optional<Number> readOptional(ByteReader &from)
{
    if (from.byte() == 0)
        return std::nullopt;
    return static_cast<Number>(from.numberUpTo(std::numeric_limits<Number>::max()));
}

void writeNamespace(ByteWriter &to, const QList<NamespaceEntry> &entries)
{
    to.number(static_cast<quint64>(entries.size()));
    for (const NamespaceEntry &entry : entries) {
        to.bytes(entry.prefix);
        to.byte(static_cast<quint8>(entry.delimiter.value()));
    }
}

QList<NamespaceEntry> readNamespace(ByteReader &from)
{
    QList<NamespaceEntry> entries;
    for (qsizetype left = from.count(); left > 0 && from.ok(); --left) {
        QByteArray prefix = from.bytes();
        entries.append({std::move(prefix), HierarchyDelimiter(static_cast<char>(from.byte()))});
    }
    return entries;
}

MailboxName readName(ByteReader &from)
{
    const QByteArray wire = from.bytes();
    return wire.isEmpty() ? MailboxName() : MailboxName::fromWire(wire);
}

} // namespace

void writeUids(ByteWriter &to, const UidSet &uids)
{
    to.number(static_cast<quint64>(uids.ranges().size()));
    quint32 behind = 0;
    for (const UidSet::Range &range : uids.ranges()) {
        to.number(range.low - behind);
        to.number(range.high - range.low);
        behind = range.high;
    }
}

UidSet readUids(ByteReader &from)
{
    UidSet uids;
    quint64 behind = 0;
    for (qsizetype left = from.count(); left > 0 && from.ok(); --left) {
        const quint64 low = behind + from.numberUpTo(top);
        const quint64 high = low + from.numberUpTo(top);
        if (low <= behind || high > top)
            from.fail();
        if (from.ok())
            uids.add(static_cast<quint32>(low), static_cast<quint32>(high));
        behind = high;
    }
    return from.ok() ? uids : UidSet();
}

void writeFlags(ByteWriter &to, const FlagSet &flags)
{
    to.byte(static_cast<quint8>(flags.system().toInt()));
    writeList(to, flags.keywords());
}

FlagSet readFlags(ByteReader &from)
{
    FlagSet flags(SystemFlags(from.byte() & 0x3f));
    for (qsizetype left = from.count(); left > 0 && from.ok(); --left)
        flags.insert(from.view());
    return flags;
}

QByteArray packMailbox(const StoredMailbox &mailbox)
{
    const KnownMailbox &known = mailbox.known;
    ByteWriter to;
    to.number(known.uidValidity.value());
    to.number(known.uidNext.value());
    to.number(known.highestModSeq.value());
    to.number(known.uids.unknownCount());
    writeUids(to, known.uids.uidsAt(SequenceNumber(1), SequenceNumber(known.uids.count())));
    writeFlags(to, mailbox.flags);
    writeFlags(to, mailbox.permanentFlags.flags);
    to.byte(mailbox.permanentFlags.mayCreateKeywords ? 1 : 0);
    to.byte(mailbox.permanentFlags.assumed ? 1 : 0);
    return to.data();
}

std::optional<StoredMailbox> unpackMailbox(QByteArrayView bytes)
{
    ByteReader from(bytes);
    StoredMailbox mailbox;
    KnownMailbox &known = mailbox.known;
    known.uidValidity = UidValidity(static_cast<quint32>(from.numberUpTo(top)));
    known.uidNext = Uid(static_cast<quint32>(from.numberUpTo(top)));
    known.highestModSeq = ModSeq(from.number());
    const auto unknown = static_cast<quint32>(from.numberUpTo(top));
    known.uids = UidMap(readUids(from));
    if (known.uids.count() + quint64(unknown) > top)
        from.fail();
    known.uids.grow(unknown);
    mailbox.flags = readFlags(from);
    mailbox.permanentFlags.flags = readFlags(from);
    mailbox.permanentFlags.mayCreateKeywords = from.byte() != 0;
    mailbox.permanentFlags.assumed = from.byte() != 0;
    return from.finished() ? std::optional(std::move(mailbox)) : std::nullopt;
}

QByteArray packTree(const MailboxesListed &listed)
{
    ByteWriter to;
    writeNamespace(to, listed.namespaces.personal);
    writeNamespace(to, listed.namespaces.otherUsers);
    writeNamespace(to, listed.namespaces.shared);
    to.number(static_cast<quint64>(listed.mailboxes.size()));
    for (const MailboxInfo &info : listed.mailboxes) {
        to.bytes(info.name.wire());
        to.byte(static_cast<quint8>(info.delimiter.value()));
        writeList(to, info.attributes);
        to.bytes(info.oldName.wire());
        writeList(to, info.childInfo);
    }
    return to.data();
}

std::optional<MailboxesListed> unpackTree(QByteArrayView bytes)
{
    ByteReader from(bytes);
    MailboxesListed listed;
    listed.namespaces.personal = readNamespace(from);
    listed.namespaces.otherUsers = readNamespace(from);
    listed.namespaces.shared = readNamespace(from);
    for (qsizetype left = from.count(); left > 0 && from.ok(); --left) {
        MailboxInfo info;
        info.name = readName(from);
        info.delimiter = HierarchyDelimiter(static_cast<char>(from.byte()));
        info.attributes = readList(from);
        info.oldName = readName(from);
        info.childInfo = readList(from);
        listed.mailboxes.append(std::move(info));
    }
    return from.finished() ? std::optional(std::move(listed)) : std::nullopt;
}

QByteArray packStatus(const MailboxStatus &status)
{
    ByteWriter to;
    for (const auto &count : {status.messages, status.recent, status.unseen, status.deleted,
                              status.uidNext, status.uidValidity})
        writeOptional(to, count);
    writeOptional(to, status.highestModSeq);
    writeOptional(to, status.size);
    to.number(static_cast<quint64>(status.items.size()));
    for (auto item = status.items.cbegin(); item != status.items.cend(); ++item) {
        to.bytes(item.key());
        to.bytes(item.value());
    }
    to.byte(status.takenAt.isValid() ? 1 : 0);
    to.signedNumber(status.takenAt.isValid() ? status.takenAt.toMSecsSinceEpoch() : 0);
    return to.data();
}

std::optional<MailboxStatus> unpackStatus(QByteArrayView bytes)
{
    ByteReader from(bytes);
    MailboxStatus status;
    for (auto *count : {&status.messages, &status.recent, &status.unseen, &status.deleted,
                        &status.uidNext, &status.uidValidity})
        *count = readOptional<quint32>(from);
    status.highestModSeq = readOptional<quint64>(from);
    status.size = readOptional<quint64>(from);
    for (qsizetype left = from.count(); left > 0 && from.ok(); --left) {
        QByteArray name = from.bytes();
        status.items.insert(std::move(name), from.bytes());
    }
    const bool isTaken = from.byte() != 0;
    const qint64 takenAt = from.signedNumber();
    if (isTaken)
        status.takenAt = QDateTime::fromMSecsSinceEpoch(takenAt, Qt::UTC);
    return from.finished() ? std::optional(std::move(status)) : std::nullopt;
}

} // namespace imap
