// SPDX-License-Identifier: GPL-3.0-or-later
// A sum of many types: copying, moving and destroying it is compiled here, once, instead of in
// every file that holds one.
#include "imapcore/types/outcome.h"

namespace imap {

Outcome::Outcome() = default;
Outcome::Outcome(const Outcome &) = default;
Outcome::Outcome(Outcome &&) noexcept = default;
Outcome &Outcome::operator=(const Outcome &) = default;
Outcome &Outcome::operator=(Outcome &&) noexcept = default;
Outcome::~Outcome() = default;

} // namespace imap
