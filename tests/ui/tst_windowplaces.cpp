// SPDX-License-Identifier: GPL-3.0-or-later
// Tree, table, viewer and title agree on where the person is, whatever account or folder goes.
#include "tests/support/sampledata.h"
#include "tests/ui/fakemessagesource.h"
#include "tests/ui/pictures/scene.h"
#include "ui/actions/windowactions.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/models/messagecolumns.h"
#include "ui/theme/postroomstyle.h"
#include "ui/viewer/messageviewer.h"
#include "ui/views/emptystate.h"
#include "ui/views/folderview.h"
#include "ui/views/messageheader.h"
#include "ui/views/messagepane.h"
#include "ui/views/messageview.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QTest>

using namespace ui;

namespace {

const imap::Uid newest(19215 + 1203);

/// The list of the drawings has one that is subscribed and not there.
imap::ChangeBatch foldersWithoutTheGoneOne(const QDateTime &now)
{
    imap::ChangeBatch list = sample::folders(now);
    for (imap::Change &change : list) {
        if (auto *listed = std::get_if<imap::MailboxesListed>(&change))
            listed->mailboxes.removeIf([](const imap::MailboxInfo &folder) {
                return folder.name == imap::MailboxName::fromWire("old-project");
            });
    }
    return list;
}

} // namespace

class TestWindowPlaces : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_scene.reset(); }
    void addedAccountIsTheCurrentRow();
    void firstClickOpensAndEditsNothing();
    void columnsAfterTheLastAccountLeft();
    void goneFolderIsNoFolder();
    void goneFolderThatLeavesTheList();
    void messageMovedByAnActThatWaited();
    void severalMovedByAnActThatWaited();
    void consoleTakesItsRoomFromBoth();
    void consoleIsF12();

private:
    [[nodiscard]] MainWindow *window() { return m_scene->window(); }
    [[nodiscard]] FolderView *tree() { return window()->findChild<FolderView *>(); }
    [[nodiscard]] MessageView *view() { return window()->findChild<MessageView *>(); }
    [[nodiscard]] QAction *action(const char *name)
    {
        return window()->findChild<QAction *>(QLatin1String(name));
    }
    [[nodiscard]] EmptyState *sentence()
    {
        return window()->findChild<EmptyState *>(QStringLiteral("messagesEmpty"));
    }
    [[nodiscard]] QString current() { return tree()->currentIndex().data().toString(); }
    [[nodiscard]] QModelIndex rowNamed(const QString &name);
    void readNewest();
    [[nodiscard]] imap::ActsWaiting moveWaits(quint32 low, quint32 high);

    std::unique_ptr<pictures::Scene> m_scene;
    FakeMessageSource *m_source = nullptr;
};

void TestWindowPlaces::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("postroom-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_windowplaces"));
    QApplication::setStyle(new PostroomStyle);
}

void TestWindowPlaces::init()
{
    QSettings().clear();
    m_scene = std::make_unique<pictures::Scene>();
    m_source = new FakeMessageSource;
    window()->viewer()->setSource(m_source);
    window()->show();
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
}

QModelIndex TestWindowPlaces::rowNamed(const QString &name)
{
    const QModelIndexList found =
        tree()->model()->match(tree()->model()->index(0, 0), Qt::DisplayRole, name, 1,
                               Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

void TestWindowPlaces::readNewest()
{
    view()->selectMessage(newest);
    QVERIFY(!m_source->asked.isEmpty());
    m_source->answerMessage("From: a@example.org\r\nSubject: One\r\n\r\nhello\r\n");
    QCOMPARE(window()->viewer()->uid(), newest);
}

imap::ActsWaiting TestWindowPlaces::moveWaits(quint32 low, quint32 high)
{
    const imap::MessageSelection there{imap::MailboxName::inbox(),
                                       view()->messages()->uidValidity(),
                                       imap::UidSet{imap::Uid(low), imap::Uid(high)}};
    return {{imap::MoveMessages{there, imap::MailboxName::fromWire("Trash")}}};
}

void TestWindowPlaces::addedAccountIsTheCurrentRow()
{
    QCOMPARE(current(), QStringLiteral("INBOX"));
    window()->addAccount(nullptr, QStringLiteral("bob@example.org"));
    window()->openMailboxWhenListed(imap::MailboxName::inbox());
    QCOMPARE(current(), QStringLiteral("bob@example.org"));
    QVERIFY(!action("renameFolder")->isEnabled());
    QVERIFY(!action("watchFolder")->isEnabled());
    // One click on the folder of before: it is opened, and its name is left alone.
    tree()->setFocus();
    const QPoint inbox = tree()->visualRect(rowNamed(QStringLiteral("INBOX"))).center();
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, inbox);
    QCOMPARE(window()->presenter()->active(), m_scene->alice());
    QCOMPARE(current(), QStringLiteral("INBOX"));
    QCOMPARE(tree()->editTriggers(), QAbstractItemView::NoEditTriggers);
}

void TestWindowPlaces::firstClickOpensAndEditsNothing()
{
    tree()->setFocus();
    const QModelIndex inbox = rowNamed(QStringLiteral("INBOX"));
    QCOMPARE(tree()->currentIndex(), inbox); // by the program
    const QPoint place = tree()->visualRect(inbox).center();
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(tree()->editTriggers(), QAbstractItemView::NoEditTriggers);
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(tree()->editTriggers(), QAbstractItemView::SelectedClicked);
    // Another row meanwhile: it begins anew.
    tree()->setCurrentIndex(rowNamed(QStringLiteral("Drafts")));
    tree()->setCurrentIndex(inbox);
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(tree()->editTriggers(), QAbstractItemView::NoEditTriggers);
}

void TestWindowPlaces::columnsAfterTheLastAccountLeft()
{
    MainWindow alone;
    alone.show();
    const auto *header = alone.findChild<MessageHeader *>();
    const auto shown = [header] {
        QList<int> columns;
        for (int column = 0; column < messageColumnCount; ++column) {
            if (!header->isSectionHidden(column))
                columns.append(column);
        }
        return columns;
    };
    const auto come = [&alone] {
        alone.addAccount(nullptr, QStringLiteral("Demo mailbox"));
        alone.presenter()->accounts().at(0)->apply({sample::opened("INBOX", 5)});
    };
    come();
    const QList<int> before = shown();
    QVERIFY(!before.contains(columnNumber(MessageColumn::Uid)));
    alone.removeAccount(nullptr);
    come();
    QCOMPARE(shown(), before);
    QCOMPARE(header->sectionResizeMode(columnNumber(MessageColumn::Subject)), QHeaderView::Stretch);
}

void TestWindowPlaces::goneFolderIsNoFolder()
{
    m_scene->alice()->apply({sample::link(imap::LinkState::Idle, m_scene->now())});
    readNewest();
    QVERIFY2(action("expunge")->isEnabled(), qPrintable(action("expunge")->toolTip()));
    tree()->setCurrentIndex(rowNamed(QStringLiteral("old-project")));
    QTRY_VERIFY2(sentence()->accessibleName().contains(QLatin1String("does not exist")),
                 qPrintable(sentence()->accessibleName()));
    const auto *unsubscribe = sentence()->findChild<QPushButton *>();
    QVERIFY(unsubscribe->isVisible());
    QVERIFY(action("subscribeFolder")->isEnabled());
    QCOMPARE(window()->windowTitle(), QStringLiteral("Postroom"));
    QVERIFY(!action("expunge")->isEnabled());
    QVERIFY(!window()->viewer()->uid().isValid());
    tree()->setCurrentIndex(rowNamed(QStringLiteral("INBOX"))); // and back
    QTRY_VERIFY(window()->windowTitle().startsWith(QLatin1String("INBOX")));
    QVERIFY(action("expunge")->isEnabled());
    QCOMPARE(window()->viewer()->uid(), newest);
}

void TestWindowPlaces::goneFolderThatLeavesTheList()
{
    tree()->setCurrentIndex(rowNamed(QStringLiteral("old-project")));
    QTRY_VERIFY(sentence()->accessibleName().contains(QLatin1String("does not exist")));
    m_scene->alice()->apply(foldersWithoutTheGoneOne(m_scene->now())); // unsubscribed
    QVERIFY(!window()->findChild<MessagePane *>()->isEmptyShown());
    QCOMPARE(current(), QStringLiteral("INBOX"));
}

void TestWindowPlaces::messageMovedByAnActThatWaited()
{
    readNewest();
    m_scene->alice()->apply({moveWaits(newest.value(), newest.value())});
    m_scene->alice()->apply({imap::ActsWaiting{}}); // sent
    m_scene->alice()->apply({imap::MessageExpunged{imap::SequenceNumber(1204), newest}});
    QTRY_COMPARE(window()->viewer()->uid(), imap::Uid(newest.value() - 1));
    QCOMPARE(view()->currentUid(), window()->viewer()->uid());
}

void TestWindowPlaces::severalMovedByAnActThatWaited()
{
    readNewest();
    const qsizetype asked = m_source->asked.size();
    m_scene->alice()->apply({moveWaits(newest.value() - 2, newest.value())});
    imap::ChangeBatch gone;
    for (quint32 i = 0; i < 3; ++i)
        gone.append(
            imap::MessageExpunged{imap::SequenceNumber(1204 - i), imap::Uid(newest.value() - i)});
    m_scene->alice()->apply(gone);
    QTRY_COMPARE(window()->viewer()->uid(), imap::Uid(newest.value() - 3));
    QCOMPARE(m_source->asked.size(), asked + 1); // none in between is read
}

void TestWindowPlaces::consoleTakesItsRoomFromBoth()
{
    const auto *rows = qobject_cast<QSplitter *>(window()->viewer()->parentWidget());
    QVERIFY(rows && rows->orientation() == Qt::Vertical);
    const QList<int> before = rows->sizes();
    window()->actions()->showConsole->setChecked(true);
    QTRY_VERIFY(rows->sizes().at(1) < before.at(1));
    const QList<int> after = rows->sizes();
    QVERIFY(after.at(0) < before.at(0));
    const double was = double(before.at(1)) / (before.at(0) + before.at(1));
    const double is = double(after.at(1)) / (after.at(0) + after.at(1));
    QVERIFY2(qAbs(was - is) < 0.05, qPrintable(QStringLiteral("%1 %2").arg(was).arg(is)));
}

void TestWindowPlaces::consoleIsF12()
{
    QCOMPARE(action("showConsole")->shortcut(), QKeySequence(Qt::Key_F12)); // as the README says
}

QTEST_MAIN(TestWindowPlaces)
#include "tst_windowplaces.moc"
