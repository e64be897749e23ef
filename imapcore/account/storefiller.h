// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"
#include "imapcore/types/knownmailbox.h"
#include "imapcore/types/operation.h"

#include <QElapsedTimer>
#include <QList>

#include <functional>
#include <optional>

namespace imap {

/// Fills the store with the rows of the open mailbox, newest first, for mailboxes a person has
/// chosen, piece by piece, so that whatever the person wants goes first. A second piece is on its
/// way while the first one comes: neither side waits for the other. Lives in the engine thread,
/// owned by Engine.
class StoreFiller
{
public:
    using Ask = std::function<void(const FetchEnvelopes &)>;
    explicit StoreFiller(Ask ask)
        : m_ask(std::move(ask))
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
    /// What it asked for and may still come, of this mailbox.
    [[nodiscard]] UidSet asked(const MailboxName &mailbox) const
    {
        return m_underWay > 0 && mailbox == m_mailbox ? m_asked : UidSet();
    }
    /// A mailbox was opened: nothing that was asked for comes any more.
    void opened() { m_asked = {}; }
    [[nodiscard]] bool isUnderWay() const { return m_underWay > 0; }

    /// Messages in the first piece. Those that come quickly let the next be larger, those that come
    /// slowly smaller: whoever wants something meanwhile waits for piecesAtOnce of them at most.
    static constexpr int piecesAtOnce = 2;
    static constexpr quint64 firstPiece = 500;
    static constexpr quint64 smallestPiece = 50;
    static constexpr quint64 largestPiece = 16'000;
    static constexpr qint64 quickMs = 50;
    static constexpr qint64 slowMs = 125;
    /// Connections lost one after the other: then it is as if paused, until choose().
    static constexpr int mostLosses = 3;

private:
    void ask(const UidSet &missing, const UidMap &all);

    Ask m_ask;
    QList<MailboxName> m_chosen;
    bool m_paused = false;
    int m_underWay = 0;
    int m_losses = 0; // since a piece came
    MailboxName m_mailbox;
    UidValidity m_uidValidity;
    quint64 m_piece = firstPiece;
    QElapsedTimer m_clock; // of the piece that comes
    UidSet m_asked;        // what the server did not send is not asked for again and again
    std::optional<StoreFilled> m_told;
};

} // namespace imap
