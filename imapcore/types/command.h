// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/readcommands.h"
#include "imapcore/types/writecommands.h"

#include <QByteArray>

#include <variant>

namespace imap {

using CommandBody =
    std::variant<CapabilityCommand, NoopCommand, LogoutCommand, StartTlsCommand, IdCommand,
                 LoginCommand, AuthenticatePlainCommand, EnableCommand, NamespaceCommand,
                 ListCommand, LsubCommand, StatusCommand, SelectCommand, UnselectCommand,
                 FetchCommand, SearchCommand, IdleCommand, StoreCommand, CopyCommand, MoveCommand,
                 ExpungeCommand, UidExpungeCommand, CloseCommand, CreateCommand, DeleteCommand,
                 RenameCommand, SubscribeCommand, UnsubscribeCommand, AppendCommand,
                 GetQuotaRootCommand, GetAclCommand, MyRightsCommand, TypedCommand>;

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
