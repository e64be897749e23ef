// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/store/messagestore.h"
#include "imapcore/types/change.h"
#include "imapcore/types/operation.h"
#include "imapcore/types/outcome.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QList>
#include <QSet>

#include <chrono>
#include <functional>
#include <optional>

namespace imap {

/// Fills the store with the rows of chosen mailboxes that are not open, one mailbox after the
/// other, newest first, a piece at a time. Lives in the engine thread, owned by Engine; the store
/// must outlive it.
///   InspectMailbox        -> nothing new since it was filled: the next one
///   SearchMailbox ALL     -> its UIDs, and the newest rows
///   SearchMailbox UID ... -> more rows, until all are held
/// The HIGHESTMODSEQ kept is the one from before: what changed since is told when it is opened (RFC
/// 7162, 3.2.5). A mailbox that is opened meanwhile is known better by those who opened it.
class FolderFiller
{
public:
    /// False: nobody is free for it now.
    using Ask = std::function<bool(const Operation &)>;
    FolderFiller(MessageStore *store, Ask ask);

    void choose(const QList<MailboxName> &mailboxes, bool paused);
    /// Asks for the next piece of one that is not `open`, if none is under way. What there is to
    /// tell, if anything.
    [[nodiscard]] std::optional<StoreFilled> advance(const MailboxName &open);
    [[nodiscard]] std::optional<StoreFilled> pieceEnded(const Outcome &outcome);
    /// It is known better by others now, or not there any more.
    void leaveAlone(const MailboxName &mailbox);
    void renamed(const MailboxRenamed &renamed);
    /// What was written down may be lost: each is looked at again.
    void forgetDone() { m_done.clear(); }
    /// How far a mailbox goes now.
    void noteCount(const MailboxCounted &counted);
    /// What was refused may be allowed by now.
    void signedIn();
    [[nodiscard]] bool isUnderWay() const { return m_underWay; }
    /// There is something to ask, and nobody was free for it.
    [[nodiscard]] bool isWaiting() const
    {
        return !m_underWay && !m_paused && !m_mailbox.isEmpty() && m_rest.hasExpired();
    }
    [[nodiscard]] std::chrono::milliseconds restLeft() const
    {
        return std::chrono::milliseconds(m_rest.remainingTime());
    }

    /// Messages in a piece: writing them down is to take less than a frame or two.
    static constexpr quint32 piece = 2000;
    /// After a connection was lost over it.
    static constexpr std::chrono::seconds rest{30};
    /// Connections lost one after the other: then the others' turn comes.
    static constexpr int mostLosses = 3;

private:
    [[nodiscard]] bool choosesNext(const MailboxName &open);
    void restart();
    void ask(const Operation &operation);
    void askNext();
    void takeFacts(const MailboxFacts &facts);
    void takeAll(const FoundElsewhere &found);
    void takePiece(const FoundElsewhere &found);
    [[nodiscard]] std::optional<StoreFilled> state(bool paused);

    MessageStore *m_store;
    Ask m_ask;
    QList<MailboxName> m_chosen;
    bool m_paused = false;
    bool m_underWay = false;
    QDeadlineTimer m_rest;
    int m_losses = 0; // since a piece came
    struct Extent
    {
        quint32 uidNext = 0;
        quint32 messages = 0;
    };
    QHash<MailboxName, Extent> m_done; // as it was then
    QSet<MailboxName> m_refused;
    // The one being filled.
    enum class Stage : quint8 { Begin, Uids, Rows };
    MailboxName m_mailbox;
    Stage m_stage = Stage::Begin;
    bool m_spoilt = false; // the answer under way is not to be taken
    MailboxStatus m_before;
    UidValidity m_uidValidity;
    bool m_isKnown = false; // some of it is held
    Uid m_next;             // UIDNEXT
    UidMap m_all;
    UidSet m_left;
    UidSet m_asked;
    std::optional<StoreFilled> m_told;
};

} // namespace imap
