// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the message table, in the whole window: header, menu, conversations; a fake answers.
#include "tests/ui/tablewindow.h"
#include "ui/views/messageheader.h"
#include "ui/views/toast.h"

#include <QAction>
#include <QTest>

#include <algorithm>

using namespace ui;
using By = TableOrder::By;

class TestTableOrder : public QObject, private TableWindow
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void clicks_data();
    void clicks();
    void arrowTellsTheOrder();
    void orderIsText_data();
    void orderIsText();
    void headerSortsAndTurns();
    void menuDoesTheSame();
    void conversationsAreGrouped();
    void orderComesBackAfterConversations();
    void statusCannotBeSortedBy();
    void newerQuestionTakesThePlace();
    void orderIsKeptForItsFolder();
    void serverWithoutSort();
    void refusedOrderStays();
    void arrivalsAreSortedAfterAMoment();
    void selectionStays();
    void fromTheTopWithoutSelection();

private:
    void click(MessageColumn column);
};

void TestTableOrder::initTestCase()
{
    prepare("tst_tableorder");
}

void TestTableOrder::init()
{
    makeWindow();
    open("INBOX");
    m_window->show();
}

void TestTableOrder::cleanup()
{
    m_window.reset();
}

void TestTableOrder::click(MessageColumn column)
{
    const MessageHeader *header = m_view->header();
    const int at = header->sectionViewportPosition(columnNumber(column)) + 10;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(at, header->height() / 2));
}

void TestTableOrder::clicks_data()
{
    QTest::addColumn<TableOrder>("before");
    QTest::addColumn<MessageColumn>("column");
    QTest::addColumn<TableOrder>("after");
    const TableOrder arrival;
    QTest::newRow("subjects begin at A")
        << arrival << MessageColumn::Subject << TableOrder{By::Subject, false};
    QTest::newRow("again: from Z") << TableOrder{By::Subject, false} << MessageColumn::Subject
                                   << TableOrder{By::Subject, true};
    QTest::newRow("largest first") << arrival << MessageColumn::Size << TableOrder{By::Size, true};
    QTest::newRow("by arrival the days are in order already")
        << arrival << MessageColumn::Date << TableOrder{By::Sent, false};
    QTest::newRow("newest first") << TableOrder{By::Size, true} << MessageColumn::Date
                                  << TableOrder{By::Sent, true};
    QTest::newRow("number") << TableOrder{By::Size, false} << MessageColumn::Sequence
                            << TableOrder{By::Arrival, true};
    QTest::newRow("UID turns arrival")
        << arrival << MessageColumn::Uid << TableOrder{By::Arrival, false};
    QTest::newRow("out of conversations") << TableOrder{By::Subject, true, true}
                                          << MessageColumn::From << TableOrder{By::From, false};
}

void TestTableOrder::clicks()
{
    QFETCH(TableOrder, before);
    QFETCH(MessageColumn, column);
    QFETCH(TableOrder, after);
    QCOMPARE(before.afterClick(column, false), std::optional(after));
    QVERIFY(!before.afterClick(MessageColumn::Status, false));
}

void TestTableOrder::arrowTellsTheOrder()
{
    const TableOrder arrival;
    QVERIFY(!arrival.isOf(MessageColumn::Date, false)); // what was moved here came last
    QVERIFY(arrival.isOf(MessageColumn::Uid, false));
    QVERIFY(arrival.isOf(MessageColumn::Sequence, false));
    const TableOrder sent{By::Sent, true};
    QVERIFY(sent.isOf(MessageColumn::Date, false));
    QVERIFY(!sent.isOf(MessageColumn::InternalDate, false));
    const TableOrder to{By::To, false};
    QVERIFY(to.isOf(MessageColumn::From, true)); // the column shows recipients
    QVERIFY(!to.isOf(MessageColumn::From, false));
    const TableOrder conversations{By::Sent, true, true};
    QVERIFY(!conversations.isOf(MessageColumn::Date, false));
}

void TestTableOrder::orderIsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TableOrder>("order");
    QTest::newRow("none") << QString() << TableOrder();
    QTest::newRow("subject") << QStringLiteral("sortSubject ascending")
                             << TableOrder{By::Subject, false};
    QTest::newRow("conversations")
        << QStringLiteral("sortSize descending conversations") << TableOrder{By::Size, true, true};
    QTest::newRow("of a later version") << QStringLiteral("sortMood sideways") << TableOrder();
}

void TestTableOrder::orderIsText()
{
    QFETCH(QString, text);
    QFETCH(TableOrder, order);
    QCOMPARE(TableOrder::fromText(text), order);
    QCOMPARE(TableOrder::fromText(order.toText()), order);
}

void TestTableOrder::headerSortsAndTurns()
{
    click(MessageColumn::Subject);
    QCOMPARE(m_server->questions(),
             QStringList{QStringLiteral("SORT SUBJECT, REVERSE ARRIVAL: ALL")});
    QVERIFY(m_state->arranger()->isBusy());
    QCOMPARE(rows(), (Uids{14, 13, 12, 11, 10})); // until the answer
    m_server->answerSorted({12, 10, 14, 11, 13});
    QCOMPARE(rows(), (Uids{12, 10, 14, 11, 13}));
    click(MessageColumn::Subject);
    QCOMPARE(m_server->questions().last(),
             QStringLiteral("SORT REVERSE SUBJECT, REVERSE ARRIVAL: ALL"));
    m_server->answerSorted({13, 11, 14, 10, 12});
    QCOMPARE(rows(), (Uids{13, 11, 14, 10, 12}));
    m_state->arranger()->setDisplaySort(true);
    click(MessageColumn::From);
    QCOMPARE(m_server->questions().last(),
             QStringLiteral("SORT DISPLAYFROM, REVERSE ARRIVAL: ALL"));
}

void TestTableOrder::menuDoesTheSame()
{
    trigger("sortSize");
    m_server->answerSorted({12, 10, 14, 11, 13});
    QVERIFY(m_window->findChild<QAction *>(QStringLiteral("sortSize"))->isChecked());
    trigger("reverseOrder");
    QCOMPARE(m_server->questions().last(), QStringLiteral("SORT SIZE, REVERSE ARRIVAL: ALL"));
    m_server->answerSorted({13, 11, 14, 10, 12});
    trigger("sortArrival"); // asks nobody
    QCOMPARE(m_server->questions().size(), 2);
    QCOMPARE(rows(), (Uids{14, 13, 12, 11, 10}));
    trigger("reverseOrder");
    QCOMPARE(rows(), (Uids{10, 11, 12, 13, 14}));
    QVERIFY(!m_window->findChild<QAction *>(QStringLiteral("sortSize"))->isChecked());
}

void TestTableOrder::conversationsAreGrouped()
{
    trigger("groupByConversation");
    QCOMPARE(m_server->questions(), QStringList{QStringLiteral("THREAD: ALL")});
    m_server->answerThreaded({{10, 0}, {14, 1}, {11, 0}, {12, 1}, {13, 2}});
    QCOMPARE(rows(), (Uids{10, 14, 11, 12, 13}));
    QCOMPARE(model()->index(4, 0).data(DepthRole).toInt(), 2);
    QVERIFY(m_window->findChild<QAction *>(QStringLiteral("groupByConversation"))->isChecked());
    trigger("groupByConversation");
    QCOMPARE(rows(), (Uids{14, 13, 12, 11, 10}));
}

void TestTableOrder::orderComesBackAfterConversations()
{
    trigger("sortSubject");
    m_server->answerSorted({12, 10, 14, 11, 13});
    trigger("groupByConversation"); // the newest first, whatever subjects begin with
    QCOMPARE(m_state->arranger()->order(), (TableOrder{By::Subject, true, true}));
    m_server->answerThreaded({{10, 0}, {14, 1}, {11, 0}, {12, 1}, {13, 2}});
    trigger("groupByConversation");
    QCOMPARE(m_state->arranger()->order(), (TableOrder{By::Subject, false, false}));
    QCOMPARE(m_server->questions().last(), QStringLiteral("SORT SUBJECT, REVERSE ARRIVAL: ALL"));
}

void TestTableOrder::statusCannotBeSortedBy()
{
    click(MessageColumn::Status);
    QVERIFY(m_server->questions().isEmpty());
    QVERIFY(m_window->findChild<Toast *>()->isVisible());
    QVERIFY(model()
                ->headerData(0, Qt::Horizontal, Qt::ToolTipRole)
                .toString()
                .contains(QLatin1String("cannot sort")));
}

void TestTableOrder::newerQuestionTakesThePlace()
{
    click(MessageColumn::Subject);
    click(MessageColumn::Size);
    QCOMPARE(m_server->abandoned(), 1);
    m_server->answerSorted({12, 10, 14, 11, 13});
    QCOMPARE(m_state->arranger()->order(), (TableOrder{By::Size, true}));
    click(MessageColumn::Subject);
    m_state->arranger()->cancel();
    QCOMPARE(m_server->abandoned(), 2);
    QCOMPARE(m_state->arranger()->order(), (TableOrder{By::Size, true}));
    QCOMPARE(rows(), (Uids{12, 10, 14, 11, 13}));
}

void TestTableOrder::orderIsKeptForItsFolder()
{
    click(MessageColumn::Subject);
    m_server->answerSorted({12, 10, 14, 11, 13});
    open("Drafts", 3);
    QVERIFY(!m_state->arranger()->isBusy());
    QCOMPARE(rows(), (Uids{12, 11, 10}));
    open("INBOX");
    QCOMPARE(m_server->questions().last(), QStringLiteral("SORT SUBJECT, REVERSE ARRIVAL: ALL"));
    m_server->answerSorted({12, 10, 14, 11, 13});
    QCOMPARE(rows(), (Uids{12, 10, 14, 11, 13}));
}

void TestTableOrder::serverWithoutSort()
{
    imap::Refused refused;
    refused.code.name = "POSTROOM-NOT-OFFERED";
    const auto *toast = m_window->findChild<Toast *>();
    click(MessageColumn::Date); // as good as by arrival: it turns
    m_server->answer(imap::ImapError(refused));
    QCOMPARE(rows(), (Uids{10, 11, 12, 13, 14}));
    QVERIFY(toast->isVisible() && toast->text().contains(QLatin1String("cannot sort")));
    click(MessageColumn::Size);
    m_server->answer(imap::ImapError(refused));
    QCOMPARE(rows(), (Uids{10, 11, 12, 13, 14}));
    QCOMPARE(m_state->arranger()->order(), (TableOrder{By::Arrival, false}));
    trigger("groupByConversation");
    m_server->answer(imap::ImapError(refused));
    QVERIFY(toast->text().contains(QLatin1String("conversations")));
    QVERIFY(!m_window->findChild<QAction *>(QStringLiteral("groupByConversation"))->isChecked());
}

void TestTableOrder::refusedOrderStays()
{
    imap::Refused refused;
    refused.serverText = "Sorting is too dear today";
    click(MessageColumn::Size);
    m_server->answer(imap::ImapError(refused));
    QVERIFY(m_window->findChild<Toast *>()->text().contains(QLatin1String("too dear")));
    QCOMPARE(m_state->arranger()->order(), TableOrder());
    m_state->arranger()->setSource(nullptr); // offline
    click(MessageColumn::Size);
    QCOMPARE(m_state->arranger()->order(), TableOrder());
    QCOMPARE(rows(), (Uids{14, 13, 12, 11, 10}));
}

void TestTableOrder::arrivalsAreSortedAfterAMoment()
{
    click(MessageColumn::Size);
    m_server->answerSorted({12, 10, 14, 11, 13});
    m_state->apply(
        {imap::MessagesArrived{1}, imap::UidsLearned{imap::SequenceNumber(6), {imap::Uid(20)}}});
    QCOMPARE(rows(), (Uids{20, 12, 10, 14, 11, 13}));
    QTRY_COMPARE(m_server->questions().size(), 2);
    m_server->answerSorted({12, 20, 10, 14, 11, 13});
    QCOMPARE(rows(), (Uids{12, 20, 10, 14, 11, 13}));
}

void TestTableOrder::selectionStays()
{
    m_view->selectMessage(imap::Uid(11));
    click(MessageColumn::Size);
    m_server->answerSorted({12, 10, 14, 11, 13});
    QCOMPARE(m_view->currentUid().value(), 11U);
    QCOMPARE(m_view->currentIndex().row(), 3);
    QCOMPARE(m_view->selectedUids(), QList<imap::Uid>{imap::Uid(11)});
    m_view->selectAll();
    trigger("sortArrival");
    QCOMPARE(m_view->selectedSet().toBytes(), QByteArray("10:14"));
}

void TestTableOrder::fromTheTopWithoutSelection()
{
    open("Archive", 300, 1);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_view->setFocus(); // Qt makes the first row the current one
    QVERIFY(m_view->currentIndex().isValid());
    click(MessageColumn::Size);
    QList<quint32> bySize;
    for (quint32 i = 0; i < 300; ++i)
        bySize.append((i + 150) % 300 + 1);
    m_server->answerSorted(bySize);
    QCOMPARE(rows().first(), 151U);
    QCOMPARE(m_view->firstVisibleRow(), 0);
    QVERIFY(!m_view->currentUid().isValid());
    m_view->selectMessage(imap::Uid(100));
    click(MessageColumn::Size);
    std::reverse(bySize.begin(), bySize.end());
    m_server->answerSorted(bySize);
    const int row = model()->rowOf(imap::Uid(100));
    QVERIFY(row >= m_view->firstVisibleRow() && row <= m_view->lastVisibleRow());
}

QTEST_MAIN(TestTableOrder)
#include "tst_tableorder.moc"
