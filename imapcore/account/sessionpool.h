// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/helperconnection.h"
#include "imapcore/account/seenalerts.h"
#include "imapcore/account/watchrota.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace imap {

/// The connections of one account, never more than the person allows. The first, the browse
/// connection, is what the window shows. Helpers do acts on mailboxes that are not open there, and
/// watch; where there is no room for one, such an act is done by the browse connection, which
/// leaves its mailbox for that and comes back. Lives in the engine thread, owned by Engine.
class SessionPool : public QObject
{
    Q_OBJECT
public:
    using TransportFactory = std::function<std::unique_ptr<Transport>()>;
    explicit SessionPool(TransportFactory makeTransport, const Timings &timings = {});
    ~SessionPool() override;

    void goOnline(const ConnectionSettings &settings);
    void goOffline();
    void run(RequestId id, const Operation &operation);
    /// Rows of the open mailbox that nobody waits for.
    void fetchQuietly(RequestId id, const FetchEnvelopes &operation)
    {
        m_browse->fetchQuietly(id, operation);
    }
    /// Work that nobody waits for, by a connection that has nothing else to do; it never takes the
    /// first one out of its mailbox. False: there is none now.
    [[nodiscard]] bool runBesides(RequestId id, const Operation &operation);
    /// The same, but only by one that watches nothing, or by a new one where there is room.
    [[nodiscard]] bool runOnSpare(RequestId id, const Operation &operation);
    /// What a helper read of the open mailbox, see Session.
    void learn(RequestId id, const FoundElsewhere &found) { m_browse->learn(id, found); }
    void preview(RequestId id, const Operation &operation) { m_browse->preview(id, operation); }
    void abandon(RequestId id);
    void cancel(RequestId id);
    void givePassword(const Secret &password, const QString &problem);
    void setWireLogging(bool on);
    /// Most important first. The first ones are watched live as far as connections go.
    void setWatched(const QList<MailboxName> &mailboxes);
    /// The network or the clock is not what it was: every connection is tried.
    void probe();

signals:
    void changed(const imap::ChangeBatch &batch);
    void finished(quint64 id, const imap::Outcome &outcome);
    void progressed(quint64 id, quint64 done, quint64 total);
    void passwordWanted(bool rejected, const QByteArray &serverText);
    void wireLogged(const QList<imap::WireLine> &lines);
    /// After goOffline(): every connection is closed.
    void allLeft();

private:
    /// Its own questions; nobody outside is told how they end.
    static constexpr RequestId poolWork = ~RequestId(0) - 1;
    using Helpers = std::vector<std::unique_ptr<HelperConnection>>;
    void connectBrowse();
    void onBrowseChanged(ChangeBatch batch);
    void onBrowseLink();
    void askPassword(bool rejected, const QByteArray &serverText);
    [[nodiscard]] bool belongsElsewhere(const Operation &operation) const;
    /// Null when there is no room for one.
    [[nodiscard]] HelperConnection *helperFor(const MailboxName &mailbox);
    /// For work that nobody waits for: what another watches is left only if there is no room.
    [[nodiscard]] HelperConnection *helperBesides(const MailboxName &mailbox);
    [[nodiscard]] HelperConnection *addHelper();
    void connectHelper(HelperConnection *helper);
    void onRefused(HelperConnection *helper, const ImapError &error);
    /// Signs the connection out; what it had not begun is done by another.
    void retire(HelperConnection *helper);
    /// The same, but the caller has to see to what it had not begun.
    [[nodiscard]] HelperConnection::Work release(HelperConnection *helper);
    /// What a helper had not begun, by the first connection; but not what nobody waits for.
    void passOn(RequestId id, const Operation &operation);
    void retireUnused();
    void forget(Session *session);
    void tellIfAllLeft();
    [[nodiscard]] int room() const;
    void arrangeWatches();
    void countWatched();
    void noteForWatches(const ChangeBatch &batch);
    void noteCount(const MailboxCounted &counted);
    void noteArrival(const MailArrived &arrived);
    void tellConnections(const std::optional<ImapError> &limitedBy = {});

    TransportFactory m_makeTransport;
    Timings m_timings;
    ConnectionSettings m_settings;
    std::unique_ptr<Session> m_browse;
    Helpers m_helpers;
    std::vector<std::unique_ptr<Session>> m_leaving; // signing out, so still connected
    int m_most = 2;             // fewer than allowed once the server refused another one
    bool m_isRefused = false;   // a helper, for other reasons than pass: no more of them
    bool m_waitsForOne = false; // of the helpers to be in, before another one begins
    bool m_wasIn = false;
    Secret m_password;
    bool m_passwordAsked = false; // and not answered: one question at a time
    bool m_wireLogging = false;
    QList<MailboxName> m_watched;
    QHash<MailboxName, MailboxStatus> m_known; // counts of the watched ones, as last told
    WatchRota m_rota;
    QSet<RequestId> m_besides; // by helpers only
    QTimer m_rotaDue;
    QTimer m_relist;
    QTimer m_settling;
    ConnectionsChanged m_told;
    SeenAlerts m_alerts;
};

} // namespace imap
