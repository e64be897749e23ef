// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/command.h"

namespace imap {

class CommandWriter;

/// Writes what follows the verb LIST (RFC 5258, RFC 5819).
void writeList(CommandWriter &out, const ListCommand &list);

/// What follows LSUB (RFC 3501, 6.3.9).
void writeLsub(CommandWriter &out, const LsubCommand &lsub);

} // namespace imap
