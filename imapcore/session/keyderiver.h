// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/sasl/saslmechanism.h"

#include <QFutureWatcher>
#include <QObject>

namespace imap {

/// Derives the keys of SCRAM by Qt's PBKDF2 in a thread of the pool: a million rounds take seconds,
/// in which the engine must hear and obey. The last key is kept for reconnects, until forget().
/// Owned by Session, engine thread.
class KeyDeriver : public QObject
{
    Q_OBJECT
public:
    explicit KeyDeriver(QObject *parent = nullptr);

    /// derived() follows, never from within. A newer question makes an older one void.
    void derive(const SaslKeyWanted &wanted);
    /// Nobody waits any more. The thread ends by itself; its key is dropped.
    void cancel();
    /// The password is not held any more: the key must not be, either.
    void forget();

signals:
    void derived(const imap::Secret &key);

private:
    void onFinished();
    void tell(const Secret &key);

    QFutureWatcher<Secret> m_running;
    SaslKeyWanted m_wanted; // of the key that is kept or being made
    Secret m_key;
    quint64 m_question = 0;
};

} // namespace imap
