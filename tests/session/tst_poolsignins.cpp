// SPDX-License-Identifier: GPL-3.0-or-later
// How many sign-ins a pool tries when the server does not take them: a password that was changed
// there must not become a row of failed ones.
#include "tests/session/poolacts.h"

#include <QTest>

using namespace imap;
using namespace std::chrono_literals;
using testsupport::act;
using testsupport::archived;
using testsupport::PoolFixture;

namespace {

const QList<MailboxName> watched{MailboxName::fromWire("lists"), MailboxName::fromWire("work"),
                                 MailboxName::fromWire("news")};

Timings quickTimings()
{
    Timings timings;
    timings.watchSettle = timings.firstRetry = 1ms;
    timings.unusedHelper = 10ms;
    timings.recount = 1h;
    return timings;
}

/// What is due at once or soon is done.
void settle()
{
    QTest::qWait(30);
}

} // namespace

class TestPoolSignIns : public QObject
{
    Q_OBJECT
private slots:
    void helpersSignInOneAtATime();
    void actsWaitForTheOneThatSignsIn();
    void noneFollowsARefusedPassword_data();
    void noneFollowsARefusedPassword();
    void refusalEndsThoseThatComeBack();
};

void TestPoolSignIns::helpersSignInOneAtATime()
{
    PoolFixture f(4, quickTimings());
    f.openInbox();
    f.pool.setWatched(watched);
    for (int helper = 1; helper <= 3; ++helper) {
        QTRY_COMPARE(f.transports.size(), helper + 1);
        settle();
        QCOMPARE(f.transports.size(), helper + 1);
        f.letIn(f.helper(helper));
        QVERIFY(f.helper(helper)->seen().startsWith("A2 EXAMINE "));
    }
    settle();
    QCOMPARE(f.transports.size(), 4);
}

void TestPoolSignIns::actsWaitForTheOneThatSignsIn()
{
    PoolFixture f(4, quickTimings());
    f.openInbox();
    f.pool.run(2, act(archived()));
    QVERIFY(!f.pool.runOnSpare(3, act(archived())));
    QCOMPARE(f.transports.size(), 2);
    f.letIn(f.helper());
    QCOMPARE(f.helper()->written(), QByteArray("A2 SELECT Archive\r\n"));
    QVERIFY(f.pool.runOnSpare(3, act(archived())));
    QCOMPARE(f.transports.size(), 3);
}

void TestPoolSignIns::noneFollowsARefusedPassword_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("another"); // once the one that was in has gone
    QTest::newRow("password") << QByteArray("A1 NO [AUTHENTICATIONFAILED] no\r\n") << false;
    QTest::newRow("password or limit") << QByteArray("A1 NO no\r\n") << false;
    QTest::newRow("not allowed") << QByteArray("A1 NO [AUTHORIZATIONFAILED] no\r\n") << false;
    QTest::newRow("limit") << QByteArray("A1 NO [LIMIT] too many\r\n") << true;
}

void TestPoolSignIns::noneFollowsARefusedPassword()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, another);
    PoolFixture f(4, quickTimings());
    f.openInbox();
    f.pool.setWatched(watched);
    QTRY_COMPARE(f.transports.size(), 2);
    f.letIn(f.helper());
    QTRY_COMPARE(f.transports.size(), 3);
    f.greet(f.helper(2));
    f.helper(2)->say(answer);
    settle();
    QCOMPARE(f.transports.size(), 3);
    QCOMPARE(f.passwordQuestions, 1); // the first connection is in, nobody needs to be asked
    f.pool.setWatched({});
    QTRY_VERIFY(!f.helper());
    f.pool.setWatched(watched);
    settle();
    QCOMPARE(f.transports.size(), another ? 4 : 3);
    // The first connection signs in anew: the password is good.
    f.browse()->hangUp();
    QTRY_COMPARE(f.browse()->opens, 2);
    f.letIn(f.browse());
    QTRY_COMPARE(f.transports.size(), another ? 5 : 4);
}

void TestPoolSignIns::refusalEndsThoseThatComeBack()
{
    PoolFixture f(3, quickTimings());
    f.openInbox();
    f.pool.setWatched(watched);
    for (int helper = 1; helper <= 2; ++helper) {
        QTRY_COMPARE(f.transports.size(), helper + 1);
        f.letIn(f.helper(helper));
    }
    for (int helper = 1; helper <= 2; ++helper)
        f.helper(helper)->hangUp();
    for (int helper = 1; helper <= 2; ++helper)
        QTRY_COMPARE(f.helper(helper)->opens, 2);
    f.greet(f.helper(1));
    f.helper(1)->say("A1 NO [AUTHENTICATIONFAILED] no\r\n");
    QTRY_VERIFY(!f.helper(1));
    QTRY_VERIFY(!f.helper(2));
    QCOMPARE(f.browse()->opens, 1);
}

QTEST_GUILESS_MAIN(TestPoolSignIns)
#include "tst_poolsignins.moc"
