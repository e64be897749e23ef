// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/store/flagbucket.h"

#include <QByteArray>
#include <QHash>

namespace imap {

class Database;

/// The different keyword sets of each mailbox, numbered from 1: most messages share a few, so a
/// message keeps only a number. A MessageStore owns it.
class KeywordTable
{
public:
    explicit KeywordTable(Database &database)
        : m_database(database)
    {
    }

    /// \Recent is left out: it holds for one session only (RFC 9051, 2.3.2).
    [[nodiscard]] FlagBucket::Flags toStored(qint64 mailbox, const FlagSet &flags);
    [[nodiscard]] FlagSet toFlags(qint64 mailbox, FlagBucket::Flags stored);
    void drop(qint64 mailbox);

private:
    struct Sets
    {
        QHash<QByteArray, quint32> numbers;
        QHash<quint32, QByteArray> lists;
        QHash<quint64, FlagSet> made; // by number and system flags
    };
    Sets &setsOf(qint64 mailbox);

    Database &m_database;
    QHash<qint64, Sets> m_mailboxes;
    quint64 m_generation = 0;
};

} // namespace imap
