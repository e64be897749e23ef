// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"

#include <memory>

namespace imap {

/// The flow that does what the operation asks for.
[[nodiscard]] std::unique_ptr<Flow> flowFor(const Operation &operation);
/// The messages it is about, for what names their mailbox; null for everything else.
[[nodiscard]] const MessageSelection *selectionOf(const Operation &operation);

} // namespace imap
