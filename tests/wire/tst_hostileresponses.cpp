// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/hostilelines.h"
#include "tests/wire/wiretest.h"

#include <QTest>

#include <ctime>

using wiretest::parseAll;

// Answers made to hurt: each is read in time that grows with its size, and the line behind it is
// found.
class HostileResponsesTest : public QObject
{
    Q_OBJECT

private slots:
    void linear_data();
    void linear();
};

void HostileResponsesTest::linear_data()
{
    hostilelines::addRows();
}

void HostileResponsesTest::linear()
{
    const auto seconds = [&](qsizetype bytes) {
        const QByteArray wire = hostilelines::wireOf(bytes);
        double best = 1e9;
        for (int i = 0; i < 3; ++i) {
            const std::clock_t begin = std::clock(); // our own time, however busy the machine
            const QList<imap::Response> all = parseAll(wire);
            best = qMin(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
            if (all.isEmpty() || !std::holds_alternative<imap::ExistsData>(all.last()))
                return -1.0;
        }
        return best;
    };
    const double small = seconds(50000);
    const double large = seconds(400000); // 8 times as much: 64 times the time when quadratic
    QVERIFY(small > 0 && large > 0);
    QVERIFY2(large < small * 24 + 0.01,
             qPrintable(QStringLiteral("%1 s, then %2 s").arg(small).arg(large)));
}

QTEST_APPLESS_MAIN(HostileResponsesTest)
#include "tst_hostileresponses.moc"
