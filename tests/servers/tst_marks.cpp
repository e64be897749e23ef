// SPDX-License-Identifier: GPL-3.0-or-later
// Marks and keywords by menu, toolbar, keyboard and context menu, done, undone and done again on a
// real Dovecot.
#include "tests/support/messageactstest.h"
#include "ui/dialogs/commandpreview.h"
#include "ui/dialogs/keyworddialog.h"
#include "ui/views/messageview.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using imap::Uid;
using testsupport::Way;

class TestMarks : public testsupport::MessageActsTest
{
    Q_OBJECT
private slots:
    void marksAndTheirUndo_data();
    void marksAndTheirUndo();
    void markFolderRead();
    void keywordsByDialog();
};

void TestMarks::marksAndTheirUndo_data()
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

void TestMarks::marksAndTheirUndo()
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

void TestMarks::markFolderRead()
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

void TestMarks::keywordsByDialog()
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
    picture(dialog, QStringLiteral("keyword-dialog"));
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

QTEST_MAIN(TestMarks)
#include "tst_marks.moc"
