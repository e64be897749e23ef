// SPDX-License-Identifier: GPL-3.0-or-later
// Folders are made in the window, under good names and bad ones, and unmade, on a real Dovecot.
#include "imapcore/account/request.h"
#include "tests/support/folderwindowtest.h"
#include "ui/actions/actrunner.h"
#include "ui/dialogs/commandpreview.h"
#include "ui/dialogs/messagestrip.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using testsupport::named;
using testsupport::waitUntil;

class TestNewFolders : public testsupport::FolderWindowTest
{
    Q_OBJECT
private slots:
    void newFolderFromTheMenu();
    void nestedFolderIsExplicit();
    void creationIsUndone();
    void undoKeepsMessages();
    void badNames_data();
    void badNames();

private:
    [[nodiscard]] bool createdOrRefused(const QString &name);
    void copyInto(const imap::MailboxName &target);

    QString m_reason;
};

void TestNewFolders::newFolderFromTheMenu()
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

void TestNewFolders::nestedFolderIsExplicit()
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

void TestNewFolders::creationIsUndone()
{
    auto *runner = m_driver->window()->findChild<ui::ActRunner *>();
    create(QStringLiteral("INBOX"), QStringLiteral("Brief/Stay"));
    QVERIFY(onServer().contains(QStringLiteral("INBOX/Brief/Stay")));
    runner->undo();
    QVERIFY(waitUntil([&] { return !row(QStringLiteral("INBOX/Brief")).isValid(); }));
    QVERIFY(!onServer().contains(QStringLiteral("INBOX/Brief")));
    QVERIFY(!onServer(true).contains(QStringLiteral("INBOX/Brief")));
}

void TestNewFolders::undoKeepsMessages()
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

void TestNewFolders::badNames_data()
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
bool TestNewFolders::createdOrRefused(const QString &name)
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
void TestNewFolders::badNames()
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
    choose(base); // a folder that was just made opens: its rows would change while a name is typed
    const QString leaf = name.section(u'/', -1);
    const QString parent = full.left(full.size() - leaf.size());
    rename(full, QStringLiteral("plain"));
    QVERIFY(waitUntil([&] { return row(parent + QStringLiteral("plain")).isValid(); }));
    rename(parent + QStringLiteral("plain"), leaf);
    QVERIFY2(waitUntil([&] { return row(full).isValid(); }),
             qPrintable(m_reason + QLatin1String(m_driver->commands().join('\n'))));
    QVERIFY(waitUntil([&] { return onServer().contains(full); }));
    copyInto(named(full));
    view()->setCurrentIndex(shownRow(full));
    QVERIFY(waitUntil([&] { return m_driver->isOpen(named(full)); }));
    QCOMPARE(m_driver->messages()->messageCount(), 1);
    actions().remove->trigger();
    confirm("deleteFolderDialog");
    QVERIFY(!onServer().contains(full));
}

void TestNewFolders::copyInto(const imap::MailboxName &target)
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

QTEST_MAIN(TestNewFolders)
#include "tst_newfolders.moc"
