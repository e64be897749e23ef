// SPDX-License-Identifier: GPL-3.0-or-later
// Acts when what they stand on is not as it was, or not known: the answer to a question comes when
// the person is elsewhere or is an error, rows were never loaded, flags cannot be kept.
#include "tests/support/sampledata.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/expungeactions.h"
#include "ui/actions/flagactions.h"
#include "ui/actions/messageactions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/views/messageview.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace ui;

namespace {

/// Two accounts that never come online, as if both had an INBOX open; the first is in front.
struct TwoInboxes
{
    explicit TwoInboxes(const imap::MailboxOpened &inbox = sample::opened("INBOX", 1204, 1))
    {
        const QDateTime now = QDateTime::currentDateTime();
        window.addAccount(&first, QStringLiteral("alice"));
        window.addAccount(&second, QStringLiteral("ops"));
        for (AccountState *state : window.presenter()->accounts()) {
            state->apply(sample::folders(now)); // INBOX is asked for, which fails
            QTRY_VERIFY(state->findChildren<imap::Request *>().isEmpty());
            state->apply({sample::link(imap::LinkState::Idle, now)});
            state->apply({inbox});
            state->apply({sample::plainMessages(1195, 1204, 1, now)});
        }
        show(0);
        view = window.findChild<MessageView *>();
        view->selectMessage(imap::Uid(1200));
        window.messageActions()->update();
    }
    void show(int account)
    {
        const AccountState *state = window.presenter()->accounts().at(account);
        window.presenter()->openIn(state->id(), imap::MailboxName::inbox());
    }
    [[nodiscard]] QAction *action(const char *name)
    {
        return window.findChild<QAction *>(QString::fromLatin1(name));
    }
    void trigger(const char *name)
    {
        QVERIFY2(action(name)->isEnabled(), qPrintable(action(name)->toolTip()));
        action(name)->trigger();
    }

    imap::Account first{{}, nullptr};
    imap::Account second{{}, nullptr};
    MainWindow window;
    MessageView *view = nullptr;
    QSignalSpy begun{window.messageActions()->runner(), &ActRunner::working};
    QSignalSpy told{window.messageActions()->runner(), &ActRunner::told};
};

imap::MailboxOpened inboxKeeping(const QByteArrayList &flags)
{
    imap::MailboxOpened opened = sample::opened("INBOX", 1204, 1);
    opened.permanentFlags.assumed = false;
    for (const QByteArray &flag : flags) {
        opened.flags.insert(flag);
        opened.permanentFlags.flags.insert(flag);
    }
    return opened;
}

} // namespace

class TestActAnswers : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void failedQuestionDoesNothing_data();
    void failedQuestionDoesNothing();
    void answerForAnotherAccountIsDropped_data();
    void answerForAnotherAccountIsDropped();
    void dialogForAnotherAccountIsRefused();
    void savingForAnotherAccountIsRefused();
    void unknownRowsAreNotTakenForAll();
    void junkWhereTheOppositeIsNotKept_data();
    void junkWhereTheOppositeIsNotKept();
    void keywordIsTheOneThatWasRead();
    void keywordActionsWithoutLabels_data();
    void keywordActionsWithoutLabels();
};

void TestActAnswers::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QCoreApplication::setOrganizationName(QStringLiteral("postroom-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_actanswers"));
}

void TestActAnswers::failedQuestionDoesNothing_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::newRow("mark folder read") << QByteArray("markFolderRead");
    QTest::newRow("expunge") << QByteArray("expunge");
}

void TestActAnswers::failedQuestionDoesNothing()
{
    QFETCH(QByteArray, action);
    TwoInboxes f;
    f.trigger(action);
    QCOMPARE(f.window.presenter()->active()->phase(), AccountState::Phase::Open);
    QTRY_COMPARE(f.told.size(), 1);
    QVERIFY(f.told.first().at(1).toBool());
    QCOMPARE(f.begun.size(), 0);
}

void TestActAnswers::answerForAnotherAccountIsDropped_data()
{
    failedQuestionDoesNothing_data();
}

void TestActAnswers::answerForAnotherAccountIsDropped()
{
    QFETCH(QByteArray, action);
    TwoInboxes f;
    QObject *asker = action == "expunge"
                         ? static_cast<QObject *>(f.window.findChild<ExpungeActions *>())
                         : f.window.messageActions()->flags();
    f.trigger(action);
    QCOMPARE(asker->findChildren<imap::Request *>().size(), 1);
    f.show(1);
    QTRY_VERIFY(asker->findChildren<imap::Request *>().isEmpty());
    QCOMPARE(f.window.presenter()->active()->phase(), AccountState::Phase::Open);
    QCOMPARE(f.begun.size(), 0);
    QCOMPARE(f.told.size(), 0);
}

void TestActAnswers::dialogForAnotherAccountIsRefused()
{
    TwoInboxes f;
    f.trigger("editKeywords");
    auto *dialog = f.window.findChild<QDialog *>(QStringLiteral("keywordDialog"));
    QVERIFY(dialog);
    f.show(1);
    dialog->accept();
    QCOMPARE(f.begun.size(), 0);
    QCOMPARE(f.told.size(), 1);
    QVERIFY(f.told.first().at(0).toString().contains(QLatin1String("changed meanwhile")));
}

void TestActAnswers::savingForAnotherAccountIsRefused()
{
    TwoInboxes f;
    f.trigger("saveMessages");
    auto *dialog = f.window.findChild<QFileDialog *>(QStringLiteral("saveDialog"));
    QVERIFY(dialog);
    f.show(1);
    f.view->selectMessage(imap::Uid(1201));
    emit dialog->fileSelected(QDir::tempPath() + QStringLiteral("/never written.eml"));
    QCOMPARE(f.told.size(), 1);
    QVERIFY(f.told.first().at(0).toString().contains(QLatin1String("changed meanwhile")));
    delete dialog;
}

void TestActAnswers::unknownRowsAreNotTakenForAll()
{
    TwoInboxes f;
    QCOMPARE(f.action("toggleRead")->iconText(), QStringLiteral("Unread")); // it is read
    f.view->selectAll();
    f.window.messageActions()->update();
    QCOMPARE(f.action("toggleRead")->iconText(), QStringLiteral("Read"));
    f.trigger("editKeywords");
    const auto *list = f.window.findChild<QListWidget *>(QStringLiteral("keywordList"));
    QVERIFY(list);
    QCOMPARE(list->item(0)->data(Qt::UserRole).toByteArray(), QByteArray("\\Seen"));
    QCOMPARE(list->item(0)->checkState(), Qt::PartiallyChecked);
}

void TestActAnswers::junkWhereTheOppositeIsNotKept_data()
{
    QTest::addColumn<QByteArrayList>("kept");
    QTest::addColumn<QByteArrayList>("steps");
    QTest::newRow("only this one is kept") << QByteArrayList{"$Junk"} << QByteArrayList{"+$Junk"};
    QTest::newRow("both are kept")
        << QByteArrayList{"$Junk", "$NotJunk"} << QByteArrayList{"+$Junk", "-$NotJunk"};
}

void TestActAnswers::junkWhereTheOppositeIsNotKept()
{
    QFETCH(QByteArrayList, kept);
    QFETCH(QByteArrayList, steps);
    TwoInboxes f(inboxKeeping(kept));
    QByteArrayList planned;
    const PlannedAct act = f.window.messageActions()->flags()->plan(FlagActions::Mark::Junk);
    for (const imap::Operation &operation : act.operations) {
        const auto &store = std::get<imap::StoreFlags>(operation);
        planned << (store.mode == imap::StoreMode::Add ? "+" : "-") +
                       store.flags.keywords().join(' ');
    }
    QCOMPARE(planned, steps);
}

void TestActAnswers::keywordIsTheOneThatWasRead()
{
    const QByteArrayList own{"a1", "a2", "a3", "a4", "a5", "a6"};
    TwoInboxes f(inboxKeeping(own));
    auto *menu = f.window.findChild<QMenu *>(QStringLiteral("keywordMenu"));
    menu->popup(QPoint());
    QAction *sixth = nullptr;
    for (QAction *each : menu->actions()) {
        if (each->text() == QLatin1String("a6"))
            sixth = each;
    }
    QVERIFY(sixth && sixth->isEnabled());
    // While the menu is open another program begins to use one more.
    const imap::MailboxOpened more = inboxKeeping(QByteArrayList{"a0"} + own);
    f.window.presenter()->active()->apply(
        {imap::MailboxFlagsChanged{more.flags, more.permanentFlags}});
    f.window.messageActions()->update();
    sixth->trigger();
    QVERIFY(!f.begun.isEmpty());
    const QString doing = f.begun.first().at(0).toString();
    QVERIFY2(doing.contains(QStringLiteral("a6")), qPrintable(doing));
    menu->close();
}

void TestActAnswers::keywordActionsWithoutLabels_data()
{
    QTest::addColumn<QByteArrayList>("kept");
    QTest::addColumn<bool>("removeAll");
    QTest::addColumn<bool>("dialog");
    QTest::newRow("one keyword of the server's") << QByteArrayList{"Invoice"} << true << true;
    QTest::newRow("one flag") << QByteArrayList{"\\Flagged"} << false << true;
    QTest::newRow("nothing") << QByteArrayList{} << false << false;
}

void TestActAnswers::keywordActionsWithoutLabels()
{
    QFETCH(QByteArrayList, kept);
    QFETCH(bool, removeAll);
    QFETCH(bool, dialog);
    TwoInboxes f(inboxKeeping(kept));
    QCOMPARE(f.action("keyword0")->isEnabled(), removeAll);
    QCOMPARE(f.action("editKeywords")->isEnabled(), dialog);
}

QTEST_MAIN(TestActAnswers)
#include "tst_actanswers.moc"
