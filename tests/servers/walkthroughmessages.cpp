// SPDX-License-Identifier: GPL-3.0-or-later
// What the walk does with messages.
#include "tests/servers/walkthrough.h"

#include "ui/viewer/fetchtab.h"
#include "ui/viewer/messageviewer.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using testsupport::waitUntil;

/// fetch 1 flags, fetch 1:2 flags: the table.
void Walkthrough::fetchFlags()
{
    QVERIFY(m_driver->openFolder(m_inbox));
    QVERIFY(waitUntil([this] { return m_driver->isViewFilled(); }));
    compare();
    QVERIFY(m_driver->read(m_driver->messages()->uidAt(0)));
    compare();
}

void Walkthrough::fetch_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fast") << QStringLiteral("FAST") << QStringLiteral("RFC822.SIZE");
    QTest::newRow("all") << QStringLiteral("ALL") << QStringLiteral("ENVELOPE (");
    QTest::newRow("full") << QStringLiteral("FULL") << QStringLiteral("BODY (");
    QTest::newRow("rfc822.header")
        << QStringLiteral("RFC822.HEADER") << QStringLiteral("Subject: IMPORTANT");
    QTest::newRow("body[header.fields (...)]")
        << QStringLiteral("BODY.PEEK[HEADER.FIELDS (FROM TO SUBJECT DATE)]")
        << QStringLiteral("Subject: IMPORTANT");
    QTest::newRow("rfc822.text") << QStringLiteral("RFC822.TEXT")
                                 << QStringLiteral("Text of IMPORTANT");
}

/// The other forms: the viewer's tab shows the answer as it came.
void Walkthrough::fetch()
{
    QFETCH(QString, form);
    QFETCH(QString, expected);
    QVERIFY(m_driver->read(m_driver->messages()->uidAt(0)));
    m_driver->viewer()->setTab(ui::MessageViewer::FetchTabIndex);
    ui::FetchTab *tab = m_driver->viewer()->fetchTab();
    QVERIFY(tab->choose(form));
    QSignalSpy answered(tab, &ui::FetchTab::answered);
    QVERIFY(m_hand->press(tab, "fetchNow"));
    QVERIFY(waitUntil([&] { return !answered.isEmpty(); }));
    QVERIFY2(tab->answer().contains(expected), qPrintable(tab->answer()));
    m_driver->viewer()->setTab(ui::MessageViewer::MessageTab);
    compare();
}

/// store 1:2 flags \Deleted
void Walkthrough::storeFlagsDeleted()
{
    QVERIFY(m_hand->trigger("selectAll"));
    QVERIFY(m_hand->trigger("deleteMessages"));
    QVERIFY(waitUntil([this] { return look(m_inbox).uidsWith("\\Deleted").size() == 2; }));
    compare();
    QVERIFY(m_hand->trigger("undeleteMessages"));
    QVERIFY(waitUntil([this] { return look(m_inbox).uidsWith("\\Deleted").isEmpty(); }));
    compare();
}

void Walkthrough::storeKeyword(const QString &keyword, bool replace)
{
    QVERIFY(m_hand->trigger("selectAll"));
    QVERIFY(m_hand->trigger("editKeywords"));
    QDialog *dialog = m_hand->dialog("keywordDialog");
    QVERIFY(dialog);
    QVERIFY(m_hand->check(dialog, "replaceFlags", replace));
    if (replace) {
        auto *flags = dialog->findChild<QListWidget *>(QStringLiteral("keywordList"));
        QVERIFY(flags);
        for (int row = 0; row < flags->count(); ++row)
            flags->item(row)->setCheckState(Qt::Unchecked);
    }
    QVERIFY(m_hand->type(dialog, "newKeyword", keyword));
    QVERIFY(m_hand->press(dialog, "addKeyword"));
    QVERIFY(m_hand->press(dialog, "applyKeywords"));
    QVERIFY(m_hand->dialogGone("keywordDialog"));
    QVERIFY(waitUntil([&] { return look(m_inbox).uidsWith(keyword.toLatin1()).size() == 2; }));
    compare();
}

/// store 1:* flags $label1
void Walkthrough::storeFlagsLabel()
{
    storeKeyword(QStringLiteral("$label1"), true);
    QCOMPARE(look(m_inbox).list.first().flags, QByteArrayList{"$label1"});
}

/// store 1:* +flags NonJunk
void Walkthrough::storeAddNonJunk()
{
    storeKeyword(QStringLiteral("NonJunk"), false);
    QCOMPARE(look(m_inbox).list.first().flags, (QByteArrayList{"$label1", "NonJunk"}));
}

/// The list first, then exactly those.
void Walkthrough::expunge()
{
    m_server->append(m_inbox, "going", 1);
    QVERIFY(waitUntil([this] { return m_driver->messages()->messageCount() == 3; }));
    QVERIFY(m_driver->read(m_driver->messages()->uidAt(0)));
    QVERIFY(m_hand->trigger("deleteMessages"));
    QVERIFY(waitUntil([this] { return look(m_inbox).uidsWith("\\Deleted").size() == 1; }));
    QVERIFY(m_hand->trigger("expunge"));
    QDialog *dialog = m_hand->dialog("expungeDialog");
    QVERIFY(dialog && m_hand->press(dialog, "expungeDo"));
    QVERIFY(m_hand->dialogGone("expungeDialog"));
    QVERIFY(waitUntil([this] { return look(m_inbox).list.size() == 2; }));
    compare();
}

/// copy 1:2 inbox.test2, then select it
void Walkthrough::copy()
{
    QVERIFY(m_hand->trigger("selectAll"));
    QVERIFY(m_hand->trigger("copyTo"));
    QLineEdit *edit = nullptr;
    QVERIFY(waitUntil([&] {
        auto *chooser = m_driver->window()->findChild<QWidget *>(QStringLiteral("folderChooser"));
        edit = chooser ? chooser->findChild<QLineEdit *>(QStringLiteral("folderChooserEdit"))
                       : nullptr;
        return edit && edit->isVisible();
    }));
    QTest::keyClicks(edit, QStringLiteral("test2"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(waitUntil([this] { return look(m_test2).list.size() == 2; }));
    compare();
    QVERIFY(m_driver->openFolder(m_test2));
    QVERIFY(waitUntil([this] { return m_driver->isViewFilled(); }));
    compare();
}

void Walkthrough::idle()
{
    QVERIFY(waitUntil([this] { return m_driver->isInState(imap::LinkState::Idle); }));
    m_server->append(m_test2, "pushed", 1);
    QVERIFY(waitUntil([this] { return m_driver->messages()->messageCount() == 3; }));
    QVERIFY(waitUntil([this] { return m_driver->isViewFilled(); }));
    compare();
}

/// Removes what is marked and leaves the folder, after the same list.
void Walkthrough::close()
{
    QVERIFY(m_driver->openFolder(m_test2));
    QVERIFY(m_driver->read(m_driver->messages()->uidAt(0)));
    QVERIFY(m_hand->trigger("deleteMessages"));
    QVERIFY(waitUntil([this] { return look(m_test2).uidsWith("\\Deleted").size() == 1; }));
    QVERIFY(m_hand->trigger("closeFolder"));
    QDialog *dialog = m_hand->dialog("expungeDialog");
    QVERIFY(dialog && m_hand->press(dialog, "expungeDo"));
    QVERIFY(m_hand->dialogGone("expungeDialog"));
    QVERIFY(waitUntil([this] { return look(m_test2).list.size() == 2; }));
    QVERIFY(waitUntil([this] { return !m_driver->messages()->isOpen(); }));
    compare();
}
