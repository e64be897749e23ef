// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/numbers.h"
#include "imapcore/types/numberset.h"

#include <QByteArray>

#include <optional>

namespace imap {

class Database;

/// Bodies: whole messages or sections as they came. Over the limit those that were not looked at
/// for longest go first. A MessageStore owns it.
class BodyTable
{
public:
    BodyTable(Database &database, qint64 limit)
        : m_database(database)
        , m_limit(limit)
    {
    }

    void save(qint64 mailbox, Uid uid, const QByteArray &section, const QByteArray &bytes);
    [[nodiscard]] std::optional<QByteArray> take(qint64 mailbox, Uid uid,
                                                 const QByteArray &section);
    void remove(qint64 mailbox, const UidSet &gone);
    /// Deletes a few of a mailbox that is not there any more; false when there are none
    /// left.
    bool dropSome(qint64 mailbox);

private:
    bool removeOne(qint64 id);
    void makeRoom(qint64 needed);
    [[nodiscard]] qint64 total();
    [[nodiscard]] qint64 nextUse();

    Database &m_database;
    qint64 m_limit;
    qint64 m_total = -1; // not counted yet
    qint64 m_use = 0;
    quint64 m_generation = 0;
};

} // namespace imap
