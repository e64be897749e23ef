// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SelectedMailbox that takes messages out by position: EXPUNGE, and an EXISTS that
// shrinks.
#include "imapcore/mirror/selectedmailbox.h"

namespace imap {

/// The number is believed, and as good as any are the last ones.
void SelectedMailbox::shrinkTo(quint32 count)
{
    const SequenceNumber first(count + 1);
    const SequenceNumber last(exists());
    const UidSet uids = m_uids.uidsAt(first, last);
    m_uids.shrink(last.value() - count - static_cast<quint32>(uids.count()));
    m_uids.remove(uids);
    m_messageFlags.remove(SequenceSet(first, last));
    m_early.erase(m_early.lower_bound(first.value()), m_early.end());
}

void SelectedMailbox::applyExpunge(SequenceNumber number, QList<Change> &changes)
{
    if (!number.isValid() || number.value() > exists()) {
        m_outOfStep = true;
        return;
    }
    const SequenceNumber before = m_gone.add(number);
    const auto early = m_early.find(before.value());
    const Uid uid = early != m_early.end() ? early->second : m_uids.uidAt(before);
    changes.append(MessageExpunged{number, uid});
    if (m_gone.count() >= mostGathered)
        settleGone();
}

void SelectedMailbox::settleGone() const
{
    if (m_gone.count() == 0)
        return;
    const SequenceSet gone = m_gone.take();
    settleEarly(gone);
    if (gone.count() == 1) {
        const SequenceNumber number(gone.ranges().first().low);
        m_uids.removeAt(number);
        m_messageFlags.removeAt(number);
        return;
    }
    UidSet uids;
    for (const SequenceSet::Range &range : gone.ranges()) {
        const UidSet some = m_uids.uidsAt(SequenceNumber(range.low), SequenceNumber(range.high));
        for (const UidSet::Range &piece : some.ranges())
            uids.add(piece.low, piece.high);
    }
    m_uids.shrink(static_cast<quint32>(gone.count() - uids.count()));
    m_uids.remove(uids);
    m_messageFlags.remove(gone);
}

/// Those told out of order move up with the others.
void SelectedMailbox::settleEarly(const SequenceSet &gone) const
{
    std::map<quint32, Uid> moved;
    quint32 before = 0; // that go and stand before the next one
    auto range = gone.ranges().cbegin();
    const auto end = gone.ranges().cend();
    for (const auto &[position, uid] : m_early) {
        for (; range != end && range->high < position; ++range)
            before += range->high - range->low + 1;
        if (range == end || position < range->low)
            moved.emplace_hint(moved.end(), position - before, uid);
    }
    m_early = std::move(moved);
}

} // namespace imap
