// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/engine.h"

#include "imapcore/account/rendering.h"
#include "imapcore/session/tlstransport.h"

#include <QThread>

namespace imap {

SessionPool &Engine::pool()
{
    if (m_pool)
        return *m_pool;
    m_pool = std::make_unique<SessionPool>([] { return std::make_unique<TlsTransport>(); });
    SessionPool *made = m_pool.get();
    connect(made, &SessionPool::changed, this, &Engine::changed);
    connect(made, &SessionPool::progressed, this, &Engine::progressed);
    connect(made, &SessionPool::passwordWanted, this, &Engine::passwordWanted);
    connect(made, &SessionPool::wireLogged, this, &Engine::wireLogged);
    connect(made, &SessionPool::finished, this, [this](quint64 id, const Outcome &outcome) {
        const auto *parts = std::get_if<MessageParts>(&outcome);
        emit finished(id, outcome, parts ? render(*parts) : nullptr);
    });
    m_clock = std::make_unique<ClockWatch>();
    connect(m_clock.get(), &ClockWatch::jumped, made, &SessionPool::probe);
    m_clock->start();
    return *made;
}

void Engine::probe()
{
    pool().probe();
}

void Engine::retire()
{
    // From this thread: nobody may be there to run a slot in the other one.
    connect(&pool(), &SessionPool::allLeft, this, [this] { thread()->quit(); });
    pool().goOffline();
}

void Engine::goOnline(const ConnectionSettings &settings)
{
    pool().goOnline(settings);
}

void Engine::goOffline()
{
    pool().goOffline();
}

void Engine::run(quint64 id, const Operation &operation)
{
    pool().run(id, operation);
}

void Engine::preview(quint64 id, const Operation &operation)
{
    pool().preview(id, operation);
}

void Engine::abandon(quint64 id)
{
    pool().abandon(id);
}

void Engine::cancel(quint64 id)
{
    pool().cancel(id);
}

void Engine::givePassword(const Secret &password, const QString &problem)
{
    pool().givePassword(password, problem);
}

void Engine::setWireLogging(bool on)
{
    pool().setWireLogging(on);
}

void Engine::setWatched(const QList<MailboxName> &mailboxes)
{
    pool().setWatched(mailboxes);
}

} // namespace imap
