// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/operation.h"

#include <optional>

namespace ui {

/// The mailbox whose messages an operation changed while another one was open: its counts come
/// only when they are asked for. What was put into a mailbox is counted by the operation itself.
[[nodiscard]] std::optional<imap::MailboxName> changedElsewhere(const imap::Operation &operation,
                                                                const imap::MailboxName &open);

} // namespace ui
