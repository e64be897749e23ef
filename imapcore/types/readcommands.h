// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/mailboxname.h"
#include "imapcore/types/numberset.h"
#include "imapcore/types/searchprogram.h"
#include "imapcore/types/secret.h"
#include "imapcore/types/section.h"
#include "imapcore/types/sorting.h"

#include <QByteArray>
#include <QList>
#include <QPair>

#include <optional>
#include <variant>

namespace imap {

// Commands are values; CommandEncoder alone turns them into bytes and chooses atom, quoted string
// or literal. Those in this file leave what the server holds as it is.

/// FAST, ALL and FULL must stand alone (RFC 9051, 6.4.5).
enum class FetchMacro : quint8 { Fast, All, Full };

/// One thing to FETCH.
struct FetchItem
{
    enum class Kind : quint8 {
        UidNumber,
        Flags,
        InternalDate,
        Size,
        Envelope,
        Body,
        Structure,
        ModSequence,
        Rfc822,
        Rfc822Header,
        Rfc822Text,
        Section
    };
    Kind kind = Kind::Flags;
    SectionSpec section = {};            // for Section
    std::optional<Partial> partial = {}; // for Section
    bool peek = true;                    // for Section: BODY.PEEK leaves \Seen alone
    bool operator==(const FetchItem &) const = default;
};

/// Whether fetching it makes the server set \Seen (RFC 9051, 6.4.5).
[[nodiscard]] inline bool setsSeen(const FetchItem &item)
{
    using Kind = FetchItem::Kind;
    return item.kind == Kind::Rfc822 || item.kind == Kind::Rfc822Text ||
           (item.kind == Kind::Section && !item.peek);
}

struct CapabilityCommand
{
};
struct NoopCommand
{
};
struct LogoutCommand
{
};
struct StartTlsCommand
{
};
struct CompressCommand // COMPRESS DEFLATE (RFC 4978)
{
};
struct IdCommand
{
    QList<QPair<QByteArray, QByteArray>> fields;
}; // empty: NIL
struct LoginCommand
{
    QByteArray user;
    Secret password;
};
/// Its first line. The rest of the exchange goes through Connection: the server's challenges as
/// events, our answers by answerChallenge().
struct AuthenticateCommand
{
    QByteArray mechanism;
    std::optional<Secret> initialResponse = {}; // not encoded; only where SASL-IR (RFC 4959) is
};
struct EnableCommand
{
    QByteArrayList capabilities;
};
struct NamespaceCommand
{
};
struct ListCommand
{
    QByteArray reference;
    QByteArrayList patterns = {"*"};
    QByteArrayList selectionOptions; // LIST-EXTENDED: SUBSCRIBED, REMOTE, SPECIAL-USE ...
    QByteArrayList returnOptions;    // SUBSCRIBED, CHILDREN, SPECIAL-USE
    QByteArrayList statusItems;      // RETURN (STATUS (...)), RFC 5819
};
struct LsubCommand
{
    QByteArray reference;
    QByteArray pattern = "*";
};
struct StatusCommand
{
    MailboxName mailbox;
    QByteArrayList items;
};
/// What is known of a mailbox from before: the server tells what changed since (RFC 7162, 3.2.5).
struct QresyncParameters
{
    UidValidity uidValidity;
    ModSeq modSeq;
    UidSet known; // may be empty: all
};
struct SelectCommand
{
    MailboxName mailbox;
    bool readOnly = false;
    bool condstore = false;
    std::optional<QresyncParameters> qresync = {}; // only after ENABLE QRESYNC
};
struct UnselectCommand
{
};
struct FetchCommand
{
    std::variant<UidSet, SequenceSet> messages; // a UidSet makes it UID FETCH
    std::variant<QList<FetchItem>, FetchMacro> items;
    ModSeq changedSince = {}; // RFC 7162, 3.1.4.1: only those that changed after
    bool vanished = false;    // and the UIDs gone since: UID FETCH with QRESYNC (3.2.6)
};
struct SearchCommand
{
    bool uid = true;
    QByteArrayList returnOptions; // ESEARCH: ALL, MIN, MAX, COUNT; empty for plain SEARCH
    SearchProgram program;
};
/// UID SORT (RFC 5256), with RETURN options where ESORT is offered (RFC 5267).
struct SortCommand
{
    QList<SortCriterion> criteria;
    QByteArrayList returnOptions;
    SearchProgram program;
};
/// UID THREAD (RFC 5256).
struct ThreadCommand
{
    ThreadAlgorithm algorithm = ThreadAlgorithm::References;
    SearchProgram program;
};
struct IdleCommand
{
};

// Questions about one mailbox.
struct GetQuotaRootCommand // RFC 9208
{
    MailboxName mailbox;
};
struct GetAclCommand // RFC 4314
{
    MailboxName mailbox;
};
struct MyRightsCommand
{
    MailboxName mailbox;
};

} // namespace imap
