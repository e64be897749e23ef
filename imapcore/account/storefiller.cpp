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
    m_losses = m_failedBesides = 0;
}

void StoreFiller::opened()
{
    m_asked = m_besides = {};
    m_failedBesides = 0;
}

void StoreFiller::pieceEnded(End end)
{
    --m_underWay;
    const qint64 took = m_clock.restart();
    if (end == End::Lost || end == End::Dropped)
        m_asked = m_besides;
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
    if (left.count() >= mostBesides)
        askBesides(left, all);
}

void StoreFiller::askBesides(const UidSet &left, const UidMap &all)
{
    if (m_isBesidesUnderWay || !m_restBesides.hasExpired() || m_failedBesides >= mostLosses)
        return;
    m_besides = newestPiece(left, all, std::min(mostBesides, timesBesides * m_piece));
    m_asked = m_asked.united(m_besides);
    m_isBesidesUnderWay = true; // before: it may end at once
    if (m_askBesides({{m_mailbox, m_uidValidity, {}},
                      SearchProgram(QByteArray("UID " + m_besides.toBytes())),
                      static_cast<quint32>(mostBesides)}))
        return;
    m_isBesidesUnderWay = false;
    m_asked = m_asked.subtracted(std::exchange(m_besides, {}));
    m_restBesides = QDeadlineTimer(untilSomebodyIsFree);
}

void StoreFiller::pieceBesidesEnded(bool taken)
{
    m_isBesidesUnderWay = false;
    const UidSet piece = std::exchange(m_besides, {});
    if (taken) {
        m_failedBesides = 0;
        return;
    }
    m_asked = m_asked.subtracted(piece);
    if (piece.isEmpty()) // nobody wanted it any more
        return;
    ++m_failedBesides;
    m_restBesides = QDeadlineTimer(m_rest);
}

std::optional<StoreFilled> StoreFiller::advance(const MailboxName &mailbox,
                                                const KnownMailbox &known)
{
    if (mailbox != m_mailbox || known.uidValidity != m_uidValidity) {
        m_mailbox = mailbox;
        m_uidValidity = known.uidValidity;
        m_asked = m_besides = {};
        m_losses = 0;
        m_told.reset();
    }
    if (mailbox.isEmpty() || !m_chosen.contains(mailbox) ||
        (m_underWay == piecesAtOnce && (m_isBesidesUnderWay || !m_restBesides.hasExpired())))
        return {};
    const quint32 count = known.uids.count();
    const UidSet all = known.uids.uidsAt(SequenceNumber(1), SequenceNumber(count));
    const UidSet missing = all.subtracted(known.held).subtracted(m_asked);
    const bool paused = m_paused || m_losses >= mostLosses;
    if (!paused)
        ask(missing, known.uids);
    const StoreFilled now{mailbox, static_cast<quint32>(known.held.count()), count,
                          paused && !missing.isEmpty()};
    const bool isNews = !m_told || m_told->held != now.held || m_told->total != now.total ||
                        m_told->paused != now.paused;
    m_told = now;
    return isNews ? std::optional(now) : std::nullopt;
}

} // namespace imap
