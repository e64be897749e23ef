// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace imap {

/// What a server can sort by (RFC 5256, section 3); the last two need SORT=DISPLAY (RFC 5957).
enum class SortKey : quint8 { Arrival, Cc, Date, From, Size, Subject, To, DisplayFrom, DisplayTo };
struct SortCriterion
{
    SortKey key = SortKey::Arrival;
    bool reverse = false;
    bool operator==(const SortCriterion &) const = default;
};

/// How a server finds conversations (RFC 5256, section 2).
enum class ThreadAlgorithm : quint8 { OrderedSubject, References };

} // namespace imap
