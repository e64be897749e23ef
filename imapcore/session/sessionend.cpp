// SPDX-License-Identifier: GPL-3.0-or-later
// How a connection of a Session ends: time-outs, losses, signing out.
#include "imapcore/flows/poll.h"
#include "imapcore/session/session.h"
#include "imapcore/session/sessionrules.h"

namespace imap {

void Session::goOffline()
{
    leave(m_phase == Phase::SignedIn);
}

/// Offline because somebody wanted it.
void Session::leave(bool saysGoodbye)
{
    m_wanted.forget();
    m_signOut = 0;
    // What was never written is dropped before LOGOUT is.
    end(Phase::Offline, ImapError(Abandoned{}));
    if (saysGoodbye) {
        m_farewell = std::make_unique<Farewell>(m_transport.get(), std::move(m_connection));
        connect(m_farewell.get(), &Farewell::wireLogged, this, &Session::tellLines);
        connect(m_farewell.get(), &Farewell::over, this, [this] {
            m_farewell.release()->deleteLater(); // it is what tells us
            emit left();
        });
        m_farewell->start(m_timings.farewell);
    } else {
        m_transport->abort();
    }
    setLink(LinkState::Offline);
    flush();
}

void Session::cancel(RequestId id)
{
    if (m_early.removeIf([id](const auto &early) { return early.first == id; }) > 0)
        m_outbox.add(id, ImapError(Abandoned{}));
    if (m_flows)
        m_flows->cancel(id);
    settle();
    flush();
}

void Session::probe()
{
    if (m_phase == Phase::Waiting) {
        m_backoff.reset();
        open();
        return;
    }
    if (m_phase != Phase::SignedIn)
        return;
    const bool isEnding = m_connection->isEndingIdle(); // is timed already
    if (m_connection->isIdling())
        m_idle.renew();
    else if (!m_connection->hasWork())
        m_flows->enqueue(ownWork, std::make_unique<Poll>());
    settle();
    if (!isEnding)
        m_watchdog.start(m_timings.probe, m_connection->isIdling() ? TimedOut::Stage::Idle
                                                                   : TimedOut::Stage::Command);
    flush();
}

void Session::onLost(const ImapError &error)
{
    if (m_phase == Phase::Offline || m_phase == Phase::Waiting)
        return;
    if (m_signOut != 0) { // as asked for
        leave(false);
        return;
    }
    const bool waits = !needsThePerson(error);
    if (!waits)
        forgetPassword();
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
    if (m_farewell)
        m_farewell.release()->deleteLater();
    m_transport->abort();
    end(phase, reason);
}

/// The connection, still there or not, is no longer for work.
void Session::end(Phase phase, const std::optional<ImapError> &reason)
{
    m_phase = phase;
    m_watchdog.stop();
    m_retry.stop();
    m_idle.reset();
    m_link.tls = {};
    m_link.signedInBy.clear();
    m_keys.cancel();
    if (m_mirror)
        m_wanted.leaving(*m_mirror);
    if (std::exchange(m_progressTold, false))
        m_outbox.add(WorkProgress{});
    m_byeText.clear();
    const ImapError error = reason.value_or(ImapError(ConnectionLost{}));
    if (m_flows)
        m_flows->failAll(error);
    if (reason) {
        for (const auto &early : std::exchange(m_early, {}))
            m_outbox.add(early.first, error);
    }
    // The objects themselves may be in use further up the stack; open() replaces them.
}

} // namespace imap
