// SPDX-License-Identifier: GPL-3.0-or-later
// How acts on mailboxes that are not the open one end: connections that are lost, acts that are
// taken back, new settings and going offline.
#include "tests/session/poolacts.h"

#include <QTest>

using namespace imap;
using testsupport::act;
using testsupport::answerArchive;
using testsupport::answerCopy;
using testsupport::archived;
using testsupport::PoolFixture;

class TestPoolEndings : public QObject
{
    Q_OBJECT
private slots:
    void lossEndsWhatRan();
    void abandonedBeforeItsSignIn();
    void cancelledBeforeItsSignIn();
    void cancelledOnTheWay_data();
    void cancelledOnTheWay();
    void cancelledInTheMiddleTellsWhatWasDone();
    void newSettingsHoldForAll();
    void newSettingsHoldForWhatHadNotBegun_data();
    void newSettingsHoldForWhatHadNotBegun();
    void goingOfflineEndsEverything();
};

void TestPoolEndings::lossEndsWhatRan()
{
    PoolFixture f;
    f.openInbox();
    f.pool.run(2, act(archived()));
    f.letIn(f.helper());
    answerArchive(f.helper(), 2);
    f.helper()->hangUp();
    QCOMPARE(f.ends.value(2), 1);
    const Outcome outcome = f.outcomes.value(2);
    QVERIFY(std::holds_alternative<Applied>(outcome));
    QCOMPARE(std::get<Applied>(outcome).unconfirmed, UidSet(Uid(3)));
    QVERIFY(std::get<Applied>(outcome).stoppedBy);
    QTRY_VERIFY(!f.helper());
}

void TestPoolEndings::abandonedBeforeItsSignIn()
{
    PoolFixture f;
    f.openInbox();
    f.pool.run(2, act(archived()));
    f.pool.abandon(2);
    f.letIn(f.helper());
    QVERIFY(!f.helper()->seen().contains("SELECT"));
    QVERIFY(!f.ends.contains(2));
}

void TestPoolEndings::cancelledBeforeItsSignIn()
{
    PoolFixture f;
    f.openInbox();
    f.pool.run(2, act(archived()));
    f.pool.cancel(2);
    QVERIFY(f.errorOf<Abandoned>(2));
    f.letIn(f.helper());
    QVERIFY(!f.helper()->seen().contains("SELECT"));
    QCOMPARE(f.ends.value(2), 1);
}

void TestPoolEndings::cancelledOnTheWay_data()
{
    QTest::addColumn<int>("connections");
    QTest::newRow("on a helper") << 2;
    QTest::newRow("on the browse connection") << 1;
}

/// The act had not begun, so it never does; the window's mailbox is open again.
void TestPoolEndings::cancelledOnTheWay()
{
    QFETCH(int, connections);
    PoolFixture f(connections);
    f.openInbox();
    f.pool.run(2, act(archived()));
    if (connections > 1)
        f.letIn(f.helper());
    else
        f.browse()->say("A8 OK\r\n");
    testsupport::ScriptedTransport *transport = connections > 1 ? f.helper() : f.browse();
    QVERIFY2(transport->seen().endsWith("SELECT Archive\r\n"), transport->seen());
    f.pool.cancel(2);
    answerArchive(transport, connections > 1 ? 2 : 9);
    if (connections == 1) {
        QVERIFY2(transport->seen().endsWith("A11 SELECT INBOX\r\n"), transport->seen());
        transport->say("* 2 EXISTS\r\n* OK [UIDVALIDITY 7]\r\nA11 OK [READ-WRITE] done\r\n"
                       "* ESEARCH (TAG \"A12\") UID ALL 5:6\r\nA12 OK\r\n");
        QVERIFY(!f.ends.contains(2)); // the rows that are shown first belong to it
        transport->say("A13 OK\r\n");
    }
    QVERIFY(f.errorOf<Abandoned>(2));
    QCOMPARE(f.ends.value(2), 1);
    QVERIFY(!transport->seen().contains("COPY"));
}

void TestPoolEndings::cancelledInTheMiddleTellsWhatWasDone()
{
    PoolFixture f;
    f.openInbox();
    f.pool.run(2, act(archived()));
    f.letIn(f.helper());
    answerArchive(f.helper(), 2);
    QVERIFY(f.helper()->seen().endsWith("A4 UID COPY 3 Other\r\n"));
    f.pool.cancel(2);
    QVERIFY(!f.ends.contains(2));
    answerCopy(f.helper(), 4);
    QVERIFY(f.ends.value(2) == 1 && !f.errorOf<Abandoned>(2));
    QCOMPARE(std::get<Applied>(f.outcomes.value(2)).uids, UidSet(Uid(3)));
    QVERIFY(!std::get<Applied>(f.outcomes.value(2)).undo.isEmpty());
}

/// An act under way ends as it would on the browse connection.
void TestPoolEndings::newSettingsHoldForAll()
{
    PoolFixture f;
    f.openInbox();
    f.pool.run(2, act(archived()));
    f.letIn(f.helper());
    answerArchive(f.helper(), 2);
    QVERIFY(!f.ends.contains(2));
    f.settings.readOnly = true;
    f.pool.goOnline(f.settings);
    QTRY_COMPARE(f.ends.value(2), 1);
    QCOMPARE(std::get<Applied>(f.outcomes.value(2)).unconfirmed, UidSet(Uid(3)));
}

void TestPoolEndings::newSettingsHoldForWhatHadNotBegun_data()
{
    QTest::addColumn<bool>("anotherUser");
    QTest::newRow("inspection mode") << false;
    QTest::newRow("another user") << true;
}

void TestPoolEndings::newSettingsHoldForWhatHadNotBegun()
{
    QFETCH(bool, anotherUser);
    PoolFixture f;
    f.openInbox();
    f.pool.run(2, act(archived()));
    f.settings.readOnly = true;
    if (anotherUser)
        f.settings.user = QStringLiteral("bob");
    f.pool.goOnline(f.settings);
    if (f.helper() && f.helper()->isOpen)
        f.letIn(f.helper());
    QVERIFY(!f.helper() || !f.helper()->seen().contains("SELECT"));
    // Planned for one account, it is nothing for another.
    QCOMPARE(f.errorOf<Abandoned>(2) != nullptr, anotherUser);
    f.passwordGiven = false;
    f.letIn(f.browse());
    QCOMPARE(f.browse()->seen().contains("EXAMINE INBOX"), !anotherUser);
    QVERIFY(!f.browse()->seen().contains("SELECT"));
}

void TestPoolEndings::goingOfflineEndsEverything()
{
    PoolFixture f;
    f.openInbox();
    f.pool.run(2, act(archived()));
    f.letIn(f.helper());
    answerArchive(f.helper(), 2);
    f.pool.run(3, Refresh{});
    f.pool.goOffline();
    QTRY_COMPARE(f.ends.value(2), 1);
    QCOMPARE(f.ends.value(3), 1);
    QVERIFY(f.all<ConnectionsChanged>().last().connections.isEmpty());
}

QTEST_GUILESS_MAIN(TestPoolEndings)
#include "tst_poolendings.moc"
