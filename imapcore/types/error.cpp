// SPDX-License-Identifier: GPL-3.0-or-later
// A sum of many types: copying, moving and destroying it is compiled here, once, instead of in
// every file that holds one.
#include "imapcore/types/error.h"

namespace imap {

ImapError::ImapError() = default;
ImapError::ImapError(const ImapError &) = default;
ImapError::ImapError(ImapError &&) noexcept = default;
ImapError &ImapError::operator=(const ImapError &) = default;
ImapError &ImapError::operator=(ImapError &&) noexcept = default;
ImapError::~ImapError() = default;

} // namespace imap
