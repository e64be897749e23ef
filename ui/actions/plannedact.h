// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/account.h"
#include "imapcore/types/operation.h"
#include "imapcore/types/outcome.h"

#include <QPointer>
#include <QStringList>

#include <functional>

namespace ui {

/// One thing a person wants done, ready to be shown and run: the operations, in order, and the
/// words for it. The next operation starts only when the one before ended well. A value.
struct PlannedAct
{
    QPointer<imap::Account> account;
    QList<imap::Operation> operations;
    /// "Mark 3 Messages as Read": on the button, in the undo menu, as the preview's title.
    QString title;
    /// "Copying 1 204 messages to Archive": beside the progress bar.
    QString doing;
    /// "3 messages marked as read." from what was really done.
    std::function<QString(const imap::Applied &)> told;
    /// What it touches, one line each, for the preview; may be cut short with "and 500 more".
    QStringList rows;
    /// Why it is done in this way, a sentence or two for the preview; mostly empty.
    QString note;
    /// Called at the end, with Applied, Done or ImapError; may be empty.
    std::function<void(const imap::Outcome &)> ended;
    /// What it did is kept to be taken back.
    bool undoable = true;
    /// Its end is told by the caller: no toast for success.
    bool quiet = false;
};

} // namespace ui
