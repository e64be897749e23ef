// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of an open menu are the menu's, also those that are actions of the messages below it.
#include "ui/actions/actiontools.h"
#include "ui/actions/popupkeys.h"

#include <QAction>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

class TestPopupKeys : public QObject
{
    Q_OBJECT
private slots:
    void lettersStayInTheMenu();
};

void TestPopupKeys::lettersStayInTheMenu()
{
    QMainWindow window;
    const ui::PopupKeys keys(nullptr);
    auto *pane = new QListWidget(&window);
    window.setCentralWidget(pane);
    QAction *junk = ui::makeAction(
        &window, {"junk", QStringLiteral("Junk"), {}, {}, {QKeySequence(Qt::Key_J)}, {}});
    ui::restrictTo(junk, &window, {pane});
    QSignalSpy triggered(junk, &QAction::triggered);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    pane->setFocus();
    QTest::keyClick(pane, Qt::Key_J);
    QCOMPARE(triggered.count(), 1);

    QMenu menu;
    const QAction *entry = menu.addAction(QStringLiteral("Just &join"));
    QSignalSpy joined(entry, &QAction::triggered);
    menu.popup(window.mapToGlobal(QPoint(10, 10)));
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    QTest::keyClick(&menu, Qt::Key_X);
    QVERIFY(menu.isVisible());
    QTest::keyClick(&menu, Qt::Key_J);
    QCOMPARE(triggered.count(), 1);
    QCOMPARE(joined.count(), 1);

    QTest::keyClick(pane, Qt::Key_J);
    QCOMPARE(triggered.count(), 2);
}

QTEST_MAIN(TestPopupKeys)
#include "tst_popupkeys.moc"
