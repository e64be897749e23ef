// SPDX-License-Identifier: GPL-3.0-or-later
// "What will be sent", action by action: each action of the window that changes something shows its
// commands before it runs, and a recording proxy then sees exactly these. An action that is neither
// tried here nor named as harmless makes the test red. On Dovecot, Cyrus and Courier.
#include "tests/support/realserver.h"
#include "tests/support/recordingproxy.h"
#include "tests/support/windowdriver.h"
#include "tests/support/windowhand.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/fileactions.h"
#include "ui/actions/messageactions.h"
#include "ui/dialogs/commandpreview.h"
#include "ui/views/folderview.h"
#include "ui/views/messageview.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using imap::MailboxName;
using testsupport::RealServer;
using testsupport::RecordingProxy;
using testsupport::waitUntil;
using testsupport::WindowDriver;
using testsupport::WindowHand;

namespace {

/// These change nothing on a server.
const char harmless[] =
    "about accountProperties addAccount colorDark colorLight colorSystem "
    "consoleClear consoleClose consoleCopyAll consoleExplain consoleFilter consoleLastAction "
    "consolePause consolePin consoleSave copy "
    "copyFolderName demo editAccount findFolder "
    "folderProperties inspectionMode keepWhole keywords lastLines nextMessage nextPane "
    "nextUnread openFolder openReadOnly previousMessage previousPane previousUnread quickFilter "
    "quit readMessage refresh refreshFolder refreshFolders removeAccount saveMessages selectAll "
    "shortcuts showCommandsFirst showConsole showMenuBar showSource showToolBar showViewer "
    "subscribedOnly tlsDetails watchFolder whatWillBeSent workOffline "
    // The table's order: SORT, THREAD and SEARCH only read.
    "sortArrival sortReceived sortSent sortFrom sortTo sortSubject sortSize reverseOrder "
    "groupByConversation searchForm goToFirstUnread goToDate goToNumber";

/// All of one kind: the selected messages, the action, its preview.
const char onMessages[] =
    "markRead markUnread markAnswered markNotAnswered markFlagged markNotFlagged markDraft "
    "markNotDraft deleteMessages undeleteMessages markJunk markNotJunk toggleRead toggleFlagged "
    "markFolderRead keyword0 keyword1 keyword2 keyword3 keyword4 keyword5 keyword6 keyword7 "
    "keyword8 keyword9";

/// With a dialog, a folder to choose or a name to type of their own.
const char ownWay[] = "editKeywords copyTo moveTo expunge closeFolder undo redo newFolder "
                      "newSubfolder renameFolder deleteFolder subscribeFolder subscriptions";

QStringList names(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

Q_DECLARE_METATYPE(RealServer::Kind)

class TestShownActions : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void initTestCase() { WindowDriver::usePrivateSettings(QStringLiteral("tst_shownactions")); }
    void init();
    void cleanup();
    void cleanupTestCase() { m_servers.clear(); }
    void everyActionIsNamed();
    void marks_data();
    void marks();
    void keywordDialog();
    void copyAndMove_data();
    void copyAndMove();
    void expungeAndClose_data();
    void expungeAndClose();
    void undoAndRedo();
    void newFolders_data();
    void newFolders();
    void renameFolder();
    void folderActions_data();
    void folderActions();
    void subscriptions();
    void droppedFile();

private:
    void trigger(const QString &name) { m_hand->trigger(name.toLatin1().constData()); }
    [[nodiscard]] static QDialog *previewShown();
    void confirm();
    void chooseTarget(const char *leaf);
    [[nodiscard]] MailboxName box(const char *leaf) const;

    std::map<RealServer::Kind, std::unique_ptr<RealServer>> m_servers;
    RealServer *m_server = nullptr;
    std::unique_ptr<RecordingProxy> m_proxy;
    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<WindowHand> m_hand;
    int m_row = 0;
};

void TestShownActions::initTestCase_data()
{
    QTest::addColumn<RealServer::Kind>("kind");
    for (const auto kind :
         {RealServer::Kind::Dovecot, RealServer::Kind::Cyrus, RealServer::Kind::Courier})
        QTest::newRow(RealServer::name(kind)) << kind;
}

/// Other folders for each row: Courier takes two seconds to delete one.
MailboxName TestShownActions::box(const char *leaf) const
{
    return RealServer::folder("row" + QByteArray::number(m_row) + '.' + leaf);
}

/// Each row begins with four messages in "box", open and all selected: two with every mark, two
/// with none.
void TestShownActions::init()
{
    QFETCH_GLOBAL(RealServer::Kind, kind);
    if (const QString reason = RealServer::whyNot(kind); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    auto &server = m_servers[kind];
    if (!server) {
        server = std::make_unique<RealServer>(kind);
        QVERIFY(server->start());
    }
    m_server = server.get();
    ++m_row;
    QByteArrayList commands;
    for (const char *leaf : {"box", "target"})
        commands << "CREATE " + box(leaf).wire() << "SUBSCRIBE " + box(leaf).wire();
    m_server->act(commands + RealServer::appending(box("box"), "bare", 2) +
                  RealServer::appending(box("box"), "marked", 2,
                                        "\\Seen \\Answered \\Flagged \\Draft \\Deleted "
                                        "$label1 Alpha Beta Gamma Delta"));
    m_proxy = std::make_unique<RecordingProxy>(m_server->plainPort());
    imap::ConnectionSettings settings = m_server->settings(imap::Security::None);
    settings.port = m_proxy->port();
    m_driver = std::make_unique<WindowDriver>(settings, QByteArrayList{m_server->password()});
    m_hand = std::make_unique<WindowHand>(m_driver->window());
    m_driver->goOnline();
    QVERIFY(m_driver->waitForFolders());
    QVERIFY(waitUntil([this] { return m_driver->isOpen(MailboxName::inbox()); }, 20000));
    QVERIFY(m_driver->openFolder(box("box")));
    QVERIFY(waitUntil([this] { return m_driver->isViewFilled(); }));
    m_hand->action("showCommandsFirst")->setChecked(true);
    m_driver->view()->selectAll();
    m_driver->window()->messageActions()->update();
    m_proxy->clear();
}

void TestShownActions::cleanup()
{
    m_hand.reset();
    m_driver.reset();
    m_proxy.reset();
}

QDialog *TestShownActions::previewShown()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        const auto *preview = dialog ? dialog->findChild<ui::CommandPreview *>() : nullptr;
        if (preview && dialog->isVisible() && preview->isReady() && !preview->lines().isEmpty())
            return dialog;
    }
    return nullptr;
}

/// Reads the commands in the dialog that is shown, has them sent, and compares.
void TestShownActions::confirm()
{
    QVERIFY2(waitUntil([] { return previewShown() != nullptr; }),
             m_proxy->changingCommands().join('\n').constData());
    QPointer<QDialog> dialog = previewShown();
    QPushButton *button = nullptr;
    for (const char *name : {"previewDo", "actDo", "applyKeywords", "expungeDo"}) {
        if (auto *found = dialog->findChild<QPushButton *>(QLatin1String(name)))
            button = found;
    }
    QVERIFY(button);
    QVERIFY(waitUntil([button] { return button->isEnabled(); }));
    const QByteArrayList shown = dialog->findChild<ui::CommandPreview *>()->lines();
    QCOMPARE(m_proxy->changingCommands(), QByteArrayList()); // looking sends nothing
    button->click();
    const auto *runner = m_driver->window()->messageActions()->runner();
    QVERIFY(waitUntil([&] { return (!dialog || !dialog->isVisible()) && !runner->isBusy(); }));
    QCOMPARE(m_proxy->changingCommands(), shown);
    m_proxy->clear();
}

void TestShownActions::everyActionIsNamed()
{
    const QStringList known = names(harmless) + names(onMessages) + names(ownWay);
    QStringList unknown;
    for (const QAction *action : m_driver->window()->findChildren<QAction *>()) {
        const QString name = action->objectName();
        // Qt's own in line edits, and the list of accounts.
        if (!name.isEmpty() && !name.startsWith(u'_') &&
            !name.startsWith(QLatin1String("goToAccount")) && !known.contains(name))
            unknown << name;
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u' ')));
    QStringList gone = known;
    gone.removeIf([this](const QString &name) {
        return m_driver->window()->findChild<QAction *>(name) != nullptr;
    });
    QVERIFY2(gone.isEmpty(), qPrintable(gone.join(u' ')));
}

void TestShownActions::marks_data()
{
    QTest::addColumn<QString>("action");
    for (const QString &name : names(onMessages))
        QTest::newRow(name.toLatin1()) << name;
}

void TestShownActions::marks()
{
    QFETCH(QString, action);
    if (action == QLatin1String("markFolderRead"))
        m_driver->view()->clearSelection();
    trigger(action);
    confirm();
}

void TestShownActions::keywordDialog()
{
    trigger(QStringLiteral("editKeywords"));
    QDialog *dialog = m_hand->dialog("keywordDialog");
    QVERIFY(dialog && m_hand->type(dialog, "newKeyword", QStringLiteral("Invoice")));
    QVERIFY(m_hand->press(dialog, "addKeyword"));
    confirm();
}

void TestShownActions::copyAndMove_data()
{
    QTest::addColumn<QString>("action");
    for (const char *name : {"copyTo", "moveTo"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// By typing a part of the name.
void TestShownActions::chooseTarget(const char *leaf)
{
    QWidget *popup = nullptr;
    QVERIFY(waitUntil([&popup] {
        popup = QApplication::activePopupWidget();
        return popup != nullptr;
    }));
    auto *edit = popup->findChild<QLineEdit *>();
    QVERIFY(edit);
    QTest::keyClicks(edit, QStringLiteral("row%1 %2").arg(m_row).arg(QLatin1String(leaf)));
    QTest::keyClick(edit, Qt::Key_Return);
}

void TestShownActions::copyAndMove()
{
    QFETCH(QString, action);
    trigger(action);
    chooseTarget("target");
    confirm();
    QCOMPARE(m_server->observe({box("target")}).folder(box("target")).messages, 4);
}

void TestShownActions::expungeAndClose_data()
{
    QTest::addColumn<QString>("action");
    for (const char *name : {"expunge", "closeFolder"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestShownActions::expungeAndClose()
{
    QFETCH(QString, action);
    trigger(action);
    confirm();
    QCOMPARE(m_server->observe({box("box")}).folder(box("box")).messages, 2);
}

/// An act that takes another back is an act, too.
void TestShownActions::undoAndRedo()
{
    trigger(QStringLiteral("copyTo"));
    chooseTarget("target");
    confirm();
    for (const char *name : {"undo", "redo", "undo"}) {
        trigger(QString::fromLatin1(name));
        confirm();
        if (QTest::currentTestFailed())
            return;
    }
    // Not now: it stays where it was.
    trigger(QStringLiteral("redo"));
    QVERIFY(waitUntil([] { return previewShown() != nullptr; }));
    previewShown()->reject();
    QVERIFY(m_hand->isUsable("redo"));
    QCOMPARE(m_proxy->changingCommands(), QByteArrayList());
}

void TestShownActions::newFolders_data()
{
    QTest::addColumn<QString>("action");
    for (const char *name : {"newFolder", "newSubfolder"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestShownActions::newFolders()
{
    QFETCH(QString, action);
    trigger(action);
    QDialog *dialog = m_hand->dialog("newFolderDialog");
    QVERIFY(dialog && m_hand->type(dialog, "newFolderName", QStringLiteral("fresh.below")));
    confirm();
}

void TestShownActions::renameFolder()
{
    trigger(QStringLiteral("renameFolder"));
    auto *tree = m_driver->window()->findChild<ui::FolderView *>();
    QLineEdit *editor = nullptr;
    QVERIFY(waitUntil([&] {
        for (auto *edit : tree->findChildren<QLineEdit *>()) {
            if (edit->isVisible())
                editor = edit;
        }
        return editor != nullptr;
    }));
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("chest"));
    QTest::keyClick(editor, Qt::Key_Return);
    confirm();
    QVERIFY(waitUntil([this] { return m_driver->isOpen(box("chest")); }));
}

void TestShownActions::folderActions_data()
{
    QTest::addColumn<QString>("action");
    for (const char *name : {"deleteFolder", "subscribeFolder"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestShownActions::folderActions()
{
    QFETCH(QString, action);
    trigger(action);
    confirm();
}

void TestShownActions::subscriptions()
{
    trigger(QStringLiteral("subscriptions"));
    QDialog *dialog = m_hand->dialog("subscriptionDialog");
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>(QStringLiteral("subscriptionTable"));
    QVERIFY(table);
    for (const char *change : {"subscriptionOff", "subscriptionOn"}) {
        table->selectRow(
            change == std::string_view("subscriptionOn") ? 0 : table->model()->rowCount() - 1);
        QVERIFY(m_hand->press(dialog, change));
    }
    confirm();
}

void TestShownActions::droppedFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("dropped.eml")));
    QVERIFY(file.open(QIODevice::WriteOnly) &&
            file.write(testsupport::plainMessage("dropped")) > 0);
    file.close();
    m_driver->window()->messageActions()->files()->append({file.fileName()}, m_driver->state(),
                                                          box("target"));
    confirm();
    QCOMPARE(m_server->observe({box("target")}).folder(box("target")).messages, 1);
}

QTEST_MAIN(TestShownActions)
#include "tst_shownactions.moc"
