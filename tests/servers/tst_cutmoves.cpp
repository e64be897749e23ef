// SPDX-License-Identifier: GPL-3.0-or-later
// The connection is cut at each step of a move of 200 messages: nothing is lost, and nothing is
// doubled without being told.
#include "tests/support/accountdriver.h"
#include "tests/support/realserver.h"
#include "tests/support/recordingproxy.h"

#include <QSet>
#include <QTest>

using imap::MailboxName;
using testsupport::AccountDriver;
using testsupport::errorOf;
using testsupport::ObservedFolder;
using testsupport::ObservedMessage;
using testsupport::RealServer;
using testsupport::RecordingProxy;
using testsupport::toWords;
using testsupport::waitUntil;
using Cut = RecordingProxy::Cut;

namespace {

constexpr int moved = 200;
constexpr int others = 30; // stay where they are

} // namespace

Q_DECLARE_METATYPE(RealServer::Kind)
Q_DECLARE_METATYPE(RecordingProxy::Cut)

class TestCutMoves : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void init();
    void cleanup();
    void cleanupTestCase() { m_server.reset(); }
    void nothingIsLostOrDoubled_data();
    void nothingIsLostOrDoubled();

private:
    void connectThroughProxy();
    /// One message for each subject, unless the outcome says which there may be two of.
    void expectAccountedFor(const imap::Outcome &outcome);

    std::unique_ptr<RealServer> m_server;
    std::unique_ptr<RecordingProxy> m_proxy;
    std::unique_ptr<AccountDriver> m_client;
    int m_row = 0;
    MailboxName m_source; // other ones for each row: Courier takes two seconds to delete a folder
    MailboxName m_target;
};

void TestCutMoves::initTestCase_data()
{
    QTest::addColumn<RealServer::Kind>("kind");
    QTest::addColumn<QByteArrayList>("without");
    QTest::addColumn<QByteArrayList>("steps");
    QTest::newRow("Dovecot") << RealServer::Kind::Dovecot << QByteArrayList{}
                             << QByteArrayList{"UID MOVE"};
    QTest::newRow("Dovecot, no MOVE") << RealServer::Kind::Dovecot << QByteArrayList{"MOVE"}
                                      << QByteArrayList{"UID COPY", "UID STORE", "UID EXPUNGE"};
    QTest::newRow("Dovecot, no UIDPLUS")
        << RealServer::Kind::Dovecot << QByteArrayList{"MOVE", "UIDPLUS"}
        << QByteArrayList{"UID COPY", "UID STORE"};
    QTest::newRow("Cyrus") << RealServer::Kind::Cyrus << QByteArrayList{}
                           << QByteArrayList{"UID MOVE"};
    QTest::newRow("Courier") << RealServer::Kind::Courier << QByteArrayList{}
                             << QByteArrayList{"UID COPY", "UID STORE", "UID EXPUNGE"};
}

void TestCutMoves::init()
{
    QFETCH_GLOBAL(RealServer::Kind, kind);
    QFETCH_GLOBAL(QByteArrayList, steps);
    QFETCH(int, step);
    if (step >= steps.size())
        return; // this way of moving has fewer steps
    if (const QString reason = RealServer::whyNot(kind); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    if (!m_server || m_server->kind() != kind) {
        m_server = std::make_unique<RealServer>(kind);
        QVERIFY(m_server->start());
        m_server->act(QByteArrayList{"CREATE INBOX.pool"} +
                      RealServer::appending(RealServer::folder("pool"), "number", moved + others));
    }
    m_source = RealServer::folder("source" + QByteArray::number(++m_row));
    m_target = RealServer::folder("target" + QByteArray::number(m_row));
    m_server->act({"CREATE " + m_source.wire(), "CREATE " + m_target.wire(), "SELECT INBOX.pool",
                   "COPY 1:* " + m_source.wire()});
    connectThroughProxy();
}

void TestCutMoves::cleanup()
{
    m_client.reset();
    m_proxy.reset();
}

void TestCutMoves::connectThroughProxy()
{
    QFETCH_GLOBAL(QByteArrayList, without);
    m_proxy = std::make_unique<RecordingProxy>(m_server->plainPort());
    imap::ConnectionSettings settings = m_server->settings(imap::Security::None);
    settings.port = m_proxy->port();
    settings.disabledCapabilities = without;
    m_client = std::make_unique<AccountDriver>(settings, m_server->password());
    QVERIFY(m_client->goOnline());
    QVERIFY(m_client->open(m_source));
}

void TestCutMoves::nothingIsLostOrDoubled_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<Cut>("cut");
    for (int step = 0; step < 3; ++step) {
        const auto row = [step](const char *when, Cut cut) {
            QTest::addRow("step %d, %s", step + 1, when) << step << cut;
        };
        row("before the command", Cut::BeforeCommand);
        row("before the answer", Cut::AfterCommand);
        row("after the answer", Cut::AfterAnswer);
    }
}

void TestCutMoves::nothingIsLostOrDoubled()
{
    QFETCH_GLOBAL(QByteArrayList, steps);
    QFETCH(int, step);
    QFETCH(Cut, cut);
    if (!m_client)
        return;
    QList<quint32> uids;
    for (quint32 uid = 1; uid <= moved; ++uid)
        uids.append(uid + uid / 20); // with gaps
    m_proxy->cutAt(cut, steps.at(step));
    const imap::Outcome outcome =
        m_client->run(imap::MoveMessages{m_client->select(m_source, uids), m_target});
    QVERIFY(m_proxy->hasCut());
    // It comes back by itself; what is told then is what is there, and nothing more is done.
    m_client->account().goOnline();
    QVERIFY(waitUntil([this] {
        return m_client->isInState(imap::LinkState::Idle) ||
               m_client->isInState(imap::LinkState::Polling);
    }));
    expectAccountedFor(outcome);
    QCOMPARE(static_cast<qsizetype>(m_client->last<imap::MailboxOpened>()->uids.count()),
             m_server->observe({m_source}).folder(m_source).list.size());
}

void TestCutMoves::expectAccountedFor(const imap::Outcome &outcome)
{
    const auto server = m_server->observe({m_source, m_target});
    const ObservedFolder source = server.folder(m_source), target = server.folder(m_target);
    const auto *applied = std::get_if<imap::Applied>(&outcome);
    const imap::UidSet told =
        applied ? applied->unconfirmed.united(applied->originalsKept) : imap::UidSet();
    const QByteArrayList there = target.subjects();
    QSet<QByteArray> seen;
    for (const QByteArray &subject : there) {
        QVERIFY2(!seen.contains(subject),
                 QByteArray(subject + " is twice in the target").constData());
        seen.insert(subject);
    }
    for (const ObservedMessage &message : source.list) {
        const bool copied = seen.contains(message.subject);
        // A mark without a copy would be a loss at the next expunge.
        QVERIFY2(copied || !message.has("\\Deleted"), message.subject.constData());
        if (copied)
            QVERIFY2(
                told.contains(imap::Uid(message.uid)),
                QByteArray(message.subject + " is doubled, and nobody is told: " + toWords(outcome))
                    .constData());
        seen.insert(message.subject);
    }
    QCOMPARE(seen.size(), moved + others);
    if (errorOf(outcome) == nullptr) {
        // Said to be done: then it is.
        QVERIFY2(applied, toWords(outcome).constData());
        QCOMPARE(there.size(), moved);
    }
}

QTEST_MAIN(TestCutMoves)
#include "tst_cutmoves.moc"
