// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/acts.h"
#include "imapcore/types/command.h"
#include "imapcore/types/knownmailbox.h"
#include "imapcore/types/mailboxname.h"
#include "imapcore/types/numberset.h"
#include "imapcore/types/searchprogram.h"
#include "imapcore/types/sorting.h"

#include <QList>
#include <QString>

#include <memory>
#include <variant>

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
    /// From before, if anything: only what changed since is asked for.
    std::shared_ptr<const KnownMailbox> known = {};
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
/// UID SEARCH in the open mailbox; the outcome is FoundMessages.
struct SearchMessages
{
    UidValidity uidValidity;
    SearchProgram program = SearchProgram("DELETED");
    /// The words the program looks for in sender, recipients and subject, when that is all it does:
    /// where no server can be asked, the store looks for them.
    QString words = {};
};
/// The messages of the open mailbox that `program` finds, in an order: UID SORT where the server
/// can, else from the store when all of the mailbox is there. The outcome is SortedMessages.
struct SortMessages
{
    UidValidity uidValidity;
    QList<SortCriterion> criteria;
    SearchProgram program = {};
};
/// The conversations of the open mailbox: UID THREAD where the server can, else from the store when
/// all of the mailbox is there. The outcome is ThreadedMessages.
struct ThreadMessages
{
    UidValidity uidValidity;
    SearchProgram program = {};
};
/// UID SEARCH in a mailbox that need not be the open one; the newest `mostRows` of what is found
/// come with their envelopes. Of `messages` only the mailbox counts. The outcome is FoundElsewhere.
struct SearchMailbox
{
    MessageSelection messages;
    SearchProgram program;
    quint32 mostRows = 200;
};
/// NOOP: see whether the connection lives and what is new.
struct Refresh
{
};

/// The answer to one FETCH of a person's choice (FAST, FULL, BODY[HEADER] ...) on one message.
struct FetchAnswer
{
    UidValidity uidValidity;
    Uid uid;
    std::variant<QList<FetchItem>, FetchMacro> items;
};
/// One whole message with its flags and INTERNALDATE, \Seen untouched, to be put elsewhere.
/// `messages` names one. The outcome is a FetchedLine whose data holds it; its bytes are empty.
struct FetchWhole
{
    MessageSelection messages;
};
/// Where a message lies: Applied::targetUids are those with this Message-ID and size, or, when it
/// is empty, the newest of the mailbox. Of `messages` only the mailbox counts, and its UIDVALIDITY
/// if it is valid.
struct FindMessage
{
    MessageSelection messages;
    QByteArray messageId;
    quint64 leastSize = 0; // octets; a Message-ID may be part of another
    quint64 mostSize = 0;  // 0: of any size
};
/// Everything about one mailbox that can be asked without opening it: STATUS with all items, and
/// where offered GETQUOTAROOT, MYRIGHTS and GETACL. The outcome is MailboxFacts.
struct InspectMailbox
{
    MailboxName mailbox;
};

/// A line from the console. `literals` are the octets that were asked for.
struct RunTyped
{
    TypedCommand command;
};

struct Operation
    : std::variant<ListMailboxes, CountMailboxes, OpenMailbox, LeaveMailbox, FetchEnvelopes,
                   ReadMessage, FetchSection, FetchWhole, FindMessage, SearchMessages, SortMessages,
                   ThreadMessages, SearchMailbox, Refresh, FetchAnswer, InspectMailbox, StoreFlags,
                   CopyMessages, MoveMessages, ExpungeMessages, CloseMailbox, AppendMessage,
                   CreateMailbox, DeleteMailboxes, RenameMailbox, SubscribeMailboxes, RunTyped>
{
    using variant::variant;
    Operation();
    Operation(const Operation &other);
    Operation(Operation &&other) noexcept;
    Operation &operator=(const Operation &other);
    Operation &operator=(Operation &&other) noexcept;
    ~Operation();
    // Not all members compare; the variant's own operators would say they do.
    friend bool operator==(const Operation &, const Operation &) = delete;
    friend bool operator<(const Operation &, const Operation &) = delete;
};

} // namespace imap
