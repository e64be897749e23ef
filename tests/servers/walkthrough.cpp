// SPDX-License-Identifier: GPL-3.0-or-later
// Connections, folders and what is asked about them.
#include "tests/servers/walkthrough.h"

#include "tests/support/windowcomparison.h"
#include "ui/dialogs/factpage.h"
#include "ui/models/foldertreemodel.h"
#include "ui/models/itemroles.h"
#include "ui/models/quotawords.h"
#include "ui/views/folderview.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

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
    connect(m_driver->account(), &imap::Account::wireLogged, this, &Walkthrough::note);
    m_driver->goOnline();
    QVERIFY2(
        waitUntil([this] { return m_driver->isOpen(m_inbox) && m_driver->isViewFilled(); }, 20000),
        qPrintable(m_driver->barTexts() + m_driver->paneText()));
    compare();
}

void Walkthrough::note(const QList<imap::WireLine> &lines)
{
    for (const imap::WireLine &line : lines) {
        if (line.direction != imap::WireLine::Direction::Client)
            continue;
        QByteArrayList words = line.text.split(' ');
        if (words.size() > 1)
            words.removeFirst(); // the tag
        if (words.first() == "UID" && words.size() > 1)
            words.removeFirst();
        m_sent.insert(words.first());
        if (line.text.contains(" LIST (SUBSCRIBED"))
            m_sent.insert("LSUB"); // its heir (RFC 5258)
    }
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

QByteArray Walkthrough::told()
{
    const auto *toast = m_driver->window()->findChild<QLabel *>(QStringLiteral("toastText"));
    return (toast ? toast->text().toUtf8() : QByteArray()) + " / " +
           m_driver->commands().join(" | ");
}

void Walkthrough::chooseInTree(const MailboxName &name)
{
    QVERIFY(waitUntil([&] { return m_driver->folders().contains(name); }));
    QVERIFY2(m_driver->openFolder(name), qPrintable(m_driver->paneText()));
}

QDialog *Walkthrough::openProperties(const MailboxName &name)
{
    chooseInTree(name);
    return m_hand->trigger("folderProperties") ? m_hand->dialog("folderProperties") : nullptr;
}

/// A column of a table, "|" between the rows.
QString Walkthrough::texts(const QTreeWidget *tree, int column)
{
    QStringList out;
    for (int row = 0; row < tree->topLevelItemCount(); ++row)
        out << tree->topLevelItem(row)->text(column);
    return out.join(u'|');
}

void Walkthrough::list()
{
    m_driver->clearWire();
    QVERIFY(m_hand->trigger("refreshFolders"));
    QVERIFY(waitUntil([this] {
        const QByteArrayList sent = m_driver->commands();
        return std::any_of(sent.begin(), sent.end(),
                           [](const QByteArray &one) { return one.startsWith("LIST "); });
    }));
    compare();
    QCOMPARE(m_driver->folders().size(), 6);
}

/// STATUS (messages), (recent), (unseen) of a folder that is not opened: in the tree and in the
/// properties.
void Walkthrough::status()
{
    m_server->append(m_trash, "counted", 2);
    auto *view = m_driver->window()->findChild<ui::FolderView *>();
    const auto *folders = m_driver->window()->findChild<ui::FolderTreeModel *>();
    const auto *shown = qobject_cast<const QAbstractProxyModel *>(view->model());
    view->beginActingOn( // as the context menu does
        shown->mapFromSource(folders->mailboxIndex(m_driver->state()->id(), m_trash)));
    QVERIFY(m_hand->trigger("refreshFolder"));
    QVERIFY(waitUntil([this] { return m_driver->treeCount(m_trash, ui::TotalCountRole) == 2; }));
    compare();
    QVERIFY(m_hand->trigger("folderProperties"));
    view->endActingOn();
    QDialog *dialog = m_hand->dialog("folderProperties");
    QVERIFY(dialog);
    const ObservedFolder now = look(m_trash);
    auto *numbers = dialog->findChild<QTreeWidget *>(QStringLiteral("numbers"));
    QVERIFY(numbers);
    const auto value = [numbers](const char *item) {
        const auto rows = numbers->findItems(QString::fromLatin1(item), Qt::MatchExactly, 3);
        return rows.isEmpty() ? QString() : rows.first()->text(1);
    };
    QVERIFY(waitUntil([&] { return value("MESSAGES") == QString::number(now.messages); }));
    QCOMPARE(value("RECENT"), QString::number(now.recent));
    QCOMPARE(value("UNSEEN"), QString::number(now.unseen));
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
    m_driver->clearWire();
    auto *editor = m_driver->window()->findChild<QLineEdit *>(QStringLiteral("folderNameEdit"));
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("linux"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY2(waitUntil([this] { return m_driver->folders().contains(m_linux); }),
             told().constData());
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
    const auto *table = dialog->findChild<QTreeWidget *>(QStringLiteral("capabilities"));
    QVERIFY(table);
    const QStringList shown = texts(table, 0).toUpper().split(u'|');
    const QByteArrayList names =
        m_server->talk({"CAPABILITY"}).first().untagged.first().toUpper().mid(13).split(' ');
    QVERIFY(names.contains("IDLE"));
    for (const QByteArray &name : names) {
        if (!name.startsWith("AUTH=") && name != "LOGINDISABLED" && name != "STARTTLS" &&
            name != "SASL-IR")
            QVERIFY2(shown.contains(QString::fromLatin1(name)), name.constData());
    }
}

/// The root's name, what is used and the limit: in the dialog and in the window's facts.
void Walkthrough::getQuotaRoot()
{
    const QDialog *dialog = openProperties(m_inbox);
    QVERIFY(dialog);
    const auto *page = dialog->findChild<ui::FactPage *>(QStringLiteral("quotaPage"));
    QVERIFY(page);
    QVERIFY(waitUntil([&] { return page->sentence().isEmpty(); }));
    const ObservedFolder now = look(m_inbox);
    QCOMPARE(now.quota.size(), 1); // "ROOT (STORAGE used limit)"
    const auto told = m_driver->state()->facts().quotas(m_inbox);
    QVERIFY(told && told->size() == 1 && !told->first().resources.isEmpty());
    QByteArray said = '"' + told->first().root + "\" (";
    for (const imap::QuotaResource &resource : told->first().resources)
        said += resource.name + ' ' + QByteArray::number(resource.used) + ' ' +
                QByteArray::number(resource.limit) + ' ';
    said = said.trimmed() + ')';
    QCOMPARE(said.replace('"', ""), QByteArray(now.quota.first()).replace('"', ""));
    QStringList shown;
    for (const QLabel *label : page->findChildren<QLabel *>())
        shown << label->text();
    QVERIFY2(shown.contains(ui::quotaRootName(told->first().root)), qPrintable(shown.join(u'|')));
    const QString use = ui::quotaUse(told->first().resources.first());
    QVERIFY2(shown.join(u'|').contains(use), qPrintable(shown.join(u'|')));
}

/// Everybody's rights, and one's own.
void Walkthrough::getAcl()
{
    const QDialog *dialog = openProperties(m_inbox);
    QVERIFY(dialog);
    const auto *page = dialog->findChild<ui::FactPage *>(QStringLiteral("rightsPage"));
    QVERIFY(page);
    QVERIFY(waitUntil([&] { return page->sentence().isEmpty(); }));
    const ObservedFolder now = look(m_inbox);
    QVERIFY(!now.rights.isEmpty() && !now.acl.isEmpty());
    const QByteArray mine = now.rights.first().split(' ').last().replace('"', "");
    QCOMPARE(m_driver->state()->facts().rights(m_inbox).value_or(QByteArray()), mine);
    const auto *letters = page->findChild<QTreeWidget *>(QStringLiteral("myRights"));
    QCOMPARE(texts(letters, 0).remove(u'|').size(), mine.size());
    QByteArrayList words = now.acl.first().split(' '); // folder, who, letters, who, letters ...
    QStringList everybody;
    for (qsizetype i = 2; i < words.size(); i += 2)
        everybody << QString::fromLatin1(words.at(i)).remove(u'"');
    QCOMPARE(texts(page->findChild<QTreeWidget *>(QStringLiteral("acl")), 1), everybody.join(u'|'));
}

void Walkthrough::logout()
{
    QVERIFY(m_hand->trigger("workOffline"));
    QVERIFY(waitUntil([this] { return m_driver->isInState(imap::LinkState::Offline); }));
    QVERIFY(m_hand->trigger("workOffline"));
    QVERIFY(waitUntil([this] { return m_driver->state()->isOnline(); }, 20000));
    compare();
}

void Walkthrough::everyCommandWasSent_data()
{
    QTest::addColumn<QByteArrayList>("verbs"); // one of them
    QTest::newRow("login") << QByteArrayList{"LOGIN", "AUTHENTICATE"};
    for (const char *verb :
         {"LIST",  "STATUS",    "EXAMINE",     "SELECT", "CREATE",     "DELETE",       "RENAME",
          "FETCH", "STORE",     "EXPUNGE",     "CLOSE",  "COPY",       "IDLE",         "DONE",
          "LSUB",  "SUBSCRIBE", "UNSUBSCRIBE", "LOGOUT", "CAPABILITY", "GETQUOTAROOT", "GETACL"})
        QTest::newRow(verb) << QByteArrayList{verb};
}

/// No act of the walk was done by another command than the tutorial's.
void Walkthrough::everyCommandWasSent()
{
    QFETCH(QByteArrayList, verbs);
    const bool sent = std::any_of(verbs.begin(), verbs.end(),
                                  [this](const QByteArray &verb) { return m_sent.contains(verb); });
    QVERIFY2(sent, QByteArrayList(m_sent.begin(), m_sent.end()).join(' ').constData());
}
