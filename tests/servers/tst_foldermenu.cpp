// SPDX-License-Identifier: GPL-3.0-or-later
// The tree's context menu, deleting and subscribing, on a real Dovecot.
#include "tests/support/folderwindowtest.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/models/itemroles.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using testsupport::doveadm;
using testsupport::named;
using testsupport::waitUntil;

class TestFolderMenu : public testsupport::FolderWindowTest
{
    Q_OBJECT
private slots:
    void contextMenuOpensNothing();
    void menuKey();
    void deleteShowsTheLoss();
    void subscriptionManager();
};

void TestFolderMenu::contextMenuOpensNothing()
{
    make(QStringLiteral("Right"), false);
    QVERIFY(listAgain());
    const QModelIndex target = shownRow(QStringLiteral("Right"));
    view()->scrollTo(target);
    const QPoint place = view()->visualRect(target).center();
    QTest::mouseClick(view()->viewport(), Qt::RightButton, {}, place);
    QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                            view()->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(view()->viewport(), &event);
    auto *menu = m_driver->window()->findChild<QMenu *>(QStringLiteral("folderMenu"));
    QVERIFY(menu && menu->isVisible());
    picture(menu, QStringLiteral("contextMenu"));
    QVERIFY(m_driver->isOpen(imap::MailboxName::inbox()));
    QVERIFY(view()->currentIndex() != target);
    QVERIFY(actions().subscribe->isEnabled());
    QVERIFY(!actions().subscribe->isChecked()); // it is about the row under the mouse
    menu->setActiveAction(actions().subscribe);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(
        waitUntil([&] { return row(QStringLiteral("Right")).data(ui::SubscribedRole).toBool(); }));
    QVERIFY(onServer(true).contains(QStringLiteral("Right")));
    QVERIFY(m_driver->isOpen(imap::MailboxName::inbox()));
    QVERIFY(waitUntil([&] { return view()->actedOn() == view()->currentIndex(); }));
}

void TestFolderMenu::menuKey()
{
    make(QStringLiteral("Key"));
    choose(QStringLiteral("Key"));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(view(), &event);
    auto *menu = m_driver->window()->findChild<QMenu *>(QStringLiteral("folderMenu"));
    QVERIFY(menu && menu->isVisible());
    QVERIFY(menu->actions().contains(actions().remove));
    QCOMPARE(view()->actedOn(), shownRow(QStringLiteral("Key")));
    menu->close();
}

void TestFolderMenu::deleteShowsTheLoss()
{
    make(QStringLiteral("Lost"));
    make(QStringLiteral("Lost/Inner"));
    put(QStringLiteral("Lost/Inner"));
    put(QStringLiteral("Lost"));
    choose(QStringLiteral("Lost/Inner"));
    put(QStringLiteral("Lost")); // after our count
    view()->setCurrentIndex(shownRow(QStringLiteral("Lost")));
    QVERIFY(waitUntil([&] { return m_driver->isOpen(named(QStringLiteral("Lost"))); }));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Delete);
    QPointer<ui::ActDialog> shown = dialog("deleteFolderDialog");
    QVERIFY(shown);
    QVERIFY(waitUntil([&] { return shown->doButton()->isEnabled(); }));
    auto *list = shown->findChild<QTreeWidget *>(QStringLiteral("deleteFolderList"));
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("Lost/Inner")); // leaf first
    QCOMPARE(list->topLevelItem(1)->text(1), QStringLiteral("2"));
    QVERIFY(shown->findChild<QLabel *>(QStringLiteral("deleteFolderLoss"))
                ->text()
                .contains(QStringLiteral("3 messages")));
    QTest::keyClick(shown, Qt::Key_Return); // does nothing but cancel
    QVERIFY(waitUntil([&] { return !shown; }));
    QVERIFY(onServer().contains(QStringLiteral("Lost/Inner")));
    actions().remove->trigger();
    confirm("deleteFolderDialog");
    QVERIFY(!onServer().contains(QStringLiteral("Lost")));
    QVERIFY(!onServer().contains(QStringLiteral("Lost/Inner")));
    QVERIFY(!onServer(true).contains(QStringLiteral("Lost")));
    QVERIFY(!row(QStringLiteral("Lost")).isValid());
    QCOMPARE(m_driver->state()->phase(), ui::AccountState::Phase::None);
}

void TestFolderMenu::subscriptionManager()
{
    make(QStringLiteral("Plain"), false);
    make(QStringLiteral("Doomed"));
    doveadm(*m_server, {QStringLiteral("mailbox"), QStringLiteral("delete"), QStringLiteral("-u"),
                        m_server->user(), QStringLiteral("Doomed")});
    QVERIFY(listAgain());
    QVERIFY(onServer(true).contains(QStringLiteral("Doomed")));
    QVERIFY(row(QStringLiteral("Doomed")).data(ui::GoneRole).toBool());
    actions().subscriptions->trigger();
    QPointer<ui::ActDialog> shown = dialog("subscriptionDialog");
    QVERIFY(shown);
    QVERIFY(!shown->doButton()->isEnabled());
    auto *text = shown->findChild<QLineEdit *>(QStringLiteral("subscriptionText"));
    auto *table = shown->findChild<QTableView *>(QStringLiteral("subscriptionTable"));
    text->setText(QStringLiteral("plain"));
    QCOMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    shown->findChild<QPushButton *>(QStringLiteral("subscriptionOn"))->click();
    text->clear();
    shown->findChild<QPushButton *>(QStringLiteral("subscriptionDead"))->click();
    confirm("subscriptionDialog");
    QVERIFY(onServer(true).contains(QStringLiteral("Plain")));
    QVERIFY(!onServer(true).contains(QStringLiteral("Doomed")));
    QVERIFY(!row(QStringLiteral("Doomed")).isValid());
}

QTEST_MAIN(TestFolderMenu)
#include "tst_foldermenu.moc"
