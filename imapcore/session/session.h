// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/protocol/connection.h"
#include "imapcore/session/backoff.h"
#include "imapcore/session/flowrunner.h"
#include "imapcore/session/idlepolicy.h"
#include "imapcore/session/timings.h"
#include "imapcore/session/transport.h"
#include "imapcore/types/change.h"
#include "imapcore/types/connectionsettings.h"
#include "imapcore/types/outcome.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace imap {

/// One connection to one server, kept alive: connects, signs in, runs operations, idles between
/// them, reconnects after a loss and opens again what was open. Engine thread; nothing in it waits.
/// It joins the parts: the protocol is Connection's, the steps are the flows', idling IdlePolicy's.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(std::unique_ptr<Transport> transport, Timings timings = {}, QObject *parent = nullptr);
    ~Session() override;

    void goOnline(const ConnectionSettings &settings);
    /// LOGOUT; running operations end with Abandoned.
    void goOffline();
    /// Also when not signed in yet: it waits for that. While offline or waiting it ends at once.
    void run(RequestId id, const Operation &operation);
    /// Ends with the CommandPlan of the operation, or ConnectionLost while not signed in.
    void preview(RequestId id, const Operation &operation);
    void abandon(RequestId id);
    /// The answer to passwordWanted(); an empty one means that there is none, and ends the trying.
    void givePassword(const Secret &password, const QString &problem);
    void setWireLogging(bool on);

signals:
    void changed(const imap::ChangeBatch &batch);
    void finished(quint64 id, const imap::Outcome &outcome);
    void progressed(quint64 id, quint64 done, quint64 total);
    void passwordWanted(bool rejected, const QByteArray &serverText);
    void wireLogged(const QList<imap::WireLine> &lines);
    // Milestones of connecting, for the connection test.
    void resolved(const QString &address);
    void connected();
    void encrypted(const imap::TlsInfo &tls);
    void greeted(const QByteArray &text);

private:
    enum class Phase : quint8 { Offline, Connecting, Greeting, SigningIn, SignedIn, Waiting };

    void open();
    void startProtocol();
    void onReceived();
    void handle(ConnectionEvent event);
    void handleGreeting(const StatusResponse &greeting);
    void handleResponse(const Response &response, const QByteArray &wire = {});
    void upgradeToTls();
    void onTlsStarted();
    void onSignedIn();
    void accept(RequestId id, const Operation &operation);
    [[nodiscard]] Operation wantedOpening() const;
    void acceptTyped(RequestId id, const RunTyped &typed);
    void onTypedLogout(const Outcome &outcome);
    [[nodiscard]] bool mustEndIdle();
    void startOwnWork();
    void onFlowFinished(RequestId id, const Outcome &outcome);
    void onLost(const ImapError &error);
    void onTimeout();
    void giveUp(const ImapError &error);
    void leave();
    void stop(Phase phase, const std::optional<ImapError> &reason);

    void addChange(Change change);
    void addNews(const QList<Change> &news);
    void drainEvents();
    void tellProgress();
    void settle();
    void flush();
    void setLink(LinkState state, const std::optional<ImapError> &reason = {});
    void watch(std::chrono::milliseconds limit, TimedOut::Stage stage);

    std::unique_ptr<Transport> m_transport;
    Timings m_timings;
    Backoff m_backoff;
    ConnectionSettings m_settings;
    Phase m_phase = Phase::Offline;
    LinkChanged m_link;

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<ServerMirror> m_mirror;
    std::unique_ptr<FlowRunner> m_flows;
    IdlePolicy m_idle;
    CommandId m_idleCommand = 0;
    bool m_doneTyped = false; // ends the typed IDLE as soon as it runs
    RequestId m_signOut = 0;  // a typed LOGOUT is under way: its end is no loss
    Secret m_password;        // for reconnects; forgotten when refused
    bool m_wireLogging = false;

    QList<std::pair<RequestId, Operation>> m_early; // asked for before the sign-in was through
    std::optional<OpenMailbox> m_wanted;            // open again after a reconnect
    MailboxOpened m_lastOpened;                     // to tell whether it is the same mailbox again
    bool m_announced = false;                       // MailboxOpened was told, so positions may be
    bool m_progressTold = false;
    bool m_limitsDue = false; // quota and rights of the open mailbox are to be asked for
    QByteArray m_greeting;
    QByteArray m_byeText;
    QDateTime m_readAt; // when the bytes being handled were read
    quint64 m_attempt = 0; // counts connections, so that late news of an older one is dropped

    ChangeBatch m_batch;
    QList<std::pair<RequestId, Outcome>> m_outcomes;
    QTimer m_watchdog;
    TimedOut m_watched;
    QTimer m_retry;
};

} // namespace imap
