// SPDX-License-Identifier: GPL-3.0-or-later
// Messages as files, dragged and dropped.
#include "tests/ui/filledwindow.h"
#include "ui/actions/fileactions.h"
#include "ui/theme/colorscheme.h"
#include "ui/theme/postroomstyle.h"
#include "ui/viewer/emlsaver.h"
#include "ui/views/folderview.h"
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
    QDragMoveEvent over(onAccount.toPoint(), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                        Qt::NoModifier);
    QApplication::sendEvent(tree->viewport(), &over);
    QVERIFY(!over.isAccepted()); // an account is no folder
}

QTEST_MAIN(TestMessageDrops)
#include "tst_messagedrops.moc"
