// SPDX-License-Identifier: GPL-3.0-or-later
// What Courier 5.0 does differently from what one would expect, each under its name.
#include "tests/servers/surprises.h"

#include <QTest>

#include <algorithm>

using imap::MailboxName;
using imap::Security;
using imap::StatusKind;
using testsupport::errorOf;
using testsupport::ObservedServer;
using testsupport::RealServer;
using testsupport::toWords;
using testsupport::waitUntil;

class TestCourier : public Surprises
{
    Q_OBJECT
public:
    TestCourier()
        : Surprises(Kind::Courier)
    {
    }
private slots:
    void noUidNext();
    void loginSaysNoCapabilities();
    void examineDoesNotProtect();
    void fetchAnswersTwice();
    void fieldNamesComeBackQuoted();
    void recentIsAmongTheFlags();
    void quotaWithoutALimit();
    void rightsOfTheOldKind();
    void statusDropsWhatItDoesNotKnow();
    void sharedFoldersHideFromTheStar();
    void listIsInNoOrder();
    void moveWithoutMove();
    void appendWithoutLastLineEnd();
    void appendRefusedBeforeItsLiteral();
    void renameLeavesSubscriptionsBehind();
    void aDeletedParentStaysAsContainer();
    void leavingWithoutUnselectRemovesNothing();
    void repeatedExistsBeforeDoneIsAnswered();

private:
    void prepare() override;
    void addRows() const override;
    /// As the last list had it, or null.
    [[nodiscard]] const imap::MailboxInfo *listed(const MailboxName &name);

    const MailboxName m_shared = MailboxName::fromWire("#shared.bob.open");
};

void TestCourier::prepare()
{
    server().act({"CREATE INBOX.missing.child"});
    for (const RealServer::Answer &answer : server().talkAs(
             QStringLiteral("bob"), {"CREATE INBOX.open", "SETACL INBOX.open alice lrsw"}))
        QVERIFY2(answer.isOk(), answer.tagged.constData());
}

void TestCourier::addRows() const
{
    row("an unknown verb is NO", {"XYZZY"}, StatusKind::No, {"Error in IMAP command"});
    row("a verb without arguments is NO", {"SELECT INBOX.odd", "FETCH"}, StatusKind::No);
    row("a STORE without flags is NO", {"SELECT INBOX.odd", "STORE 1"}, StatusKind::No);
    row("MOVE is unknown", {"SELECT INBOX.odd", "MOVE 1 INBOX"}, StatusKind::No);
    row("UNSELECT is unknown", {"SELECT INBOX.odd", "UNSELECT"}, StatusKind::No);
    row("ID is unknown", {"ID NIL"}, StatusKind::No);
    row("SELECT in an order of its own", {"SELECT INBOX.odd"}, StatusKind::Ok,
        {"* FLAGS (", "[PERMANENTFLAGS (", " EXISTS", " RECENT", "[UIDVALIDITY",
         "[MYRIGHTS \"acdilrsw\"]"});
    row("FETCH of a missing number is OK", {"SELECT INBOX.odd", "FETCH 99 FLAGS"}, StatusKind::Ok,
        {"* NO Invalid message sequence number"});
    row("that a text was read is told behind it", {"SELECT INBOX.odd", "FETCH 1 BODY[]"},
        StatusKind::Ok, {"* 1 FETCH (BODY[]", "* 1 FETCH (FLAGS (\\Seen"});
    row("flags are told twice when a STORE finds nothing",
        {"SELECT INBOX.odd", "UID STORE 999 +FLAGS ($none)"}, StatusKind::Ok,
        {"* FLAGS ($none", "PERMANENTFLAGS ($none", "* FLAGS (", "PERMANENTFLAGS ("});
    row("any quota root is there", {"GETQUOTA \"invented\""}, StatusKind::Ok,
        {"* QUOTA \"invented\""});
    row("any letter is a right", {"SETACL INBOX.odd bob lrsz", "GETACL INBOX.odd"}, StatusKind::Ok,
        {"\"bob\" \"lrsz\""});
    row("the owner's rights are not taken away", {"SETACL INBOX.odd owner l"}, StatusKind::No);
    row("RENAME into itself is NO", {"RENAME INBOX.odd INBOX.odd.inner"}, StatusKind::No);
    row("an 8-bit name is made, and mangled", {"CREATE \"INBOX.\xc3\xa4\""}, StatusKind::Ok,
        {"* LIST (", "\"INBOX.&,8P,pA-\""});
    row("a missing parent is listed", {"LIST \"\" INBOX.missing"}, StatusKind::Ok,
        {"(\\Noselect \\HasChildren) \".\" \"INBOX.missing\""});
    row("the quota root of shared folders is PUBLIC", {"GETQUOTAROOT \"#shared.bob.open\""},
        StatusKind::Ok, {"* QUOTAROOT \"#shared.bob.open\" \"PUBLIC\""});
}

const imap::MailboxInfo *TestCourier::listed(const MailboxName &name)
{
    const auto *list = client().last<imap::MailboxesListed>();
    if (!list)
        return nullptr;
    const auto found = std::find_if(list->mailboxes.begin(), list->mailboxes.end(),
                                    [&name](const auto &info) { return info.name == name; });
    return found == list->mailboxes.end() ? nullptr : &*found;
}

void TestCourier::noUidNext()
{
    QVERIFY(client().open(m_inbox));
    const auto *opened = client().last<imap::MailboxOpened>();
    QVERIFY(!opened->uidNext.isValid());
    QCOMPARE(opened->uids.count(), 3U);
    QCOMPARE(lineWith("[UNSEEN"), -1);
}

void TestCourier::loginSaysNoCapabilities()
{
    const auto *told = client().last<imap::CapabilitiesChanged>();
    QVERIFY(told && told->capabilities.has("UIDPLUS") && told->capabilities.has("IDLE"));
    for (const char *missing : {"MOVE", "UNSELECT", "LITERAL+", "ID", "ESEARCH", "LIST-EXTENDED"})
        QVERIFY2(!told->capabilities.has(missing), missing);
    for (const char *unasked : {" ID ", "ENABLE", " RETURN ("}) // what is not offered is not sent
        QVERIFY2(!everSent(unasked), unasked);
}

/// The server lets a client store after EXAMINE; only our own gate holds it back.
void TestCourier::examineDoesNotProtect()
{
    server().act({"EXAMINE INBOX", "STORE 1 +FLAGS (\\Flagged)"});
    QVERIFY(server().observe({m_inbox}).folder(m_inbox).list.first().has("\\Flagged"));
    server().act({"SELECT INBOX", "STORE 1 -FLAGS (\\Flagged)"});

    imap::ConnectionSettings settings = server().settings(Security::Tls);
    settings.readOnly = true;
    signIn(settings);
    QVERIFY(client().open(m_inbox, true));
    const imap::Outcome outcome =
        client().run(imap::StoreFlags{client().select(m_inbox, {1}), imap::StoreMode::Add,
                                      imap::FlagSet(imap::SystemFlag::Flagged)});
    QVERIFY2(refusal(outcome), toWords(outcome).constData());
    QVERIFY(refusal(outcome)->code.name.startsWith("POSTROOM-")); // it was never sent
    for (const char *line : {"STORE 1 +FLAGS (\\Flagged)", "UID STORE 1 +FLAGS (\\Flagged)",
                             "FETCH 1 BODY[]", "SELECT INBOX", "CREATE INBOX.no"}) {
        const imap::Outcome typed = client().type(line);
        QVERIFY2(refusal(typed) && refusal(typed)->code.name == imap::notSentInspection, line);
    }
    const ObservedServer now = server().observe();
    for (const auto &message : now.folder(m_inbox).list)
        QCOMPARE(message.flags, QByteArrayList());
    QVERIFY(!now.folders.contains("INBOX.no"));
}

void TestCourier::fetchAnswersTwice()
{
    QVERIFY(client().open(m_inbox));
    client().clear();
    (void)client().type("FETCH 1:3,2 (UID FLAGS)");
    int lines = 0;
    for (const imap::Change &change : client().changes()) {
        if (const auto *updated = std::get_if<imap::MessagesUpdated>(&change))
            lines += static_cast<int>(updated->messages.size());
    }
    QCOMPARE(lines, 4);
    expectAlive();
    QCOMPARE(client().last<imap::MailboxOpened>()->uids.count(), 3U);
}

void TestCourier::fieldNamesComeBackQuoted()
{
    QVERIFY(client().open(m_inbox));
    const imap::FetchItem item{
        imap::FetchItem::Kind::Section,
        imap::SectionSpec{{}, imap::SectionSpec::Text::HeaderFields, {"SUBJECT"}}};
    const auto validity = client().last<imap::MailboxOpened>()->uidValidity;
    const imap::Outcome outcome =
        client().run(imap::FetchAnswer{validity, imap::Uid(1), QList<imap::FetchItem>{item}});
    const auto *line = std::get_if<imap::FetchedLine>(&outcome);
    QVERIFY2(line, toWords(outcome).constData());
    QVERIFY2(line->bytes.contains("\"SUBJECT\""), line->bytes.constData());
    QVERIFY2(line->bytes.contains("welcome 1"), line->bytes.constData());
    QVERIFY(!server().observe({m_inbox}).folder(m_inbox).list.first().has("\\Seen"));
}

void TestCourier::recentIsAmongTheFlags()
{
    QVERIFY(client().open(m_inbox));
    const auto *opened = client().last<imap::MailboxOpened>();
    QVERIFY(opened->flags.has(imap::SystemFlag::Recent));
    QVERIFY(!opened->permanentFlags.flags.has(imap::SystemFlag::Recent));
    QVERIFY(opened->permanentFlags.mayCreateKeywords);
}

void TestCourier::quotaWithoutALimit()
{
    imap::ConnectionSettings settings = server().settings(Security::Tls);
    settings.user = QStringLiteral("bob");
    signIn(settings);
    client().clear();
    const imap::Outcome outcome = client().run(imap::InspectMailbox{m_inbox});
    const auto *facts = std::get_if<imap::MailboxFacts>(&outcome);
    QVERIFY2(facts, toWords(outcome).constData());
    QVERIFY(client().heard("* QUOTA \"ROOT\""));
    QVERIFY(facts->quotas.has_value());
    for (const imap::QuotaData &quota : *facts->quotas)
        QVERIFY(quota.resources.isEmpty());
}

void TestCourier::rightsOfTheOldKind()
{
    const imap::Outcome outcome = client().run(imap::InspectMailbox{m_inbox});
    const auto *facts = std::get_if<imap::MailboxFacts>(&outcome);
    QVERIFY2(facts, toWords(outcome).constData());
    QCOMPARE(facts->myRights.value_or(QByteArray()), QByteArray("acdilrsw"));
    QVERIFY(facts->acl && !facts->acl->isEmpty());
    QVERIFY(facts->quotas && !facts->quotas->isEmpty() &&
            !facts->quotas->first().resources.isEmpty());
}

void TestCourier::statusDropsWhatItDoesNotKnow()
{
    const imap::Outcome typed = client().type("STATUS INBOX (HIGHESTMODSEQ)");
    QVERIFY2(errorOf(typed) == nullptr, toWords(typed).constData());
    QVERIFY(client().heard("()"));
    const imap::Outcome outcome = client().run(imap::CountMailboxes{{m_inbox}});
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
    QCOMPARE(client().last<imap::MailboxCounted>()->status.messages, 3U);
}

void TestCourier::sharedFoldersHideFromTheStar()
{
    QVERIFY(lineWith("\"#shared.bob.open\"") > lineWith("* LIST (")); // by a LIST of its own
    QVERIFY(listed(m_shared));
    QVERIFY(client().open(m_shared));
    // Subscribed, and LSUB "*" does not tell.
    const imap::Outcome outcome = client().run(imap::SubscribeMailboxes{{m_shared}, true});
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
    client().clear();
    QVERIFY(errorOf(client().run(imap::ListMailboxes{})) == nullptr);
    QVERIFY(listed(m_shared) && listed(m_shared)->isSubscribed());
    expectAlive();
}

/// Children may come before their parents.
void TestCourier::listIsInNoOrder()
{
    QByteArrayList names;
    for (const imap::MailboxInfo &info : client().last<imap::MailboxesListed>()->mailboxes) {
        if (info.name.wire().startsWith("INBOX"))
            names.append(info.name.wire());
    }
    std::sort(names.begin(), names.end());
    QCOMPARE(names, server().observe({m_odd}).folders.keys());
}

void TestCourier::moveWithoutMove()
{
    const MailboxName from = RealServer::folder("from"), to = RealServer::folder("to");
    server().act({"CREATE INBOX.from", "CREATE INBOX.to"});
    server().append(from, "moved", 3);
    // Somebody else marked one: it must survive the move of the others.
    server().act({"SELECT INBOX.from", "STORE 2 +FLAGS (\\Deleted)"});
    QVERIFY(client().open(from));
    const imap::Outcome outcome =
        client().run(imap::MoveMessages{client().select(from, {1, 3}), to});
    const auto *applied = std::get_if<imap::Applied>(&outcome);
    QVERIFY2(applied && !applied->stoppedBy, toWords(outcome).constData());
    QCOMPARE(applied->targetUids.toBytes(), QByteArray("1:2"));
    const ObservedServer now = server().observe({from, to});
    QCOMPARE(now.folder(from).uids(), QList<quint32>{2});
    QCOMPARE(now.folder(from).uidsWith("\\Deleted"), QList<quint32>{2});
    QCOMPARE(now.folder(to).subjects(), (QByteArrayList{"moved 1", "moved 3"}));
    QCOMPARE(now.folder(to).uidsWith("\\Deleted"), QList<quint32>());
}

void TestCourier::appendWithoutLastLineEnd()
{
    const MailboxName drafts = RealServer::folder("drafts");
    server().act({"CREATE INBOX.drafts"});
    const QByteArray message = "Subject: cut\r\n\r\nno end";
    const imap::Outcome outcome = client().run(
        imap::AppendMessage{drafts, imap::FlagSet(imap::SystemFlag::Draft), {}, message});
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
    const auto folder = server().observe({drafts}).folder(drafts);
    QCOMPARE(folder.subjects(), QByteArrayList{"cut"});
    QVERIFY(folder.list.first().has("\\Draft"));
    QCOMPARE(folder.list.first().size, message.size() + 2);
    expectAlive();
}

/// What would have followed must not be sent: it would be taken for commands.
void TestCourier::appendRefusedBeforeItsLiteral()
{
    const imap::Outcome outcome = client().run(imap::AppendMessage{
        RealServer::folder("nowhere"), {}, {}, testsupport::plainMessage("kept back")});
    QVERIFY2(refusal(outcome), toWords(outcome).constData());
    QVERIFY(!everSent("+}"));
    expectAlive();
    QCOMPARE(lineWith("Error in IMAP command"), -1);
}

void TestCourier::renameLeavesSubscriptionsBehind()
{
    const MailboxName from = RealServer::folder("tree"), to = RealServer::folder("wood");
    const MailboxName leaf = RealServer::folder("tree.leaf");
    server().act({"CREATE INBOX.tree", "CREATE INBOX.tree.leaf", "SUBSCRIBE INBOX.tree",
                  "SUBSCRIBE INBOX.tree.leaf"});
    const imap::Outcome outcome =
        client().run(imap::RenameMailbox{from, to, imap::HierarchyDelimiter('.'), {from, leaf}});
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
    const ObservedServer now = server().observe();
    QVERIFY(now.folders.contains("INBOX.wood") && now.folders.contains("INBOX.wood.leaf"));
    QVERIFY(now.subscriptions.contains("INBOX.wood"));
    QVERIFY(now.subscriptions.contains("INBOX.wood.leaf"));
    QVERIFY(!now.subscriptions.contains("INBOX.tree"));
    QVERIFY(!now.subscriptions.contains("INBOX.tree.leaf"));
}

void TestCourier::aDeletedParentStaysAsContainer()
{
    server().act({"CREATE INBOX.parent", "CREATE INBOX.parent.child"});
    const imap::Outcome outcome =
        client().run(imap::DeleteMailboxes{{RealServer::folder("parent")}, {}});
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
    (void)client().run(imap::ListMailboxes{});
    const imap::MailboxInfo *parent = listed(RealServer::folder("parent"));
    QVERIFY(parent);
    QVERIFY(!parent->isSelectable());
    QVERIFY(client().open(RealServer::folder("parent.child")));
}

void TestCourier::leavingWithoutUnselectRemovesNothing()
{
    const MailboxName marked = RealServer::folder("marked");
    server().act({"CREATE INBOX.marked"});
    server().append(marked, "marked", 2, "\\Deleted");
    QVERIFY(client().open(marked));
    const imap::Outcome outcome = client().run(imap::LeaveMailbox{});
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
    QVERIFY(client().open(marked));
    QVERIFY(client().open(m_inbox)); // switching
    client().account().goOffline();  // quitting
    QVERIFY(waitUntil([this] { return client().isInState(imap::LinkState::Offline); }));
    QCOMPARE(server().observe({marked}).folder(marked).messages, 2);
}

void TestCourier::repeatedExistsBeforeDoneIsAnswered()
{
    QVERIFY(client().open(m_inbox));
    QVERIFY(waitUntil([this] { return client().isInState(imap::LinkState::Idle); }));
    const quint32 before = client().last<imap::MailboxOpened>()->uids.count();
    client().clear();
    server().append(m_inbox, "burst", 5);
    // Work of our own breaks into IDLE while the news comes.
    for (int i = 0; i < 5; ++i)
        QVERIFY(errorOf(client().run(imap::CountMailboxes{{m_inbox}})) == nullptr);
    quint32 arrived = 0;
    QVERIFY(waitUntil([&] {
        arrived = 0;
        for (const imap::Change &change : client().changes()) {
            if (const auto *news = std::get_if<imap::MessagesArrived>(&change))
                arrived += news->count;
        }
        return arrived >= 5;
    }));
    QCOMPARE(arrived, 5U);
    QVERIFY(client().open(m_inbox));
    QCOMPARE(client().last<imap::MailboxOpened>()->uids.count(), before + 5);
    server().act({"SELECT INBOX", "STORE 4:* +FLAGS (\\Deleted)", "EXPUNGE"});
}

QTEST_MAIN(TestCourier)
#include "tst_courier.moc"
