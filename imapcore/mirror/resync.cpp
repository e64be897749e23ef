// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mirror/resync.h"

#include <algorithm>

namespace imap {

namespace {

/// Changed flags that are kept; beyond it, those of what is held are asked for again in slices, so
/// that a mailbox of which all was marked read does not fill the memory.
constexpr size_t mostTold = 50'000;

/// Collected and put in order at the end: one by one, many small sets would take quadratic time.
UidSet setOf(std::vector<UidSet::Range> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const UidSet::Range &a, const UidSet::Range &b) { return a.low < b.low; });
    UidSet set;
    for (const UidSet::Range &range : ranges)
        set.add(range.low, range.high);
    return set;
}

} // namespace

Resync::Resync(std::shared_ptr<const KnownMailbox> known)
    : m_known(std::move(known))
    , m_highestKnown(
          m_known->uids.uidAt(SequenceNumber(m_known->uids.count() - m_known->uids.unknownCount())))
{
}

void Resync::takeVanished(const VanishedData &data)
{
    Ranges &into = data.earlier ? m_vanished : m_gone;
    into.insert(into.end(), data.uids.ranges().begin(), data.uids.ranges().end());
}

void Resync::takeFetch(const MessageData &message)
{
    if (!message.uid.isValid()) {
        m_certain = false; // with QRESYNC each has its UID (RFC 7162, 3.2.4)
        return;
    }
    if (message.uid > m_highestKnown)
        m_arrived.push_back({message.uid.value(), message.uid.value()});
    if (m_told.size() >= mostTold)
        m_tooMany = true;
    else if (message.flags)
        m_told.push_back({message.uid, message.number, *message.flags});
}

UidSet allOf(const UidMap &map)
{
    return map.uidsAt(SequenceNumber(1), SequenceNumber(map.count()));
}

std::optional<UidSet> Resync::uids(quint32 exists) const
{
    const UidSet gone = setOf(m_gone);
    const UidSet all = allOf(m_known->uids)
                           .subtracted(setOf(m_vanished))
                           .united(setOf(m_arrived))
                           .subtracted(gone);
    if (!m_certain || all.count() != exists || !fits(all, gone))
        return {};
    return all;
}

/// Each FETCH has the position its message has by these UIDs; not comparable once some went.
bool Resync::fits(const UidSet &uids, const UidSet &gone) const
{
    const UidMap map(uids);
    return std::all_of(m_told.begin(), m_told.end(), [&](const Told &told) {
        const SequenceNumber position = map.positionOf(told.uid);
        return gone.isEmpty() ? position == told.number
                              : position.isValid() || gone.contains(told.uid);
    });
}

} // namespace imap
