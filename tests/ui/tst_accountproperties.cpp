// SPDX-License-Identifier: GPL-3.0-or-later
// An account's properties, what it shows of quota and inspection in the window, and removing it.
#include "tests/ui/propertywindow.h"
#include "ui/actions/accountactions.h"
#include "ui/dialogs/accountproperties.h"
#include "ui/dialogs/removeaccountdialog.h"
#include "ui/models/capabilitywords.h"
#include "ui/models/foldertreemodel.h"
#include "ui/views/mailboxbar.h"
#include "ui/views/quotabar.h"
#include "ui/views/quotaindicator.h"

#include <QAction>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeWidget>

using namespace ui;
using imap::MailboxName;
using testsupport::fillForProperties;
using testsupport::textsIn;
using testsupport::usualCapabilities;

class TestAccountProperties : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        testsupport::beginPropertyTests(QStringLiteral("tst_accountproperties"));
    }
    void init() { QSettings().clear(); }
    void accountPages();
    void capabilityTable();
    void capabilitySwitchedOff();
    void removingIsExplained();
    void removingTheDemoIsExplained();
    void quotaInTheStatusBar_data();
    void quotaInTheStatusBar();
    void inspectionIsVisible();
};

void TestAccountProperties::accountPages()
{
    MainWindow window;
    AccountState *alice = fillForProperties(window);
    AccountProperties dialog(alice, &window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const QString server = textsIn(dialog.findChild<QWidget *>(QStringLiteral("serverPage")));
    for (const char *part : {"Cyrus IMAP 3.6.1 server ready", "3.6.1", "TLS 1.3", "“shared/”"})
        QVERIFY2(server.contains(QString::fromUtf8(part)), part);
    const auto *connections = dialog.findChild<QTreeWidget *>(QStringLiteral("connections"));
    QCOMPARE(connections->topLevelItemCount(), 1); // the one there always is
    QCOMPARE(connections->topLevelItem(0)->text(3), QStringLiteral("INBOX"));
    using Role = imap::ConnectionUse::Role;
    alice->apply({imap::ConnectionsChanged{
        {{1, Role::Browse, imap::LinkState::Idle, MailboxName::inbox()},
         {2, Role::Watch, imap::LinkState::Idle, MailboxName::fromWire("Projekte")}}}});
    QCOMPARE(connections->topLevelItemCount(), 2);
    QVERIFY(connections->topLevelItem(1)->text(1).contains(QLatin1String("watching")));
}

void TestAccountProperties::capabilityTable()
{
    QVERIFY(knownCapabilityCount() >= 70);
    const CapabilityWords idle = capabilityInWords("IDLE");
    QCOMPARE(idle.use, CapabilityWords::Use::Used);
    QCOMPARE(idle.rfc, QStringLiteral("RFC 2177"));
    QCOMPARE(capabilityInWords("RIGHTS=KXTE").rfc, QStringLiteral("RFC 4314"));
    QCOMPARE(capabilityInWords("AUTH=SOMETHING").use, CapabilityWords::Use::NotUsed);
    QCOMPARE(capabilityInWords("X-QUITE-NEW").use, CapabilityWords::Use::Unknown);
    QVERIFY(capabilityInWords("X-QUITE-NEW").gives.contains(QLatin1String("not known")));
    QCOMPARE(capabilityNames(QStringLiteral(" idle, move\tIDLE ")),
             (QByteArrayList{"IDLE", "MOVE"}));
}

void TestAccountProperties::capabilitySwitchedOff()
{
    MainWindow window;
    AccountState *alice = fillForProperties(window);
    AccountProperties dialog(alice, &window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *table = dialog.findChild<QTreeWidget *>(QStringLiteral("capabilities"));
    QCOMPARE(table->topLevelItemCount(), usualCapabilities.size());
    const auto row = [table](const char *name) {
        return table->findItems(QString::fromLatin1(name), Qt::MatchExactly).value(0);
    };
    QVERIFY(!row("IMAP4REV1")->data(0, Qt::CheckStateRole).isValid()); // needed always
    QVERIFY(dialog.entered().disabledCapabilities.isEmpty());
    row("CONDSTORE")->setCheckState(0, Qt::Unchecked);
    QCOMPARE(dialog.entered().disabledCapabilities, QByteArrayList{"CONDSTORE"});
}

void TestAccountProperties::removingIsExplained()
{
    MainWindow window;
    fillForProperties(window);
    window.show();
    QAction *remove = window.accountActions()->removeAccount;
    QVERIFY(remove->isEnabled());
    remove->trigger();
    auto *dialog = window.findChild<RemoveAccountDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const QString said = textsIn(dialog);
    for (const char *part : {"alice@mail.example.org", "settings", "keychain", "on the server"})
        QVERIFY2(said.contains(QLatin1String(part)), part);
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("remove"))->isDefault());
    dialog->reject();
    MainWindow none;
    QVERIFY(!none.accountActions()->removeAccount->isEnabled());
    QVERIFY(none.accountActions()->removeAccount->toolTip().contains(QLatin1String("no account")));
}

void TestAccountProperties::removingTheDemoIsExplained()
{
    imap::Account demo({}, nullptr); // outlives the window
    MainWindow window;
    window.addAccount(&demo, QStringLiteral("Demo mailbox"));
    window.accountActions()->setServerGoesToo(&demo);
    window.show();
    window.accountActions()->removeAccount->trigger();
    auto *dialog = window.findChild<RemoveAccountDialog *>();
    QVERIFY(dialog);
    QVERIFY2(!textsIn(dialog).contains(QLatin1String("Stays")), qPrintable(textsIn(dialog)));
    QVERIFY(textsIn(dialog).contains(QLatin1String("its server")));
    dialog->reject();
    window.removeAccount(&demo);
}

void TestAccountProperties::quotaInTheStatusBar_data()
{
    QTest::addColumn<quint64>("used");
    QTest::addColumn<quint64>("limit");
    QTest::addColumn<bool>("tight");
    QTest::addColumn<double>("share");
    QTest::newRow("little") << quint64(31744) << quint64(2097152) << false << 0.0151;
    QTest::newRow("nine tenths") << quint64(90) << quint64(100) << false << 0.9;
    QTest::newRow("more than nine tenths") << quint64(91) << quint64(100) << true << 0.91;
    QTest::newRow("over the limit") << quint64(200) << quint64(100) << true << 1.0;
    QTest::newRow("a limit of nothing") << quint64(0) << quint64(0) << true << 1.0;
    QTest::newRow("beyond all sizes") << ~quint64(0) / 2 << ~quint64(0) << false << 0.5;
}

void TestAccountProperties::quotaInTheStatusBar()
{
    QFETCH(const quint64, used);
    QFETCH(const quint64, limit);
    QFETCH(const double, share);
    MainWindow window;
    AccountState *alice = fillForProperties(window);
    window.show();
    const auto *quota = window.findChild<QuotaIndicator *>();
    QVERIFY(!quota->isVisible());
    const QList<imap::QuotaData> told{
        {"user.alice", {{"MESSAGE", 1, 2}, {"STORAGE", used, limit}}}};
    alice->apply({imap::QuotaTold{MailboxName::fromWire("Drafts"), told}});
    QVERIFY(!quota->isVisible()); // of another folder
    alice->apply({imap::QuotaTold{MailboxName::inbox(), told}});
    QVERIFY(quota->isVisible());
    QVERIFY2(quota->text().startsWith(QLatin1String("Storage ")), qPrintable(quota->text()));
    QTEST(quota->bar()->isTight(), "tight");
    QVERIFY(qAbs(quota->bar()->share() - share) < 0.001);
    QVERIFY(quota->toolTip().contains(QLatin1String("Messages 1 of 2")));
    alice->apply({imap::QuotaTold{MailboxName::inbox(), {}}});
    QVERIFY(!quota->isVisible());
}

void TestAccountProperties::inspectionIsVisible()
{
    MainWindow window;
    AccountState *alice = fillForProperties(window);
    window.show();
    QAction *inspect = window.accountActions()->inspect;
    const auto *words = window.findChild<QLabel *>(QStringLiteral("inspecting"));
    const auto *bar = window.findChild<MailboxBar *>();
    const auto *tree = window.findChild<FolderTreeModel *>();
    const QModelIndex row = tree->accountIndex(alice->id());
    QVERIFY(!inspect->isChecked() && !words->isVisible() && !bar->isReadOnly());
    QVERIFY(alice->permissions(MailboxName::inbox()).may(Act::MarkSeen));
    inspect->trigger();
    QVERIFY(alice->isInspecting() && inspect->isChecked());
    QVERIFY(words->isVisible() && bar->isReadOnly());
    QVERIFY(row.data(InspectingRole).toBool());
    QVERIFY(row.data(StateTextRole).toString().contains(QLatin1String("read-only")));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("read-only")));
    QVERIFY(!alice->permissions(MailboxName::inbox()).may(Act::MarkSeen));
    inspect->trigger();
    QVERIFY(!alice->isInspecting() && !words->isVisible() && !bar->isReadOnly());
    QVERIFY(!row.data(InspectingRole).toBool());
}

QTEST_MAIN(TestAccountProperties)
#include "tst_accountproperties.moc"
