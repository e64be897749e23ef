// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"
#include "imapcore/types/knownmailbox.h"
#include "imapcore/types/operation.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QList>

#include <chrono>
#include <functional>
#include <optional>

namespace imap {

/// Fills the store with the rows of the open mailbox, newest first, for mailboxes a person has
/// chosen, piece by piece, so that whatever the person wants goes first. A second piece is on its
/// way while the first one comes: neither side waits for the other. Where much is missing and a
/// second connection has nothing else to do, a third piece comes over that one, so that the server
/// has two processes at work. Lives in the engine thread, owned by Engine.
class StoreFiller
{
public:
    using Ask = std::function<void(const FetchEnvelopes &)>;
    /// Over another connection. False: none is free for it now.
    using AskBesides = std::function<bool(const SearchMailbox &)>;
    StoreFiller(Ask ask, AskBesides askBesides)
        : m_ask(std::move(ask))
        , m_askBesides(std::move(askBesides))
    {
    }

    void choose(const QList<MailboxName> &mailboxes, bool paused);
    /// Asks for the next pieces of this mailbox, if it is chosen. What there is to tell of it, if
    /// anything.
    [[nodiscard]] std::optional<StoreFilled> advance(const MailboxName &mailbox,
                                                     const KnownMailbox &known);
    /// How a piece ended: those that were Dropped or Lost with the connection are asked for again,
    /// but not at once; what a server Refused it refuses again.
    enum class End : quint8 { Came, Refused, Dropped, Lost };
    void pieceEnded(End end);
    /// The same of the piece that came over another connection: whether its rows were taken.
    void pieceBesidesEnded(bool taken);
    /// One was asked for, and nothing was opened since.
    [[nodiscard]] bool wantsPieceBesides() const { return !m_besides.isEmpty(); }
    /// For tests: between a piece besides that failed and the next.
    void setRest(std::chrono::milliseconds rest) { m_rest = rest; }
    /// What it asked for and may still come, of this mailbox.
    [[nodiscard]] UidSet asked(const MailboxName &mailbox) const
    {
        const bool mayCome = m_underWay > 0 || m_isBesidesUnderWay;
        return mayCome && mailbox == m_mailbox ? m_asked : UidSet();
    }
    /// A mailbox was opened: nothing that was asked for comes any more.
    void opened();
    [[nodiscard]] bool isUnderWay() const { return m_underWay > 0; }

    /// Messages in the first piece. Those that come quickly let the next be larger, those that come
    /// slowly smaller: whoever wants something meanwhile waits for piecesAtOnce of them at most.
    static constexpr int piecesAtOnce = 2;
    static constexpr quint64 firstPiece = 500;
    static constexpr quint64 smallestPiece = 50;
    static constexpr quint64 largestPiece = 16'000;
    static constexpr qint64 quickMs = 50;
    static constexpr qint64 slowMs = 125;
    /// Of the piece over another connection, which is gathered before it is taken; and where fewer
    /// than `mostBesides` would be left for it, it is not worth a sign-in.
    static constexpr quint64 mostBesides = 4000;
    static constexpr quint64 timesBesides = 4; // as many as in a piece here
    /// After one that failed, and where nobody was free for one.
    static constexpr std::chrono::seconds usualRest{30};
    static constexpr std::chrono::seconds untilSomebodyIsFree{1};
    /// Connections lost one after the other: then it is as if paused, until choose(). Pieces
    /// besides that failed: then there are no more of them, until choose() or an opening.
    static constexpr int mostLosses = 3;

private:
    void ask(const UidSet &missing, const UidMap &all);
    void askBesides(const UidSet &left, const UidMap &all);

    Ask m_ask;
    AskBesides m_askBesides;
    QList<MailboxName> m_chosen;
    bool m_paused = false;
    int m_underWay = 0;
    int m_losses = 0; // since a piece came
    MailboxName m_mailbox;
    UidValidity m_uidValidity;
    quint64 m_piece = firstPiece;
    QElapsedTimer m_clock; // of the piece that comes
    UidSet m_asked;        // what the server did not send is not asked for again and again
    UidSet m_besides;      // part of m_asked: what comes over another connection, if it is wanted
    bool m_isBesidesUnderWay = false;
    int m_failedBesides = 0; // since one was taken
    std::chrono::milliseconds m_rest = usualRest;
    QDeadlineTimer m_restBesides = QDeadlineTimer(0);
    std::optional<StoreFilled> m_told;
};

} // namespace imap
