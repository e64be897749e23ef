// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/engine.h"

#include "imapcore/account/rendering.h"
#include "imapcore/session/tlstransport.h"

namespace imap {

Session &Engine::session()
{
    if (m_session)
        return *m_session;
    m_session = std::make_unique<Session>(std::make_unique<TlsTransport>());
    connect(m_session.get(), &Session::changed, this, &Engine::changed);
    connect(m_session.get(), &Session::progressed, this, &Engine::progressed);
    connect(m_session.get(), &Session::passwordWanted, this, &Engine::passwordWanted);
    connect(m_session.get(), &Session::wireLogged, this, &Engine::wireLogged);
    connect(m_session.get(), &Session::finished, this, [this](quint64 id, const Outcome &outcome) {
        const auto *parts = std::get_if<MessageParts>(&outcome);
        emit finished(id, outcome, parts ? render(*parts) : nullptr);
    });
    m_session->setWireLogging(m_wireLogging);
    return *m_session;
}

void Engine::goOnline(const ConnectionSettings &settings)
{
    session().goOnline(settings);
}

void Engine::goOffline()
{
    session().goOffline();
}

void Engine::run(quint64 id, const Operation &operation)
{
    session().run(id, operation);
}

void Engine::preview(quint64 id, const Operation &operation)
{
    session().preview(id, operation);
}

void Engine::abandon(quint64 id)
{
    session().abandon(id);
}

void Engine::givePassword(const Secret &password, const QString &problem)
{
    session().givePassword(password, problem);
}

void Engine::setWireLogging(bool on)
{
    m_wireLogging = on;
    session().setWireLogging(on);
}

} // namespace imap
