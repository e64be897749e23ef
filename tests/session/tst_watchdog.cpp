// SPDX-License-Identifier: GPL-3.0-or-later
// How long a session waits for a server that says nothing, and what does not count.
#include "imapcore/session/watchdog.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace imap;
using namespace std::chrono_literals;

class TestWatchdog : public QObject
{
    Q_OBJECT
private slots:
    void waitsAsLongAsItSays();
    void standingStillDoesNotCount();
    void standingStillIsNoPace();
    void whatIsHeardBeginsAnew();
};

void TestWatchdog::waitsAsLongAsItSays()
{
    Watchdog watchdog{Timings()};
    QSignalSpy expired(&watchdog, &Watchdog::expired);
    QElapsedTimer clock;
    clock.start();
    watchdog.start(1s, TimedOut::Stage::Idle);
    QVERIFY(watchdog.guards(TimedOut::Stage::Idle));
    QVERIFY(expired.wait(30'000));
    QVERIFY2(clock.elapsed() >= 900, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(watchdog.waited().seconds, 1);
    QVERIFY(!watchdog.guards(TimedOut::Stage::Idle));
}

/// A computer that slept, or a program that was held: the server had no chance to be heard.
void TestWatchdog::standingStillDoesNotCount()
{
    Watchdog watchdog{Timings()};
    QSignalSpy expired(&watchdog, &Watchdog::expired);
    watchdog.start(200ms, TimedOut::Stage::Idle);
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 400) { // on purpose: nothing is read meanwhile
    }
    QCoreApplication::processEvents();
    QCOMPARE(expired.size(), 0);
    QVERIFY(watchdog.guards(TimedOut::Stage::Idle));
    QVERIFY(expired.wait(30'000)); // but once it runs again, it is not for ever
}

/// What had come meanwhile is not slow for that.
void TestWatchdog::standingStillIsNoPace()
{
    Timings timings;
    timings.idleDone = 500ms;
    timings.rateWindow = 1s;
    Watchdog watchdog(timings);
    watchdog.start(timings.idleDone, TimedOut::Stage::Idle);
    QVERIFY(watchdog.heard(10, true));
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 1500) { // on purpose: nothing is read meanwhile
    }
    QVERIFY(watchdog.heard(10, true));
}

void TestWatchdog::whatIsHeardBeginsAnew()
{
    Timings timings;
    timings.idleDone = 1h;
    Watchdog watchdog(timings);
    QSignalSpy expired(&watchdog, &Watchdog::expired);
    watchdog.start(200ms, TimedOut::Stage::Idle);
    QVERIFY(watchdog.heard(10, false));
    QVERIFY(!expired.wait(500));
    QVERIFY(watchdog.guards(TimedOut::Stage::Idle));
    watchdog.stop();
    QVERIFY(!watchdog.guards(TimedOut::Stage::Idle));
}

QTEST_GUILESS_MAIN(TestWatchdog)
#include "tst_watchdog.moc"
