// SPDX-License-Identifier: GPL-3.0-or-later
// What acts are made of, without a server: the words, the history, the choosers.
#include "tests/ui/filledwindow.h"
#include "ui/actions/acthistory.h"
#include "ui/actions/actrun.h"
#include "ui/actions/actwords.h"
#include "ui/actions/deletionmarks.h"
#include "ui/actions/recentfolders.h"
#include "ui/dialogs/commandpreview.h"
#include "ui/dialogs/expungedialog.h"
#include "ui/dialogs/expungemodel.h"
#include "ui/dialogs/folderchooser.h"
#include "ui/dialogs/keyworddialog.h"
#include "ui/models/foldertreemodel.h"
#include "ui/theme/colorscheme.h"
#include "ui/theme/postroomstyle.h"
#include "ui/views/messageview.h"
#include "ui/views/toast.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace ui;

class TestActParts : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
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
    void expungeListKeepsAndRestores();
    void marksAreRemembered();
    void toastTellsAndGoes();

private:
    QDateTime m_now;
};

void TestActParts::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("postroom-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_actparts"));
    QApplication::setStyle(new PostroomStyle);
    applyColorScheme(ColorScheme::Light);
    m_now = QDateTime::currentDateTime();
}

void TestActParts::historyKeepsUndoAndRedo()
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
    QCOMPARE(history.undoTitle(), QStringLiteral("one"));
    changed.clear();
    history.forget(&account); // about to go: nothing is left that can be taken back
    QVERIFY(history.undoTitle().isEmpty());
    QCOMPARE(changed.count(), 1);
}

void TestActParts::mergedUndoGoesBackwards()
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

void TestActParts::wordsOfResults_data()
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

void TestActParts::wordsOfResults()
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

void TestActParts::lostAppendIsNotCalledUndone()
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

void TestActParts::keywordsAreAtoms_data()
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

void TestActParts::keywordsAreAtoms()
{
    QFETCH(QString, text);
    QFETCH(bool, fine);
    QCOMPARE(keywordProblem(text).isEmpty(), fine);
}

void TestActParts::keywordDialogMakesAddRemoveReplace()
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

void TestActParts::commandsAreShownSafely()
{
    const QString shown = shownCommands({"UID STORE 1 +FLAGS (\\Seen)", "RENAME \"a\x07\" \"b\""});
    QVERIFY(shown.contains(QLatin1String("UID STORE 1 +FLAGS (\\Seen)\n")));
    QVERIFY(!shown.contains(QChar(0x07)));
    QVERIFY(shownCommands({QByteArray(100'000, '1')}).size() < 10'000);
}

void TestActParts::chooserNarrowsAndChooses()
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

void TestActParts::expungeListKeepsAndRestores()
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

void TestActParts::marksAreRemembered()
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
    const auto whoHere = [&] {
        return marks
            .markOf(nullptr, state.messages()->mailbox(), state.messages()->uidValidity(),
                    imap::Uid(10))
            .who;
    };
    QVERIFY(whoHere() == DeletionMarks::Who::Elsewhere);
    marks.observe(&state, {imap::MessageExpunged{imap::SequenceNumber(1), imap::Uid(10)}});
    QVERIFY(whoHere() == DeletionMarks::Who::Before); // nothing is kept of a message that went
}

void TestActParts::toastTellsAndGoes()
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

QTEST_MAIN(TestActParts)
#include "tst_actparts.moc"
