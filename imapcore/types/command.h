// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/readcommands.h"
#include "imapcore/types/writecommands.h"

#include <QByteArray>

#include <variant>

namespace imap {

struct CommandBody
    : std::variant<CapabilityCommand, NoopCommand, LogoutCommand, StartTlsCommand, CompressCommand,
                   IdCommand, LoginCommand, AuthenticateCommand, EnableCommand, NamespaceCommand,
                   ListCommand, LsubCommand, StatusCommand, SelectCommand, UnselectCommand,
                   FetchCommand, SearchCommand, SortCommand, ThreadCommand, IdleCommand,
                   StoreCommand, CopyCommand, MoveCommand, ExpungeCommand, UidExpungeCommand,
                   CloseCommand, CreateCommand, DeleteCommand, RenameCommand, SubscribeCommand,
                   UnsubscribeCommand, AppendCommand, GetQuotaRootCommand, GetAclCommand,
                   MyRightsCommand, TypedCommand>
{
    using variant::variant;
    CommandBody();
    CommandBody(const CommandBody &other);
    CommandBody(CommandBody &&other) noexcept;
    CommandBody &operator=(const CommandBody &other);
    CommandBody &operator=(CommandBody &&other) noexcept;
    ~CommandBody();
    // Not all members compare; the variant's own operators would say they do.
    friend bool operator==(const CommandBody &, const CommandBody &) = delete;
    friend bool operator<(const CommandBody &, const CommandBody &) = delete;
};

/// What is to be sent and why. `purpose` is a short word from the action that caused it; `action`
/// names that action. Both go into the wire log.
struct Command
{
    CommandBody body;
    QByteArray purpose = {};
    quint64 action = 0;
};

/// The command's verb as on the wire, "UID FETCH" included.
[[nodiscard]] QByteArray commandName(const CommandBody &body);

} // namespace imap
