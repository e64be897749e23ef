// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/messagerowcache.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace ui {

const MessageRow *MessageRowCache::find(imap::Uid uid) const
{
    const auto found = m_rows.constFind(uid.value());
    return found == m_rows.constEnd() ? nullptr : &*found;
}

MessageRow *MessageRowCache::find(imap::Uid uid)
{
    const auto found = m_rows.find(uid.value());
    return found == m_rows.end() ? nullptr : &*found;
}

void MessageRowCache::remove(const imap::UidSet &uids)
{
    m_rows.removeIf([&uids](auto it) { return uids.contains(imap::Uid(it.key())); });
}

void MessageRowCache::trim(const RowOf &rowOf, int centre)
{
    struct Candidate
    {
        int distance;
        quint32 uid;
    };
    std::vector<Candidate> candidates;
    candidates.reserve(static_cast<size_t>(m_rows.size()));
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const int row = rowOf(imap::Uid(it.key()));
        const int distance = row < 0 ? std::numeric_limits<int>::max() : qAbs(row - centre);
        candidates.push_back({distance, it.key()});
    }
    const auto keep = static_cast<size_t>(m_limit - m_limit / 10);
    if (candidates.size() <= keep)
        return;
    const auto border = candidates.begin() + static_cast<qptrdiff>(keep);
    std::nth_element(
        candidates.begin(), border, candidates.end(),
        [](const Candidate &a, const Candidate &b) { return a.distance < b.distance; });
    for (auto it = border; it != candidates.end(); ++it)
        m_rows.remove(it->uid);
    m_reach = border->distance;
}

void MessageRowCache::keepOnly(const imap::UidMap &uids)
{
    m_rows.removeIf([&](auto it) { return !uids.positionOf(imap::Uid(it.key())).isValid(); });
}

void MessageRowCache::setAllStale()
{
    for (MessageRow &row : m_rows)
        row.setStale();
}

void MessageRowCache::dropUnavailable()
{
    m_rows.removeIf([](auto it) { return it.value().isUnavailable(); });
}

int MessageRowCache::nearestUnread(const RowOf &rowOf, int from, int direction) const
{
    int best = -1;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        if (!it->isUnread())
            continue;
        const int row = rowOf(imap::Uid(it.key()));
        if (row < 0 || (direction > 0 ? row <= from : row >= from))
            continue;
        if (best < 0 || (direction > 0 ? row < best : row > best))
            best = row;
    }
    return best;
}

} // namespace ui
