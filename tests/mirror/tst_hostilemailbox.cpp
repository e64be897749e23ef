// SPDX-License-Identifier: GPL-3.0-or-later
// What a server may say of itself and of the open mailbox so that it costs much or is wrong.
#include "imapcore/mirror/selectedmailbox.h"
#include "imapcore/mirror/servermirror.h"

#include <QTest>

#include <ctime>
#include <functional>

using namespace imap;

namespace {

FetchData flagsOf(quint32 number, const FlagSet &flags, quint32 uid = 0)
{
    FetchData data;
    data.message.number = SequenceNumber(number);
    data.message.uid = Uid(uid);
    data.message.flags = flags;
    return data;
}

StatusResponse uidValidity(quint64 value)
{
    StatusResponse status;
    status.code.name = "UIDVALIDITY";
    status.code.value = value;
    return status;
}

SelectedMailbox mailbox(quint32 count)
{
    SelectedMailbox selected(MailboxName::inbox());
    (void)selected.apply(uidValidity(7));
    (void)selected.apply(ExistsData{count});
    (void)selected.adoptUids(UidSet(Uid(1), Uid(count)));
    selected.completeSelect({}, false);
    return selected;
}

double secondsOf(const std::function<void()> &work)
{
    const std::clock_t begin = std::clock(); // our own time, however busy the machine
    work();
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

} // namespace

class TestHostileMailbox : public QObject
{
    Q_OBJECT
private slots:
    void fewBytesAreNotManyChanges_data();
    void fewBytesAreNotManyChanges();
    void nothingOfAnOutOfStepMailboxIsTold();
    void anotherUidValidityIsAnotherMailbox();
    void expungesOfUntoldOnesCostLittle_data();
    void expungesOfUntoldOnesCostLittle();
    void vanishedThatMissCostLittle();
    void keywordsAreLimited();
    void whatIsEnabledIsLimited();
};

void TestHostileMailbox::fewBytesAreNotManyChanges_data()
{
    QTest::addColumn<bool>("vanish");
    QTest::newRow("EXISTS grows and shrinks") << false;
    QTest::newRow("EXISTS grows, VANISHED takes all") << true;
}

/// Two lines of 40 bytes, 200 times.
void TestHostileMailbox::fewBytesAreNotManyChanges()
{
    QFETCH(bool, vanish);
    SelectedMailbox selected = mailbox(1);
    qsizetype told = 0;
    for (int i = 0; i < 200; ++i) {
        told += selected.apply(ExistsData{50'001}).size();
        told += vanish
                    ? selected.apply(VanishedData{false, UidSet(Uid(2), Uid(4'294'967'295))}).size()
                    : selected.apply(ExistsData{1}).size();
        QCOMPARE(selected.uids().count(), selected.exists());
    }
    QVERIFY2(told < 20'000, qPrintable(QString::number(told)));
    QVERIFY(selected.isOutOfStep());
}

void TestHostileMailbox::nothingOfAnOutOfStepMailboxIsTold()
{
    SelectedMailbox selected = mailbox(2);
    (void)selected.apply(ExpungeData{SequenceNumber(9)});
    QVERIFY(selected.isOutOfStep());
    QVERIFY(selected.apply(flagsOf(1, FlagSet(SystemFlag::Deleted))).isEmpty());
    QVERIFY(selected.apply(flagsOf(2, FlagSet(SystemFlag::Deleted), 2)).isEmpty());
    QVERIFY(selected.apply(ExpungeData{SequenceNumber(1)}).isEmpty());
    QVERIFY(selected.apply(VanishedData{false, UidSet(Uid(2))}).isEmpty());
    QVERIFY(selected.apply(ExistsData{5}).isEmpty());
    QCOMPARE(selected.apply(FlagsData{FlagSet(SystemFlag::Seen)}).size(), 1); // of no position
}

void TestHostileMailbox::anotherUidValidityIsAnotherMailbox()
{
    SelectedMailbox selected = mailbox(2);
    (void)selected.apply(uidValidity(7));
    QVERIFY(!selected.isOutOfStep());
    (void)selected.apply(uidValidity(8));
    QVERIFY(selected.isOutOfStep());
}

void TestHostileMailbox::expungesOfUntoldOnesCostLittle_data()
{
    QTest::addColumn<bool>("outOfOrder");
    QTest::newRow("no UID is known") << false;
    QTest::newRow("one was told out of order") << true;
}

/// Of two million with flags; one by one each would move 8 MB.
void TestHostileMailbox::expungesOfUntoldOnesCostLittle()
{
    QFETCH(bool, outOfOrder);
    constexpr quint32 count = 2'000'000;
    const auto cost = [&](quint32 expunges) {
        SelectedMailbox selected(MailboxName::inbox());
        (void)selected.apply(ExistsData{count});
        (void)selected.apply(flagsOf(count, {}, outOfOrder ? 5 : 0));
        return secondsOf([&] {
            for (quint32 i = 0; i < expunges; ++i)
                (void)selected.apply(ExpungeData{SequenceNumber(1)});
            (void)selected.uids();
        });
    };
    const double one = cost(1);
    const double many = cost(3000);
    QVERIFY2(many < 100 * std::max(one, 0.001),
             qPrintable(QStringLiteral("%1 s, %2 s").arg(one).arg(many)));
}

/// Every second UID is known; first some that go, then many ranges of which nobody is there.
void TestHostileMailbox::vanishedThatMissCostLittle()
{
    const auto cost = [](quint32 misses) {
        constexpr quint32 hits = 40'000;
        UidSet known;
        UidSet gone;
        for (quint32 i = 0; i < hits; ++i) {
            known.add(Uid(1 + 4 * i));
            known.add(Uid(3 + 4 * i));
            gone.add(Uid(1 + 4 * i));
        }
        for (quint32 i = 0; i < misses; ++i)
            gone.add(Uid(4 * hits + 10 + 2 * i));
        SelectedMailbox selected(MailboxName::inbox());
        (void)selected.apply(ExistsData{static_cast<quint32>(known.count())});
        if (!selected.adoptUids(known))
            return 1e9;
        return secondsOf([&] { (void)selected.apply(VanishedData{false, gone}); });
    };
    const double few = cost(10'000);
    const double many = cost(80'000);
    QVERIFY2(many < 6 * std::max(few, 0.01),
             qPrintable(QStringLiteral("%1 s, %2 s").arg(few).arg(many)));
}

/// Other keywords for each message: what is not held is not known, rather than wrong.
void TestHostileMailbox::keywordsAreLimited()
{
    constexpr quint32 count = 100;
    SelectedMailbox selected = mailbox(count);
    for (quint32 number = 1; number <= count; ++number) {
        FlagSet flags;
        const QByteArray keyword = QByteArray::number(number).leftJustified(1024 * 1024, 'x');
        flags.insert(keyword);
        (void)selected.apply(flagsOf(number, flags));
    }
    QVERIFY(selected.messageFlags().isKnown(SequenceNumber(1)));
    QVERIFY(!selected.messageFlags().isKnown(SequenceNumber(count)));
}

void TestHostileMailbox::whatIsEnabledIsLimited()
{
    ServerMirror mirror;
    for (int i = 0; i < 1000; ++i)
        (void)mirror.apply(EnabledData{{"CONDSTORE", "X" + QByteArray::number(i)}}, {});
    QVERIFY(mirror.isEnabled("CONDSTORE"));
    QVERIFY(mirror.isEnabled("X0"));
    QVERIFY(!mirror.isEnabled("X999"));
}

QTEST_APPLESS_MAIN(TestHostileMailbox)
#include "tst_hostilemailbox.moc"
