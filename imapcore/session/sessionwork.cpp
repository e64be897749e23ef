// SPDX-License-Identifier: GPL-3.0-or-later
// What a signed-in Session does: operations, idling, and the end of a connection. Connecting is in
// session.cpp.
#include "imapcore/flows/askaboutmailbox.h"
#include "imapcore/flows/countselected.h"
#include "imapcore/flows/fetchrows.h"
#include "imapcore/flows/flowfactory.h"
#include "imapcore/flows/listfolders.h"
#include "imapcore/flows/poll.h"
#include "imapcore/flows/selectmailbox.h"
#include "imapcore/session/session.h"
#include "imapcore/session/sessionrules.h"
#include "imapcore/wire/commandencoder.h"

namespace imap {

void Session::run(RequestId id, const Operation &operation)
{
    if (m_phase == Phase::Offline || m_phase == Phase::Waiting) {
        emit finished(id, ImapError(ConnectionLost{}));
        return;
    }
    if (m_phase != Phase::SignedIn) {
        m_early.append({id, operation});
        return;
    }
    if (const auto *typed = std::get_if<RunTyped>(&operation))
        acceptTyped(id, *typed);
    else
        accept(id, operation);
    settle();
    flush();
}

void Session::preview(RequestId id, const Operation &operation)
{
    if (m_phase != Phase::SignedIn) {
        emit finished(id, ImapError(ConnectionLost{}));
        return;
    }
    CommandPlan plan;
    const QList<Command> commands = flowFor(operation)->plan(*m_mirror);
    for (const Command &command : commands)
        plan.lines.append(commandLine(command.body, m_connection->literalMode()));
    emit finished(id, plan);
}

void Session::accept(RequestId id, const Operation &operation)
{
    if (const auto *wanted = std::get_if<OpenMailbox>(&operation)) {
        m_wanted = *wanted;
        m_flows->enqueue(id, wantedOpening());
        return;
    }
    if (std::holds_alternative<LeaveMailbox>(operation))
        m_wanted.reset();
    m_flows->enqueue(id, operation);
}

/// Read-only as the person asked for it, or as inspection mode wants it now.
Operation Session::wantedOpening() const
{
    OpenMailbox opening = *m_wanted;
    opening.readOnly = opening.readOnly || m_settings.readOnly;
    return opening;
}

void Session::abandon(RequestId id)
{
    m_early.removeIf([id](const auto &early) { return early.first == id; });
    if (m_flows)
        m_flows->abandon(id);
    settle();
    flush();
}

void Session::givePassword(const Secret &password, const QString &problem)
{
    m_password = password;
    if (m_phase != Phase::SigningIn || !m_flows || !m_flows->isWaitingForPassword()) {
        // The server did not wait for the person: sign in again with what they typed.
        if (password.isEmpty() && m_phase != Phase::SignedIn)
            giveUp(NoCredentials{problem});
        else if (m_phase == Phase::Waiting)
            open();
        return;
    }
    watch(m_timings.command, TimedOut::Stage::Command);
    m_flows->passwordGiven(password, problem);
    drainEvents();
    flush();
}

/// The person will not sign in: trying again by itself would only ask them again.
void Session::giveUp(const ImapError &error)
{
    if (m_phase == Phase::Offline)
        return;
    stop(Phase::Offline, error);
    setLink(LinkState::Offline, error);
    flush();
}

void Session::setWireLogging(bool on)
{
    m_wireLogging = on;
    if (m_connection)
        m_connection->setWireLogging(on);
}

void Session::onSignedIn()
{
    m_phase = Phase::SignedIn;
    const CapabilitySet &offered = m_mirror->capabilities();
    if (offered.has("LITERAL+"))
        m_connection->setLiteralMode(LiteralMode::Plus);
    else if (offered.has("LITERAL-"))
        m_connection->setLiteralMode(LiteralMode::Minus);
    addChange(CapabilitiesChanged{offered, m_mirror->serverId(), m_greeting});
    setLink(LinkState::Online);
    const auto early = std::exchange(m_early, {});
    const bool opensAnother = std::any_of(early.begin(), early.end(), [](const auto &one) {
        return std::holds_alternative<OpenMailbox>(one.second);
    });
    if (m_wanted && !opensAnother)
        m_flows->enqueue(ownWork, wantedOpening());
    for (const auto &[id, operation] : early) {
        if (const auto *typed = std::get_if<RunTyped>(&operation))
            acceptTyped(id, *typed);
        else
            accept(id, operation);
    }
    m_flows->enqueue(ownWork, std::make_unique<ListFolders>());
}

void Session::onFlowFinished(RequestId id, const Outcome &outcome)
{
    if (id == ownWork)
        return;
    if (id == m_signOut)
        onTypedLogout(outcome);
    if (id != loginWork) {
        m_outcomes.append({id, outcome}); // told after the changes that led to it (rule 5)
        return;
    }
    if (const auto *error = std::get_if<ImapError>(&outcome)) {
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

void Session::addNews(const QList<Change> &news)
{
    for (const Change &change : news) {
        if (const auto *opened = std::get_if<MailboxOpened>(&change)) {
            m_announced = true;
            MailboxOpened told = *opened;
            told.reopened = told.mailbox == m_lastOpened.mailbox &&
                            told.uidValidity == m_lastOpened.uidValidity &&
                            told.uidValidity.isValid();
            m_lastOpened = told;
            addChange(told);
            m_idle.countsChanged();
            m_limitsDue = true;
            continue;
        }
        if (const auto *renamed = std::get_if<MailboxRenamed>(&change)) {
            // What is opened again, and what "the same as before" means, follow the new name.
            const auto follow = [renamed](MailboxName &name) {
                name = name.renamed(renamed->from, renamed->to, renamed->delimiter);
            };
            follow(m_lastOpened.mailbox);
            if (m_wanted)
                follow(m_wanted->mailbox);
        }
        if (const auto *closed = std::get_if<MailboxClosed>(&change)) {
            m_announced = false;
            if (m_wanted && m_wanted->mailbox == closed->mailbox) // else another is asked for
                m_wanted.reset();
            m_lastOpened = {};
        }
        addChange(change);
    }
}

void Session::addChange(Change change)
{
    if (auto *counted = std::get_if<MailboxCounted>(&change);
        counted && !counted->status.takenAt.isValid())
        counted->status.takenAt = QDateTime::currentDateTime();
    if (auto *updated = std::get_if<MessagesUpdated>(&change); updated && !m_batch.isEmpty()) {
        if (auto *before = std::get_if<MessagesUpdated>(&m_batch.last())) {
            before->messages += updated->messages;
            return;
        }
    }
    m_batch.append(std::move(change));
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
            if (!m_watchdog.isActive() || m_watched.stage != TimedOut::Stage::Idle)
                watch(m_timings.idleDone, TimedOut::Stage::Idle);
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
    } else if (!m_watchdog.isActive() || m_watched.stage != TimedOut::Stage::Command) {
        watch(m_timings.command, TimedOut::Stage::Command);
    }
    if (m_flows->isBusy() && m_link.state == LinkState::Idle)
        setLink(LinkState::Online);
}

void Session::startOwnWork()
{
    const IdlePolicy::Next next = m_idle.next(*m_mirror);
    m_idle.started(next);
    if (m_idle.isHopeless()) {
        onLost(ProtocolViolation{
            ProtocolViolation::Kind::Malformed, QByteArrayLiteral("EXISTS, EXPUNGE"), {}});
        return;
    }
    switch (next) {
    case IdlePolicy::Next::Nothing: {
        const bool selected = m_mirror->hasSelected();
        m_backoff.reset();
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

/// Each request hears of its own progress; the status bar of the first that has some.
void Session::tellProgress()
{
    const auto running = m_flows->progress();
    for (const auto &[id, progress] : running) {
        if (id != ownWork && progress.done > 0)
            emit progressed(id, progress.done, progress.total);
    }
    if (running.isEmpty()) {
        if (std::exchange(m_progressTold, false))
            addChange(WorkProgress{});
        return;
    }
    const Flow::Progress &first = running.first().second;
    m_progressTold = true;
    addChange(WorkProgress{first.purpose, first.done, first.total});
}

void Session::flush()
{
    if (m_connection) {
        const QByteArray bytes = m_connection->takeOutput();
        if (!bytes.isEmpty())
            m_transport->write(bytes);
        if (m_wireLogging) {
            const QList<WireLine> lines = m_connection->takeWireLines();
            if (!lines.isEmpty())
                emit wireLogged(lines);
        }
    }
    if (!m_batch.isEmpty())
        emit changed(std::exchange(m_batch, {}));
    const auto outcomes = std::exchange(m_outcomes, {});
    for (const auto &[id, outcome] : outcomes)
        emit finished(id, outcome);
}

void Session::setLink(LinkState state, const std::optional<ImapError> &reason)
{
    if (m_link.state != state || !m_link.since.isValid())
        m_link.since = QDateTime::currentDateTime();
    m_link.state = state;
    m_link.reason = reason;
    if (state != LinkState::Waiting)
        m_link.retryAt = {};
    addChange(m_link);
}

void Session::watch(std::chrono::milliseconds limit, TimedOut::Stage stage)
{
    m_watched.stage = stage;
    m_watched.seconds =
        static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(limit).count());
    m_watchdog.start(limit);
}

void Session::onTimeout()
{
    TimedOut timedOut = m_watched;
    if (m_connection)
        timedOut.command = m_connection->oldestCommand();
    onLost(timedOut);
}

void Session::goOffline()
{
    if (m_phase == Phase::SignedIn) {
        m_connection->endIdle();
        m_connection->send(
            {LogoutCommand{}, QByteArrayLiteral("Sign out"), FlowRunner::newAction()});
        flush();
    }
    leave();
}

/// Offline because somebody wanted it.
void Session::leave()
{
    m_wanted.reset();
    m_lastOpened = {};
    m_signOut = 0;
    stop(Phase::Offline, ImapError(Abandoned{}));
    setLink(LinkState::Offline);
    flush();
}

void Session::onLost(const ImapError &error)
{
    if (m_phase == Phase::Offline || m_phase == Phase::Waiting)
        return;
    if (m_signOut != 0) { // as asked for
        leave();
        return;
    }
    const bool waits = !needsThePerson(error);
    if (!waits)
        m_password = Secret();
    stop(waits ? Phase::Waiting : Phase::Offline, error);
    if (waits) {
        const auto delay = m_backoff.next();
        m_link.retryAt = QDateTime::currentDateTime().addMSecs(delay.count());
        m_retry.start(delay);
    }
    setLink(waits ? LinkState::Waiting : LinkState::Offline, error);
    flush();
}

/// Ends the connection, if there is one, and everything that ran on it.
void Session::stop(Phase phase, const std::optional<ImapError> &reason)
{
    m_phase = phase;
    m_watchdog.stop();
    m_retry.stop();
    m_idle.reset();
    m_transport->abort();
    m_link.tls = {};
    m_announced = false;
    if (std::exchange(m_progressTold, false))
        addChange(WorkProgress{});
    m_byeText.clear();
    const ImapError error = reason.value_or(ImapError(ConnectionLost{}));
    if (m_flows)
        m_flows->failAll(error);
    if (reason) {
        for (const auto &early : std::exchange(m_early, {}))
            m_outcomes.append({early.first, error});
    }
    // The objects themselves may be in use further up the stack; open() replaces them.
}

} // namespace imap
