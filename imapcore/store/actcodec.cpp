// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/actcodec.h"

#include "imapcore/store/bytereader.h"
#include "imapcore/store/bytewriter.h"
#include "imapcore/store/mailboxcodec.h"

#include <limits>

namespace imap {

namespace {

enum class Kind : quint8 { StoreFlags = 1, Copy = 2, Move = 3 };

void begin(ByteWriter &to, Kind kind, const MessageSelection &messages)
{
    to.byte(static_cast<quint8>(kind));
    to.bytes(messages.mailbox.wire());
    to.number(messages.uidValidity.value());
    writeUids(to, messages.uids); // of messages that were seen: there is no open end
}

MessageSelection readSelection(ByteReader &from)
{
    MessageSelection messages;
    messages.mailbox = MailboxName::fromWire(from.bytes());
    messages.uidValidity =
        UidValidity(static_cast<quint32>(from.numberUpTo(std::numeric_limits<quint32>::max())));
    messages.uids = readUids(from);
    return messages;
}

} // namespace

QByteArray packAct(const Operation &act)
{
    ByteWriter to;
    if (const auto *store = std::get_if<StoreFlags>(&act)) {
        begin(to, Kind::StoreFlags, store->messages);
        to.byte(static_cast<quint8>(store->mode));
        writeFlags(to, store->flags);
    } else if (const auto *copy = std::get_if<CopyMessages>(&act)) {
        begin(to, Kind::Copy, copy->messages);
        to.bytes(copy->target.wire());
    } else if (const auto *move = std::get_if<MoveMessages>(&act)) {
        begin(to, Kind::Move, move->messages);
        to.bytes(move->target.wire());
    }
    return to.data();
}

std::optional<Operation> unpackAct(QByteArrayView bytes)
{
    ByteReader from(bytes);
    const auto kind = static_cast<Kind>(from.byte());
    const MessageSelection messages = readSelection(from);
    if (kind == Kind::StoreFlags) {
        const quint8 mode = from.byte();
        const FlagSet flags = readFlags(from);
        if (!from.finished() || mode > static_cast<quint8>(StoreMode::Remove))
            return std::nullopt;
        return Operation(StoreFlags{messages, static_cast<StoreMode>(mode), flags});
    }
    const MailboxName target = MailboxName::fromWire(from.bytes());
    if (!from.finished() || target.isEmpty())
        return std::nullopt;
    if (kind == Kind::Copy)
        return Operation(CopyMessages{messages, target});
    if (kind == Kind::Move)
        return Operation(MoveMessages{messages, target});
    return std::nullopt;
}

} // namespace imap
