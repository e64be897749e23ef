// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/connectiontestworker.h"

#include "imapcore/session/tlstransport.h"

namespace imap {

ConnectionTestWorker::ConnectionTestWorker(ConnectionSettings settings, Secret password)
    : m_settings(std::move(settings))
    , m_password(std::move(password))
{
}

void ConnectionTestWorker::start()
{
    m_session = std::make_unique<Session>(std::make_unique<TlsTransport>());
    Session *session = m_session.get();
    connect(session, &Session::resolved, this,
            [this](const QString &address) { advance(Step::Resolve, address, Step::Connect); });
    connect(session, &Session::connected, this, [this] {
        const bool tlsNext = m_settings.security == Security::Tls;
        advance(Step::Connect, {}, tlsNext ? Step::Tls : Step::Greeting);
    });
    connect(session, &Session::encrypted, this, [this](const TlsInfo &tls) {
        const bool implicit = m_settings.security == Security::Tls;
        advance(Step::Tls, tls.protocol, implicit ? Step::Greeting : Step::Capabilities);
    });
    connect(session, &Session::greeted, this, [this](const QByteArray &text) {
        const bool tlsNext = m_settings.security == Security::StartTls;
        advance(Step::Greeting, QString::fromUtf8(text), tlsNext ? Step::Tls : Step::Capabilities);
    });
    connect(session, &Session::passwordWanted, this, &ConnectionTestWorker::onPasswordWanted);
    connect(session, &Session::changed, this, &ConnectionTestWorker::onChanged);
    emit stepStarted(m_step);
    session->goOnline(m_settings);
}

void ConnectionTestWorker::advance(Step done, const QString &detail, Step next)
{
    if (m_ended)
        return;
    emit stepSucceeded(done, detail);
    m_step = next;
    emit stepStarted(next);
}

void ConnectionTestWorker::onPasswordWanted(bool rejected, const QByteArray &serverText)
{
    if (m_ended)
        return;
    if (rejected) {
        Refused refused;
        refused.serverText = serverText;
        refused.command = QByteArrayLiteral("LOGIN");
        refused.code.name = QByteArrayLiteral("AUTHENTICATIONFAILED");
        end(ImapError(refused));
        return;
    }
    advance(Step::Capabilities, {}, Step::SignIn);
    if (m_password.isEmpty())
        end(ImapError(NoCredentials{}));
    else
        m_session->givePassword(m_password, {});
}

void ConnectionTestWorker::onChanged(const ChangeBatch &batch)
{
    for (const Change &change : batch) {
        const auto *link = std::get_if<LinkChanged>(&change);
        if (!link || m_ended)
            continue;
        if (link->state == LinkState::Online) {
            emit stepSucceeded(m_step, {});
            end({});
        } else if (link->reason) {
            end(link->reason);
        }
    }
}

void ConnectionTestWorker::end(const std::optional<ImapError> &error)
{
    m_ended = true;
    if (error)
        emit stepFailed(m_step, *error);
    // The session may be further up the stack.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_session->goOffline();
            m_session.reset();
        },
        Qt::QueuedConnection);
    emit finished(!error);
}

} // namespace imap
