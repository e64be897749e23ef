// SPDX-License-Identifier: GPL-3.0-or-later
// Folders are renamed: their subscriptions, and the one that is open.
#include "tests/flows/folderactplay.h"

#include <QTest>

using namespace imap;
using namespace testsupport;

class TestRenameFolder : public QObject
{
    Q_OBJECT
private slots:
    void renameCarriesSubscriptions();
    void renameKeepsTheFolderOpen();
    void renameRefusedKeepsTheFolderOpen();
    void renameLeavesWithoutUnselect();
    void renameOfAnotherLeavesTheOpenAlone();
    void renameOfInbox();
    void renameIntoItself();
};

void TestRenameFolder::renameCarriesSubscriptions()
{
    const Played p = play(renaming("a", "x/y", {"a", "a/b"}));
    const QByteArrayList lines{"RENAME a x/y", "SUBSCRIBE x/y", "SUBSCRIBE x/y/b", "UNSUBSCRIBE a",
                               "UNSUBSCRIBE a/b"};
    QCOMPARE(p.sent, lines + listing);
    QCOMPARE(p.plan, lines);
    QCOMPARE(p.applied()->target, named("x/y"));
    QCOMPARE(p.told<MailboxRenamed>().size(), 1);
    const Played back = play(p.applied()->undo.first());
    QCOMPARE(back.plan, (QByteArrayList{"RENAME x/y a", "SUBSCRIBE a", "SUBSCRIBE a/b",
                                        "UNSUBSCRIBE x/y", "UNSUBSCRIBE x/y/b"}));
}

void TestRenameFolder::renameKeepsTheFolderOpen()
{
    ServerMirror mirror = mirrorWith();
    select(mirror, named("a/b"), true);
    const Played p = play(renaming("a", "c"), mirror);
    QCOMPARE(p.sent, (QByteArrayList{"UNSELECT", "RENAME a c", "EXAMINE c/b"} + listing));
    QCOMPARE(p.plan, QByteArrayList{"RENAME a c"});
    QVERIFY(p.told<MailboxClosed>().isEmpty());
    QCOMPARE(p.told<MailboxOpened>().value(0).mailbox, named("c/b"));
    QCOMPARE(mirror.selected().name(), named("c/b"));
}

void TestRenameFolder::renameRefusedKeepsTheFolderOpen()
{
    ServerMirror mirror = mirrorWith();
    select(mirror, named("a"));
    const Played p = play(renaming("a", "c", {"a"}), mirror, 1, "NO [ALREADYEXISTS] there");
    QCOMPARE(p.sent, (QByteArrayList{"UNSELECT", "RENAME a c", "SELECT a"} + listing));
    QVERIFY(p.refused());
    QVERIFY(p.refused()->code.is("ALREADYEXISTS"));
    QCOMPARE(p.refused()->command, QByteArray("RENAME"));
    QVERIFY(p.told<MailboxRenamed>().isEmpty());
    QCOMPARE(mirror.selected().name(), named("a"));
}

void TestRenameFolder::renameLeavesWithoutUnselect()
{
    ServerMirror mirror = mirrorWith({"IMAP4REV1"});
    select(mirror, named("a"));
    FlowScript s(flowFor(renaming("a", "c")), mirror);
    QVERIFY(s.nextCommand().startsWith("EXAMINE postroom-leaves-the-folder"));
    s.answer({}, "NO no such mailbox");
    QCOMPARE(s.nextCommand(), QByteArray("RENAME a c"));
    s.answer({});
    QCOMPARE(s.nextCommand(), QByteArray("SELECT c"));
}

void TestRenameFolder::renameOfAnotherLeavesTheOpenAlone()
{
    ServerMirror mirror = mirrorWith();
    select(mirror, named("ab"));
    const Played p = play(renaming("a", "c"), mirror);
    QCOMPARE(p.sent, (QByteArrayList{"RENAME a c"} + listing));
    QCOMPARE(mirror.selected().name(), named("ab"));
}

void TestRenameFolder::renameOfInbox()
{
    ServerMirror mirror = mirrorWith();
    select(mirror, MailboxName::inbox());
    const Played p = play(renaming("INBOX", "INBOX/old", {"INBOX", "INBOX/child"}), mirror);
    QCOMPARE(p.sent.first(4), (QByteArrayList{"UNSELECT", "RENAME INBOX INBOX/old",
                                              "SUBSCRIBE INBOX/old", "SELECT INBOX"}));
    QVERIFY(p.told<MailboxRenamed>().isEmpty()); // the folder stays
    QVERIFY(p.applied()->undo.isEmpty());
    ServerMirror other = mirrorWith();
    select(other, named("INBOX/child"));
    QCOMPARE(play(renaming("INBOX", "old"), other).sent.first(), QByteArray("RENAME INBOX old"));
}

void TestRenameFolder::renameIntoItself()
{
    const Played p = play(renaming("a", "a/b"));
    QVERIFY(p.sent.isEmpty());
    QVERIFY(p.plan.isEmpty());
    QVERIFY(p.refused());
    QVERIFY(p.refused()->code.is(notSentIntoItself));
    // Where there is no hierarchy, it is just a longer name.
    RenameMailbox flat = renaming("a", "a/b");
    flat.delimiter = {};
    QCOMPARE(play(flat).plan, QByteArrayList{"RENAME a a/b"});
}

QTEST_APPLESS_MAIN(TestRenameFolder)
#include "tst_renamefolder.moc"
