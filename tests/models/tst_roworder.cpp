// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roworder.h"

#include <QElapsedTimer>
#include <QList>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using ui::RowOrder;

class TestRowOrder : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsThere();
    void oddAnswers_data();
    void oddAnswers();
    void whatStoodNear();
    void depthsStayWithTheirRows();
    void agreesWithANaiveList_data();
    void agreesWithANaiveList();
    void aMillionRows();

private:
    static QList<quint32> rows(const RowOrder &order);
    static void compare(const RowOrder &order, const QList<quint32> &naive);
};

QList<quint32> TestRowOrder::rows(const RowOrder &order)
{
    QList<quint32> uids;
    for (int row = 0; row < order.count(); ++row)
        uids.append(order.uidAt(row));
    return uids;
}

void TestRowOrder::compare(const RowOrder &order, const QList<quint32> &naive)
{
    QCOMPARE(rows(order), naive);
    for (int row = 0; row < naive.size(); ++row)
        QCOMPARE(order.rowOf(naive.at(row)), row);
    QCOMPARE(order.uidAt(-1), 0U);
    QCOMPARE(order.uidAt(order.count()), 0U);
}

void TestRowOrder::nothingIsThere()
{
    RowOrder order;
    QCOMPARE(order.count(), 0);
    QCOMPARE(order.uidAt(0), 0U);
    QCOMPARE(order.rowOf(1), -1);
    QCOMPARE(order.rowNear(1), -1);
    QCOMPARE(order.remove(1), -1);
    QVERIFY(order.ascendingUids(0, 10).empty());
}

void TestRowOrder::oddAnswers_data()
{
    QTest::addColumn<QList<quint32>>("told");
    QTest::addColumn<QList<quint32>>("shown");
    QTest::newRow("one") << QList<quint32>{7} << QList<quint32>{7};
    QTest::newRow("twice: where it came first")
        << QList<quint32>{3, 9, 3, 1, 9} << QList<quint32>{3, 9, 1};
    QTest::newRow("0 is no UID") << QList<quint32>{0, 4, 0} << QList<quint32>{4};
    QTest::newRow("the largest UID")
        << QList<quint32>{1, 4294967295U, 2} << QList<quint32>{1, 4294967295U, 2};
}

void TestRowOrder::oddAnswers()
{
    QFETCH(QList<quint32>, told);
    QFETCH(QList<quint32>, shown);
    compare(RowOrder({told.begin(), told.end()}), shown);
}

void TestRowOrder::whatStoodNear()
{
    RowOrder order({50, 10, 40, 20, 30});
    QCOMPARE(order.remove(40), 2);
    QCOMPARE(order.remove(40), -1);
    QCOMPARE(order.rowOf(40), -1);
    QCOMPARE(order.rowNear(40), 2); // where 20 is now
    QCOMPARE(order.rowNear(10), 1);
    QCOMPARE(order.rowNear(99), -1);
    order.remove(imap::UidSet(imap::Uid(20), imap::Uid(30)));
    QCOMPARE(order.rowNear(30), 1); // the last that is left
    QCOMPARE(rows(order), (QList<quint32>{50, 10}));
}

void TestRowOrder::depthsStayWithTheirRows()
{
    RowOrder order({5, 6, 7, 8}, {0, 1, 2, 0});
    QCOMPARE(order.remove(6), 1);
    QCOMPARE(order.depthAt(0), 0);
    QCOMPARE(order.depthAt(1), 2);
    QCOMPARE(order.depthAt(2), 0);
    QCOMPARE(order.depthAt(3), 0);
    QCOMPARE(RowOrder({5, 6}).depthAt(1), 0);
    QCOMPARE(RowOrder({5, 6}, {0}).depthAt(1), 0); // one too few
}

void TestRowOrder::agreesWithANaiveList_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("size");
    QTest::newRow("a word") << 1U << 64;
    QTest::newRow("a few") << 2U << 100;
    QTest::newRow("just over a block") << 3U << 1025;
    QTest::newRow("some blocks") << 4U << 5000;
}

void TestRowOrder::agreesWithANaiveList()
{
    QFETCH(quint32, seed);
    QFETCH(int, size);
    QRandomGenerator random(seed);
    QList<quint32> naive;
    quint32 uid = 0;
    for (int i = 0; i < size; ++i)
        naive.append(uid += 1 + random.bounded(7U));
    std::shuffle(naive.begin(), naive.end(), random);
    RowOrder order({naive.begin(), naive.end()});
    compare(order, naive);
    for (int step = 0; step < 200 && !naive.isEmpty(); ++step) {
        if (random.bounded(20) == 0) {
            const bool byWhatIsLeft = random.bounded(2) == 0;
            imap::UidSet told; // with some that are not here
            for (quint32 u = 1; u <= uid + 10; ++u) {
                if ((u % 11 == static_cast<quint32>(step) % 11) != byWhatIsLeft)
                    told.add(imap::Uid(u));
            }
            if (byWhatIsLeft)
                order.keepOnly(told);
            else
                order.remove(told);
            naive.removeIf([&](quint32 u) { return told.contains(imap::Uid(u)) != byWhatIsLeft; });
        } else {
            const auto row = random.bounded(static_cast<int>(naive.size()));
            QCOMPARE(order.remove(naive.takeAt(row)), row);
        }
        const int first = random.bounded(static_cast<int>(naive.size()) + 1) - 1;
        const int last = first + random.bounded(static_cast<int>(naive.size()) + 2);
        QList<quint32> part = naive.mid(qMax(first, 0), last - qMax(first, 0) + 1);
        std::sort(part.begin(), part.end());
        const std::vector<quint32> told = order.ascendingUids(first, last);
        QCOMPARE(QList<quint32>(told.begin(), told.end()), part);
        if (step % 20 == 0)
            compare(order, naive);
    }
    compare(order, naive);
}

/// Says what it costs; the bar is on memory, since the machine is shared.
void TestRowOrder::aMillionRows()
{
    QRandomGenerator random(5);
    std::vector<quint32> uids(1000000);
    std::iota(uids.begin(), uids.end(), 1U);
    std::shuffle(uids.begin(), uids.end(), random);
    QElapsedTimer clock;
    clock.start();
    const auto took = [&clock](const char *what) {
        qInfo("%-28s %8.2f ms", what, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        clock.start();
    };
    RowOrder order(uids, std::vector<quint8>(uids.size(), 1));
    took("made of a million");
    for (quint32 uid = 1; uid <= 1000; ++uid)
        QVERIFY(order.rowOf(uid) >= 0);
    took("a thousand looked up");
    for (quint32 uid = 1; uid <= 1000; ++uid)
        QVERIFY(order.remove(uid) >= 0);
    took("a thousand removed singly");
    imap::UidSet odd;
    for (quint32 uid = 1; uid < 1000000; uid += 2)
        odd.add(imap::Uid(uid));
    took("set of every second one");
    order.keepOnly(odd);
    took("half removed at once");
    QCOMPARE(order.ascendingUids(0, order.count() - 1).size(), size_t(order.count()));
    took("all in ascending order");
    const double each = static_cast<double>(order.footprint()) / 1e6;
    qInfo("%.2f bytes a row", each);
    QVERIFY(each <= 10);
}

QTEST_APPLESS_MAIN(TestRowOrder)
#include "tst_roworder.moc"
