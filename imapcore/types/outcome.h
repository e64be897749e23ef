// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/error.h"
#include "imapcore/types/mailboxinfo.h"
#include "imapcore/types/messagedata.h"
#include "imapcore/types/operation.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

class QTemporaryFile;

namespace imap {

// What came of it.
struct Done
{
};
/// How an act ended. Also when it was cut short: then `stoppedBy` says by what, and the rest what
/// had been done until then. Of the selection, what is in none of the sets was left as it was.
struct Applied
{
    UidSet uids;    // of the selection, those that were changed, copied, moved or removed
    UidSet missing; // of the selection, those the server no longer has
    /// The command for these was sent and its answer never came: done or not, only a look tells.
    UidSet unconfirmed;
    /// The same for an APPEND: `target` may hold the message.
    bool maybeArrived = false;
    UidSet doubled; // of the selection, those that came into `target` more than once
    MailboxName target;
    UidValidity targetValidity; // COPYUID, APPENDUID; invalid when the server did not say
    UidSet targetUids;
    /// Copied by a move but still in the source; marked \Deleted unless `stoppedBy` came first.
    UidSet originalsKept;
    QList<MailboxName> mailboxes; // created, deleted, renamed, (un)subscribed
    /// What takes it back, in order; empty when it cannot be taken back.
    QList<Operation> undo;
    std::optional<ImapError> stoppedBy;
};
/// Nobody can be asked now: the act is written down and is sent with the next connection.
struct Queued
{
};
/// The messages that a SearchMessages found.
struct FoundMessages
{
    UidSet uids;
};
/// The answer to SortMessages: UIDs in the order asked for; never null.
struct SortedMessages
{
    std::shared_ptr<const std::vector<Uid>> uids;
};
/// The answer to ThreadMessages: messages as they stand below each other, conversations in the
/// order of their first message; `depth` 0 begins one. Never null.
struct ThreadedMessages
{
    struct Entry
    {
        Uid uid;
        quint32 depth = 0;
        bool operator==(const Entry &) const = default;
    };
    std::shared_ptr<const std::vector<Entry>> entries;
};
/// The answer to SearchMailbox. `rows` are the newest of `uids`, with their envelopes.
struct FoundElsewhere
{
    MailboxName mailbox;
    UidValidity uidValidity;
    UidSet uids;
    QList<MessageData> rows;
};
/// What the server told about a mailbox; what it refused or does not offer is absent.
struct MailboxFacts
{
    MailboxName mailbox;
    MailboxStatus status;
    std::optional<QList<QuotaData>> quotas;
    std::optional<QByteArray> myRights;
    std::optional<QList<AclEntry>> acl;
    QList<ImapError> refusals;
};
/// The FETCH line of a FetchAnswer as it came, literals included.
struct FetchedLine
{
    QByteArray bytes;
    MessageData data;
};
/// What the server said to a typed command.
struct TypedAnswer
{
    StatusResponse status;
};
/// Answer of Account::preview(): the exact lines, without tag and CRLF.
struct CommandPlan
{
    QByteArrayList lines;
};
/// A message as read: whatever of it was fetched. The tree's leaves hold their bytes in `sections`
/// by BODY section name.
struct MessageParts
{
    Uid uid;
    MessageData data;  // flags, size, envelope, structure
    QByteArray header; // the header block
    QByteArray
        whole; // the whole message when it was small enough; else empty and `parts` holds some
    QList<SectionData> parts; // name is the part number, "1.2"
};
/// Bytes of a section; in `file` when there are more than 1 MiB, else in `bytes`.
struct SectionBytes
{
    QByteArray bytes;
    std::shared_ptr<QTemporaryFile> file; // closed; deleted with the last owner
    quint64 size = 0;
};
struct Outcome : std::variant<Done, Queued, MessageParts, SectionBytes, FoundMessages,
                              SortedMessages, ThreadedMessages, FoundElsewhere, Applied,
                              MailboxFacts, FetchedLine, TypedAnswer, CommandPlan, ImapError>
{
    using variant::variant;
    Outcome();
    Outcome(const Outcome &other);
    Outcome(Outcome &&other) noexcept;
    Outcome &operator=(const Outcome &other);
    Outcome &operator=(Outcome &&other) noexcept;
    ~Outcome();
    // Not all members compare; the variant's own operators would say they do.
    friend bool operator==(const Outcome &, const Outcome &) = delete;
    friend bool operator<(const Outcome &, const Outcome &) = delete;
};

} // namespace imap
