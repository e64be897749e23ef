// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"
#include "imapcore/types/connectionsettings.h"
#include "imapcore/types/outcome.h"
#include "imapcore/types/secret.h"
#include "imapcore/types/wirelog.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace mime {
struct RenderedMessage;
}

namespace imap {

class CredentialSource;
class Engine;
class EngineThread;
class Request;

/// One server account, the only part of imapcore the windows see. Lives in the GUI thread and owns
/// an engine thread in which the sessions and sockets live. Only values cross, by queued calls;
/// nothing here ever waits.
class Account : public QObject
{
    Q_OBJECT
public:
    /// `credentials` must outlive the account.
    Account(ConnectionSettings settings, CredentialSource *credentials, QObject *parent = nullptr);
    /// Fails all requests and lets the engine sign out by itself; waits for nothing.
    ~Account() override;

    [[nodiscard]] const ConnectionSettings &settings() const { return m_settings; }
    /// New settings hold from the next connection on; an open one is closed and made again. Equal
    /// ones only end a back-off or a failed sign-in: a new password may have come with them.
    void setSettings(const ConnectionSettings &settings);

    /// Keeps folders and messages in this file between two runs; what it holds is told at once and
    /// can be read offline. Empty: nothing is kept. A cache: it may be deleted at any time.
    void setStoreFile(const QString &file);

    /// All rows of these mailboxes are to be in the store file: fetched while one is open, newest
    /// first, behind all that the person wants; StoreFilled tells how far it is.
    void keepWhole(const QList<MailboxName> &mailboxes, bool paused = false);

    /// Acts that wait for a connection (ActsWaiting) are not wanted any more.
    void discardWaiting();

    /// Goes online and stays so: reconnects by itself with growing delays. Also ends a back-off at
    /// once.
    void goOnline();
    /// The same with a password that was typed for this time; forgotten by goOffline().
    void signIn(const Secret &password);
    /// LOGOUT and no reconnect.
    void goOffline();

    /// Starts an operation. The request belongs to `owner` (may be null: then to the account).
    /// Operations asked for while offline end with ConnectionLost at once, except while connecting:
    /// then they wait.
    Request *run(const Operation &operation, QObject *owner);

    /// What run() would send for an act, word for word, without sending it: the request ends with a
    /// CommandPlan (empty for operations that change nothing).
    Request *preview(const Operation &operation, QObject *owner);

    /// These mailboxes are watched beside the open one, the most important first: live as far as
    /// connections go, the others by asking for their counts now and then.
    void setWatched(const QList<MailboxName> &mailboxes);
    /// The computer woke up or the network is another one: see at once which connections live.
    void probe();

    /// Keep a transcript and tell it by wireLogged(); off by default. Several may want it: it goes
    /// on until each who said true has said false.
    void setWireLogging(bool on);

signals:
    /// All changes of one socket read, in order.
    void changed(const imap::ChangeBatch &batch);
    /// New lines of the transcript, at most a few times a second.
    void wireLogged(const QList<imap::WireLine> &lines);

private:
    friend class Request;
    void abandon(quint64 id);
    void cancel(quint64 id);
    void onFinished(quint64 id, const Outcome &outcome,
                    std::shared_ptr<const mime::RenderedMessage> rendered);
    void onProgress(quint64 id, quint64 done, quint64 total);
    void onCredentialsWanted(bool rejected, const QByteArray &serverText);

    Request *newRequest(QObject *owner);
    template <typename Call>
    void inEngine(Call call);

    ConnectionSettings m_settings;
    CredentialSource *m_credentials;
    Engine *m_engine;       // lives in m_thread, deleted there
    EngineThread *m_thread; // ends and deletes itself once the engine has retired
    QHash<quint64, Request *> m_requests;
    quint64 m_nextId = 1;
    Secret m_typedPassword; // asked for before m_credentials is
    int m_wireReaders = 0;
    bool m_online = false;
};

} // namespace imap
