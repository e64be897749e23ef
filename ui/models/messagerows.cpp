// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/messagerows.h"

#include <algorithm>
#include <utility>

namespace ui {

imap::SequenceNumber MessageRows::positionAt(int row) const
{
    if (row < 0 || row >= count())
        return {};
    const auto offset = static_cast<quint32>(row);
    if (m_arranged && offset >= m_fresh)
        return m_uids.positionOf(uidAt(row));
    return imap::SequenceNumber(m_newestFirst || m_arranged ? m_uids.count() - offset : offset + 1);
}

int MessageRows::rowAt(quint32 position) const
{
    if (m_arranged && !isFresh(position))
        return rowOf(m_uids.uidAt(imap::SequenceNumber(position)));
    const quint32 row = m_newestFirst || m_arranged ? m_uids.count() - position : position - 1;
    return row < static_cast<quint32>(maxRows) ? static_cast<int>(row) : -1;
}

imap::Uid MessageRows::uidAt(int row) const
{
    if (m_arranged && row >= freshCount())
        return imap::Uid(m_arranged->rows.uidAt(row - freshCount()));
    const imap::SequenceNumber position = positionAt(row);
    return position.isValid() ? m_uids.uidAt(position) : imap::Uid();
}

imap::UidSet MessageRows::uidsIn(int first, int last) const
{
    if (m_arranged)
        return arrangedUids(first, last);
    const imap::SequenceNumber one = positionAt(first);
    const imap::SequenceNumber other = positionAt(last);
    if (!one.isValid() || !other.isValid())
        return {};
    return m_uids.uidsAt(std::min(one, other), std::max(one, other));
}

imap::UidSet MessageRows::arrangedUids(int first, int last) const
{
    if (first == 0 && last >= count() - 1 && m_arranged->whole)
        return m_uids.uidsAt(imap::SequenceNumber(1), imap::SequenceNumber(m_uids.count()));
    const std::vector<quint32> ordered =
        m_arranged->rows.ascendingUids(first - freshCount(), last - freshCount());
    imap::UidSet uids;
    for (size_t at = 0; at < ordered.size();) {
        const size_t low = at++;
        while (at < ordered.size() && ordered[at] == ordered[at - 1] + 1)
            ++at;
        uids.add(ordered[low], ordered[at - 1]);
    }
    if (first < 0 || first >= freshCount() || last < first)
        return uids;
    const quint32 top = m_uids.count();
    const auto above = static_cast<quint32>(first);
    const auto below = static_cast<quint32>(qMin(last, freshCount() - 1));
    return uids.united(
        m_uids.uidsAt(imap::SequenceNumber(top - below), imap::SequenceNumber(top - above)));
}

int MessageRows::rowOf(imap::Uid uid) const
{
    if (!uid.isValid())
        return -1;
    if (m_arranged) {
        const int row = m_arranged->rows.rowOf(uid.value());
        if (row >= 0)
            return row + freshCount();
    }
    const imap::SequenceNumber position = m_uids.positionOf(uid);
    if (!position.isValid() || (m_arranged && !isFresh(position.value())))
        return -1;
    return rowAt(position.value());
}

int MessageRows::rowNear(imap::Uid uid) const
{
    const int row = rowOf(uid);
    if (row >= 0 || !uid.isValid() || count() == 0)
        return row;
    if (m_arranged) {
        const int ordered = m_arranged->rows.rowNear(uid.value());
        return ordered < 0 ? -1 : ordered + freshCount();
    }
    const quint32 newer = m_uids.lowerBound(uid).value();
    return rowAt(qBound(1U, m_newestFirst ? newer - 1 : newer, m_uids.count()));
}

void MessageRows::open(const imap::UidMap &uids, bool same)
{
    m_uids = uids;
    ++m_revision;
    if (!same)
        m_arranged.reset();
    settle();
}

void MessageRows::arrange(std::optional<RowArrangement> arranged)
{
    m_arranged = std::move(arranged);
    m_views += m_arranged && m_arranged->again ? 0 : 1;
    settle();
}

void MessageRows::grow(quint32 more)
{
    m_uids.grow(qMin(more, 0xffffffffU - m_uids.count()));
    if (m_arranged && m_arranged->whole)
        m_fresh += more;
    if (m_uids.count() > static_cast<quint32>(maxRows))
        settle();
}

void MessageRows::removeAt(imap::SequenceNumber position)
{
    ++m_revision;
    if (isFresh(position.value()))
        --m_fresh;
    else if (m_arranged)
        m_arranged->rows.remove(m_uids.uidAt(position).value());
    if (m_arranged)
        m_arranged->revision = m_revision;
    m_uids.removeAt(position);
}

void MessageRows::remove(const imap::UidSet &uids, quint32 unknown)
{
    ++m_revision;
    for (; unknown > 0 && m_uids.unknownCount() > 0; --unknown)
        m_uids.removeAt(imap::SequenceNumber(m_uids.count()));
    m_uids.remove(uids);
    if (m_arranged) {
        m_arranged->rows.remove(uids);
        m_arranged->revision = m_revision;
    }
    settle();
}

/// Whatever came and went: each message that is to be shown stands in one row. An order that does
/// not fit the mailbox (UIDs that grew smaller) is dropped.
void MessageRows::settle()
{
    m_fresh = 0;
    if (!m_arranged)
        return;
    if (m_arranged->revision != m_revision)
        m_arranged->rows.keepOnly(
            m_uids.uidsAt(imap::SequenceNumber(1), imap::SequenceNumber(m_uids.count())));
    m_arranged->revision = m_revision;
    const quint32 known = m_uids.count() - m_uids.unknownCount();
    const quint32 newest = m_arranged->newest.value();
    const quint32 ordered = newest == 0xffffffffU
                                ? known
                                : qMin(m_uids.lowerBound(imap::Uid(newest + 1)).value() - 1, known);
    if (m_arranged->whole)
        m_fresh = m_uids.count() - ordered;
    const bool fits =
        !m_arranged->whole || static_cast<quint32>(m_arranged->rows.count()) == ordered;
    if (fits && m_uids.count() <= static_cast<quint32>(maxRows))
        return;
    m_arranged.reset();
    m_fresh = 0;
}

} // namespace ui
