// SPDX-License-Identifier: GPL-3.0-or-later
// What a signed-in Session does by itself, and idling. What it is asked is in sessionrequests.cpp,
// connecting in session.cpp, how a connection ends in sessionend.cpp.
#include "imapcore/flows/askaboutmailbox.h"
#include "imapcore/flows/countselected.h"
#include "imapcore/flows/fetchrows.h"
#include "imapcore/flows/listfolders.h"
#include "imapcore/flows/poll.h"
#include "imapcore/flows/refreshflags.h"
#include "imapcore/flows/visitmailbox.h"
#include "imapcore/session/session.h"
#include "imapcore/session/sessionrules.h"

namespace imap {

void Session::setWireLogging(bool on)
{
    m_wireLogging = on;
    if (m_connection)
        m_connection->setWireLogging(on);
}

void Session::onFlowFinished(RequestId id, const Outcome &outcome)
{
    if (id == ownWork)
        return;
    if (id == m_signOut)
        onTypedLogout(outcome);
    const auto *error = std::get_if<ImapError>(&outcome);
    if (id != loginWork) {
        m_outbox.add(id, outcome); // told after the changes that led to it (rule 5)
        if (!error)
            m_backoff.wasOfUse();
        if (!error || !isOverLimits(*error))
            return;
    }
    if (error) {
        // Not from within the flow that just ended.
        QMetaObject::invokeMethod(
            this,
            [this, attempt = m_attempt, failure = *error] {
                if (attempt == m_attempt)
                    onLost(failure);
            },
            Qt::QueuedConnection);
        return;
    }
    onSignedIn();
}

/// Gives a connection its next work: what the person wants, else what IdlePolicy says.
void Session::settle()
{
    if (m_phase != Phase::SignedIn)
        return;
    if (m_connection->isIdling()) {
        if (mustEndIdle()) {
            m_connection->endIdle();
            // Asking for more does not give a dead connection more time.
            if (!m_watchdog.guards(TimedOut::Stage::Idle))
                m_watchdog.start(m_timings.idleDone, TimedOut::Stage::Idle);
        } else if (m_link.state == LinkState::Idle) {
            m_watchdog.stop();
        }
        return;
    }
    // Work may end at once (stale, not sendable): no answer will bring us here again, so what is
    // queued behind it, or IDLE, has its turn now.
    for (bool started = true; started;) {
        if (!m_flows->isBusy() && !m_connection->hasWork())
            startOwnWork();
        if (m_phase != Phase::SignedIn)
            return;
        started = m_flows->startQueued();
        drainEvents();
        if (m_phase != Phase::SignedIn)
            return;
    }
    if (!m_connection->hasWork()) {
        m_watchdog.stop();
    } else if (!m_watchdog.guards(TimedOut::Stage::Command)) {
        m_watchdog.start(m_timings.command, TimedOut::Stage::Command);
    }
    if (m_flows->isBusy() && m_link.state == LinkState::Idle)
        setLink(LinkState::Online);
}

void Session::startOwnWork()
{
    if (!m_role.browses && m_wanted.isAway(*m_mirror)) {
        if (!m_idle.mayReturn())
            return;
        m_flows->enqueue(ownWork, Operation(m_wanted.opening(m_settings.readOnly)));
        return;
    }
    // Only the window's own connection shows flags from before.
    if (m_role.browses && m_mirror->hasSelected() && !m_mirror->selected().isOutOfStep() &&
        m_mirror->selected().keptFlags().isBehind()) {
        m_flows->enqueue(ownWork, std::make_unique<RefreshFlags>());
        return;
    }
    const IdlePolicy::Next next = m_idle.next(*m_mirror);
    m_idle.started(next);
    if (m_idle.isHopeless()) {
        onLost(ProtocolViolation{
            ProtocolViolation::Kind::Malformed, QByteArrayLiteral("EXISTS, EXPUNGE"), {}});
        return;
    }
    begin(next);
}

void Session::begin(IdlePolicy::Next next)
{
    switch (next) {
    case IdlePolicy::Next::Nothing: {
        const bool selected = m_mirror->hasSelected();
        if (!m_idle.isPolling(selected)) {
            m_idle.pollScheduled(selected);
            setLink(selected ? LinkState::Polling : LinkState::Online);
        }
        break;
    }
    case IdlePolicy::Next::FetchArrivals:
        m_flows->enqueue(ownWork, std::make_unique<FetchArrivals>());
        break;
    case IdlePolicy::Next::Reopen:
        m_flows->enqueue(ownWork, Operation(OpenMailbox{m_mirror->selected().name(),
                                                        m_mirror->selected().isReadOnly()}));
        break;
    case IdlePolicy::Next::Recount:
        m_flows->enqueue(ownWork, std::make_unique<CountSelected>());
        if (std::exchange(m_limitsDue, false))
            m_flows->enqueue(ownWork,
                             std::make_unique<AskAboutMailbox>(m_mirror->selected().name(),
                                                               AskAboutMailbox::Questions::Limits));
        break;
    case IdlePolicy::Next::Idle:
        m_idleCommand = m_connection->send(
            {IdleCommand{}, "IDLE " + m_mirror->selected().name().wire(), FlowRunner::newAction()});
        break;
    case IdlePolicy::Next::Poll:
        m_idle.pollScheduled(m_mirror->hasSelected());
        m_flows->enqueue(ownWork, std::make_unique<Poll>());
        break;
    }
}

void Session::look(const MailboxName &mailbox, Uid from)
{
    if (m_phase != Phase::SignedIn)
        return;
    m_flows->enqueue(
        ownWork, std::make_unique<VisitMailbox>(OpenMailbox{mailbox, true, 0}, UidValidity(),
                                                std::make_unique<FetchArrivals>(from), nullptr));
    settle();
    flush();
}

MailboxName Session::wantedMailbox() const
{
    return m_wanted.get() ? m_wanted.get()->mailbox : MailboxName();
}

MailboxName Session::selectedMailbox() const
{
    return m_phase == Phase::SignedIn && m_mirror->hasSelected() ? m_mirror->selected().name()
                                                                 : MailboxName();
}

} // namespace imap
