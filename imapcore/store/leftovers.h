// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace imap {

class BodyTable;
class Database;
class RowTable;
class WordIndex;

/// What is left of mailboxes that are not there any more. Nobody finds it, because their numbers
/// are never used again; a large one takes seconds to delete, so that is done in small steps when
/// there is time. Noted in the file: the next run goes on. A MessageStore owns it.
class Leftovers
{
public:
    Leftovers(Database &database, RowTable &rows, BodyTable &bodies, WordIndex &words)
        : m_database(database)
        , m_rows(rows)
        , m_bodies(bodies)
        , m_words(words)
    {
    }

    /// In the transaction in which the mailbox goes.
    void add(qint64 mailbox);
    /// Deletes for about `milliseconds`, in the transaction that runs; true when more is left.
    bool clear(int milliseconds);

private:
    [[nodiscard]] bool clearSome(qint64 mailbox);

    Database &m_database;
    RowTable &m_rows;
    BodyTable &m_bodies;
    WordIndex &m_words;
    quint64 m_generation = 0; // of the file in which none was found
};

} // namespace imap
