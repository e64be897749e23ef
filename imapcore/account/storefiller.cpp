// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/storefiller.h"

#include "imapcore/account/newestpiece.h"

#include <algorithm>
#include <utility>

namespace imap {

void StoreFiller::choose(const QList<MailboxName> &mailboxes, bool paused)
{
    m_chosen = mailboxes;
    m_paused = paused;
    m_losses = 0;
}

void StoreFiller::pieceEnded(End end)
{
    --m_underWay;
    const qint64 took = m_clock.restart();
    if (end == End::Lost || end == End::Dropped)
        m_asked = {};
    if (end == End::Came)
        m_losses = 0;
    else if (end == End::Lost && m_underWay == 0) // all that were on their way went with it
        ++m_losses;
    if (end == End::Came && took < quickMs)
        m_piece = std::min(m_piece * 2, largestPiece);
    else if (end == End::Lost || end == End::Refused || took > slowMs)
        m_piece = std::max(m_piece / 2, smallestPiece);
}

void StoreFiller::ask(const UidSet &missing, const UidMap &all)
{
    UidSet left = missing;
    for (int free = piecesAtOnce - m_underWay; free > 0 && !left.isEmpty(); --free) {
        const UidSet next = newestPiece(left, all, m_piece);
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
        m_losses = 0;
        m_told.reset();
    }
    if (mailbox.isEmpty() || !m_chosen.contains(mailbox) || m_underWay == piecesAtOnce)
        return {};
    const quint32 count = known.uids.count();
    const UidSet all = known.uids.uidsAt(SequenceNumber(1), SequenceNumber(count));
    const UidSet missing = all.subtracted(known.held).subtracted(m_asked);
    const bool paused = m_paused || m_losses >= mostLosses;
    if (!paused)
        ask(missing, known.uids);
    const StoreFilled now{mailbox, static_cast<quint32>(known.held.count()), count,
                          paused && !missing.isEmpty()};
    const bool isNews = !m_told || m_told->held != now.held || m_told->paused != now.paused;
    m_told = now;
    return isNews ? std::optional(now) : std::nullopt;
}

} // namespace imap
