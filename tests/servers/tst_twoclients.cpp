// SPDX-License-Identifier: GPL-3.0-or-later
// Another client marks messages while ours works: only what was listed goes, and nothing else in
// the program ever expunges. An independent client looks after each act.
#include "tests/support/accountdriver.h"
#include "tests/support/realserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>

using imap::FlagSet;
using imap::MailboxName;
using imap::StoreMode;
using imap::SystemFlag;
using testsupport::AccountDriver;
using testsupport::errorOf;
using testsupport::ObservedFolder;
using testsupport::RealServer;
using testsupport::toWords;
using testsupport::waitUntil;

Q_DECLARE_METATYPE(RealServer::Kind)

class TestTwoClients : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void init();
    void cleanup() { m_client.reset(); }
    void cleanupTestCase() { m_servers.clear(); }
    void expungeRemovesOnlyTheListed_data() { withAndWithout(); }
    void expungeRemovesOnlyTheListed();
    void moveRemovesOnlyTheMoved_data() { withAndWithout(); }
    void moveRemovesOnlyTheMoved();
    void closeIsRefusedWhenOthersAreMarked_data() { everythingOffered(); }
    void closeIsRefusedWhenOthersAreMarked();
    void closeRemovesWhatWasListed_data() { everythingOffered(); }
    void closeRemovesWhatWasListed();
    void nothingElseExpunges_data() { everythingOffered(); }
    void nothingElseExpunges();
    void aMessageExpungedMeanwhile_data() { everythingOffered(); }
    void aMessageExpungedMeanwhile();
    void aFolderMadeAnewMeanwhile_data() { everythingOffered(); }
    void aFolderMadeAnewMeanwhile();

private:
    static void withAndWithout();
    static void everythingOffered();
    void connectWithout(const QByteArrayList &capabilities);
    void expectDone(const imap::Outcome &outcome);
    [[nodiscard]] ObservedFolder look() { return m_server->observe({m_box}).folder(m_box); }
    void mark(const QList<quint32> &uids);

    std::map<RealServer::Kind, std::unique_ptr<RealServer>> m_servers;
    RealServer *m_server = nullptr;
    std::unique_ptr<AccountDriver> m_client;
    int m_row = 0;
    MailboxName m_box; // other ones for each row: Courier takes two seconds to delete a folder
    MailboxName m_target;
    QByteArray m_select; // the other client's SELECT of m_box
};

void TestTwoClients::initTestCase_data()
{
    QTest::addColumn<RealServer::Kind>("kind");
    for (const auto kind :
         {RealServer::Kind::Dovecot, RealServer::Kind::Cyrus, RealServer::Kind::Courier})
        QTest::newRow(RealServer::name(kind)) << kind;
}

/// Each test begins with messages 1 to 8 in "box", open at our client.
void TestTwoClients::init()
{
    QFETCH_GLOBAL(RealServer::Kind, kind);
    if (const QString reason = RealServer::whyNot(kind); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    auto &server = m_servers[kind];
    if (!server) {
        server = std::make_unique<RealServer>(kind);
        QVERIFY(server->start());
    }
    m_server = server.get();
    const QByteArray row = "row" + QByteArray::number(++m_row);
    m_box = RealServer::folder(row + ".box");
    m_target = RealServer::folder(row + ".target");
    m_select = "SELECT " + m_box.wire();
    m_server->act(QByteArrayList{"CREATE " + m_box.wire(), "CREATE " + m_target.wire()} +
                  RealServer::appending(m_box, "number", 8));
    QFETCH(QByteArrayList, without);
    connectWithout(without);
}

void TestTwoClients::everythingOffered()
{
    QTest::addColumn<QByteArrayList>("without");
    QTest::newRow("everything offered") << QByteArrayList{};
}

void TestTwoClients::withAndWithout()
{
    everythingOffered();
    QTest::newRow("no MOVE") << QByteArrayList{"MOVE"};
    QTest::newRow("no MOVE, no UIDPLUS") << QByteArrayList{"MOVE", "UIDPLUS"};
}

void TestTwoClients::connectWithout(const QByteArrayList &capabilities)
{
    imap::ConnectionSettings settings = m_server->settings(imap::Security::None);
    settings.disabledCapabilities = capabilities;
    m_client = std::make_unique<AccountDriver>(settings, m_server->password());
    QVERIFY(m_client->goOnline());
    QVERIFY(m_client->open(m_box));
}

void TestTwoClients::expectDone(const imap::Outcome &outcome)
{
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
}

void TestTwoClients::mark(const QList<quint32> &uids)
{
    expectDone(m_client->run(imap::StoreFlags{m_client->select(m_box, uids), StoreMode::Add,
                                              FlagSet(SystemFlag::Deleted)}));
}

void TestTwoClients::expungeRemovesOnlyTheListed()
{
    mark({1, 2, 7});
    m_server->act({m_select, "UID STORE 3:4 +FLAGS (\\Deleted)"});
    const imap::Outcome outcome =
        m_client->run(imap::ExpungeMessages{m_client->select(m_box, {1, 2, 7})});
    expectDone(outcome);
    QCOMPARE(std::get<imap::Applied>(outcome).uids.toBytes(), QByteArray("1:2,7"));
    const ObservedFolder now = look();
    QCOMPARE(now.uids(), (QList<quint32>{3, 4, 5, 6, 8}));
    QCOMPARE(now.uidsWith("\\Deleted"), (QList<quint32>{3, 4}));
}

void TestTwoClients::moveRemovesOnlyTheMoved()
{
    QFETCH(QByteArrayList, without);
    m_server->act({m_select, "UID STORE 3:4 +FLAGS (\\Deleted)"});
    const imap::Outcome outcome =
        m_client->run(imap::MoveMessages{m_client->select(m_box, {1, 2, 7}), m_target});
    expectDone(outcome);
    const auto server = m_server->observe({m_box, m_target});
    QCOMPARE(server.folder(m_target).subjects(),
             (QByteArrayList{"number 1", "number 2", "number 7"}));
    QCOMPARE(server.folder(m_target).uidsWith("\\Deleted"), QList<quint32>());
    const ObservedFolder now = server.folder(m_box);
    if (without.contains("UIDPLUS")) { // the originals stay, marked, and it is said
        QCOMPARE(std::get<imap::Applied>(outcome).originalsKept.toBytes(), QByteArray("1:2,7"));
        QCOMPARE(now.list.size(), 8);
        QCOMPARE(now.uidsWith("\\Deleted"), (QList<quint32>{1, 2, 3, 4, 7}));
    } else {
        QCOMPARE(now.uids(), (QList<quint32>{3, 4, 5, 6, 8}));
        QCOMPARE(now.uidsWith("\\Deleted"), (QList<quint32>{3, 4}));
    }
}

void TestTwoClients::closeIsRefusedWhenOthersAreMarked()
{
    mark({1, 2});
    m_server->act({m_select, "UID STORE 3 +FLAGS (\\Deleted)"});
    const imap::Outcome outcome =
        m_client->run(imap::CloseMailbox{m_client->select(m_box, {1, 2})});
    const auto *error = errorOf(outcome);
    const auto *stale = error ? std::get_if<imap::Stale>(error) : nullptr;
    QVERIFY2(stale && stale->kind == imap::Stale::Kind::MarkedMeanwhile,
             toWords(outcome).constData());
    QCOMPARE(look().list.size(), 8);
}

void TestTwoClients::closeRemovesWhatWasListed()
{
    mark({1, 2});
    expectDone(m_client->run(imap::CloseMailbox{m_client->select(m_box, {1, 2})}));
    QCOMPARE(look().uids(), (QList<quint32>{3, 4, 5, 6, 7, 8}));
}

/// Leaving, switching, renaming, deleting another folder, losing the connection and quitting.
void TestTwoClients::nothingElseExpunges()
{
    const MailboxName renamed = RealServer::folder("renamed" + QByteArray::number(m_row));
    const imap::HierarchyDelimiter dot('.');
    mark({1, 2});
    m_server->act({m_select, "UID STORE 3 +FLAGS (\\Deleted)"});
    // Looked at again: Courier may miss files that another session is just renaming.
    const auto untouched = [this](const MailboxName &name) {
        const ObservedFolder now = m_server->observe({name}).folder(name);
        return now.list.size() == 8 && now.uidsWith("\\Deleted") == QList<quint32>{1, 2, 3};
    };
    expectDone(m_client->run(imap::LeaveMailbox{}));
    QVERIFY2(waitUntil([&] { return untouched(m_box); }), "leaving");
    QVERIFY(m_client->open(m_box));
    QVERIFY(m_client->open(MailboxName::inbox()));
    QVERIFY2(waitUntil([&] { return untouched(m_box); }), "switching");
    QVERIFY(m_client->open(m_box));
    expectDone(m_client->run(imap::RenameMailbox{m_box, renamed, dot, {}}));
    QVERIFY2(waitUntil([&] { return untouched(renamed); }), "renaming");
    expectDone(m_client->run(imap::RenameMailbox{renamed, m_box, dot, {}}));
    QVERIFY(m_client->open(m_box));
    expectDone(m_client->run(imap::DeleteMailboxes{{m_target}, {}}));
    QVERIFY2(waitUntil([&] { return untouched(m_box); }), "deleting another folder");
    m_client->account().goOffline();
    QVERIFY(waitUntil([this] { return m_client->isInState(imap::LinkState::Offline); }));
    QVERIFY2(waitUntil([&] { return untouched(m_box); }), "signing out");
    connectWithout({});
    m_client.reset();
    QVERIFY2(waitUntil([&] { return untouched(m_box); }), "quitting");
}

void TestTwoClients::aMessageExpungedMeanwhile()
{
    m_server->act({m_select, "UID STORE 5 +FLAGS (\\Deleted)", "EXPUNGE"});
    const imap::Outcome outcome = m_client->run(imap::StoreFlags{
        m_client->select(m_box, {4, 5, 6}), StoreMode::Add, FlagSet(SystemFlag::Flagged)});
    expectDone(outcome);
    QCOMPARE(std::get<imap::Applied>(outcome).uids.toBytes(), QByteArray("4,6"));
    // Courier tells of an expunge half a second later: until then it is just not among the changed.
    if (m_server->kind() != RealServer::Kind::Courier)
        QCOMPARE(std::get<imap::Applied>(outcome).missing.toBytes(), QByteArray("5"));
    QVERIFY(waitUntil([this] { return m_client->last<imap::MessageExpunged>() != nullptr; }));
    const imap::Outcome copied =
        m_client->run(imap::CopyMessages{m_client->select(m_box, {5, 6}), m_target});
    expectDone(copied);
    QCOMPARE(std::get<imap::Applied>(copied).missing.toBytes(), QByteArray("5"));
    const auto server = m_server->observe({m_box, m_target});
    QCOMPARE(server.folder(m_box).uidsWith("\\Flagged"), (QList<quint32>{4, 6}));
    QCOMPARE(server.folder(m_target).subjects(), QByteArrayList{"number 6"});
}

/// The same name, other messages: nothing planned for the old ones touches them.
void TestTwoClients::aFolderMadeAnewMeanwhile()
{
    const imap::MessageSelection planned = m_client->select(m_box, {1, 2});
    QVERIFY(m_client->open(MailboxName::inbox()));
    m_server->act({"DELETE " + m_box.wire()});
    const qint64 old = static_cast<qint64>(planned.uidValidity.value());
    QElapsedTimer clock;
    clock.start();
    do { // UIDVALIDITY is the second it was made in
        m_server->act({"CREATE " + m_box.wire()});
        if (look().uidValidity != old)
            break;
        m_server->act({"DELETE " + m_box.wire()});
    } while (clock.elapsed() < 5000);
    m_server->append(m_box, "innocent", 3);
    const imap::Outcome outcome =
        m_client->run(imap::StoreFlags{planned, StoreMode::Add, FlagSet(SystemFlag::Deleted)});
    QVERIFY2(errorOf(outcome) && std::get_if<imap::Stale>(errorOf(outcome)),
             toWords(outcome).constData());
    const imap::Outcome moved = m_client->run(imap::MoveMessages{planned, m_target});
    QVERIFY2(errorOf(moved) && std::get_if<imap::Stale>(errorOf(moved)),
             toWords(moved).constData());
    const auto server = m_server->observe({m_box, m_target});
    QCOMPARE(server.folder(m_box).list.size(), 3);
    QCOMPARE(server.folder(m_box).uidsWith("\\Deleted"), QList<quint32>());
    QCOMPARE(server.folder(m_target).messages, 0);
}

QTEST_MAIN(TestTwoClients)
#include "tst_twoclients.moc"
