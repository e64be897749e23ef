// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/uidmap.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using imap::SequenceNumber;
using imap::Uid;
using imap::UidMap;
using imap::UidSet;

class UidMapTest : public QObject
{
    Q_OBJECT

private slots:
    void fromSet();
    void unknownOnesAreAtTheEnd();
    void removalsLikeANaiveList();
    void manyRemovedLikeANaiveList();
    void aMillionWithoutGapsIsOneRun();
};

void UidMapTest::fromSet()
{
    const UidMap map(UidSet::parse("3:5,9").value());
    QCOMPARE(map.count(), 4U);
    QCOMPARE(map.uidAt(SequenceNumber(4)), Uid(9));
    QCOMPARE(map.uidAt(SequenceNumber(5)), Uid());
    QCOMPARE(map.positionOf(Uid(4)), SequenceNumber(2));
    QCOMPARE(map.positionOf(Uid(6)), SequenceNumber());
    QCOMPARE(map.lowerBound(Uid(6)), SequenceNumber(4));
    QCOMPARE(map.lowerBound(Uid(1)), SequenceNumber(1));
    QCOMPARE(map.lowerBound(Uid(10)), SequenceNumber(5));
    QCOMPARE(map.uidsAt(SequenceNumber(2), SequenceNumber(4)).toBytes(), QByteArray("4:5,9"));
}

void UidMapTest::unknownOnesAreAtTheEnd()
{
    UidMap map(UidSet::parse("1:2").value());
    map.grow(2);
    QCOMPARE(map.count(), 4U);
    QCOMPARE(map.unknownCount(), 2U);
    QVERIFY(!map.setUid(SequenceNumber(4), Uid(9)));
    QVERIFY(!map.setUid(SequenceNumber(3), Uid(2)));
    QVERIFY(map.setUid(SequenceNumber(3), Uid(7)));
    QVERIFY(map.setUid(SequenceNumber(4), Uid(8)));
    QCOMPARE(map.unknownCount(), 0U);
    QCOMPARE(map, UidMap(UidSet::parse("1:2,7:8").value()));
    QVERIFY(!map.removeAt(SequenceNumber(5)));
    QVERIFY(!map.removeAt(SequenceNumber(0)));
}

void UidMapTest::removalsLikeANaiveList()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        UidSet set;
        for (int i = 0; i < 12; ++i) {
            const quint32 low = random.bounded(1U, 300U);
            set.add(low, low + random.bounded(0U, 12U));
        }
        UidMap map(set);
        QList<Uid> naive = set.toList(10000);
        while (!naive.isEmpty()) {
            const auto at = random.bounded(static_cast<quint32>(naive.size()));
            QVERIFY(map.removeAt(SequenceNumber(at + 1)));
            naive.removeAt(at);
            QCOMPARE(map.count(), static_cast<quint32>(naive.size()));
            for (qsizetype i = 0; i < naive.size(); ++i) {
                const SequenceNumber position(static_cast<quint32>(i) + 1);
                QCOMPARE(map.uidAt(position), naive[i]);
                QCOMPARE(map.positionOf(naive[i]), position);
                QCOMPARE(map.lowerBound(naive[i]), position);
            }
            UidSet rest;
            for (const Uid uid : naive)
                rest.add(uid);
            QCOMPARE(map, UidMap(rest));
        }
    }
}

void UidMapTest::manyRemovedLikeANaiveList()
{
    QRandomGenerator random(8);
    const auto some = [&random](int pieces, quint32 longest) {
        UidSet set;
        for (int i = 0; i < pieces; ++i) {
            const quint32 low = random.bounded(1U, 300U);
            set.add(low, low + random.bounded(0U, longest));
        }
        return set;
    };
    for (int round = 0; round < 500; ++round) {
        UidMap map(some(12, 12));
        map.grow(3);
        UidSet left = map.uidsAt(SequenceNumber(1), SequenceNumber(map.count()));
        for (int step = 0; step < 4; ++step) {
            const UidSet gone = some(static_cast<int>(random.bounded(8U)), step == 3 ? 300 : 9);
            map.remove(gone);
            left = left.subtracted(gone);
            UidMap expected(left);
            expected.grow(3);
            QCOMPARE(map, expected);
            QCOMPARE(map.unknownCount(), 3U);
        }
    }
    UidMap top(UidSet(Uid(1), Uid(0xffffffffU)));
    top.remove(UidSet(Uid(2), Uid(0xffffffffU)));
    QCOMPARE(top, UidMap(UidSet(Uid(1))));
}

void UidMapTest::aMillionWithoutGapsIsOneRun()
{
    const UidMap map(UidSet(Uid(1), Uid(1000000)));
    QVERIFY(map.footprint() <= 64);
    QCOMPARE(map.uidAt(SequenceNumber(765432)), Uid(765432));
}

QTEST_APPLESS_MAIN(UidMapTest)
#include "tst_uidmap.moc"
