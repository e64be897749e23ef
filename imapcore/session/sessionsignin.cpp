// SPDX-License-Identifier: GPL-3.0-or-later
// How a Session gets from the greeting to being signed in: what the Login flow needs for it.
#include "imapcore/flows/listfolders.h"
#include "imapcore/flows/login.h"
#include "imapcore/session/session.h"
#include "imapcore/session/sessionrules.h"

namespace imap {

void Session::handleGreeting(const StatusResponse &greeting)
{
    m_phase = Phase::SigningIn;
    // What came in clear is neither told nor kept where STARTTLS is required (promise 4).
    m_greeting = m_settings.security == Security::StartTls ? QByteArray() : greeting.text;
    emit greeted(m_greeting);
    m_watchdog.start(m_timings.command, TimedOut::Stage::Command);
    handleResponse(greeting);
    const bool inTls = !m_link.tls.protocol.isEmpty();
    ConnectionSettings settings = m_settings;
    settings.scramSeen = settings.scramSeen || m_scramSeen;
    m_flows->enqueue(loginWork, std::make_unique<Login>(settings, greeting, inTls));
    m_flows->startQueued();
}

FlowRunner::Hooks Session::hooks()
{
    FlowRunner::Hooks hooks;
    hooks.finished = [this](RequestId id, const Outcome &outcome) {
        onFlowFinished(id, outcome);
    };
    hooks.news = [this](const QList<Change> &news) {
        addNews(news);
    };
    hooks.passwordWanted = [this](bool rejected, const QByteArray &text) {
        onPasswordWanted(rejected, text);
    };
    hooks.upgradeToTls = [this] {
        upgradeToTls();
    };
    hooks.keyWanted = [this](const SaslKeyWanted &wanted) {
        m_keys.derive(wanted);
    };
    return hooks;
}

void Session::onPasswordWanted(bool rejected, const QByteArray &serverText)
{
    m_watchdog.stop(); // the person may take as long as they like
    if (rejected)
        forgetPassword();
    // Later, not from within the flow that asks.
    QMetaObject::invokeMethod(
        this,
        [this, attempt = m_attempt, rejected, serverText] {
            if (attempt != m_attempt || m_phase == Phase::Offline)
                return;
            // The connection may have ended meanwhile: the next one asks again, after its pause.
            // That a password was refused is told only here.
            if (m_phase != Phase::SigningIn && !rejected)
                return;
            if (m_password.isEmpty())
                emit passwordWanted(rejected, serverText);
            else
                givePassword(m_password, {});
        },
        Qt::QueuedConnection);
}

void Session::onKeyDerived(const Secret &key)
{
    if (m_phase != Phase::SigningIn || !m_flows)
        return;
    m_flows->keyDerived(key);
    drainEvents();
    flush();
}

void Session::forgetPassword()
{
    m_password = Secret();
    m_keys.forget();
}

void Session::givePassword(const Secret &password, const QString &problem)
{
    if (password.reveal() != m_password.reveal())
        forgetPassword();
    m_password = password;
    if (m_phase != Phase::SigningIn || !m_flows || !m_flows->isWaitingForPassword()) {
        // The server did not wait for the person: sign in again with what they typed.
        if (password.isEmpty() && m_phase != Phase::SignedIn)
            giveUp(NoCredentials{problem});
        else if (m_phase == Phase::Waiting)
            open();
        return;
    }
    m_watchdog.start(m_timings.command, TimedOut::Stage::Command);
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

void Session::onSignedIn()
{
    m_phase = Phase::SignedIn;
    m_backoff.signedIn();
    m_link.signedInBy = m_mirror->signedInBy();
    m_scramSeen = m_scramSeen || m_link.signedInBy.startsWith("SCRAM-");
    const CapabilitySet &offered = m_mirror->capabilities();
    if (offered.has("LITERAL+"))
        m_connection->setLiteralMode(LiteralMode::Plus);
    else if (offered.has("LITERAL-"))
        m_connection->setLiteralMode(LiteralMode::Minus);
    m_outbox.add(CapabilitiesChanged{offered, m_mirror->serverId(), m_greeting});
    setLink(LinkState::Online);
    const auto early = std::exchange(m_early, {});
    const bool opensAnother = std::any_of(early.begin(), early.end(), [](const auto &one) {
        return std::holds_alternative<OpenMailbox>(one.second);
    });
    if (m_wanted.get() && !opensAnother)
        m_flows->enqueue(ownWork, Operation(m_wanted.opening(m_settings.readOnly)));
    for (const auto &[id, operation] : early) {
        if (const auto *typed = std::get_if<RunTyped>(&operation))
            acceptTyped(id, *typed);
        else
            accept(id, operation);
    }
    if (m_role.browses)
        m_flows->enqueue(ownWork, std::make_unique<ListFolders>());
}

} // namespace imap
