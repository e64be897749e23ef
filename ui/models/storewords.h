// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"

#include <QString>

namespace ui {

/// What is wrong with the local copy of an account's mail and what that means for the person; empty
/// when nothing is.
[[nodiscard]] QString storeTroubleText(const imap::StoreTrouble &trouble);

/// An act that waited, in a few words: "move 3 messages from “INBOX” to “Archive”".
[[nodiscard]] QString waitingActText(const imap::Operation &act);

} // namespace ui
