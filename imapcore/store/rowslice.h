// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/numberset.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace imap {

/// How far the rows of a mailbox were read by MessageStore::nextSlice(). It stays good while rows
/// come and go. A value.
struct RowCursor
{
    qint64 mailbox = 0; // its number
    quint64 generation = 0;
    qint64 next = 0; // the bucket
    qint64 end = 0;
    [[nodiscard]] bool atEnd() const { return next >= end; }
};

/// Rows as they lie in the file, to be looked at in another thread. A value.
struct RowSlice
{
    std::vector<std::pair<qint64, QByteArray>> buckets;
};

} // namespace imap
