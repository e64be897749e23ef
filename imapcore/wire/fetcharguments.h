// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/command.h"

namespace imap {

class CommandWriter;

/// Writes what follows the verb FETCH (RFC 9051, 6.4.5; CHANGEDSINCE and VANISHED: RFC 7162).
/// Refuses a command without messages or items.
void writeFetch(CommandWriter &out, const FetchCommand &fetch);

} // namespace imap
