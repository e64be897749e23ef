// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/uidmap.h"
#include "ui/models/messagerow.h"

#include <QHash>
#include <QList>

#include <functional>

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
    void clear() { m_rows.clear(); }
    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    [[nodiscard]] bool isOverLimit() const { return m_rows.size() > m_limit; }
    /// Drops the rows farthest from `centre` (a position) down to nine tenths of the limit, and
    /// those whose message is gone.
    void trim(const imap::UidMap &uids, quint32 centre);
    /// After a reconnect: forgets messages that are gone, marks the others to be asked for again.
    void keepOnly(const imap::UidMap &uids);
    void dropUnavailable();
    /// UIDs of the rows held that `matches` says yes to, in no order.
    [[nodiscard]] QList<imap::Uid>
    select(const std::function<bool(const MessageRow &)> &matches) const;
    /// The nearest unread message above (-1) or below (1) a position, among the rows held;
    /// invalid when there is none.
    [[nodiscard]] imap::SequenceNumber nearestUnread(const imap::UidMap &uids, quint32 from,
                                                     int direction) const;

private:
    qsizetype m_limit;
    QHash<quint32, MessageRow> m_rows;
};

} // namespace ui
