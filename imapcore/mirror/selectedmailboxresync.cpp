// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SelectedMailbox that works by UID: VANISHED, and what was known before SELECT (RFC
// 7162).
#include "imapcore/mirror/selectedmailbox.h"

#include <algorithm>
#include <limits>

namespace imap {

namespace {

constexpr quint32 topUid = std::numeric_limits<quint32>::max();

} // namespace

/// Every UID and every position is looked at once, however many go.
void SelectedMailbox::applyVanished(const UidSet &uids, QList<Change> &changes)
{
    SequenceSet gone;
    quint64 goneCount = 0;
    const quint32 knownEnd = m_uids.count() - m_uids.unknownCount() + 1;
    for (const UidSet::Range &range : uids.ranges()) {
        const quint32 first = std::min(knownEnd, m_uids.lowerBound(Uid(range.low)).value());
        const quint32 end =
            range.high == topUid
                ? knownEnd
                : std::min(knownEnd, m_uids.lowerBound(Uid(range.high + 1)).value());
        if (end <= first)
            continue;
        gone.add(first, end - 1);
        goneCount += end - first;
        if (goneCount > mostGoneAtOnce) {
            m_outOfStep = true;
            return;
        }
    }
    removeUntold(uids, changes); // they are behind the others
    const auto &ranges = gone.ranges();
    // From the end, so that positions of what is still to go stay right.
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        for (quint32 position = range->high; position >= range->low; --position)
            changes.append(
                MessageExpunged{SequenceNumber(position), m_uids.uidAt(SequenceNumber(position))});
    }
    m_uids.remove(uids);
    m_messageFlags.remove(gone);
    std::map<quint32, Uid> moved;
    for (const auto &[position, uid] : m_early)
        moved.emplace(position - static_cast<quint32>(goneCount), uid);
    m_early = std::move(moved);
}

/// Those behind the last known UID: told out of order, or only counted by EXISTS until now.
void SelectedMailbox::removeUntold(const UidSet &uids, QList<Change> &changes)
{
    const quint32 known = m_uids.count() - m_uids.unknownCount();
    const quint32 highest = known > 0 ? m_uids.uidAt(SequenceNumber(known)).value() : 0;
    if (m_uids.unknownCount() == 0 || highest == topUid)
        return;
    const UidSet above = uids.intersected(UidSet(Uid(highest + 1), Uid(topUid)));
    if (above.isEmpty())
        return;
    SequenceSet gone;
    if (m_early.empty()) {
        // One is as another: which of them it was makes no difference.
        const auto count =
            static_cast<quint32>(std::min<quint64>(above.count(), m_uids.unknownCount()));
        m_untoldGone += count;
        if (m_untoldGone > mostUntoldGone) {
            m_outOfStep = true;
            return;
        }
        if (count > 0)
            gone.add(m_uids.count() - count + 1, m_uids.count());
    }
    std::map<quint32, Uid> moved;
    quint32 goneCount = 0;
    for (const auto &[position, uid] : m_early) {
        if (uids.contains(uid)) {
            gone.add(SequenceNumber(position));
            ++goneCount;
        } else {
            moved.emplace(position - goneCount, uid);
        }
    }
    if (!m_early.empty() && above.count() > gone.count())
        m_outOfStep = true; // between those told out of order, nobody knows where
    const QList<SequenceNumber> positions = gone.toList(mostGoneAtOnce);
    for (auto position = positions.crbegin(); position != positions.crend(); ++position) {
        changes.append(MessageExpunged{*position, uidAt(*position)});
        m_uids.removeAt(SequenceNumber(m_uids.count())); // an unknown one
    }
    m_messageFlags.remove(gone);
    m_early = std::move(moved);
}

/// True: taken, and nothing is to be told of it yet.
bool SelectedMailbox::applyResync(const Response &response)
{
    if (const auto *fetch = std::get_if<FetchData>(&response)) {
        m_resync->takeFetch(fetch->message);
        m_modSeqs.see(fetch->message.modSeq);
        return true;
    }
    if (const auto *vanished = std::get_if<VanishedData>(&response)) {
        m_resync->takeVanished(*vanished);
        if (!vanished->earlier) { // it was counted (RFC 7162, 3.2.10.2)
            const quint64 count = std::min<quint64>(vanished->uids.count(), exists());
            const quint32 left = exists() - static_cast<quint32>(count);
            m_uids.clear();
            m_uids.grow(left);
        }
        return true;
    }
    if (std::holds_alternative<ExpungeData>(response))
        m_resync->takeExpunge();
    return false;
}

Resync::Result SelectedMailbox::endResync()
{
    Resync::Result ended;
    if (!m_resync)
        return ended;
    settleGone();
    Resync resync = std::move(*m_resync);
    m_resync.reset();
    if (resync.known()->uidValidity != m_uidValidity)
        return ended; // what it told is of other messages than those known
    ended.flags = resync.hasAllFlags();
    ended.heard = resync.heardAnything();
    const std::optional<UidSet> all = resync.uids(exists());
    m_toldFlags = resync.takeTold();
    ended.uids = all && adoptUids(*all);
    return ended;
}

/// Of one message the last counts, and what came by position since then is newer.
void SelectedMailbox::takeToldFlags()
{
    const auto told = std::exchange(m_toldFlags, {});
    for (auto one = told.crbegin(); one != told.crend(); ++one) {
        const SequenceNumber number = m_uids.positionOf(one->uid);
        if (number.isValid() && !m_messageFlags.isKnown(number))
            setFlags(number, one->flags);
    }
}

UidSet SelectedMailbox::uidsWithFlags() const
{
    UidSet uids;
    const SequenceSet known = messageFlags().knownPositions();
    for (const SequenceSet::Range &range : known.ranges()) {
        const UidSet some = m_uids.uidsAt(SequenceNumber(range.low), SequenceNumber(range.high));
        for (const UidSet::Range &piece : some.ranges())
            uids.add(piece.low, piece.high);
    }
    return uids;
}

UidSet SelectedMailbox::behind() const
{
    if (!m_keptFlags.isBehind())
        return {};
    return m_keptFlags.behind().intersected(allOf(uids())).subtracted(uidsWithFlags());
}

ModSeq SelectedMailbox::safeModSeq() const
{
    return m_outOfStep || !m_keptFlags.areInStep() ? ModSeq() : m_modSeqs.safe();
}

void SelectedMailbox::settleModSeq()
{
    // A message without a UID would be missed when what is known is asked about later.
    if (m_uids.unknownCount() == 0)
        m_modSeqs.settle();
}

KnownMailbox SelectedMailbox::known() const
{
    KnownMailbox known;
    known.uidValidity = m_uidValidity;
    known.uidNext = m_uidNext;
    known.highestModSeq = safeModSeq();
    known.uids = uids();
    known.held = m_keptFlags.held().intersected(allOf(uids())).united(uidsWithFlags());
    return known;
}

} // namespace imap
