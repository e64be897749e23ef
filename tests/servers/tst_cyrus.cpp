// SPDX-License-Identifier: GPL-3.0-or-later
// What Cyrus 3.6 does differently from what one would expect, each under its name.
#include "tests/servers/surprises.h"

#include <QTest>

using imap::MailboxName;
using imap::Security;
using imap::StatusKind;
using testsupport::errorOf;
using testsupport::ObservedServer;
using testsupport::RealServer;
using testsupport::toWords;

class TestCyrus : public Surprises
{
    Q_OBJECT
public:
    TestCyrus()
        : Surprises(Kind::Cyrus)
    {
    }
private slots:
    void loginDisabledIsAnnouncedAfterSigningIn_data();
    void loginDisabledIsAnnouncedAfterSigningIn();
    void existsComesBeforeFlags();
    void namesAreAtoms();
    void garbageInStatusWithMailboxId();
    void condstoreIsSwitchedOnByAsking();
    void renameOfATreeTellsEachAndDropsSubscriptions();
    void deleteOfAParentIsRefused();
    void createOutsideInboxIsRefused();
    void badWithoutATag();
    void appendWithBareLineFeeds();
    void appendWithNul();
    void moveTellsCopyUidFirst();
    void overQuotaHasNoCode();
    void noLimitIsAnEmptyList();
    void aFolderWithoutRightsDoesNotExist();

private:
    void prepare() override
    {
        server().act({"CREATE \"INBOX.Entw&APw-rfe\"", "CREATE \"INBOX.Sent Items\"",
                      "CREATE INBOX.odd.child", "SUBSCRIBE INBOX.odd"});
    }
    void addRows() const override;
};

void TestCyrus::addRows() const
{
    // CONDSTORE is on since sign-in, with QRESYNC: no ENABLED tells it twice.
    row("ENABLE of what is on and what it does not know is OK", {"ENABLE CONDSTORE XYZZY"},
        StatusKind::Ok, {"OK Completed"});
    row("codes of its own at SELECT", {"SELECT INBOX.odd"}, StatusKind::Ok,
        {"[HIGHESTMODSEQ", "[MAILBOXID (", "[URLMECH INTERNAL]", "[ANNOTATIONS"});
    row("CREATE tells an id", {"CREATE INBOX.id"}, StatusKind::Ok, {"OK [MAILBOXID ("});
    row("FETCH of a missing number is NO", {"SELECT INBOX.odd", "FETCH 99 FLAGS"}, StatusKind::No);
    row("UID FETCH of a missing UID is OK", {"SELECT INBOX.odd", "UID FETCH 999 FLAGS"},
        StatusKind::Ok);
    row("no thread and no preview", {"SELECT INBOX.odd", "FETCH 1 (THREADID PREVIEW)"},
        StatusKind::Ok, {"PREVIEW NIL THREADID (NIL)"});
    row("a new keyword is told before it is set", {"SELECT INBOX.odd", "STORE 1 +FLAGS ($fresh)"},
        StatusKind::Ok, {"* FLAGS (", "$fresh \\*", "* 1 FETCH"});
    row("UID MOVE of a missing UID is OK", {"SELECT INBOX.odd", "UID MOVE 999 INBOX"},
        StatusKind::Ok);
    row("LSUB has fewer attributes than LIST", {"LSUB \"\" INBOX.odd"}, StatusKind::Ok,
        {"* LSUB () \".\" INBOX.odd"});
    row("a slash is no part of a name", {"CREATE INBOX/slash"}, StatusKind::No,
        {"Invalid mailbox name"});
    row("8-bit is no part of a name", {"CREATE \"INBOX.\xc3\xa4\""}, StatusKind::No,
        {"Invalid mailbox name"});
    row("the quota root is called INBOX", {"GETQUOTAROOT INBOX"}, StatusKind::Ok,
        {"* QUOTAROOT INBOX INBOX", "* QUOTA INBOX (STORAGE"});
    row("its name for the administrator is refused", {"GETQUOTA user.alice"}, StatusKind::No);
    row("rights come back in more letters", {"SETACL INBOX.odd bob cd", "GETACL INBOX.odd"},
        StatusKind::Ok, {"bob kxtecd"});
    row("the owner keeps the rights", {"SETACL INBOX.odd alice l", "GETACL INBOX.odd"},
        StatusKind::Ok, {"alice lrswipkxtecdan"});
    row("an unknown right is BAD", {"SETACL INBOX.odd bob Z"}, StatusKind::Bad);
    row("an unknown user is taken", {"SETACL INBOX.odd nobody.there l", "GETACL INBOX.odd"},
        StatusKind::Ok, {"nobody.there l"});
}

void TestCyrus::loginDisabledIsAnnouncedAfterSigningIn_data()
{
    QTest::addColumn<int>("security");
    QTest::newRow("TLS") << static_cast<int>(Security::Tls);
    QTest::newRow("in clear") << static_cast<int>(Security::None);
}

void TestCyrus::loginDisabledIsAnnouncedAfterSigningIn()
{
    QFETCH(int, security);
    signIn(server().settings(static_cast<Security>(security)));
    QVERIFY(client().last<imap::CapabilitiesChanged>()->capabilities.has("LOGINDISABLED"));
    // It only mattered before; the next connection signs in as well.
    client().clear();
    client().account().goOffline();
    QVERIFY(client().goOnline());
    expectAlive();
}

void TestCyrus::existsComesBeforeFlags()
{
    client().clear();
    QVERIFY(client().open(m_inbox));
    QVERIFY(client().heard("FLAGS ("));
    const qsizetype exists = lineWith(" EXISTS");
    QVERIFY(exists >= 0 && exists < lineWith("* FLAGS ("));
    const auto *opened = client().last<imap::MailboxOpened>();
    QCOMPARE(opened->uids.count(), 3U);
    QVERIFY(opened->flags.has(imap::SystemFlag::Deleted));
    QVERIFY(opened->uidNext.isValid());
}

void TestCyrus::namesAreAtoms()
{
    QVERIFY(client().heard("\".\" INBOX.Entw&APw-rfe"));
    const auto *listed = client().last<imap::MailboxesListed>();
    QStringList names;
    for (const imap::MailboxInfo &info : listed->mailboxes)
        names << info.name.text();
    QVERIFY2(names.contains(QStringLiteral("INBOX.Entwürfe")), qPrintable(names.join(u' ')));
    QVERIFY(names.contains(QStringLiteral("INBOX.Sent Items")));
    QVERIFY(client().open(RealServer::folder("Entw&APw-rfe")));
}

void TestCyrus::garbageInStatusWithMailboxId()
{
    QVERIFY(client().open(m_inbox));
    for (int i = 0; i < 10; ++i) // other bytes each time
        (void)client().type("STATUS INBOX (MESSAGES MAILBOXID)");
    expectAlive();
}

void TestCyrus::condstoreIsSwitchedOnByAsking()
{
    QVERIFY(client().open(m_inbox));
    (void)client().type("FETCH 1 (MODSEQ)");
    client().clear();
    const imap::Outcome outcome = client().type("STORE 1 +FLAGS.SILENT (\\Flagged)");
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
    QVERIFY(client().heard("MODSEQ"));
    QVERIFY(client().last<imap::MessagesUpdated>() != nullptr);
    expectAlive();
}

void TestCyrus::renameOfATreeTellsEachAndDropsSubscriptions()
{
    const MailboxName from = RealServer::folder("tree"), to = RealServer::folder("wood");
    const MailboxName leaf = RealServer::folder("tree.leaf");
    server().act({"CREATE INBOX.tree", "CREATE INBOX.tree.leaf", "SUBSCRIBE INBOX.tree",
                  "SUBSCRIBE INBOX.tree.leaf"});
    client().clear();
    const imap::Outcome outcome =
        client().run(imap::RenameMailbox{from, to, imap::HierarchyDelimiter('.'), {from, leaf}});
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
    QVERIFY(client().heard("* OK rename"));
    const ObservedServer now = server().observe();
    QVERIFY(now.folders.contains("INBOX.wood") && now.folders.contains("INBOX.wood.leaf"));
    QVERIFY(!now.folders.contains("INBOX.tree"));
    QVERIFY(now.subscriptions.contains("INBOX.wood"));
    QVERIFY(now.subscriptions.contains("INBOX.wood.leaf"));
    QVERIFY(!now.subscriptions.contains("INBOX.tree"));
    QVERIFY(!now.subscriptions.contains("INBOX.tree.leaf"));
    expectAlive();
}

void TestCyrus::deleteOfAParentIsRefused()
{
    server().act({"CREATE INBOX.parent", "CREATE INBOX.parent.child"});
    const MailboxName parent = RealServer::folder("parent");
    const imap::Outcome refused = client().run(imap::DeleteMailboxes{{parent}, {}});
    QVERIFY2(refusal(refused), toWords(refused).constData());
    QCOMPARE(refusal(refused)->code.name, QByteArray("HASCHILDREN"));
    QVERIFY(server().observe().folders.contains("INBOX.parent.child"));
    const imap::Outcome outcome =
        client().run(imap::DeleteMailboxes{{RealServer::folder("parent.child"), parent}, {}});
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
    QVERIFY(!server().observe().folders.contains("INBOX.parent"));
}

void TestCyrus::createOutsideInboxIsRefused()
{
    const imap::Outcome outcome =
        client().run(imap::CreateMailbox{{MailboxName::fromWire("outside")}, false});
    QVERIFY2(refusal(outcome), toWords(outcome).constData());
    QVERIFY(refusal(outcome)->serverText.contains("Permission denied"));
    expectAlive();
}

void TestCyrus::badWithoutATag()
{
    const imap::Outcome outcome = client().type("SETQUOTA INBOX (STORAGE 1)");
    const auto *answer = std::get_if<imap::TypedAnswer>(&outcome);
    QVERIFY2(answer && answer->status.kind == imap::StatusKind::No, toWords(outcome).constData());
    expectAlive();
    QVERIFY(client().heard("* BAD"));
    expectAlive();
}

/// What is left of the literal is not taken for commands.
void TestCyrus::appendWithBareLineFeeds()
{
    const imap::Outcome outcome =
        client().run(imap::AppendMessage{m_inbox, {}, {}, "Subject: bare\n\nonly line feeds\n"});
    QVERIFY2(refusal(outcome), toWords(outcome).constData());
    QVERIFY(refusal(outcome)->serverText.contains("bare newlines"));
    expectAlive();
}

/// The server refuses it; we do not send it, since it is no literal (RFC 9051, section 9, CHAR8).
void TestCyrus::appendWithNul()
{
    const QByteArray message("Subject: a\0b\r\n\r\ntext\r\n", 22);
    const imap::Outcome outcome = client().run(imap::AppendMessage{m_inbox, {}, {}, message});
    QVERIFY2(refusal(outcome), toWords(outcome).constData());
    QCOMPARE(refusal(outcome)->code.name, QByteArray(imap::notSentUnsafe));
    QVERIFY(!everSent("APPEND"));
    expectAlive();
}

void TestCyrus::moveTellsCopyUidFirst()
{
    const MailboxName from = RealServer::folder("from"), to = RealServer::folder("to");
    server().act({"CREATE INBOX.from", "CREATE INBOX.to"});
    server().append(from, "moved", 3);
    QVERIFY(client().open(from));
    const imap::Outcome outcome =
        client().run(imap::MoveMessages{client().select(from, {1, 3, 77}), to});
    const auto *applied = std::get_if<imap::Applied>(&outcome);
    QVERIFY2(applied && !applied->stoppedBy, toWords(outcome).constData());
    QCOMPARE(applied->targetUids.toBytes(), QByteArray("1:2"));
    QCOMPARE(applied->uids.toBytes(), QByteArray("1,3"));
    QCOMPARE(applied->missing.toBytes(), QByteArray("77"));
    const ObservedServer now = server().observe({from, to});
    QCOMPARE(now.folder(from).uids(), QList<quint32>{2});
    QCOMPARE(now.folder(to).subjects(), (QByteArrayList{"moved 1", "moved 3"}));
    // Of a message that is gone alone: plain OK, and nothing said.
    const imap::Outcome nothing = client().run(imap::MoveMessages{client().select(from, {77}), to});
    const auto *none = std::get_if<imap::Applied>(&nothing);
    QVERIFY2((none && none->uids.isEmpty()) || errorOf(nothing), toWords(nothing).constData());
}

void TestCyrus::overQuotaHasNoCode()
{
    QVERIFY(server()
                .talkAs(QStringLiteral("cyrus"), {"SETQUOTA user.alice (STORAGE 3)"})
                .first()
                .isOk());
    const imap::Outcome outcome = client().run(imap::AppendMessage{
        m_inbox, {}, {}, "Subject: large\r\n\r\n" + QByteArray(20000, 'x') + "\r\n"});
    QVERIFY2(refusal(outcome), toWords(outcome).constData());
    QVERIFY(refusal(outcome)->serverText.contains("Over quota"));
    QVERIFY(refusal(outcome)->code.name.isEmpty());
    QVERIFY(server()
                .talkAs(QStringLiteral("cyrus"), {"SETQUOTA user.alice (STORAGE 10240)"})
                .first()
                .isOk());
    expectAlive();
}

void TestCyrus::noLimitIsAnEmptyList()
{
    QVERIFY(server().talkAs(QStringLiteral("cyrus"), {"SETQUOTA user.alice ()"}).first().isOk());
    const imap::Outcome outcome = client().run(imap::InspectMailbox{m_inbox});
    QVERIFY(server()
                .talkAs(QStringLiteral("cyrus"), {"SETQUOTA user.alice (STORAGE 10240)"})
                .first()
                .isOk());
    const auto *facts = std::get_if<imap::MailboxFacts>(&outcome);
    QVERIFY2(facts, toWords(outcome).constData());
    QVERIFY(facts->quotas.has_value());
    for (const imap::QuotaData &quota : *facts->quotas)
        QVERIFY(quota.resources.isEmpty());
    QVERIFY(facts->myRights && facts->myRights->contains('k')); // the rights of RFC 4314
    QCOMPARE(facts->status.messages, 3U);
}

void TestCyrus::aFolderWithoutRightsDoesNotExist()
{
    for (const RealServer::Answer &answer : server().talkAs(
             QStringLiteral("bob"), {"CREATE INBOX.private", "SETACL INBOX.private alice l"}))
        QVERIFY2(answer.isOk(), answer.tagged.constData());
    const MailboxName name = MailboxName::fromWire("user.bob.private");
    const imap::Outcome opening = client().run(imap::OpenMailbox{name, false});
    QVERIFY2(refusal(opening), toWords(opening).constData());
    const imap::Outcome appended =
        client().run(imap::AppendMessage{name, {}, {}, testsupport::plainMessage("no")});
    QVERIFY2(refusal(appended), toWords(appended).constData());
    expectAlive();
}

QTEST_MAIN(TestCyrus)
#include "tst_cyrus.moc"
