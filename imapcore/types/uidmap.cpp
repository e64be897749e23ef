// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/uidmap.h"

#include <algorithm>

namespace imap {

UidMap::UidMap(const UidSet &uids)
{
    m_runs.reserve(static_cast<size_t>(uids.ranges().size()));
    for (const UidSet::Range &range : uids.ranges())
        appendKnown(range.low, range.high - range.low + 1);
}

void UidMap::appendKnown(quint32 uid, quint32 length)
{
    if (m_runs.empty() || m_runs.back().uid + runLength(m_runs.size() - 1) != uid)
        m_runs.push_back({m_known + 1, uid});
    m_known += length;
}

quint32 UidMap::runLength(size_t run) const
{
    const quint32 next = run + 1 < m_runs.size() ? m_runs[run + 1].position : m_known + 1;
    return next - m_runs[run].position;
}

/// The run that holds a known position.
size_t UidMap::runAt(quint32 position) const
{
    const auto behind = std::upper_bound(m_runs.begin(), m_runs.end(), position,
                                         [](quint32 p, const Run &r) { return p < r.position; });
    return static_cast<size_t>(behind - m_runs.begin()) - 1;
}

Uid UidMap::uidAt(SequenceNumber position) const
{
    const quint32 p = position.value();
    if (p == 0 || p > m_known)
        return {};
    const Run &run = m_runs[runAt(p)];
    return Uid(run.uid + (p - run.position));
}

SequenceNumber UidMap::lowerBound(Uid uid) const
{
    const auto behind = std::upper_bound(m_runs.begin(), m_runs.end(), uid.value(),
                                         [](quint32 u, const Run &r) { return u < r.uid; });
    if (behind == m_runs.begin())
        return SequenceNumber(m_known == 0 ? count() + 1 : 1);
    const auto run = static_cast<size_t>(behind - m_runs.begin()) - 1;
    const quint32 inside = std::min(uid.value() - m_runs[run].uid, runLength(run));
    const quint32 position = m_runs[run].position + inside;
    return SequenceNumber(position > m_known ? count() + 1 : position);
}

SequenceNumber UidMap::positionOf(Uid uid) const
{
    if (!uid.isValid())
        return {};
    const SequenceNumber position = lowerBound(uid);
    return uidAt(position) == uid ? position : SequenceNumber();
}

UidSet UidMap::uidsAt(SequenceNumber first, SequenceNumber last) const
{
    UidSet out;
    quint32 position = std::max(first.value(), 1U);
    const quint32 end = std::min(last.value(), m_known);
    if (position > end)
        return out;
    for (size_t run = runAt(position); position <= end; ++run) {
        const quint32 inside = position - m_runs[run].position;
        const quint32 take = std::min(runLength(run) - inside, end - position + 1);
        out.add(m_runs[run].uid + inside, m_runs[run].uid + inside + take - 1);
        position += take;
    }
    return out;
}

bool UidMap::removeAt(SequenceNumber position)
{
    const quint32 p = position.value();
    if (p == 0 || p > count())
        return false;
    if (p > m_known) {
        --m_unknown;
        return true;
    }
    size_t run = runAt(p);
    const quint32 length = runLength(run);
    const quint32 inside = p - m_runs[run].position;
    if (length == 1) {
        m_runs.erase(m_runs.begin() + static_cast<std::ptrdiff_t>(run));
    } else if (inside == 0) {
        ++m_runs[run].uid; // keeps its position, which the next message takes over
        ++run;
    } else if (inside == length - 1) {
        ++run;
    } else { // split; the second half starts where the removed message was
        const Run rest{p + 1, m_runs[run].uid + inside + 1};
        m_runs.insert(m_runs.begin() + static_cast<std::ptrdiff_t>(run) + 1, rest);
        ++run;
    }
    for (; run < m_runs.size(); ++run)
        --m_runs[run].position;
    --m_known;
    return true;
}

void UidMap::remove(const UidSet &uids)
{
    if (m_runs.empty() || uids.isEmpty())
        return;
    const UidMap before = *this;
    m_runs.clear();
    m_known = 0;
    auto gone = uids.ranges().cbegin();
    const auto end = uids.ranges().cend();
    for (size_t run = 0; run < before.m_runs.size(); ++run) {
        quint64 at = before.m_runs[run].uid;
        const quint64 behind = at + before.runLength(run);
        while (gone != end && gone->high < at)
            ++gone;
        for (auto cut = gone; cut != end && cut->low < behind; ++cut) {
            if (cut->low > at)
                appendKnown(static_cast<quint32>(at), static_cast<quint32>(cut->low - at));
            at = quint64(cut->high) + 1;
        }
        if (at < behind)
            appendKnown(static_cast<quint32>(at), static_cast<quint32>(behind - at));
    }
}

bool UidMap::setUid(SequenceNumber position, Uid uid)
{
    if (m_unknown == 0 || position.value() != m_known + 1 || !uid.isValid())
        return false;
    if (m_known > 0 && uid <= uidAt(SequenceNumber(m_known)))
        return false;
    --m_unknown;
    appendKnown(uid.value(), 1);
    return true;
}

bool UidMap::operator==(const UidMap &other) const
{
    if (m_known != other.m_known || m_unknown != other.m_unknown)
        return false;
    // Runs that removals left apart may read on without a gap, so compare what they mean.
    const SequenceNumber first(1);
    return uidsAt(first, SequenceNumber(m_known)) ==
           other.uidsAt(first, SequenceNumber(other.m_known));
}

} // namespace imap
