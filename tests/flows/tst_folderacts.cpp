// SPDX-License-Identifier: GPL-3.0-or-later
// Folders are made, deleted and subscribed, and what is undone of that.
#include "tests/flows/folderactplay.h"

#include <QTest>

using namespace imap;
using namespace testsupport;

class TestFolderActs : public QObject
{
    Q_OBJECT
private slots:
    void createWithLevels();
    void letGo_data();
    void letGo();
    void createCountsTheNew();
    void undoOfCreation();
    void undoKeepsMessages();
    void undoKeepsWhatWasNotCounted();
    void deleteLeavesTheFolder();
    void deleteRefusedKeepsTheFolderOpen();
    void deleteGoesOnAfterADeadSubscription();
    void subscribeAndBack();
    void refusals_data();
    void refusals();
    void failingAtEveryStep_data();
    void failingAtEveryStep();
    void names_data();
    void names();
    void namesThatAreNeverSent();
};

void TestFolderActs::createWithLevels()
{
    const Played p = play(CreateMailbox{all({"a", "a/b"})});
    QCOMPARE(p.sent.first(4),
             (QByteArrayList{"CREATE a", "SUBSCRIBE a", "CREATE a/b", "SUBSCRIBE a/b"}));
    QCOMPARE(p.sent.mid(4), listing);
    QCOMPARE(p.plan, p.sent.first(4));
    QVERIFY(p.applied());
    QCOMPARE(p.applied()->mailboxes, all({"a", "a/b"}));
    QVERIFY(!p.applied()->stoppedBy);
    QCOMPARE(p.told<MailboxesListed>().size(), 1);
}

void TestFolderActs::letGo_data()
{
    QTest::addColumn<int>("at"); // so many commands are answered before
    QTest::addColumn<QByteArrayList>("sent");
    QTest::newRow("while leaving") << 0 << QByteArrayList{"UNSELECT", "SELECT a"} + listing;
    QTest::newRow("while asking") << 1
                                  << QByteArrayList{"UNSELECT", "STATUS a/b (MESSAGES)",
                                                    "SELECT a"} +
                                         listing;
    QTest::newRow("in the middle")
        << 3
        << QByteArrayList{"UNSELECT", "STATUS a/b (MESSAGES)", "STATUS a (MESSAGES)", "DELETE a/b",
                          "SELECT a"} +
               listing;
    QTest::newRow("while opening again")
        << 5
        << QByteArrayList{"UNSELECT", "STATUS a/b (MESSAGES)", "STATUS a (MESSAGES)", "DELETE a/b",
                          "DELETE a"} +
               listing;
}

/// Nobody waits any more: nothing else is changed, and the folder that was left is open again.
void TestFolderActs::letGo()
{
    QFETCH(int, at);
    QFETCH(QByteArrayList, sent);
    ServerMirror mirror = mirrorWith();
    select(mirror, named("a"));
    FlowScript s(flowFor(DeleteMailboxes{all({"a/b", "a"}), {}, true}), mirror);
    QByteArrayList lines;
    while (!s.isFinished() && lines.size() < 20) {
        if (at-- == 0)
            QVERIFY(s.flow().letGo());
        lines.append(s.nextCommand());
        const QByteArray line = lines.last();
        const bool counts = line.startsWith("STATUS");
        s.answer(counts ? QByteArray("* " + line.first(line.indexOf('(')) + "(MESSAGES 0)\r\n")
                        : QByteArray());
    }
    QCOMPARE(lines, sent);
    QVERIFY(mirror.hasSelected() || sent.contains("DELETE a"));
    const auto *applied = std::get_if<Applied>(&s.outcome());
    QCOMPARE(applied != nullptr, sent.contains("DELETE a/b"));
    QVERIFY(applied ? sent.contains("DELETE a") != applied->stoppedBy.has_value()
                    : s.error<Abandoned>() != nullptr);
}

void TestFolderActs::createCountsTheNew()
{
    ServerMirror mirror = mirrorWith({"IMAP4REV1", "LIST-EXTENDED", "LIST-STATUS"});
    FlowScript s(flowFor(CreateMailbox{all({"new"}), false}), mirror);
    QCOMPARE(s.nextCommand(), QByteArray("CREATE new"));
    s.answer({});
    s.answer("* LIST () \"/\" INBOX\r\n* LIST () \"/\" new\r\n");
    s.answer({});
    QCOMPARE(s.nextCommand(), QByteArray("STATUS new (MESSAGES UNSEEN UIDNEXT UIDVALIDITY)"));
    s.answer({});
    QVERIFY(s.succeeded());
}

void TestFolderActs::undoOfCreation()
{
    const Played p = play(CreateMailbox{all({"a", "a/b"})});
    QCOMPARE(p.applied()->undo.size(), 1);
    ServerMirror mirror = mirrorWith();
    FlowScript s(flowFor(p.applied()->undo.first()), mirror);
    QCOMPARE(s.nextCommand(), QByteArray("STATUS a/b (MESSAGES)"));
    s.answer("* STATUS a/b (MESSAGES 0)\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("STATUS a (MESSAGES)"));
    s.answer("* STATUS a (MESSAGES 0)\r\n");
    for (const char *line : {"DELETE a/b", "DELETE a", "UNSUBSCRIBE a", "UNSUBSCRIBE a/b"}) {
        QCOMPARE(s.nextCommand(), QByteArray(line));
        s.answer({});
    }
    s.answer({});
    s.answer({});
    QVERIFY(s.succeeded());
    QVERIFY(std::get<Applied>(s.outcome()).undo.isEmpty());
}

void TestFolderActs::undoKeepsMessages()
{
    ServerMirror mirror = mirrorWith();
    FlowScript s(flowFor(DeleteMailboxes{all({"a/b", "a"}), {}, true}), mirror);
    s.answer("* STATUS a/b (MESSAGES 1)\r\n");
    s.answer("* STATUS a (MESSAGES 0)\r\n");
    QCOMPARE(s.nextCommand(), listing.first()); // nothing is deleted
    s.answer({});
    s.answer({});
    QVERIFY(s.error<Refused>());
    QVERIFY(s.error<Refused>()->code.is(notSentNotEmpty));
    QCOMPARE(s.error<Refused>()->serverText, QByteArray("a/b"));
}

void TestFolderActs::undoKeepsWhatWasNotCounted()
{
    ServerMirror mirror = mirrorWith();
    FlowScript s(flowFor(DeleteMailboxes{all({"a"}), {}, true}), mirror);
    s.answer("* STATUS a ()\r\n"); // Courier drops what it does not know
    QCOMPARE(s.nextCommand(), listing.first());
}

void TestFolderActs::deleteLeavesTheFolder()
{
    ServerMirror mirror = mirrorWith();
    select(mirror, named("a/b"));
    const Played p = play(DeleteMailboxes{all({"a/b", "a"}), all({"a"})}, mirror);
    QCOMPARE(p.sent,
             (QByteArrayList{"UNSELECT", "DELETE a/b", "DELETE a", "UNSUBSCRIBE a"} + listing));
    QCOMPARE(p.plan, (QByteArrayList{"DELETE a/b", "DELETE a", "UNSUBSCRIBE a"}));
    QCOMPARE(p.told<MailboxClosed>().value(0).mailbox, named("a/b"));
    QVERIFY(p.applied()->undo.isEmpty());
    QVERIFY(!mirror.hasSelected());
}

void TestFolderActs::deleteRefusedKeepsTheFolderOpen()
{
    ServerMirror mirror = mirrorWith();
    select(mirror, named("a"));
    const Played p =
        play(DeleteMailboxes{all({"a/b", "a"}), all({"a"})}, mirror, 2, "NO [INUSE] x");
    QCOMPARE(p.sent, (QByteArrayList{"UNSELECT", "DELETE a/b", "DELETE a", "SELECT a"} + listing));
    QVERIFY(p.told<MailboxClosed>().isEmpty());
    QCOMPARE(p.applied()->mailboxes, all({"a/b"})); // what was done is told
    QVERIFY(std::get<Refused>(*p.applied()->stoppedBy).code.is("INUSE"));
}

void TestFolderActs::deleteGoesOnAfterADeadSubscription()
{
    const Played p = play(DeleteMailboxes{all({"a"}), all({"a", "b"})}, 1, "NO not subscribed");
    QCOMPARE(p.changes(), (QByteArrayList{"DELETE a", "UNSUBSCRIBE a", "UNSUBSCRIBE b"}));
    QVERIFY(p.applied()->stoppedBy);
}

void TestFolderActs::subscribeAndBack()
{
    const Played p = play(SubscribeMailboxes{all({"a", "b"}), false});
    QCOMPARE(p.sent, (QByteArrayList{"UNSUBSCRIBE a", "UNSUBSCRIBE b"} + listing));
    QCOMPARE(p.plan, (QByteArrayList{"UNSUBSCRIBE a", "UNSUBSCRIBE b"}));
    const Played back = play(p.applied()->undo.first());
    QCOMPARE(back.changes(), (QByteArrayList{"SUBSCRIBE a", "SUBSCRIBE b"}));
}

void TestFolderActs::refusals_data()
{
    QTest::addColumn<QByteArray>("code");
    for (const char *code : {"ALREADYEXISTS", "NONEXISTENT", "NOPERM", "INUSE", "HASCHILDREN",
                             "LIMIT", "CANNOT", "OVERQUOTA", "TRYCREATE", "READ-ONLY"})
        QTest::newRow(code) << QByteArray(code);
}

void TestFolderActs::refusals()
{
    QFETCH(QByteArray, code);
    const QList<Operation> operations{
        CreateMailbox{all({"a"})}, DeleteMailboxes{all({"a"}), {}, false},
        renaming("a", "b", {"a"}), SubscribeMailboxes{all({"a"}), true},
        SubscribeMailboxes{all({"a"}), false}};
    for (const Operation &operation : operations) {
        const Played p = play(operation, 0, "NO [" + code + "] the server's words");
        QVERIFY(p.refused());
        QVERIFY(p.refused()->code.is(code));
        QCOMPARE(p.refused()->serverText, QByteArray("the server's words"));
        QCOMPARE(p.changes().size(), 1); // nothing more was sent
        QCOMPARE(p.told<MailboxesListed>().size(), 1);
    }
}

void TestFolderActs::failingAtEveryStep_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("create") << 0;
    QTest::newRow("delete") << 1;
    QTest::newRow("rename") << 2;
    QTest::newRow("subscribe") << 3;
}

void TestFolderActs::failingAtEveryStep()
{
    QFETCH(int, kind);
    const QList<Operation> operations{
        CreateMailbox{all({"a", "a/b"})}, DeleteMailboxes{all({"a/b", "a"}), all({"a"})},
        renaming("a", "c", {"a", "a/b"}), SubscribeMailboxes{all({"a", "b", "c"})}};
    const Operation operation = operations.at(kind);
    const Played whole = play(operation);
    for (int at = 0; at < whole.changes().size(); ++at) {
        const Played p = play(operation, at, "NO [NOPERM] not allowed");
        const bool goesOn = whole.changes().at(at).startsWith("UNSUBSCRIBE");
        QCOMPARE(p.changes(), goesOn ? whole.changes() : whole.changes().first(at + 1));
        QCOMPARE(p.applied() != nullptr, at > 0);
        if (p.applied())
            QVERIFY(std::get<Refused>(*p.applied()->stoppedBy).code.is("NOPERM"));
        // What is taken back is what was done, no more.
        if (kind == 0 && p.applied()) {
            const auto undo = std::get<DeleteMailboxes>(p.applied()->undo.first());
            QCOMPARE(undo.mailboxes.size(), p.applied()->mailboxes.size());
            QCOMPARE(undo.unsubscribe.size(), at / 2);
        }
        if (kind == 3 && p.applied())
            QCOMPARE(std::get<SubscribeMailboxes>(p.applied()->undo.first()).mailboxes.size(), at);
    }
}

void TestFolderActs::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("quotes") << QStringLiteral("say \"hi\"") << QByteArray("\"say \\\"hi\\\"\"");
    QTest::newRow("backslash") << QStringLiteral("a\\b") << QByteArray("\"a\\\\b\"");
    QTest::newRow("percent") << QStringLiteral("50%") << QByteArray("\"50%\"");
    QTest::newRow("star") << QStringLiteral("a*") << QByteArray("\"a*\"");
    QTest::newRow("ampersand") << QStringLiteral("Q&A") << QByteArray("Q&-A");
    QTest::newRow("delimiter") << QStringLiteral("a/b") << QByteArray("a/b");
    QTest::newRow("NIL") << QStringLiteral("NIL") << QByteArray("\"NIL\"");
    QTest::newRow("emoji") << QStringLiteral("😀") << QByteArray("&2D3eAA-");
    QTest::newRow("composed accent") << QStringLiteral("Caf\u00e9") << QByteArray("Caf&AOk-");
    QTest::newRow("decomposed accent") << QStringLiteral("Cafe\u0301") << QByteArray("Cafe&AwE-");
    QTest::newRow("1,000 characters") << QString(1000, QLatin1Char('x')) << QByteArray(1000, 'x');
    QTest::newRow("1,001 characters go as a literal")
        << QString(1001, QLatin1Char('x')) << "{1001+}\r\n" + QByteArray(1001, 'x');
}

void TestFolderActs::names()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, line);
    const MailboxName mailbox = typed(name);
    QCOMPARE(mailbox.text(), name); // as typed, not normalised
    QCOMPARE(play(CreateMailbox{{mailbox}}).changes(),
             (QByteArrayList{"CREATE " + line, "SUBSCRIBE " + line}));
    QCOMPARE(play(RenameMailbox{named("old"), mailbox, {}, {}}).changes(),
             QByteArrayList{"RENAME old " + line});
    QCOMPARE(play(DeleteMailboxes{{mailbox}, {mailbox}}).changes(),
             (QByteArrayList{"DELETE " + line, "UNSUBSCRIBE " + line}));
}

void TestFolderActs::namesThatAreNeverSent()
{
    for (const char *wire : {"a\r\nA1 DELETE INBOX", "a\nb"}) {
        const MailboxName evil = named(wire);
        const QList<Operation> operations{
            CreateMailbox{{named("good"), evil}}, DeleteMailboxes{{evil}, {}, false},
            RenameMailbox{named("good"), evil, {}, {}}, RenameMailbox{evil, named("good"), {}, {}},
            SubscribeMailboxes{{named("good"), evil}, true}};
        for (const Operation &operation : operations) {
            const Played p = play(operation);
            QVERIFY(p.sent.isEmpty()); // not even the good half
            QVERIFY(p.plan.isEmpty());
            QVERIFY(p.refused());
            QVERIFY(p.refused()->code.is(notSentUnsafe));
        }
    }
    QVERIFY(!MailboxName::fromText(u"a\r\nb").ok());
    QVERIFY(!MailboxName::fromText(u"").ok());
}

QTEST_APPLESS_MAIN(TestFolderActs)
#include "tst_folderacts.moc"
