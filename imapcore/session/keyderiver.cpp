// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/session/keyderiver.h"

#include <QPasswordDigestor>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace imap {

namespace {

bool isSameKey(const SaslKeyWanted &one, const SaslKeyWanted &other)
{
    return one.hash == other.hash && one.rounds == other.rounds && one.salt == other.salt &&
           one.password.reveal() == other.password.reveal();
}

Secret keyOf(const SaslKeyWanted &wanted)
{
    const auto length = static_cast<quint64>(QCryptographicHash::hashLength(wanted.hash));
    return Secret(QPasswordDigestor::deriveKeyPbkdf2(wanted.hash, wanted.password.reveal(),
                                                     wanted.salt, wanted.rounds, length));
}

} // namespace

KeyDeriver::KeyDeriver(QObject *parent)
    : QObject(parent)
{
    connect(&m_running, &QFutureWatcherBase::finished, this, &KeyDeriver::onFinished);
}

void KeyDeriver::derive(const SaslKeyWanted &wanted)
{
    cancel();
    if (!m_key.isEmpty() && isSameKey(wanted, m_wanted)) {
        tell(m_key);
        return;
    }
    m_key = Secret();
    m_wanted = wanted;
    const auto promise = std::make_shared<QPromise<Secret>>(); // a job must be copyable
    promise->start();
    m_running.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, wanted] {
        promise->addResult(keyOf(wanted));
        promise->finish();
    });
}

void KeyDeriver::onFinished()
{
    const QFuture<Secret> done = m_running.future();
    if (done.resultCount() == 0)
        return;
    m_key = done.result();
    m_running.setFuture(QFuture<Secret>()); // the other one holds a copy
    tell(m_key);
}

void KeyDeriver::cancel()
{
    ++m_question;
    m_running.setFuture(QFuture<Secret>());
}

void KeyDeriver::forget()
{
    cancel();
    m_key = Secret();
    m_wanted = {};
}

/// Later, not from within the flow that asks.
void KeyDeriver::tell(const Secret &key)
{
    QMetaObject::invokeMethod(
        this,
        [this, key, question = m_question] {
            if (question == m_question)
                emit derived(key);
        },
        Qt::QueuedConnection);
}

} // namespace imap
