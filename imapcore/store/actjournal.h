// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/operation.h"

#include <QList>

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
    qint64 add(const Operation &act);
    /// Under the number it had in another file.
    void restore(qint64 number, const Operation &act, bool sent);
    void remove(qint64 number);
    void markSent(qint64 number);
    [[nodiscard]] bool isSent(qint64 number);
    /// Those whose bytes are damaged are left out.
    [[nodiscard]] QList<std::pair<qint64, Operation>> all();

private:
    Database &m_database;
};

} // namespace imap
