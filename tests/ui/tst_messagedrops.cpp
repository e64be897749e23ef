// SPDX-License-Identifier: GPL-3.0-or-later
// Messages as files, dragged and dropped.
#include "tests/ui/filledwindow.h"
#include "ui/actions/fileactions.h"
#include "ui/theme/colorscheme.h"
#include "ui/theme/postroomstyle.h"
#include "ui/viewer/emlsaver.h"
#include "ui/views/folderview.h"
#include "ui/views/messagedrop.h"
#include "ui/views/messagemime.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;

namespace {

QByteArray fileWith(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(QStringLiteral("a.eml")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName().toUtf8();
}

/// Without it the application sends nothing else of a drag.
void enter(QWidget *viewport, QPoint place, const QMimeData *data)
{
    QDragEnterEvent event(place, Qt::CopyAction | Qt::MoveAction, data, Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(viewport, &event);
    QVERIFY(event.isAccepted());
}

} // namespace

class TestMessageDrops : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void filesBecomeMessages_data();
    void filesBecomeMessages();
    void draggedMessagesComeThrough();
    void dropOnFolderAsksForTransfer();
    void whatADropDoes_data();
    void whatADropDoes();

private:
    QDateTime m_now;
};

void TestMessageDrops::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("postroom-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_messagedrops"));
    QApplication::setStyle(new PostroomStyle);
    applyColorScheme(ColorScheme::Light);
    m_now = QDateTime::currentDateTime();
}

void TestMessageDrops::filesBecomeMessages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("CRLF stays") << QByteArray("A: b\r\n\r\nc\r\n")
                                << QByteArray("A: b\r\n\r\nc\r\n");
    QTest::newRow("bare LF") << QByteArray("A: b\n\nc\n") << QByteArray("A: b\r\n\r\nc\r\n");
    QTest::newRow("bare CR") << QByteArray("A: b\r\rc") << QByteArray("A: b\r\n\r\nc");
    QTest::newRow("mixed") << QByteArray("A: b\r\n\nc") << QByteArray("A: b\r\n\r\nc");
    QTest::newRow("NUL is refused") << QByteArray("A: b\r\n\r\n\0c", 10) << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestMessageDrops::filesBecomeMessages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, message);
    const QTemporaryDir folder;
    const FileMessage got = messageFromFile(QString::fromUtf8(fileWith(folder, bytes)));
    QCOMPARE(got.bytes, message);
    QCOMPARE(got.problem.isEmpty(), !message.isEmpty());
    QCOMPARE(emlFileName(QStringLiteral("../Re: a/b?"), imap::Uid(3)).count(u'/'), 0);
    QVERIFY(emlFileName({}, imap::Uid(3)).endsWith(QLatin1String(".eml")));
}

void TestMessageDrops::draggedMessagesComeThrough()
{
    QMimeData data;
    QVERIFY(!draggedIn(&data));
    const DraggedMessages sent{3,
                               {imap::MailboxName::fromWire("a&b"), imap::UidValidity(9),
                                imap::UidSet(imap::Uid(4), imap::Uid(10000))}};
    putDragged(&data, sent);
    const auto got = draggedIn(&data);
    QVERIFY(got);
    QCOMPARE(got->accountId, 3);
    QCOMPARE(got->messages.mailbox, sent.messages.mailbox);
    QCOMPARE(got->messages.uidValidity, sent.messages.uidValidity);
    QCOMPARE(got->messages.uids, sent.messages.uids);
    QMimeData files;
    files.setUrls(
        {QUrl(QStringLiteral("file:///tmp/a.eml")), QUrl(QStringLiteral("file:///b.txt"))});
    QVERIFY(emlFilesIn(&files).isEmpty());
    files.setUrls({QUrl(QStringLiteral("file:///tmp/a.EML"))});
    QCOMPARE(emlFilesIn(&files), QStringList{QStringLiteral("/tmp/a.EML")});
}

void TestMessageDrops::dropOnFolderAsksForTransfer()
{
    MainWindow window;
    fillWindow(window, m_now);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *tree = window.findChild<FolderView *>();
    QMimeData data;
    putDragged(
        &data,
        {1, {imap::MailboxName::inbox(), imap::UidValidity(1), imap::UidSet(imap::Uid(19215))}});
    const QModelIndex account = tree->model()->index(0, 0);
    tree->expand(account);
    const QPointF onAccount = tree->visualRect(account).center();
    enter(tree->viewport(), onAccount.toPoint(), &data);
    QDragMoveEvent over(onAccount.toPoint(), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                        Qt::NoModifier);
    QApplication::sendEvent(tree->viewport(), &over);
    QVERIFY(!over.isAccepted()); // an account is no folder
}

void TestMessageDrops::whatADropDoes_data()
{
    QTest::addColumn<int>("from"); // the folders are account 1's
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("keys");
    QTest::addColumn<bool>("mayMove");
    QTest::addColumn<int>("action");
    const QByteArray drafts("Drafts");
    const int none = Qt::NoModifier;
    const int ctrl = Qt::ControlModifier;
    const int shift = Qt::ShiftModifier;
    const int move = Qt::MoveAction;
    const int copy = Qt::CopyAction;
    const int nothing = Qt::IgnoreAction;
    QTest::newRow("moved within the account") << 1 << drafts << none << true << move;
    QTest::newRow("Ctrl copies") << 1 << drafts << ctrl << true << copy;
    QTest::newRow("Shift moves") << 1 << drafts << shift << true << move;
    QTest::newRow("to another account copied") << 2 << drafts << none << true << copy;
    QTest::newRow("Shift moves there, too") << 2 << drafts << shift << true << move;
    QTest::newRow("from a read-only folder copied") << 1 << drafts << none << false << copy;
    QTest::newRow("Shift insists") << 1 << drafts << shift << false << nothing;
    QTest::newRow("where they are") << 1 << QByteArray("INBOX") << none << true << nothing;
    QTest::newRow("doubled on purpose") << 1 << QByteArray("INBOX") << ctrl << true << copy;
}

void TestMessageDrops::whatADropDoes()
{
    QFETCH(int, from);
    QFETCH(QByteArray, target);
    QFETCH(int, keys);
    QFETCH(bool, mayMove);
    QFETCH(int, action);
    FolderTreeModel folders;
    folders.addAccount(1, QStringLiteral("alice"));
    folders.apply(1, sample::folders(m_now));
    FolderView tree;
    tree.setModel(&folders);
    tree.expandAll();
    tree.resize(300, 600);
    tree.show();
    const MessageDrop drop(&tree, [mayMove](const DraggedMessages &dragged, int account,
                                            const imap::MailboxName &mailbox, bool move) {
        const bool there = account == dragged.accountId && mailbox == dragged.messages.mailbox;
        return move && (there || !mayMove) ? QStringLiteral("no") : QString();
    });
    int done = Qt::IgnoreAction;
    connect(&drop, &MessageDrop::messagesDropped, this,
            [&done](const DraggedMessages &, int, const imap::MailboxName &, bool move) {
                done = move ? Qt::MoveAction : Qt::CopyAction;
            });
    QMimeData data;
    putDragged(
        &data,
        {from, {imap::MailboxName::inbox(), imap::UidValidity(1), imap::UidSet(imap::Uid(19215))}});
    const QModelIndex row = folders.mailboxIndex(1, imap::MailboxName::fromWire(target));
    enter(tree.viewport(), tree.visualRect(row).center(), &data);
    QDropEvent event(tree.visualRect(row).center(), Qt::CopyAction | Qt::MoveAction, &data,
                     Qt::LeftButton, Qt::KeyboardModifiers(keys));
    QApplication::sendEvent(tree.viewport(), &event);
    QCOMPARE(done, action);
    QCOMPARE(event.isAccepted(), action != Qt::IgnoreAction);
}

QTEST_MAIN(TestMessageDrops)
#include "tst_messagedrops.moc"
