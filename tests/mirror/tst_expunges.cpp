// SPDX-License-Identifier: GPL-3.0-or-later
// Many EXPUNGEs in a row: each is told at once, the tables follow when somebody looks.
#include "imapcore/mirror/selectedmailbox.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>
#include <vector>

using namespace imap;

namespace {

FetchData fetched(quint32 number, quint32 uid, const FlagSet &flags)
{
    FetchData data;
    data.message.number = SequenceNumber(number);
    data.message.uid = Uid(uid);
    data.message.flags = flags;
    return data;
}

/// A different set for neighbours.
FlagSet flagsOf(quint32 uid)
{
    return FlagSet(uid % 3 == 0 ? SystemFlags(SystemFlag::Seen) : SystemFlags());
}

/// UIDs 1 to `count`, with flags, and `unknown` more messages.
SelectedMailbox mailbox(quint32 count, quint32 unknown = 0)
{
    SelectedMailbox selected(MailboxName::inbox());
    (void)selected.apply(ExistsData{count});
    (void)selected.adoptUids(UidSet(Uid(1), Uid(count)));
    for (quint32 uid = 1; uid <= count; ++uid)
        (void)selected.apply(fetched(uid, uid, flagsOf(uid)));
    (void)selected.apply(ExistsData{count + unknown});
    return selected;
}

} // namespace

class TestExpunges : public QObject
{
    Q_OBJECT
private slots:
    void agreeWithANaiveList_data();
    void agreeWithANaiveList();
    void manyCostLittle_data();
    void manyCostLittle();
};

void TestExpunges::agreeWithANaiveList_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("looks"); // one of so many is followed by a look at the tables
    for (quint32 seed = 1; seed <= 10; ++seed) {
        QTest::addRow("seed %u, never looked at", seed) << seed << 0;
        QTest::addRow("seed %u, now and then", seed) << seed << 20;
    }
}

void TestExpunges::agreeWithANaiveList()
{
    QFETCH(const quint32, seed);
    QFETCH(const int, looks);
    constexpr quint32 count = 6000;
    constexpr quint32 unknown = 5;
    QRandomGenerator random(seed);
    SelectedMailbox selected = mailbox(count, unknown);
    std::vector<quint32> left; // 0: no UID yet
    for (quint32 uid = 1; uid <= count + unknown; ++uid)
        left.push_back(uid <= count ? uid : 0);
    for (int i = 0; i < 5000; ++i) {
        const quint32 number = random.bounded(1U, quint32(left.size()) + 1);
        const QList<Change> changes = selected.apply(ExpungeData{SequenceNumber(number)});
        QCOMPARE(changes.size(), 1);
        const auto *told = std::get_if<MessageExpunged>(&changes.first());
        QVERIFY(told);
        QCOMPARE(told->number.value(), number);
        QCOMPARE(told->uid.value(), left[number - 1]);
        left.erase(left.begin() + (number - 1));
        QCOMPARE(selected.exists(), quint32(left.size()));
        if (looks > 0 && random.bounded(looks) == 0)
            QCOMPARE(selected.uids().count(), quint32(left.size()));
    }
    for (quint32 number = 1; number <= left.size(); ++number) {
        const quint32 uid = left[number - 1];
        QCOMPARE(selected.uidAt(SequenceNumber(number)).value(), uid);
        QCOMPARE(selected.messageFlags().isKnown(SequenceNumber(number)), uid != 0);
        if (uid != 0)
            QVERIFY(selected.messageFlags().at(SequenceNumber(number)) == flagsOf(uid));
    }
    QVERIFY(!selected.isOutOfStep());
    QVERIFY(selected.apply(ExpungeData{SequenceNumber(quint32(left.size()) + 1)}).isEmpty());
    QVERIFY(selected.isOutOfStep());
}

void TestExpunges::manyCostLittle_data()
{
    QTest::addColumn<bool>("fromTheEnd");
    QTest::newRow("from the end") << true;
    QTest::newRow("from the beginning") << false;
}

/// Every second of 200,000. In the time of the processor, so that others do not count.
void TestExpunges::manyCostLittle()
{
    QFETCH(const bool, fromTheEnd);
    constexpr quint32 half = 100'000;
    constexpr double mostSeconds = 8; // one by one it takes several times that
    SelectedMailbox selected(MailboxName::inbox());
    (void)selected.apply(ExistsData{2 * half});
    (void)selected.adoptUids(UidSet(Uid(1), Uid(2 * half)));
    (void)selected.apply(fetched(1, 1, flagsOf(1))); // flags are kept from now on
    const std::clock_t begin = std::clock();
    for (quint32 i = 1; i <= half; ++i) {
        const quint32 number = fromTheEnd ? 2 * (half - i) + 2 : i + 1;
        QCOMPARE(selected.apply(ExpungeData{SequenceNumber(number)}).size(), 1);
    }
    QCOMPARE(selected.uids().count(), half);
    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    QCOMPARE(selected.uidAt(SequenceNumber(half)), Uid(2 * half - 1));
    QVERIFY2(seconds < mostSeconds, QByteArray::number(seconds).constData());
}

QTEST_APPLESS_MAIN(TestExpunges)
#include "tst_expunges.moc"
