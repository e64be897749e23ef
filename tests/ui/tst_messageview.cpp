// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampledata.h"
#include "ui/eventloopwatchdog.h"
#include "ui/models/messagetablemodel.h"
#include "ui/theme/postroomstyle.h"
#include "ui/views/messageheader.h"
#include "ui/views/messageview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace ui;

class TestMessageView : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void selectionStaysOnItsMessage();
    void expungedCurrentMovesToTheNeighbour();
    void manyExpungedAtOnceKeepThePlace();
    void arrivalsDoNotScroll();
    void reconnectKeepsThePlace();
    void anotherFolderShowsNothing();
    void turningTheOrderKeepsTheMessage();
    void currentWithoutUidIsToldLater();
    void columnsAreKeptPerFolder();
    void narrowWindowsLeaveTheSubjectRoom();
    void lettersLeadNowhere();
    void stepsOfBigFolders_data();
    void stepsOfBigFolders();

private:
    static std::unique_ptr<MessageView> shown(MessageTableModel &model);
};

void TestMessageView::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("postroom-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_messageview"));
    QSettings().clear();
    QApplication::setStyle(new PostroomStyle);
}

std::unique_ptr<MessageView> TestMessageView::shown(MessageTableModel &model)
{
    auto view = std::make_unique<MessageView>();
    view->setMessages(&model);
    view->header()->useFolder(QStringLiteral("x"));
    view->resize(900, 400);
    view->show();
    return view;
}

void TestMessageView::selectionStaysOnItsMessage()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 50, 100)});
    const auto view = shown(model);
    view->selectMessage(imap::Uid(120));
    QSignalSpy changed(view.get(), &MessageView::currentMessageChanged);
    QSignalSpy vanished(view.get(), &MessageView::currentMessageVanished);
    model.apply({imap::MessagesArrived{2}, imap::MessageExpunged{imap::SequenceNumber(1), {}},
                 imap::MessageExpunged{imap::SequenceNumber(40), {}}});
    QCOMPARE(view->currentUid().value(), 120U);
    QCOMPARE(view->selectedUids(), QList<imap::Uid>{imap::Uid(120)});
    QCOMPARE(changed.count(), 0);
    QCOMPARE(vanished.count(), 0);
}

void TestMessageView::expungedCurrentMovesToTheNeighbour()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 50, 100)});
    const auto view = shown(model);
    view->selectMessage(imap::Uid(120));
    QSignalSpy changed(view.get(), &MessageView::currentMessageChanged);
    QSignalSpy vanished(view.get(), &MessageView::currentMessageVanished);
    model.apply({imap::MessageExpunged{imap::SequenceNumber(21), {}}});
    QCOMPARE(vanished.count(), 1);
    QCOMPARE(changed.count(), 0); // nobody asked to read the neighbour
    QCOMPARE(view->currentUid().value(), 119U);
    QCOMPARE(view->selectedUids(), QList<imap::Uid>{imap::Uid(119)});
    model.apply({imap::MessageExpunged{imap::SequenceNumber(20), {}}});
    QCOMPARE(vanished.count(), 1); // that one was never shown
    QVERIFY(view->stepMessage(1));
    QCOMPARE(changed.count(), 1);
}

/// A move of thousands goes the same way as one message, and the view is not asked for each.
void TestMessageView::manyExpungedAtOnceKeepThePlace()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 1000, 1)});
    const auto view = shown(model);
    view->selectMessage(imap::Uid(500));
    const imap::Uid top = model.uidAt(view->firstVisibleRow());
    QSignalSpy changed(view.get(), &MessageView::currentMessageChanged);
    QSignalSpy vanished(view.get(), &MessageView::currentMessageVanished);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    imap::ChangeBatch evenUids;
    for (quint32 number = 1000; number > 0; number -= 2)
        evenUids.append(imap::MessageExpunged{imap::SequenceNumber(number), {}});
    model.apply(evenUids);
    QCOMPARE(model.rowCount(), 500);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(model.uidAt(0).value(), 999U);
    QCOMPARE(vanished.count(), 1);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(view->currentUid().value(), 499U);
    QCOMPARE(view->selectedUids(), QList<imap::Uid>{imap::Uid(499)});
    QCoreApplication::processEvents();
    const imap::Uid now = model.uidAt(view->firstVisibleRow());
    QVERIFY(now == top || now.value() + 1 == top.value());
}

void TestMessageView::arrivalsDoNotScroll()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 500, 1)});
    const auto view = shown(model);
    view->verticalScrollBar()->setValue(2000);
    const imap::Uid top = model.uidAt(view->firstVisibleRow());
    model.apply({imap::MessagesArrived{3}});
    QCoreApplication::processEvents();
    QCOMPARE(model.uidAt(view->firstVisibleRow()).value(), top.value());
    view->verticalScrollBar()->setValue(0);
    model.apply({imap::MessagesArrived{1}});
    QCoreApplication::processEvents();
    QCOMPARE(view->firstVisibleRow(), 0); // at the top, new mail is seen
}

void TestMessageView::reconnectKeepsThePlace()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 500, 1)});
    const auto view = shown(model);
    view->selectMessage(imap::Uid(250));
    const imap::Uid top = model.uidAt(view->firstVisibleRow());
    QSignalSpy changed(view.get(), &MessageView::currentMessageChanged);
    imap::MailboxOpened again = sample::opened("INBOX", 510, 1);
    again.reopened = true;
    model.apply({again});
    QCOMPARE(view->currentUid().value(), 250U);
    QCOMPARE(view->selectedUids(), QList<imap::Uid>{imap::Uid(250)});
    QCOMPARE(changed.count(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(model.uidAt(view->firstVisibleRow()).value(), top.value());
}

void TestMessageView::anotherFolderShowsNothing()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 50, 100)});
    const auto view = shown(model);
    view->selectMessage(imap::Uid(120));
    QSignalSpy changed(view.get(), &MessageView::currentMessageChanged);
    QSignalSpy vanished(view.get(), &MessageView::currentMessageVanished);
    model.apply({sample::opened("Other", 50, 100)});
    QCOMPARE(vanished.count(), 0);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!changed.at(0).at(0).value<imap::Uid>().isValid());
    QVERIFY(!view->currentUid().isValid());
}

void TestMessageView::turningTheOrderKeepsTheMessage()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 500, 1)});
    const auto view = shown(model);
    view->selectMessage(imap::Uid(10));
    model.arrangeByArrival(false);
    QCOMPARE(view->currentUid().value(), 10U);
    QCOMPARE(view->currentIndex().row(), 9);
    QCOMPARE(view->selectedUids(), QList<imap::Uid>{imap::Uid(10)});
}

void TestMessageView::currentWithoutUidIsToldLater()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 5, 1), imap::MessagesArrived{1}});
    const auto view = shown(model);
    view->stepMessage(1);
    QSignalSpy changed(view.get(), &MessageView::currentMessageChanged);
    QVERIFY(!view->currentUid().isValid());
    model.apply({imap::UidsLearned{imap::SequenceNumber(6), {imap::Uid(9)}}});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).value<imap::Uid>().value(), 9U);
}

void TestMessageView::columnsAreKeptPerFolder()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 5, 1)});
    const auto view = shown(model);
    const int uidColumn = columnNumber(MessageColumn::Uid);
    QVERIFY(view->header()->isSectionHidden(uidColumn));
    QMenu menu;
    view->header()->fillChooser(&menu);
    menu.actions().at(uidColumn)->trigger();
    QVERIFY(!view->header()->isSectionHidden(uidColumn));
    view->header()->useFolder(QStringLiteral("y"));
    QVERIFY(view->header()->isSectionHidden(uidColumn));
    view->header()->useFolder(QStringLiteral("x"));
    QVERIFY(!view->header()->isSectionHidden(uidColumn));
}

void TestMessageView::narrowWindowsLeaveTheSubjectRoom()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 50, 100)});
    QSettings().clear();
    const auto view = shown(model);
    const MessageHeader *header = view->header();
    const int before = header->sectionSize(columnNumber(MessageColumn::From));
    const int em = view->fontMetrics().averageCharWidth();
    const int room = header->sectionSize(columnNumber(MessageColumn::Subject));
    view->resize(view->width() - room + 15 * em, 400); // whatever the font
    QVERIFY(header->sectionSize(columnNumber(MessageColumn::From)) < before);
    QVERIFY(header->sectionSize(columnNumber(MessageColumn::Subject)) >= 12 * em);
}

/// Letters are actions of the window; one that cannot be used now must not choose another message.
void TestMessageView::lettersLeadNowhere()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 50, 100),
                 sample::drawnMessages(50, 100, QDateTime::currentDateTime())});
    const auto view = shown(model);
    view->selectMessage(imap::Uid(145));
    const imap::Uid before = view->currentUid();
    QVERIFY(before.isValid());
    for (int letter = 'a'; letter <= 'z'; ++letter)
        QTest::keyClick(view.get(), static_cast<char>(letter));
    QCOMPARE(view->currentUid(), before);
}

void TestMessageView::stepsOfBigFolders_data()
{
    QTest::addColumn<quint32>("count");
    QTest::newRow("100,000") << 100000U;
    QTest::newRow("1,000,000") << 1000000U;
}

/// No bar of its own here (the build is instrumented and the machine shared): it says the figures.
void TestMessageView::stepsOfBigFolders()
{
    QFETCH(quint32, count);
    MessageTableModel model;
    const auto view = shown(model);
    QCoreApplication::processEvents();
    EventLoopWatchdog watchdog;
    QElapsedTimer clock;
    const auto took = [&clock](const char *what) {
        qInfo("%-28s %8.2f ms", what, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        clock.start();
    };
    clock.start();
    model.apply({sample::opened("INBOX", count, 1)});
    took("open: reset and layout");
    QCoreApplication::processEvents();
    took("first paint");
    model.apply({imap::MessagesArrived{1}});
    took("one arrival");
    QCoreApplication::processEvents();
    took("paint");
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
    QCoreApplication::processEvents();
    took("jump to the middle, painted");
    model.apply({imap::MessageExpunged{imap::SequenceNumber(count / 3), {}}});
    took("one expunge");
    QCoreApplication::processEvents();
    took("paint");
    const QDateTime now = QDateTime::currentDateTime();
    const quint32 middle = count / 2;
    const imap::MessagesUpdated page = sample::plainMessages(middle - 100, middle - 1, 1, now);
    clock.start();
    model.apply({page});
    took("100 envelopes");
    QCoreApplication::processEvents();
    took("paint");
    model.arrangeByArrival(false);
    took("order turned");
    qInfo("longest event-loop step      %8.2f ms in %lld steps",
          static_cast<double>(watchdog.longestStep()) / 1e6, watchdog.steps());
    QCOMPARE(model.messageCount(), static_cast<int>(count));
}

QTEST_MAIN(TestMessageView)
#include "tst_messageview.moc"
