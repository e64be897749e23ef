// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/account.h"

#include "imapcore/account/credentialsource.h"
#include "imapcore/account/engine.h"
#include "imapcore/account/enginethread.h"
#include "imapcore/account/request.h"

#include <QPointer>

namespace imap {

Account::Account(ConnectionSettings settings, CredentialSource *credentials, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_credentials(credentials)
    , m_engine(new Engine)
    , m_thread(new EngineThread(m_engine))
{
    connect(m_engine, &Engine::changed, this, &Account::changed, Qt::QueuedConnection);
    connect(m_engine, &Engine::wireLogged, this, &Account::wireLogged, Qt::QueuedConnection);
    connect(m_engine, &Engine::finished, this, &Account::onFinished, Qt::QueuedConnection);
    connect(m_engine, &Engine::progressed, this, &Account::onProgress, Qt::QueuedConnection);
    connect(m_engine, &Engine::passwordWanted, this, &Account::onCredentialsWanted,
            Qt::QueuedConnection);
    m_thread->start();
}

Account::~Account()
{
    // Whoever hears that one has ended may delete others.
    QList<QPointer<Request>> requests;
    for (Request *request : std::as_const(m_requests))
        requests.append(request);
    m_requests.clear();
    for (const QPointer<Request> &request : std::as_const(requests)) {
        if (!request)
            continue;
        request->m_account = nullptr;
        request->finish(ImapError(Abandoned{}), nullptr);
    }
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine] { engine->retire(); }, Qt::QueuedConnection);
}

template <typename Call>
void Account::inEngine(Call call)
{
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, call = std::move(call)] { call(*engine); },
        Qt::QueuedConnection);
}

void Account::setSettings(const ConnectionSettings &settings)
{
    m_settings = settings;
    if (m_online)
        goOnline();
}

void Account::setStoreFile(const QString &file)
{
    inEngine([file](Engine &engine) { engine.openStore(file); });
}

void Account::keepWhole(const QList<MailboxName> &mailboxes, bool paused)
{
    inEngine([mailboxes, paused](Engine &engine) { engine.keepWhole(mailboxes, paused); });
}

void Account::discardWaiting()
{
    inEngine([](Engine &engine) { engine.discardWaiting(); });
}

void Account::goOnline()
{
    m_online = true;
    inEngine([settings = m_settings](Engine &engine) { engine.goOnline(settings); });
}

void Account::signIn(const Secret &password)
{
    m_typedPassword = password;
    goOnline();
}

void Account::goOffline()
{
    m_online = false;
    m_typedPassword = Secret();
    inEngine([](Engine &engine) { engine.goOffline(); });
}

void Account::setWireLogging(bool on)
{
    m_wireReaders += on ? 1 : -1;
    inEngine([wanted = m_wireReaders > 0](Engine &engine) { engine.setWireLogging(wanted); });
}

void Account::setWatched(const QList<MailboxName> &mailboxes)
{
    inEngine([mailboxes](Engine &engine) { engine.setWatched(mailboxes); });
}

void Account::probe()
{
    inEngine([](Engine &engine) { engine.probe(); });
}

Request *Account::newRequest(QObject *owner)
{
    const quint64 id = m_nextId++;
    auto *request = new Request(id, this, owner ? owner : this);
    m_requests.insert(id, request);
    return request;
}

Request *Account::run(const Operation &operation, QObject *owner)
{
    Request *request = newRequest(owner);
    inEngine([id = request->m_id, operation](Engine &engine) { engine.run(id, operation); });
    return request;
}

Request *Account::preview(const Operation &operation, QObject *owner)
{
    Request *request = newRequest(owner);
    inEngine([id = request->m_id, operation](Engine &engine) { engine.preview(id, operation); });
    return request;
}

void Account::abandon(quint64 id)
{
    m_requests.remove(id);
    inEngine([id](Engine &engine) { engine.abandon(id); });
}

void Account::cancel(quint64 id)
{
    inEngine([id](Engine &engine) { engine.cancel(id); });
}

void Account::onFinished(quint64 id, const Outcome &outcome,
                         std::shared_ptr<const mime::RenderedMessage> rendered)
{
    if (Request *request = m_requests.take(id))
        request->finish(outcome, std::move(rendered));
}

void Account::onProgress(quint64 id, quint64 done, quint64 total)
{
    if (Request *request = m_requests.value(id))
        emit request->progressed(done, total);
}

void Account::onCredentialsWanted(bool rejected, const QByteArray &serverText)
{
    if (rejected)
        m_typedPassword = Secret();
    if (!m_typedPassword.isEmpty()) {
        inEngine(
            [password = m_typedPassword](Engine &engine) { engine.givePassword(password, {}); });
        return;
    }
    // The answer may come when this account is long gone, and more than one may be under way.
    QPointer<Account> self(this);
    const CredentialRequest wanted{m_settings.host, m_settings.user, rejected, serverText};
    m_credentials->request(wanted, [self, asked = m_settings](const CredentialAnswer &answer) {
        // A password for another server or user must not reach this one.
        if (!self || asked.host != self->m_settings.host || asked.user != self->m_settings.user)
            return;
        self->inEngine([answer](Engine &engine) {
            engine.givePassword(answer.given ? answer.secret : Secret(), answer.problem);
        });
    });
}

} // namespace imap
