// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/mailboxname.h"
#include "ui/actions/plannedact.h"

#include <optional>

namespace ui {

class AccountState;

/// Whether removing a message from the open folder only takes a label off (Quirk::GmailLabels): not
/// in the folders of deleted messages and of junk, where it is removed for good.
[[nodiscard]] bool isLabelOnly(const AccountState &state);
/// The folder to which Delete moves messages of the open folder; none: Delete marks them.
[[nodiscard]] std::optional<imap::MailboxName> trashOf(const AccountState &state);
/// `act`, filled in so that it moves these messages there and says why.
[[nodiscard]] PlannedAct moveToTrash(PlannedAct act, const imap::MessageSelection &messages,
                                     const imap::MailboxName &trash);

} // namespace ui
