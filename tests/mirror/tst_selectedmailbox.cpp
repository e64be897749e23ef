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

/// The obvious way to do the same: a list of the server's UIDs, and how many of them were told.
struct NaiveMailbox
{
    std::vector<quint32> uids;
    size_t told = 0;
    [[nodiscard]] bool matches(const UidMap &map) const
    {
        if (map.count() != uids.size() || map.unknownCount() != uids.size() - told)
            return false;
        for (size_t i = 0; i < told; ++i) {
            if (map.uidAt(SequenceNumber(static_cast<quint32>(i + 1))).value() != uids[i])
                return false;
        }
        return true;
    }
    void removeAt(size_t index)
    {
        uids.erase(uids.begin() + static_cast<std::ptrdiff_t>(index));
        told -= index < told ? 1 : 0;
    }
    /// The members of low..high, and with `unseen` also UIDs that are gone or never were.
    [[nodiscard]] UidSet vanishing(quint32 low, quint32 high, bool unseen)
    {
        const quint32 highestTold = told > 0 ? uids[told - 1] : 0;
        UidSet gone;
        for (size_t i = uids.size(); i-- > 0;) {
            if (uids[i] < low || uids[i] > high)
                continue;
            gone.add(Uid(uids[i]));
            removeAt(i);
        }
        if (unseen && low < highestTold)
            gone.add(low, std::min(high, highestTold));
        return gone;
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
    void vanishedBeforeItsUidWasTold();
    void vanishedWithFlagsAndUidsToldOutOfOrder();
    void modSeqsThatMayBeResumedFrom();
    void millionsGoneAtOnceAreNotToldOneByOne();
    void uidListOfAnotherMomentIsRefused();
    void permanentFlags();
    void rowsThatAnotherConnectionRead();
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

void TestSelectedMailbox::vanishedBeforeItsUidWasTold()
{
    SelectedMailbox mailbox(MailboxName::inbox());
    (void)mailbox.apply(ExistsData{2});
    QVERIFY(mailbox.adoptUids(UidSet(Uid(5), Uid(6))));
    (void)mailbox.apply(ExistsData{4});
    const auto changes = mailbox.apply(VanishedData{false, UidSet(Uid(9))});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(std::get<MessageExpunged>(changes.first()).number, SequenceNumber(4));
    QCOMPARE(mailbox.exists(), 3u);
    // What went before SELECT has no position here.
    QVERIFY(mailbox.apply(VanishedData{true, UidSet(Uid(6))}).isEmpty());
    QCOMPARE(mailbox.exists(), 3u);
}

void TestSelectedMailbox::vanishedWithFlagsAndUidsToldOutOfOrder()
{
    SelectedMailbox mailbox(MailboxName::inbox());
    (void)mailbox.apply(ExistsData{6});
    QVERIFY(mailbox.adoptUids(UidSet(Uid(1), Uid(6))));
    for (quint32 uid = 1; uid <= 6; ++uid)
        (void)mailbox.apply(fetched(uid, uid, uid % 2 ? SystemFlag::Seen : SystemFlag::Flagged));
    (void)mailbox.apply(ExistsData{9});
    (void)mailbox.apply(fetched(8, 8));
    (void)mailbox.apply(fetched(9, 9, SystemFlag::Draft));
    UidSet gone(Uid(2), Uid(3));
    gone.add(Uid(5));
    gone.add(Uid(8));
    QList<quint32> positions;
    for (const Change &change : mailbox.apply(VanishedData{false, gone}))
        positions.append(std::get<MessageExpunged>(change).number.value());
    QCOMPARE(positions, (QList<quint32>{8, 5, 3, 2}));
    QCOMPARE(mailbox.uids().uidsAt(SequenceNumber(1), SequenceNumber(9)).toBytes(),
             QByteArray("1,4,6"));
    QCOMPARE(mailbox.uidAt(SequenceNumber(5)), Uid(9));
    QVERIFY(mailbox.messageFlags().at(SequenceNumber(1)).has(SystemFlag::Seen));
    QVERIFY(mailbox.messageFlags().at(SequenceNumber(2)).has(SystemFlag::Flagged));
    QVERIFY(mailbox.messageFlags().at(SequenceNumber(3)).has(SystemFlag::Flagged));
    QVERIFY(!mailbox.messageFlags().isKnown(SequenceNumber(4)));
    QVERIFY(mailbox.messageFlags().at(SequenceNumber(5)).has(SystemFlag::Draft));
    QVERIFY(!mailbox.isOutOfStep());
    (void)mailbox.apply(VanishedData{false, UidSet(Uid(7))}); // before the one told out of order
    QVERIFY(mailbox.isOutOfStep());
}

/// A later change may be told before an earlier one, by the order of positions.
void TestSelectedMailbox::modSeqsThatMayBeResumedFrom()
{
    SelectedMailbox mailbox(MailboxName::inbox());
    (void)mailbox.apply(ExistsData{2});
    (void)mailbox.apply(code("HIGHESTMODSEQ", 90));
    QVERIFY(mailbox.adoptUids(UidSet(Uid(5), Uid(6))));
    QVERIFY(!mailbox.safeModSeq().isValid()); // SELECT is not through
    mailbox.trustModSeq();
    QCOMPARE(mailbox.safeModSeq(), ModSeq(90));
    FetchData later = fetched(1, 5);
    later.message.modSeq = ModSeq(95);
    (void)mailbox.apply(later);
    QCOMPARE(mailbox.highestModSeq(), ModSeq(95));
    QCOMPARE(mailbox.safeModSeq(), ModSeq(90));
    mailbox.settleModSeq();
    QCOMPARE(mailbox.safeModSeq(), ModSeq(95));
    (void)mailbox.apply(code("HIGHESTMODSEQ", 99)); // of EXPUNGE's OK
    QCOMPARE(mailbox.safeModSeq(), ModSeq(99));
    (void)mailbox.apply(ExistsData{3}); // nobody would tell its UID again
    later.message.modSeq = ModSeq(101);
    (void)mailbox.apply(later);
    mailbox.settleModSeq();
    QCOMPARE(mailbox.safeModSeq(), ModSeq(99));
    mailbox.keptFlags().setBehind(UidSet(Uid(6)));
    QVERIFY(!mailbox.safeModSeq().isValid());
    mailbox.keptFlags().caughtUp(UidSet(Uid(6)), true);
    QCOMPARE(mailbox.safeModSeq(), ModSeq(99));
    (void)mailbox.apply(code("NOMODSEQ", 0));
    QVERIFY(!mailbox.safeModSeq().isValid());
}

void TestSelectedMailbox::uidListOfAnotherMomentIsRefused()
{
    SelectedMailbox mailbox(MailboxName::inbox());
    (void)mailbox.apply(ExistsData{3});
    QVERIFY(!mailbox.adoptUids(UidSet(Uid(5), Uid(6))));
    QCOMPARE(mailbox.exists(), 3u);
    QVERIFY(mailbox.adoptUids(UidSet(Uid(5), Uid(7))));
}

void TestSelectedMailbox::rowsThatAnotherConnectionRead()
{
    SelectedMailbox mailbox(MailboxName::inbox());
    (void)mailbox.apply(ExistsData{3});
    mailbox.completeSelect(code("READ-WRITE", 0), false);
    QVERIFY(mailbox.adoptUids(UidSet(Uid(10), Uid(12))));
    (void)mailbox.apply(fetched(2, 11, SystemFlag::Flagged)); // since then, for all that is known
    (void)mailbox.apply(ExpungeData{SequenceNumber(1)});
    const auto row = [](quint32 uid) {
        return fetched(0, uid, SystemFlag::Seen).message;
    };
    const QList<MessageData> there = mailbox.learn({row(10), row(11), row(12), row(13)});
    QCOMPARE(there.size(), 2);
    QCOMPARE(there.at(0).number, SequenceNumber(1));
    QCOMPARE(there.at(0).uid, Uid(11));
    QCOMPARE(there.at(0).flags, FlagSet(SystemFlag::Flagged));
    QCOMPARE(there.at(1).number, SequenceNumber(2));
    QCOMPARE(there.at(1).flags, FlagSet(SystemFlag::Seen));
    QCOMPARE(mailbox.messageFlags().at(SequenceNumber(2)), FlagSet(SystemFlag::Seen));
    // It is held now: what changes while nobody listens is asked for.
    QVERIFY(mailbox.known().held.contains(Uid(12)));
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
        case 0: { // EXISTS
            const quint32 more = 1 + random.bounded(5u);
            (void)mailbox.apply(ExistsData{size + more});
            for (quint32 i = 0; i < more; ++i)
                naive.uids.push_back(nextUid += 1 + random.bounded(3u));
            break;
        }
        case 1: // the UID of the first unknown position
            if (naive.told == size)
                break;
            (void)mailbox.apply(
                fetched(static_cast<quint32>(naive.told) + 1, naive.uids[naive.told]));
            ++naive.told;
            break;
        case 2: { // EXPUNGE
            if (size == 0)
                break;
            const quint32 number = 1 + random.bounded(size);
            (void)mailbox.apply(ExpungeData{SequenceNumber(number)});
            naive.removeAt(number - 1);
            break;
        }
        default: { // VANISHED, also of UIDs never seen
            const quint32 low = 1 + random.bounded(nextUid + 3);
            VanishedData vanished;
            vanished.uids = naive.vanishing(low, low + random.bounded(6u), random.bounded(2) == 0);
            QList<Change> changes = mailbox.apply(vanished);
            for (qsizetype i = 1; i < changes.size(); ++i)
                QVERIFY(std::get<MessageExpunged>(changes.at(i)).number <
                        std::get<MessageExpunged>(changes.at(i - 1)).number);
            break;
        }
        }
        QVERIFY2(naive.matches(mailbox.uids()), qPrintable(QString::number(step)));
        QVERIFY(!mailbox.isOutOfStep());
    }
}

QTEST_GUILESS_MAIN(TestSelectedMailbox)
#include "tst_selectedmailbox.moc"
