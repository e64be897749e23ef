// SPDX-License-Identifier: GPL-3.0-or-later
// Folders are managed from the whole window, on a real Dovecot; doveadm looks at what became of it.
// With POSTROOM_PICTURES=folder every dialog is saved as a picture, too.
#include "tests/support/windowdriver.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/folderactions.h"
#include "ui/dialogs/actdialog.h"
#include "ui/dialogs/commandpreview.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/models/foldertreemodel.h"
#include "ui/models/itemroles.h"
#include "ui/theme/colorscheme.h"
#include "ui/views/folderview.h"
#include "ui/views/rownote.h"

#include <QAbstractProxyModel>
#include <QAction>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using demo::PrivateDovecot;
using testsupport::doveadm;
using testsupport::waitUntil;
using testsupport::WindowDriver;

namespace {

imap::MailboxName named(const QString &text)
{
    return imap::MailboxName::fromText(text).value();
}

/// One by one, as a person would have it; each test has a name space of its own below its folder.
QStringList lines(const QByteArray &said)
{
    QStringList found = QString::fromUtf8(said).split(u'\n', Qt::SkipEmptyParts);
    found.sort();
    return found;
}

} // namespace

class TestFolders : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_server.reset(); }
    void newFolderFromTheMenu();
    void nestedFolderIsExplicit();
    void renameInPlaceKeepsTheFolderOpen();
    void renameRefusedIsToldInPlace();
    void folderGoneMeanwhileIsTold();
    void contextMenuOpensNothing();
    void menuKey();
    void dragOntoAnotherFolder();
    void dragIntoItsOwnChild();
    void deleteShowsTheLoss();
    void subscriptionManager();
    void creationIsUndone();
    void undoKeepsMessages();
    void badNames_data();
    void badNames();

private:
    [[nodiscard]] QStringList onServer(bool subscribed = false);
    void make(const QString &folder, bool subscribe = true);
    void put(const QString &folder);
    [[nodiscard]] ui::FolderActions &actions() { return *m_driver->window()->folderActions(); }
    [[nodiscard]] ui::FolderTreeModel *tree()
    {
        return m_driver->window()->findChild<ui::FolderTreeModel *>();
    }
    [[nodiscard]] ui::FolderView *view()
    {
        return m_driver->window()->findChild<ui::FolderView *>();
    }
    [[nodiscard]] QModelIndex row(const QString &folder)
    {
        return tree()->mailboxIndex(m_driver->state()->id(), named(folder));
    }
    [[nodiscard]] QModelIndex shownRow(const QString &folder)
    {
        return qobject_cast<QAbstractProxyModel *>(view()->model())->mapFromSource(row(folder));
    }
    void choose(const QString &folder);
    [[nodiscard]] bool listAgain();
    [[nodiscard]] ui::ActDialog *dialog(const char *name);
    /// Waits until the dialog's button can be pressed, presses it, waits until it is gone. What was
    /// sent must be what was shown.
    void confirm(const char *name);
    [[nodiscard]] QByteArrayList sentChanges();
    void rename(const QString &folder, const QString &leaf);
    void create(const QString &below, const QString &name);
    void picture(QWidget *widget, const char *name);
    [[nodiscard]] bool createdOrRefused(const QString &name);
    void copyInto(const imap::MailboxName &target);
    bool drag(const QString &folder, const QString &onto);

    std::unique_ptr<PrivateDovecot> m_server;
    std::unique_ptr<WindowDriver> m_driver;
    QString m_reason;
};

void TestFolders::initTestCase()
{
    if (PrivateDovecot::program().isEmpty())
        QSKIP("Dovecot is not installed");
    WindowDriver::usePrivateSettings(QStringLiteral("tst_folders"));
    if (qEnvironmentVariable("POSTROOM_DARK") == QStringLiteral("1"))
        ui::applyColorScheme(ui::ColorScheme::Dark);
    m_server = std::make_unique<PrivateDovecot>();
    QVERIFY(testsupport::startAndWait(*m_server));
}

void TestFolders::init()
{
    m_driver =
        std::make_unique<WindowDriver>(testsupport::settingsFor(*m_server, imap::Security::Tls),
                                       QByteArrayList{m_server->password().toUtf8()});
    m_driver->goOnline();
    QVERIFY(m_driver->waitForFolders());
    QVERIFY(waitUntil([this] { return m_driver->isOpen(imap::MailboxName::inbox()); }));
    QVERIFY(waitUntil([this] { return m_driver->state()->isOnline(); }));
    m_driver->window()->activateWindow();
    view()->setFocus();
}

void TestFolders::cleanup()
{
    m_driver.reset();
}

QStringList TestFolders::onServer(bool subscribed)
{
    QStringList arguments{QStringLiteral("mailbox"), QStringLiteral("list"), QStringLiteral("-u"),
                          m_server->user()};
    if (subscribed)
        arguments << QStringLiteral("-s");
    return lines(doveadm(*m_server, arguments));
}

void TestFolders::make(const QString &folder, bool subscribe)
{
    QStringList arguments{QStringLiteral("mailbox"), QStringLiteral("create"), QStringLiteral("-u"),
                          m_server->user()};
    if (subscribe)
        arguments << QStringLiteral("-s");
    doveadm(*m_server, arguments << folder);
}

void TestFolders::put(const QString &folder)
{
    doveadm(*m_server,
            {QStringLiteral("save"), QStringLiteral("-u"), m_server->user(), QStringLiteral("-m"),
             folder},
            testsupport::plainMessage("kept"));
}

bool TestFolders::listAgain()
{
    bool listed = false;
    const auto connection =
        connect(m_driver->state(), &ui::AccountState::foldersListed, this, [&] { listed = true; });
    m_driver->state()->refreshFolders();
    const bool came = waitUntil([&] { return listed; });
    disconnect(connection);
    return came;
}

void TestFolders::choose(const QString &folder)
{
    if (!row(folder).isValid())
        QVERIFY(listAgain());
    QVERIFY(row(folder).isValid());
    QVERIFY(m_driver->openFolder(named(folder)));
}

ui::ActDialog *TestFolders::dialog(const char *name)
{
    ui::ActDialog *found = nullptr;
    (void)waitUntil([&] {
        found = m_driver->window()->findChild<ui::ActDialog *>(QLatin1String(name));
        return found && found->isVisible();
    });
    return found;
}

QByteArrayList TestFolders::sentChanges()
{
    QByteArrayList changes;
    for (const QByteArray &command : m_driver->commands()) {
        for (const char *verb : {"CREATE ", "DELETE ", "RENAME ", "SUBSCRIBE ", "UNSUBSCRIBE "}) {
            if (command.startsWith(verb))
                changes.append(command);
        }
    }
    return changes;
}

void TestFolders::picture(QWidget *widget, const char *name)
{
    const QString folder = qEnvironmentVariable("POSTROOM_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget->grab().save(QDir(folder).filePath(QLatin1String(name)) +
                                    QStringLiteral(".png")));
}

void TestFolders::confirm(const char *name)
{
    QPointer<ui::ActDialog> shown = dialog(name);
    QVERIFY(shown);
    QVERIFY(waitUntil([&] { return shown->doButton()->isEnabled(); }));
    const QByteArrayList planned = shown->preview()->lines();
    QVERIFY(!planned.isEmpty());
    picture(shown, name);
    m_driver->clearWire();
    shown->doButton()->click();
    QVERIFY(waitUntil([&] { return !shown || !shown->strip()->isHidden(); }));
    if (shown)
        QFAIL(qPrintable(shown->strip()->text()));
    QCOMPARE(sentChanges(), planned);
}

void TestFolders::create(const QString &below, const QString &name)
{
    choose(below);
    actions().newSubfolder->trigger();
    QPointer<ui::ActDialog> shown = dialog("newFolderDialog");
    QVERIFY(shown);
    shown->findChild<QLineEdit *>(QStringLiteral("newFolderName"))->setText(name);
    confirm("newFolderDialog");
}

void TestFolders::rename(const QString &folder, const QString &leaf)
{
    view()->beginActingOn(shownRow(folder)); // as the context menu does
    QVERIFY(actions().rename->isEnabled());
    actions().rename->trigger();
    view()->endActingOn();
    auto *edit = view()->findChild<QLineEdit *>(QStringLiteral("folderNameEdit"));
    QVERIFY(edit);
    QCOMPARE(edit->text(), named(folder).leafText(imap::HierarchyDelimiter('/')));
    edit->setText(leaf);
    picture(m_driver->window(), "rename");
    m_driver->clearWire();
    QTest::keyClick(edit, Qt::Key_Return);
}

void TestFolders::newFolderFromTheMenu()
{
    choose(QStringLiteral("INBOX"));
    QMenu *menu = nullptr;
    for (QMenu *each : m_driver->window()->findChildren<QMenu *>()) {
        if (each->actions().contains(actions().newFolder))
            menu = each;
    }
    QVERIFY(menu);
    QVERIFY(actions().newFolder->isEnabled());
    actions().newFolder->trigger();
    QPointer<ui::ActDialog> shown = dialog("newFolderDialog");
    QVERIFY(shown);
    auto *edit = shown->findChild<QLineEdit *>(QStringLiteral("newFolderName"));
    QVERIFY(!shown->doButton()->isEnabled()); // nothing typed yet
    edit->setText(QStringLiteral("INBOX"));
    QVERIFY(!shown->strip()->text().isEmpty()); // there already
    QVERIFY(!shown->doButton()->isEnabled());
    QTest::keyClicks(edit, QStringLiteral("x"));
    edit->setText(QStringLiteral("Alpha"));
    confirm("newFolderDialog");
    QVERIFY(row(QStringLiteral("Alpha")).isValid()); // before the dialog went
    QVERIFY(onServer().contains(QStringLiteral("Alpha")));
    QVERIFY(onServer(true).contains(QStringLiteral("Alpha")));
    QCOMPARE(tree()
                 ->statusOf(m_driver->state()->id(), named(QStringLiteral("Alpha")))
                 .messages.value_or(9),
             0u);
}

void TestFolders::nestedFolderIsExplicit()
{
    make(QStringLiteral("Nest"));
    choose(QStringLiteral("Nest"));
    actions().newSubfolder->trigger();
    QPointer<ui::ActDialog> shown = dialog("newFolderDialog");
    QVERIFY(shown);
    shown->findChild<QLineEdit *>(QStringLiteral("newFolderName"))
        ->setText(QStringLiteral("Übersicht/Zwei"));
    auto *list = shown->findChild<QListWidget *>(QStringLiteral("newFolderList"));
    QCOMPARE(list->count(), 2);
    shown->findChild<QCheckBox *>(QStringLiteral("newFolderSubscribe"))->setChecked(false);
    confirm("newFolderDialog");
    QVERIFY(onServer().contains(QStringLiteral("Nest/Übersicht/Zwei")));
    QVERIFY(!onServer(true).contains(QStringLiteral("Nest/Übersicht")));
    QVERIFY(row(QStringLiteral("Nest/Übersicht/Zwei")).isValid());
}

void TestFolders::renameInPlaceKeepsTheFolderOpen()
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

void TestFolders::renameRefusedIsToldInPlace()
{
    make(QStringLiteral("First"));
    choose(QStringLiteral("First"));
    make(QStringLiteral("Taken")); // behind our back
    rename(QStringLiteral("First"), QStringLiteral("Taken"));
    ui::RowNote *note = nullptr;
    QVERIFY(waitUntil([&] { return (note = view()->findChild<ui::RowNote *>()) != nullptr; }));
    picture(m_driver->window(), "renameRefused");
    QVERIFY2(note->text().contains(QStringLiteral("already exists"), Qt::CaseInsensitive),
             qPrintable(note->text()));
    QVERIFY(onServer().contains(QStringLiteral("First")));
    QVERIFY(waitUntil([&] { return m_driver->isOpen(named(QStringLiteral("First"))); }));
    QVERIFY(row(QStringLiteral("Taken")).isValid()); // the tree learnt of it
}

void TestFolders::folderGoneMeanwhileIsTold()
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

void TestFolders::contextMenuOpensNothing()
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
    picture(menu, "contextMenu");
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

void TestFolders::menuKey()
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

bool TestFolders::drag(const QString &folder, const QString &onto)
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

void TestFolders::dragOntoAnotherFolder()
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

void TestFolders::dragIntoItsOwnChild()
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

void TestFolders::deleteShowsTheLoss()
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

void TestFolders::subscriptionManager()
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

void TestFolders::creationIsUndone()
{
    auto *runner = m_driver->window()->findChild<ui::ActRunner *>();
    create(QStringLiteral("INBOX"), QStringLiteral("Brief/Stay"));
    QVERIFY(onServer().contains(QStringLiteral("INBOX/Brief/Stay")));
    runner->undo();
    QVERIFY(waitUntil([&] { return !row(QStringLiteral("INBOX/Brief")).isValid(); }));
    QVERIFY(!onServer().contains(QStringLiteral("INBOX/Brief")));
    QVERIFY(!onServer(true).contains(QStringLiteral("INBOX/Brief")));
}

void TestFolders::undoKeepsMessages()
{
    auto *runner = m_driver->window()->findChild<ui::ActRunner *>();
    create(QStringLiteral("INBOX"), QStringLiteral("Filled"));
    put(QStringLiteral("INBOX/Filled"));
    QString told;
    connect(runner, &ui::ActRunner::told, this, [&](const QString &said) { told = said; });
    runner->undo();
    QVERIFY(waitUntil([&] { return !told.isEmpty(); }));
    QVERIFY2(told.contains(QStringLiteral("Filled")), qPrintable(told));
    QVERIFY(onServer().contains(QStringLiteral("INBOX/Filled")));
}

void TestFolders::badNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("quotes") << QStringLiteral("say \"hi\"");
    QTest::newRow("backslash") << QStringLiteral("back\\slash");
    QTest::newRow("percent") << QStringLiteral("50%");
    QTest::newRow("star") << QStringLiteral("a*b");
    QTest::newRow("ampersand") << QStringLiteral("Q&A");
    QTest::newRow("delimiter") << QStringLiteral("up/down");
    QTest::newRow("empty level") << QStringLiteral("up//down");
    QTest::newRow("line break") << QStringLiteral("two\r\nlines");
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    QTest::newRow("emoji") << QStringLiteral("Post 😀");
    QTest::newRow("decomposed accent") << QStringLiteral("Cafe\u0301");
    QTest::newRow("blanks around") << QStringLiteral(" spaced ");
    QTest::newRow("dots") << QStringLiteral("..");
    QTest::newRow("tilde") << QStringLiteral("~root");
    QTest::newRow("looks like a literal") << QStringLiteral("{5}");
    QTest::newRow("NIL") << QStringLiteral("NIL");
    QTest::newRow("1,000 characters") << QString(1000, u'x');
    QTest::newRow("200 characters") << QString(200, u'y');
}

/// True when it was created; false when it was refused with a reason, by us or by the server.
bool TestFolders::createdOrRefused(const QString &name)
{
    actions().newSubfolder->trigger();
    QPointer<ui::ActDialog> shown = dialog("newFolderDialog");
    if (!shown)
        return false;
    auto *edit = shown->findChild<QLineEdit *>(QStringLiteral("newFolderName"));
    edit->setText(name);
    const auto giveUp = [&](const char *how) {
        qInfo().noquote() << how << shown->strip()->text();
        m_reason = shown->strip()->text();
        shown->reject();
        return false;
    };
    if (!shown->strip()->isHidden() && shown->strip()->kind() == ui::MessageStrip::Kind::Error)
        return giveUp("not sent:");
    if (!waitUntil([&] { return shown->doButton()->isEnabled(); }))
        return giveUp("never ready:");
    m_driver->clearWire();
    const QByteArrayList planned = shown->preview()->lines();
    shown->doButton()->click();
    (void)waitUntil([&] { return !shown || shown->doButton()->isEnabled(); });
    if (shown)
        return giveUp("refused:");
    return sentChanges() == planned;
}

/// Created, renamed, copied to and deleted, or refused with a reason.
void TestFolders::badNames()
{
    QFETCH(QString, name);
    const QString base = QStringLiteral("Bad");
    if (!onServer().contains(base))
        make(base);
    choose(base);
    m_reason.clear();
    if (!createdOrRefused(name)) {
        QVERIFY(m_reason.size() > 10);
        return;
    }
    const QString full = base + u'/' + name;
    QVERIFY2(onServer().contains(full), qPrintable(onServer().join(u'\n')));
    QVERIFY(row(full).isValid());
    const QString leaf = name.section(u'/', -1);
    const QString parent = full.left(full.size() - leaf.size());
    rename(full, QStringLiteral("plain"));
    QVERIFY(waitUntil([&] { return row(parent + QStringLiteral("plain")).isValid(); }));
    rename(parent + QStringLiteral("plain"), leaf);
    QVERIFY(waitUntil([&] { return row(full).isValid(); }));
    QVERIFY(waitUntil([&] { return onServer().contains(full); }));
    copyInto(named(full));
    view()->setCurrentIndex(shownRow(full));
    QVERIFY(waitUntil([&] { return m_driver->isOpen(named(full)); }));
    QCOMPARE(m_driver->messages()->messageCount(), 1);
    actions().remove->trigger();
    confirm("deleteFolderDialog");
    QVERIFY(!onServer().contains(full));
}

void TestFolders::copyInto(const imap::MailboxName &target)
{
    put(QStringLiteral("INBOX"));
    QVERIFY(m_driver->openFolder(imap::MailboxName::inbox()));
    QVERIFY(waitUntil([&] { return m_driver->messages()->messageCount() > 0; }));
    QVERIFY(waitUntil([&] { return m_driver->messages()->uidAt(0).isValid(); }));
    imap::UidSet uid;
    uid.add(m_driver->messages()->uidAt(0));
    const imap::MessageSelection one{imap::MailboxName::inbox(),
                                     m_driver->messages()->uidValidity(), uid};
    imap::Request *request = m_driver->account()->run(imap::CopyMessages{one, target}, this);
    bool copied = false;
    connect(request, &imap::Request::finished, this, [&](const imap::Request *ended) {
        copied = std::holds_alternative<imap::Applied>(ended->outcome());
    });
    QPointer<imap::Request> running = request;
    QVERIFY(waitUntil([&] { return !running; }));
    QVERIFY(copied);
}

QTEST_MAIN(TestFolders)
#include "tst_folders.moc"
