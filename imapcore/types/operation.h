// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/command.h"
#include "imapcore/types/error.h"
#include "imapcore/types/mailboxname.h"
#include "imapcore/types/numberset.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <variant>

class QTemporaryFile;

namespace imap {

// What a person wants, as values. Account::run() takes one and hands back a Request.

/// LIST (LIST-EXTENDED or LIST + LSUB), NAMESPACE, and counts by LIST-STATUS or STATUS.
struct ListMailboxes
{
};
/// Counts of these mailboxes again.
struct CountMailboxes
{
    QList<MailboxName> mailboxes;
};
/// SELECT or EXAMINE and the UID map; the newest `firstPage` messages come with their envelopes in
/// the same go.
struct OpenMailbox
{
    MailboxName mailbox;
    bool readOnly = false;
    quint32 firstPage = 50;
};
/// UNSELECT.
struct LeaveMailbox
{
};
/// UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE of these messages of the open mailbox; answers
/// arrive as MessagesUpdated. A newer FetchEnvelopes replaces an older one that was not sent yet.
struct FetchEnvelopes
{
    UidValidity uidValidity;
    UidSet uids;
    bool structures = false;
};
/// BODYSTRUCTURE, the header and those parts that show the body; the whole message when it is
/// small.
struct ReadMessage
{
    UidValidity uidValidity;
    Uid uid;
};
/// One section of one message in full, in chunks ("" is the whole source).
struct FetchSection
{
    UidValidity uidValidity;
    Uid uid;
    SectionSpec section;
    quint64 expectedSize = 0;
};
/// NOOP: see whether the connection lives and what is new.
struct Refresh
{
};

using Operation = std::variant<ListMailboxes, CountMailboxes, OpenMailbox, LeaveMailbox,
                               FetchEnvelopes, ReadMessage, FetchSection, Refresh>;

// What came of it.
struct Done
{
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
using Outcome = std::variant<Done, MessageParts, SectionBytes, ImapError>;

} // namespace imap
