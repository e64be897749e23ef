// SPDX-License-Identifier: GPL-3.0-or-later
// Every act on messages through the window, by menu, toolbar, keyboard and context menu, against a
// real Dovecot; doveadm says what came of it. With POSTROOM_SCREENSHOTS=folder it leaves pictures.
#include "tests/servers/bulkfolder.h"
#include "tests/support/windowdriver.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/fileactions.h"
#include "ui/actions/messageactions.h"
#include "ui/dialogs/commandpreview.h"
#include "ui/dialogs/expungedialog.h"
#include "ui/dialogs/expungemodel.h"
#include "ui/dialogs/keyworddialog.h"
#include "ui/dialogs/previewdialog.h"
#include "ui/dialogs/transferpreview.h"
#include "ui/eventloopwatchdog.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/models/foldertreemodel.h"
#include "ui/viewer/fetchtab.h"
#include "ui/viewer/messageviewer.h"
#include "ui/views/folderview.h"
#include "ui/views/messagemime.h"
#include "ui/views/messageview.h"
#include "ui/views/toast.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using demo::PrivateDovecot;
using imap::Uid;
using testsupport::doveadm;
using testsupport::plainMessage;
using testsupport::waitUntil;
using testsupport::WindowDriver;

namespace {

enum class Way { Menu, ToolBar, Keyboard, ContextMenu };

} // namespace

class TestActs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_driver.reset(); }
    void cleanupTestCase() { m_server.reset(); }
    void marksAndTheirUndo_data();
    void marksAndTheirUndo();
    void manyRowsAtOnce();
    void markFolderRead();
    void keywordsByDialog();
    void copyByTypingAndUndo();
    void moveByTypingAndUndo();
    void dropsOnTheTree_data();
    void dropsOnTheTree();
    void dropOnAnotherAccount_data();
    void dropOnAnotherAccount();
    void fileIsDroppedOnAFolder();
    void messagesAreSaved();
    void expungeTakesOnlyWhatIsListed();
    void expungeKeepsAndRestores();
    void closeFolderByChoice();
    void previewShowsWhatIsSent();
    void goneMessagesAreTold();
    void fetchTabShowsTheAnswer();
    void tenThousandRows();

private:
    void agreeToTransfer(bool move);
    [[nodiscard]] QAction *action(const char *name);
    void trigger(const char *name, Way way);
    void press(const QAction *action);
    [[nodiscard]] QString toast();
    [[nodiscard]] bool toastHolds(const QString &words);
    void select(const QList<int> &rows);
    [[nodiscard]] Uid uidAt(int row) { return m_driver->messages()->uidAt(row); }
    [[nodiscard]] QByteArray flagsOf(Uid uid, const char *folder = "INBOX");
    [[nodiscard]] QByteArrayList uidsIn(const char *folder, const char *query = "all");
    [[nodiscard]] bool eventually(const std::function<bool()> &condition)
    {
        return waitUntil(condition, 10000);
    }
    void save(const QByteArray &subject, const char *folder = "INBOX");
    void flag(const char *what, const char *flags, const QByteArray &uids);
    void drop(const QMimeData &data, const char *folder, Qt::KeyboardModifiers keys,
              int account = 1);
    template <typename Dialog>
    [[nodiscard]] Dialog *waitForDialog(const char *name);
    void picture(QWidget &widget, const QString &name);

    std::unique_ptr<PrivateDovecot> m_server;
    std::unique_ptr<WindowDriver> m_driver;
    const imap::MailboxName m_inbox = imap::MailboxName::inbox();
};

void TestActs::initTestCase()
{
    if (PrivateDovecot::program().isEmpty())
        QSKIP("Dovecot is not installed");
    WindowDriver::usePrivateSettings(QStringLiteral("tst_acts"));
    m_server = std::make_unique<PrivateDovecot>();
    QVERIFY(testsupport::startAndWait(*m_server));
    for (const char *folder : {"Archive", "Other", "Dropped"})
        doveadm(*m_server, {QStringLiteral("mailbox"), QStringLiteral("create"),
                            QStringLiteral("-u"), m_server->user(), QLatin1String(folder)});
}

/// Each test begins with INBOX open: ten unread messages without flags, the newest first.
void TestActs::init()
{
    if (!m_server)
        return;
    for (const char *folder : {"INBOX", "Archive", "Other", "Dropped"})
        doveadm(*m_server,
                {QStringLiteral("expunge"), QStringLiteral("-u"), m_server->user(),
                 QStringLiteral("mailbox"), QLatin1String(folder), QStringLiteral("all")});
    for (int i = 1; i <= 10; ++i)
        save("number " + QByteArray::number(i));
    m_driver =
        std::make_unique<WindowDriver>(testsupport::settingsFor(*m_server, imap::Security::Tls),
                                       QByteArrayList{m_server->password().toUtf8()});
    m_driver->goOnline();
    QVERIFY(waitUntil([this] { return m_driver->isOpen(m_inbox); }, 20000));
    QVERIFY(QTest::qWaitForWindowActive(m_driver->window()));
    QVERIFY(waitUntil(
        [this] { return m_driver->isInState(imap::LinkState::Idle) && m_driver->isViewFilled(); }));
    QCOMPARE(m_driver->messages()->messageCount(), 10);
    m_driver->view()->setFocus();
}

void TestActs::save(const QByteArray &subject, const char *folder)
{
    doveadm(*m_server,
            {QStringLiteral("save"), QStringLiteral("-u"), m_server->user(), QStringLiteral("-m"),
             QLatin1String(folder)},
            plainMessage(subject));
}

void TestActs::flag(const char *what, const char *flags, const QByteArray &uids)
{
    doveadm(*m_server, {QStringLiteral("flags"), QLatin1String(what), QStringLiteral("-u"),
                        m_server->user(), QLatin1String(flags), QStringLiteral("mailbox"),
                        QStringLiteral("INBOX"), QStringLiteral("uid"), QString::fromLatin1(uids)});
}

QByteArray TestActs::flagsOf(Uid uid, const char *folder)
{
    const QByteArray said = doveadm(
        *m_server, {QStringLiteral("fetch"), QStringLiteral("-u"), m_server->user(),
                    QStringLiteral("flags"), QStringLiteral("mailbox"), QLatin1String(folder),
                    QStringLiteral("uid"), QString::number(uid.value())});
    return said.mid(said.indexOf(':') + 1).simplified();
}

QByteArrayList TestActs::uidsIn(const char *folder, const char *query)
{
    QStringList arguments{QStringLiteral("search"), QStringLiteral("-u"), m_server->user(),
                          QStringLiteral("mailbox"), QLatin1String(folder)};
    arguments += QString::fromLatin1(query).split(u' ');
    QByteArrayList uids;
    for (const QByteArray &line : doveadm(*m_server, arguments).trimmed().split('\n')) {
        if (!line.isEmpty())
            uids << line.mid(line.indexOf(' ') + 1);
    }
    return uids;
}

QAction *TestActs::action(const char *name)
{
    return m_driver->window()->findChild<QAction *>(QString::fromLatin1(name));
}

void TestActs::press(const QAction *action)
{
    const QKeySequence keys = action->shortcut();
    QVERIFY2(!keys.isEmpty(), qPrintable(action->objectName()));
    QTest::keySequence(m_driver->view(), keys);
}

void TestActs::trigger(const char *name, Way way)
{
    QAction *found = action(name);
    QVERIFY2(found, name);
    QVERIFY2(found->isEnabled(), qPrintable(found->toolTip()));
    if (way == Way::Menu) {
        found->trigger();
    } else if (way == Way::ToolBar) {
        auto *bar = m_driver->window()->findChild<QToolBar *>();
        QWidget *button = bar->widgetForAction(found);
        QVERIFY2(button && button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    } else if (way == Way::Keyboard) {
        // A pop-up that has just closed may have kept the keyboard.
        m_driver->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_driver->window()));
        m_driver->view()->setFocus();
        press(found);
    } else {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(50, 50),
                                m_driver->view()->viewport()->mapToGlobal(QPoint(50, 50)));
        QApplication::sendEvent(m_driver->view()->viewport(), &event);
        auto *menu = m_driver->window()->findChild<QMenu *>(QStringLiteral("messageContextMenu"));
        QVERIFY(menu && menu->isVisible());
        QMenu *holder = menu;
        for (QMenu *inner : menu->findChildren<QMenu *>()) {
            if (inner->actions().contains(found))
                holder = inner;
        }
        if (auto *keywords = m_driver->window()->findChild<QMenu *>(QStringLiteral("keywordMenu"));
            keywords->actions().contains(found))
            holder = keywords;
        QVERIFY2(holder->actions().contains(found), name);
        if (holder == menu) {
            menu->setActiveAction(found);
            QTest::keyClick(menu, Qt::Key_Return);
        } else {
            menu->close();
            found->trigger();
        }
    }
}

QString TestActs::toast()
{
    return m_driver->window()->findChild<ui::Toast *>()->text();
}

bool TestActs::toastHolds(const QString &words)
{
    const bool held = eventually([&] { return toast().contains(words); });
    if (!held)
        qWarning() << "the toast says" << toast() << "not" << words;
    return held;
}

void TestActs::select(const QList<int> &rows)
{
    QItemSelection selection;
    const ui::MessageTableModel *table = m_driver->messages();
    for (const int row : rows)
        selection.select(table->index(row, 0), table->index(row, 0));
    m_driver->view()->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect |
                                                              QItemSelectionModel::Rows);
    m_driver->window()->messageActions()->update();
}

template <typename Dialog>
Dialog *TestActs::waitForDialog(const char *name)
{
    Dialog *dialog = nullptr;
    (void)eventually([&] {
        dialog = m_driver->window()->findChild<Dialog *>(QString::fromLatin1(name));
        return dialog && dialog->isVisible();
    });
    return dialog;
}

void TestActs::picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("POSTROOM_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

void TestActs::marksAndTheirUndo_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Way>("way");
    QTest::addColumn<QByteArray>("before"); // flags set from outside first
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *title, const char *name, Way way, const char *before,
                        const char *after) {
        QTest::newRow(title) << QByteArray(name) << way << QByteArray(before) << QByteArray(after);
    };
    row("read by toolbar", "toggleRead", Way::ToolBar, "", "\\Seen");
    row("read by M", "toggleRead", Way::Keyboard, "", "\\Seen");
    row("unread by M", "toggleRead", Way::Keyboard, "\\Seen", "");
    row("read by context menu", "toggleRead", Way::ContextMenu, "", "\\Seen");
    row("unread by menu", "markUnread", Way::Menu, "\\Seen", "");
    row("answered by menu", "markAnswered", Way::Menu, "", "\\Answered");
    row("not answered by context menu", "markNotAnswered", Way::ContextMenu, "\\Answered", "");
    row("flag by toolbar", "toggleFlagged", Way::ToolBar, "", "\\Flagged");
    row("flag off by S", "toggleFlagged", Way::Keyboard, "\\Flagged", "");
    row("draft by menu", "markDraft", Way::Menu, "", "\\Draft");
    row("not a draft by menu", "markNotDraft", Way::Menu, "\\Draft", "");
    row("delete by toolbar", "deleteMessages", Way::ToolBar, "", "\\Deleted");
    row("delete by Del", "deleteMessages", Way::Keyboard, "", "\\Deleted");
    row("delete by context menu", "deleteMessages", Way::ContextMenu, "", "\\Deleted");
    row("undelete by key", "undeleteMessages", Way::Keyboard, "\\Deleted", "");
    row("junk by J", "markJunk", Way::Keyboard, "", "$Junk");
    row("junk by toolbar", "markJunk", Way::ToolBar, "", "$Junk");
    row("not junk by Shift+J", "markNotJunk", Way::Keyboard, "$Junk", "$NotJunk");
    row("label by 3", "keyword3", Way::Keyboard, "", "$label3");
    row("label off by 3", "keyword3", Way::Keyboard, "$label3", "");
    row("label by context menu", "keyword4", Way::ContextMenu, "", "$label4");
    row("all labels off by 0", "keyword0", Way::Keyboard, "$label1 $label2", "");
}

void TestActs::marksAndTheirUndo()
{
    QFETCH(QByteArray, name);
    QFETCH(Way, way);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Uid uid = uidAt(3);
    const auto has = [&](const QByteArray &flags) {
        // In any order and case, as a server keeps them.
        QByteArrayList one = flags.toLower().split(' ');
        QByteArrayList other = flagsOf(uid).toLower().split(' ');
        other.removeAll("\\recent");
        one.removeAll(QByteArray());
        other.removeAll(QByteArray());
        std::sort(one.begin(), one.end());
        std::sort(other.begin(), other.end());
        return one == other;
    };
    if (!before.isEmpty()) {
        flag("add", before.constData(), QByteArray::number(uid.value()));
        QVERIFY(eventually([&] {
            const ui::MessageRow *held = m_driver->messages()->rowData(3);
            const QByteArrayList wanted = before.split(' ');
            return held && m_driver->isInState(imap::LinkState::Idle) &&
                   std::all_of(wanted.begin(), wanted.end(), [held](const QByteArray &one) {
                       return held->flags().toList().contains(one);
                   });
        }));
    }
    select({3});
    trigger(name.constData(), way);
    QVERIFY(eventually([&] { return action("undo")->isEnabled(); }));
    QVERIFY2(has(after), flagsOf(uid).constData());
    // The table follows what the server told.
    const ui::MessageRow *held = m_driver->messages()->rowData(3);
    QCOMPARE(held->flags().has(imap::SystemFlag::Deleted), after.contains("\\Deleted"));
    trigger("undo", Way::Keyboard);
    QVERIFY(toastHolds(QStringLiteral("Undone")));
    QVERIFY2(has(before), flagsOf(uid).constData());
    trigger("redo", Way::Keyboard);
    QVERIFY(toastHolds(QStringLiteral("Done again")));
    QVERIFY2(has(after), flagsOf(uid).constData());
    QCOMPARE(uidsIn("INBOX").size(), 10);
}

void TestActs::manyRowsAtOnce()
{
    m_driver->view()->selectAll();
    m_driver->window()->messageActions()->update();
    m_driver->clearWire();
    trigger("toggleFlagged", Way::Keyboard);
    QVERIFY(toastHolds(QStringLiteral("10 messages flagged.")));
    QCOMPARE(uidsIn("INBOX", "flagged").size(), 10);
    int stores = 0;
    for (const QByteArray &command : m_driver->commands())
        stores += command.startsWith("UID STORE");
    QCOMPARE(stores, 1);
    m_driver->window()->findChild<QToolButton *>(QStringLiteral("toastUndo"))->click();
    QVERIFY(toastHolds(QStringLiteral("Undone")));
    QCOMPARE(uidsIn("INBOX", "flagged").size(), 0);
}

void TestActs::markFolderRead()
{
    flag("add", "\\Seen", QByteArray::number(uidAt(0).value()));
    QVERIFY(eventually([&] { return uidsIn("INBOX", "unseen").size() == 9; }));
    trigger("markFolderRead", Way::Keyboard);
    QVERIFY(toastHolds(QStringLiteral("9 messages marked as read")));
    QCOMPARE(uidsIn("INBOX", "unseen").size(), 0);
    trigger("undo", Way::Menu);
    QVERIFY(toastHolds(QStringLiteral("Undone")));
    QCOMPARE(uidsIn("INBOX", "unseen").size(), 9);
    trigger("redo", Way::Menu);
    QVERIFY(toastHolds(QStringLiteral("Done again")));
    trigger("markFolderRead", Way::Menu);
    QVERIFY(toastHolds(QStringLiteral("read already")));
}

void TestActs::keywordsByDialog()
{
    const Uid uid = uidAt(2);
    flag("add", "\\Flagged $label2", QByteArray::number(uid.value()));
    QVERIFY(eventually([&] {
        const ui::MessageRow *held = m_driver->messages()->rowData(2);
        return held && held->flags().hasKeyword("$label2");
    }));
    select({2});
    trigger("editKeywords", Way::Keyboard);
    auto *dialog = waitForDialog<ui::KeywordDialog>("keywordDialog");
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("newKeyword")),
                     QStringLiteral("Invoice-2026"));
    dialog->findChild<QPushButton *>(QStringLiteral("addKeyword"))->click();
    dialog->findChild<QCheckBox *>(QStringLiteral("replaceFlags"))->setChecked(true);
    auto *apply = dialog->findChild<QPushButton *>(QStringLiteral("applyKeywords"));
    QVERIFY(eventually([&] { return apply->isEnabled(); }));
    picture(*dialog, QStringLiteral("keyword-dialog"));
    const QByteArrayList shown = dialog->findChild<ui::CommandPreview *>()->lines();
    QCOMPARE(shown.size(), 1);
    QVERIFY2(shown.first().contains("FLAGS (\\Flagged"), shown.first().constData());
    m_driver->clearWire();
    apply->click();
    QVERIFY(toastHolds(QStringLiteral("Flags of 1 message changed")));
    QVERIFY(flagsOf(uid).contains("Invoice-2026"));
    QVERIFY(flagsOf(uid).contains("$label2"));
    QVERIFY(m_driver->commands().contains(shown.first()));
    trigger("undo", Way::Menu);
    QVERIFY(toastHolds(QStringLiteral("Undone")));
    QVERIFY(!flagsOf(uid).contains("Invoice-2026"));
    QVERIFY(flagsOf(uid).contains("\\Flagged"));
}

void TestActs::copyByTypingAndUndo()
{
    select({1, 2, 3});
    trigger("copyTo", Way::Keyboard);
    auto *edit = QApplication::activePopupWidget()
                     ? QApplication::activePopupWidget()->findChild<QLineEdit *>()
                     : nullptr;
    QVERIFY(edit);
    picture(*QApplication::activePopupWidget(), QStringLiteral("chooser"));
    QTest::keyClicks(edit, QStringLiteral("arch"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(toastHolds(QStringLiteral("Copied 3 messages to Archive (UID ")));
    const QByteArrayList copies = uidsIn("Archive");
    QCOMPARE(copies.size(), 3);
    QVERIFY2(toast().contains(QString::fromLatin1(copies.first() + ':' + copies.last())),
             qPrintable(toast()));
    QCOMPARE(uidsIn("INBOX").size(), 10);
    // Nothing but the expunge dialog expunges: the copies are marked.
    QVERIFY(m_driver->openFolder(imap::MailboxName::fromWire("Archive")));
    trigger("undo", Way::Menu);
    QVERIFY(toastHolds(QStringLiteral("marked as deleted in Archive")));
    QCOMPARE(uidsIn("Archive").size(), 3);
    QCOMPARE(uidsIn("Archive", "deleted").size(), 3);
}

void TestActs::moveByTypingAndUndo()
{
    select({0, 5});
    trigger("moveTo", Way::ToolBar);
    auto *edit = QApplication::activePopupWidget()
                     ? QApplication::activePopupWidget()->findChild<QLineEdit *>()
                     : nullptr;
    QVERIFY(edit);
    QTest::keyClicks(edit, QStringLiteral("other"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(toastHolds(QStringLiteral("Moved 2 messages to Other")));
    QCOMPARE(uidsIn("Other").size(), 2);
    QCOMPARE(uidsIn("INBOX").size(), 8);
    QVERIFY(eventually([&] { return m_driver->messages()->messageCount() == 8; }));
    QVERIFY(m_driver->openFolder(imap::MailboxName::fromWire("Other")));
    trigger("undo", Way::Keyboard);
    QVERIFY(toastHolds(QStringLiteral("Undone")));
    QCOMPARE(uidsIn("Other").size(), 0);
    QCOMPARE(uidsIn("INBOX").size(), 10);
}

void TestActs::drop(const QMimeData &data, const char *folder, Qt::KeyboardModifiers keys,
                    int account)
{
    auto *tree = m_driver->window()->findChild<ui::FolderView *>();
    tree->expandAll();
    QModelIndex row;
    for (QModelIndex at = tree->model()->index(0, 0); at.isValid(); at = tree->indexBelow(at)) {
        if (at.data(ui::MailboxWireRole).toByteArray() == folder &&
            at.data(ui::AccountIdRole).toInt() == account)
            row = at;
    }
    QVERIFY2(row.isValid(), folder);
    tree->scrollTo(row);
    const QPoint at = tree->visualRect(row).center();
    const Qt::DropActions both = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter(at, both, &data, Qt::LeftButton, keys);
    QApplication::sendEvent(tree->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent over(at, both, &data, Qt::LeftButton, keys);
    QApplication::sendEvent(tree->viewport(), &over);
    QVERIFY(over.isAccepted());
    QCOMPARE(over.dropAction(), keys & Qt::ShiftModifier ? Qt::MoveAction : Qt::CopyAction);
    QDropEvent dropped(at, both, &data, Qt::LeftButton, keys);
    QApplication::sendEvent(tree->viewport(), &dropped);
    QVERIFY(dropped.isAccepted());
}

void TestActs::dropsOnTheTree_data()
{
    QTest::addColumn<int>("keys");
    QTest::addColumn<int>("left");
    QTest::newRow("copy") << static_cast<int>(Qt::NoModifier) << 10;
    QTest::newRow("move with Shift") << static_cast<int>(Qt::ShiftModifier) << 7;
}

void TestActs::dropsOnTheTree()
{
    QFETCH(int, keys);
    QFETCH(int, left);
    select({1, 2, 3});
    const std::unique_ptr<QMimeData> data(
        m_driver->window()->messageActions()->files()->dragData());
    QVERIFY(data);
    QCOMPARE(data->urls().size(), 3);
    m_driver->window()->messageActions()->files()->exportDragged();
    const QString file = data->urls().first().toLocalFile();
    QVERIFY(eventually([&] { return QFile::exists(file) && QFileInfo(file).size() > 0; }));
    drop(*data, "Dropped", Qt::KeyboardModifiers(keys));
    QVERIFY(toastHolds(QStringLiteral("3 messages to Dropped")));
    QCOMPARE(uidsIn("Dropped").size(), 3);
    QCOMPARE(uidsIn("INBOX").size(), left);
}

void TestActs::dropOnAnotherAccount_data()
{
    QTest::addColumn<int>("keys");
    QTest::addColumn<int>("marked");
    QTest::addColumn<bool>("shown");
    QTest::newRow("copy") << static_cast<int>(Qt::NoModifier) << 0 << false;
    QTest::newRow("move with Shift") << static_cast<int>(Qt::ShiftModifier) << 2 << false;
    QTest::newRow("copy, commands first") << static_cast<int>(Qt::NoModifier) << 0 << true;
    QTest::newRow("move, commands first") << static_cast<int>(Qt::ShiftModifier) << 2 << true;
}

/// Reads what will be sent to both servers, and agrees.
void TestActs::agreeToTransfer(bool move)
{
    auto *dialog = waitForDialog<ui::TransferPreview>("transferPreview");
    QVERIFY(dialog);
    auto *go = dialog->findChild<QPushButton *>(QStringLiteral("previewDo"));
    QVERIFY(eventually([&] { return go->isEnabled(); }));
    const auto lines = [dialog](const char *name) {
        return dialog->findChild<ui::CommandPreview *>(QLatin1String(name))->lines();
    };
    QCOMPARE(lines("sourceCommands").join('\n').count("UID FETCH"), 2);
    QCOMPARE(lines("sourceCommands").join('\n').count("+FLAGS"), move ? 1 : 0);
    QCOMPARE(lines("targetCommands").join('\n').count("APPEND INBOX ("), 2);
    const QString undo = dialog->findChild<QLabel *>(QStringLiteral("transferUndo"))->text();
    QCOMPARE(undo.startsWith(QLatin1String("Undo cannot")), move);
    picture(*dialog, QStringLiteral("transfer-preview"));
    go->click();
}

void TestActs::dropOnAnotherAccount()
{
    QFETCH(int, keys);
    QFETCH(int, marked);
    QFETCH(bool, shown);
    PrivateDovecot other;
    QVERIFY(testsupport::startAndWait(other));
    testsupport::FixedCredentials credentials({other.password().toUtf8()});
    imap::Account second(testsupport::settingsFor(other, imap::Security::Tls), &credentials);
    m_driver->window()->addAccount(&second, QStringLiteral("Second"));
    second.goOnline();
    ui::AccountState *state = m_driver->window()->presenter()->accounts().last();
    QVERIFY(waitUntil([&] { return state->isListed(); }, 20000));
    QCOMPARE(m_driver->window()->presenter()->active(), m_driver->state());
    flag("add", "\\Flagged $label1", QByteArray::number(uidAt(1).value()));
    QVERIFY(eventually([&] { return uidsIn("INBOX", "flagged").size() == 1; }));
    select({1, 2});
    const std::unique_ptr<QMimeData> data(
        m_driver->window()->messageActions()->files()->dragData());
    QVERIFY(data);
    m_driver->window()->messageActions()->runner()->setShowsCommandsFirst(shown);
    drop(*data, "INBOX", Qt::KeyboardModifiers(keys), state->id());
    if (shown)
        agreeToTransfer(marked > 0);
    m_driver->window()->messageActions()->runner()->setShowsCommandsFirst(false);
    QVERIFY(toastHolds(QStringLiteral("2 messages to INBOX on Second")));
    const QByteArray there =
        doveadm(other, {QStringLiteral("fetch"), QStringLiteral("-u"), other.user(),
                        QStringLiteral("flags"), QStringLiteral("mailbox"), QStringLiteral("INBOX"),
                        QStringLiteral("all")});
    QCOMPARE(there.count("flags:"), 2);
    QVERIFY2(there.contains("$label1") && there.contains("\\Flagged"), there.constData());
    QCOMPARE(uidsIn("INBOX").size(), 10);
    QCOMPARE(uidsIn("INBOX", "deleted").size(), marked);
    if (marked == 0) { // a copy: its copies can be marked
        trigger("undo", Way::Menu);
        QVERIFY(toastHolds(QStringLiteral("marked as deleted in INBOX")));
        const QByteArray copies = doveadm(
            other, {QStringLiteral("search"), QStringLiteral("-u"), other.user(),
                    QStringLiteral("mailbox"), QStringLiteral("INBOX"), QStringLiteral("deleted")});
        QCOMPARE(copies.trimmed().split('\n').size(), 2);
    }
    m_driver->window()->removeAccount(&second);
}

void TestActs::fileIsDroppedOnAFolder()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("one.eml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("From: a@example.org\nSubject: dropped\n\nbare line ends\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    drop(data, "Dropped", Qt::NoModifier);
    QVERIFY(toastHolds(QStringLiteral("Added 1 message to Dropped (UID ")));
    QCOMPARE(uidsIn("Dropped").size(), 1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("From: a\n\n\0binary", 16));
    file.close();
    drop(data, "Dropped", Qt::NoModifier);
    QVERIFY(toastHolds(QStringLiteral("NUL")));
    QCOMPARE(uidsIn("Dropped").size(), 1);
}

void TestActs::messagesAreSaved()
{
    const QTemporaryDir folder;
    select({0, 1, 2});
    QVERIFY(action("saveMessages")->isEnabled());
    m_driver->window()->messageActions()->files()->saveTo(folder.path());
    QVERIFY(toastHolds(QStringLiteral("Saved 3 messages")));
    const QStringList names = QDir(folder.path()).entryList({QStringLiteral("*.eml")});
    QCOMPARE(names.size(), 3);
    QFile file(folder.filePath(names.first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\r\n\r\n"));
    QCOMPARE(uidsIn("INBOX", "unseen").size(), 10); // saving reads nothing
}

void TestActs::expungeTakesOnlyWhatIsListed()
{
    const QByteArray first = QByteArray::number(uidAt(9).value());
    flag("add", "\\Deleted", first); // by another program
    QVERIFY(eventually([&] {
        const ui::MessageRow *held = m_driver->messages()->rowData(9);
        return held && held->flags().has(imap::SystemFlag::Deleted);
    }));
    select({4});
    trigger("deleteMessages", Way::Keyboard);
    QVERIFY(toastHolds(QStringLiteral("marked as deleted")));
    trigger("expunge", Way::Keyboard);
    auto *dialog = waitForDialog<ui::ExpungeDialog>("expungeDialog");
    QVERIFY(dialog);
    QCOMPARE(dialog->model()->count(), 2);
    const auto who = [&](int row) {
        return dialog->model()->index(row, ui::ExpungeModel::WhoColumn).data().toString();
    };
    QVERIFY2(who(0).contains(QLatin1String("marked here")), qPrintable(who(0)));
    QVERIFY2(who(1).contains(QLatin1String("marked by another program")), qPrintable(who(1)));
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("expungeDo"));
    QVERIFY(eventually([&] { return button->isEnabled(); }));
    picture(*dialog, QStringLiteral("expunge"));
    const QByteArrayList shown = dialog->preview()->lines();
    QCOMPARE(shown.size(), 1);
    QVERIFY2(shown.first().startsWith("UID EXPUNGE "), shown.first().constData());
    // Another program marks one more while the list is looked at.
    const QByteArray late = QByteArray::number(uidAt(0).value());
    flag("add", "\\Deleted", late);
    m_driver->clearWire();
    button->click();
    QVERIFY(toastHolds(QStringLiteral("2 messages removed for good")));
    QVERIFY(m_driver->commands().contains(shown.first()));
    QCOMPARE(uidsIn("INBOX").size(), 8);
    QCOMPARE(uidsIn("INBOX", "deleted"), QByteArrayList{late});
    QVERIFY(!action("undo")->text().contains(QLatin1String("Expunge")));
}

void TestActs::expungeKeepsAndRestores()
{
    select({1, 2, 3});
    trigger("deleteMessages", Way::ContextMenu);
    QVERIFY(toastHolds(QStringLiteral("3 messages marked as deleted")));
    const QByteArray kept = QByteArray::number(uidAt(1).value());
    const QByteArray restored = QByteArray::number(uidAt(2).value());
    trigger("expunge", Way::ToolBar);
    auto *dialog = waitForDialog<ui::ExpungeDialog>("expungeDialog");
    QVERIFY(dialog);
    dialog->model()->setData(dialog->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    dialog->model()->setFate({1}, ui::ExpungeModel::Fate::Restore);
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("expungeDo"));
    QVERIFY(eventually([&] { return button->isEnabled(); }));
    button->click();
    QVERIFY(toastHolds(QStringLiteral("1 message removed for good")));
    QCOMPARE(uidsIn("INBOX").size(), 9);
    QCOMPARE(uidsIn("INBOX", "deleted"), QByteArrayList{kept});
    QVERIFY(uidsIn("INBOX").contains(restored));
    // Cancel is the default and sends nothing.
    trigger("expunge", Way::Menu);
    dialog = waitForDialog<ui::ExpungeDialog>("expungeDialog");
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(eventually([&] {
        return !m_driver->window()->findChild<ui::ExpungeDialog *>(QStringLiteral("expungeDialog"));
    }));
    QCOMPARE(uidsIn("INBOX").size(), 9);
}

void TestActs::closeFolderByChoice()
{
    select({6});
    trigger("deleteMessages", Way::Menu);
    QVERIFY(toastHolds(QStringLiteral("marked as deleted")));
    trigger("closeFolder", Way::Menu);
    auto *dialog = waitForDialog<ui::ExpungeDialog>("expungeDialog");
    QVERIFY(dialog);
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("expungeDo"));
    QVERIFY(eventually([&] { return button->isEnabled(); }));
    QVERIFY(dialog->preview()->lines().contains("CLOSE"));
    button->click();
    QVERIFY(toastHolds(QStringLiteral("the folder is closed")));
    QCOMPARE(uidsIn("INBOX").size(), 9);
    QVERIFY(
        eventually([&] { return m_driver->state()->phase() == ui::AccountState::Phase::None; }));
}

void TestActs::previewShowsWhatIsSent()
{
    select({2, 3});
    action("showCommandsFirst")->setChecked(true);
    trigger("toggleFlagged", Way::Keyboard);
    auto *dialog = waitForDialog<ui::PreviewDialog>("previewDialog");
    QVERIFY(dialog);
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("previewDo"));
    QVERIFY(eventually([&] { return button->isEnabled(); }));
    picture(*dialog, QStringLiteral("preview"));
    const QByteArrayList shown = dialog->preview()->lines();
    QCOMPARE(shown.size(), 1);
    m_driver->clearWire();
    button->click();
    QVERIFY(toastHolds(QStringLiteral("2 messages flagged")));
    QVERIFY(m_driver->commands().contains(shown.first()));
    action("showCommandsFirst")->setChecked(false);
    // Shift with a click asks once.
    auto *bar = m_driver->window()->findChild<QToolBar *>();
    QTest::mouseClick(bar->widgetForAction(action("toggleFlagged")), Qt::LeftButton,
                      Qt::ShiftModifier);
    dialog = waitForDialog<ui::PreviewDialog>("previewDialog");
    QVERIFY(dialog);
    dialog->reject();
    QCOMPARE(uidsIn("INBOX", "flagged").size(), 2);
    trigger("whatWillBeSent", Way::Menu);
    QVERIFY(eventually([&] {
        const auto *next =
            m_driver->window()->findChild<ui::PreviewDialog *>(QStringLiteral("previewDialog"));
        return next && next != dialog && next->isVisible();
    }));
}

void TestActs::goneMessagesAreTold()
{
    select({1, 2});
    const QByteArray gone = QByteArray::number(uidAt(1).value());
    // Before the window hears of it, it is gone.
    doveadm(*m_server, {QStringLiteral("expunge"), QStringLiteral("-u"), m_server->user(),
                        QStringLiteral("mailbox"), QStringLiteral("INBOX"), QStringLiteral("uid"),
                        QString::fromLatin1(gone)});
    const imap::MessageSelection both{
        m_inbox, m_driver->messages()->uidValidity(),
        m_driver->view()->selectedSet().united(imap::UidSet(Uid(gone.toUInt())))};
    ui::PlannedAct act;
    act.account = m_driver->account();
    act.operations = {
        imap::StoreFlags{both, imap::StoreMode::Add, imap::FlagSet(imap::SystemFlag::Flagged)}};
    act.title = QStringLiteral("Flag 2 messages");
    m_driver->window()->messageActions()->runner()->runNow(act);
    QVERIFY(toastHolds(QStringLiteral("1 message was no longer there")));
    QCOMPARE(uidsIn("INBOX", "flagged").size(), 1);
}

void TestActs::fetchTabShowsTheAnswer()
{
    const Uid uid = uidAt(3);
    QVERIFY(m_driver->read(uid));
    m_driver->viewer()->setTab(ui::MessageViewer::FetchTabIndex);
    ui::FetchTab *tab = m_driver->viewer()->fetchTab();
    for (const char *form : {"FLAGS", "FAST", "ALL", "FULL", "ENVELOPE", "RFC822.HEADER",
                             "BODY.PEEK[HEADER.FIELDS (FROM TO SUBJECT DATE)]"}) {
        QVERIFY2(tab->choose(QString::fromLatin1(form)), form);
        QSignalSpy answered(tab, &ui::FetchTab::answered);
        tab->findChild<QPushButton *>(QStringLiteral("fetchNow"))->click();
        QVERIFY2(answered.wait(10000), form);
        QVERIFY2(tab->answer().contains(QLatin1String("FETCH (")), qPrintable(tab->answer()));
        QVERIFY2(tab->answer().contains(QStringLiteral("UID %1").arg(uid.value())),
                 qPrintable(tab->answer()));
    }
    picture(*m_driver->window(), QStringLiteral("fetch-tab"));
    QCOMPARE(uidsIn("INBOX", "unseen").size(), 10);
    QVERIFY(tab->choose(QStringLiteral("RFC822.TEXT")));
    QSignalSpy answered(tab, &ui::FetchTab::answered);
    tab->fetch();
    QVERIFY(answered.wait(10000));
    QCOMPARE(uidsIn("INBOX", "unseen").size(), 9);
}

/// Flagging, undoing and copying 10,000 selected messages: a handful of commands, a live window.
void TestActs::tenThousandRows()
{
    m_driver.reset();
    PrivateDovecot::Settings settings;
    settings.format = PrivateDovecot::Format::Mdbox;
    PrivateDovecot server(settings);
    QVERIFY(testsupport::startAndWait(server));
    const servers::BulkTarget target{PrivateDovecot::doveadm(), server.configFile(), server.user(),
                                     server.mailRoot()};
    QCOMPARE(servers::makeBulkFolder(target, QStringLiteral("large"), 12'000), QString());
    QCOMPARE(servers::makeBulkFolder(target, QStringLiteral("other"), 1), QString());
    m_driver = std::make_unique<WindowDriver>(testsupport::settingsFor(server, imap::Security::Tls),
                                              QByteArrayList{server.password().toUtf8()});
    m_driver->goOnline();
    QVERIFY(m_driver->waitForFolders());
    QVERIFY(m_driver->openFolder(imap::MailboxName::fromWire("large")));
    QVERIFY(waitUntil(
        [this] { return m_driver->isInState(imap::LinkState::Idle) && m_driver->isViewFilled(); }));
    const ui::MessageTableModel *table = m_driver->messages();
    m_driver->view()->selectionModel()->select({table->index(0, 0), table->index(9'999, 0)},
                                               QItemSelectionModel::ClearAndSelect |
                                                   QItemSelectionModel::Rows);
    m_driver->window()->messageActions()->update();
    ui::EventLoopWatchdog watchdog;
    const auto run = [&](const char *what, const std::function<void()> &act, const QString &words) {
        m_driver->clearWire();
        watchdog.reset();
        QElapsedTimer clock;
        clock.start();
        act();
        QVERIFY2(waitUntil([&] { return toast().contains(words); }, 60'000), qPrintable(toast()));
        qInfo().noquote() << what << clock.elapsed() << "ms, longest step"
                          << watchdog.longestStep() / 1'000'000 << "ms,"
                          << m_driver->commands().size() << "commands";
        QByteArrayList acts;
        for (const QByteArray &command : m_driver->commands()) {
            if (!command.startsWith("UID FETCH") && !command.startsWith("STATUS") &&
                !command.startsWith("UID SEARCH"))
                acts << command.left(60);
        }
        QVERIFY2(acts.size() <= 5, acts.join('\n').constData());
    };
    run(
        "flag", [this] { trigger("toggleFlagged", Way::Menu); },
        QStringLiteral("messages flagged"));
    run(
        "undo", [this] { trigger("undo", Way::Menu); }, QStringLiteral("Undone"));
    run(
        "copy",
        [this] {
            trigger("copyTo", Way::Keyboard);
            auto *edit = QApplication::activePopupWidget()->findChild<QLineEdit *>();
            QTest::keyClicks(edit, QStringLiteral("other"));
            QTest::keyClick(edit, Qt::Key_Return);
        },
        QStringLiteral("messages to other"));
}

QTEST_MAIN(TestActs)
#include "tst_acts.moc"
