// SPDX-License-Identifier: GPL-3.0-or-later
// Properties of folders and accounts, and removing an account, with made-up data.
#include "tests/support/sampledata.h"
#include "ui/actions/accountactions.h"
#include "ui/dialogs/accountproperties.h"
#include "ui/dialogs/factpage.h"
#include "ui/dialogs/folderproperties.h"
#include "ui/dialogs/removeaccountdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/models/capabilitywords.h"
#include "ui/models/foldertreemodel.h"
#include "ui/models/quotawords.h"
#include "ui/models/rightswords.h"
#include "ui/theme/colorscheme.h"
#include "ui/theme/postroomstyle.h"
#include "ui/views/mailboxbar.h"
#include "ui/views/messageview.h"
#include "ui/views/quickfilter.h"
#include "ui/views/quotabar.h"
#include "ui/views/quotaindicator.h"
#include "ui/views/statuspanel.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace ui;
using imap::MailboxName;

class TestPropertyDialogs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void folderPagesFillOneByOne();
    void eachRefusalIsSaid();
    void notOfferedIsSaidAtOnce();
    void hostileFacts();
    void flagsOfTheOpenFolder();
    void rightsInBothGenerations_data();
    void rightsInBothGenerations();
    void accountPages();
    void capabilityTable();
    void capabilitySwitchedOff();
    void removingIsExplained();
    void quotaInTheStatusBar_data();
    void quotaInTheStatusBar();
    void inspectionIsVisible();

private:
    static AccountState *fill(MainWindow &window);
    static imap::CapabilitiesChanged server(const QByteArrayList &capabilities);
    static imap::MailboxFacts facts(const QByteArray &rights);
    static QString texts(const QWidget *widget);
};

void TestPropertyDialogs::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("postroom-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_propertydialogs"));
    QApplication::setStyle(new PostroomStyle);
    applyColorScheme(ColorScheme::Light);
}

void TestPropertyDialogs::init()
{
    QSettings().clear();
}

imap::CapabilitiesChanged TestPropertyDialogs::server(const QByteArrayList &capabilities)
{
    return {imap::CapabilitySet(capabilities),
            {{"name", "Cyrus IMAPD"}, {"version", "3.6.1"}, {"os", "Linux"}},
            "mail.example.org Cyrus IMAP 3.6.1 server ready"};
}

const QByteArrayList usualCapabilities{"IMAP4REV1",    "LITERAL+",   "ID",   "ENABLE",    "ACL",
                                       "RIGHTS=KXTEN", "QUOTA",      "MOVE", "CONDSTORE", "UIDPLUS",
                                       "NAMESPACE",    "UNSELECT",   "IDLE", "ESEARCH",   "SORT",
                                       "AUTH=PLAIN",   "X-QUITE-NEW"};

AccountState *TestPropertyDialogs::fill(MainWindow &window)
{
    const QDateTime now = QDateTime::currentDateTime();
    window.addAccount(nullptr, QStringLiteral("alice@mail.example.org"));
    AccountState *alice = window.presenter()->accounts().first();
    alice->apply({server(usualCapabilities)});
    alice->apply(sample::folders(now));
    imap::MailboxOpened opened = sample::opened("INBOX", 1204, 19215);
    for (const char *flag : {"\\Answered", "\\Flagged", "\\Draft", "\\Deleted", "\\Seen"})
        opened.permanentFlags.flags.insert(flag);
    opened.permanentFlags.assumed = false;
    opened.permanentFlags.mayCreateKeywords = true;
    opened.flags = opened.permanentFlags.flags;
    opened.flags.insert("$label4");
    alice->apply({opened});
    alice->apply({sample::drawnMessages(1204, 19215, now)});
    return alice;
}

imap::MailboxFacts TestPropertyDialogs::facts(const QByteArray &rights)
{
    imap::MailboxFacts told;
    told.mailbox = MailboxName::inbox();
    told.status.messages = 1204;
    told.status.recent = 2;
    told.status.unseen = 12;
    told.status.uidNext = 20419;
    told.status.uidValidity = 1183394123;
    told.status.highestModSeq = 715194045007;
    told.status.size = 31'744'512;
    told.status.takenAt = QDateTime::currentDateTime();
    told.quotas = {{"user.alice", {{"STORAGE", 31744, 2097152}, {"MESSAGE", 950, 1000}}},
                   {"shared", {}}};
    told.myRights = rights;
    told.acl = {{"alice", rights}, {"anyone", "p"}, {"group:staff", "lrs"}, {"-mallory", "w"}};
    return told;
}

QString TestPropertyDialogs::texts(const QWidget *widget)
{
    QStringList all;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        all << label->text();
    return all.join(u'\n');
}

void TestPropertyDialogs::folderPagesFillOneByOne()
{
    MainWindow window;
    AccountState *alice = fill(window);
    auto *dialog = new FolderProperties(alice, MailboxName::inbox(), &window);
    const auto *quota = dialog->findChild<FactPage *>(QStringLiteral("quotaPage"));
    const auto *rights = dialog->findChild<FactPage *>(QStringLiteral("rightsPage"));
    QVERIFY(quota->sentence().contains(QLatin1String("Asking")));
    QVERIFY(rights->sentence().contains(QLatin1String("Asking")));
    dialog->showFacts(facts("lrswipkxtea"));
    QVERIFY(quota->sentence().isEmpty() && rights->sentence().isEmpty());
    const auto bars = quota->findChildren<QuotaBar *>();
    QCOMPARE(bars.size(), 2);
    QVERIFY(!bars.at(0)->isTight() && bars.at(1)->isTight());
    QVERIFY(texts(quota).contains(QLatin1String("no limits are set")));
    const auto *numbers = dialog->findChild<QTreeWidget *>(QStringLiteral("numbers"));
    const auto found = numbers->findItems(QStringLiteral("HIGHESTMODSEQ"), Qt::MatchExactly, 3);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first()->text(1), QStringLiteral("715194045007"));
    QVERIFY(!found.first()->text(2).isEmpty());
    const auto missing = numbers->findItems(QStringLiteral("DELETED"), Qt::MatchExactly, 3);
    QCOMPARE(missing.first()->text(1), QStringLiteral("not told"));
    QVERIFY(missing.first()->text(2).isEmpty());
    const auto *acl = dialog->findChild<QTreeWidget *>(QStringLiteral("acl"));
    QCOMPARE(acl->topLevelItemCount(), 4);
    QCOMPARE(acl->topLevelItem(1)->text(0), QStringLiteral("everybody"));
    const auto *mine = dialog->findChild<QTreeWidget *>(QStringLiteral("myRights"));
    QCOMPARE(mine->topLevelItemCount(), 11);
    delete dialog;
}

void TestPropertyDialogs::eachRefusalIsSaid()
{
    MainWindow window;
    AccountState *alice = fill(window);
    FolderProperties dialog(alice, MailboxName::inbox(), &window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    imap::MailboxFacts told;
    for (const char *command : {"STATUS", "GETQUOTAROOT", "MYRIGHTS", "GETACL"}) {
        imap::Refused refused;
        refused.command = command;
        refused.serverText = QByteArray("no ") + command + " for you\x1b[1m";
        told.refusals.append(refused);
    }
    dialog.showFacts(told);
    const auto *quota = dialog.findChild<FactPage *>(QStringLiteral("quotaPage"));
    QVERIFY(quota->sentence().contains(QLatin1String("GETQUOTAROOT")));
    QVERIFY(texts(quota).contains(QLatin1String("for you")));
    QVERIFY(!texts(&dialog).contains(QChar(0x1b)));
    const auto *rights = dialog.findChild<FactPage *>(QStringLiteral("rightsPage"));
    QVERIFY(rights->sentence().contains(QLatin1String("MYRIGHTS")));
    const auto *note = dialog.findChild<QLabel *>(QStringLiteral("numbersNote"));
    QVERIFY(note->text().contains(QLatin1String("no STATUS for you")));

    told = facts("lr");
    told.acl.reset(); // the usual case: only who may change it sees the list
    imap::Refused refused;
    refused.command = "GETACL";
    told.refusals = {refused};
    dialog.showFacts(told);
    QVERIFY(rights->sentence().isEmpty());
    QVERIFY(dialog.findChild<QTreeWidget *>(QStringLiteral("acl"))->isHidden());
    QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("aclSentence"))
                ->text()
                .contains(QLatin1String("only to those")));
    dialog.showError(imap::ConnectionLost{});
    QVERIFY(!quota->sentence().isEmpty() && !rights->sentence().isEmpty());
}

void TestPropertyDialogs::notOfferedIsSaidAtOnce()
{
    MainWindow window;
    AccountState *alice = fill(window);
    alice->apply({server({"IMAP4REV1"})});
    FolderProperties dialog(alice, MailboxName::inbox(), &window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto *quota = dialog.findChild<FactPage *>(QStringLiteral("quotaPage"));
    const auto *rights = dialog.findChild<FactPage *>(QStringLiteral("rightsPage"));
    QVERIFY(quota->sentence().contains(QLatin1String("nothing about quota")));
    QVERIFY(rights->sentence().contains(QLatin1String("nothing about rights")));
    dialog.showFacts({.mailbox = MailboxName::inbox(),
                      .status = {},
                      .quotas = {},
                      .myRights = {},
                      .acl = {},
                      .refusals = {}});
    QVERIFY(quota->sentence().contains(QLatin1String("nothing about quota")));
}

void TestPropertyDialogs::hostileFacts()
{
    MainWindow window;
    AccountState *alice = fill(window);
    FolderProperties dialog(alice, MailboxName::fromWire("a<b>&lt;\x1b[1m\xe2\x80\xae"), &window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    imap::MailboxFacts told = facts("lr\x07<i>9");
    told.quotas = QList<imap::QuotaData>(5000, {"<b>root</b>\n", {{"STORAGE", 9, 0}}});
    told.acl = {{"<b>x</b>\r\n", "lr"}, {"", ""}, {QByteArray(100000, 'a'), "lrs"}};
    dialog.showFacts(told);
    QVERIFY(dialog.findChildren<QuotaBar *>().size() <= 100);
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
        QVERIFY(!label->text().contains(QChar(0x202e)) && !label->text().contains(QChar(0x1b)));
        QVERIFY(label->text().size() < 3000);
    }
    const auto *acl = dialog.findChild<QTreeWidget *>(QStringLiteral("acl"));
    QVERIFY(acl->topLevelItem(2)->text(0).size() < 600);
    QVERIFY(!acl->topLevelItem(0)->toolTip(0).contains(u'<'));
}

void TestPropertyDialogs::flagsOfTheOpenFolder()
{
    MainWindow window;
    AccountState *alice = fill(window);
    FolderProperties open(alice, MailboxName::inbox(), &window);
    FolderProperties other(alice, MailboxName::fromWire("Drafts"), &window);
    for (FolderProperties *each : {&open, &other})
        each->setAttribute(Qt::WA_DeleteOnClose, false);
    const auto lasting = [](const QDialog &dialog) {
        return dialog.findChild<QLabel *>(QStringLiteral("permanentFlags"))->text();
    };
    QVERIFY(lasting(open).contains(QLatin1String("\\Answered")));
    QVERIFY(lasting(open).contains(QLatin1String("\\*")));
    QVERIFY(lasting(other).contains(QLatin1String("while the folder is open")));
    alice->apply({sample::opened("Drafts", 3)});
    QVERIFY(lasting(open).contains(QLatin1String("while the folder is open")));
    QVERIFY(!lasting(other).contains(QLatin1String("while the folder is open")));
}

void TestPropertyDialogs::rightsInBothGenerations_data()
{
    QTest::addColumn<QByteArray>("letters");
    QTest::addColumn<QString>("order");
    QTest::addColumn<bool>("old");
    QTest::newRow("RFC 4314") << QByteArray("aetxkpiwsrl") << QStringLiteral("lrswipkxtea")
                              << false;
    QTest::newRow("RFC 2086") << QByteArray("lrswipcda") << QStringLiteral("lrswipacd") << true;
    QTest::newRow("both") << QByteArray("lrkxtecd") << QStringLiteral("lrkxtecd") << false;
    QTest::newRow("the server's own") << QByteArray("lr09q") << QStringLiteral("lr09q") << false;
    QTest::newRow("twice and odd bytes")
        << QByteArray("llr\x01(R") << QStringLiteral("lr") << false;
    QTest::newRow("none") << QByteArray() << QString() << false;
}

void TestPropertyDialogs::rightsInBothGenerations()
{
    QFETCH(const QByteArray, letters);
    QString order;
    for (const RightWord &word : rightsInWords(letters)) {
        order += QLatin1Char(word.letter);
        QVERIFY(!word.words.isEmpty());
    }
    QTEST(order, "order");
    QTEST(areOldRights(letters), "old");
    QVERIFY(!rightsSentence(letters).isEmpty());
}

void TestPropertyDialogs::accountPages()
{
    MainWindow window;
    AccountState *alice = fill(window);
    AccountProperties dialog(alice, &window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const QString server = texts(dialog.findChild<QWidget *>(QStringLiteral("serverPage")));
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

void TestPropertyDialogs::capabilityTable()
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

void TestPropertyDialogs::capabilitySwitchedOff()
{
    MainWindow window;
    AccountState *alice = fill(window);
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

void TestPropertyDialogs::removingIsExplained()
{
    MainWindow window;
    fill(window);
    window.show();
    QAction *remove = window.accountActions()->removeAccount;
    QVERIFY(remove->isEnabled());
    remove->trigger();
    auto *dialog = window.findChild<RemoveAccountDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const QString said = texts(dialog);
    for (const char *part : {"alice@mail.example.org", "settings", "keychain", "on the server"})
        QVERIFY2(said.contains(QLatin1String(part)), part);
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("remove"))->isDefault());
    dialog->reject();
    MainWindow none;
    QVERIFY(!none.accountActions()->removeAccount->isEnabled());
    QVERIFY(none.accountActions()->removeAccount->toolTip().contains(QLatin1String("no account")));
}

void TestPropertyDialogs::quotaInTheStatusBar_data()
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

void TestPropertyDialogs::quotaInTheStatusBar()
{
    QFETCH(const quint64, used);
    QFETCH(const quint64, limit);
    QFETCH(const double, share);
    MainWindow window;
    AccountState *alice = fill(window);
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

void TestPropertyDialogs::inspectionIsVisible()
{
    MainWindow window;
    AccountState *alice = fill(window);
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

QTEST_MAIN(TestPropertyDialogs)
#include "tst_propertydialogs.moc"
