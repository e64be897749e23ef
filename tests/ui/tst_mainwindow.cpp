// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window, fed with made-up batches.
#include "tests/support/sampledata.h"
#include "ui/actions/windowactions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/models/foldertreemodel.h"
#include "ui/theme/colorscheme.h"
#include "ui/theme/postroomstyle.h"
#include "ui/views/folderview.h"
#include "ui/views/infobar.h"
#include "ui/views/messageview.h"
#include "ui/views/statuspanel.h"

#include <QAbstractButton>
#include <QAbstractProxyModel>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTest>

using namespace ui;

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void welcomeOffersBothWays();
    void offlineIsSaidWithAWayOut();
    void refusedCertificateAsksForADecision();
    void wrongPasswordAsksForAnother();
    void alertIsPlainAndShort();
    void statesOfTheMessagePane();
    void folderListLost();
    void keyboardReachesEveryPane();
    void lettersAreForTheListOnly();
    void typedNameOutlivesACount();
    void theClickThatBringsTheFocusEditsNothing();
    void everythingFocusableHasAName();
    void everyActionHasATooltip();
    void menuBarComesAndGoes();
    void consoleNeedsAnAccount();
    void consoleFitsOnASmallScreen();

private:
    static void fill(MainWindow &window);
    QDateTime m_now;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("postroom-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_mainwindow"));
    QApplication::setStyle(new PostroomStyle);
    applyColorScheme(ColorScheme::Light);
    m_now = QDateTime::currentDateTime();
}

void TestMainWindow::init()
{
    QSettings().clear();
}

void TestMainWindow::fill(MainWindow &window)
{
    const QDateTime now = QDateTime::currentDateTime();
    window.addAccount(nullptr, QStringLiteral("alice@mail.example.org"));
    AccountState *alice = window.presenter()->accounts().at(0);
    alice->apply(sample::folders(now));
    alice->apply({sample::opened("INBOX", 1204, 19215)});
    alice->apply({sample::drawnMessages(1204, 19215, now)});
    window.addAccount(nullptr, QStringLiteral("ops@cyrus.example.net"));
    window.presenter()->accounts().at(1)->apply(sample::otherFolders(now));
}

void TestMainWindow::welcomeOffersBothWays()
{
    MainWindow window;
    window.show();
    QSignalSpy add(&window, &MainWindow::addAccountRequested);
    QSignalSpy demo(&window, &MainWindow::demoRequested);
    window.findChild<QAbstractButton *>(QStringLiteral("welcomeAddAccount"))->click();
    window.findChild<QAbstractButton *>(QStringLiteral("welcomeDemo"))->click();
    QCOMPARE(add.count(), 1);
    QCOMPARE(demo.count(), 1);
}

void TestMainWindow::offlineIsSaidWithAWayOut()
{
    MainWindow window;
    window.resize(1100, 700);
    fill(window);
    window.show();
    AccountState *alice = window.presenter()->accounts().at(0);
    imap::LinkChanged lost = sample::link(imap::LinkState::Waiting, m_now);
    lost.retryAt = QDateTime::currentDateTime().addSecs(8);
    lost.reason = imap::ConnectionLost{};
    alice->apply({lost});
    const auto *bar = window.findChild<InfoBar *>();
    QVERIFY(bar && bar->isVisible());
    QVERIFY(bar->text().contains(QLatin1String("retrying in")));
    QVERIFY(bar->text().startsWith(QLatin1String("alice@")));
    QVERIFY(!window.actions()->refresh->isEnabled());
    QCoreApplication::processEvents();
    alice->apply({sample::link(imap::LinkState::Idle, m_now)});
    QVERIFY(!window.findChild<InfoBarArea *>()->bar(QStringLiteral("link/1")));
    QVERIFY(window.actions()->refresh->isEnabled());
}

void TestMainWindow::refusedCertificateAsksForADecision()
{
    MainWindow window;
    fill(window);
    imap::CertificateRefusal refusal;
    refusal.host = QStringLiteral("mail.example.org");
    refusal.fault = imap::CertificateFault::Expired;
    imap::TransportFailed failed;
    failed.kind = imap::TransportFailed::Kind::Certificate;
    failed.certificate = refusal;
    imap::LinkChanged link = sample::link(imap::LinkState::Offline, m_now);
    link.reason = failed;
    window.presenter()->accounts().at(0)->apply({link});
    QSignalSpy asked(&window, &MainWindow::certificateDetailsRequested);
    auto *bar = window.findChild<InfoBarArea *>()->bar(QStringLiteral("link/1"));
    QVERIFY(bar);
    bar->findChild<QPushButton *>()->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(1).value<imap::CertificateRefusal>(), refusal);
}

void TestMainWindow::wrongPasswordAsksForAnother()
{
    MainWindow window;
    fill(window);
    imap::Refused refused;
    refused.command = "LOGIN";
    imap::LinkChanged link = sample::link(imap::LinkState::Offline, m_now);
    link.reason = refused;
    window.presenter()->accounts().at(0)->apply({link});
    QSignalSpy asked(&window, &MainWindow::passwordRequested);
    window.findChild<InfoBarArea *>()
        ->bar(QStringLiteral("link/1"))
        ->findChild<QPushButton *>()
        ->click();
    QCOMPARE(asked.count(), 1);
}

void TestMainWindow::alertIsPlainAndShort()
{
    MainWindow window;
    fill(window);
    const QByteArray text = "Call \x1b[1m<b>now</b>\xe2\x80\xae" + QByteArray(2000, 'x');
    for (int i = 0; i < 5; ++i)
        window.presenter()->accounts().at(1)->apply({imap::ServerAlert{text}});
    const auto bars = window.findChildren<InfoBar *>();
    QVERIFY(bars.size() <= 3);
    const QString shown = bars.first()->text();
    QVERIFY(shown.size() < 600);
    QVERIFY(!shown.contains(QChar(0x202e)) && !shown.contains(QChar(0x1b)));
    for (const QLabel *label : bars.first()->findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
}

void TestMainWindow::statesOfTheMessagePane()
{
    MainWindow window;
    window.resize(1100, 700);
    window.addAccount(nullptr, QStringLiteral("alice"));
    window.show();
    AccountState *alice = window.presenter()->accounts().at(0);
    const auto *view = window.findChild<MessageView *>();
    QVERIFY(!view->isVisible()); // nothing open: a sentence stands there
    alice->apply({sample::link(imap::LinkState::Connecting, m_now)});
    alice->apply(sample::folders(m_now));
    alice->apply({sample::opened("INBOX", 0)});
    QVERIFY(!view->isVisible());
    alice->apply({imap::MessagesArrived{1}}); // the first message makes the table appear
    QTRY_VERIFY(view->isVisible());
    alice->apply({imap::MessageExpunged{imap::SequenceNumber(1), {}}});
    QTRY_VERIFY(!view->isVisible());
}

void TestMainWindow::folderListLost()
{
    MainWindow window;
    window.addAccount(nullptr, QStringLiteral("alice"));
    window.show();
    const auto *tree = window.findChild<FolderView *>();
    window.presenter()->accounts().at(0)->apply({sample::link(imap::LinkState::Offline, m_now)});
    QVERIFY(!tree->isVisible());
    window.presenter()->accounts().at(0)->apply(sample::folders(m_now));
    QVERIFY(tree->isVisible());
}

void TestMainWindow::keyboardReachesEveryPane()
{
    MainWindow window;
    fill(window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *tree = window.findChild<FolderView *>();
    auto *view = window.findChild<MessageView *>();
    tree->setFocus();
    QTest::keyClick(&window, Qt::Key_F6);
    QTRY_VERIFY(view->hasFocus());
    QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTRY_VERIFY(tree->hasFocus());
    QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
    QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("ops@cyrus.example.net"));
}

void TestMainWindow::lettersAreForTheListOnly()
{
    MainWindow window;
    fill(window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *view = window.findChild<MessageView *>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_N);
    QCOMPARE(view->currentIndex().row(), 0);
    QTest::keyClick(view, Qt::Key_N);
    QCOMPARE(view->currentIndex().row(), 1);
    QTest::keyClick(view, Qt::Key_N);
    QCOMPARE(view->currentIndex().row(), 4);
    QTest::keyClick(view, Qt::Key_B);
    QCOMPARE(view->currentIndex().row(), 3);
    auto *tree = window.findChild<FolderView *>();
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_B);
    QCOMPARE(view->currentIndex().row(), 3);
    QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("bounces"));
}

/// While a folder's new name is typed, mail comes into it.
void TestMainWindow::typedNameOutlivesACount()
{
    MainWindow window;
    fill(window);
    auto *tree = window.findChild<FolderView *>();
    AccountState *alice = window.presenter()->accounts().at(0);
    const auto *folders = window.findChild<FolderTreeModel *>();
    const auto *shown = qobject_cast<const QAbstractProxyModel *>(tree->model());
    const imap::MailboxName name = imap::MailboxName::fromWire("shared/team");
    const QModelIndex row = shown->mapFromSource(folders->mailboxIndex(alice->id(), name));
    QVERIFY(row.isValid());
    tree->edit(row);
    auto *edit = tree->findChild<QLineEdit *>(QStringLiteral("folderNameEdit"));
    QVERIFY(edit);
    QTest::keyClicks(edit, QStringLiteral("unix"));
    imap::MailboxCounted counted;
    counted.mailbox = name;
    counted.status.messages = 4321;
    QSignalSpy changed(tree->model(), &QAbstractItemModel::dataChanged);
    alice->apply({counted});
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY2(edit->text().contains(QLatin1String("unix")), qPrintable(edit->text()));
}

void TestMainWindow::theClickThatBringsTheFocusEditsNothing()
{
    MainWindow window;
    fill(window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *tree = window.findChild<FolderView *>();
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    window.findChild<MessageView *>()->setFocus();
    const QPoint place = tree->visualRect(tree->currentIndex()).center();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(tree->hasFocus());
    QCOMPARE(tree->editTriggers(), QAbstractItemView::NoEditTriggers);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(tree->editTriggers(), QAbstractItemView::SelectedClicked);
}

void TestMainWindow::everythingFocusableHasAName()
{
    MainWindow window;
    fill(window);
    window.show();
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && !label->text().isEmpty())
            continue; // its text is its name
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named =
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const QString name = QString::fromLatin1(widget->metaObject()->className()) +
                             QLatin1Char(' ') + widget->objectName();
        // Parts Qt makes itself and names through their owner.
        const bool part = widget->objectName().startsWith(QLatin1String("qt_")) ||
                          qobject_cast<const QStackedWidget *>(widget);
        QVERIFY2(named || part, qPrintable(name));
    }
}

void TestMainWindow::everyActionHasATooltip()
{
    const MainWindow window;
    for (const QAction *action : window.actions()->all()) {
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
        QVERIFY(!action->objectName().isEmpty());
    }
}

void TestMainWindow::menuBarComesAndGoes()
{
    MainWindow window;
    fill(window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!window.menuBar()->isVisible());
    QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier);
    QVERIFY(window.menuBar()->isVisible());
}

void TestMainWindow::consoleNeedsAnAccount()
{
    MainWindow window;
    const QAction *console = window.actions()->showConsole;
    QVERIFY(!console->isEnabled());
    QVERIFY(console->toolTip().contains(QLatin1String("no account")));
    fill(window);
    QVERIFY(console->isEnabled());
    QVERIFY(console->toolTip().contains(QLatin1String("F12")) ||
            console->toolTip().contains(QLatin1String("Ctrl+Shift+K")));
}

void TestMainWindow::consoleFitsOnASmallScreen()
{
    MainWindow window;
    window.resize(800, 560); // with the desktop's frame and panel 600 lines
    fill(window);
    window.show();
    window.actions()->showConsole->setChecked(true);
    QCoreApplication::processEvents();
    QVERIFY2(window.height() <= 560, qPrintable(QString::number(window.height())));
    QVERIFY2(window.minimumSizeHint().height() <= 560,
             qPrintable(QString::number(window.minimumSizeHint().height())));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
