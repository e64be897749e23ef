// SPDX-License-Identifier: GPL-3.0-or-later
// What the walk does with messages.
#include "tests/servers/walkthrough.h"

#include "ui/viewer/fetchtab.h"
#include "ui/viewer/messageviewer.h"
#include "ui/views/messageview.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using testsupport::waitUntil;

/// fetch 1 flags, fetch 1:2 flags: the table.
void Walkthrough::fetchFlags()
{
    QVERIFY(m_driver->openFolder(m_inbox));
    compare();
    QVERIFY(m_driver->read(m_driver->messages()->uidAt(0)));
    compare();
}

/// That row alone is selected, and shown in the viewer.
void Walkthrough::showRow(int row)
{
    QVERIFY(waitUntil([this] { return m_driver->isViewFilled(); }));
    const imap::Uid uid = m_driver->messages()->uidAt(row);
    m_driver->view()->selectMessage(uid);
    QVERIFY(waitUntil([&] {
        return m_driver->viewer()->uid() == uid &&
               m_driver->view()->selectedSet() == imap::UidSet(uid);
    }));
}

void Walkthrough::fetch_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("expected");
    QTest::newRow("flags") << QStringLiteral("FLAGS") << QStringLiteral("hasatt");
    QTest::newRow("fast") << QStringLiteral("FAST") << QStringLiteral("RFC822.SIZE");
    QTest::newRow("all") << QStringLiteral("ALL") << QStringLiteral("ENVELOPE (");
    QTest::newRow("full") << QStringLiteral("FULL") << QStringLiteral("BODY (");
    QTest::newRow("body[header]") << QStringLiteral("BODY[HEADER]")
                                  << QStringLiteral("Subject: IMPORTANT");
    QTest::newRow("rfc822.header")
        << QStringLiteral("RFC822.HEADER") << QStringLiteral("Subject: IMPORTANT");
    QTest::newRow("body[header.fields (...)]")
        << QStringLiteral("BODY[HEADER.FIELDS (FROM TO SUBJECT DATE)]")
        << QStringLiteral("Subject: IMPORTANT");
    QTest::newRow("body[text]") << QStringLiteral("BODY[TEXT]")
                                << QStringLiteral("Text of IMPORTANT");
    QTest::newRow("rfc822.text") << QStringLiteral("RFC822.TEXT")
                                 << QStringLiteral("Text of IMPORTANT");
}

/// The other forms: the viewer's tab shows the answer as it came.
void Walkthrough::fetch()
{
    QFETCH(QString, form);
    QFETCH(QString, expected);
    showRow(0);
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

void Walkthrough::expectFlags(const QByteArrayList &flags)
{
    QVERIFY(waitUntil([&] {
        const auto list = look(m_inbox).list;
        return std::all_of(list.begin(), list.end(),
                           [&](const auto &message) { return message.flags == flags; });
    }));
    QCOMPARE(look(m_inbox).list.size(), 2);
    compare();
}

void Walkthrough::changeFlags(const QByteArrayList &flags, bool replace)
{
    QVERIFY(m_hand->trigger("selectAll"));
    QVERIFY(m_hand->trigger("editKeywords"));
    QDialog *dialog = m_hand->dialog("keywordDialog");
    QVERIFY(dialog);
    QVERIFY(m_hand->check(dialog, "replaceFlags", replace));
    auto *list = dialog->findChild<QListWidget *>(QStringLiteral("keywordList"));
    QVERIFY(list);
    for (int row = 0; replace && row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Unchecked);
    for (const QByteArray &flag : flags) {
        const auto found = list->findItems(QString::fromLatin1(flag), Qt::MatchContains);
        if (found.size() == 1) {
            found.first()->setCheckState(Qt::Checked);
            continue;
        }
        QVERIFY(m_hand->type(dialog, "newKeyword", QString::fromLatin1(flag)));
        QVERIFY(m_hand->press(dialog, "addKeyword"));
    }
    QVERIFY(m_hand->press(dialog, "applyKeywords"));
    QVERIFY(m_hand->dialogGone("keywordDialog"));
}

/// store 1:2 flags \Deleted: these and no others, and taken back.
void Walkthrough::storeFlagsDeleted()
{
    changeFlags({"\\Deleted"}, true);
    expectFlags({"\\Deleted"});
    QVERIFY(m_hand->trigger("selectAll"));
    QVERIFY(m_hand->trigger("undeleteMessages"));
    expectFlags({});
    QVERIFY(m_hand->trigger("markRead"));
    expectFlags({"\\Seen"});
}

/// store 1:* flags $label1
void Walkthrough::storeFlagsLabel()
{
    changeFlags({"$label1"}, true);
    expectFlags({"$label1"});
}

/// store 1:* +flags NonJunk
void Walkthrough::storeAddNonJunk()
{
    changeFlags({"NonJunk"}, false);
    expectFlags({"$label1", "NonJunk"});
}

/// The third way: -flags. The label's own action takes it off where all have it.
void Walkthrough::storeRemoveLabel()
{
    QVERIFY(m_hand->trigger("selectAll"));
    QVERIFY(m_hand->trigger("keyword1"));
    expectFlags({"NonJunk"});
}

/// The list first, then exactly those.
void Walkthrough::expunge()
{
    m_server->append(m_inbox, "going", 1);
    QVERIFY(waitUntil([this] { return m_driver->messages()->messageCount() == 3; }));
    showRow(0);
    QVERIFY(m_hand->trigger("deleteMessages"));
    QVERIFY(waitUntil([this] { return look(m_inbox).uidsWith("\\Deleted").size() == 1; }));
    QVERIFY(m_hand->trigger("expunge"));
    QDialog *dialog = m_hand->dialog("expungeDialog");
    QVERIFY(dialog && m_hand->press(dialog, "expungeDo"));
    QVERIFY(m_hand->dialogGone("expungeDialog"));
    QVERIFY(waitUntil([this] { return look(m_inbox).list.size() == 2; }));
    compare();
}

/// In the list that opens: a part of the name, Enter.
void Walkthrough::chooseTarget(const char *action, const QString &folder)
{
    QVERIFY(m_hand->trigger(action));
    QLineEdit *edit = nullptr;
    QVERIFY(waitUntil([&] {
        const auto *chooser =
            m_driver->window()->findChild<QWidget *>(QStringLiteral("folderChooser"));
        edit = chooser ? chooser->findChild<QLineEdit *>(QStringLiteral("folderChooserEdit"))
                       : nullptr;
        return edit && edit->isVisible();
    }));
    QTest::keyClicks(edit, folder);
    QTest::keyClick(edit, Qt::Key_Return);
}

/// copy 1:2 inbox.test2, then select it
void Walkthrough::copy()
{
    QVERIFY(m_hand->trigger("selectAll"));
    chooseTarget("copyTo", QStringLiteral("test2"));
    QVERIFY(waitUntil([this] { return look(m_test2).list.size() == 2; }));
    QCOMPARE(look(m_test2).subjects(), look(m_inbox).subjects());
    compare();
    QVERIFY(m_driver->openFolder(m_test2));
    QVERIFY(waitUntil([this] { return m_driver->isViewFilled(); }));
    compare();
}

/// “When you move a message you actually copy it to another folder and then delete the original.”
void Walkthrough::copyAndRemove()
{
    showRow(0);
    const QByteArray subject = m_driver->messages()->rowData(0)->subject().toLatin1();
    chooseTarget("moveTo", QStringLiteral("linux"));
    QVERIFY(waitUntil([&] { return look(m_linux).subjects().contains(subject); }));
    QVERIFY(waitUntil([&] { return look(m_test2).list.size() == 1; }));
    QVERIFY(!look(m_test2).subjects().contains(subject));
    compare();
}

void Walkthrough::idle()
{
    QVERIFY(waitUntil([this] { return m_driver->isInState(imap::LinkState::Idle); }));
    m_server->append(m_test2, "pushed", 1);
    QVERIFY(waitUntil([this] { return m_driver->messages()->messageCount() == 2; }));
    QVERIFY(waitUntil([this] { return m_driver->isViewFilled(); }));
    compare();
}

/// Removes what is marked and leaves the folder, after the same list.
void Walkthrough::close()
{
    QVERIFY(m_driver->openFolder(m_test2));
    showRow(0);
    QVERIFY(m_hand->trigger("deleteMessages"));
    QVERIFY(waitUntil([this] { return look(m_test2).uidsWith("\\Deleted").size() == 1; }));
    QVERIFY(m_hand->trigger("closeFolder"));
    QDialog *dialog = m_hand->dialog("expungeDialog");
    QVERIFY(dialog && m_hand->press(dialog, "expungeDo"));
    QVERIFY(m_hand->dialogGone("expungeDialog"));
    QVERIFY(waitUntil([this] { return look(m_test2).list.size() == 1; }));
    QVERIFY(waitUntil([this] { return !m_driver->messages()->isOpen(); }));
    compare();
}
