// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/askaboutmailbox.h"
#include "imapcore/flows/flowfactory.h"
#include "tests/support/flowscript.h"

#include <QTest>

using namespace imap;
using testsupport::FlowScript;

/// What is asked about a mailbox, and that each refusal costs only its own answer.
class TestAskAboutMailbox : public QObject
{
    Q_OBJECT
private slots:
    void items_data();
    void items();
    void everything();
    void oldLetters();
    void eachRefusedOnItsOwn_data();
    void eachRefusedOnItsOwn();
    void unknownItemCostsOnlyItself();
    void nothingIsPutToAServerThatOffersNothing();
    void limitsOnly();
    void answersForOthersAreNotOurs();
    void rootWithoutLimits();
};

namespace {

ServerMirror mirrorOffering(const QByteArrayList &capabilities)
{
    ServerMirror mirror;
    (void)mirror.apply(CapabilityData{capabilities}, {});
    return mirror;
}

const MailboxName workFolder = MailboxName::fromWire("INBOX.work");

FlowScript asking(ServerMirror &mirror)
{
    return FlowScript(flowFor(InspectMailbox{workFolder}), mirror);
}

const MailboxFacts &facts(const FlowScript &script)
{
    return std::get<MailboxFacts>(script.outcome());
}

} // namespace

void TestAskAboutMailbox::items_data()
{
    QTest::addColumn<QByteArrayList>("offered");
    QTest::addColumn<QByteArray>("items");
    const QByteArray plain = "MESSAGES RECENT UNSEEN UIDNEXT UIDVALIDITY";
    QTest::newRow("IMAP4rev1") << QByteArrayList{"IMAP4REV1"} << plain;
    QTest::newRow("mod-sequences")
        << QByteArrayList{"IMAP4REV1", "CONDSTORE"} << QByteArray(plain + " HIGHESTMODSEQ");
    QTest::newRow("QRESYNC brings CONDSTORE")
        << QByteArrayList{"IMAP4REV1", "QRESYNC"} << QByteArray(plain + " HIGHESTMODSEQ");
    QTest::newRow("size") << QByteArrayList{"IMAP4REV1", "STATUS=SIZE"}
                          << QByteArray(plain + " SIZE");
    QTest::newRow("never MAILBOXID") << QByteArrayList{"IMAP4REV1", "OBJECTID"} << plain;
    QTest::newRow("IMAP4rev2 alone has no RECENT")
        << QByteArrayList{"IMAP4REV2"}
        << QByteArray("MESSAGES UNSEEN UIDNEXT UIDVALIDITY SIZE DELETED");
    QTest::newRow("both") << QByteArrayList{"IMAP4REV1", "IMAP4REV2"}
                          << QByteArray(plain + " SIZE DELETED");
}

void TestAskAboutMailbox::items()
{
    QFETCH(const QByteArrayList, offered);
    QFETCH(const QByteArray, items);
    QCOMPARE(allStatusItems(CapabilitySet(offered)).join(' '), items);
}

void TestAskAboutMailbox::everything()
{
    ServerMirror mirror = mirrorOffering({"IMAP4REV1", "ACL", "QUOTA", "CONDSTORE", "STATUS=SIZE"});
    FlowScript s = asking(mirror);
    QCOMPARE(s.nextCommand(), QByteArray("STATUS INBOX.work (MESSAGES RECENT UNSEEN UIDNEXT "
                                         "UIDVALIDITY HIGHESTMODSEQ SIZE)"));
    s.answer("* STATUS INBOX.work (MESSAGES 17 RECENT 2 UNSEEN 3 UIDNEXT 44 UIDVALIDITY 1183 "
             "HIGHESTMODSEQ 715194045007 SIZE 4711)\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("GETQUOTAROOT INBOX.work"));
    s.answer("* QUOTAROOT INBOX.work user.alice shared\r\n"
             "* QUOTA user.alice (STORAGE 31744 2097152 MESSAGE 12 1000)\r\n"
             "* QUOTA shared (STORAGE 1 2)\r\n");
    QVERIFY(s.newsOf<QuotaTold>());
    QCOMPARE(s.newsOf<QuotaTold>()->mailbox, workFolder);
    QCOMPARE(s.nextCommand(), QByteArray("MYRIGHTS INBOX.work"));
    s.answer("* MYRIGHTS INBOX.work lrswipkxtea\r\n");
    QCOMPARE(s.newsOf<RightsTold>()->rights, QByteArray("lrswipkxtea"));
    QCOMPARE(s.nextCommand(), QByteArray("GETACL INBOX.work"));
    s.answer("* ACL INBOX.work alice lrswipkxtea \"group:staff\" lr -mallory w\r\n");
    QVERIFY(s.succeeded());
    const MailboxFacts &told = facts(s);
    QCOMPARE(told.mailbox, workFolder);
    QCOMPARE(told.status.recent, 2u);
    QCOMPARE(told.status.highestModSeq, 715194045007u);
    QCOMPARE(told.status.size, 4711u);
    QVERIFY(told.status.takenAt.isValid());
    QCOMPARE(told.quotas->size(), 2);
    QCOMPARE(told.quotas->first().root, QByteArray("user.alice"));
    QCOMPARE(told.quotas->first().resources.last().limit, 1000u);
    QCOMPARE(*told.myRights, QByteArray("lrswipkxtea"));
    QCOMPARE(told.acl->size(), 3);
    QCOMPARE(told.acl->last().identifier, QByteArray("-mallory"));
    QVERIFY(told.refusals.isEmpty());
}

void TestAskAboutMailbox::oldLetters()
{
    ServerMirror mirror = mirrorOffering({"IMAP4REV1", "ACL"});
    FlowScript s = asking(mirror);
    s.answer("* STATUS INBOX.work (MESSAGES 0)\r\n");
    s.answer("* MYRIGHTS INBOX.work lrswipcda\r\n");
    s.answer("* ACL INBOX.work username lrswipcda anyone p\r\n");
    QCOMPARE(*facts(s).myRights, QByteArray("lrswipcda")); // as told; meaning is ui's
    QCOMPARE(facts(s).acl->last().rights, QByteArray("p"));
}

void TestAskAboutMailbox::eachRefusedOnItsOwn_data()
{
    QTest::addColumn<int>("refused");
    QTest::newRow("STATUS") << 0;
    QTest::newRow("GETQUOTAROOT") << 1;
    QTest::newRow("MYRIGHTS") << 2;
    QTest::newRow("GETACL") << 3;
}

void TestAskAboutMailbox::eachRefusedOnItsOwn()
{
    QFETCH(const int, refused);
    ServerMirror mirror = mirrorOffering({"IMAP4REV1", "ACL", "QUOTA"});
    FlowScript s = asking(mirror);
    const QByteArrayList answers{
        "* STATUS INBOX.work (MESSAGES 17)\r\n",
        "* QUOTAROOT INBOX.work user.alice\r\n* QUOTA user.alice (STORAGE 1 2)\r\n",
        "* MYRIGHTS INBOX.work lr\r\n", "* ACL INBOX.work alice lr\r\n"};
    for (int i = 0; i < answers.size(); ++i)
        s.answer(i == refused ? QByteArray() : answers.at(i),
                 i == refused ? "NO [NOPERM] You lack administrator privileges" : "OK done");
    QVERIFY(s.succeeded());
    const MailboxFacts &told = facts(s);
    QCOMPARE(told.status.messages.has_value(), refused != 0);
    QCOMPARE(told.quotas.has_value(), refused != 1);
    QCOMPARE(told.myRights.has_value(), refused != 2);
    QCOMPARE(told.acl.has_value(), refused != 3);
    QCOMPARE(told.refusals.size(), 1);
    const auto &refusal = std::get<Refused>(told.refusals.first());
    QCOMPARE(refusal.command, QByteArray(QTest::currentDataTag()));
    QVERIFY(refusal.code.is("NOPERM"));
}

void TestAskAboutMailbox::unknownItemCostsOnlyItself()
{
    ServerMirror mirror = mirrorOffering({"IMAP4REV1", "CONDSTORE"});
    FlowScript s = asking(mirror);
    s.answer({}, "BAD unknown STATUS item");
    QCOMPARE(s.nextCommand(),
             QByteArray("STATUS INBOX.work (MESSAGES UNSEEN UIDNEXT UIDVALIDITY)"));
    s.answer("* STATUS INBOX.work (MESSAGES 17)\r\n");
    QCOMPARE(facts(s).status.messages, 17u);
    QVERIFY(facts(s).refusals.isEmpty());
    FlowScript hopeless = asking(mirror);
    hopeless.answer({}, "BAD no");
    hopeless.answer({}, "BAD no"); // not for ever
    QVERIFY(hopeless.succeeded());
    QCOMPARE(facts(hopeless).refusals.size(), 1);
}

void TestAskAboutMailbox::nothingIsPutToAServerThatOffersNothing()
{
    ServerMirror mirror = mirrorOffering({"IMAP4REV1"});
    FlowScript s(std::make_unique<AskAboutMailbox>(workFolder, AskAboutMailbox::Questions::Limits),
                 mirror);
    QVERIFY(s.nextCommand().isEmpty());
    QVERIFY(s.succeeded());
    QVERIFY(s.news().isEmpty());
}

void TestAskAboutMailbox::limitsOnly()
{
    ServerMirror mirror = mirrorOffering({"IMAP4REV1", "ACL", "QUOTA"});
    FlowScript s(std::make_unique<AskAboutMailbox>(workFolder, AskAboutMailbox::Questions::Limits),
                 mirror);
    QCOMPARE(s.nextCommand(), QByteArray("GETQUOTAROOT INBOX.work"));
    s.answer("* QUOTAROOT INBOX.work\r\n");
    QVERIFY(s.newsOf<QuotaTold>()->quotas.isEmpty());
    QCOMPARE(s.nextCommand(), QByteArray("MYRIGHTS INBOX.work"));
    s.answer("* MYRIGHTS INBOX.work lr\r\n");
    QVERIFY(s.succeeded());
    QVERIFY(s.newsOf<RightsTold>());
}

void TestAskAboutMailbox::answersForOthersAreNotOurs()
{
    ServerMirror mirror = mirrorOffering({"IMAP4REV1", "ACL", "QUOTA"});
    FlowScript s = asking(mirror);
    s.answer("* STATUS other (MESSAGES 5)\r\n* QUOTA elsewhere (STORAGE 9 9)\r\n");
    s.answer("* QUOTAROOT other elsewhere\r\n* QUOTAROOT INBOX.work mine\r\n"
             "* QUOTA mine (STORAGE 1 2)\r\n");
    s.answer("* MYRIGHTS other lr\r\n");
    s.answer("* ACL other bob lr\r\n");
    const MailboxFacts &told = facts(s);
    QVERIFY(!told.status.messages && !told.myRights && !told.acl);
    QVERIFY(!s.newsOf<RightsTold>());
    QCOMPARE(told.quotas->size(), 1);
    QCOMPARE(told.quotas->first().root, QByteArray("mine"));
}

void TestAskAboutMailbox::rootWithoutLimits()
{
    ServerMirror mirror = mirrorOffering({"IMAP4REV1", "QUOTA"});
    FlowScript s = asking(mirror);
    s.answer("* STATUS INBOX.work (MESSAGES 5)\r\n");
    s.answer("* QUOTAROOT INBOX.work ROOT\r\n* QUOTA ROOT\r\n"); // Courier
    QCOMPARE(facts(s).quotas->size(), 1);
    QVERIFY(facts(s).quotas->first().resources.isEmpty());
}

QTEST_GUILESS_MAIN(TestAskAboutMailbox)
#include "tst_askaboutmailbox.moc"
