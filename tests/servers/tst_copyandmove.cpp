// SPDX-License-Identifier: GPL-3.0-or-later
// Messages are copied, moved, dropped and saved through the window, on a real Dovecot and between
// two.
#include "tests/support/messageactstest.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/fileactions.h"
#include "ui/actions/messageactions.h"
#include "ui/dialogs/commandpreview.h"
#include "ui/dialogs/transferpreview.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/models/foldertreemodel.h"
#include "ui/models/itemroles.h"
#include "ui/views/folderview.h"
#include "ui/views/messagemime.h"
#include "ui/views/messageview.h"
#include "ui/views/toast.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using demo::PrivateDovecot;
using testsupport::doveadm;
using testsupport::waitUntil;
using testsupport::Way;

class TestCopyAndMove : public testsupport::MessageActsTest
{
    Q_OBJECT
private slots:
    void copyByTypingAndUndo();
    void moveByTypingAndUndo();
    void dropsOnTheTree_data();
    void dropsOnTheTree();
    void dropOnAnotherAccount_data();
    void dropOnAnotherAccount();
    void fileIsDroppedOnAFolder();
    void messagesAreSaved();

private:
    void agreeToTransfer(bool move);
    void drop(const QMimeData &data, const char *folder, Qt::KeyboardModifiers keys,
              int account = 1);
};

void TestCopyAndMove::copyByTypingAndUndo()
{
    select({1, 2, 3});
    trigger("copyTo", Way::Keyboard);
    auto *edit = QApplication::activePopupWidget()
                     ? QApplication::activePopupWidget()->findChild<QLineEdit *>()
                     : nullptr;
    QVERIFY(edit);
    picture(QApplication::activePopupWidget(), QStringLiteral("chooser"));
    QTest::keyClicks(edit, QStringLiteral("arch"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(toastHolds(QStringLiteral("Copied 3 messages to “Archive” (UID ")));
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

void TestCopyAndMove::moveByTypingAndUndo()
{
    select({0, 5});
    trigger("moveTo", Way::ToolBar);
    auto *edit = QApplication::activePopupWidget()
                     ? QApplication::activePopupWidget()->findChild<QLineEdit *>()
                     : nullptr;
    QVERIFY(edit);
    QTest::keyClicks(edit, QStringLiteral("other"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(toastHolds(QStringLiteral("Moved 2 messages to “Other”")));
    QCOMPARE(uidsIn("Other").size(), 2);
    QCOMPARE(uidsIn("INBOX").size(), 8);
    QVERIFY(eventually([&] { return m_driver->messages()->messageCount() == 8; }));
    QVERIFY(m_driver->openFolder(imap::MailboxName::fromWire("Other")));
    trigger("undo", Way::Keyboard);
    QVERIFY(toastHolds(QStringLiteral("Undone")));
    QCOMPARE(uidsIn("Other").size(), 0);
    QCOMPARE(uidsIn("INBOX").size(), 10);
}

void TestCopyAndMove::drop(const QMimeData &data, const char *folder, Qt::KeyboardModifiers keys,
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
    const bool within = account == 1 && data.hasFormat(ui::draggedMessagesFormat());
    const bool moves = keys & Qt::ShiftModifier || (within && !(keys & Qt::ControlModifier));
    QCOMPARE(over.dropAction(), moves ? Qt::MoveAction : Qt::CopyAction);
    QDropEvent dropped(at, both, &data, Qt::LeftButton, keys);
    QApplication::sendEvent(tree->viewport(), &dropped);
    QVERIFY(dropped.isAccepted());
}

void TestCopyAndMove::dropsOnTheTree_data()
{
    QTest::addColumn<int>("keys");
    QTest::addColumn<int>("left");
    QTest::newRow("move") << static_cast<int>(Qt::NoModifier) << 7;
    QTest::newRow("copy with Ctrl") << static_cast<int>(Qt::ControlModifier) << 10;
}

void TestCopyAndMove::dropsOnTheTree()
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
    QVERIFY(toastHolds(QStringLiteral("3 messages to “Dropped”")));
    QCOMPARE(uidsIn("Dropped").size(), 3);
    QCOMPARE(uidsIn("INBOX").size(), left);
}

void TestCopyAndMove::dropOnAnotherAccount_data()
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
void TestCopyAndMove::agreeToTransfer(bool move)
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
    picture(dialog, QStringLiteral("transfer-preview"));
    go->click();
}

void TestCopyAndMove::dropOnAnotherAccount()
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
    QVERIFY(toastHolds(QStringLiteral("2 messages to “INBOX” on Second")));
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

void TestCopyAndMove::fileIsDroppedOnAFolder()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("one.eml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("From: a@example.org\nSubject: dropped\n\nbare line ends\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    drop(data, "Dropped", Qt::NoModifier);
    QVERIFY(toastHolds(QStringLiteral("Added 1 message to “Dropped” (UID ")));
    QCOMPARE(uidsIn("Dropped").size(), 1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("From: a\n\n\0binary", 16));
    file.close();
    drop(data, "Dropped", Qt::NoModifier);
    QVERIFY(toastHolds(QStringLiteral("NUL")));
    QCOMPARE(uidsIn("Dropped").size(), 1);
}

void TestCopyAndMove::messagesAreSaved()
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

QTEST_MAIN(TestCopyAndMove)
#include "tst_copyandmove.moc"
