// SPDX-License-Identifier: GPL-3.0-or-later
// The message table in another order than that of arrival, and with only some of its messages.
#include "tests/support/sampledata.h"
#include "ui/models/messagetablemodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ui;
using Uids = QList<quint32>;

class TestMessageOrder : public QObject
{
    Q_OBJECT
private slots:
    void answers_data();
    void answers();
    void found_data();
    void found();
    void conversations();
    void arrivalsStandOnTopUntilSorted();
    void answerThatCrossedAnArrival();
    void expungesUnderAnOrder();
    void onlyFoundMessages();
    void wentWhileTheAnswerWasRead();
    void indexesStayOnTheirMessages();
    void reopenedKeepsTheOrder();
    void anotherMailboxDropsIt();
    void setOfRows();
    void unreadInDisplayOrder();
    void agreesWithANaiveList_data();
    void agreesWithANaiveList();
    void aMillionRows();

private:
    static std::vector<imap::Uid> uids(const Uids &numbers);
    static ArrangementBasis basis(const MessageTableModel &model, bool whole = true);
    static Uids rows(const MessageTableModel &model);
    static void sort(MessageTableModel &model, const Uids &answer);
    static void find(MessageTableModel &model, const Uids &answer);
};

std::vector<imap::Uid> TestMessageOrder::uids(const Uids &numbers)
{
    std::vector<imap::Uid> told;
    for (const quint32 number : numbers)
        told.emplace_back(number);
    return told;
}

ArrangementBasis TestMessageOrder::basis(const MessageTableModel &model, bool whole)
{
    const imap::UidMap &map = model.rows().uids();
    ArrangementBasis known;
    known.uids = map;
    known.revision = model.rows().revision();
    known.newest = map.uidAt(imap::SequenceNumber(map.count() - map.unknownCount()));
    known.whole = whole;
    known.newestFirst = model.newestFirst();
    return known;
}

Uids TestMessageOrder::rows(const MessageTableModel &model)
{
    Uids shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown.append(model.uidAt(row).value());
    return shown;
}

void TestMessageOrder::sort(MessageTableModel &model, const Uids &answer)
{
    model.arrange(arrangeSorted(uids(answer), basis(model)));
}

void TestMessageOrder::find(MessageTableModel &model, const Uids &answer)
{
    imap::UidSet set;
    for (const quint32 uid : answer)
        set.add(uid, uid);
    model.arrange(arrangeFound(set, basis(model, false)));
}

void TestMessageOrder::answers_data()
{
    QTest::addColumn<Uids>("answer");
    QTest::addColumn<Uids>("shown");
    QTest::newRow("* SORT 12 10 13 11") << Uids{12, 10, 13, 11} << Uids{12, 10, 13, 11};
    QTest::newRow("one left out") << Uids{12, 10, 11} << Uids{12, 10, 11, 13};
    QTest::newRow("nothing told") << Uids{} << Uids{13, 12, 11, 10};
    QTest::newRow("one twice") << Uids{12, 10, 12, 13, 11} << Uids{12, 10, 13, 11};
    QTest::newRow("some that are not there") << Uids{99, 12, 10, 5, 13, 11} << Uids{12, 10, 13, 11};
    QTest::newRow("no UID") << Uids{12, 0, 10, 13, 11} << Uids{12, 10, 13, 11};
}

void TestMessageOrder::answers()
{
    QFETCH(Uids, answer);
    MessageTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply({sample::opened("INBOX", 4, 10)});
    sort(model, answer);
    QTEST(rows(model), "shown");
    QVERIFY(model.rows().isArranged() && !model.rows().isFiltered());
    for (int row = 0; row < 4; ++row)
        QCOMPARE(model.rowOf(model.uidAt(row)), row);
    model.arrangeByArrival(true);
    QCOMPARE(rows(model), (Uids{13, 12, 11, 10}));
    model.arrangeByArrival(false);
    QCOMPARE(rows(model), (Uids{10, 11, 12, 13}));
}

void TestMessageOrder::found_data()
{
    QTest::addColumn<bool>("newestFirst");
    QTest::addColumn<Uids>("answer");
    QTest::addColumn<Uids>("shown");
    QTest::newRow("newest first") << true << Uids{10, 12} << Uids{12, 10};
    QTest::newRow("oldest first") << false << Uids{10, 12} << Uids{10, 12};
    QTest::newRow("none") << true << Uids{} << Uids{};
    QTest::newRow("some that are not there") << true << Uids{5, 11, 99} << Uids{11};
}

void TestMessageOrder::found()
{
    QFETCH(Uids, answer);
    QFETCH(bool, newestFirst);
    MessageTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNewestFirst(newestFirst);
    model.apply({sample::opened("INBOX", 4, 10)});
    find(model, answer);
    QTEST(rows(model), "shown");
    QVERIFY(model.rows().isFiltered());
    QCOMPARE(model.rows().uids().count(), 4U);
    model.arrangeByArrival(newestFirst);
    QCOMPARE(model.rowCount(), 4);
}

void TestMessageOrder::conversations()
{
    using Entry = imap::ThreadedMessages::Entry;
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 7, 10)});
    // (10 12 (13)(16))(11 14)(15): 16 is the newest of all, so its conversation is the first.
    const std::vector<Entry> entries{{imap::Uid(10), 0}, {imap::Uid(12), 1}, {imap::Uid(13), 2},
                                     {imap::Uid(16), 2}, {imap::Uid(11), 0}, {imap::Uid(14), 1},
                                     {imap::Uid(15), 0}};
    model.arrange(arrangeThreads(entries, basis(model)));
    QCOMPARE(rows(model), (Uids{10, 12, 13, 16, 15, 11, 14}));
    QList<int> depths;
    for (int row = 0; row < 7; ++row)
        depths << model.index(row, columnNumber(MessageColumn::Subject)).data(DepthRole).toInt();
    QCOMPARE(depths, (QList<int>{0, 1, 2, 2, 0, 0, 1}));
    model.apply({imap::MessageExpunged{imap::SequenceNumber(3), imap::Uid(12)}});
    QCOMPARE(model.rows().depthAt(1), 2);
    ArrangementBasis oldest = basis(model);
    oldest.newestFirst = false;
    model.arrange(arrangeThreads(entries, oldest));
    QCOMPARE(rows(model), (Uids{11, 14, 15, 10, 13, 16}));
}

void TestMessageOrder::arrivalsStandOnTopUntilSorted()
{
    MessageTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNewestFirst(false);
    model.apply({sample::opened("INBOX", 3, 10)});
    sort(model, {11, 12, 10});
    QSignalSpy arrived(&model, &MessageTableModel::messagesArrived);
    model.apply({imap::MessagesArrived{2}});
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(rows(model), (Uids{0, 0, 11, 12, 10}));
    model.apply({imap::UidsLearned{imap::SequenceNumber(4), {imap::Uid(20), imap::Uid(21)}}});
    QCOMPARE(rows(model), (Uids{21, 20, 11, 12, 10}));
    QCOMPARE(model.rowOf(imap::Uid(20)), 1);
    QVERIFY(model.index(1, 0).data(UnsortedRole).toBool());
    QVERIFY(!model.index(2, 0).data(UnsortedRole).toBool());
    QCOMPARE(model.index(1, columnNumber(MessageColumn::Sequence)).data().toString(),
             QStringLiteral("4"));
    QCOMPARE(model.index(2, columnNumber(MessageColumn::Sequence)).data().toString(),
             QStringLiteral("2"));
    sort(model, {20, 11, 21, 12, 10});
    QCOMPARE(rows(model), (Uids{20, 11, 21, 12, 10}));
    QVERIFY(!model.index(0, 0).data(UnsortedRole).toBool());
}

/// SORT was asked with 12 as the newest; 13 came before the answer, and the server sorted it.
void TestMessageOrder::answerThatCrossedAnArrival()
{
    for (const bool sorted : {false, true}) {
        MessageTableModel model;
        model.apply({sample::opened("INBOX", 3, 10)});
        ArrangementBasis asked = basis(model);
        model.apply({imap::MessagesArrived{2},
                     imap::UidsLearned{imap::SequenceNumber(4), {imap::Uid(13)}}});
        asked.uids = model.rows().uids();
        model.arrange(arrangeSorted(uids(sorted ? Uids{11, 13, 12, 10} : Uids{11, 12, 10}), asked));
        QCOMPARE(rows(model), sorted ? (Uids{0, 11, 13, 12, 10}) : (Uids{0, 13, 11, 12, 10}));
    }
}

void TestMessageOrder::expungesUnderAnOrder()
{
    MessageTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply({sample::opened("INBOX", 200, 1)});
    Uids order;
    for (quint32 uid = 1; uid <= 200; ++uid)
        order.append(uid * 77 % 201);
    sort(model, order);
    model.apply({imap::MessageExpunged{imap::SequenceNumber(77), imap::Uid(77)}});
    QCOMPARE(model.uidAt(0).value(), 154U);
    QCOMPARE(model.rowNear(imap::Uid(77)), 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    imap::ChangeBatch many;
    for (quint32 number = 199; number > 100; --number)
        many.append(imap::MessageExpunged{imap::SequenceNumber(number), imap::Uid(number + 1)});
    model.apply(many);
    QCOMPARE(reset.size(), 1);
    order.removeIf([](quint32 uid) { return uid == 77 || uid > 101; });
    QCOMPARE(rows(model), order);
}

void TestMessageOrder::onlyFoundMessages()
{
    MessageTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply({sample::opened("INBOX", 6, 10)});
    find(model, {11, 13, 15});
    QSignalSpy arrived(&model, &MessageTableModel::messagesArrived);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.apply(
        {imap::MessagesArrived{1}, imap::UidsLearned{imap::SequenceNumber(7), {imap::Uid(30)}}});
    QCOMPARE(arrived.size(), 2); // they came, and their UIDs
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(rows(model), (Uids{15, 13, 11}));
    model.apply({imap::MessageExpunged{imap::SequenceNumber(4), imap::Uid(13)},
                 imap::MessageExpunged{imap::SequenceNumber(1), imap::Uid(10)}});
    QCOMPARE(rows(model), (Uids{15, 11}));
    QCOMPARE(model.rows().uids().count(), 5U);
    model.arrangeByArrival(true);
    QCOMPARE(rows(model), (Uids{30, 15, 14, 12, 11}));
}

void TestMessageOrder::wentWhileTheAnswerWasRead()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 4, 10)});
    RowArrangement made = arrangeSorted(uids({12, 10, 13, 11}), basis(model));
    model.apply(
        {imap::MessageExpunged{imap::SequenceNumber(1), imap::Uid(10)}, imap::MessagesArrived{1}});
    model.arrange(made);
    QCOMPARE(rows(model), (Uids{0, 12, 13, 11}));
}

void TestMessageOrder::indexesStayOnTheirMessages()
{
    MessageTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply({sample::opened("INBOX", 4, 10)});
    const QPersistentModelIndex eleven(model.index(2, 3));
    QCOMPARE(eleven.data(UidRole).toUInt(), 11U);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    sort(model, {12, 11, 13, 10});
    QCOMPARE(eleven.row(), 1);
    sort(model, {10, 13, 12, 11});
    QCOMPARE(eleven.row(), 3);
    QCOMPARE(eleven.column(), 3);
    model.arrangeByArrival(true);
    QCOMPARE(eleven.row(), 2);
    QCOMPARE(reset.size(), 0);
}

void TestMessageOrder::reopenedKeepsTheOrder()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 4, 10)});
    sort(model, {12, 10, 13, 11});
    imap::MailboxOpened again = sample::opened("INBOX", 5, 11); // 10 went, 14 and 15 came
    again.reopened = true;
    model.apply({again});
    QCOMPARE(rows(model), (Uids{15, 14, 12, 13, 11}));
    // UIDs that grew smaller without a new UIDVALIDITY: no server may, and no message is hidden.
    imap::MailboxOpened smaller = sample::opened("INBOX", 5, 5);
    smaller.reopened = true;
    model.apply({smaller});
    QCOMPARE(rows(model), (Uids{9, 8, 7, 6, 5}));
}

void TestMessageOrder::anotherMailboxDropsIt()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 4, 10)});
    find(model, {12});
    model.apply({sample::opened("Other", 4, 10)});
    QVERIFY(!model.rows().isArranged());
    QCOMPARE(model.rowCount(), 4);
    find(model, {12});
    model.apply({imap::MailboxClosed{}});
    QCOMPARE(model.rowCount(), 0);
}

void TestMessageOrder::setOfRows()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 5, 10)});
    sort(model, {12, 10, 14, 13, 11});
    model.apply({imap::MessagesArrived{2},
                 imap::UidsLearned{imap::SequenceNumber(6), {imap::Uid(20), imap::Uid(21)}}});
    // 21 20 12 10 14 13 11
    QCOMPARE(model.uidsInRows(0, 0).toBytes(), QByteArray("21"));
    QCOMPARE(model.uidsInRows(1, 3).toBytes(), QByteArray("10,12,20"));
    QCOMPARE(model.uidsInRows(4, 9).toBytes(), QByteArray("11,13:14"));
    QCOMPARE(model.uidsInRows(0, 6).toBytes(), QByteArray("10:14,20:21"));
    QVERIFY(model.uidsInRows(3, 2).isEmpty());
}

void TestMessageOrder::unreadInDisplayOrder()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 4, 10)});
    for (quint32 n = 1; n <= 4; ++n) {
        const sample::Message contents{"A", "s",
                                       n == 2 ? QByteArrayList{"\\Seen"} : QByteArrayList{}};
        model.apply({imap::MessagesUpdated{
            {sample::message(n, 9 + n, contents, QDateTime::currentDateTime())}}});
    }
    sort(model, {12, 11, 10, 13}); // 11 is read
    QCOMPARE(model.nextUnread(-1, 1), 0);
    QCOMPARE(model.nextUnread(0, 1), 2);
    QCOMPARE(model.nextUnread(3, 1), -1);
    QCOMPARE(model.nextUnread(2, -1), 0);
}

void TestMessageOrder::agreesWithANaiveList_data()
{
    QTest::addColumn<bool>("whole");
    QTest::newRow("all, in an order") << true;
    QTest::newRow("some of them") << false;
}

void TestMessageOrder::agreesWithANaiveList()
{
    QFETCH(bool, whole);
    QRandomGenerator random(whole ? 3 : 4);
    MessageTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply({sample::opened("INBOX", 30, 1)});
    Uids all; // as they arrived; 0 is not told yet
    for (quint32 uid = 1; uid <= 30; ++uid)
        all.append(uid);
    Uids shown(all.rbegin(), all.rend());
    bool filtered = false;
    quint32 nextUid = 31;
    for (int step = 0; step < 400; ++step) {
        switch (random.bounded(5)) {
        case 0:
            model.apply({imap::MessagesArrived{1}});
            all.append(0);
            if (!filtered)
                shown.prepend(0);
            break;
        case 1:
            if (const auto at = all.indexOf(0); at >= 0) {
                model.apply({imap::UidsLearned{imap::SequenceNumber(static_cast<quint32>(at + 1)),
                                               {imap::Uid(nextUid)}}});
                all[at] = nextUid;
                if (!filtered)
                    shown[shown.lastIndexOf(0)] = nextUid;
                ++nextUid;
            }
            break;
        case 2: {
            Uids answer = all;
            answer.removeAll(0);
            std::shuffle(answer.begin(), answer.end(), random);
            if (!whole)
                answer = answer.mid(0, answer.size() / 2);
            ArrangementBasis known = basis(model, whole);
            model.arrange(arrangeSorted(uids(answer), known));
            filtered = !whole;
            shown = whole ? Uids(all.count(0), 0) + answer : answer;
            break;
        }
        default:
            if (!all.isEmpty()) {
                const auto at = random.bounded(static_cast<int>(all.size()));
                const quint32 uid = all.takeAt(at);
                model.apply({imap::MessageExpunged{
                    imap::SequenceNumber(static_cast<quint32>(at + 1)), imap::Uid(uid)}});
                if (uid || !filtered)
                    shown.removeOne(uid);
            }
        }
        QCOMPARE(rows(model), shown);
        for (int row = 0; row < shown.size(); ++row) {
            if (shown.at(row))
                QCOMPARE(model.rowOf(imap::Uid(shown.at(row))), row);
        }
        if (all.size() < 10) {
            model.apply({imap::MessagesArrived{5}});
            all.append(Uids(5, 0));
            if (!filtered)
                shown = Uids(5, 0) + shown;
        }
    }
}

/// It says the figures; the machine is shared.
void TestMessageOrder::aMillionRows()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 1000000)});
    std::vector<imap::Uid> answer;
    for (quint32 uid = 1; uid <= 1000000; ++uid)
        answer.emplace_back(uid);
    QRandomGenerator random(6);
    std::shuffle(answer.begin(), answer.end(), random);
    QElapsedTimer clock;
    clock.start();
    const auto took = [&clock](const char *what) {
        qInfo("%-38s %8.2f ms", what, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        clock.start();
    };
    RowArrangement made = arrangeSorted(answer, basis(model));
    took("answer read (in another thread)");
    const QPersistentModelIndex one(model.index(5, 3));
    model.arrange(std::move(made));
    took("arranged");
    model.apply({imap::MessageExpunged{imap::SequenceNumber(1000), imap::Uid(1000)}});
    took("one expunged");
    model.apply({imap::MessagesArrived{1}});
    took("one arrived");
    QCOMPARE(model.uidsInRows(0, 999999).count(), quint64(999999));
    took("all as a set");
    model.arrangeByArrival(true);
    took("by arrival again");
    QCOMPARE(one.data(UidRole).toUInt(), 999995U);
}

QTEST_MAIN(TestMessageOrder)
#include "tst_messageorder.moc"
