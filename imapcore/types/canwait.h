// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/operation.h"

namespace imap {

/// The messages of an act of a kind that can wait for a connection: flags, and copies and moves
/// within the account. Null for all others. A plain function.
[[nodiscard]] inline const MessageSelection *messagesThatCanWait(const Operation &act)
{
    if (const auto *store = std::get_if<StoreFlags>(&act))
        return &store->messages;
    if (const auto *copy = std::get_if<CopyMessages>(&act))
        return &copy->messages;
    const auto *move = std::get_if<MoveMessages>(&act);
    return move ? &move->messages : nullptr;
}

/// It can be kept until there is a connection: bound to its mailbox and UIDVALIDITY, so that a late
/// one never touches another message.
[[nodiscard]] inline bool canWait(const Operation &act)
{
    const MessageSelection *messages = messagesThatCanWait(act);
    return messages && messages->uidValidity.isValid() && !messages->mailbox.isEmpty();
}

} // namespace imap
