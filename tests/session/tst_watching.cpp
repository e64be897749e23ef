// SPDX-License-Identifier: GPL-3.0-or-later
// Watched mailboxes: which connection idles where, the rota of counts, and what is told as arrived.
#include "imapcore/account/clockwatch.h"
#include "imapcore/account/watchrota.h"
#include "tests/session/poolfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace imap;
using namespace std::chrono_literals;
using testsupport::PoolFixture;
using testsupport::ScriptedTransport;

namespace {

const MailboxName lists = MailboxName::fromWire("lists");
const MailboxName work = MailboxName::fromWire("work");

Timings quickTimings()
{
    Timings timings;
    timings.watchSettle = 1ms;
    timings.rota = 50ms;
    timings.recount = 1h;
    return timings;
}

/// The helper opens `mailbox` (UID 3, UIDVALIDITY 9) and idles there; its next tag is A5.
void letWatch(PoolFixture &f, const QByteArray &mailbox)
{
    QTRY_VERIFY(f.helper());
    f.letIn(f.helper());
    QCOMPARE(f.helper()->written(), "A2 EXAMINE " + mailbox + "\r\n");
    f.helper()->say("* 1 EXISTS\r\n* OK [UIDVALIDITY 9]\r\nA2 OK [READ-ONLY] done\r\n");
    f.helper()->say("* ESEARCH (TAG \"A3\") UID ALL 3\r\nA3 OK\r\n");
    QVERIFY(f.helper()->written().endsWith("A4 IDLE\r\n"));
    f.helper()->say("+ idling\r\n");
}

/// The server at the other end of one connection.
struct Played
{
    ScriptedTransport *transport;
    QByteArray idle = "A4"; // tag of the IDLE that runs
    QByteArray asked = {};  // all that was

    /// Until the session has nothing more to ask.
    void serve()
    {
        for (QByteArray lines = transport->written(); !lines.isEmpty();
             lines = transport->written()) {
            asked += lines;
            const QByteArrayList each = lines.split('\n');
            for (const QByteArray &line : each)
                answer(line);
        }
    }
    void answer(const QByteArray &line)
    {
        const QByteArray tag = line.left(line.indexOf(' '));
        if (line.startsWith("DONE")) {
            transport->say(idle + " OK\r\n");
        } else if (line.contains(" IDLE")) {
            idle = tag;
            transport->say("+ idling\r\n");
        } else if (line.contains(" EXAMINE ")) {
            transport->say("* 1 EXISTS\r\n* OK [UIDVALIDITY 9]\r\n" + tag + " OK\r\n");
        } else if (line.contains(" UID SEARCH ")) {
            transport->say("* ESEARCH (TAG \"" + tag + "\") UID ALL 3\r\n" + tag + " OK\r\n");
        } else if (!tag.isEmpty()) {
            transport->say(tag + " OK\r\n");
        }
    }
};

/// A piece of what the store is filled with.
const SearchMailbox piece{{work, {}, {}}, {}, 10};

} // namespace

class TestWatching : public QObject
{
    Q_OBJECT
private slots:
    void openFolderTellsItsArrivals();
    void helperIdlesAndTells();
    void workGoesFirstAndItWatchesAgain();
    void piecesBesidesShareOneSelect();
    void watchesAgainAfterThePieces_data();
    void watchesAgainAfterThePieces();
    void piecesLeaveTheWatcherWhereItIs();
    void openWatchedFolderNeedsNoHelper();
    void windowOpensItsFolderFirst();
    void restIsCountedByTurns();
    void loneConnectionCountsAndTells();
    void rolesAreTold();
    void rotaIsSpreadAndBacksOff();
    void rotaAsksForFewAtATime();
    void clockJumps_data();
    void clockJumps();
};

void TestWatching::openFolderTellsItsArrivals()
{
    PoolFixture f;
    f.openInbox();
    f.browse()->say("* 3 EXISTS\r\n");
    f.browse()->say("A8 OK\r\n");
    f.browse()->say("* 3 FETCH (UID 9 FLAGS () ENVELOPE (NIL \"hi\" NIL NIL NIL NIL NIL NIL NIL "
                    "NIL))\r\nA9 OK\r\n");
    QCOMPARE(f.all<MailArrived>().size(), 1);
    QCOMPARE(f.all<MailArrived>().first().mailbox, MailboxName::inbox());
    QCOMPARE(f.all<MailArrived>().first().uidValidity, UidValidity(7));
    QCOMPARE(f.all<MailArrived>().first().messages.first().uid, Uid(9));
}

void TestWatching::helperIdlesAndTells()
{
    PoolFixture f(2, quickTimings());
    f.openInbox();
    f.pool.setWatched({lists});
    letWatch(f, "lists");
    f.changes.clear();
    f.helper()->say("* 2 EXISTS\r\n");
    QCOMPARE(f.helper()->written(), QByteArray("DONE\r\n"));
    f.helper()->say("A4 OK\r\n");
    QVERIFY(f.helper()->written().startsWith("A5 UID FETCH 4:* "));
    f.helper()->say("* 2 FETCH (UID 4 FLAGS ())\r\nA5 OK\r\n");
    QCOMPARE(f.all<MailArrived>().size(), 1);
    QCOMPARE(f.all<MailArrived>().first().mailbox, lists);
    QVERIFY(f.all<MessagesArrived>().isEmpty());
    QVERIFY(f.all<UidsLearned>().isEmpty());
    QCOMPARE(f.browse()->written(), QByteArray());
}

void TestWatching::workGoesFirstAndItWatchesAgain()
{
    PoolFixture f(2, quickTimings());
    f.openInbox();
    f.pool.setWatched({lists});
    letWatch(f, "lists");
    f.pool.run(2, StoreFlags{{work, UidValidity(5), UidSet(Uid(1))},
                             StoreMode::Add,
                             FlagSet(SystemFlag::Seen)});
    QCOMPARE(f.transports.size(), 2);
    f.helper()->say("A4 OK\r\n");
    QCOMPARE(f.helper()->written(), QByteArray("DONE\r\nA5 SELECT work\r\n"));
    f.helper()->say("* 0 EXISTS\r\n* OK [UIDVALIDITY 6]\r\nA5 OK [READ-WRITE] done\r\n");
    QVERIFY(f.errorOf<Stale>(2)); // another UIDVALIDITY
    QCOMPARE(f.helper()->written(), QByteArray("A6 EXAMINE lists\r\n"));
    // What came meanwhile is told.
    f.helper()->say("* 2 EXISTS\r\n* OK [UIDVALIDITY 9]\r\nA6 OK [READ-ONLY] done\r\n");
    f.helper()->say("* ESEARCH (TAG \"A7\") UID ALL 3:4\r\nA7 OK\r\n");
    QVERIFY(f.helper()->written().endsWith(
        "A8 UID FETCH 4:* (UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE)\r\n"));
    f.helper()->say("* 2 FETCH (UID 4 FLAGS ())\r\nA8 OK\r\n");
    QCOMPARE(f.all<MailArrived>().size(), 1);
    QCOMPARE(f.helper()->written(), QByteArray("A9 IDLE\r\n"));
}

/// A folder of a million is filled in hundreds of pieces.
void TestWatching::piecesBesidesShareOneSelect()
{
    Timings timings = quickTimings();
    timings.linger = timings.longestLinger = 1h;
    PoolFixture f(2, timings);
    f.openInbox();
    f.pool.setWatched({lists});
    letWatch(f, "lists");
    Played server{f.helper()};
    for (quint64 id = 2; id < 5; ++id) {
        QVERIFY(f.pool.runBesides(id, piece));
        server.serve();
        QCOMPARE(f.ends.value(id), 1);
    }
    QCOMPARE(f.transports.size(), 2);
    QCOMPARE(server.asked.count("EXAMINE"), 1);
    QCOMPARE(server.asked.count("EXAMINE work"), 1);
}

void TestWatching::watchesAgainAfterThePieces_data()
{
    QTest::addColumn<int>("linger");
    QTest::addColumn<int>("longest");
    QTest::newRow("no more comes") << 1 << 3600'000;
    QTest::newRow("they do not end") << 3600'000 << 0;
}

void TestWatching::watchesAgainAfterThePieces()
{
    QFETCH(const int, linger);
    QFETCH(const int, longest);
    Timings timings = quickTimings();
    timings.linger = std::chrono::milliseconds(linger);
    timings.longestLinger = std::chrono::milliseconds(longest);
    PoolFixture f(2, timings);
    f.openInbox();
    f.pool.setWatched({lists});
    letWatch(f, "lists");
    QVERIFY(f.pool.runBesides(2, piece));
    Played server{f.helper()};
    const auto isBack = [&server] {
        server.serve();
        return server.asked.contains("EXAMINE lists\r\n");
    };
    QTRY_VERIFY(isBack());
    QVERIFY2(server.asked.contains(" IDLE\r\n"), server.asked.constData());
    QCOMPARE(server.asked.count("EXAMINE"), 2);
    QCOMPARE(f.ends.value(2), 1);
}

void TestWatching::piecesLeaveTheWatcherWhereItIs()
{
    PoolFixture f(3, quickTimings());
    f.openInbox();
    f.pool.setWatched({lists});
    letWatch(f, "lists");
    QVERIFY(f.pool.runBesides(2, piece));
    QCOMPARE(f.transports.size(), 3);
    f.letIn(f.helper(2));
    Played server{f.helper(2)};
    server.serve();
    QCOMPARE(f.ends.value(2), 1);
    QVERIFY(f.pool.runBesides(3, piece));
    server.serve();
    QCOMPARE(f.ends.value(3), 1);
    QCOMPARE(f.transports.size(), 3);
    QCOMPARE(server.asked.count("EXAMINE"), 1);
    QCOMPARE(f.helper(1)->written(), QByteArray());
}

void TestWatching::openWatchedFolderNeedsNoHelper()
{
    PoolFixture f(2, quickTimings());
    f.pool.setWatched({MailboxName::inbox()});
    f.openInbox();
    QTest::qWait(20);
    QCOMPARE(f.transports.size(), 1);
}

void TestWatching::windowOpensItsFolderFirst()
{
    Timings timings = quickTimings();
    timings.watchSettle = 1h;
    PoolFixture f(2, timings);
    f.pool.setWatched({MailboxName::inbox()});
    f.pool.goOnline(f.settings);
    f.letIn(f.browse());
    QCoreApplication::processEvents(); // what is due at once
    QCOMPARE(f.transports.size(), 1);
}

void TestWatching::restIsCountedByTurns()
{
    PoolFixture f(2, quickTimings());
    f.openInbox();
    f.pool.setWatched({lists, work});
    letWatch(f, "lists");
    QTRY_COMPARE(f.browse()->seen(), QByteArray("DONE\r\n"));
    f.browse()->written();
    f.browse()->say("A8 OK\r\n");
    QCOMPARE(f.browse()->written(),
             QByteArray("A9 STATUS work (MESSAGES UNSEEN UIDNEXT UIDVALIDITY)\r\n"));
    f.browse()->say("* STATUS work (MESSAGES 4 UIDNEXT 9 UIDVALIDITY 5 UNSEEN 1)\r\nA9 OK\r\n");
    QCOMPARE(f.browse()->written(), QByteArray("A10 IDLE\r\n"));
    f.browse()->say("+ idling\r\n");
    QVERIFY(f.all<MailArrived>().isEmpty()); // the first count is the measure
    QTRY_COMPARE(f.browse()->seen(), QByteArray("DONE\r\n"));
    f.browse()->written();
    f.browse()->say("A10 OK\r\n");
    f.browse()->say("* STATUS work (MESSAGES 5 UIDNEXT 10 UIDVALIDITY 5 UNSEEN 2)\r\nA11 OK\r\n");
    // The helper looks what it is.
    QCOMPARE(f.helper()->written(), QByteArray("DONE\r\n"));
    f.helper()->say("A4 OK\r\n");
    QCOMPARE(f.helper()->written(), QByteArray("A5 EXAMINE work\r\n"));
    f.helper()->say("* 5 EXISTS\r\n* OK [UIDVALIDITY 5]\r\nA5 OK [READ-ONLY] done\r\n");
    f.helper()->say("* ESEARCH (TAG \"A6\") UID ALL 5:9\r\nA6 OK\r\n");
    QVERIFY(f.helper()->written().contains("A7 UID FETCH 9:* "));
    f.helper()->say("* 5 FETCH (UID 9 FLAGS ())\r\nA7 OK\r\n");
    QCOMPARE(f.all<MailArrived>().size(), 1);
    QCOMPARE(f.all<MailArrived>().first().mailbox, work);
    QCOMPARE(f.helper()->written(), QByteArray("A8 EXAMINE lists\r\n"));
}

void TestWatching::loneConnectionCountsAndTells()
{
    PoolFixture f(1, quickTimings());
    f.openInbox();
    f.pool.setWatched({work});
    int tag = 8;
    for (const QByteArray &next : {QByteArray("9"), QByteArray("11")}) {
        QTRY_COMPARE(f.browse()->seen(), QByteArray("DONE\r\n"));
        f.browse()->written();
        f.browse()->say("A" + QByteArray::number(tag) + " OK\r\n");
        f.browse()->say("* STATUS work (MESSAGES 4 UIDNEXT " + next + " UIDVALIDITY 5)\r\nA" +
                        QByteArray::number(tag + 1) + " OK\r\n");
        f.browse()->say("+ idling\r\n");
        f.browse()->written();
        tag += 2;
    }
    QCOMPARE(f.transports.size(), 1);
    QCOMPARE(f.all<MailArrived>().size(), 1);
    QCOMPARE(f.all<MailArrived>().first().messages.size(), 2);
}

void TestWatching::rolesAreTold()
{
    PoolFixture f(2, quickTimings());
    f.openInbox();
    f.pool.setWatched({lists});
    letWatch(f, "lists");
    const ConnectionsChanged now = f.all<ConnectionsChanged>().last();
    QCOMPARE(now.most, 2);
    QCOMPARE(now.connections.size(), 2);
    QCOMPARE(now.connections.at(0).role, ConnectionUse::Role::Browse);
    QCOMPARE(now.connections.at(0).mailbox, MailboxName::inbox());
    QCOMPARE(now.connections.at(1).role, ConnectionUse::Role::Watch);
    QCOMPARE(now.connections.at(1).mailbox, lists);
    QCOMPARE(now.connections.at(1).state, LinkState::Idle);
}

void TestWatching::rotaIsSpreadAndBacksOff()
{
    WatchRota rota(60s, 10min);
    const WatchRota::Clock::time_point start;
    rota.setMailboxes({lists, work}, start);
    QCOMPARE(rota.takeDue(start + 15s), QList<MailboxName>());
    QCOMPARE(rota.takeDue(start + 30s), QList<MailboxName>{lists});
    QCOMPARE(rota.takeDue(start + 60s), QList<MailboxName>{work});
    QVERIFY(*rota.wait(start + 60s) <= 30s);
    rota.setMailboxes({lists}, start + 60s); // keeps its turn
    QCOMPARE(rota.takeDue(start + 90s), QList<MailboxName>{lists});
    WatchRota::Clock::time_point now = start + 90s;
    std::chrono::milliseconds before{0};
    for (int quiet = 0; quiet < 12; ++quiet) {
        rota.counted(lists, false, now);
        QVERIFY(*rota.wait(now) >= before);
        before = *rota.wait(now);
    }
    QCOMPARE(before, std::chrono::milliseconds(10min));
    rota.counted(lists, true, now);
    QCOMPARE(*rota.wait(now), std::chrono::milliseconds(60s));
}

void TestWatching::rotaAsksForFewAtATime()
{
    QList<MailboxName> many;
    for (int i = 0; i < 60; ++i)
        many.append(MailboxName::fromWire("m" + QByteArray::number(i)));
    WatchRota rota(60s, 10min);
    const WatchRota::Clock::time_point start;
    rota.setMailboxes(many, start);
    const QList<MailboxName> first = rota.takeDue(start + 2min);
    QCOMPARE(first.size(), WatchRota::mostAtOnce);
    QVERIFY(!first.contains(rota.takeDue(start + 2min).first()));
}

void TestWatching::clockJumps_data()
{
    QTest::addColumn<int>("steady");
    QTest::addColumn<int>("wall");
    QTest::addColumn<bool>("noticed");
    QTest::newRow("nothing happened") << 10 << 10 << false;
    QTest::newRow("a little late") << 12 << 12 << false;
    QTest::newRow("slept") << 10 << 3600 << true;
    QTest::newRow("stopped") << 300 << 300 << true;
    QTest::newRow("set back") << 10 << -3600 << true;
}

void TestWatching::clockJumps()
{
    QFETCH(int, steady);
    QFETCH(int, wall);
    QFETCH(bool, noticed);
    ClockWatch watch(10s);
    QSignalSpy jumped(&watch, &ClockWatch::jumped);
    const auto fromSteady = ClockWatch::Steady::now();
    const auto fromWall = ClockWatch::Wall::now();
    watch.look(fromSteady, fromWall);
    watch.look(fromSteady + std::chrono::seconds(steady), fromWall + std::chrono::seconds(wall));
    QCOMPARE(jumped.size(), noticed ? 1 : 0);
}

QTEST_GUILESS_MAIN(TestWatching)
#include "tst_watching.moc"
