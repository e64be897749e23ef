// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/acts.h"

namespace ui {

class AccountState;
class ActRunner;

/// Messages on their way to a folder of another account.
struct AccountTransfer
{
    AccountState *source = nullptr;
    imap::MessageSelection messages;
    AccountState *target = nullptr;
    imap::MailboxName mailbox;
    bool move = false;
};

/// Starts it and tells its progress and its end through the runner. The originals of a move are
/// marked as deleted when their copies are confirmed. GUI thread.
void startAccountTransfer(const AccountTransfer &what, ActRunner *runner);

} // namespace ui
