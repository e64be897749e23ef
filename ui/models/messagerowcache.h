// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/uidmap.h"
#include "ui/models/messagerow.h"

#include <QHash>
#include <QList>

#include <functional>
#include <limits>

namespace ui {

/// The rows near the view, by UID. Bounded: when it grows over its limit, the rows farthest from
/// the view go. A row that is not in here costs nothing beside its share of the UidMap.
class MessageRowCache
{
public:
    explicit MessageRowCache(qsizetype limit = 20000)
        : m_limit(limit)
    {
    }
    [[nodiscard]] const MessageRow *find(imap::Uid uid) const;
    [[nodiscard]] MessageRow *find(imap::Uid uid);
    [[nodiscard]] MessageRow &rowFor(imap::Uid uid) { return m_rows[uid.value()]; }
    void remove(imap::Uid uid) { m_rows.remove(uid.value()); }
    void remove(const imap::UidSet &uids);
    void clear()
    {
        m_rows.clear();
        m_reach = everywhere;
    }
    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    [[nodiscard]] bool isOverLimit() const { return m_rows.size() > m_limit; }
    /// The row a message stands in now, -1 when it stands in none.
    using RowOf = std::function<int(imap::Uid)>;
    /// Drops the rows farthest from row `centre` down to nine tenths of the limit, and first those
    /// that stand nowhere.
    void trim(const RowOf &rowOf, int centre);
    /// A message so many rows from the centre is not one that trim() would drop first: it dropped
    /// nearer ones. Rows that come in masses, for the store, are not worth taking in.
    [[nodiscard]] bool isWorthTaking(int distance) const { return distance <= m_reach; }
    /// The view shows other rows now.
    void centreMoved() { m_reach = everywhere; }
    /// Forgets messages that are gone.
    void keepOnly(const imap::UidMap &uids);
    /// Nobody told what changed: all are to be asked for again.
    void setAllStale();
    void dropUnavailable();
    /// The nearest unread row above (-1) or below (1) row `from`, among those held; -1 when there
    /// is none.
    [[nodiscard]] int nearestUnread(const RowOf &rowOf, int from, int direction) const;

private:
    static constexpr int everywhere = std::numeric_limits<int>::max();
    qsizetype m_limit;
    int m_reach = everywhere; // of the rows trim() kept
    QHash<quint32, MessageRow> m_rows;
};

} // namespace ui
