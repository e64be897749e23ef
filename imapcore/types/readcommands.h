// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/mailboxname.h"
#include "imapcore/types/numberset.h"
#include "imapcore/types/secret.h"
#include "imapcore/types/section.h"

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
struct IdCommand
{
    QList<QPair<QByteArray, QByteArray>> fields;
}; // empty: NIL
struct LoginCommand
{
    QByteArray user;
    Secret password;
};
struct AuthenticatePlainCommand
{
    QByteArray user;
    Secret password;
    bool initialResponse = false;
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
struct SelectCommand
{
    MailboxName mailbox;
    bool readOnly = false;
    bool condstore = false;
};
struct UnselectCommand
{
};
struct FetchCommand
{
    std::variant<UidSet, SequenceSet> messages; // a UidSet makes it UID FETCH
    std::variant<QList<FetchItem>, FetchMacro> items;
};
struct SearchCommand
{
    bool uid = true;
    QByteArrayList returnOptions; // ESEARCH: ALL, MIN, MAX, COUNT; empty for plain SEARCH
    QByteArray program = "ALL";   // atoms only, made by us
    QByteArray messageId = {};    // and HEADER MESSAGE-ID holds this
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
