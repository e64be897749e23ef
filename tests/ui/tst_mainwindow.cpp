// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window, fed with made-up batches. With POSTROOM_SCREENSHOTS=folder it also leaves
// pictures there.
#include "tests/support/sampledata.h"
#include "ui/actions/windowactions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/theme/colorscheme.h"
#include "ui/theme/postroomstyle.h"
#include "ui/views/folderview.h"
#include "ui/views/infobar.h"
#include "ui/views/messageview.h"
#include "ui/views/statuspanel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
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
    void pictureOfTheDrawing_data();
    void pictureOfTheDrawing();

private:
    static void fill(MainWindow &window);
    static void picture(QWidget &widget, const QString &name);
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

void TestMainWindow::picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("POSTROOM_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
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
    picture(window, QStringLiteral("welcome"));
}

void TestMainWindow::pictureOfTheDrawing_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << static_cast<int>(ColorScheme::Light);
    QTest::newRow("dark") << static_cast<int>(ColorScheme::Dark);
}

void TestMainWindow::pictureOfTheDrawing()
{
    QFETCH(int, scheme);
    applyColorScheme(static_cast<ColorScheme>(scheme));
    MainWindow window;
    fill(window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *view = window.findChild<MessageView *>();
    view->selectMessage(imap::Uid(19215 + 1201));
    view->setFocus();
    QCoreApplication::processEvents();
    QCOMPARE(view->messages()->messageCount(), 1204);
    QVERIFY(view->isVisible());
    picture(window, QStringLiteral("window-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
    applyColorScheme(ColorScheme::Light);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
