// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to connections between life and death: probes, slow bodies, signing out, gaps.
#include "imapcore/session/rateguard.h"
#include "tests/session/poolfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace imap;
using namespace std::chrono_literals;
using testsupport::PoolFixture;

class TestLife : public QObject
{
    Q_OBJECT
private slots:
    void probeOfAnIdleConnection();
    void probeOfADeadOne();
    void probeEndsTheWaiting();
    void gapIsFilledAndTold();
    void noGapNothingTold();
    void logoutIsSentAndAnswered();
    void logoutDoesNotWaitForEver();
    void unsentWorkIsNotSentBeforeLogout();
    void slowBodyIsGivenUp();
    void rateOverAWindow();
    void unaskedListRefreshesTheTree();

private:
    static Timings quietTimings()
    {
        Timings timings;
        timings.recount = 1h;
        return timings;
    }
    static LinkState lastLink(const PoolFixture &f)
    {
        const QList<LinkChanged> links = f.all<LinkChanged>();
        return links.isEmpty() ? LinkState::Idle : links.last().state;
    }
};

void TestLife::probeOfAnIdleConnection()
{
    PoolFixture f(2, quietTimings());
    f.openInbox();
    f.pool.probe();
    QCOMPARE(f.browse()->written(), QByteArray("DONE\r\n"));
    f.browse()->say("A8 OK\r\n");
    QCOMPARE(f.browse()->written(), QByteArray("A9 IDLE\r\n")); // it lives; that was all
}

void TestLife::probeOfADeadOne()
{
    Timings timings = quietTimings();
    timings.probe = 30ms;
    PoolFixture f(2, timings);
    f.openInbox();
    f.pool.probe();
    QTRY_COMPARE(lastLink(f), LinkState::Waiting);
}

void TestLife::probeEndsTheWaiting()
{
    Timings timings = quietTimings();
    timings.firstRetry = timings.longestRetry = 1h;
    PoolFixture f(2, timings);
    f.openInbox();
    f.browse()->hangUp();
    QCOMPARE(lastLink(f), LinkState::Waiting);
    f.pool.probe();
    QCOMPARE(lastLink(f), LinkState::Connecting);
    QCOMPARE(f.browse()->opens, 2);
}

void TestLife::gapIsFilledAndTold()
{
    Timings timings = quietTimings();
    timings.firstRetry = 1ms;
    PoolFixture f(2, timings);
    f.openInbox();
    f.browse()->hangUp();
    QTRY_COMPARE(f.browse()->opens, 2);
    f.letIn(f.browse());
    f.changes.clear();
    f.browse()->say("* 4 EXISTS\r\n* OK [UIDVALIDITY 7]\r\nA2 OK [READ-WRITE] done\r\n");
    f.browse()->say("* LIST () \"/\" INBOX\r\nA3 OK\r\nA4 OK\r\n");
    f.browse()->say("* ESEARCH (TAG \"A5\") UID ALL 5:6,8:9\r\nA5 OK\r\n");
    f.browse()->say("A6 OK\r\nA7 OK\r\n");
    QCOMPARE(f.all<MailboxOpened>().size(), 1);
    QVERIFY(f.all<MailboxOpened>().first().reopened);
    QCOMPARE(f.all<MailboxOpened>().first().arrivedMeanwhile, 2u);
    QVERIFY(f.browse()->written().contains("UID FETCH 7:* "));
    f.browse()->say("* 3 FETCH (UID 8 FLAGS ())\r\n* 4 FETCH (UID 9 FLAGS ())\r\nA8 OK\r\n");
    QCOMPARE(f.all<MailArrived>().size(), 1);
    QCOMPARE(f.all<MailArrived>().first().messages.size(), 2);
}

void TestLife::noGapNothingTold()
{
    Timings timings = quietTimings();
    timings.firstRetry = 1ms;
    PoolFixture f(2, timings);
    f.openInbox();
    f.browse()->hangUp();
    QTRY_COMPARE(f.browse()->opens, 2);
    f.letIn(f.browse());
    f.browse()->say("* 2 EXISTS\r\n* OK [UIDVALIDITY 7]\r\nA2 OK [READ-WRITE] done\r\n");
    f.browse()->say("A3 OK\r\nA4 OK\r\n");
    f.browse()->say("* ESEARCH (TAG \"A5\") UID ALL 5:6\r\nA5 OK\r\n");
    f.browse()->say("A6 OK\r\nA7 OK\r\n");
    QCOMPARE(f.all<MailboxOpened>().last().arrivedMeanwhile, 0u);
    QVERIFY(f.all<MailArrived>().isEmpty());
    QVERIFY(!f.browse()->seen().contains("7:*"));
}

void TestLife::logoutIsSentAndAnswered()
{
    PoolFixture f(2, quietTimings());
    f.openInbox();
    QSignalSpy left(&f.pool, &SessionPool::allLeft);
    f.pool.goOffline();
    QCOMPARE(lastLink(f), LinkState::Offline); // the window does not wait
    QCOMPARE(f.browse()->written(), QByteArray("DONE\r\n"));
    f.browse()->say("A8 OK\r\n");
    QCOMPARE(f.browse()->written(), QByteArray("A9 LOGOUT\r\n"));
    QVERIFY(f.browse()->isOpen);
    QCOMPARE(left.size(), 0);
    f.browse()->say("* BYE\r\nA9 OK\r\n");
    QVERIFY(!f.browse()->isOpen);
    QCOMPARE(left.size(), 1);
}

void TestLife::logoutDoesNotWaitForEver()
{
    Timings timings = quietTimings();
    timings.farewell = 10ms;
    PoolFixture f(2, timings);
    f.openInbox();
    QSignalSpy left(&f.pool, &SessionPool::allLeft);
    f.pool.goOffline();
    QTRY_COMPARE(left.size(), 1);
    QVERIFY(!f.browse()->isOpen);
}

void TestLife::unsentWorkIsNotSentBeforeLogout()
{
    PoolFixture f(2, quietTimings());
    f.openInbox();
    f.pool.run(2, StoreFlags{{MailboxName::inbox(), UidValidity(7), UidSet(Uid(5))},
                             StoreMode::Add,
                             FlagSet(SystemFlag::Deleted)});
    f.pool.goOffline();
    f.browse()->say("A8 OK\r\n");
    QVERIFY(f.browse()->seen().endsWith("LOGOUT\r\n"));
    QVERIFY(!f.browse()->seen().contains("STORE"));
    QCOMPARE(f.ends.value(2), 1);
}

void TestLife::slowBodyIsGivenUp()
{
    Timings timings = quietTimings();
    timings.rateWindow = 40ms;
    timings.slowestRate = 100'000;
    PoolFixture f(2, timings);
    f.openInbox();
    f.pool.run(2, FetchSection{UidValidity(7), Uid(5), {}, 1'000'000});
    f.browse()->say("A8 OK\r\n");
    f.browse()->say("* 1 FETCH (UID 5 BODY[]<0> {65536}\r\n");
    QTimer drip;
    connect(&drip, &QTimer::timeout, &f.pool, [&f] {
        if (f.browse()->isOpen)
            f.browse()->say("x");
    });
    drip.start(5);
    QTRY_COMPARE(lastLink(f), LinkState::Waiting);
    QVERIFY(f.ends.value(2) == 1);
}

void TestLife::rateOverAWindow()
{
    Timings timings;
    timings.rateWindow = 10s;
    timings.slowestRate = 1000;
    RateGuard guard(timings);
    RateGuard::Instant now;
    QVERIFY(!guard.isTooSlow(100, true, now));
    QVERIFY(!guard.isTooSlow(1, true, now + 9s)); // not before the window is over
    QVERIFY(guard.isTooSlow(9'000, true, now + 10s));
    QVERIFY(!guard.isTooSlow(10'000, true, now + 20s));
    QVERIFY(!guard.isTooSlow(0, false, now + 100s)); // nothing under way
    QVERIFY(!guard.isTooSlow(1, true, now + 200s));
}

void TestLife::unaskedListRefreshesTheTree()
{
    PoolFixture f(2, quietTimings());
    f.openInbox();
    f.browse()->say("* LIST () \"/\" new\r\n");
    QCOMPARE(f.browse()->written(), QByteArray("DONE\r\n"));
    f.browse()->say("A8 OK\r\n");
    QVERIFY(f.browse()->written().contains("LIST \"\" "));
}

QTEST_GUILESS_MAIN(TestLife)
#include "tst_life.moc"
