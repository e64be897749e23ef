// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/session/backoff.h"
#include "imapcore/session/farewell.h"
#include "imapcore/session/idlepolicy.h"
#include "imapcore/session/keyderiver.h"
#include "imapcore/session/outbox.h"
#include "imapcore/session/readtime.h"
#include "imapcore/session/sessionrole.h"
#include "imapcore/session/wantedmailbox.h"
#include "imapcore/session/watchdog.h"

namespace imap {

/// One connection to one server, kept alive: connects, signs in, runs operations, idles between
/// them, reconnects after a loss and opens again what was open. QObject of the engine thread. It
/// joins the parts: the protocol is Connection's, the steps the flows', idling IdlePolicy's.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(std::unique_ptr<Transport> link, Timings timings = {}, SessionRole role = {});
    ~Session() override;

    void goOnline(const ConnectionSettings &settings);
    /// Running operations end with Abandoned. LOGOUT goes out; left() follows if isLeaving().
    void goOffline();
    [[nodiscard]] bool isLeaving() const { return m_farewell != nullptr; }
    /// Something happened to the network or the clock: shows soon whether the connection lives.
    void probe();
    /// Fetches what a mailbox that is not open has from this UID on, as MailArrived.
    void look(const MailboxName &mailbox, Uid from);
    /// Also when not signed in yet: it waits for that. While offline or waiting it ends at once.
    void run(RequestId id, const Operation &operation);
    /// Rows of the open mailbox that nobody waits for: told as any, but not as work in progress,
    /// and no newer request replaces it.
    void fetchQuietly(RequestId id, const FetchEnvelopes &operation);
    /// Rows of the open mailbox that another connection read since it was opened here: told like
    /// any, then the request ends. With Stale if they are of another mailbox, or it is not open.
    void learn(RequestId id, const FoundElsewhere &found);
    /// What is run next nobody waits for: more may follow in the same mailbox, see IdlePolicy.
    void linger() { m_idle.linger(); }
    /// Ends with the CommandPlan of the operation, or ConnectionLost while not signed in.
    void preview(RequestId id, const Operation &operation);
    void abandon(RequestId id);
    void cancel(RequestId id);
    /// The answer to passwordWanted(); an empty one means that there is none, and ends the trying.
    void givePassword(const Secret &password, const QString &problem);
    void setWireLogging(bool on);

    [[nodiscard]] bool isSignedIn() const { return m_phase == Phase::SignedIn; }
    [[nodiscard]] const LinkChanged &link() const { return m_link; }
    [[nodiscard]] MailboxName wantedMailbox() const; // open or being opened; may be empty
    [[nodiscard]] MailboxName selectedMailbox() const;
signals:
    void changed(const imap::ChangeBatch &batch);
    void finished(quint64 id, const imap::Outcome &outcome);
    void progressed(quint64 id, quint64 done, quint64 total);
    void passwordWanted(bool rejected, const QByteArray &serverText);
    void wireLogged(const QList<imap::WireLine> &lines);
    void left();
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
    [[nodiscard]] FlowRunner::Hooks hooks();
    void onPasswordWanted(bool rejected, const QByteArray &serverText);
    void onKeyDerived(const Secret &key);
    void forgetPassword();
    void onSignedIn();
    void accept(RequestId id, const Operation &operation);
    void acceptTyped(RequestId id, const RunTyped &typed);
    void onTypedLogout(const Outcome &outcome);
    [[nodiscard]] bool mustEndIdle();
    [[nodiscard]] bool visit(RequestId id, const Operation &operation);
    void startOwnWork();
    void begin(IdlePolicy::Next next);
    void onFlowFinished(RequestId id, const Outcome &outcome);
    void onLost(const ImapError &error);
    void giveUp(const ImapError &error);
    void leave(bool saysGoodbye);
    void stop(Phase phase, const std::optional<ImapError> &reason);
    void end(Phase phase, const std::optional<ImapError> &reason);
    void addNews(const QList<Change> &news);
    void drainEvents();
    void tellProgress();
    void settle();
    void flush();
    void tellLines(QList<WireLine> lines);
    void setLink(LinkState state, const std::optional<ImapError> &reason = {});

    std::unique_ptr<Transport> m_transport;
    Timings m_timings;
    SessionRole m_role;
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
    KeyDeriver m_keys;        // as m_password
    bool m_scramSeen = false; // this account was signed in by SCRAM since it has these settings
    bool m_wireLogging = false;
    QList<std::pair<RequestId, Operation>> m_early; // asked for before the sign-in was through
    WantedMailbox m_wanted;
    Outbox m_outbox;
    bool m_progressTold = false;
    bool m_limitsDue = false; // quota and rights of the open mailbox are to be asked for
    QByteArray m_greeting, m_byeText;
    ReadTime m_readAt;     // of the bytes being handled
    quint64 m_attempt = 0; // counts connections, so that late news of an older one is dropped
    Watchdog m_watchdog;
    QTimer m_retry, m_rowsDue;
    std::unique_ptr<Farewell> m_farewell;
};

} // namespace imap
