// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/runtypedline.h"
#include "tests/support/flowscript.h"

#include <QTest>

using namespace imap;
using testsupport::FlowScript;
using testsupport::responsesIn;

namespace {

/// A mirror of a server whose folders lie below "INBOX.", with INBOX selected: UIDs 11, 12, 13.
struct Place
{
    explicit Place(const QByteArray &capabilities = "IMAP4rev1 UIDPLUS UNSELECT ESEARCH")
    {
        hear("* CAPABILITY " + capabilities + "\r\n* NAMESPACE ((\"INBOX.\" \".\")) NIL NIL\r\n");
    }
    void hear(const QByteArray &lines)
    {
        for (const Response &response : responsesIn(lines))
            (void)mirror.apply(response, {});
    }
    void openInbox()
    {
        mirror.beginSelect(MailboxName::inbox());
        hear("* FLAGS (\\Seen \\Deleted)\r\n* 3 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n");
        UidSet uids;
        uids.add(11, 13);
        QVERIFY(mirror.selected().adoptUids(uids));
    }
    ServerMirror mirror;
};

std::unique_ptr<RunTypedLine> typed(const QByteArray &line)
{
    return std::make_unique<RunTypedLine>(RunTyped{TypedCommand{{line}, {}}});
}

StatusKind answerOf(const FlowScript &script)
{
    return std::get<TypedAnswer>(script.outcome()).status.kind;
}

} // namespace

class TestTyped : public QObject
{
    Q_OBJECT
private slots:
    void isSentAsTyped();
    void aRefusalIsAnAnswer();
    void selectIsFollowed();
    void examineIsReadOnly();
    void refusedSelectLeavesNothingOpen();
    void closeIsToldAndCounted();
    void unselectIsTold();
    void flagsAreAskedFor_data();
    void flagsAreAskedFor();
    void targetsAreCounted_data();
    void targetsAreCounted();
    void foldersAreListedAgain_data();
    void foldersAreListedAgain();
    void deletingTheOpenFolderLeavesIt();
    void renamingTheOpenFolderFollowsIt();
    void renamingInboxKeepsItOpen();
    void quotaAndRightsAreTold();
    void notSentIsAnError();
};

void TestTyped::isSentAsTyped()
{
    Place place;
    FlowScript s(typed("nOOp"), place.mirror);
    QCOMPARE(s.nextCommand(), QByteArray("nOOp"));
    s.answer("");
    QCOMPARE(answerOf(s), StatusKind::Ok);
}

void TestTyped::aRefusalIsAnAnswer()
{
    Place place;
    FlowScript s(typed("create x"), place.mirror);
    s.answer("", "NO [CANNOT] no such thing");
    QVERIFY(s.succeeded());
    QCOMPARE(answerOf(s), StatusKind::No);
}

void TestTyped::selectIsFollowed()
{
    Place place;
    FlowScript s(typed("select INBOX.test2"), place.mirror);
    QCOMPARE(s.nextCommand(), QByteArray("select INBOX.test2"));
    s.answer("* FLAGS (\\Seen)\r\n* 2 EXISTS\r\n* OK [UIDVALIDITY 9] x\r\n* OK [UIDNEXT 8] x\r\n",
             "OK [READ-WRITE] done");
    QCOMPARE(s.nextCommand(), QByteArray("UID SEARCH RETURN (ALL) ALL"));
    s.answer("* ESEARCH (TAG \"T\") UID ALL 4,7\r\n");
    QVERIFY(s.nextCommand().startsWith("UID FETCH 4,7 "));
    s.answer("* 1 FETCH (UID 4 FLAGS ())\r\n* 2 FETCH (UID 7 FLAGS (\\Seen))\r\n");
    const auto *opened = s.newsOf<MailboxOpened>();
    QVERIFY(opened);
    QCOMPARE(opened->mailbox.wire(), QByteArray("INBOX.test2"));
    QCOMPARE(opened->uids.count(), 2U);
    QVERIFY(!opened->readOnly);
    QVERIFY(s.newsOf<MessagesUpdated>());
    QCOMPARE(answerOf(s), StatusKind::Ok);
}

void TestTyped::examineIsReadOnly()
{
    Place place;
    FlowScript s(typed("examine INBOX.test2"), place.mirror);
    s.answer("* 0 EXISTS\r\n* OK [UIDVALIDITY 9] x\r\n", "OK [READ-ONLY] done");
    QVERIFY(s.newsOf<MailboxOpened>());
    QVERIFY(s.newsOf<MailboxOpened>()->readOnly);
    QVERIFY(s.isFinished());
}

void TestTyped::refusedSelectLeavesNothingOpen()
{
    Place place;
    place.openInbox();
    FlowScript s(typed("select nowhere"), place.mirror);
    s.answer("", "NO [NONEXISTENT] no such mailbox");
    QVERIFY(s.newsOf<MailboxClosed>());
    QVERIFY(!s.newsOf<MailboxClosed>()->refused); // or the window would open it again
    QVERIFY(!place.mirror.hasSelected());
    QCOMPARE(answerOf(s), StatusKind::No);
}

void TestTyped::closeIsToldAndCounted()
{
    Place place;
    place.openInbox();
    FlowScript s(typed("close"), place.mirror);
    s.answer("");
    QVERIFY(s.newsOf<MailboxClosed>());
    QVERIFY(!place.mirror.hasSelected());
    QVERIFY(s.nextCommand().startsWith("STATUS INBOX "));
    s.answer("* STATUS INBOX (MESSAGES 1)\r\n");
    QVERIFY(s.isFinished());
}

void TestTyped::unselectIsTold()
{
    Place place;
    place.openInbox();
    FlowScript s(typed("unselect"), place.mirror);
    s.answer("");
    QVERIFY(s.newsOf<MailboxClosed>());
    QVERIFY(s.isFinished());
}

void TestTyped::flagsAreAskedFor_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("untagged");
    QTest::addColumn<QByteArray>("follow");
    const QByteArray none;
    QTest::newRow("store tells itself") << QByteArray("store 1 +flags \\Seen")
                                        << QByteArray("* 1 FETCH (FLAGS (\\Seen))\r\n") << none;
    QTest::newRow("silent, by number") << QByteArray("store 1:2 +flags.silent \\Seen") << none
                                       << QByteArray("UID FETCH 11:12 FLAGS");
    QTest::newRow("silent, to the last") << QByteArray("store 2:* flags.silent (\\Seen)") << none
                                         << QByteArray("UID FETCH 12:13 FLAGS");
    QTest::newRow("silent, the last")
        << QByteArray("store * flags.silent (\\Seen)") << none << QByteArray("UID FETCH 13 FLAGS");
    QTest::newRow("silent, beyond the end") << QByteArray("store 9:* flags.silent (\\Seen)") << none
                                            << QByteArray("UID FETCH 13 FLAGS");
    QTest::newRow("silent, by uid") << QByteArray("uid store 12 -FLAGS.SILENT (\\Seen)") << none
                                    << QByteArray("UID FETCH 12 FLAGS");
    QTest::newRow("fetch that peeks") << QByteArray("fetch 1 body.peek[]") << none << none;
    QTest::newRow("fetch that marks, told")
        << QByteArray("fetch 1 body[]") << QByteArray("* 1 FETCH (FLAGS (\\Seen))\r\n") << none;
    QTest::newRow("fetch that marks, not told")
        << QByteArray("fetch 1 rfc822.text") << none << QByteArray("UID FETCH 11 FLAGS");
    QTest::newRow("whole message")
        << QByteArray("fetch 1 rfc822") << none << QByteArray("UID FETCH 11 FLAGS");
    QTest::newRow("size only") << QByteArray("fetch 1 rfc822.size") << none << none;
}

void TestTyped::flagsAreAskedFor()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, untagged);
    QFETCH(QByteArray, follow);
    Place place;
    place.openInbox();
    FlowScript s(typed(line), place.mirror);
    s.answer(untagged);
    QCOMPARE(s.nextCommand(), follow);
    if (!follow.isEmpty())
        s.answer("");
    QVERIFY(s.succeeded());
}

void TestTyped::targetsAreCounted_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("follow");
    QTest::newRow("copy") << QByteArray("copy 1:2 INBOX.test2") << QByteArray("STATUS INBOX.test2");
    QTest::newRow("inbox in small letters")
        << QByteArray("copy 1:2 inbox.test2") << QByteArray("STATUS INBOX.test2");
    QTest::newRow("uid move") << QByteArray("uid move 11 \"Sent Items\"")
                              << QByteArray("STATUS \"Sent Items\"");
    QTest::newRow("into the open folder") << QByteArray("copy 1 INBOX") << QByteArray("NOOP");
}

void TestTyped::targetsAreCounted()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, follow);
    Place place;
    place.openInbox();
    FlowScript s(typed(line), place.mirror);
    s.answer("", "OK [COPYUID 9 11:12 1:2] done");
    QVERIFY2(s.nextCommand().startsWith(follow), s.nextCommand());
    s.answer("");
    QVERIFY(s.succeeded());
}

void TestTyped::foldersAreListedAgain_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("listed");
    QTest::newRow("create") << QByteArray("create INBOX.test3") << true;
    QTest::newRow("delete") << QByteArray("delete INBOX.test3") << true;
    QTest::newRow("rename") << QByteArray("rename INBOX.test1 INBOX.linux") << true;
    QTest::newRow("subscribe") << QByteArray("subscribe INBOX.test3") << true;
    QTest::newRow("unsubscribe") << QByteArray("unsubscribe INBOX.test3") << true;
    QTest::newRow("list") << QByteArray("list \"\" \"*\"") << true;
    QTest::newRow("lsub") << QByteArray("lsub \"\" \"*\"") << true;
    QTest::newRow("delimiter only") << QByteArray("list \"\" \"\"") << false;
    QTest::newRow("status") << QByteArray("status INBOX (messages)") << false;
    QTest::newRow("search") << QByteArray("search all") << false;
}

void TestTyped::foldersAreListedAgain()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, listed);
    Place place;
    FlowScript s(typed(line), place.mirror);
    s.answer("");
    QCOMPARE(s.nextCommand(), listed ? QByteArray("LIST \"\" \"*\"") : QByteArray());
    if (!listed)
        return;
    s.answer("* LIST () \".\" INBOX\r\n");
    s.answer(""); // LSUB
    QVERIFY(s.newsOf<MailboxesListed>());
}

void TestTyped::deletingTheOpenFolderLeavesIt()
{
    Place place;
    place.openInbox();
    place.mirror.beginSelect(MailboxName::fromWire("INBOX.old"));
    FlowScript s(typed("delete inbox.old"), place.mirror);
    s.answer("");
    QCOMPARE(s.nextCommand(), QByteArray("UNSELECT"));
    s.answer("", "BAD nothing is selected");
    QVERIFY(s.newsOf<MailboxClosed>());
    QVERIFY(!place.mirror.hasSelected());
    QCOMPARE(s.nextCommand(), QByteArray("LIST \"\" \"*\""));
}

void TestTyped::renamingTheOpenFolderFollowsIt()
{
    Place place;
    place.mirror.beginSelect(MailboxName::fromWire("INBOX.test1.below"));
    FlowScript s(typed("rename INBOX.test1 INBOX.linux"), place.mirror);
    s.answer("");
    const auto *renamed = s.newsOf<MailboxRenamed>();
    QVERIFY(renamed);
    QCOMPARE(renamed->to.wire(), QByteArray("INBOX.linux"));
    QCOMPARE(s.nextCommand(), QByteArray("SELECT INBOX.linux.below"));
}

void TestTyped::renamingInboxKeepsItOpen()
{
    Place place;
    place.openInbox();
    FlowScript s(typed("rename INBOX INBOX.old"), place.mirror);
    s.answer("");
    QVERIFY(!s.newsOf<MailboxRenamed>());
    QCOMPARE(s.nextCommand(), QByteArray("SELECT INBOX"));
}

void TestTyped::quotaAndRightsAreTold()
{
    Place place;
    FlowScript quota(typed("getquotaroot inbox"), place.mirror);
    quota.answer("* QUOTAROOT inbox user.alice\r\n* QUOTA user.alice (STORAGE 31306 2048000)\r\n");
    const auto *told = quota.newsOf<QuotaTold>();
    QVERIFY(told);
    QVERIFY(told->mailbox.isInbox());
    QCOMPARE(told->quotas.size(), 1);
    QCOMPARE(told->quotas.first().resources.first().used, quint64(31306));
    FlowScript rights(typed("myrights INBOX"), place.mirror);
    rights.answer("* MYRIGHTS INBOX lrs\r\n");
    QVERIFY(rights.newsOf<RightsTold>());
    QCOMPARE(rights.newsOf<RightsTold>()->rights, QByteArray("lrs"));
}

void TestTyped::notSentIsAnError()
{
    Place place;
    FlowScript s(typed("store 1 flags x"), place.mirror);
    s.answer("", "BAD [POSTROOM-INSPECTION] no");
    const auto *refused = s.error<Refused>();
    QVERIFY(refused);
    QCOMPARE(refused->code.name, QByteArray(notSentInspection));
}

QTEST_APPLESS_MAIN(TestTyped)
#include "tst_typed.moc"
