// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/command.h"

namespace imap {

class CommandWriter;

/// Write what follows the verbs SEARCH (RFC 9051, 6.4.4; RETURN: RFC 4731), SORT and THREAD (RFC
/// 5256). The text of a program is sent as UTF-8.
void writeSearch(CommandWriter &out, const SearchCommand &search);
void writeSort(CommandWriter &out, const SortCommand &sort);
void writeThread(CommandWriter &out, const ThreadCommand &thread);

} // namespace imap
