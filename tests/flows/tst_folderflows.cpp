// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/countfolders.h"
#include "imapcore/flows/countselected.h"
#include "imapcore/flows/leaveselected.h"
#include "imapcore/flows/listfolders.h"
#include "imapcore/flows/selectmailbox.h"
#include "tests/support/flowscript.h"

#include <QTest>

using namespace imap;
using testsupport::FlowScript;

namespace {

ServerMirror mirrorWith(const QByteArrayList &capabilities)
{
    ServerMirror mirror;
    (void)mirror.apply(CapabilityData{capabilities}, {});
    return mirror;
}

FlowScript opening(ServerMirror &mirror, quint32 firstPage = 2)
{
    return FlowScript(
        std::make_unique<SelectMailbox>(OpenMailbox{MailboxName::inbox(), false, firstPage}),
        mirror);
}

} // namespace

class TestFolderFlows : public QObject
{
    Q_OBJECT
private slots:
    void listWithExtensions();
    void listAndLsubWithoutThem();
    void foreignNamespacesAreListed();
    void listRefused();
    void openInThreeRoundTrips();
    void openWithoutEsearch();
    void openWithoutAskingForUids();
    void uidNextThatLies();
    void openEmpty();
    void openRefused();
    void listOfAnotherMomentIsAskedForAgain();
    void serverWhoseListNeverFits();
    void messageGoneBeforeTheAnnouncement();
    void leaveByUnselect();
    void leaveNeverByClose();
    void countGoesOnAfterARefusal();
    void selectedIsCountedBySearch();
};

void TestFolderFlows::listWithExtensions()
{
    ServerMirror mirror =
        mirrorWith({"IMAP4REV1", "LIST-EXTENDED", "LIST-STATUS", "SPECIAL-USE", "STATUS=SIZE"});
    FlowScript s(std::make_unique<ListFolders>(), mirror);
    QCOMPARE(s.nextCommand(),
             QByteArray("LIST \"\" (\"*\") RETURN (SUBSCRIBED CHILDREN SPECIAL-USE)"));
    s.answer("* LIST (\\Subscribed \\HasNoChildren) \"/\" INBOX\r\n"
             "* LIST (\\HasNoChildren) \"/\" other\r\n");
    QCOMPARE(s.nextCommand(),
             QByteArray("LIST (SUBSCRIBED) \"\" (\"*\") RETURN (SUBSCRIBED CHILDREN SPECIAL-USE)"));
    s.answer("* LIST (\\Subscribed \\HasNoChildren) \"/\" INBOX\r\n"
             "* LIST (\\Subscribed \\NonExistent) \"/\" old\r\n");
    QVERIFY(s.newsOf<MailboxesListed>()); // before any count
    QCOMPARE(s.newsOf<MailboxesListed>()->mailboxes.size(), 3);
    QCOMPARE(
        s.nextCommand(),
        QByteArray("LIST \"\" (\"*\") RETURN (STATUS (MESSAGES UNSEEN UIDNEXT UIDVALIDITY SIZE))"));
    s.answer("* LIST () \"/\" INBOX\r\n* STATUS INBOX (MESSAGES 4 UNSEEN 1)\r\n");
    QVERIFY(s.succeeded());
    QCOMPARE(std::get<MailboxCounted>(s.mirrorChanges().last()).status.messages, 4u);
}

void TestFolderFlows::listAndLsubWithoutThem()
{
    ServerMirror mirror = mirrorWith({"IMAP4REV1"});
    FlowScript s(std::make_unique<ListFolders>(), mirror);
    QCOMPARE(s.nextCommand(), QByteArray("LIST \"\" \"*\""));
    s.answer("* LIST (\\HasChildren) \".\" INBOX\r\n* LIST (\\Noselect) \".\" INBOX.lists\r\n"
             "* LIST () \".\" INBOX.test1\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("LSUB \"\" \"*\""));
    s.answer("* LSUB () \".\" INBOX.test1\r\n* LSUB () \".\" INBOX.gone\r\n* LSUB (\\Noselect) "
             "\".\" INBOX.parent\r\n");
    const auto *listed = s.newsOf<MailboxesListed>();
    QVERIFY(listed);
    QCOMPARE(listed->mailboxes.size(), 4);
    QVERIFY(!listed->mailboxes[0].isSubscribed());
    QVERIFY(listed->mailboxes[2].isSubscribed());
    QCOMPARE(listed->mailboxes[3].name.wire(), QByteArray("INBOX.gone"));
    QVERIFY(listed->mailboxes[3].has("\\nonexistent"));
    QCOMPARE(s.nextCommand(), QByteArray("STATUS INBOX (MESSAGES UNSEEN UIDNEXT UIDVALIDITY)"));
    s.answer({});
    QCOMPARE(s.nextCommand(),
             QByteArray("STATUS INBOX.test1 (MESSAGES UNSEEN UIDNEXT UIDVALIDITY)"));
    s.answer({}, "NO no rights");
    QVERIFY(s.succeeded());
}

void TestFolderFlows::foreignNamespacesAreListed()
{
    ServerMirror mirror = mirrorWith({"IMAP4REV1"});
    (void)mirror.apply(
        testsupport::responsesIn("* NAMESPACE ((\"INBOX.\" \".\")) NIL ((\"#shared.\" \".\"))\r\n")
            .first(),
        {});
    FlowScript s(std::make_unique<ListFolders>(), mirror);
    s.answer("* LIST () \".\" INBOX\r\n");
    s.answer({});
    QCOMPARE(s.nextCommand(), QByteArray("LIST \"\" \"#shared.*\""));
    s.answer("* LIST () \".\" #shared.team\r\n", "OK done");
    QCOMPARE(s.nextCommand(), QByteArray("LSUB \"\" \"#shared.*\""));
    s.answer("* LSUB () \".\" #shared.team\r\n");
    QCOMPARE(s.newsOf<MailboxesListed>()->mailboxes.size(), 2);
    QVERIFY(s.newsOf<MailboxesListed>()->mailboxes.last().isSubscribed());
}

void TestFolderFlows::listRefused()
{
    ServerMirror mirror = mirrorWith({"IMAP4REV1"});
    FlowScript s(std::make_unique<ListFolders>(), mirror);
    s.answer({}, "NO [SERVERBUG] index broken");
    s.answer({});
    QVERIFY(s.error<Refused>());
    QCOMPARE(s.error<Refused>()->command, QByteArray("LIST"));
    QVERIFY(!s.newsOf<MailboxesListed>()); // what was known before stays
}

void TestFolderFlows::openInThreeRoundTrips()
{
    ServerMirror mirror = mirrorWith({"IMAP4REV1", "ESEARCH", "CONDSTORE"});
    FlowScript s = opening(mirror);
    QCOMPARE(s.nextCommand(), QByteArray("SELECT INBOX (CONDSTORE)"));
    s.answer(
        "* FLAGS (\\Seen hasatt)\r\n* 3 EXISTS\r\n* OK [UIDVALIDITY 7]\r\n* OK [UIDNEXT 12]\r\n",
        "OK [READ-WRITE] done");
    QCOMPARE(s.nextCommand(), QByteArray("UID SEARCH RETURN (ALL) ALL"));
    s.answer("* ESEARCH (TAG \"T\") UID ALL 5,9:10\r\n");
    QCOMPARE(s.nextCommand(),
             QByteArray("UID FETCH 9:10 (UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE)"));
    QVERIFY(!s.newsOf<MailboxOpened>());
    s.answer("* 2 FETCH (UID 9 FLAGS ())\r\n* 3 FETCH (UID 10 FLAGS (\\Seen))\r\n");
    QVERIFY(s.succeeded());
    const auto *opened = s.newsOf<MailboxOpened>();
    QVERIFY(opened);
    QCOMPARE(opened->uids.count(), 3u);
    QCOMPARE(opened->uids.uidAt(SequenceNumber(1)), Uid(5));
    QCOMPARE(opened->uidValidity, UidValidity(7));
    QVERIFY(!opened->readOnly);
    QCOMPARE(s.newsOf<MessagesUpdated>()->messages.size(), 2);
}

void TestFolderFlows::openWithoutEsearch()
{
    ServerMirror mirror = mirrorWith({"IMAP4REV1"});
    FlowScript s = opening(mirror);
    QCOMPARE(s.nextCommand(), QByteArray("SELECT INBOX"));
    s.answer("* 2 EXISTS\r\n* OK [UIDVALIDITY 7]\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("UID SEARCH ALL"));
    s.answer("* SEARCH 9 5\r\n");
    QCOMPARE(s.nextCommand(),
             QByteArray("UID FETCH 5,9 (UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE)"));
}

void TestFolderFlows::openWithoutAskingForUids()
{
    ServerMirror mirror = mirrorWith({"IMAP4REV1", "ESEARCH"});
    FlowScript s = opening(mirror);
    s.answer("* 3 EXISTS\r\n* OK [UIDVALIDITY 7]\r\n* OK [UIDNEXT 4]\r\n");
    QCOMPARE(s.nextCommand(),
             QByteArray("UID FETCH 2:3 (UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE)"));
    s.answer("* 2 FETCH (UID 2 FLAGS ())\r\n* 3 FETCH (UID 3 FLAGS ())\r\n");
    QVERIFY(s.succeeded());
    QCOMPARE(s.newsOf<MailboxOpened>()->uids.uidAt(SequenceNumber(1)), Uid(1));
}

void TestFolderFlows::uidNextThatLies()
{
    ServerMirror mirror = mirrorWith({"IMAP4REV1", "ESEARCH"});
    FlowScript s = opening(mirror);
    s.answer("* 2 EXISTS\r\n* OK [UIDNEXT 3]\r\n");
    s.answer("* 2 FETCH (UID 9 FLAGS ())\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("UID SEARCH RETURN (ALL) ALL"));
    s.answer("* ESEARCH (TAG \"T\") UID ALL 8:9\r\n");
    s.answer("* 1 FETCH (UID 8 FLAGS ())\r\n* 2 FETCH (UID 9 FLAGS ())\r\n");
    QVERIFY(s.succeeded());
    QCOMPARE(s.newsOf<MailboxOpened>()->uids.uidAt(SequenceNumber(1)), Uid(8));
}

void TestFolderFlows::openEmpty()
{
    ServerMirror mirror = mirrorWith({"IMAP4REV1", "ESEARCH"});
    FlowScript s = opening(mirror);
    s.answer("* 0 EXISTS\r\n* OK [UIDVALIDITY 7]\r\n", "OK [READ-ONLY] done");
    QVERIFY(s.succeeded());
    QVERIFY(s.newsOf<MailboxOpened>()->readOnly);
}

void TestFolderFlows::openRefused()
{
    ServerMirror mirror = mirrorWith({"IMAP4REV1"});
    FlowScript s = opening(mirror);
    s.answer({}, "NO [NONEXISTENT] no such mailbox");
    QVERIFY(s.error<Refused>());
    QVERIFY(!mirror.hasSelected());
    QVERIFY(s.newsOf<MailboxClosed>());
}

void TestFolderFlows::listOfAnotherMomentIsAskedForAgain()
{
    ServerMirror mirror = mirrorWith({"IMAP4REV1", "ESEARCH"});
    FlowScript s = opening(mirror);
    s.answer("* 2 EXISTS\r\n");
    s.answer("* ESEARCH (TAG \"T\") UID ALL 5\r\n* 1 EXPUNGE\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("UID SEARCH RETURN (ALL) ALL"));
    s.answer("* ESEARCH (TAG \"T\") UID ALL 6\r\n* 2 EXISTS\r\n");
    s.answer("* 1 FETCH (UID 6 FLAGS ())\r\n");
    QVERIFY(s.succeeded());
    QCOMPARE(s.newsOf<MailboxOpened>()->uids.unknownCount(), 1u); // came meanwhile
}

void TestFolderFlows::serverWhoseListNeverFits()
{
    ServerMirror mirror = mirrorWith({"IMAP4REV1", "ESEARCH"});
    FlowScript s = opening(mirror);
    s.answer("* 2 EXISTS\r\n");
    for (int attempt = 0; attempt < 3; ++attempt)
        s.answer("* ESEARCH (TAG \"T\") UID\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("FETCH 1:* UID"));
    s.answer("* 1 FETCH (UID 5)\r\n* 2 FETCH (UID 6)\r\n");
    s.answer({});
    QVERIFY(s.succeeded());
    QCOMPARE(s.newsOf<MailboxOpened>()->uids.unknownCount(), 0u);
}

void TestFolderFlows::messageGoneBeforeTheAnnouncement()
{
    ServerMirror mirror = mirrorWith({"IMAP4REV1", "ESEARCH"});
    FlowScript s = opening(mirror);
    s.answer("* 3 EXISTS\r\n");
    s.answer("* ESEARCH (TAG \"T\") UID ALL 5:7\r\n");
    s.answer("* 2 FETCH (UID 6 FLAGS ())\r\n* 3 FETCH (UID 7 FLAGS ())\r\n* 2 EXPUNGE\r\n");
    const auto *page = s.newsOf<MessagesUpdated>();
    QCOMPARE(page->messages.size(), 1);
    QCOMPARE(page->messages.first().uid, Uid(7));
    QCOMPARE(page->messages.first().number, SequenceNumber(2));
}

void TestFolderFlows::leaveByUnselect()
{
    ServerMirror mirror = mirrorWith({"IMAP4REV1", "UNSELECT"});
    mirror.beginSelect(MailboxName::inbox());
    FlowScript s(std::make_unique<LeaveSelected>(), mirror);
    QCOMPARE(s.nextCommand(), QByteArray("UNSELECT"));
    s.answer({});
    QVERIFY(!mirror.hasSelected());
}

void TestFolderFlows::leaveNeverByClose()
{
    ServerMirror mirror = mirrorWith({"IMAP4REV1"});
    mirror.beginSelect(MailboxName::inbox());
    FlowScript s(std::make_unique<LeaveSelected>(), mirror);
    QVERIFY(s.nextCommand().startsWith("EXAMINE postroom-"));
    s.answer({}, "NO no such mailbox");
    QVERIFY(s.succeeded());
    QVERIFY(!mirror.hasSelected());
}

void TestFolderFlows::countGoesOnAfterARefusal()
{
    ServerMirror mirror = mirrorWith({"IMAP4REV1"});
    FlowScript s(std::make_unique<CountFolders>(
                     QList<MailboxName>{MailboxName::fromWire("gone"), MailboxName::inbox()}),
                 mirror);
    s.answer({}, "NO gone");
    s.answer("* STATUS INBOX (MESSAGES 1)\r\n");
    QVERIFY(s.error<Refused>());
    QCOMPARE(s.mirrorChanges().size(), 1);
}

void TestFolderFlows::selectedIsCountedBySearch()
{
    ServerMirror mirror = mirrorWith({"IMAP4REV1", "ESEARCH"});
    mirror.beginSelect(MailboxName::inbox());
    (void)mirror.apply(ExistsData{9}, {});
    FlowScript s(std::make_unique<CountSelected>(), mirror);
    QCOMPARE(s.nextCommand(), QByteArray("UID SEARCH RETURN (COUNT) UNSEEN"));
    s.answer("* ESEARCH (TAG \"T\") UID COUNT 4\r\n");
    QCOMPARE(s.newsOf<MailboxCounted>()->status.unseen, 4u);
    QCOMPARE(s.newsOf<MailboxCounted>()->status.messages, 9u);
}

QTEST_GUILESS_MAIN(TestFolderFlows)
#include "tst_folderflows.moc"
