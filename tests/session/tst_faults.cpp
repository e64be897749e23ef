// SPDX-License-Identifier: GPL-3.0-or-later
// A session that is cut at every byte, and sessions whose bytes come at any pace and in any turn
// with what people do. POSTROOM_FAULTS=1 takes the whole dose, which takes minutes in a build with
// sanitizers, and longer than QTest's own QTEST_FUNCTION_TIMEOUT; without it each 97th byte and 40
// sessions.
#include "tests/session/faultrun.h"

#include <QTest>

using testsupport::FaultRun;
using testsupport::MiniServer;

class TestFaults : public QObject
{
    Q_OBJECT
private slots:
    void undisturbed();
    void cutAtEveryByte_data();
    void cutAtEveryByte();
    void piecesAndTurns();

private:
    static constexpr quint32 messages = 50;
    static constexpr int stride = 97;
    [[nodiscard]] static bool wholeDose() { return qEnvironmentVariableIsSet("POSTROOM_FAULTS"); }
};

void TestFaults::undisturbed()
{
    MiniServer server(messages);
    FaultRun run(server);
    run.run();
    QCOMPARE(run.wrong(), QByteArray());
    QCOMPARE(run.difference(), QByteArray());
    QCOMPARE(run.errorsTold(), 0);
    QVERIFY(server.isIdling());
    QVERIFY(server.message(2)->flags.contains("\\Flagged"));
    QVERIFY(!server.message(3)->flags.contains("\\Flagged"));
    QVERIFY2(run.received() > 20'000, qPrintable(QString::number(run.received())));
}

void TestFaults::cutAtEveryByte_data()
{
    QTest::addColumn<int>("first");
    for (int first = 0; first < (wholeDose() ? stride : 1); ++first)
        QTest::addRow("each %dth byte from %d on", stride, first) << first;
}

void TestFaults::cutAtEveryByte()
{
    QFETCH(const int, first);
    qint64 size = 0;
    {
        MiniServer server(messages);
        FaultRun run(server);
        run.run();
        size = run.received();
    }
    int cuts = 0;
    for (qint64 n = first; n < size; n += stride) {
        MiniServer server(messages);
        FaultRun run(server);
        run.cutAfter(n);
        run.run();
        const QByteArray where = "cut after byte " + QByteArray::number(n) + ": ";
        QVERIFY2(run.wasCut(), where.constData());
        QVERIFY2(run.errorsTold() == 1,
                 QByteArray(where + QByteArray::number(run.errorsTold()) + " errors").constData());
        run.session().probe(); // the wait is over
        run.run();
        run.repeatWhatFailed();
        run.run();
        QVERIFY2(run.wrong().isEmpty(), QByteArray(where + run.wrong()).constData());
        const QByteArray difference = run.difference();
        QVERIFY2(difference.isEmpty(), QByteArray(where + difference).constData());
        QVERIFY2(server.isIdling(), where.constData());
        ++cuts;
    }
    qInfo("%d cuts in a session of %lld bytes", cuts, static_cast<long long>(size));
}

void TestFaults::piecesAndTurns()
{
    const quint32 sessions = wholeDose() ? 1000 : 40;
    for (quint32 seed = 1; seed <= sessions; ++seed) {
        QRandomGenerator random(seed);
        MiniServer server(messages);
        FaultRun run(server);
        run.runInPieces(random);
        run.repeatWhatFailed();
        run.run();
        const QByteArray which = "seed " + QByteArray::number(seed) + ": ";
        QVERIFY2(run.wrong().isEmpty(), QByteArray(which + run.wrong()).constData());
        const QByteArray difference = run.difference();
        QVERIFY2(difference.isEmpty(), QByteArray(which + difference).constData());
        QVERIFY2(run.errorsTold() == 0, which.constData());
        QVERIFY2(server.message(2)->flags.contains("\\Flagged"), which.constData());
        QVERIFY2(!server.message(3)->flags.contains("\\Flagged"), which.constData());
    }
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
