// SPDX-License-Identifier: GPL-3.0-or-later
// What Courier 5.0 does differently from what one would expect, each under its name.
#include "tests/support/accountdriver.h"
#include "tests/support/realserver.h"

#include <QTest>

using imap::MailboxName;
using imap::Security;
using testsupport::AccountDriver;
using testsupport::errorOf;
using testsupport::ObservedServer;
using testsupport::RealServer;
using testsupport::toWords;
using testsupport::waitUntil;

namespace {

const imap::Refused *refusal(const imap::Outcome &outcome)
{
    const imap::ImapError *error = errorOf(outcome);
    return error ? std::get_if<imap::Refused>(error) : nullptr;
}

} // namespace

class TestCourier : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_client.reset(); }
    void cleanupTestCase() { m_server.reset(); }
    void noUidNext();
    void noInsteadOfBad();
    void loginSaysNoCapabilities();
    void examineDoesNotProtect();
    void fetchOfAMissingNumberIsUntaggedNo();
    void fetchAnswersTwice();
    void fieldNamesComeBackQuoted();
    void recentIsAmongTheFlags();
    void quotaWithoutALimit();
    void rightsOfTheOldKind();
    void statusDropsWhatItDoesNotKnow();
    void moveWithoutMove();
    void appendWithoutLastLineEnd();
    void renameLeavesSubscriptionsBehind();
    void aDeletedParentStaysAsContainer();
    void leavingWithoutUnselectRemovesNothing();
    void repeatedExistsBeforeDoneIsAnswered();

private:
    void expectAlive();

    std::unique_ptr<RealServer> m_server;
    std::unique_ptr<AccountDriver> m_client;
    const MailboxName m_inbox = MailboxName::inbox();
};

void TestCourier::initTestCase()
{
    if (const QString reason = RealServer::whyNot(RealServer::Kind::Courier); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    m_server = std::make_unique<RealServer>(RealServer::Kind::Courier);
    QVERIFY(m_server->start());
    m_server->append(m_inbox, "welcome", 3);
}

void TestCourier::init()
{
    if (!m_server)
        return;
    m_client =
        std::make_unique<AccountDriver>(m_server->settings(Security::Tls), m_server->password());
    QVERIFY(m_client->goOnline());
}

/// Whatever odd was said, the connection stays and works.
void TestCourier::expectAlive()
{
    QVERIFY(m_client->open(m_inbox));
    const imap::Outcome outcome = m_client->run(imap::Refresh{});
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
    QVERIFY(!m_client->isInState(imap::LinkState::Waiting));
}

void TestCourier::noUidNext()
{
    QVERIFY(m_client->open(m_inbox));
    const auto *opened = m_client->last<imap::MailboxOpened>();
    QVERIFY(!opened->uidNext.isValid());
    QCOMPARE(opened->uids.count(), 3U);
    QVERIFY(waitUntil([this] { return m_client->isInState(imap::LinkState::Idle); }));
    m_client->clear();
    m_server->append(m_inbox, "new", 1);
    QVERIFY(waitUntil([this] { return m_client->last<imap::MessagesArrived>() != nullptr; }));
    m_server->act({"SELECT INBOX", "STORE 4 +FLAGS (\\Deleted)", "EXPUNGE"});
    QVERIFY(waitUntil([this] { return m_client->last<imap::MessageExpunged>() != nullptr; }));
}

void TestCourier::noInsteadOfBad()
{
    for (const char *line : {"XYZZY", "FETCH", "STORE 1"}) {
        const imap::Outcome outcome = m_client->type(line);
        const auto *answer = std::get_if<imap::TypedAnswer>(&outcome);
        QVERIFY2(answer && answer->status.kind == imap::StatusKind::No,
                 toWords(outcome).constData());
    }
    expectAlive();
}

void TestCourier::loginSaysNoCapabilities()
{
    const auto *told = m_client->last<imap::CapabilitiesChanged>();
    QVERIFY(told && told->capabilities.has("UIDPLUS") && told->capabilities.has("IDLE"));
    for (const char *missing : {"MOVE", "UNSELECT", "LITERAL+", "ID", "ESEARCH", "LIST-EXTENDED"})
        QVERIFY2(!told->capabilities.has(missing), missing);
    QVERIFY(!m_client->sent("ID (")); // what is not offered is not sent
}

/// The server lets a client store after EXAMINE; only our own gate holds it back.
void TestCourier::examineDoesNotProtect()
{
    m_server->act({"EXAMINE INBOX", "STORE 1 +FLAGS (\\Flagged)"});
    QVERIFY(m_server->observe({m_inbox}).folder(m_inbox).list.first().has("\\Flagged"));
    m_server->act({"SELECT INBOX", "STORE 1 -FLAGS (\\Flagged)"});

    imap::ConnectionSettings settings = m_server->settings(Security::Tls);
    settings.readOnly = true;
    m_client = std::make_unique<AccountDriver>(settings, m_server->password());
    QVERIFY(m_client->goOnline());
    QVERIFY(m_client->open(m_inbox, true));
    const imap::Outcome outcome =
        m_client->run(imap::StoreFlags{m_client->select(m_inbox, {1}), imap::StoreMode::Add,
                                       imap::FlagSet(imap::SystemFlag::Flagged)});
    QVERIFY2(refusal(outcome), toWords(outcome).constData());
    QVERIFY(refusal(outcome)->code.name.startsWith("POSTROOM-")); // it was never sent
    for (const char *line : {"STORE 1 +FLAGS (\\Flagged)", "UID STORE 1 +FLAGS (\\Flagged)",
                             "FETCH 1 BODY[]", "SELECT INBOX", "CREATE INBOX.no"}) {
        const imap::Outcome typed = m_client->type(line);
        QVERIFY2(refusal(typed) && refusal(typed)->code.name == imap::notSentInspection, line);
    }
    const ObservedServer now = m_server->observe();
    for (const auto &message : now.folder(m_inbox).list)
        QCOMPARE(message.flags, QByteArrayList());
    QVERIFY(!now.folders.contains("INBOX.no"));
}

void TestCourier::fetchOfAMissingNumberIsUntaggedNo()
{
    QVERIFY(m_client->open(m_inbox));
    m_client->clear();
    const imap::Outcome outcome = m_client->type("FETCH 99 FLAGS");
    const auto *answer = std::get_if<imap::TypedAnswer>(&outcome);
    QVERIFY2(answer && answer->status.kind == imap::StatusKind::Ok, toWords(outcome).constData());
    QVERIFY(m_client->heard("* NO"));
    expectAlive();
}

void TestCourier::fetchAnswersTwice()
{
    QVERIFY(m_client->open(m_inbox));
    m_client->clear();
    (void)m_client->type("FETCH 1:3,2 (UID FLAGS)");
    int lines = 0;
    for (const imap::Change &change : m_client->changes()) {
        if (const auto *updated = std::get_if<imap::MessagesUpdated>(&change))
            lines += static_cast<int>(updated->messages.size());
    }
    QCOMPARE(lines, 4);
    expectAlive();
    QCOMPARE(m_client->last<imap::MailboxOpened>()->uids.count(), 3U);
}

void TestCourier::fieldNamesComeBackQuoted()
{
    QVERIFY(m_client->open(m_inbox));
    const imap::FetchItem item{
        imap::FetchItem::Kind::Section,
        imap::SectionSpec{{}, imap::SectionSpec::Text::HeaderFields, {"SUBJECT"}}};
    const auto validity = m_client->last<imap::MailboxOpened>()->uidValidity;
    const imap::Outcome outcome =
        m_client->run(imap::FetchAnswer{validity, imap::Uid(1), QList<imap::FetchItem>{item}});
    const auto *line = std::get_if<imap::FetchedLine>(&outcome);
    QVERIFY2(line, toWords(outcome).constData());
    QVERIFY2(line->bytes.contains("\"SUBJECT\""), line->bytes.constData());
    QVERIFY2(line->bytes.contains("welcome 1"), line->bytes.constData());
    QVERIFY(!m_server->observe({m_inbox}).folder(m_inbox).list.first().has("\\Seen"));
}

void TestCourier::recentIsAmongTheFlags()
{
    QVERIFY(m_client->open(m_inbox));
    const auto *opened = m_client->last<imap::MailboxOpened>();
    QVERIFY(opened->flags.has(imap::SystemFlag::Recent));
    QVERIFY(!opened->permanentFlags.flags.has(imap::SystemFlag::Recent));
    QVERIFY(opened->permanentFlags.mayCreateKeywords);
}

void TestCourier::quotaWithoutALimit()
{
    imap::ConnectionSettings settings = m_server->settings(Security::Tls);
    settings.user = QStringLiteral("bob");
    m_client = std::make_unique<AccountDriver>(settings, m_server->password());
    QVERIFY(m_client->goOnline());
    m_client->clear();
    const imap::Outcome outcome = m_client->run(imap::InspectMailbox{m_inbox});
    const auto *facts = std::get_if<imap::MailboxFacts>(&outcome);
    QVERIFY2(facts, toWords(outcome).constData());
    QVERIFY(m_client->heard("* QUOTA \"ROOT\""));
    QVERIFY(facts->quotas.has_value());
    for (const imap::QuotaData &quota : *facts->quotas)
        QVERIFY(quota.resources.isEmpty());
}

void TestCourier::rightsOfTheOldKind()
{
    const imap::Outcome outcome = m_client->run(imap::InspectMailbox{m_inbox});
    const auto *facts = std::get_if<imap::MailboxFacts>(&outcome);
    QVERIFY2(facts, toWords(outcome).constData());
    QCOMPARE(facts->myRights.value_or(QByteArray()), QByteArray("acdilrsw"));
    QVERIFY(facts->acl && !facts->acl->isEmpty());
    QVERIFY(facts->quotas && !facts->quotas->isEmpty() &&
            !facts->quotas->first().resources.isEmpty());
}

void TestCourier::statusDropsWhatItDoesNotKnow()
{
    const imap::Outcome typed = m_client->type("STATUS INBOX (HIGHESTMODSEQ)");
    QVERIFY2(errorOf(typed) == nullptr, toWords(typed).constData());
    QVERIFY(m_client->heard("()"));
    const imap::Outcome outcome = m_client->run(imap::CountMailboxes{{m_inbox}});
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
    QCOMPARE(m_client->last<imap::MailboxCounted>()->status.messages, 3U);
}

void TestCourier::moveWithoutMove()
{
    const MailboxName from = RealServer::folder("from"), to = RealServer::folder("to");
    m_server->act({"CREATE INBOX.from", "CREATE INBOX.to"});
    m_server->append(from, "moved", 3);
    // Somebody else marked one: it must survive the move of the others.
    m_server->act({"SELECT INBOX.from", "STORE 2 +FLAGS (\\Deleted)"});
    QVERIFY(m_client->open(from));
    const imap::Outcome outcome =
        m_client->run(imap::MoveMessages{m_client->select(from, {1, 3}), to});
    const auto *applied = std::get_if<imap::Applied>(&outcome);
    QVERIFY2(applied && !applied->stoppedBy, toWords(outcome).constData());
    QCOMPARE(applied->targetUids.toBytes(), QByteArray("1:2"));
    const ObservedServer now = m_server->observe({from, to});
    QCOMPARE(now.folder(from).uids(), QList<quint32>{2});
    QCOMPARE(now.folder(from).uidsWith("\\Deleted"), QList<quint32>{2});
    QCOMPARE(now.folder(to).subjects(), (QByteArrayList{"moved 1", "moved 3"}));
    QCOMPARE(now.folder(to).uidsWith("\\Deleted"), QList<quint32>());
}

void TestCourier::appendWithoutLastLineEnd()
{
    const MailboxName drafts = RealServer::folder("drafts");
    m_server->act({"CREATE INBOX.drafts"});
    const imap::Outcome outcome = m_client->run(imap::AppendMessage{
        drafts, imap::FlagSet(imap::SystemFlag::Draft), {}, "Subject: cut\r\n\r\nno end"});
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
    const auto folder = m_server->observe({drafts}).folder(drafts);
    QCOMPARE(folder.subjects(), QByteArrayList{"cut"});
    QVERIFY(folder.list.first().has("\\Draft"));
    expectAlive();
}

void TestCourier::renameLeavesSubscriptionsBehind()
{
    const MailboxName from = RealServer::folder("tree"), to = RealServer::folder("wood");
    const MailboxName leaf = RealServer::folder("tree.leaf");
    m_server->act({"CREATE INBOX.tree", "CREATE INBOX.tree.leaf", "SUBSCRIBE INBOX.tree",
                   "SUBSCRIBE INBOX.tree.leaf"});
    const imap::Outcome outcome =
        m_client->run(imap::RenameMailbox{from, to, imap::HierarchyDelimiter('.'), {from, leaf}});
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
    const ObservedServer now = m_server->observe();
    QVERIFY(now.folders.contains("INBOX.wood") && now.folders.contains("INBOX.wood.leaf"));
    QVERIFY(now.subscriptions.contains("INBOX.wood"));
    QVERIFY(now.subscriptions.contains("INBOX.wood.leaf"));
    QVERIFY(!now.subscriptions.contains("INBOX.tree"));
    QVERIFY(!now.subscriptions.contains("INBOX.tree.leaf"));
}

void TestCourier::aDeletedParentStaysAsContainer()
{
    m_server->act({"CREATE INBOX.parent", "CREATE INBOX.parent.child"});
    const imap::Outcome outcome =
        m_client->run(imap::DeleteMailboxes{{RealServer::folder("parent")}, {}});
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
    (void)m_client->run(imap::ListMailboxes{});
    bool found = false;
    for (const imap::MailboxInfo &info : m_client->last<imap::MailboxesListed>()->mailboxes) {
        if (info.name == RealServer::folder("parent")) {
            found = true;
            QVERIFY(!info.isSelectable());
        }
    }
    QVERIFY(found);
    QVERIFY(m_client->open(RealServer::folder("parent.child")));
}

void TestCourier::leavingWithoutUnselectRemovesNothing()
{
    const MailboxName marked = RealServer::folder("marked");
    m_server->act({"CREATE INBOX.marked"});
    m_server->append(marked, "marked", 2, "\\Deleted");
    QVERIFY(m_client->open(marked));
    const imap::Outcome outcome = m_client->run(imap::LeaveMailbox{});
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
    QVERIFY(m_client->open(marked));
    QVERIFY(m_client->open(m_inbox)); // switching
    m_client.reset();                 // quitting
    QCOMPARE(m_server->observe({marked}).folder(marked).messages, 2);
}

void TestCourier::repeatedExistsBeforeDoneIsAnswered()
{
    QVERIFY(m_client->open(m_inbox));
    QVERIFY(waitUntil([this] { return m_client->isInState(imap::LinkState::Idle); }));
    const quint32 before = m_client->last<imap::MailboxOpened>()->uids.count();
    m_client->clear();
    m_server->append(m_inbox, "burst", 5);
    // Work of our own breaks into IDLE while the news comes.
    for (int i = 0; i < 5; ++i)
        QVERIFY(errorOf(m_client->run(imap::CountMailboxes{{m_inbox}})) == nullptr);
    quint32 arrived = 0;
    QVERIFY(waitUntil([&] {
        arrived = 0;
        for (const imap::Change &change : m_client->changes()) {
            if (const auto *news = std::get_if<imap::MessagesArrived>(&change))
                arrived += news->count;
        }
        return arrived >= 5;
    }));
    QCOMPARE(arrived, 5U);
    QVERIFY(m_client->open(m_inbox));
    QCOMPARE(m_client->last<imap::MailboxOpened>()->uids.count(), before + 5);
}

QTEST_MAIN(TestCourier)
#include "tst_courier.moc"
