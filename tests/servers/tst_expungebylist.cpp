// SPDX-License-Identifier: GPL-3.0-or-later
// Expunging takes what is listed and nothing else, on a real Dovecot.
#include "tests/support/messageactstest.h"
#include "ui/dialogs/commandpreview.h"
#include "ui/dialogs/expungedialog.h"
#include "ui/dialogs/expungemodel.h"
#include "ui/views/messageview.h"

#include <QPushButton>
#include <QTest>

using testsupport::Way;

class TestExpungeByList : public testsupport::MessageActsTest
{
    Q_OBJECT
private slots:
    void expungeTakesOnlyWhatIsListed();
    void expungeKeepsAndRestores();
    void closeFolderByChoice();
};

void TestExpungeByList::expungeTakesOnlyWhatIsListed()
{
    const QByteArray first = QByteArray::number(uidAt(9).value());
    flag("add", "\\Deleted", first); // by another program
    QVERIFY(eventually([&] {
        const ui::MessageRow *held = m_driver->messages()->rowData(9);
        return held && held->flags().has(imap::SystemFlag::Deleted);
    }));
    select({4});
    trigger("deleteMessages", Way::Keyboard);
    QVERIFY(toastHolds(QStringLiteral("marked as deleted")));
    trigger("expunge", Way::Keyboard);
    auto *dialog = waitForDialog<ui::ExpungeDialog>("expungeDialog");
    QVERIFY(dialog);
    QCOMPARE(dialog->model()->count(), 2);
    const auto who = [&](int row) {
        return dialog->model()->index(row, ui::ExpungeModel::WhoColumn).data().toString();
    };
    QVERIFY2(who(0).contains(QLatin1String("marked here")), qPrintable(who(0)));
    QVERIFY2(who(1).contains(QLatin1String("marked by another program")), qPrintable(who(1)));
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("expungeDo"));
    QVERIFY(eventually([&] { return button->isEnabled(); }));
    picture(dialog, QStringLiteral("expunge"));
    const QByteArrayList shown = dialog->preview()->lines();
    QCOMPARE(shown.size(), 1);
    QVERIFY2(shown.first().startsWith("UID EXPUNGE "), shown.first().constData());
    // Another program marks one more while the list is looked at.
    const QByteArray late = QByteArray::number(uidAt(0).value());
    flag("add", "\\Deleted", late);
    m_driver->clearWire();
    button->click();
    QVERIFY(toastHolds(QStringLiteral("2 messages removed for good")));
    QVERIFY(m_driver->commands().contains(shown.first()));
    QCOMPARE(uidsIn("INBOX").size(), 8);
    QCOMPARE(uidsIn("INBOX", "deleted"), QByteArrayList{late});
    QVERIFY(!action("undo")->text().contains(QLatin1String("Expunge")));
}

void TestExpungeByList::expungeKeepsAndRestores()
{
    select({1, 2, 3});
    trigger("deleteMessages", Way::ContextMenu);
    QVERIFY(toastHolds(QStringLiteral("3 messages marked as deleted")));
    const QByteArray kept = QByteArray::number(uidAt(1).value());
    const QByteArray restored = QByteArray::number(uidAt(2).value());
    trigger("expunge", Way::ToolBar);
    auto *dialog = waitForDialog<ui::ExpungeDialog>("expungeDialog");
    QVERIFY(dialog);
    dialog->model()->setData(dialog->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    dialog->model()->setFate({1}, ui::ExpungeModel::Fate::Restore);
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("expungeDo"));
    QVERIFY(eventually([&] { return button->isEnabled(); }));
    button->click();
    QVERIFY(toastHolds(QStringLiteral("1 message removed for good")));
    QCOMPARE(uidsIn("INBOX").size(), 9);
    QCOMPARE(uidsIn("INBOX", "deleted"), QByteArrayList{kept});
    QVERIFY(uidsIn("INBOX").contains(restored));
    // Cancel is the default and sends nothing.
    trigger("expunge", Way::Menu);
    dialog = waitForDialog<ui::ExpungeDialog>("expungeDialog");
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(eventually([&] {
        return !m_driver->window()->findChild<ui::ExpungeDialog *>(QStringLiteral("expungeDialog"));
    }));
    QCOMPARE(uidsIn("INBOX").size(), 9);
}

void TestExpungeByList::closeFolderByChoice()
{
    select({6});
    trigger("deleteMessages", Way::Menu);
    QVERIFY(toastHolds(QStringLiteral("marked as deleted")));
    trigger("closeFolder", Way::Menu);
    auto *dialog = waitForDialog<ui::ExpungeDialog>("expungeDialog");
    QVERIFY(dialog);
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("expungeDo"));
    QVERIFY(eventually([&] { return button->isEnabled(); }));
    QVERIFY(dialog->preview()->lines().contains("CLOSE"));
    button->click();
    QVERIFY(toastHolds(QStringLiteral("the folder is closed")));
    QCOMPARE(uidsIn("INBOX").size(), 9);
    QVERIFY(
        eventually([&] { return m_driver->state()->phase() == ui::AccountState::Phase::None; }));
}

QTEST_MAIN(TestExpungeByList)
#include "tst_expungebylist.moc"
