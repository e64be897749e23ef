// SPDX-License-Identifier: GPL-3.0-or-later
// Connections, folders and what is asked about them.
#include "tests/servers/walkthrough.h"

#include "tests/support/windowcomparison.h"
#include "ui/views/folderview.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

using imap::MailboxName;
using imap::Security;
using testsupport::ObservedFolder;
using testsupport::ObservedServer;
using testsupport::RealServer;
using testsupport::waitUntil;
using testsupport::WindowDriver;
using testsupport::WindowHand;

void Walkthrough::initTestCase()
{
    qInfo().noquote() << "on" << RealServer::name(m_kind);
    if (const QString reason = RealServer::whyNot(m_kind); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    WindowDriver::usePrivateSettings(QStringLiteral("tst_walkthrough"));
    m_server = std::make_unique<RealServer>(m_kind);
    QVERIFY(m_server->start());
    m_server->act({"CREATE INBOX.Drafts", "CREATE \"INBOX.Sent Items\"", "CREATE INBOX.Trash",
                   "CREATE INBOX.test1", "CREATE INBOX.test2", "SUBSCRIBE INBOX",
                   "SUBSCRIBE INBOX.Drafts", "SUBSCRIBE \"INBOX.Sent Items\"",
                   "SUBSCRIBE INBOX.Trash", "SUBSCRIBE INBOX.test2"});
    m_server->append(m_inbox, "IMPORTANT", 2, "\\Seen hasatt");
    m_server->append(m_test1, "in test1", 1);
}

void Walkthrough::cleanupTestCase()
{
    m_hand.reset();
    m_driver.reset();
    m_server.reset();
}

void Walkthrough::connectBy(Security security)
{
    m_hand.reset();
    m_driver = std::make_unique<WindowDriver>(m_server->settings(security),
                                              QByteArrayList{m_server->password()});
    m_hand = std::make_unique<WindowHand>(m_driver->window());
    m_driver->goOnline();
    QVERIFY2(
        waitUntil([this] { return m_driver->isOpen(m_inbox) && m_driver->isViewFilled(); }, 20000),
        qPrintable(m_driver->barTexts() + m_driver->paneText()));
    compare();
}

/// The window's models equal the server's state, as soon as what is under way has come.
void Walkthrough::compare()
{
    const ObservedServer server = m_server->observe();
    QVERIFY(!server.folders.isEmpty());
    (void)waitUntil([&] { return testsupport::differences(*m_driver, server).isEmpty(); }, 5000);
    QCOMPARE(testsupport::differences(*m_driver, server), QString());
}

void Walkthrough::closeDialogs()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
            dialog->reject();
    }
}

void Walkthrough::chooseInTree(const MailboxName &name)
{
    QVERIFY(waitUntil([&] { return m_driver->folders().contains(name); }));
    m_driver->chooseFolder(name);
}

QString Walkthrough::pageText(QWidget *page)
{
    QString text;
    for (const QLabel *label : page->findChildren<QLabel *>())
        text += label->text() + u'\n';
    for (const QTreeWidget *tree : page->findChildren<QTreeWidget *>()) {
        const QAbstractItemModel *model = tree->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                text += model->index(row, column).data().toString() + u' ';
            text += u'\n';
        }
    }
    return text;
}

void Walkthrough::list()
{
    m_driver->clearWire();
    QVERIFY(m_hand->trigger("refreshFolders"));
    QVERIFY(waitUntil([this] { return !m_driver->commands().isEmpty(); }));
    QVERIFY(waitUntil([this] { return m_driver->state()->isOnline(); }));
    compare();
    QCOMPARE(m_driver->folders().size(), 6);
}

/// STATUS INBOX (messages), (recent), (unseen): in the tree and in the properties.
void Walkthrough::status()
{
    chooseInTree(m_test1);
    QVERIFY(m_hand->trigger("refreshFolder"));
    compare();
    QVERIFY(m_hand->trigger("folderProperties"));
    QDialog *dialog = m_hand->dialog("folderProperties");
    QVERIFY(dialog);
    const ObservedFolder now = look(m_test1);
    auto *numbers = dialog->findChild<QTreeWidget *>(QStringLiteral("numbers"));
    QVERIFY(numbers);
    const auto value = [numbers](const char *item) {
        for (int row = 0; row < numbers->topLevelItemCount(); ++row) {
            if (numbers->topLevelItem(row)->text(3) == QLatin1String(item))
                return numbers->topLevelItem(row)->text(1);
        }
        return QString();
    };
    QVERIFY(waitUntil([&] { return value("MESSAGES") == QString::number(now.messages); }));
    QCOMPARE(value("UNSEEN"), QString::number(now.unseen));
    QVERIFY(!value("RECENT").isEmpty());
}

void Walkthrough::examine()
{
    chooseInTree(m_test2);
    QVERIFY(waitUntil([this] { return m_driver->isOpen(m_test2); }));
    QVERIFY(m_hand->trigger("openReadOnly"));
    QVERIFY(waitUntil(
        [this] { return m_driver->isOpen(m_test2) && m_driver->messages()->isReadOnly(); }));
    compare();
}

void Walkthrough::select()
{
    QVERIFY(m_hand->trigger("openFolder"));
    QVERIFY(waitUntil(
        [this] { return m_driver->isOpen(m_test2) && !m_driver->messages()->isReadOnly(); }));
    compare();
}

void Walkthrough::create()
{
    chooseInTree(m_inbox);
    QVERIFY(m_hand->trigger("newSubfolder"));
    QDialog *dialog = m_hand->dialog("newFolderDialog");
    QVERIFY(dialog && m_hand->type(dialog, "newFolderName", QStringLiteral("test3")));
    QVERIFY(m_hand->check(dialog, "newFolderSubscribe", false));
    QVERIFY(m_hand->press(dialog, "actDo"));
    QVERIFY(m_hand->dialogGone("newFolderDialog"));
    QVERIFY(m_server->observe().folders.contains(m_test3.wire()));
    compare();
}

void Walkthrough::deleteFolder()
{
    chooseInTree(m_test3);
    QVERIFY(m_hand->trigger("deleteFolder"));
    QDialog *dialog = m_hand->dialog("deleteFolderDialog");
    QVERIFY(dialog && m_hand->press(dialog, "actDo"));
    QVERIFY(m_hand->dialogGone("deleteFolderDialog"));
    QVERIFY(!m_server->observe().folders.contains(m_test3.wire()));
    compare();
}

/// In place: F2, the new name, Enter.
void Walkthrough::rename()
{
    chooseInTree(m_test1);
    QVERIFY(waitUntil([this] { return m_driver->isOpen(m_test1); }));
    QVERIFY(m_hand->trigger("renameFolder"));
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
    QTest::keyClicks(editor, QStringLiteral("linux"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(waitUntil([this] { return m_driver->folders().contains(m_linux); }));
    // Open it was, and open it is, under the new name.
    QVERIFY(waitUntil([this] { return m_driver->isOpen(m_linux); }));
    QCOMPARE(look(m_linux).subjects(), QByteArrayList{"in test1 1"});
    compare();
}

void Walkthrough::lsub()
{
    QVERIFY(m_hand->trigger("subscribedOnly"));
    QVERIFY(waitUntil([this] { return !m_driver->folders().contains(m_linux); }));
    const QList<MailboxName> shown = m_driver->folders();
    for (const QByteArray &name : m_server->observe().subscriptions)
        QVERIFY2(shown.contains(MailboxName::fromWire(name)), name.constData());
    QVERIFY(m_hand->trigger("subscribedOnly"));
    QVERIFY(waitUntil([this] { return m_driver->folders().contains(m_linux); }));
}

void Walkthrough::subscribe()
{
    chooseInTree(m_linux);
    QVERIFY(m_hand->trigger("subscribeFolder"));
    QVERIFY(waitUntil([this] { return m_server->observe().isSubscribed(m_linux); }));
    compare();
}

void Walkthrough::unsubscribe()
{
    chooseInTree(m_linux);
    QVERIFY(m_hand->trigger("subscribeFolder"));
    QVERIFY(waitUntil([this] { return !m_server->observe().isSubscribed(m_linux); }));
    compare();
}

void Walkthrough::capability()
{
    QVERIFY(m_hand->trigger("accountProperties"));
    QDialog *dialog = m_hand->dialog("accountProperties");
    QVERIFY(dialog);
    QVERIFY(waitUntil([&] { return pageText(dialog).contains(QLatin1String("IDLE")); }));
    const QByteArrayList names =
        m_server->talk({"CAPABILITY"}).first().untagged.first().toUpper().mid(13).split(' ');
    const QString page = pageText(dialog).toUpper();
    for (const QByteArray &name : names) {
        if (!name.startsWith("AUTH=") && name != "LOGINDISABLED" && name != "STARTTLS" &&
            name != "SASL-IR")
            QVERIFY2(page.contains(QString::fromLatin1(name)), name.constData());
    }
}

void Walkthrough::getQuotaRoot()
{
    chooseInTree(m_inbox);
    QVERIFY(m_hand->trigger("folderProperties"));
    QDialog *dialog = m_hand->dialog("folderProperties");
    QVERIFY(dialog);
    auto *page = dialog->findChild<QWidget *>(QStringLiteral("quotaPage"));
    QVERIFY(page);
    const ObservedFolder now = look(m_inbox);
    QVERIFY(!now.quota.isEmpty());
    const QByteArray root =
        now.quota.first().left(now.quota.first().indexOf(" (")).replace('"', "");
    QVERIFY2(waitUntil([&] { return pageText(page).contains(QString::fromLatin1(root)); }),
             qPrintable(pageText(page)));
}

void Walkthrough::getAcl()
{
    chooseInTree(m_inbox);
    QVERIFY(m_hand->trigger("folderProperties"));
    QDialog *dialog = m_hand->dialog("folderProperties");
    QVERIFY(dialog);
    const ObservedFolder now = look(m_inbox);
    QVERIFY(!now.rights.isEmpty());
    const QByteArray rights = now.rights.last().split(' ').last().replace('"', "");
    auto *page = dialog->findChild<QWidget *>(QStringLiteral("rightsPage"));
    QVERIFY(page);
    QVERIFY2(waitUntil([&] { return pageText(page).contains(QString::fromLatin1(rights)); }),
             qPrintable(pageText(page)));
}

void Walkthrough::logout()
{
    QVERIFY(m_hand->trigger("workOffline"));
    QVERIFY(waitUntil([this] { return m_driver->isInState(imap::LinkState::Offline); }));
    QVERIFY(m_hand->trigger("workOffline"));
    QVERIFY(waitUntil([this] { return m_driver->state()->isOnline(); }, 20000));
    compare();
}
