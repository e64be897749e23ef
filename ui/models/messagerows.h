// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowarrangement.h"

#include <optional>

namespace ui {

/// Which message of a mailbox stands in which row: by arrival, newest first or last, or as an
/// arrangement says. What arrives after the rows were arranged stands on top, the newest first; it
/// stands nowhere while only found messages are shown. A value, the inside of MessageTableModel.
class MessageRows
{
public:
    /// More than this no server has; one that says so must not make a view allocate gigabytes.
    static constexpr int maxRows = 20'000'000;

    /// Rows: all messages or those found, at most maxRows of them.
    [[nodiscard]] int count() const
    {
        const quint32 rows =
            m_arranged ? m_fresh + static_cast<quint32>(m_arranged->rows.count()) : m_uids.count();
        return static_cast<int>(qMin(rows, static_cast<quint32>(maxRows)));
    }
    [[nodiscard]] const imap::UidMap &uids() const { return m_uids; }
    /// Goes up whenever a message has gone.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    [[nodiscard]] bool newestFirst() const { return m_newestFirst; }
    [[nodiscard]] bool isArranged() const { return m_arranged.has_value(); }
    /// Not all messages are shown: only those that were found.
    [[nodiscard]] bool isFiltered() const { return m_arranged && !m_arranged->whole; }
    /// Goes up whenever other rows, or another order, are to be seen.
    [[nodiscard]] quint64 views() const { return m_views; }
    /// Rows on top that came after the others were put in order.
    [[nodiscard]] int freshCount() const { return static_cast<int>(m_fresh); }

    [[nodiscard]] imap::SequenceNumber positionAt(int row) const;
    /// -1 when the message of that position is not shown.
    [[nodiscard]] int rowAt(quint32 position) const;
    [[nodiscard]] imap::Uid uidAt(int row) const;
    [[nodiscard]] imap::UidSet uidsIn(int first, int last) const;
    [[nodiscard]] int rowOf(imap::Uid uid) const;
    /// Of a message that is gone: the row that took its place, -1 when that is not known.
    [[nodiscard]] int rowNear(imap::Uid uid) const;
    [[nodiscard]] int depthAt(int row) const
    {
        return m_arranged ? m_arranged->rows.depthAt(row - freshCount()) : 0;
    }
    /// Memory the order takes, in bytes.
    [[nodiscard]] size_t orderBytes() const
    {
        return m_arranged ? m_arranged->rows.footprint() : 0;
    }

    /// Another mailbox, or the same one again: then the rows stay in their order.
    void open(const imap::UidMap &uids, bool same);
    void close() { open({}, false); }
    void setNewestFirst(bool newestFirst) { m_newestFirst = newestFirst; }
    /// Nothing: by arrival.
    void arrange(std::optional<RowArrangement> arranged);
    void grow(quint32 more);
    bool setUid(imap::SequenceNumber position, imap::Uid uid)
    {
        return m_uids.setUid(position, uid);
    }
    void removeAt(imap::SequenceNumber position);
    /// `unknown` of those whose UID is not known go with them.
    void remove(const imap::UidSet &uids, quint32 unknown);

private:
    [[nodiscard]] bool isFresh(quint32 position) const
    {
        return position > m_uids.count() - m_fresh;
    }
    [[nodiscard]] imap::UidSet arrangedUids(int first, int last) const;
    void settle();

    imap::UidMap m_uids;
    std::optional<RowArrangement> m_arranged;
    quint32 m_fresh = 0; // they are the last of the map
    quint64 m_revision = 0;
    quint64 m_views = 0;
    bool m_newestFirst = true;
};

} // namespace ui
