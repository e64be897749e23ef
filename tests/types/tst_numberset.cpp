// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/numberset.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using imap::SequenceSet;
using imap::Uid;
using imap::UidSet;

class NumberSetTest : public QObject
{
    Q_OBJECT

private slots:
    void parsed_data();
    void parsed();
    void refused_data();
    void refused();
    void likeAPlainSet();
    void operationsAreThoseOfSets();
    void operationsAtTheTop();
    void splitKeepsAll();
    void wholeRangeCostsOneEntry();
    void unsortedInputStaysLinear();
};

void NumberSetTest::parsed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("normal");
    QTest::newRow("one") << QByteArray("7") << QByteArray("7");
    QTest::newRow("ranges") << QByteArray("1:3,7,9:*") << QByteArray("1:3,7,9:*");
    QTest::newRow("reversed range") << QByteArray("5:2") << QByteArray("2:5");
    QTest::newRow("star first") << QByteArray("*:4") << QByteArray("4:*");
    QTest::newRow("star alone") << QByteArray("*") << QByteArray("*");
    QTest::newRow("unsorted") << QByteArray("9,1,5") << QByteArray("1,5,9");
    QTest::newRow("overlapping") << QByteArray("1:5,4:8") << QByteArray("1:8");
    QTest::newRow("adjacent") << QByteArray("1,2,3") << QByteArray("1:3");
    QTest::newRow("adjacent, backwards") << QByteArray("3,2,1") << QByteArray("1:3");
    QTest::newRow("open end takes in what touches it")
        << QByteArray("7:*,3,8,6") << QByteArray("3,6:*");
    QTest::newRow("top") << QByteArray("1:4294967295") << QByteArray("1:4294967295");
    QTest::newRow("top twice") << QByteArray("4294967295,4294967295") << QByteArray("4294967295");
}

void NumberSetTest::parsed()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, normal);
    const auto set = UidSet::parse(text);
    QVERIFY(set.ok());
    QCOMPARE(set->toBytes(), normal);
    QCOMPARE(UidSet::parse(normal).value(), *set);
}

void NumberSetTest::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "0", "0:5", "1,,2", "1,", ",1", "1:", ":1", "a", "4294967296",
                             "-1", "1 2", "1:2:3", "99999999999999999999"})
        QTest::newRow(text) << QByteArray(text);
}

void NumberSetTest::refused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!UidSet::parse(text).ok());
}

void NumberSetTest::likeAPlainSet()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 200; ++round) {
        UidSet set;
        std::set<quint32> naive;
        for (int i = 0; i < 30; ++i) {
            const quint32 low = random.bounded(1U, 60U);
            const quint32 high = low + random.bounded(0U, 5U);
            set.add(high, low);
            for (quint32 n = low; n <= high; ++n)
                naive.insert(n);
            QCOMPARE(set.count(), static_cast<quint64>(naive.size()));
        }
        for (quint32 n = 0; n < 70; ++n)
            QCOMPARE(set.contains(Uid(n)), naive.contains(n));
        QCOMPARE(UidSet::parse(set.toBytes()).value(), set);
        for (qsizetype i = 1; i < set.ranges().size(); ++i)
            QVERIFY(set.ranges()[i - 1].high + 1 < set.ranges()[i].low);
    }
}

void NumberSetTest::operationsAreThoseOfSets()
{
    QRandomGenerator random(2);
    const auto fill = [&random](UidSet &set, std::set<quint32> &naive) {
        const int ranges = random.bounded(0, 12);
        for (int i = 0; i < ranges; ++i) {
            const quint32 low = random.bounded(1U, 60U);
            const quint32 high = low + random.bounded(0U, 6U);
            set.add(low, high);
            for (quint32 n = low; n <= high; ++n)
                naive.insert(n);
        }
    };
    for (int round = 0; round < 2000; ++round) {
        UidSet one;
        UidSet other;
        std::set<quint32> plainOne;
        std::set<quint32> plainOther;
        fill(one, plainOne);
        fill(other, plainOther);
        const UidSet both = one.intersected(other);
        const UidSet rest = one.subtracted(other);
        const UidSet all = one.united(other);
        for (quint32 n = 0; n < 70; ++n) {
            QCOMPARE(both.contains(Uid(n)), plainOne.contains(n) && plainOther.contains(n));
            QCOMPARE(rest.contains(Uid(n)), plainOne.contains(n) && !plainOther.contains(n));
            QCOMPARE(all.contains(Uid(n)), plainOne.contains(n) || plainOther.contains(n));
        }
        for (const UidSet *set : {&both, &rest, &all}) { // in the one form that compares equal
            if (!set->isEmpty())
                QCOMPARE(UidSet::parse(set->toBytes()).value(), *set);
        }
    }
}

void NumberSetTest::operationsAtTheTop()
{
    const UidSet all = UidSet::parse("1:4294967295").value();
    const UidSet top = UidSet::parse("4294967295").value();
    QCOMPARE(all.subtracted(top).toBytes(), QByteArray("1:4294967294"));
    QCOMPARE(top.subtracted(all), UidSet());
    QCOMPARE(all.intersected(top), top);
    QCOMPARE(all.subtracted(top).united(top), all);
}

void NumberSetTest::splitKeepsAll()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 200; ++round) {
        UidSet set;
        for (int i = 0; i < 100; ++i) {
            const quint32 low = random.bounded(1U, 4000000000U);
            set.add(low, low + random.bounded(0U, 3U));
        }
        const qsizetype limit = random.bounded(25, 300);
        UidSet together;
        for (const UidSet &piece : set.split(limit)) {
            QVERIFY(!piece.isEmpty());
            QVERIFY(piece.toBytes().size() <= limit);
            QVERIFY(together.intersected(piece).isEmpty());
            together = together.united(piece);
        }
        QCOMPARE(together, set);
    }
    QVERIFY(UidSet().split(100).isEmpty());
}

void NumberSetTest::wholeRangeCostsOneEntry()
{
    const UidSet all = UidSet::parse("1:4294967295").value();
    QCOMPARE(all.ranges().size(), 1);
    QCOMPARE(all.count(), Q_UINT64_C(4294967295));
    QCOMPARE(all.toList(3).size(), 3);
    UidSet more = all;
    more.add(Uid(4294967295U));
    QCOMPARE(more, all);
}

void NumberSetTest::unsortedInputStaysLinear()
{
    QByteArray text;
    for (int i = 0; i < 500000; ++i)
        text += QByteArray::number(1 + (qint64(i) * 7919) % 600000 * 2) + ',';
    text.chop(1);
    QVERIFY(UidSet::parse(text).ok()); // seconds of quadratic work would end at the time limit
}

QTEST_APPLESS_MAIN(NumberSetTest)
#include "tst_numberset.moc"
