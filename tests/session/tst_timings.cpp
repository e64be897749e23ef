// SPDX-License-Identifier: GPL-3.0-or-later
// How long a session waits, and for what: the values that are promised, the wait between tries, and
// clocks that jump meanwhile.
#include "imapcore/session/backoff.h"
#include "imapcore/session/session.h"
#include "imapcore/wire/limits.h"
#include "tests/support/scriptedtransport.h"

#include <QTest>

#include <atomic>
#include <ctime>

#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

using namespace imap;
using namespace std::chrono_literals;

namespace {

std::atomic<time_t> wallClockShift = 0;

} // namespace

/// Takes the place of the C library's, so that the wall clock of this program jumps and nobody
/// else's does.
extern "C" int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const auto status = static_cast<int>(::syscall(SYS_clock_gettime, clock, time));
    if (clock == CLOCK_REALTIME && status == 0)
        time->tv_sec += wallClockShift;
    return status;
}

extern "C" int gettimeofday(timeval *time, void *) noexcept
{
    timespec now{};
    const int status = clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return status;
}

class TestTimings : public QObject
{
    Q_OBJECT
private slots:
    void limitsAreThosePromised();
    void waitsDoubleUpToALimit();
    void waitsAreNotAllAlike();
    void aConnectionThatLastedBeginsAnew();
    void aShortOneDoesNot();
    void clockJumpsDuringABackOff_data();
    void clockJumpsDuringABackOff();
    void clockJumpsDuringIdle_data();
    void clockJumpsDuringIdle();
};

void TestTimings::limitsAreThosePromised()
{
    const Timings timings;
    QCOMPARE(timings.connect, 30'000ms);
    QCOMPARE(timings.greeting, 30'000ms);
    QCOMPARE(timings.command, 60'000ms);
    QVERIFY(timings.idleRenewal <= 9min);
    QVERIFY(timings.keepAlive < 29min);
    QCOMPARE(timings.probe, 5'000ms);
    QCOMPARE(timings.slowestRate, 1024);
    QCOMPARE(timings.firstRetry, 1'000ms);
    QCOMPARE(timings.longestRetry, 300'000ms);
    QCOMPARE(timings.lasting, 10'000ms);
    QCOMPARE(limits::lineBytes, 16LL << 20);
    QCOMPARE(limits::responseBytes, 64LL << 20);
    QCOMPARE(limits::literalBytes, 1LL << 20);
    QCOMPARE(limits::inflatedRatio, 1000);
    QCOMPARE(limits::inflatedBytes, 64LL << 20);
    QCOMPARE(limits::depth, 64);
    QCOMPARE(limits::shownServerText, 500);
}

void TestTimings::waitsDoubleUpToALimit()
{
    Backoff backoff{Timings()};
    qint64 plain = 1'000;
    for (int tries = 0; tries < 100; ++tries) {
        const qint64 wait = backoff.next().count();
        QVERIFY2(wait >= plain * 8 / 10 && wait <= plain * 12 / 10,
                 qPrintable(QStringLiteral("%1 for %2").arg(wait).arg(plain)));
        plain = std::min<qint64>(plain * 2, 300'000);
    }
}

void TestTimings::waitsAreNotAllAlike()
{
    QSet<qint64> waits;
    for (int clients = 0; clients < 20; ++clients)
        waits.insert(Backoff{Timings()}.next().count());
    QVERIFY2(waits.size() > 5, qPrintable(QString::number(waits.size())));
}

void TestTimings::aConnectionThatLastedBeginsAnew()
{
    Timings timings;
    timings.lasting = 0ms;
    Backoff backoff{timings};
    for (int tries = 0; tries < 5; ++tries)
        (void)backoff.next();
    backoff.signedIn();
    QVERIFY(backoff.next() <= 1'200ms);
    QVERIFY(backoff.next() >= 1'600ms); // not in since
}

void TestTimings::aShortOneDoesNot()
{
    Backoff backoff{Timings()};
    for (int tries = 0; tries < 5; ++tries) {
        backoff.signedIn();
        (void)backoff.next();
    }
    backoff.signedIn();
    QVERIFY(backoff.next() >= 25'600ms);
    backoff.reset(); // somebody wants it now
    QVERIFY(backoff.next() <= 1'200ms);
}

void TestTimings::clockJumpsDuringABackOff_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("an hour back") << qint64(-3600);
    QTest::newRow("ten days on") << qint64(10 * 24 * 3600);
}

void TestTimings::clockJumpsDuringABackOff()
{
    QFETCH(const qint64, seconds);
    Timings timings;
    timings.firstRetry = timings.longestRetry = 300ms;
    auto owned = std::make_unique<testsupport::ScriptedTransport>();
    auto *transport = owned.get();
    Session session(std::move(owned), timings);
    session.goOnline({});
    QCOMPARE(transport->opens, 1);
    QElapsedTimer steady;
    steady.start();
    transport->hangUp();
    const QDateTime before = QDateTime::currentDateTime();
    wallClockShift = seconds;
    const qint64 jumped = before.secsTo(QDateTime::currentDateTime());
    QTRY_COMPARE_WITH_TIMEOUT(transport->opens, 2, 5000);
    wallClockShift = 0;
    QVERIFY(std::abs(jumped - seconds) <= 1); // the program did see it
    QVERIFY2(steady.elapsed() >= 200, "the try came before its time");
}

void TestTimings::clockJumpsDuringIdle_data()
{
    clockJumpsDuringABackOff_data();
}

/// A command that is not answered ends by its limit on the steady clock, whatever the wall clock
/// does.
void TestTimings::clockJumpsDuringIdle()
{
    QFETCH(const qint64, seconds);
    Timings timings;
    timings.idleRenewal = 300ms;
    timings.idleDone = 300ms;
    timings.recount = timings.firstRetry = timings.longestRetry = 1h;
    auto owned = std::make_unique<testsupport::ScriptedTransport>();
    auto *transport = owned.get();
    Session session(std::move(owned), timings);
    QObject::connect(&session, &Session::passwordWanted, &session,
                     [&session] { session.givePassword(Secret("secret"), {}); });
    session.goOnline({});
    transport->connectNow();
    transport->encryptNow();
    transport->say("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready\r\n");
    QCoreApplication::sendPostedEvents();
    transport->say("A1 OK [CAPABILITY IMAP4rev1 IDLE] in\r\n");
    transport->say("A2 OK\r\nA3 OK\r\n");
    session.run(1, OpenMailbox{MailboxName::inbox()});
    transport->say("* 0 EXISTS\r\n* OK [UIDVALIDITY 7]\r\nA4 OK done\r\n");
    transport->written();
    transport->say("+ idling\r\n");
    QCOMPARE(session.link().state, LinkState::Idle);
    QElapsedTimer steady;
    steady.start();
    wallClockShift = seconds;
    QTRY_COMPARE_WITH_TIMEOUT(transport->seen(), QByteArray("DONE\r\n"), 5000);
    const qint64 renewed = steady.elapsed();
    QTRY_COMPARE_WITH_TIMEOUT(session.link().state, LinkState::Waiting, 5000);
    wallClockShift = 0;
    QVERIFY2(renewed >= 200, "IDLE was renewed before its time");
    QVERIFY2(steady.elapsed() - renewed >= 200, "given up before its time");
}

QTEST_GUILESS_MAIN(TestTimings)
#include "tst_timings.moc"
