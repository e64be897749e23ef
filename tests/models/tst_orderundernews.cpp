// SPDX-License-Identifier: GPL-3.0-or-later
// An arranged message table while messages come and go, and answers cross them.
#include "tests/models/arrangedtable.h"
#include "tests/support/sampledata.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ui;
using testsupport::basis;
using testsupport::find;
using testsupport::rows;
using testsupport::sort;
using testsupport::uids;
using testsupport::Uids;

class TestOrderUnderNews : public QObject
{
    Q_OBJECT
private slots:
    void arrivalsStandOnTopUntilSorted();
    void answerThatCrossedAnArrival();
    void expungesUnderAnOrder();
    void onlyFoundMessages();
    void wentWhileTheAnswerWasRead();
    void reopenedKeepsTheOrder();
    void anotherMailboxDropsIt();
    void agreesWithANaiveList_data();
    void agreesWithANaiveList();
};

void TestOrderUnderNews::arrivalsStandOnTopUntilSorted()
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
void TestOrderUnderNews::answerThatCrossedAnArrival()
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

void TestOrderUnderNews::expungesUnderAnOrder()
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

void TestOrderUnderNews::onlyFoundMessages()
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

void TestOrderUnderNews::wentWhileTheAnswerWasRead()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 4, 10)});
    RowArrangement made = arrangeSorted(uids({12, 10, 13, 11}), basis(model));
    model.apply(
        {imap::MessageExpunged{imap::SequenceNumber(1), imap::Uid(10)}, imap::MessagesArrived{1}});
    model.arrange(made);
    QCOMPARE(rows(model), (Uids{0, 12, 13, 11}));
}

void TestOrderUnderNews::reopenedKeepsTheOrder()
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

void TestOrderUnderNews::anotherMailboxDropsIt()
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

void TestOrderUnderNews::agreesWithANaiveList_data()
{
    QTest::addColumn<bool>("whole");
    QTest::newRow("all, in an order") << true;
    QTest::newRow("some of them") << false;
}

void TestOrderUnderNews::agreesWithANaiveList()
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

QTEST_MAIN(TestOrderUnderNews)
#include "tst_orderundernews.moc"
