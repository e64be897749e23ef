// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/capability.h"
#include "imapcore/types/certificate.h"
#include "imapcore/types/error.h"
#include "imapcore/types/mailboxinfo.h"
#include "imapcore/types/messagedata.h"
#include "imapcore/types/operation.h"
#include "imapcore/types/response.h"
#include "imapcore/types/uidmap.h"

#include <QDateTime>
#include <QList>

#include <variant>

namespace imap {

/// Where the browse connection stands.
enum class LinkState : quint8 {
    Offline,    // not connected and not trying
    Connecting, // resolve, connect, TLS, greeting, sign-in
    Online,     // signed in, nothing special
    Idle,       // in IDLE: live
    Polling,    // no IDLE offered: NOOP by timer
    Waiting     // lost; tries again at `retryAt`
};

/// Now true of the connection.
struct LinkChanged
{
    LinkState state = LinkState::Offline;
    QDateTime since;
    QDateTime retryAt;               // for Waiting
    TlsInfo tls;                     // once TLS is up
    QByteArray signedInBy;           // the mechanism or "LOGIN command"; empty until then
    std::optional<ImapError> reason; // for Offline and Waiting after a failure
};

struct CapabilitiesChanged
{
    CapabilitySet capabilities;
    QList<QPair<QByteArray, QByteArray>> serverId;
    QByteArray greeting = {}; // its text; untrusted
};

/// All mailboxes of the account, in the server's order; replaces what was known. A subscribed name
/// the server does not list comes with "\nonexistent" and "\subscribed".
struct MailboxesListed
{
    QList<MailboxInfo> mailboxes;
    Namespaces namespaces;
    /// A namespace was refused or left out: what is missing here may still be there.
    bool partial = false;
};

/// New counts for one mailbox; takenAt is set.
struct MailboxCounted
{
    MailboxName mailbox;
    MailboxStatus status;
};

/// A mailbox is open; everything known of the one before no longer holds. All positions below are
/// of this one.
struct MailboxOpened
{
    MailboxName mailbox;
    UidValidity uidValidity;
    UidMap uids; // count() is EXISTS; may end in unknown UIDs
    Uid uidNext; // invalid when the server did not say
    ModSeq highestModSeq;
    FlagSet flags;
    PermanentFlags permanentFlags;
    bool readOnly = false;
    bool reopened = false;        // same mailbox and UIDVALIDITY as before: after a reconnect
    quint32 arrivedMeanwhile = 0; // of a reopened one: messages that were not there before
    /// Of a reopened one: what was held of its messages still holds but for what is told next.
    bool inStep = false;
    /// As it was when last open; the server has not been asked yet.
    bool fromStore = false;
};
struct MailboxClosed
{
    MailboxName mailbox;
    bool refused = false; // SELECT or EXAMINE said no; else it was asked for
};
/// RENAME went through: what is known of `from` and of all below it now holds for `to`. The open
/// mailbox stays open under its new name.
struct MailboxRenamed
{
    MailboxName from;
    MailboxName to;
    HierarchyDelimiter delimiter;
};

/// EXISTS grew: `count` positions more at the end, UIDs unknown.
struct MessagesArrived
{
    quint32 count = 0;
};
/// The UIDs of positions first, first+1, ... are now known.
struct UidsLearned
{
    SequenceNumber first;
    QList<Uid> uids;
};
/// EXPUNGE and VANISHED, in the order the server told them.
struct MessageExpunged
{
    SequenceNumber number;
    Uid uid;
};
/// FETCH lines; each has its `number` as of this place in the stream.
struct MessagesUpdated
{
    QList<MessageData> messages;
};
/// FLAGS and PERMANENTFLAGS of the open mailbox.
struct MailboxFlagsChanged
{
    FlagSet flags;
    PermanentFlags permanentFlags;
};
/// New messages came to `mailbox` while it was watched (UIDNEXT/EXISTS, never RECENT).
struct NewMail
{
    MailboxName mailbox;
    quint32 count = 0;
};
/// Messages that came to a watched mailbox, with their envelopes: what a notification tells.
struct MailArrived
{
    MailboxName mailbox;
    UidValidity uidValidity;
    QList<MessageData> messages;
};
/// The storage limits that hold for a mailbox (GETQUOTAROOT, RFC 9208); empty: none.
struct QuotaTold
{
    MailboxName mailbox;
    QList<QuotaData> quotas;
};
/// What the person may do in a mailbox: MYRIGHTS, in letters (RFC 2086 or RFC 4314).
struct RightsTold
{
    MailboxName mailbox;
    QByteArray rights;
};
/// One connection of the account and who holds it.
struct ConnectionUse
{
    enum class Role : quint8 { Browse, Work, Watch };
    quint32 number = 0; // counts from 1, as in the transcript
    Role role = Role::Browse;
    LinkState state = LinkState::Offline;
    MailboxName mailbox; // selected there; empty when none
    bool operator==(const ConnectionUse &) const = default;
};
struct ConnectionsChanged
{
    QList<ConnectionUse> connections;
    int most = 0; // that may be open at one time
    /// Why that is fewer than the person allows: the server refused another one. Told once.
    std::optional<ImapError> limitedBy = {};
};
/// The text of an [ALERT], which the person must see; untrusted plain text.
struct ServerAlert
{
    QByteArray text;
};
/// How much of a mailbox's envelopes the store holds, while they are filled in the background.
struct StoreFilled
{
    MailboxName mailbox;
    quint32 held = 0;
    quint32 total = 0;
    bool paused = false;
};
/// The store cannot be used, or not now; mail is read from memory and the server.
struct StoreTrouble
{
    enum class Kind : quint8 {
        None,    // over: it is used again
        Busy,    // another program has it open
        Newer,   // written by a newer version
        Rebuilt, // it was damaged, moved to `movedTo` and begun anew
        Full,    // no space left
        ReadOnly,
        Failed
    };
    Kind kind = Kind::None;
    QString detail; // of the system, for people to pass on
    QString movedTo;
    /// Acts that waited in it and could not be read.
    int lostActs = 0;
    static constexpr int unknownNumber = -1;
};
/// Acts that wait for a connection, all of them, in the order they will be sent.
struct ActsWaiting
{
    QList<Operation> acts;
};
/// An act that waited, or was under way when the program ended, came to nothing or cannot be told
/// to have been done.
struct ActDropped
{
    Operation act;
    ImapError why;
};
/// What the engine is doing for the person now; an empty name means nothing. total 0: unknown.
struct WorkProgress
{
    QByteArray purpose;
    quint64 done = 0;
    quint64 total = 0;
};

struct Change
    : std::variant<LinkChanged, CapabilitiesChanged, MailboxesListed, MailboxCounted, MailboxOpened,
                   MailboxClosed, MailboxRenamed, MessagesArrived, UidsLearned, MessageExpunged,
                   MessagesUpdated, MailboxFlagsChanged, NewMail, MailArrived, QuotaTold,
                   RightsTold, ConnectionsChanged, ServerAlert, StoreFilled, StoreTrouble,
                   ActsWaiting, ActDropped, WorkProgress>
{
    using variant::variant;
    Change();
    Change(const Change &other);
    Change(Change &&other) noexcept;
    Change &operator=(const Change &other);
    Change &operator=(Change &&other) noexcept;
    ~Change();
    // Not all members compare; the variant's own operators would say they do.
    friend bool operator==(const Change &, const Change &) = delete;
    friend bool operator<(const Change &, const Change &) = delete;
};

/// All changes of one socket read, in order: apply them one after the other.
using ChangeBatch = QList<Change>;

} // namespace imap
