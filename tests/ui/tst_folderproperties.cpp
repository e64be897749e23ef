// SPDX-License-Identifier: GPL-3.0-or-later
// A folder's properties with made-up answers: pages that fill one by one, refusals, hostile facts.
#include "tests/ui/propertywindow.h"
#include "ui/dialogs/factpage.h"
#include "ui/dialogs/folderproperties.h"
#include "ui/models/rightswords.h"
#include "ui/views/quotabar.h"

#include <QSettings>
#include <QTest>
#include <QTreeWidget>

using namespace ui;
using imap::MailboxName;
using testsupport::fillForProperties;
using testsupport::inboxFacts;
using testsupport::serverWith;
using testsupport::textsIn;

class TestFolderProperties : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { testsupport::beginPropertyTests(QStringLiteral("tst_folderproperties")); }
    void init() { QSettings().clear(); }
    void folderPagesFillOneByOne();
    void eachRefusalIsSaid();
    void notOfferedIsSaidAtOnce();
    void hostileFacts();
    void flagsOfTheOpenFolder();
    void rightsInBothGenerations_data();
    void rightsInBothGenerations();
};

void TestFolderProperties::folderPagesFillOneByOne()
{
    MainWindow window;
    AccountState *alice = fillForProperties(window);
    auto *dialog = new FolderProperties(alice, MailboxName::inbox(), &window);
    const auto *quota = dialog->findChild<FactPage *>(QStringLiteral("quotaPage"));
    const auto *rights = dialog->findChild<FactPage *>(QStringLiteral("rightsPage"));
    QVERIFY(quota->sentence().contains(QLatin1String("Asking")));
    QVERIFY(rights->sentence().contains(QLatin1String("Asking")));
    dialog->showFacts(inboxFacts("lrswipkxtea"));
    QVERIFY(quota->sentence().isEmpty() && rights->sentence().isEmpty());
    const auto bars = quota->findChildren<QuotaBar *>();
    QCOMPARE(bars.size(), 2);
    QVERIFY(!bars.at(0)->isTight() && bars.at(1)->isTight());
    QVERIFY(textsIn(quota).contains(QLatin1String("no limits are set")));
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

void TestFolderProperties::eachRefusalIsSaid()
{
    MainWindow window;
    AccountState *alice = fillForProperties(window);
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
    QVERIFY(textsIn(quota).contains(QLatin1String("for you")));
    QVERIFY(!textsIn(&dialog).contains(QChar(0x1b)));
    const auto *rights = dialog.findChild<FactPage *>(QStringLiteral("rightsPage"));
    QVERIFY(rights->sentence().contains(QLatin1String("MYRIGHTS")));
    const auto *note = dialog.findChild<QLabel *>(QStringLiteral("numbersNote"));
    QVERIFY(note->text().contains(QLatin1String("no STATUS for you")));

    told = inboxFacts("lr");
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

void TestFolderProperties::notOfferedIsSaidAtOnce()
{
    MainWindow window;
    AccountState *alice = fillForProperties(window);
    alice->apply({serverWith({"IMAP4REV1"})});
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

void TestFolderProperties::hostileFacts()
{
    MainWindow window;
    AccountState *alice = fillForProperties(window);
    FolderProperties dialog(alice, MailboxName::fromWire("a<b>&lt;\x1b[1m\xe2\x80\xae"), &window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    imap::MailboxFacts told = inboxFacts("lr\x07<i>9");
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

void TestFolderProperties::flagsOfTheOpenFolder()
{
    MainWindow window;
    AccountState *alice = fillForProperties(window);
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

void TestFolderProperties::rightsInBothGenerations_data()
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

void TestFolderProperties::rightsInBothGenerations()
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

QTEST_MAIN(TestFolderProperties)
#include "tst_folderproperties.moc"
