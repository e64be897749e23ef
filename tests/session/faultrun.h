// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/session/session.h"
#include "tests/servers/tableshadow.h"
#include "tests/support/miniserver.h"
#include "tests/support/scriptedtransport.h"

#include <QHash>
#include <QRandomGenerator>

namespace testsupport {

/// A session that works through a person's doings against a MiniServer: signs in, opens INBOX,
/// fetches rows, reads a message, sets flags, idles; other clients change the mailbox meanwhile.
/// Bytes go from one to the other only when it says so, in pieces it chooses: no socket, no clock.
/// Everything told is checked against what the server holds. Owned by the test.
class FaultRun
{
public:
    explicit FaultRun(MiniServer &server);

    /// Passes bytes on until both sides are quiet; as much as there is at a time.
    void run();
    /// The same in random pieces and in random turns with what people do meanwhile.
    void runInPieces(QRandomGenerator &random);
    /// The server hangs up for good after that many bytes of this connection.
    void cutAfter(qint64 bytes) { m_cutAfter = bytes; }
    /// As a person would: what failed is done again.
    void repeatWhatFailed();

    [[nodiscard]] qint64 received() const { return m_received; }
    [[nodiscard]] bool wasCut() const { return m_wasCut; }
    [[nodiscard]] int errorsTold() const { return m_errorsTold; }
    /// What was told that is not so; empty when all is well.
    [[nodiscard]] const QByteArray &wrong() const { return m_wrong; }
    /// How the session's idea of the mailbox differs from the server's; empty when it does not.
    [[nodiscard]] QByteArray difference() const;
    [[nodiscard]] imap::Session &session() { return *m_session; }

private:
    void onChanged(const imap::ChangeBatch &batch);
    void onFinished(quint64 id, const imap::Outcome &outcome);
    [[nodiscard]] bool step(qsizetype most);
    void deliver(qsizetype most);
    void doNext();
    void others(int what);
    [[nodiscard]] imap::Operation doing(int number) const;
    void note(const QByteArray &text);

    MiniServer &m_server;
    ScriptedTransport *m_transport;
    std::unique_ptr<imap::Session> m_session;
    servers::TableShadow m_table;
    QHash<quint32, QByteArray> m_subjects;
    QHash<quint64, int> m_ends;
    QList<int> m_failed;
    QByteArray m_toClient;
    QByteArray m_wrong;
    imap::LinkState m_state = imap::LinkState::Offline;
    qint64 m_received = 0;
    qint64 m_cutAfter = -1;
    quint64 m_ids = 0;
    QHash<quint64, int> m_doingOf;
    int m_opens = 0;
    int m_next = 0; // of the person's doings
    int m_errorsTold = 0;
    bool m_wasCut = false;
};

} // namespace testsupport
