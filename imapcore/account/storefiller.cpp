// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/storefiller.h"

#include <algorithm>
#include <utility>

namespace imap {

void StoreFiller::choose(const QList<MailboxName> &mailboxes, bool paused)
{
    m_chosen = mailboxes;
    m_paused = paused;
}

void StoreFiller::pieceEnded(bool dropped)
{
    --m_underWay;
    const qint64 took = m_clock.restart();
    if (dropped)
        m_asked = {};
    else if (took < quickMs)
        m_piece = std::min(m_piece * 2, largestPiece);
    else if (took > slowMs)
        m_piece = std::max(m_piece / 2, smallestPiece);
}

UidSet StoreFiller::newest(const UidSet &uids) const
{
    UidSet out;
    quint64 room = m_piece;
    const auto &ranges = uids.ranges();
    for (auto range = ranges.crbegin(); range != ranges.crend() && room > 0; ++range) {
        const quint64 length = quint64(range->high) - range->low + 1;
        const quint64 taken = std::min(length, room);
        out.add(static_cast<quint32>(range->high - taken + 1), range->high);
        room -= taken;
    }
    return out;
}

void StoreFiller::ask(const UidSet &missing)
{
    UidSet left = missing;
    for (int free = piecesAtOnce - m_underWay; free > 0 && !left.isEmpty(); --free) {
        const UidSet next = newest(left);
        left = left.subtracted(next);
        m_asked = m_asked.united(next);
        if (m_underWay++ == 0)
            m_clock.start();
        m_ask(FetchEnvelopes{m_uidValidity, next});
    }
}

std::optional<StoreFilled> StoreFiller::advance(const MailboxName &mailbox,
                                                const KnownMailbox &known)
{
    if (mailbox != m_mailbox || known.uidValidity != m_uidValidity) {
        m_mailbox = mailbox;
        m_uidValidity = known.uidValidity;
        m_asked = {};
        m_told.reset();
    }
    if (mailbox.isEmpty() || !m_chosen.contains(mailbox) || m_underWay == piecesAtOnce)
        return {};
    const quint32 count = known.uids.count();
    const UidSet all = known.uids.uidsAt(SequenceNumber(1), SequenceNumber(count));
    const UidSet missing = all.subtracted(known.held).subtracted(m_asked);
    if (!m_paused)
        ask(missing);
    const StoreFilled now{mailbox, static_cast<quint32>(known.held.count()), count,
                          m_paused && !missing.isEmpty()};
    const bool isNews = !m_told || m_told->held != now.held || m_told->paused != now.paused;
    m_told = now;
    return isNews ? std::optional(now) : std::nullopt;
}

} // namespace imap
