// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/mailboxname.h"
#include "imapcore/types/numberset.h"
#include "imapcore/types/secret.h"
#include "imapcore/types/section.h"

#include <QByteArray>
#include <QList>
#include <QPair>

#include <variant>

namespace imap {

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

// Commands are values; CommandEncoder alone turns them into bytes and chooses atom, quoted string
// or literal.
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
};
struct IdleCommand
{
};

using CommandBody =
    std::variant<CapabilityCommand, NoopCommand, LogoutCommand, StartTlsCommand, IdCommand,
                 LoginCommand, AuthenticatePlainCommand, EnableCommand, NamespaceCommand,
                 ListCommand, LsubCommand, StatusCommand, SelectCommand, UnselectCommand,
                 FetchCommand, SearchCommand, IdleCommand>;

/// What is to be sent and why: `purpose` is a short word from the action that caused it and goes
/// into the wire log.
struct Command
{
    CommandBody body;
    QByteArray purpose = {};
};

/// The command's verb as on the wire, "UID FETCH" included.
[[nodiscard]] QByteArray commandName(const CommandBody &body);

} // namespace imap
