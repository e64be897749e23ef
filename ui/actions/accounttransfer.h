// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/transferplan.h"
#include "ui/mainwindow/accountstate.h"

#include <QStringList>

namespace ui {

class ActRunner;

/// Messages on their way to a folder of another account.
struct AccountTransfer
{
    QPointer<AccountState> source;
    imap::MessageSelection messages;
    QPointer<AccountState> target;
    imap::MailboxName mailbox;
    bool move = false;
    /// For the preview: the messages in words, and what is known of them.
    QStringList rows = {};
    QList<imap::TransferPlan::Known> known = {};
};

/// Shows what it will send to both servers, and starts it when the person agrees. GUI thread.
void previewAccountTransfer(const AccountTransfer &what, ActRunner *runner, QWidget *window);
/// Starts it and tells its progress and its end through the runner. The originals of a move are
/// marked as deleted when their copies are confirmed; undo marks the copies of a copy, a move has
/// none. GUI thread.
void startAccountTransfer(const AccountTransfer &what, ActRunner *runner);

} // namespace ui
