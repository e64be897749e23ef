// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/flag.h"
#include "imapcore/types/internaldate.h"
#include "imapcore/types/mailboxname.h"
#include "imapcore/types/numberset.h"

#include <QByteArray>

#include <optional>

namespace imap {

// Commands that change what the server holds.

/// FLAGS, +FLAGS, -FLAGS (RFC 9051, 6.4.6).
enum class StoreMode : quint8 { Replace, Add, Remove };
struct StoreCommand
{
    UidSet uids;
    StoreMode mode = StoreMode::Add;
    FlagSet flags;
};
struct CopyCommand
{
    UidSet uids;
    MailboxName target;
};
struct MoveCommand // RFC 6851
{
    UidSet uids;
    MailboxName target;
};
struct ExpungeCommand // removes every message marked \Deleted
{
};
struct UidExpungeCommand // RFC 4315: those of `uids` that are marked \Deleted
{
    UidSet uids;
};
struct CloseCommand // removes every message marked \Deleted and deselects
{
};
struct CreateCommand
{
    MailboxName mailbox;
};
struct DeleteCommand
{
    MailboxName mailbox;
};
struct RenameCommand
{
    MailboxName from;
    MailboxName to;
};
struct SubscribeCommand
{
    MailboxName mailbox;
};
struct UnsubscribeCommand
{
    MailboxName mailbox;
};
struct AppendCommand
{
    MailboxName mailbox;
    FlagSet flags; // \Recent is left out
    std::optional<InternalDate> internalDate;
    QByteArray message; // CRLF lines; NUL cannot be sent
};

/// A command as a person typed it, without its tag. Each line but the last ends where a literal
/// begins, without the "{n}"; literals[i] goes between lines[i] and lines[i + 1].
struct TypedCommand
{
    QByteArrayList lines;
    QByteArrayList literals;
};

} // namespace imap
