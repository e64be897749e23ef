// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mirror/selectedmailbox.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace imap;

namespace {

FetchData fetched(quint32 number, quint32 uid, SystemFlags flags = {})
{
    FetchData data;
    data.message.number = SequenceNumber(number);
    data.message.uid = Uid(uid);
    data.message.flags = FlagSet(flags);
    return data;
}

StatusResponse code(const QByteArray &name, quint64 value)
{
    StatusResponse status;
    status.code.name = name;
    status.code.value = value;
    return status;
}

/// The obvious way to do the same: a list of UIDs, 0 for unknown ones.
struct NaiveMailbox
{
    std::vector<quint32> uids;
    [[nodiscard]] bool matches(const UidMap &map) const
    {
        if (map.count() != uids.size())
            return false;
        for (size_t i = 0; i < uids.size(); ++i) {
            if (map.uidAt(SequenceNumber(static_cast<quint32>(i + 1))).value() != uids[i])
                return false;
        }
        return true;
    }
};

} // namespace

class TestSelectedMailbox : public QObject
{
    Q_OBJECT
private slots:
    void selectData();
    void twoExpungesOfOneInARow();
    void impossibleNumbersAreOutOfStep_data();
    void impossibleNumbersAreOutOfStep();
    void otherMessagesDataIsNeverShown();
    void vanishedRangesStayRanges();
    void millionsGoneAtOnceAreNotToldOneByOne();
    void uidListOfAnotherMomentIsRefused();
    void permanentFlags();
    void uidsToldOutOfOrder();
    void absurdExistsCostsNothing();
    void randomEventsAgreeWithANaiveList_data();
    void randomEventsAgreeWithANaiveList();
};

void TestSelectedMailbox::selectData()
{
    SelectedMailbox mailbox(MailboxName::inbox());
    (void)mailbox.apply(ExistsData{3});
    (void)mailbox.apply(code("UIDVALIDITY", 1138801117));
    (void)mailbox.apply(code("UIDNEXT", 9));
    (void)mailbox.apply(code("HIGHESTMODSEQ", 1ull << 40));
    mailbox.completeSelect(code("READ-WRITE", 0), false);
    QCOMPARE(mailbox.exists(), 3u);
    QCOMPARE(mailbox.uidValidity(), UidValidity(1138801117));
    QCOMPARE(mailbox.uidNext(), Uid(9));
    QCOMPARE(mailbox.highestModSeq(), ModSeq(1ull << 40));
    QVERIFY(!mailbox.isReadOnly());
    // An over-long UIDVALIDITY is survived as "none".
    (void)mailbox.apply(code("UIDVALIDITY", 1ull << 33));
    QVERIFY(!mailbox.uidValidity().isValid());
}

void TestSelectedMailbox::twoExpungesOfOneInARow()
{
    SelectedMailbox mailbox(MailboxName::inbox());
    (void)mailbox.apply(ExistsData{2});
    QVERIFY(mailbox.adoptUids(UidSet(Uid(5), Uid(6))));
    const auto first = mailbox.apply(ExpungeData{SequenceNumber(1)});
    const auto second = mailbox.apply(ExpungeData{SequenceNumber(1)});
    QCOMPARE(std::get<MessageExpunged>(first.first()).uid, Uid(5));
    QCOMPARE(std::get<MessageExpunged>(second.first()).uid, Uid(6));
    QCOMPARE(mailbox.exists(), 0u);
    QVERIFY(!mailbox.isOutOfStep());
}

void TestSelectedMailbox::impossibleNumbersAreOutOfStep_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("EXPUNGE beyond EXISTS") << 0;
    QTest::newRow("FETCH beyond EXISTS") << 1;
    QTest::newRow("EXISTS shrinks") << 2;
    QTest::newRow("another UID for a known position") << 3;
}

void TestSelectedMailbox::impossibleNumbersAreOutOfStep()
{
    QFETCH(int, what);
    SelectedMailbox mailbox(MailboxName::inbox());
    (void)mailbox.apply(ExistsData{2});
    QVERIFY(mailbox.adoptUids(UidSet(Uid(5), Uid(6))));
    switch (what) {
    case 0:
        (void)mailbox.apply(ExpungeData{SequenceNumber(3)});
        break;
    case 1:
        (void)mailbox.apply(fetched(3, 7));
        break;
    case 2:
        (void)mailbox.apply(ExistsData{1});
        break;
    default:
        (void)mailbox.apply(fetched(1, 9));
        break;
    }
    QVERIFY(mailbox.isOutOfStep());
}

void TestSelectedMailbox::otherMessagesDataIsNeverShown()
{
    SelectedMailbox mailbox(MailboxName::inbox());
    (void)mailbox.apply(ExistsData{2});
    QVERIFY(mailbox.adoptUids(UidSet(Uid(5), Uid(6))));
    QVERIFY(mailbox.apply(fetched(1, 6, SystemFlag::Deleted)).isEmpty());
    QVERIFY(!mailbox.messageFlags().isKnown(SequenceNumber(1)));
}

void TestSelectedMailbox::millionsGoneAtOnceAreNotToldOneByOne()
{
    SelectedMailbox shrinking(MailboxName::inbox());
    (void)shrinking.apply(ExistsData{100'000'000});
    QVERIFY(shrinking.apply(ExistsData{0}).isEmpty());
    QVERIFY(shrinking.isOutOfStep());
    SelectedMailbox vanishing(MailboxName::inbox());
    (void)vanishing.apply(ExistsData{100'000'000});
    const UidSet all(Uid(1), Uid(100'000'000));
    QVERIFY(vanishing.adoptUids(all));
    QVERIFY(vanishing.apply(VanishedData{false, all}).isEmpty());
    QVERIFY(vanishing.isOutOfStep());
}

void TestSelectedMailbox::vanishedRangesStayRanges()
{
    SelectedMailbox mailbox(MailboxName::inbox());
    (void)mailbox.apply(ExistsData{100'000});
    QVERIFY(mailbox.adoptUids(UidSet(Uid(1), Uid(100'000))));
    VanishedData vanished;
    vanished.uids = UidSet(Uid(3), Uid(4'294'967'295));
    const auto changes = mailbox.apply(vanished);
    QCOMPARE(changes.size(), 99'998);
    QCOMPARE(mailbox.exists(), 2u);
    QVERIFY(!mailbox.isOutOfStep());
}

void TestSelectedMailbox::uidListOfAnotherMomentIsRefused()
{
    SelectedMailbox mailbox(MailboxName::inbox());
    (void)mailbox.apply(ExistsData{3});
    QVERIFY(!mailbox.adoptUids(UidSet(Uid(5), Uid(6))));
    QCOMPARE(mailbox.exists(), 3u);
    QVERIFY(mailbox.adoptUids(UidSet(Uid(5), Uid(7))));
}

void TestSelectedMailbox::permanentFlags()
{
    SelectedMailbox mailbox(MailboxName::inbox());
    QVERIFY(mailbox.permanentFlags().assumed);
    StatusResponse status;
    status.code.name = "PERMANENTFLAGS";
    status.code.arguments = {"\\Seen", "$label1", "\\*"};
    (void)mailbox.apply(status);
    QVERIFY(!mailbox.permanentFlags().assumed);
    QVERIFY(mailbox.permanentFlags().mayCreateKeywords);
    QVERIFY(mailbox.permanentFlags().flags.has(SystemFlag::Seen));
    QVERIFY(mailbox.permanentFlags().flags.hasKeyword("$LABEL1"));
}

void TestSelectedMailbox::uidsToldOutOfOrder()
{
    SelectedMailbox mailbox(MailboxName::inbox());
    (void)mailbox.apply(ExistsData{4});
    (void)mailbox.apply(fetched(3, 30));
    (void)mailbox.apply(fetched(2, 20));
    QCOMPARE(mailbox.uids().unknownCount(), 4u);
    QCOMPARE(mailbox.uidAt(SequenceNumber(3)), Uid(30));
    (void)mailbox.apply(ExpungeData{SequenceNumber(2)});
    const auto changes = mailbox.apply(fetched(1, 10));
    QCOMPARE(std::get<UidsLearned>(changes.first()).uids.size(), 2);
    QCOMPARE(mailbox.uids().uidAt(SequenceNumber(2)), Uid(30));
    QCOMPARE(mailbox.uids().unknownCount(), 1u);
    QVERIFY(!mailbox.isOutOfStep());
    (void)mailbox.apply(fetched(3, 15)); // below the one before it
    QVERIFY(mailbox.isOutOfStep());
}

void TestSelectedMailbox::absurdExistsCostsNothing()
{
    SelectedMailbox mailbox(MailboxName::inbox());
    (void)mailbox.apply(ExistsData{4'294'967'295});
    QVERIFY(mailbox.isOutOfStep());
    QCOMPARE(mailbox.exists(), 0u);
    (void)mailbox.apply(ExistsData{90'000'000});
    (void)mailbox.apply(fetched(90'000'000, 5, SystemFlag::Seen));
    QCOMPARE(mailbox.messageFlags().count(), 0u);
}

void TestSelectedMailbox::randomEventsAgreeWithANaiveList_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSelectedMailbox::randomEventsAgreeWithANaiveList()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    SelectedMailbox mailbox(MailboxName::inbox());
    NaiveMailbox naive;
    quint32 nextUid = 1;
    for (int step = 0; step < 3000; ++step) {
        const auto size = static_cast<quint32>(naive.uids.size());
        switch (random.bounded(4)) {
        case 0: { // EXISTS, and sometimes at once the UIDs of the unknown ones
            const quint32 more = 1 + random.bounded(5u);
            (void)mailbox.apply(ExistsData{size + more});
            naive.uids.resize(size + more, 0);
            break;
        }
        case 1: { // the UID of the first unknown position
            const auto unknown = std::find(naive.uids.begin(), naive.uids.end(), 0u);
            if (unknown == naive.uids.end())
                break;
            nextUid += 1 + random.bounded(3u);
            const auto position = static_cast<quint32>(unknown - naive.uids.begin()) + 1;
            (void)mailbox.apply(fetched(position, nextUid));
            *unknown = nextUid;
            break;
        }
        case 2: { // EXPUNGE
            if (size == 0)
                break;
            const quint32 number = 1 + random.bounded(size);
            (void)mailbox.apply(ExpungeData{SequenceNumber(number)});
            naive.uids.erase(naive.uids.begin() + (number - 1));
            break;
        }
        default: { // VANISHED, also of UIDs never seen
            const quint32 low = 1 + random.bounded(nextUid + 3);
            const quint32 high = low + random.bounded(6u);
            VanishedData vanished;
            vanished.uids = UidSet(Uid(low), Uid(high));
            (void)mailbox.apply(vanished);
            std::erase_if(naive.uids,
                          [=](quint32 uid) { return uid != 0 && uid >= low && uid <= high; });
            break;
        }
        }
        QVERIFY2(naive.matches(mailbox.uids()), qPrintable(QString::number(step)));
        QVERIFY(!mailbox.isOutOfStep());
    }
}

QTEST_GUILESS_MAIN(TestSelectedMailbox)
#include "tst_selectedmailbox.moc"
