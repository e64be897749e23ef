// SPDX-License-Identifier: GPL-3.0-or-later
// The message table in another order than that of arrival, and with only some of its messages.
#include "tests/models/arrangedtable.h"
#include "tests/support/sampledata.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QPersistentModelIndex>
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

class TestMessageOrder : public QObject
{
    Q_OBJECT
private slots:
    void answers_data();
    void answers();
    void found_data();
    void found();
    void conversations();
    void indexesStayOnTheirMessages();
    void setOfRows();
    void unreadInDisplayOrder();
    void aMillionRows();
};

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
