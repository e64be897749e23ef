// SPDX-License-Identifier: GPL-3.0-or-later
// What a person expects of the whole window without having read about it.
#include "imapcore/account/account.h"
#include "tests/support/sampledata.h"
#include "tests/ui/fakemessagesource.h"
#include "tests/ui/pictures/scene.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/folderactions.h"
#include "ui/dialogs/accountproperties.h"
#include "ui/dialogs/commandpreview.h"
#include "ui/dialogs/newfolderdialog.h"
#include "ui/dialogs/subscriptiondialog.h"
#include "ui/theme/colorscheme.h"
#include "ui/theme/postroomstyle.h"
#include "ui/viewer/messageviewer.h"
#include "ui/views/folderpane.h"
#include "ui/views/folderview.h"
#include "ui/views/messagepane.h"
#include "ui/views/messageview.h"
#include "ui/views/toast.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace ui;

class TestWindowHabits : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void lettersBelongToTheOpenMenu();
    void accountRowHasProperties();
    void nextMessageAfterOnesOwnAct();
    void messageTakenAwayByOthersStays();
    void offlineByChoiceIsNoBreakdown();
    void folderThatFailsTakesTheMessageAway();
    void openFolderStaysWhenOnlySubscribedAreShown();
    void tabGoesAsTheEyeDoes();
    void nothingIsShownForWhatCannotBe();
    void newFolderIsTheCurrentOne();
    void toolbarArrowIsSeenInTheDark();
    void toolbarStaysWhereItIs();
    void severalAreToldAndNotRead();
    void toastCoversNothingAndGoesWithItsFolder();

private:
    [[nodiscard]] MainWindow *window() { return m_scene->window(); }
    [[nodiscard]] QAction *action(const char *name)
    {
        return window()->findChild<QAction *>(QLatin1String(name));
    }
    [[nodiscard]] MessageView *view() { return window()->findChild<MessageView *>(); }
    [[nodiscard]] QString headline()
    {
        return window()->viewer()->findChild<QLabel *>(QStringLiteral("stateHeadline"))->text();
    }
    void readFirst();

    std::unique_ptr<pictures::Scene> m_scene;
    FakeMessageSource *m_source = nullptr;
};

namespace {

const QByteArray shortMail = "From: a@example.org\r\nSubject: One\r\n\r\nhello\r\n";
const imap::Uid newest(19215 + 1203);

} // namespace

void TestWindowHabits::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("postroom-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_windowhabits"));
    QApplication::setStyle(new PostroomStyle);
}

void TestWindowHabits::init()
{
    QSettings().clear();
    m_scene = std::make_unique<pictures::Scene>();
    m_source = new FakeMessageSource;
    window()->viewer()->setSource(m_source);
    window()->show();
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window())); // shortcuts are for the active one
}

void TestWindowHabits::cleanup()
{
    m_scene.reset();
}

void TestWindowHabits::readFirst()
{
    view()->selectMessage(newest);
    QVERIFY(!m_source->asked.isEmpty());
    m_source->answerMessage(shortMail);
    QCOMPARE(window()->viewer()->uid(), newest);
}

void TestWindowHabits::lettersBelongToTheOpenMenu()
{
    readFirst();
    m_scene->alice()->apply({imap::LinkChanged{.state = imap::LinkState::Idle,
                                               .since = {},
                                               .retryAt = {},
                                               .tls = {},
                                               .signedInBy = {},
                                               .reason = {}}});
    QVERIFY2(action("toggleRead")->isEnabled(), qPrintable(action("toggleRead")->toolTip()));
    QSignalSpy toggled(action("toggleRead"), &QAction::triggered);
    QSignalSpy deleted(action("deleteMessages"), &QAction::triggered);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_M);
    QCOMPARE(toggled.count(), 1);
    QMenu *menu = window()->menuBar()->actions().last()->menu();
    menu->popup(window()->mapToGlobal(QPoint(200, 40)));
    QVERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_M);
    QTest::keyClick(menu, Qt::Key_Delete);
    QCOMPARE(toggled.count(), 1);
    QCOMPARE(deleted.count(), 0);
    menu->close();
}

void TestWindowHabits::accountRowHasProperties()
{
    auto *pane = window()->findChild<FolderPane *>();
    pane->goToAccount(m_scene->alice()->id());
    QVERIFY(action("folderProperties")->isEnabled());
    action("folderProperties")->trigger();
    const auto *dialog = window()->findChild<AccountProperties *>();
    QVERIFY(dialog && dialog->isVisible());
}

void TestWindowHabits::nextMessageAfterOnesOwnAct()
{
    readFirst();
    m_scene->runner()->transferBegan();
    m_scene->alice()->apply({imap::MessageExpunged{imap::SequenceNumber(1204), newest}});
    QCOMPARE(window()->viewer()->uid(), newest); // nothing is read while the act runs
    m_scene->runner()->transferEnded();
    QCOMPARE(window()->viewer()->uid(), imap::Uid(newest.value() - 1));
    QCOMPARE(view()->currentUid(), imap::Uid(newest.value() - 1));
}

void TestWindowHabits::messageTakenAwayByOthersStays()
{
    readFirst();
    m_scene->alice()->apply({imap::MessageExpunged{imap::SequenceNumber(1204), newest}});
    QCOMPARE(window()->viewer()->uid(), newest);
    QCOMPARE(m_source->asked.size(), 1);
}

void TestWindowHabits::offlineByChoiceIsNoBreakdown()
{
    m_scene->alice()->apply({sample::link(imap::LinkState::Offline, m_scene->now())});
    view()->selectMessage(newest);
    m_source->answer(imap::ImapError(imap::ConnectionLost{}));
    QVERIFY2(headline().contains(QLatin1String("not kept")), qPrintable(headline()));
    m_scene->alice()->apply({sample::link(imap::LinkState::Connecting, m_scene->now())});
    QCOMPARE(m_source->asked.size(), 1); // its folder is not open yet
    imap::MailboxOpened again = sample::opened("INBOX", 1204, 19215);
    again.reopened = true;
    m_scene->alice()->apply({sample::link(imap::LinkState::Online, m_scene->now()), again});
    QCOMPARE(m_source->asked.size(), 2); // and it comes by itself
    m_source->answerMessage(shortMail);
    QVERIFY(window()->viewer()->uid().isValid());
}

void TestWindowHabits::folderThatFailsTakesTheMessageAway()
{
    readFirst();
    m_scene->alice()->apply({sample::link(imap::LinkState::Offline, m_scene->now())});
    m_scene->alice()->openMailbox(imap::MailboxName::fromWire("Drafts"));
    QTRY_COMPARE(m_scene->alice()->phase(), AccountState::Phase::Failed);
    QVERIFY(!window()->viewer()->uid().isValid());
    QString said;
    for (const QLabel *label : window()->findChildren<QLabel *>())
        said += label->text();
    QVERIFY(said.contains(QLatin1String("working offline")));
    QVERIFY(!said.contains(QLatin1String("broke off")));
}

void TestWindowHabits::openFolderStaysWhenOnlySubscribedAreShown()
{
    const auto archive = imap::MailboxName::fromWire("Projekte/Archive"); // not subscribed
    m_scene->alice()->apply({sample::opened("Projekte/Archive", 3)});
    action("subscribedOnly")->setChecked(true);
    auto *tree = window()->findChild<FolderView *>();
    const auto current = [tree] {
        return tree->currentIndex().data().toString();
    };
    QCOMPARE(current(), QStringLiteral("Archive"));
    m_scene->alice()->apply({sample::opened("INBOX", 3)});
    QCOMPARE(current(), QStringLiteral("INBOX"));
    QCOMPARE(m_scene->alice()->mailbox(), imap::MailboxName::inbox()); // and no other is opened
}

void TestWindowHabits::tabGoesAsTheEyeDoes()
{
    SubscriptionDialog dialog(m_scene->runner(), nullptr, m_scene->folders(),
                              m_scene->alice()->id(), window());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QStringList names;
    QWidget *at = dialog.focusWidget();
    QVERIFY(at);
    for (int i = 0; i < 200 && (names.isEmpty() || at != dialog.focusWidget()); ++i) {
        if (at->focusPolicy() & Qt::TabFocus && !at->objectName().isEmpty() && at->isVisible())
            names << at->objectName();
        at = at->nextInFocusChain();
    }
    QCOMPARE(names.value(0), QStringLiteral("subscriptionText"));
    const auto place = [&names](const char *name) {
        return names.indexOf(QLatin1String(name));
    };
    QVERIFY(place("subscriptionShow") < place("subscriptionTable"));
    QVERIFY(place("subscriptionTable") < place("subscriptionDead"));
    QVERIFY(place("subscriptionDead") < place("commandPreviewText"));
    QVERIFY(place("commandPreviewText") < place("actDo"));
}

void TestWindowHabits::nothingIsShownForWhatCannotBe()
{
    NewFolderDialog dialog(
        m_scene->runner(), nullptr, m_scene->folders(),
        NewFolderName::parentAt(*m_scene->folders(),
                                m_scene->folders()->accountIndex(m_scene->alice()->id())),
        window());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    const auto shown = [&dialog] {
        return dialog.findChild<QPlainTextEdit *>(QStringLiteral("commandPreviewText"))
            ->toPlainText();
    };
    auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("newFolderName"));
    name->setText(QStringLiteral("new"));
    dialog.preview()->showLines({"CREATE new"});
    QVERIFY(shown().contains(QLatin1String("CREATE")));
    name->setText(QStringLiteral("a//b"));
    QVERIFY(!shown().contains(QLatin1String("CREATE")));
    QVERIFY(!dialog.doButton()->isEnabled());
}

void TestWindowHabits::newFolderIsTheCurrentOne()
{
    auto *tree = window()->findChild<FolderView *>();
    const int id = m_scene->alice()->id();
    window()->folderActions()->askNewFolder(m_scene->folders()->accountIndex(id));
    auto *dialog = window()->findChild<NewFolderDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("newFolderName"))
        ->setText(QStringLiteral("Zoo/Apes"));
    imap::ChangeBatch list = sample::folders(m_scene->now());
    for (imap::Change &change : list) {
        if (auto *listed = std::get_if<imap::MailboxesListed>(&change))
            listed->mailboxes +=
                {{imap::MailboxName::fromWire("Zoo"), imap::HierarchyDelimiter('/'), {}, {}, {}},
                 {imap::MailboxName::fromWire("Zoo/Apes"),
                  imap::HierarchyDelimiter('/'),
                  {},
                  {},
                  {}}};
    }
    m_scene->alice()->apply(list);
    dialog->accept();
    QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("Apes"));
    QVERIFY(tree->viewport()->rect().contains(tree->visualRect(tree->currentIndex()).center()));
    QTRY_COMPARE(m_scene->alice()->mailbox(), imap::MailboxName::fromWire("Zoo/Apes"));
}

void TestWindowHabits::toolbarArrowIsSeenInTheDark()
{
    applyColorScheme(ColorScheme::Dark);
    window()->resize(700, 600);
    const auto *arrow = window()->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"));
    QTRY_VERIFY(arrow->isVisible());
    const QImage seen = const_cast<QToolButton *>(arrow)->grab().toImage();
    int lightest = 0;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x)
            lightest = qMax(lightest, seen.pixelColor(x, y).lightness());
    }
    applyColorScheme(ColorScheme::Light);
    QVERIFY2(lightest > 150, qPrintable(QString::number(lightest)));
}

void TestWindowHabits::toolbarStaysWhereItIs()
{
    auto *bar = window()->findChild<QToolBar *>(QStringLiteral("mainToolBar"));
    for (const auto &[name, texts] :
         {std::pair("toggleRead", QStringList{QStringLiteral("Read"), QStringLiteral("Unread")}),
          std::pair("toggleFlagged",
                    QStringList{QStringLiteral("Flag"), QStringLiteral("Unflag")})}) {
        const QWidget *button = bar->widgetForAction(action(name));
        QSet<int> widths;
        for (const QString &text : texts) {
            action(name)->setIconText(text);
            bar->layout()->invalidate();
            bar->layout()->activate();
            widths.insert(button->width());
        }
        QVERIFY2(widths.size() == 1, name);
    }
}

void TestWindowHabits::severalAreToldAndNotRead()
{
    readFirst();
    QItemSelectionModel *selection = view()->selectionModel();
    const auto select = [&](int row, QItemSelectionModel::SelectionFlag how) {
        selection->setCurrentIndex(view()->model()->index(row, 0), how | QItemSelectionModel::Rows);
    };
    select(1, QItemSelectionModel::Select);
    select(2, QItemSelectionModel::Select);
    QVERIFY2(headline().startsWith(QLatin1Char('3')), qPrintable(headline()));
    QVERIFY(!window()->viewer()->uid().isValid());
    QCOMPARE(m_source->asked.size(), 1);
    view()->selectAll();
    QTRY_VERIFY2(headline().contains(QLatin1String("204")), qPrintable(headline()));
    view()->selectMessage(newest);
    QCOMPARE(window()->viewer()->uid(), newest);
    select(1, QItemSelectionModel::Select);
    select(1, QItemSelectionModel::Deselect); // the message left is not the current one
    QTRY_COMPARE(window()->viewer()->uid(), newest);
    // It is the current one now: a click on the one before leads there.
    QCOMPARE(view()->currentUid(), newest);
    const QPoint second = view()->visualRect(view()->model()->index(1, 0)).center();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::NoModifier, second);
    QTRY_VERIFY(window()->viewer()->uid().isValid() && window()->viewer()->uid() != newest);
    QCOMPARE(window()->viewer()->uid(), view()->currentUid());
    // All are chosen from nowhere, as after sorting; then one is left.
    selection->setCurrentIndex({}, QItemSelectionModel::Clear);
    view()->selectAll();
    QTRY_VERIFY2(headline().contains(QLatin1String("204")), qPrintable(headline()));
    selection->select(view()->model()->index(0, 0),
                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTRY_COMPARE(window()->viewer()->uid(), newest);
}

void TestWindowHabits::toastCoversNothingAndGoesWithItsFolder()
{
    readFirst();
    auto *toast = window()->findChild<Toast *>();
    const auto *pane = window()->findChild<MessagePane *>();
    emit m_scene->runner()->told(QStringLiteral("Nothing to mark."), false, false);
    QVERIFY(toast->isVisible());
    QVERIFY(pane->rect().contains(toast->geometry()));
    QCOMPARE(toast->parentWidget(), pane);
    m_scene->alice()->apply({sample::opened("INBOX", 1204, 19215)}); // the same once more
    QVERIFY(toast->isVisible());
    m_scene->alice()->apply({sample::opened("Drafts", 3)}); // what is told now is about that
    QVERIFY(toast->isVisible());
    QElapsedTimer told;
    told.start();
    QTRY_VERIFY(told.hasExpired(Toast::openingMs));
    m_scene->alice()->apply({sample::opened("INBOX", 1204, 19215)});
    QVERIFY(!toast->isVisible());
    emit m_scene->runner()->told(QStringLiteral("The originals stay here."), true, false);
    told.start();
    QTRY_VERIFY(told.hasExpired(Toast::openingMs));
    m_scene->alice()->apply({sample::opened("Drafts", 3)});
    QVERIFY(toast->isVisible()); // trouble stays
    emit m_scene->runner()->told(QStringLiteral("3 messages moved."), false, true);
    m_scene->alice()->apply({sample::opened("INBOX", 1204, 19215)});
    QVERIFY(toast->isVisible()); // it can still be taken back
}

QTEST_MAIN(TestWindowHabits)
#include "tst_windowhabits.moc"
