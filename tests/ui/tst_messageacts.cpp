// SPDX-License-Identifier: GPL-3.0-or-later
// Acts without a server: what may be done when, the words, the history, the choosers.
#include "tests/support/sampledata.h"
#include "ui/actions/acthistory.h"
#include "ui/actions/actrun.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/actwords.h"
#include "ui/actions/deletionmarks.h"
#include "ui/actions/fileactions.h"
#include "ui/actions/messageactions.h"
#include "ui/actions/recentfolders.h"
#include "ui/actions/transferactions.h"
#include "ui/dialogs/commandpreview.h"
#include "ui/dialogs/expungedialog.h"
#include "ui/dialogs/expungemodel.h"
#include "ui/dialogs/folderchooser.h"
#include "ui/dialogs/keyworddialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/models/foldertreemodel.h"
#include "ui/theme/colorscheme.h"
#include "ui/theme/postroomstyle.h"
#include "ui/viewer/emlsaver.h"
#include "ui/views/folderview.h"
#include "ui/views/messagemime.h"
#include "ui/views/messageview.h"
#include "ui/views/toast.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace ui;

namespace {

QAction *named(MainWindow &window, const char *name)
{
    return window.findChild<QAction *>(QString::fromLatin1(name));
}

/// The window of the drawings; alice's INBOX is open.
void fillWindow(MainWindow &window, const QDateTime &now)
{
    window.addAccount(nullptr, QStringLiteral("alice@mail.example.org"));
    AccountState *alice = window.presenter()->accounts().at(0);
    alice->apply({sample::link(imap::LinkState::Idle, now)});
    alice->apply(sample::folders(now));
    alice->apply({sample::opened("INBOX", 1204, 19215)});
    alice->apply({sample::drawnMessages(1204, 19215, now)});
    window.addAccount(nullptr, QStringLiteral("ops@cyrus.example.net"));
    window.presenter()->accounts().at(1)->apply(sample::otherFolders(now));
}

QByteArray fileWith(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(QStringLiteral("a.eml")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName().toUtf8();
}

} // namespace

class TestActs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void withoutSelectionEachActSaysSo();
    void whatIsForbiddenSaysWhy_data();
    void whatIsForbiddenSaysWhy();
    void everyActHasTooltipAndName();
    void togglesSpeakOfWhatIsSelected();
    void selectionByRanges();
    void historyKeepsUndoAndRedo();
    void mergedUndoGoesBackwards();
    void wordsOfResults_data();
    void wordsOfResults();
    void lostAppendIsNotCalledUndone();
    void keywordsAreAtoms_data();
    void keywordsAreAtoms();
    void keywordDialogMakesAddRemoveReplace();
    void commandsAreShownSafely();
    void chooserNarrowsAndChooses();
    void filesBecomeMessages_data();
    void filesBecomeMessages();
    void draggedMessagesComeThrough();
    void dropOnFolderAsksForTransfer();
    void expungeListKeepsAndRestores();
    void marksAreRemembered();
    void toastTellsAndGoes();
    void toolBarOverflows();
    void pictures_data();
    void pictures();

private:
    static void picture(QWidget &widget, const QString &name);
    QDateTime m_now;
};

void TestActs::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("postroom-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_messageacts"));
    QApplication::setStyle(new PostroomStyle);
    applyColorScheme(ColorScheme::Light);
    m_now = QDateTime::currentDateTime();
}

void TestActs::picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("POSTROOM_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

void TestActs::withoutSelectionEachActSaysSo()
{
    MainWindow window;
    for (const char *name : {"toggleRead", "markFlagged", "deleteMessages", "markJunk", "keyword1",
                             "copyTo", "moveTo", "expunge", "saveMessages", "whatWillBeSent"}) {
        const QAction *action = named(window, name);
        QVERIFY2(action, name);
        QVERIFY2(!action->isEnabled(), name);
        QVERIFY2(action->toolTip().contains(u'\n'), name);
    }
    fillWindow(window, m_now);
    QVERIFY(!named(window, "toggleRead")->isEnabled());
    QVERIFY(named(window, "toggleRead")->toolTip().contains(QLatin1String("Select a message")));
    window.findChild<MessageView *>()->selectMessage(imap::Uid(19215 + 1200));
    QTRY_VERIFY(named(window, "toggleRead")->isEnabled());
    QVERIFY(named(window, "moveTo")->isEnabled());
    QVERIFY(named(window, "expunge")->isEnabled());
    QVERIFY(!named(window, "undo")->isEnabled());
}

void TestActs::whatIsForbiddenSaysWhy_data()
{
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<QByteArrayList>("permanent");
    QTest::addColumn<bool>("online");
    QTest::addColumn<QByteArrayList>("allowed");
    QTest::addColumn<QByteArrayList>("refused");
    const QByteArrayList all{"\\Seen", "\\Answered", "\\Flagged", "\\Deleted", "\\Draft"};
    QTest::newRow("read-only folder")
        << true << all << true << QByteArrayList{"copyTo", "saveMessages"}
        << QByteArrayList{"toggleRead", "deleteMessages", "moveTo", "expunge", "keyword1"};
    QTest::newRow("only Seen is kept")
        << false << QByteArrayList{"\\Seen"} << true << QByteArrayList{"toggleRead", "copyTo"}
        << QByteArrayList{"toggleFlagged", "deleteMessages", "keyword1"};
    QTest::newRow("offline") << false << all << false << QByteArrayList{}
                             << QByteArrayList{"toggleRead", "copyTo", "moveTo", "expunge",
                                               "saveMessages"};
}

void TestActs::whatIsForbiddenSaysWhy()
{
    QFETCH(bool, readOnly);
    QFETCH(QByteArrayList, permanent);
    QFETCH(bool, online);
    QFETCH(QByteArrayList, allowed);
    QFETCH(QByteArrayList, refused);
    MainWindow window;
    fillWindow(window, m_now);
    AccountState *alice = window.presenter()->accounts().at(0);
    imap::MailboxOpened opened = sample::opened("INBOX", 1204, 19215);
    opened.readOnly = readOnly;
    opened.permanentFlags.assumed = false;
    for (const QByteArray &flag : permanent)
        opened.permanentFlags.flags.insert(flag);
    alice->apply({opened});
    alice->apply({sample::drawnMessages(1204, 19215, m_now)});
    if (!online)
        alice->apply({sample::link(imap::LinkState::Waiting, m_now)});
    window.findChild<MessageView *>()->selectMessage(imap::Uid(19215 + 1200));
    window.messageActions()->update();
    for (const QByteArray &name : allowed)
        QVERIFY2(named(window, name)->isEnabled(), name);
    for (const QByteArray &name : refused) {
        QVERIFY2(!named(window, name)->isEnabled(), name);
        QVERIFY2(named(window, name)->toolTip().contains(u'\n'), name);
    }
}

void TestActs::everyActHasTooltipAndName()
{
    MainWindow window;
    QSet<QString> names;
    for (const QAction *action : window.messageActions()->all()) {
        QVERIFY(!action->objectName().isEmpty());
        QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
        names.insert(action->objectName());
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
    }
}

void TestActs::togglesSpeakOfWhatIsSelected()
{
    MainWindow window;
    fillWindow(window, m_now);
    auto *view = window.findChild<MessageView *>();
    const MessageTableModel *table = view->messages();
    int unread = -1;
    int read = -1;
    for (int row = 0; row < 8; ++row)
        (table->rowData(row)->isUnread() ? unread : read) = row;
    QVERIFY(unread >= 0 && read >= 0);
    view->selectMessage(table->uidAt(unread));
    window.messageActions()->update();
    QCOMPARE(named(window, "toggleRead")->iconText(), QStringLiteral("Read"));
    view->selectMessage(table->uidAt(read));
    window.messageActions()->update();
    QCOMPARE(named(window, "toggleRead")->iconText(), QStringLiteral("Unread"));
}

void TestActs::selectionByRanges()
{
    MainWindow window;
    window.addAccount(nullptr, QStringLiteral("alice"));
    AccountState *alice = window.presenter()->accounts().at(0);
    alice->apply(sample::folders(m_now));
    alice->apply({sample::opened("INBOX", 1'000'000, 1)});
    auto *view = window.findChild<MessageView *>();
    view->selectAll();
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(view->selectedSet().toBytes(), QByteArray("1:1000000"));
    window.messageActions()->update();
    QVERIFY2(clock.elapsed() < 200, qPrintable(QString::number(clock.elapsed())));
    view->clearSelection();
    // Two ranges, newest first.
    QItemSelection two;
    two.select(view->messages()->index(0, 0), view->messages()->index(1, 0));
    two.select(view->messages()->index(5, 0), view->messages()->index(5, 0));
    view->selectionModel()->select(two, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(view->selectedSet().toBytes(), QByteArray("999995,999999:1000000"));
}

void TestActs::historyKeepsUndoAndRedo()
{
    imap::Account account({}, nullptr);
    ActHistory history;
    QSignalSpy changed(&history, &ActHistory::changed);
    history.record({&account, QStringLiteral("one"), {imap::Refresh{}}});
    history.record({&account, QStringLiteral("two"), {imap::Refresh{}}});
    history.record({&account, QStringLiteral("nothing to undo"), {}});
    QCOMPARE(history.undoTitle(), QStringLiteral("two"));
    const auto two = history.takeUndo();
    QVERIFY(two);
    history.putRedo(*two);
    QCOMPARE(history.undoTitle(), QStringLiteral("one"));
    QCOMPARE(history.redoTitle(), QStringLiteral("two"));
    history.record({&account, QStringLiteral("three"), {imap::Refresh{}}});
    QVERIFY(!history.takeRedo()); // another way was taken
    QVERIFY(changed.count() >= 5);
    {
        imap::Account other({}, nullptr);
        history.record({&other, QStringLiteral("gone"), {imap::Refresh{}}});
    }
    QCOMPARE(history.takeUndo()->title, QStringLiteral("three")); // its account went
}

void TestActs::mergedUndoGoesBackwards()
{
    imap::Applied first;
    first.uids = imap::UidSet(imap::Uid(1));
    first.undo = {imap::Refresh{}};
    imap::Applied second;
    second.uids = imap::UidSet(imap::Uid(2));
    second.missing = imap::UidSet(imap::Uid(9));
    second.undo = {imap::ListMailboxes{}};
    const imap::Applied sum = merged(first, second);
    QCOMPARE(sum.uids.toBytes(), QByteArray("1:2"));
    QCOMPARE(sum.missing.toBytes(), QByteArray("9"));
    QVERIFY(std::holds_alternative<imap::ListMailboxes>(sum.undo.at(0)));
    QVERIFY(std::holds_alternative<imap::Refresh>(sum.undo.at(1)));
}

void TestActs::wordsOfResults_data()
{
    QTest::addColumn<imap::Applied>("result");
    QTest::addColumn<QString>("holds");
    imap::Applied copied;
    copied.uids = imap::UidSet(imap::Uid(1), imap::Uid(3));
    copied.targetUids = imap::UidSet(imap::Uid(17), imap::Uid(19));
    QTest::newRow("COPYUID") << copied << QStringLiteral("(UID 17:19)");
    imap::Applied gone = copied;
    gone.missing = imap::UidSet(imap::Uid(4), imap::Uid(5));
    QTest::newRow("some were gone") << gone << QStringLiteral("2 messages were no longer there");
    imap::Applied kept = copied;
    kept.originalsKept = imap::UidSet(imap::Uid(1));
    QTest::newRow("no UIDPLUS") << kept << QStringLiteral("marked as deleted");
    imap::Applied cut = copied;
    cut.stoppedBy = imap::ConnectionLost{};
    QTest::newRow("cut short") << cut << QStringLiteral("Then it stopped");
    imap::Applied lost = copied;
    lost.unconfirmed = imap::UidSet(imap::Uid(8));
    QTest::newRow("no answer") << lost << QStringLiteral("is not known");
    imap::Applied late = copied;
    late.target = imap::MailboxName::fromWire("Archive");
    late.doubled = imap::UidSet(imap::Uid(1));
    QTest::newRow("came twice") << late
                                << QStringLiteral("1 message came twice, since a connection was "
                                                  "lost: look in Archive");
    imap::Applied perhaps = late;
    perhaps.doubled = {};
    perhaps.maybeArrived = true;
    perhaps.stoppedBy = imap::ConnectionLost{};
    QTest::newRow("the last one perhaps") << perhaps << QStringLiteral("may or may not have");
}

void TestActs::wordsOfResults()
{
    QFETCH(imap::Applied, result);
    QFETCH(QString, holds);
    PlannedAct act;
    act.title = QStringLiteral("Copy");
    act.told = [](const imap::Applied &done) {
        return QStringLiteral("Copied %1 (%2).")
            .arg(messagesText(done.uids.count()), targetUidsText(done));
    };
    const QString sentence = resultSentence(act, result, {});
    QVERIFY2(sentence.contains(holds), qPrintable(sentence));
    QVERIFY2(sentence.startsWith(QLatin1String("Copied 3 messages")), qPrintable(sentence));
}

/// A lost APPEND is not told as one that was never sent.
void TestActs::lostAppendIsNotCalledUndone()
{
    PlannedAct act;
    act.title = QStringLiteral("Add 1 message to Archive");
    imap::Applied lost;
    lost.target = imap::MailboxName::fromWire("Archive");
    lost.maybeArrived = true;
    lost.stoppedBy = imap::ConnectionLost{};
    const QString sentence = resultSentence(act, lost, {});
    QVERIFY2(!sentence.contains(QLatin1String("was not done")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QLatin1String("Look in Archive before you try again")),
             qPrintable(sentence));
}

void TestActs::keywordsAreAtoms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fine");
    QTest::newRow("label") << QStringLiteral("$label1") << true;
    QTest::newRow("plain") << QStringLiteral("Invoice-2026") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("space") << QStringLiteral("two words") << false;
    QTest::newRow("system flag") << QStringLiteral("\\Seen") << false;
    QTest::newRow("quote") << QStringLiteral("a\"b") << false;
    QTest::newRow("bracket") << QStringLiteral("a]b") << false;
    QTest::newRow("wildcard") << QStringLiteral("a*") << false;
    QTest::newRow("line end") << QStringLiteral("a\r\nb") << false;
    QTest::newRow("umlaut") << QStringLiteral("Prüfen") << false;
    QTest::newRow("too long") << QString(200, u'x') << false;
}

void TestActs::keywordsAreAtoms()
{
    QFETCH(QString, text);
    QFETCH(bool, fine);
    QCOMPARE(keywordProblem(text).isEmpty(), fine);
}

void TestActs::keywordDialogMakesAddRemoveReplace()
{
    KeywordDialog::Subject subject;
    subject.selection = {imap::MailboxName::inbox(), imap::UidValidity(7),
                         imap::UidSet(imap::Uid(1), imap::Uid(2))};
    subject.permissions = ActPermissions([] {
        ActSituation situation;
        situation.link = imap::LinkState::Idle;
        situation.isOpen = true;
        situation.folder.name = imap::MailboxName::inbox();
        situation.permanentFlags.mayCreateKeywords = true;
        return situation;
    }());
    subject.flags = {"\\Seen", "$label1", "$label2"};
    subject.onAll = {"$label1"};
    subject.onSome = {"\\Seen"};
    KeywordDialog dialog(subject, nullptr);
    QVERIFY(dialog.operations().isEmpty()); // a half tick leaves alone
    QVERIFY(!dialog.addKeyword(QStringLiteral("not an atom")));
    QVERIFY(dialog.addKeyword(QStringLiteral("Invoice")));
    QCOMPARE(dialog.operations().size(), 1);
    const auto add = std::get<imap::StoreFlags>(dialog.operations().at(0));
    QVERIFY(add.mode == imap::StoreMode::Add && add.flags.hasKeyword("Invoice"));
    QVERIFY(!add.flags.hasKeyword("$label1")); // they have it
    dialog.setReplacing(true);
    const auto replace = std::get<imap::StoreFlags>(dialog.operations().at(0));
    QVERIFY(replace.mode == imap::StoreMode::Replace);
    QVERIFY(replace.flags.hasKeyword("Invoice") && replace.flags.hasKeyword("$label1"));
    QCOMPARE(replace.messages.uidValidity, imap::UidValidity(7));
}

void TestActs::commandsAreShownSafely()
{
    const QString shown = shownCommands({"UID STORE 1 +FLAGS (\\Seen)", "RENAME \"a\x07\" \"b\""});
    QVERIFY(shown.contains(QLatin1String("UID STORE 1 +FLAGS (\\Seen)\n")));
    QVERIFY(!shown.contains(QChar(0x07)));
    QVERIFY(shownCommands({QByteArray(100'000, '1')}).size() < 10'000);
}

void TestActs::chooserNarrowsAndChooses()
{
    FolderTreeModel folders;
    folders.addAccount(1, QStringLiteral("alice"));
    folders.addAccount(2, QStringLiteral("ops"));
    folders.apply(1, sample::folders(m_now));
    folders.apply(2, sample::otherFolders(m_now));
    const QList<QPair<int, QByteArray>> recent{{1, "Trash"}};
    auto *chooser = new FolderChooser(QStringLiteral("Copy to"), &folders, recent, nullptr);
    QSignalSpy chosen(chooser, &FolderChooser::chosen);
    chooser->popup({100, 100, 50, 20});
    auto *edit = chooser->findChild<QLineEdit *>();
    auto *list = chooser->findChild<QListView *>();
    QVERIFY(list->currentIndex().data().toString().startsWith(QLatin1String("Trash")));
    const int all = list->model()->rowCount();
    QTest::keyClicks(edit, QStringLiteral("bounc"));
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(all > 10);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toInt(), 2);
    QCOMPARE(chosen.at(0).at(1).value<imap::MailboxName>().wire(), QByteArray("bounces"));
    RecentFolders::use(QStringLiteral("ops / x"), "a/b");
    RecentFolders::use(QStringLiteral("alice"), "Trash");
    QCOMPARE(RecentFolders::list().at(1).first, QStringLiteral("ops / x"));
    QCOMPARE(RecentFolders::list().at(1).second, QByteArray("a/b"));
}

void TestActs::filesBecomeMessages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("CRLF stays") << QByteArray("A: b\r\n\r\nc\r\n")
                                << QByteArray("A: b\r\n\r\nc\r\n");
    QTest::newRow("bare LF") << QByteArray("A: b\n\nc\n") << QByteArray("A: b\r\n\r\nc\r\n");
    QTest::newRow("bare CR") << QByteArray("A: b\r\rc") << QByteArray("A: b\r\n\r\nc");
    QTest::newRow("mixed") << QByteArray("A: b\r\n\nc") << QByteArray("A: b\r\n\r\nc");
    QTest::newRow("NUL is refused") << QByteArray("A: b\r\n\r\n\0c", 10) << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestActs::filesBecomeMessages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, message);
    const QTemporaryDir folder;
    const FileMessage got = messageFromFile(QString::fromUtf8(fileWith(folder, bytes)));
    QCOMPARE(got.bytes, message);
    QCOMPARE(got.problem.isEmpty(), !message.isEmpty());
    QCOMPARE(emlFileName(QStringLiteral("../Re: a/b?"), imap::Uid(3)).count(u'/'), 0);
    QVERIFY(emlFileName({}, imap::Uid(3)).endsWith(QLatin1String(".eml")));
}

void TestActs::draggedMessagesComeThrough()
{
    QMimeData data;
    QVERIFY(!draggedIn(&data));
    const DraggedMessages sent{3,
                               {imap::MailboxName::fromWire("a&b"), imap::UidValidity(9),
                                imap::UidSet(imap::Uid(4), imap::Uid(10000))}};
    putDragged(&data, sent);
    const auto got = draggedIn(&data);
    QVERIFY(got);
    QCOMPARE(got->accountId, 3);
    QCOMPARE(got->messages.mailbox, sent.messages.mailbox);
    QCOMPARE(got->messages.uidValidity, sent.messages.uidValidity);
    QCOMPARE(got->messages.uids, sent.messages.uids);
    QMimeData files;
    files.setUrls(
        {QUrl(QStringLiteral("file:///tmp/a.eml")), QUrl(QStringLiteral("file:///b.txt"))});
    QVERIFY(emlFilesIn(&files).isEmpty());
    files.setUrls({QUrl(QStringLiteral("file:///tmp/a.EML"))});
    QCOMPARE(emlFilesIn(&files), QStringList{QStringLiteral("/tmp/a.EML")});
}

void TestActs::dropOnFolderAsksForTransfer()
{
    MainWindow window;
    fillWindow(window, m_now);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *tree = window.findChild<FolderView *>();
    QMimeData data;
    putDragged(
        &data,
        {1, {imap::MailboxName::inbox(), imap::UidValidity(1), imap::UidSet(imap::Uid(19215))}});
    const QModelIndex account = tree->model()->index(0, 0);
    tree->expand(account);
    const QPointF onAccount = tree->visualRect(account).center();
    QDragMoveEvent over(onAccount.toPoint(), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                        Qt::NoModifier);
    QApplication::sendEvent(tree->viewport(), &over);
    QVERIFY(!over.isAccepted()); // an account is no folder
}

void TestActs::expungeListKeepsAndRestores()
{
    MainWindow window;
    fillWindow(window, m_now);
    MessageTableModel *table = window.findChild<MessageView *>()->messages();
    ExpungeDialog::Subject subject;
    subject.table = table;
    subject.marked = {imap::MailboxName::inbox(), table->uidValidity(),
                      imap::UidSet(imap::Uid(19215 + 1198), imap::Uid(19215 + 1201))};
    subject.folder = QStringLiteral("INBOX");
    auto *dialog = new ExpungeDialog(subject, &window);
    QCOMPARE(dialog->model()->count(), 4);
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("expungeDo"))
                ->text()
                .contains(QLatin1String("4 messages")));
    // Cancel is what Enter does.
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("expungeDo"))->isDefault());
    dialog->model()->setData(dialog->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    QSignalSpy told(dialog->model(), &ExpungeModel::fatesChanged);
    dialog->model()->setFate({3, 1, 2}, ExpungeModel::Fate::Restore);
    QCOMPARE(told.count(), 1); // however many rows
    dialog->model()->setFate({2, 3}, ExpungeModel::Fate::Remove);
    const QList<imap::Operation> operations = dialog->operations();
    QCOMPARE(operations.size(), 2);
    const auto restore = std::get<imap::StoreFlags>(operations.at(0));
    QCOMPARE(restore.messages.uids.toBytes(), QByteArray::number(19215 + 1200));
    QVERIFY(restore.mode == imap::StoreMode::Remove);
    const auto expunge = std::get<imap::ExpungeMessages>(operations.at(1));
    QCOMPARE(expunge.messages.uids.count(), 2U);
    // Another program removes one that is on the list.
    AccountState *alice = window.presenter()->accounts().at(0);
    alice->apply({imap::MessageExpunged{imap::SequenceNumber(1199), imap::Uid(19215 + 1198)}});
    QCOMPARE(dialog->model()->count(), 3);
    QCOMPARE(dialog->going().count(), 1U);
    delete dialog;
    subject.close = true;
    const ExpungeDialog close(subject, &window);
    close.model()->setData(close.model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    QVERIFY(std::holds_alternative<imap::StoreFlags>(close.operations().at(0)));
    QVERIFY(std::holds_alternative<imap::CloseMailbox>(close.operations().at(1)));
}

void TestActs::marksAreRemembered()
{
    imap::Account account({}, nullptr);
    DeletionMarks marks;
    const imap::MessageSelection messages{imap::MailboxName::inbox(), imap::UidValidity(1),
                                          imap::UidSet(imap::Uid(5))};
    imap::Applied applied;
    applied.uids = messages.uids;
    marks.onApplied(
        &account,
        imap::StoreFlags{messages, imap::StoreMode::Add, imap::FlagSet(imap::SystemFlag::Deleted)},
        applied);
    const auto who = [&](quint32 uid, quint32 validity) {
        return marks.markOf(&account, messages.mailbox, imap::UidValidity(validity), imap::Uid(uid))
            .who;
    };
    QVERIFY(who(5, 1) == DeletionMarks::Who::Here);
    QVERIFY(who(6, 1) == DeletionMarks::Who::Before);
    QVERIFY(who(5, 2) == DeletionMarks::Who::Before); // another message
    AccountState state(1, nullptr, QStringLiteral("alice"));
    state.apply({sample::opened("INBOX", 3, 10)});
    state.apply({sample::plainMessages(1, 3, 10, m_now)});
    imap::MessageData seen;
    seen.number = imap::SequenceNumber(1); // as unsolicited FETCH lines come: without a UID
    seen.flags = imap::FlagSet(imap::SystemFlag::Deleted);
    const imap::ChangeBatch batch{imap::MessagesUpdated{{seen}}};
    marks.observe(&state, batch);
    QVERIFY(marks
                .markOf(nullptr, state.messages()->mailbox(), state.messages()->uidValidity(),
                        imap::Uid(10))
                .who == DeletionMarks::Who::Elsewhere);
}

void TestActs::toastTellsAndGoes()
{
    QWidget parent;
    parent.resize(600, 300);
    Toast toast(&parent);
    parent.show();
    QSignalSpy undo(&toast, &Toast::undoRequested);
    toast.tell(QStringLiteral("3 messages flagged."), false, true);
    QVERIFY(toast.isVisible());
    QVERIFY(parent.rect().contains(toast.geometry()));
    toast.findChild<QToolButton *>(QStringLiteral("toastUndo"))->click();
    QCOMPARE(undo.count(), 1);
    QVERIFY(!toast.isVisible());
    toast.tell(QStringLiteral("no way"), true, false);
    QVERIFY(!toast.findChild<QToolButton *>(QStringLiteral("toastUndo"))->isVisible());
}

void TestActs::toolBarOverflows()
{
    MainWindow window;
    fillWindow(window, m_now);
    window.resize(800, 600);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY2(window.width() <= 800, qPrintable(QString::number(window.width())));
    const auto *bar = window.findChild<QToolBar *>();
    QVERIFY(bar->width() <= 800);
}

void TestActs::pictures_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << static_cast<int>(ColorScheme::Light);
    QTest::newRow("dark") << static_cast<int>(ColorScheme::Dark);
}

void TestActs::pictures()
{
    QFETCH(int, scheme);
    if (qEnvironmentVariableIsEmpty("POSTROOM_SCREENSHOTS"))
        QSKIP("no pictures wanted");
    applyColorScheme(static_cast<ColorScheme>(scheme));
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    MainWindow window;
    fillWindow(window, m_now);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *view = window.findChild<MessageView *>();
    view->selectMessage(imap::Uid(19215 + 1201));
    view->setFocus();
    window.messageActions()->update();
    emit window.messageActions()->runner()->told(
        QStringLiteral("Copied 3 messages to Archive (UID 17:19)."), false, true);
    QCoreApplication::processEvents();
    picture(window, QStringLiteral("acts-window-") + tag);
    window.resize(800, 600);
    QCoreApplication::processEvents();
    picture(window, QStringLiteral("acts-800-") + tag);
    window.resize(1440, 900);
    window.messageActions()->popupContextMenu(view->mapToGlobal(QPoint(400, 100)));
    QCoreApplication::processEvents();
    auto *menu = window.findChild<QMenu *>(QStringLiteral("messageContextMenu"));
    picture(*menu, QStringLiteral("acts-context-") + tag);
    menu->close();
    auto *keywords = window.findChild<QMenu *>(QStringLiteral("keywordMenu"));
    keywords->popup(view->mapToGlobal(QPoint(400, 100)));
    QCoreApplication::processEvents();
    picture(*keywords, QStringLiteral("acts-keywords-") + tag);
    keywords->close();
    auto *folders = window.findChild<FolderTreeModel *>();
    auto *chooser =
        new FolderChooser(QStringLiteral("Copy 3 messages to"), folders, {{1, "Trash"}}, &window);
    chooser->popup({100, 100, 50, 20});
    QCoreApplication::processEvents();
    picture(*chooser, QStringLiteral("acts-chooser-") + tag);
    chooser->close();
    ExpungeDialog::Subject subject;
    subject.table = view->messages();
    subject.marked = {imap::MailboxName::inbox(), view->messages()->uidValidity(),
                      imap::UidSet(imap::Uid(19215 + 1198), imap::Uid(19215 + 1201))};
    subject.folder = QStringLiteral("INBOX");
    for (quint32 i = 1198; i <= 1201; ++i)
        subject.who.insert(19215 + i, i % 2 ? QStringLiteral("marked here, just now")
                                            : QStringLiteral("already marked when opened (another "
                                                             "program)"));
    auto *dialog = new ExpungeDialog(subject, &window);
    dialog->model()->setFate({2}, ExpungeModel::Fate::Keep);
    dialog->open();
    QCoreApplication::processEvents();
    picture(*dialog, QStringLiteral("acts-expunge-") + tag);
    dialog->reject();
    applyColorScheme(ColorScheme::Light);
}

QTEST_MAIN(TestActs)
#include "tst_messageacts.moc"
