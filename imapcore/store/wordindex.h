// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/store/storereaders.h"
#include "imapcore/store/uidspans.h"
#include "imapcore/types/numberset.h"

namespace imap {

class Database;
class RowTable;
struct StoredRow;

/// The index of words of sender, recipients and subject, filled in small steps behind the rows. It
/// keeps no text, so words of removed messages stay in it, never found, until they are many; then
/// it begins anew. A MessageStore owns it.
class WordIndex
{
public:
    WordIndex(Database &database, RowTable &rows)
        : m_database(database)
        , m_rows(rows)
    {
    }

    /// For about `milliseconds`, in the transaction that runs; true when more is left.
    bool more(int milliseconds, const StoreReaders &readers);
    /// There are new rows.
    void wake() { m_isDone = false; }
    [[nodiscard]] UidSet search(qint64 mailbox, const QString &words, const UidSpan &among);
    /// These messages are gone from the mailbox.
    void remove(qint64 mailbox, const UidSet &gone);
    void drop(qint64 mailbox);

private:
    void addStale(qint64 more);
    bool addBucket(qint64 key, quint64 bits, const StoreReaders &readers);
    void addRow(qint64 mailbox, quint32 uid, const StoredRow &row, const StoreReaders &readers);

    Database &m_database;
    RowTable &m_rows;
    qint64 m_behind = 0; // buckets up to this key are done
    bool m_isDone = false;
};

} // namespace imap
