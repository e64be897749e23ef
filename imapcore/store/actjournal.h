// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/operation.h"

#include <QList>
#include <QSet>

#include <utility>

namespace imap {

class Database;

/// Acts that were planned and are not known to be done, in order. They are on the disk before
/// anything of them is sent. A MessageStore owns it.
class ActJournal
{
public:
    explicit ActJournal(Database &database)
        : m_database(database)
    {
    }

    /// Its number; 0 when it could not be written or is of a kind that is not kept.
    qint64 add(const Operation &act, bool isSent);
    /// Under the number it had in another file.
    void restore(qint64 number, const Operation &act, bool sent);
    void remove(qint64 number);
    /// False: it could not be noted.
    [[nodiscard]] bool markSent(qint64 number);
    [[nodiscard]] bool isSent(qint64 number);
    /// Those whose bytes are damaged are crossed out and counted.
    [[nodiscard]] QList<std::pair<qint64, Operation>> all();
    /// How many could not be read so far, or StoreTrouble::unknownNumber.
    [[nodiscard]] int lost() const;

private:
    Database &m_database;
    QSet<qint64> m_damaged;
    bool m_isUnreadable = false;
};

} // namespace imap
