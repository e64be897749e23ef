// SPDX-License-Identifier: GPL-3.0-or-later
// A search over many mailboxes of real servers: what is refused is told, the rest is found.
#include "imapcore/account/accountsearch.h"
#include "tests/support/accountdriver.h"
#include "tests/support/realserver.h"

#include <QTest>

using namespace imap;
using testsupport::AccountDriver;
using testsupport::RealServer;
using testsupport::waitUntil;

namespace {

/// What an AccountSearch told, in the order it did.
struct Heard
{
    explicit Heard(AccountSearch &search)
    {
        QObject::connect(&search, &AccountSearch::found, &search,
                         [this](const FoundElsewhere &one) { found.append(one); });
        QObject::connect(&search, &AccountSearch::failed, &search,
                         [this](const MailboxName &mailbox, const ImapError &error) {
                             failed.append(mailbox);
                             errors.append(error);
                         });
        QObject::connect(
            &search, &AccountSearch::progressed, &search, [this](qsizetype done, qsizetype total) {
                steps += QByteArray::number(done) + '/' + QByteArray::number(total) + ' ';
            });
        QObject::connect(&search, &AccountSearch::finished, &search, [this] { ++finished; });
    }
    QList<FoundElsewhere> found;
    QList<MailboxName> failed;
    QList<ImapError> errors;
    QByteArray steps;
    int finished = 0;
};

} // namespace

Q_DECLARE_METATYPE(RealServer::Kind)

class TestAccountSearch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void init();
    void cleanup() { m_client.reset(); }
    void cleanupTestCase() { m_server.reset(); }
    void order();
    void subtree();
    void cancelled();
    void serverDiesMeanwhile();
    void offline();

private:
    std::unique_ptr<RealServer> m_server;
    std::unique_ptr<AccountDriver> m_client;
};

void TestAccountSearch::initTestCase_data()
{
    QTest::addColumn<RealServer::Kind>("kind");
    for (const auto kind :
         {RealServer::Kind::Dovecot, RealServer::Kind::Cyrus, RealServer::Kind::Courier})
        QTest::newRow(RealServer::name(kind)) << kind;
}

void TestAccountSearch::init()
{
    QFETCH_GLOBAL(RealServer::Kind, kind);
    if (const QString reason = RealServer::whyNot(kind); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    if (!m_server || m_server->kind() != kind) {
        m_server.reset();
        m_server = std::make_unique<RealServer>(kind);
        QVERIFY(m_server->start());
        for (const char *leaf : {"tree.a", "tree.b", "tree.c"}) {
            m_server->act({QByteArray("CREATE INBOX.") + leaf});
            m_server->append(RealServer::folder(leaf), leaf, 3);
        }
        if (kind == RealServer::Kind::Dovecot)
            m_server->act({"CREATE INBOX.tree.secret", "SETACL INBOX.tree.secret alice la"});
    }
    m_client =
        std::make_unique<AccountDriver>(m_server->settings(Security::None), m_server->password());
    QVERIFY(m_client->goOnline());
    QVERIFY(m_client->open(MailboxName::inbox()));
}

/// Where new mail is likely comes first; what cannot hold any is left out.
void TestAccountSearch::order()
{
    QHash<MailboxName, MailboxStatus> counts;
    QList<MailboxInfo> mailboxes;
    const auto add = [&](const char *name, QByteArrayList attributes, quint32 messages,
                         quint32 unseen, quint32 uidNext) {
        MailboxInfo info;
        info.name = MailboxName::fromWire(name);
        info.attributes = std::move(attributes);
        mailboxes.append(info);
        MailboxStatus &status = counts[info.name];
        status.messages = messages;
        status.unseen = unseen;
        status.uidNext = uidNext;
    };
    add("Old", {}, 9, 0, 10);
    add("Empty", {}, 0, 0, 900);
    add("Level", {"\\noselect"}, 1, 0, 1);
    add("Spam", {"\\junk"}, 9, 9, 9000);
    add("Busy", {}, 9, 0, 800);
    add("Unread", {}, 9, 1, 20);
    add("INBOX", {}, 1, 0, 2);
    mailboxes.append({MailboxName::fromWire("Unknown"), {}, {}, {}, {}});
    QByteArrayList names;
    for (const MailboxName &name : AccountSearch::newestFirst(mailboxes, counts))
        names.append(name.wire());
    QCOMPARE(names.join(' '), QByteArray("INBOX Unread Busy Old Unknown Spam"));
}

/// A mailbox that cannot be opened and one that may not be read are told; the others are searched.
void TestAccountSearch::subtree()
{
    using Kind = RealServer::Kind;
    const Kind kind = m_server->kind();
    const MailboxName bad = RealServer::folder(kind == Kind::Dovecot ? "tree.secret" : "tree.gone");
    // Cyrus makes the levels above, too.
    const MailboxName level = RealServer::folder(kind == Kind::Cyrus ? "nowhere" : "tree");
    AccountSearch search(&m_client->account(),
                         {level, RealServer::folder("tree.c"), bad, RealServer::folder("tree.a"),
                          RealServer::folder("tree.c")},
                         SearchProgram().add("SUBJECT", "tree"));
    Heard heard(search);
    search.start();
    QVERIFY(waitUntil([&] { return heard.finished > 0; }, 30000));
    QCOMPARE(heard.finished, 1);
    QCOMPARE(heard.failed, (QList<MailboxName>{level, bad}));
    for (const ImapError &error : std::as_const(heard.errors))
        QVERIFY(std::holds_alternative<Refused>(error));
    QCOMPARE(heard.found.size(), 2);
    QCOMPARE(heard.found[0].mailbox, RealServer::folder("tree.c"));
    QCOMPARE(heard.found[0].rows.size(), 3);
    QCOMPARE(heard.found[1].mailbox, RealServer::folder("tree.a"));
    QCOMPARE(heard.steps, QByteArray("0/4 1/4 2/4 3/4 4/4 "));
}

void TestAccountSearch::cancelled()
{
    const QList<MailboxName> all{RealServer::folder("tree.a"), RealServer::folder("tree.b"),
                                 RealServer::folder("tree.c")};
    AccountSearch atOnce(&m_client->account(), all, SearchProgram());
    Heard nothing(atOnce);
    atOnce.start();
    atOnce.cancel();
    QCOMPARE(nothing.finished, 1);
    AccountSearch search(&m_client->account(), all, SearchProgram());
    Heard heard(search);
    QObject::connect(&search, &AccountSearch::found, &search, &AccountSearch::cancel);
    search.start();
    QVERIFY(waitUntil([&] { return heard.finished > 0; }));
    const Outcome after = m_client->run(SearchMailbox{{all.last(), {}, {}}, SearchProgram(), 1});
    QCOMPARE(std::get<FoundElsewhere>(after).uids.toBytes(), QByteArray("1:3"));
    QCOMPARE(heard.finished, 1);
    QCOMPARE(heard.found.size(), 1);
    QVERIFY(nothing.found.isEmpty() && nothing.failed.isEmpty());
    QVERIFY(m_client->open(MailboxName::inbox()));
}

void TestAccountSearch::serverDiesMeanwhile()
{
    const QList<MailboxName> all{RealServer::folder("tree.a"), RealServer::folder("tree.b"),
                                 RealServer::folder("tree.c")};
    AccountSearch search(&m_client->account(), all, SearchProgram());
    Heard heard(search);
    bool died = false;
    QObject::connect(&search, &AccountSearch::found, &search, [&] {
        if (!std::exchange(died, true))
            m_server->kill9();
    });
    search.start();
    QVERIFY(waitUntil([&] { return died; }));
    QVERIFY(m_server->start());
    QVERIFY(waitUntil([&] { return heard.finished > 0; }, 60000));
    QVERIFY(heard.failed.isEmpty());
    QCOMPARE(heard.found.size(), 3);
}

void TestAccountSearch::offline()
{
    m_client->account().goOffline();
    QVERIFY(waitUntil([&] { return m_client->isInState(LinkState::Offline); }));
    const QList<MailboxName> all{RealServer::folder("tree.a"), RealServer::folder("tree.b")};
    AccountSearch search(&m_client->account(), all, SearchProgram());
    Heard heard(search);
    search.start();
    QVERIFY(waitUntil([&] { return heard.finished > 0; }, 20000));
    QCOMPARE(heard.failed, all);
    QVERIFY(heard.found.isEmpty());
}

QTEST_GUILESS_MAIN(TestAccountSearch)
#include "tst_accountsearch.moc"
