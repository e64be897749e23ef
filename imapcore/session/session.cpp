// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/session/session.h"

#include "imapcore/flows/listfolders.h"
#include "imapcore/session/sessionrules.h"

namespace imap {

Session::Session(std::unique_ptr<Transport> link, Timings timings, SessionRole role)
    : m_transport(std::move(link))
    , m_timings(timings)
    , m_role(std::move(role))
    , m_backoff(timings)
    , m_idle(timings)
    , m_watchdog(timings)
{
    m_retry.setSingleShot(true);
    m_rowsDue.setSingleShot(true);
    connect(&m_rowsDue, &QTimer::timeout, this, &Session::flush);
    connect(&m_watchdog, &Watchdog::expired, this, [this] {
        TimedOut timedOut = m_watchdog.waited();
        if (m_connection)
            timedOut.command = m_connection->oldestCommand();
        onLost(timedOut);
    });
    connect(&m_retry, &QTimer::timeout, this, &Session::open);
    connect(&m_keys, &KeyDeriver::derived, this, &Session::onKeyDerived);
    connect(&m_idle, &IdlePolicy::due, this, [this] {
        settle();
        flush();
    });
    connect(m_transport.get(), &Transport::resolved, this, &Session::resolved);
    connect(m_transport.get(), &Transport::connected, this, &Session::startProtocol);
    connect(m_transport.get(), &Transport::encrypted, this, &Session::onTlsStarted);
    connect(m_transport.get(), &Transport::received, this, &Session::onReceived);
    connect(m_transport.get(), &Transport::failed, this,
            [this](const TransportFailed &f) { onLost(f); });
    connect(m_transport.get(), &Transport::closed, this, [this] {
        onReceived(); // what came before the end still counts
        if (m_phase == Phase::Offline || m_phase == Phase::Waiting)
            return;
        if (m_phase != Phase::SignedIn && m_byeText.isEmpty())
            onLost(TransportFailed{TransportFailed::Kind::Closed, {}, {}});
        else
            onLost(ConnectionLost{m_byeText});
    });
}

Session::~Session()
{
    m_transport->abort();
}

void Session::goOnline(const ConnectionSettings &settings)
{
    const bool changed = !(settings == m_settings);
    if (settings.host != m_settings.host || settings.port != m_settings.port ||
        settings.user != m_settings.user) {
        // Another place: a folder of the same name there is not "the same, opened again".
        m_wanted.forget();
    }
    if (!signsInAlike(settings, m_settings)) {
        forgetPassword();
        m_scramSeen = false;
    }
    m_settings = settings;
    if (m_phase == Phase::Offline || m_phase == Phase::Waiting || changed) {
        m_backoff.reset();
        open();
    }
}

void Session::open()
{
    stop(Phase::Connecting, {});
    ++m_attempt;
    m_connection = std::make_unique<Connection>();
    m_connection->setWireLogging(m_wireLogging);
    m_connection->setReadOnly(m_settings.readOnly);
    m_mirror = std::make_unique<ServerMirror>();
    m_mirror->setDisabledCapabilities(m_settings.disabledCapabilities);
    m_wanted.handOver(*m_mirror);
    m_flows = std::make_unique<FlowRunner>(*m_connection, *m_mirror, hooks());
    setLink(LinkState::Connecting);
    m_watchdog.start(m_timings.connect, TimedOut::Stage::Connect);
    m_transport->open(m_settings);
    flush();
}

void Session::startProtocol()
{
    emit connected();
    if (m_settings.security == Security::Tls) {
        m_watchdog.start(m_timings.connect, TimedOut::Stage::Tls);
        return; // the greeting comes inside TLS
    }
    m_phase = Phase::Greeting;
    m_watchdog.start(m_timings.greeting, TimedOut::Stage::Greeting);
}

void Session::upgradeToTls()
{
    // Bytes that came behind the OK were not sent by the other end of TLS; Qt 6.4 would hand them
    // out after the handshake as if they had been (promises 2 and 2a).
    if (m_connection->pendingBytes() > 0 || m_transport->unreadBytes() > 0) {
        m_connection->close();
        QMetaObject::invokeMethod(
            this,
            [this, attempt = m_attempt] {
                if (attempt == m_attempt)
                    onLost(ProtocolViolation{ProtocolViolation::Kind::InjectedBeforeTls, {}, {}});
            },
            Qt::QueuedConnection);
        return;
    }
    m_watchdog.start(m_timings.connect, TimedOut::Stage::Tls);
    m_transport->startTls();
}

void Session::onTlsStarted()
{
    m_link.tls = m_transport->tlsInfo();
    emit encrypted(m_link.tls);
    if (m_settings.security == Security::Tls) {
        m_phase = Phase::Greeting;
        m_watchdog.start(m_timings.greeting, TimedOut::Stage::Greeting);
        return;
    }
    // Nothing learnt in clear may survive (promise 4): a new mirror's worth.
    *m_mirror = ServerMirror();
    m_mirror->setDisabledCapabilities(m_settings.disabledCapabilities);
    m_wanted.handOver(*m_mirror);
    m_outbox.forgetChanges();
    m_byeText.clear();
    setLink(LinkState::Connecting);
    m_watchdog.start(m_timings.command, TimedOut::Stage::Command);
    m_flows->tlsStarted();
    flush();
}

void Session::onReceived()
{
    if (!m_connection || m_phase == Phase::Offline || m_phase == Phase::Waiting)
        return;
    const QByteArray bytes = m_transport->read();
    if (bytes.isEmpty())
        return;
    const quint64 before = m_connection->responses();
    m_connection->receive(bytes);
    drainEvents();
    // A line or literal that drips would pass for life with each byte.
    const bool drips = m_connection->responses() == before && m_connection->pendingBytes() > 0;
    if (!m_watchdog.heard(bytes.size(), drips || m_connection->literalReceived() > 0)) {
        onLost(m_watchdog.waited());
        return;
    }
    tellProgress();
    settle();
    flush();
}

void Session::drainEvents()
{
    while (m_connection) {
        std::optional<ConnectionEvent> event = m_connection->next();
        if (!event)
            return;
        handle(std::move(*event));
    }
}

void Session::handle(ConnectionEvent event)
{
    if (const auto *untagged = std::get_if<UntaggedReceived>(&event)) {
        handleResponse(untagged->response, untagged->wire);
    } else if (const auto *completed = std::get_if<CommandCompleted>(&event)) {
        handleResponse(completed->status);
        if (completed->id == m_idleCommand)
            m_idle.idleEnded(completed->status.kind == StatusKind::Ok, *m_mirror);
        m_flows->completed(completed->id, completed->status);
    } else if (const auto *challenge = std::get_if<ChallengeReceived>(&event)) {
        m_flows->challenged(challenge->id, challenge->data);
    } else if (const auto *greeting = std::get_if<GreetingReceived>(&event)) {
        handleGreeting(greeting->status);
    } else if (const auto *select = std::get_if<SelectWritten>(&event)) {
        m_wanted.leaving(*m_mirror);
        m_mirror->beginSelect(m_mirror->canonical(select->mailbox));
    } else if (std::holds_alternative<IdleAccepted>(event)) {
        m_idle.idleStarted();
        setLink(LinkState::Idle);
    } else if (auto *failed = std::get_if<ConnectionFailed>(&event)) {
        onLost(failed->error);
    }
}

void Session::handleResponse(const Response &response, const QByteArray &wire)
{
    // Anyone on the way could have said it, a BYE or an ALERT too: nobody is told (promise 4).
    const bool inClear = m_settings.security == Security::StartTls && m_link.tls.protocol.isEmpty();
    if (const auto *status = std::get_if<StatusResponse>(&response)) {
        if (status->kind == StatusKind::Bye && status->tag.isEmpty() && !inClear)
            m_byeText = status->text;
    }
    const QList<Change> changes = m_mirror->apply(response, m_readAt.now());
    for (const Change &change : changes) {
        if (inClear)
            break;
        if (isAboutOpenMailbox(change)) {
            if (!m_wanted.isAnnounced())
                continue;
            if (changesCounts(change))
                m_idle.countsChanged();
            m_limitsDue = m_limitsDue || (m_role.browses && changesQuota(change));
            if (const auto *arrived = std::get_if<MessagesArrived>(&change)) {
                m_outbox.add(change);
                m_outbox.add(NewMail{m_mirror->selected().name(), arrived->count});
                continue;
            }
        }
        m_outbox.add(change);
    }
    // Said by itself: folders came, went or were renamed by somebody else.
    const bool unasked = std::holds_alternative<ListData>(response) && !m_flows->isBusy();
    if (unasked && m_role.browses && m_phase == Phase::SignedIn)
        m_flows->enqueue(ownWork, std::make_unique<ListFolders>());
    m_flows->observe(response, wire);
}

} // namespace imap
