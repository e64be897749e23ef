// SPDX-License-Identifier: GPL-3.0-or-later
// What Cyrus 3.6 does differently from what one would expect, each under its name.
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

qsizetype lineWith(const QList<imap::WireLine> &wire, const QByteArray &end)
{
    for (qsizetype i = 0; i < wire.size(); ++i) {
        if (wire.at(i).direction == imap::WireLine::Direction::Server &&
            wire.at(i).text.contains(end))
            return i;
    }
    return -1;
}

} // namespace

class TestCyrus : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_client.reset(); }
    void cleanupTestCase() { m_server.reset(); }
    void loginDisabledIsAnnouncedAfterSigningIn_data();
    void loginDisabledIsAnnouncedAfterSigningIn();
    void existsComesBeforeFlags();
    void namesAreAtoms();
    void garbageInStatusWithMailboxId();
    void fetchOfAMissingNumberIsNo();
    void condstoreIsSwitchedOnByAsking();
    void renameOfATreeTellsEachAndDropsSubscriptions();
    void deleteOfAParentIsRefused();
    void createOutsideInboxIsRefused();
    void badWithoutATag();
    void appendWithBareLineFeeds();
    void moveTellsCopyUidFirst();
    void overQuotaHasNoCode();
    void noLimitIsAnEmptyList();
    void aFolderWithoutRightsDoesNotExist();

private:
    void expectAlive();

    std::unique_ptr<RealServer> m_server;
    std::unique_ptr<AccountDriver> m_client;
    const MailboxName m_inbox = MailboxName::inbox();
};

void TestCyrus::initTestCase()
{
    if (const QString reason = RealServer::whyNot(RealServer::Kind::Cyrus); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    m_server = std::make_unique<RealServer>(RealServer::Kind::Cyrus);
    QVERIFY(m_server->start());
    m_server->append(m_inbox, "welcome", 3);
    m_server->act({"CREATE \"INBOX.Entw&APw-rfe\"", "CREATE \"INBOX.Sent Items\""});
}

void TestCyrus::init()
{
    if (!m_server)
        return;
    m_client =
        std::make_unique<AccountDriver>(m_server->settings(Security::Tls), m_server->password());
    QVERIFY(m_client->goOnline());
}

/// Whatever odd was said, the connection stays and works.
void TestCyrus::expectAlive()
{
    QVERIFY(m_client->open(m_inbox));
    const imap::Outcome outcome = m_client->run(imap::Refresh{});
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
    QVERIFY(!m_client->isInState(imap::LinkState::Waiting));
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
    m_client = std::make_unique<AccountDriver>(m_server->settings(static_cast<Security>(security)),
                                               m_server->password());
    QVERIFY(m_client->goOnline());
    QVERIFY(m_client->last<imap::CapabilitiesChanged>()->capabilities.has("LOGINDISABLED"));
    // It only mattered before; the next connection signs in as well.
    m_client->clear();
    m_client->account().goOffline();
    QVERIFY(m_client->goOnline());
    expectAlive();
}

void TestCyrus::existsComesBeforeFlags()
{
    m_client->clear();
    QVERIFY(m_client->open(m_inbox));
    QVERIFY(m_client->heard("FLAGS ("));
    const qsizetype exists = lineWith(m_client->wire(), " EXISTS");
    QVERIFY(exists >= 0 && exists < lineWith(m_client->wire(), "* FLAGS ("));
    const auto *opened = m_client->last<imap::MailboxOpened>();
    QCOMPARE(opened->uids.count(), 3U);
    QVERIFY(opened->flags.has(imap::SystemFlag::Deleted));
    QVERIFY(opened->uidNext.isValid());
}

void TestCyrus::namesAreAtoms()
{
    QVERIFY(m_client->heard("\".\" INBOX.Entw&APw-rfe"));
    const auto *listed = m_client->last<imap::MailboxesListed>();
    QStringList names;
    for (const imap::MailboxInfo &info : listed->mailboxes)
        names << info.name.text();
    QVERIFY2(names.contains(QStringLiteral("INBOX.Entwürfe")), qPrintable(names.join(u' ')));
    QVERIFY(names.contains(QStringLiteral("INBOX.Sent Items")));
    QVERIFY(m_client->open(RealServer::folder("Entw&APw-rfe")));
}

void TestCyrus::garbageInStatusWithMailboxId()
{
    QVERIFY(m_client->open(m_inbox));
    for (int i = 0; i < 10; ++i) // other bytes each time
        (void)m_client->type("STATUS INBOX (MESSAGES MAILBOXID)");
    expectAlive();
}

void TestCyrus::fetchOfAMissingNumberIsNo()
{
    QVERIFY(m_client->open(m_inbox));
    const imap::Outcome outcome = m_client->type("FETCH 99 FLAGS");
    const auto *answer = std::get_if<imap::TypedAnswer>(&outcome);
    QVERIFY2(answer && answer->status.kind == imap::StatusKind::No, toWords(outcome).constData());
    const imap::Outcome byUid = m_client->type("UID FETCH 999 FLAGS");
    const auto *ok = std::get_if<imap::TypedAnswer>(&byUid);
    QVERIFY2(ok && ok->status.kind == imap::StatusKind::Ok, toWords(byUid).constData());
    expectAlive();
}

void TestCyrus::condstoreIsSwitchedOnByAsking()
{
    QVERIFY(m_client->open(m_inbox));
    (void)m_client->type("FETCH 1 (MODSEQ)");
    m_client->clear();
    const imap::Outcome outcome = m_client->type("STORE 1 +FLAGS.SILENT (\\Flagged)");
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
    QVERIFY(m_client->heard("MODSEQ"));
    QVERIFY(m_client->last<imap::MessagesUpdated>() != nullptr);
    expectAlive();
}

void TestCyrus::renameOfATreeTellsEachAndDropsSubscriptions()
{
    const MailboxName from = RealServer::folder("tree"), to = RealServer::folder("wood");
    const MailboxName leaf = RealServer::folder("tree.leaf");
    m_server->act({"CREATE INBOX.tree", "CREATE INBOX.tree.leaf", "SUBSCRIBE INBOX.tree",
                   "SUBSCRIBE INBOX.tree.leaf"});
    m_client->clear();
    const imap::Outcome outcome =
        m_client->run(imap::RenameMailbox{from, to, imap::HierarchyDelimiter('.'), {from, leaf}});
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
    QVERIFY(m_client->heard("* OK rename"));
    const ObservedServer now = m_server->observe();
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
    m_server->act({"CREATE INBOX.parent", "CREATE INBOX.parent.child"});
    const MailboxName parent = RealServer::folder("parent");
    const imap::Outcome refused = m_client->run(imap::DeleteMailboxes{{parent}, {}});
    QVERIFY2(refusal(refused), toWords(refused).constData());
    QCOMPARE(refusal(refused)->code.name, QByteArray("HASCHILDREN"));
    QVERIFY(m_server->observe().folders.contains("INBOX.parent.child"));
    const imap::Outcome outcome =
        m_client->run(imap::DeleteMailboxes{{RealServer::folder("parent.child"), parent}, {}});
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
    QVERIFY(!m_server->observe().folders.contains("INBOX.parent"));
}

void TestCyrus::createOutsideInboxIsRefused()
{
    const imap::Outcome outcome =
        m_client->run(imap::CreateMailbox{{MailboxName::fromWire("outside")}, false});
    QVERIFY2(refusal(outcome), toWords(outcome).constData());
    QVERIFY(refusal(outcome)->serverText.contains("Permission denied"));
    expectAlive();
}

void TestCyrus::badWithoutATag()
{
    const imap::Outcome outcome = m_client->type("SETQUOTA INBOX (STORAGE 1)");
    const auto *answer = std::get_if<imap::TypedAnswer>(&outcome);
    QVERIFY2(answer && answer->status.kind == imap::StatusKind::No, toWords(outcome).constData());
    expectAlive();
    QVERIFY(m_client->heard("* BAD"));
    expectAlive();
}

void TestCyrus::appendWithBareLineFeeds()
{
    const imap::Outcome outcome =
        m_client->run(imap::AppendMessage{m_inbox, {}, {}, "Subject: bare\n\nonly line feeds\n"});
    const ObservedServer now = m_server->observe({m_inbox});
    if (errorOf(outcome) != nullptr) {
        QVERIFY2(refusal(outcome), toWords(outcome).constData());
        QCOMPARE(now.folder(m_inbox).messages, 3);
    } else {
        QVERIFY(now.folder(m_inbox).subjects().contains("bare")); // sent with CRLF
        m_server->act({"SELECT INBOX", "STORE 4 +FLAGS (\\Deleted)", "EXPUNGE"});
    }
    expectAlive();
}

void TestCyrus::moveTellsCopyUidFirst()
{
    const MailboxName from = RealServer::folder("from"), to = RealServer::folder("to");
    m_server->act({"CREATE INBOX.from", "CREATE INBOX.to"});
    m_server->append(from, "moved", 3);
    QVERIFY(m_client->open(from));
    const imap::Outcome outcome =
        m_client->run(imap::MoveMessages{m_client->select(from, {1, 3, 77}), to});
    const auto *applied = std::get_if<imap::Applied>(&outcome);
    QVERIFY2(applied && !applied->stoppedBy, toWords(outcome).constData());
    QCOMPARE(applied->targetUids.toBytes(), QByteArray("1:2"));
    QCOMPARE(applied->uids.toBytes(), QByteArray("1,3"));
    QCOMPARE(applied->missing.toBytes(), QByteArray("77"));
    const ObservedServer now = m_server->observe({from, to});
    QCOMPARE(now.folder(from).uids(), QList<quint32>{2});
    QCOMPARE(now.folder(to).subjects(), (QByteArrayList{"moved 1", "moved 3"}));
    // Of a message that is gone alone: plain OK, and nothing said.
    const imap::Outcome nothing =
        m_client->run(imap::MoveMessages{m_client->select(from, {77}), to});
    const auto *none = std::get_if<imap::Applied>(&nothing);
    QVERIFY2((none && none->uids.isEmpty()) || errorOf(nothing), toWords(nothing).constData());
}

void TestCyrus::overQuotaHasNoCode()
{
    QVERIFY(m_server->talkAs(QStringLiteral("cyrus"), {"SETQUOTA user.alice (STORAGE 3)"})
                .first()
                .isOk());
    const imap::Outcome outcome = m_client->run(imap::AppendMessage{
        m_inbox, {}, {}, "Subject: large\r\n\r\n" + QByteArray(20000, 'x') + "\r\n"});
    QVERIFY2(refusal(outcome), toWords(outcome).constData());
    QVERIFY(refusal(outcome)->serverText.contains("Over quota"));
    QVERIFY(refusal(outcome)->code.name.isEmpty());
    QVERIFY(m_server->talkAs(QStringLiteral("cyrus"), {"SETQUOTA user.alice (STORAGE 10240)"})
                .first()
                .isOk());
    expectAlive();
}

void TestCyrus::noLimitIsAnEmptyList()
{
    QVERIFY(m_server->talkAs(QStringLiteral("cyrus"), {"SETQUOTA user.alice ()"}).first().isOk());
    const imap::Outcome outcome = m_client->run(imap::InspectMailbox{m_inbox});
    QVERIFY(m_server->talkAs(QStringLiteral("cyrus"), {"SETQUOTA user.alice (STORAGE 10240)"})
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
    for (const RealServer::Answer &answer : m_server->talkAs(
             QStringLiteral("bob"), {"CREATE INBOX.private", "SETACL INBOX.private alice l"}))
        QVERIFY2(answer.isOk(), answer.tagged.constData());
    const MailboxName name = MailboxName::fromWire("user.bob.private");
    const imap::Outcome opening = m_client->run(imap::OpenMailbox{name, false});
    QVERIFY2(refusal(opening), toWords(opening).constData());
    const imap::Outcome appended =
        m_client->run(imap::AppendMessage{name, {}, {}, testsupport::plainMessage("no")});
    QVERIFY2(refusal(appended), toWords(appended).constData());
    expectAlive();
}

QTEST_MAIN(TestCyrus)
#include "tst_cyrus.moc"
