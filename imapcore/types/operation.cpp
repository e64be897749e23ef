// SPDX-License-Identifier: GPL-3.0-or-later
// A sum of many types: copying, moving and destroying it is compiled here, once, instead of in
// every file that holds one.
#include "imapcore/types/operation.h"

namespace imap {

Operation::Operation() = default;
Operation::Operation(const Operation &) = default;
Operation::Operation(Operation &&) noexcept = default;
Operation &Operation::operator=(const Operation &) = default;
Operation &Operation::operator=(Operation &&) noexcept = default;
Operation::~Operation() = default;

} // namespace imap
