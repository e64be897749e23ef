// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/session/session.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace imap {

/// A connection beside the one the window shows: does acts on mailboxes that are not open there,
/// and between them watches one mailbox if it is given one. Lives in the engine thread, owned by
/// SessionPool, which decides what it is for.
class HelperConnection : public QObject
{
    Q_OBJECT
public:
    using Work = QList<std::pair<RequestId, Operation>>;

    HelperConnection(std::unique_ptr<Transport> transport, const Timings &timings,
                     const SessionRole &role);

    void start(const ConnectionSettings &settings) { m_session->goOnline(settings); }
    void run(RequestId id, const Operation &operation);
    /// The same for work that nobody waits for: it may be one piece of many.
    void runBesides(RequestId id, const Operation &operation)
    {
        m_session->linger();
        run(id, operation);
    }
    void abandon(RequestId id);
    void cancel(RequestId id);
    void givePassword(const Secret &password) { m_session->givePassword(password, {}); }
    void setWireLogging(bool on) { m_session->setWireLogging(on); }
    void probe() { m_session->probe(); }
    /// Fetches what came to a mailbox from this UID on, now or after the sign-in.
    void look(const MailboxName &mailbox, Uid from);
    /// Empty: watches nothing, and goes when it was not needed for a while.
    void watch(const MailboxName &mailbox);

    [[nodiscard]] const MailboxName &watched() const { return m_watched; }
    [[nodiscard]] bool hasWork() const { return !m_works.isEmpty(); }
    [[nodiscard]] qsizetype workCount() const { return m_works.size(); }
    [[nodiscard]] ConnectionUse use() const;
    [[nodiscard]] const Session &session() const { return *m_session; }
    [[nodiscard]] quint32 number() const { return m_number; }
    /// The session alone, to be signed out; what was asked of it and never begun comes along.
    [[nodiscard]] std::unique_ptr<Session> release(Work *neverBegun);

signals:
    /// Only what may reach the window: counts, arrivals, alerts.
    void changed(const imap::ChangeBatch &batch);
    void finished(quint64 id, const imap::Outcome &outcome);
    void progressed(quint64 id, quint64 done, quint64 total);
    void wireLogged(const QList<imap::WireLine> &lines);
    void passwordWanted();
    /// State, mailbox or role are others now.
    void useChanged();
    /// The server did not let this connection in.
    void refused(const imap::ImapError &error);
    /// Not needed any more, or lost and not worth a new try.
    void gone();

private:
    void onChanged(const ChangeBatch &batch);
    void onLink(const LinkChanged &link);
    void onFinished(RequestId id, const Outcome &outcome);
    void rest();

    std::unique_ptr<Session> m_session;
    quint32 m_number;
    MailboxName m_watched;
    QSet<RequestId> m_works;
    Work m_waiting;                             // for the sign-in
    QList<std::pair<MailboxName, Uid>> m_looks; // likewise
    QTimer m_unused;
    bool m_letIn = false;
};

} // namespace imap
