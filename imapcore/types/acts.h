// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/flag.h"
#include "imapcore/types/internaldate.h"
#include "imapcore/types/mailboxname.h"
#include "imapcore/types/numberset.h"
#include "imapcore/types/writecommands.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace imap {

// Acts: they change what the server holds. Account::preview() shows the commands of each.

/// Messages of one mailbox under one UIDVALIDITY. An act on a mailbox that is not the open one
/// runs on another connection.
struct MessageSelection
{
    MailboxName mailbox;
    UidValidity uidValidity;
    UidSet uids;
};
struct StoreFlags
{
    MessageSelection messages;
    StoreMode mode = StoreMode::Add;
    FlagSet flags;
};
struct CopyMessages
{
    MessageSelection messages;
    MailboxName target;
};
/// MOVE where offered, else COPY, STORE +FLAGS (\Deleted) and UID EXPUNGE of exactly those; without
/// UIDPLUS the originals stay, marked \Deleted.
struct MoveMessages
{
    MessageSelection messages;
    MailboxName target;
};
/// Removes exactly these: UID EXPUNGE, or, without UIDPLUS, EXPUNGE while every other \Deleted mark
/// is taken off and put back.
struct ExpungeMessages
{
    MessageSelection messages;
};
/// CLOSE: removes what is marked \Deleted and leaves the mailbox. `messages` are those the person
/// saw; when others are marked as well, nothing is sent and the outcome is Stale.
struct CloseMailbox
{
    MessageSelection messages;
};
struct AppendMessage
{
    MailboxName mailbox;
    FlagSet flags;
    std::optional<InternalDate> internalDate;
    QByteArray message; // as on the wire, CRLF lines
};
/// The missing levels above first, then the mailbox itself; each is subscribed when wanted.
struct CreateMailbox
{
    QList<MailboxName> mailboxes;
    bool subscribe = true;
};
/// In this order, so children first. A mailbox that is open is left (UNSELECT) before.
struct DeleteMailboxes
{
    QList<MailboxName> mailboxes;
    QList<MailboxName> unsubscribe;
    /// STATUS first; when one of them holds messages, nothing is deleted (notSentNotEmpty).
    bool onlyIfEmpty = false;
};
/// RENAME of one mailbox with everything below it. `subscriptions` are the subscribed names in the
/// subtree, itself included, which are carried over where the server does not.
struct RenameMailbox
{
    MailboxName from;
    MailboxName to;
    HierarchyDelimiter delimiter;
    QList<MailboxName> subscriptions;
};
struct SubscribeMailboxes
{
    QList<MailboxName> mailboxes;
    bool subscribe = true; // false: UNSUBSCRIBE
};
} // namespace imap
