// SPDX-License-Identifier: GPL-3.0-or-later
// Folders are renamed in place and dragged below others, on a real Dovecot.
#include "tests/support/folderwindowtest.h"
#include "ui/actions/actrunner.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/models/itemroles.h"
#include "ui/views/rownote.h"

#include <QAction>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using testsupport::doveadm;
using testsupport::named;
using testsupport::waitUntil;

class TestRenamedFolders : public testsupport::FolderWindowTest
{
    Q_OBJECT
private slots:
    void renameInPlaceKeepsTheFolderOpen();
    void renameRefusedIsToldInPlace();
    void folderGoneMeanwhileIsTold();
    void dragOntoAnotherFolder();
    void dragIntoItsOwnChild();

private:
    bool drag(const QString &folder, const QString &onto);
};

void TestRenamedFolders::renameInPlaceKeepsTheFolderOpen()
{
    make(QStringLiteral("Open"));
    make(QStringLiteral("Open/Below"));
    put(QStringLiteral("Open/Below"));
    choose(QStringLiteral("Open/Below"));
    view()->expand(shownRow(QStringLiteral("Open")));
    QTest::keyClick(view(), Qt::Key_F2);
    auto *edit = view()->findChild<QLineEdit *>(QStringLiteral("folderNameEdit"));
    QVERIFY(edit);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(waitUntil(
        [this] { return !view()->findChild<QLineEdit *>(QStringLiteral("folderNameEdit")); }));
    rename(QStringLiteral("Open"), QStringLiteral("Zoo & Söhne"));
    QVERIFY(
        waitUntil([&] { return m_driver->isOpen(named(QStringLiteral("Zoo & Söhne/Below"))); }));
    QVERIFY(waitUntil([&] { return m_driver->isViewFilled(); }));
    QVERIFY(onServer().contains(QStringLiteral("Zoo & Söhne/Below")));
    QVERIFY(
        waitUntil([&] { return onServer(true).contains(QStringLiteral("Zoo & Söhne/Below")); }));
    QVERIFY(!onServer(true).contains(QStringLiteral("Open")));
    // The rows are the same rows.
    QVERIFY(view()->isExpanded(shownRow(QStringLiteral("Zoo & Söhne"))));
    QCOMPARE(view()->currentIndex(), shownRow(QStringLiteral("Zoo & Söhne/Below")));
    QCOMPARE(m_driver->treeCount(named(QStringLiteral("Zoo & Söhne/Below")), ui::TotalCountRole),
             qint64(1));
}

void TestRenamedFolders::renameRefusedIsToldInPlace()
{
    make(QStringLiteral("First"));
    choose(QStringLiteral("First"));
    make(QStringLiteral("Taken")); // behind our back
    rename(QStringLiteral("First"), QStringLiteral("Taken"));
    ui::RowNote *note = nullptr;
    QVERIFY(waitUntil([&] { return (note = view()->findChild<ui::RowNote *>()) != nullptr; }));
    picture(m_driver->window(), QStringLiteral("renameRefused"));
    QVERIFY2(note->text().contains(QStringLiteral("already exists"), Qt::CaseInsensitive),
             qPrintable(note->text()));
    QVERIFY(onServer().contains(QStringLiteral("First")));
    QVERIFY(waitUntil([&] { return m_driver->isOpen(named(QStringLiteral("First"))); }));
    QVERIFY(row(QStringLiteral("Taken")).isValid()); // the tree learnt of it
}

void TestRenamedFolders::folderGoneMeanwhileIsTold()
{
    make(QStringLiteral("Fleeting"));
    QVERIFY(listAgain());
    doveadm(*m_server, {QStringLiteral("mailbox"), QStringLiteral("rename"), QStringLiteral("-u"),
                        m_server->user(), QStringLiteral("Fleeting"), QStringLiteral("Elsewhere")});
    QString told;
    connect(m_driver->window()->findChild<ui::ActRunner *>(), &ui::ActRunner::told, this,
            [&](const QString &sentence) { told = sentence; });
    rename(QStringLiteral("Fleeting"), QStringLiteral("Other"));
    QVERIFY(waitUntil([&] { return !told.isEmpty(); }));
    QVERIFY2(told.contains(QStringLiteral("Fleeting")) ||
                 told.contains(QStringLiteral("no folder"), Qt::CaseInsensitive),
             qPrintable(told));
    QVERIFY(!row(QStringLiteral("Fleeting")).isValid() ||
            row(QStringLiteral("Fleeting")).data(ui::GoneRole).toBool());
    QVERIFY(row(QStringLiteral("Elsewhere")).isValid());
}

bool TestRenamedFolders::drag(const QString &folder, const QString &onto)
{
    const std::unique_ptr<QMimeData> mime(tree()->mimeData({row(folder)}));
    view()->expandAll();
    view()->scrollTo(shownRow(onto));
    const QPoint place = view()->visualRect(shownRow(onto)).center();
    QDragEnterEvent enter(place, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view()->viewport(), &enter);
    QDragMoveEvent move(place, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view()->viewport(), &move);
    if (!move.isAccepted())
        return false;
    QDropEvent drop(place, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view()->viewport(), &drop);
    return true;
}

void TestRenamedFolders::dragOntoAnotherFolder()
{
    make(QStringLiteral("Source"));
    make(QStringLiteral("Source/Leaf"));
    make(QStringLiteral("Target"));
    QVERIFY(listAgain());
    QVERIFY(drag(QStringLiteral("Source"), QStringLiteral("Target")));
    QPointer<ui::ActDialog> shown = dialog("moveFolderDialog");
    QVERIFY(shown);
    auto *list = shown->findChild<QTreeWidget *>(QStringLiteral("moveFolderList"));
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(1)->text(1), QStringLiteral("Target/Source/Leaf"));
    confirm("moveFolderDialog");
    QVERIFY(onServer().contains(QStringLiteral("Target/Source/Leaf")));
    QVERIFY(onServer(true).contains(QStringLiteral("Target/Source/Leaf")));
    QVERIFY(row(QStringLiteral("Target/Source/Leaf")).isValid());
}

void TestRenamedFolders::dragIntoItsOwnChild()
{
    make(QStringLiteral("Own"));
    make(QStringLiteral("Own/Child"));
    QVERIFY(listAgain());
    QVERIFY(!drag(QStringLiteral("Own"), QStringLiteral("Own/Child")));
    QVERIFY(!drag(QStringLiteral("Own"), QStringLiteral("Own")));
    QVERIFY(!actions()
                 .whyNotInto(m_driver->state()->id(), named(QStringLiteral("Own")),
                             row(QStringLiteral("Own/Child")))
                 .isEmpty());
    QVERIFY(sentChanges().isEmpty());
}

QTEST_MAIN(TestRenamedFolders)
#include "tst_renamedfolders.moc"
