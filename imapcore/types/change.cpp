// SPDX-License-Identifier: GPL-3.0-or-later
// A sum of many types: copying, moving and destroying it is compiled here, once, instead of in
// every file that holds one.
#include "imapcore/types/change.h"

namespace imap {

Change::Change() = default;
Change::Change(const Change &) = default;
Change::Change(Change &&) noexcept = default;
Change &Change::operator=(const Change &) = default;
Change &Change::operator=(Change &&) noexcept = default;
Change::~Change() = default;

} // namespace imap
