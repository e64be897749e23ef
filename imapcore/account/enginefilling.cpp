// SPDX-License-Identifier: GPL-3.0-or-later
// What Engine does when there is nothing else to do: fills the store and indexes what is in it.
#include "imapcore/account/engine.h"
#include "imapcore/account/linkrules.h"

#include <utility>

namespace imap {

namespace {

// Words for the search without a server are written down in the pauses, a fifth of the time.
constexpr std::chrono::milliseconds indexPause{40};
constexpr int indexSliceMs = 10;
/// Connections are asked for work so often at least.
constexpr std::chrono::seconds untilSomebodyIsFree{5};

} // namespace

void Engine::indexOn()
{
    if (!m_keeper)
        return;
    m_keeper->writeRows();
    if (m_keeper->store().indexMore(indexSliceMs))
        m_indexing.start(indexPause);
    else
        m_keeper->store().shortenLog();
}

void Engine::keepWhole(const QList<MailboxName> &mailboxes, bool paused)
{
    m_kept = mailboxes;
    m_fillingPaused = paused;
    m_filler.choose(mailboxes, paused);
    if (m_others)
        m_others->choose(mailboxes, paused);
    fillOn();
}

void Engine::noteForFilling(const Change &change)
{
    if (const auto *link = std::get_if<LinkChanged>(&change)) {
        const bool wasOnline = std::exchange(m_isOnline, isUp(link->state));
        if (m_others && m_isOnline && !wasOnline)
            m_others->signedIn();
        return;
    }
    if (std::holds_alternative<MailboxOpened>(change))
        m_filler.opened();
    if (!m_others)
        return;
    if (const auto *opened = std::get_if<MailboxOpened>(&change))
        m_others->leaveAlone(opened->mailbox);
    else if (const auto *renamed = std::get_if<MailboxRenamed>(&change))
        m_others->renamed(*renamed);
    else if (const auto *counted = std::get_if<MailboxCounted>(&change))
        m_others->noteCount(*counted);
}

void Engine::onPieceEnded(const Outcome &outcome)
{
    const auto *error = std::get_if<ImapError>(&outcome);
    using End = StoreFiller::End;
    const End end = !error                                    ? End::Came
                    : std::holds_alternative<Refused>(*error) ? End::Refused
                    : isLost(*error)                          ? End::Lost
                                                              : End::Dropped;
    m_filler.pieceEnded(end);
    if (end == End::Came || end == End::Refused)
        fillOn();
}

void Engine::onPieceBesidesEnded(const Outcome &outcome)
{
    const auto *found = std::get_if<FoundElsewhere>(&outcome);
    if (found && m_filler.wantsPieceBesides()) {
        pool().learn(besidesWork, *found); // which ends it once more
        return;
    }
    m_filler.pieceBesidesEnded(std::holds_alternative<Done>(outcome));
    // Not at once: it may have ended because everything does.
    QMetaObject::invokeMethod(this, &Engine::fillOn, Qt::QueuedConnection);
}

void Engine::onOtherPieceEnded(const Outcome &outcome)
{
    if (!m_others)
        return;
    if (const auto filled = m_others->pieceEnded(outcome))
        emit changed({*filled});
    m_fillAgain.start(m_others->restLeft());
}

void Engine::fillOn()
{
    if (!m_keeper || !m_keeper->canKeep() || !m_isOnline)
        return;
    if (const auto filled = m_filler.advance(m_keeper->openMailbox(), m_keeper->known()))
        emit changed({*filled});
    if (m_filler.isUnderWay())
        return; // what is looked at goes first
    if (const auto filled = m_others->advance(m_keeper->mailboxInUse()))
        emit changed({*filled});
    if (m_others->isWaiting() && !m_fillAgain.isActive())
        m_fillAgain.start(untilSomebodyIsFree);
}

} // namespace imap
