// SPDX-License-Identifier: GPL-3.0-or-later
// Acts on mailboxes that are not the open one: which connection does them, and what the window
// hears of it.
#include "tests/session/poolacts.h"

#include <QTest>

using namespace imap;
using namespace std::chrono_literals;
using testsupport::act;
using testsupport::answerArchive;
using testsupport::answerCopy;
using testsupport::archive;
using testsupport::archived;
using testsupport::PoolFixture;

class TestSessionPool : public QObject
{
    Q_OBJECT
private slots:
    void actOnTheOpenMailboxStays();
    void actElsewhereGetsAConnection();
    void otherUidValidityIsStale();
    void nothingOfItReachesTheTable();
    void secondActUsesTheSameConnection();
    void unusedConnectionGoes();
    void alone_browseGoesAndComesBack();
    void alone_theOldWorkRunsWhereItBelongs();
    void queuedActIsNotLostByOpeningAnother();
    void refusedConnection_data();
    void refusedConnection();
    void oneQuestionForThePassword();
    void actionsAndConnectionsAreNumbered();
};

void TestSessionPool::actOnTheOpenMailboxStays()
{
    PoolFixture f;
    f.openInbox();
    f.pool.run(2, act({MailboxName::inbox(), UidValidity(7), UidSet(Uid(5))}));
    QCOMPARE(f.transports.size(), 1);
    QCOMPARE(f.browse()->written(), QByteArray("DONE\r\n"));
}

void TestSessionPool::actElsewhereGetsAConnection()
{
    PoolFixture f;
    f.openInbox();
    f.pool.run(2, act(archived()));
    QCOMPARE(f.transports.size(), 2);
    f.letIn(f.helper());
    QCOMPARE(f.passwordQuestions, 1);
    QCOMPARE(f.helper()->written(), QByteArray("A2 SELECT Archive\r\n"));
    answerArchive(f.helper(), 2);
    QCOMPARE(f.helper()->written(),
             QByteArray("A3 UID SEARCH RETURN (ALL) ALL\r\nA4 UID COPY 3 Other\r\n"));
    answerCopy(f.helper(), 4);
    QCOMPARE(f.ends.value(2), 1);
    QVERIFY(std::holds_alternative<Applied>(f.outcomes.value(2)));
    QCOMPARE(f.browse()->written(), QByteArray()); // it never left IDLE
}

void TestSessionPool::otherUidValidityIsStale()
{
    PoolFixture f;
    f.openInbox();
    f.pool.run(2, act(archived(8)));
    f.letIn(f.helper());
    answerArchive(f.helper(), 2);
    QVERIFY(f.errorOf<Stale>(2));
    QCOMPARE(f.errorOf<Stale>(2)->kind, Stale::Kind::UidValidityChanged);
    QVERIFY(!f.helper()->seen().contains("COPY"));
}

void TestSessionPool::nothingOfItReachesTheTable()
{
    PoolFixture f;
    f.openInbox();
    f.pool.run(2, act(archived()));
    f.letIn(f.helper());
    answerArchive(f.helper(), 2);
    f.helper()->say("* 1 FETCH (UID 3 FLAGS (\\Seen))\r\n* 2 EXISTS\r\n* 1 EXPUNGE\r\n"
                    "* LIST () \"/\" Other\r\n* OK [ALERT] quota\r\n");
    answerCopy(f.helper(), 4);
    QVERIFY(f.all<MailboxOpened>().isEmpty());
    QVERIFY(f.all<MessagesUpdated>().isEmpty());
    QVERIFY(f.all<MessagesArrived>().isEmpty());
    QVERIFY(f.all<MessageExpunged>().isEmpty());
    QVERIFY(f.all<LinkChanged>().isEmpty());
    QVERIFY(f.all<MailboxesListed>().isEmpty());
    QCOMPARE(f.all<ServerAlert>().size(), 1);
    QVERIFY(!f.all<MailboxCounted>().isEmpty());
    QCOMPARE(f.all<MailboxCounted>().first().mailbox, archive);
}

void TestSessionPool::secondActUsesTheSameConnection()
{
    PoolFixture f(3);
    f.openInbox();
    f.pool.run(2, act(archived()));
    f.letIn(f.helper());
    answerArchive(f.helper(), 2);
    answerCopy(f.helper(), 4);
    f.helper()->written();
    f.pool.run(3, act(archived()));
    QCOMPARE(f.transports.size(), 2);
    // It idles where it was, and the mailbox is selected still.
    f.helper()->say("+ idling\r\n");
    f.helper()->say("A6 OK\r\n");
    QCOMPARE(f.helper()->written(), QByteArray("DONE\r\nA7 UID COPY 3 Other\r\n"));
}

void TestSessionPool::unusedConnectionGoes()
{
    Timings timings;
    timings.unusedHelper = 20ms;
    PoolFixture f(2, timings);
    f.openInbox();
    f.pool.run(2, act(archived()));
    f.letIn(f.helper());
    answerArchive(f.helper(), 2);
    answerCopy(f.helper(), 4);
    QTRY_VERIFY(!f.helper());
    QTRY_COMPARE(f.all<ConnectionsChanged>().last().connections.size(), 1);
}

void TestSessionPool::alone_browseGoesAndComesBack()
{
    PoolFixture f(1);
    f.openInbox();
    f.pool.run(2, act(archived()));
    QCOMPARE(f.transports.size(), 1);
    QCOMPARE(f.browse()->written(), QByteArray("DONE\r\n"));
    f.browse()->say("A8 OK\r\n");
    QCOMPARE(f.browse()->written(), QByteArray("A9 SELECT Archive\r\n"));
    answerArchive(f.browse(), 9);
    answerCopy(f.browse(), 11);
    QVERIFY(f.browse()->written().endsWith("A13 SELECT INBOX\r\n"));
    QVERIFY(!f.ends.contains(2)); // nothing else may run before it is back
    f.browse()->say("* 3 EXISTS\r\n* OK [UIDVALIDITY 7]\r\nA13 OK [READ-WRITE] done\r\n");
    f.browse()->say("* ESEARCH (TAG \"A14\") UID ALL 5:6,8\r\nA14 OK\r\n");
    f.browse()->say("A15 OK\r\n");
    QCOMPARE(f.ends.value(2), 1);
    QCOMPARE(f.all<MailboxOpened>().size(), 1);
    QCOMPARE(f.all<MailboxOpened>().first().mailbox, MailboxName::inbox());
    QVERIFY(f.all<MailboxOpened>().first().reopened);
    QCOMPARE(f.all<MailboxOpened>().first().arrivedMeanwhile, 1u);
}

/// Two mailboxes may have the same UIDVALIDITY: reading asked for meanwhile must not read there.
void TestSessionPool::alone_theOldWorkRunsWhereItBelongs()
{
    PoolFixture f(1);
    f.openInbox();
    f.pool.run(2, act({archive, UidValidity(7), UidSet(Uid(3))}));
    FetchEnvelopes rows;
    rows.uidValidity = UidValidity(7);
    rows.uids = UidSet(Uid(5));
    f.pool.run(3, rows);
    f.browse()->say("A8 OK\r\n");
    f.browse()->say("* 1 EXISTS\r\n* OK [UIDVALIDITY 7]\r\nA9 OK [READ-WRITE] done\r\n");
    f.browse()->say("* ESEARCH (TAG \"A10\") UID ALL 3\r\nA10 OK\r\n");
    answerCopy(f.browse(), 11);
    const QByteArray there = f.browse()->written();
    QVERIFY2(there.endsWith("A13 SELECT INBOX\r\n"), there.constData());
    QVERIFY(!there.contains("ENVELOPE"));
}

void TestSessionPool::queuedActIsNotLostByOpeningAnother()
{
    PoolFixture f;
    f.openInbox();
    f.pool.run(2, act({MailboxName::inbox(), UidValidity(7), UidSet(Uid(5))}));
    f.pool.run(3, OpenMailbox{archive});
    f.browse()->say("A8 OK\r\n");
    const QByteArray first = f.browse()->written();
    QCOMPARE(first, QByteArray("DONE\r\nA9 UID COPY 5 Other\r\n"));
    f.browse()->say("A9 OK [COPYUID 4 5 8] done\r\n");
    f.browse()->say("A10 OK\r\n");
    QVERIFY(std::holds_alternative<Applied>(f.outcomes.value(2)));
    QVERIFY(f.browse()->written().endsWith("A11 SELECT Archive\r\n"));
}

void TestSessionPool::refusedConnection_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("LIMIT") << QByteArray("A1 NO [LIMIT] too many\r\n");
    QTest::newRow("UNAVAILABLE") << QByteArray("A1 NO [UNAVAILABLE] not now\r\n");
    QTest::newRow("the password that just worked") << QByteArray("A1 NO no\r\n");
    QTest::newRow("BYE") << QByteArray("* BYE too many connections\r\n");
    QTest::newRow("hangs up") << QByteArray();
}

void TestSessionPool::refusedConnection()
{
    QFETCH(QByteArray, answer);
    PoolFixture f;
    f.openInbox();
    f.pool.run(2, act(archived()));
    f.greet(f.helper());
    if (!answer.isEmpty())
        f.helper()->say(answer);
    if (!answer.startsWith('A') && f.helper())
        f.helper()->hangUp();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(f.passwordQuestions, 1);
    // Done by the first connection instead, and told once.
    QTRY_COMPARE(f.browse()->seen(), QByteArray("DONE\r\n"));
    int told = 0;
    for (const ConnectionsChanged &change : f.all<ConnectionsChanged>())
        told += change.limitedBy ? 1 : 0;
    QCOMPARE(told, 1);
    QCOMPARE(f.all<ConnectionsChanged>().last().most, 1);
    f.pool.run(3, act(archived()));
    QCOMPARE(f.transports.size(), 2); // not tried again
}

void TestSessionPool::oneQuestionForThePassword()
{
    PoolFixture f;
    f.pool.goOnline(f.settings);
    f.greet(f.browse());
    QCOMPARE(f.passwordQuestions, 1);
    f.browse()->hangUp();
    f.pool.goOnline(f.settings);
    f.greet(f.browse());
    QCOMPARE(f.passwordQuestions, 1); // the first one is still open
    f.passwordGiven = true;
    f.pool.givePassword(Secret("secret"), {});
    QVERIFY(f.browse()->written().contains("AUTHENTICATE"));
}

void TestSessionPool::actionsAndConnectionsAreNumbered()
{
    PoolFixture f;
    f.pool.setWireLogging(true);
    f.openInbox();
    f.pool.run(2, act(archived()));
    f.letIn(f.helper());
    answerArchive(f.helper(), 2);
    f.pool.run(3, Refresh{});
    f.browse()->say("A8 OK\r\n");
    QHash<quint64, quint32> connectionOf;
    QSet<quint32> connections;
    for (const WireLine &line : std::as_const(f.wire)) {
        connections.insert(line.connection);
        if (line.action == 0)
            continue;
        QCOMPARE(connectionOf.value(line.action, line.connection), line.connection);
        connectionOf.insert(line.action, line.connection);
    }
    QCOMPARE(connections, (QSet<quint32>{1, 2}));
}

QTEST_GUILESS_MAIN(TestSessionPool)
#include "tst_sessionpool.moc"
