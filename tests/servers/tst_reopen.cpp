// SPDX-License-Identifier: GPL-3.0-or-later
// A folder that was known is opened again on a real server, after another client changed it: what
// is shown equals what the server holds, and it costs what changed.
#include "imapcore/mirror/resync.h"
#include "tests/servers/tableshadow.h"
#include "tests/support/accountdriver.h"
#include "tests/support/linkgate.h"
#include "tests/support/realserver.h"

#include <QElapsedTimer>
#include <QTest>

using imap::MailboxName;
using imap::SequenceNumber;
using imap::UidSet;
using servers::TableShadow;
using testsupport::AccountDriver;
using testsupport::errorOf;
using testsupport::RealServer;
using testsupport::toWords;
using testsupport::waitUntil;

namespace {

constexpr int messageCount = 1000;

} // namespace

class TestReopen : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase() { m_server.reset(); }
    void costsWhatChanged_data();
    void costsWhatChanged();
    void afterALoss_data();
    void afterALoss();
    void madeAnewMeanwhile_data() { offers(); }
    void madeAnewMeanwhile();
    void changesWhileItIsOpen_data() { offers(); }
    void changesWhileItIsOpen();

private:
    static void offers();
    void connectWithout(const QByteArrayList &capabilities, quint16 port = 0);
    void openAndHoldAll();
    void change(int changes);
    [[nodiscard]] bool isQuiet() const;
    /// Empty when the table holds what the server does.
    [[nodiscard]] QByteArray difference() const;

    std::unique_ptr<RealServer> m_server;
    std::unique_ptr<AccountDriver> m_client;
    std::unique_ptr<TableShadow> m_table;
    MailboxName m_box;
    int m_changes = 0; // distinguishes the messages added
};

void TestReopen::initTestCase()
{
    const auto kind = RealServer::Kind::Dovecot;
    if (const QString reason = RealServer::whyNot(kind); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    m_server = std::make_unique<RealServer>(kind);
    QVERIFY(m_server->start());
    m_box = RealServer::folder("reopened");
    m_server->act(QByteArrayList{"CREATE " + m_box.wire()} +
                  RealServer::appending(m_box, "first", messageCount));
}

void TestReopen::cleanup()
{
    m_table.reset();
    m_client.reset();
}

void TestReopen::offers()
{
    QTest::addColumn<QByteArrayList>("without");
    QTest::newRow("QRESYNC") << QByteArrayList{};
    QTest::newRow("CONDSTORE only") << QByteArrayList{"QRESYNC"};
    QTest::newRow("neither") << QByteArrayList{"QRESYNC", "CONDSTORE"};
}

void TestReopen::connectWithout(const QByteArrayList &capabilities, quint16 port)
{
    imap::ConnectionSettings settings = m_server->settings(imap::Security::None);
    settings.disabledCapabilities = capabilities;
    if (port != 0)
        settings.port = port;
    m_client = std::make_unique<AccountDriver>(settings, m_server->password());
    m_table = std::make_unique<TableShadow>();
    connect(&m_client->account(), &imap::Account::changed, m_client.get(),
            [this](const imap::ChangeBatch &batch) { m_table->apply(batch); });
    QVERIFY(m_client->goOnline());
}

void TestReopen::openAndHoldAll()
{
    QVERIFY(m_client->open(m_box));
    const imap::FetchEnvelopes all{m_table->uidValidity(), allOf(m_table->uids())};
    const imap::Outcome outcome = m_client->run(all);
    QVERIFY2(!errorOf(outcome), toWords(outcome).constData());
    QVERIFY(waitUntil([this] { return isQuiet(); }));
    QCOMPARE(static_cast<quint64>(m_table->heldCount()), all.uids.count());
}

bool TestReopen::isQuiet() const
{
    return m_client->isInState(imap::LinkState::Idle) && m_table->isComplete();
}

/// About as many messages are marked, removed and added as `changes` says.
void TestReopen::change(int changes)
{
    if (changes == 0)
        return;
    const auto now = m_server->observe({m_box}).folder(m_box).uids();
    UidSet marked;
    UidSet gone;
    for (int i = 0; i < changes; ++i) {
        const imap::Uid uid(now.at((i * 7 + m_changes) % now.size()));
        (i % 3 == 0 ? gone : marked).add(uid);
    }
    marked = marked.subtracted(gone);
    const QByteArray flag = m_changes++ % 2 ? "\\Seen" : "\\Flagged $work";
    m_server->act(QByteArrayList{"SELECT " + m_box.wire(),
                                 "UID STORE " + marked.toBytes() + " +FLAGS (" + flag + ')',
                                 "UID STORE " + gone.toBytes() + " +FLAGS (\\Deleted)",
                                 "UID EXPUNGE " + gone.toBytes()} +
                  RealServer::appending(m_box, "more " + QByteArray::number(m_changes),
                                        static_cast<int>(gone.count()), "\\Seen"));
}

QByteArray TestReopen::difference() const
{
    const auto now = m_server->observe({m_box}).folder(m_box);
    UidSet uids;
    for (const quint32 uid : now.uids())
        uids.add(imap::Uid(uid));
    if (allOf(m_table->uids()) != uids)
        return "UIDs " + allOf(m_table->uids()).toBytes() + " instead of " + uids.toBytes();
    for (const testsupport::ObservedMessage &message : now.list) {
        const auto held = m_table->flags(imap::Uid(message.uid));
        if (held && *held != message.flags)
            return "UID " + QByteArray::number(message.uid) + " has " + message.flags.join(' ') +
                   ", shown with " + held->join(' ');
    }
    return {};
}

void TestReopen::costsWhatChanged_data()
{
    QTest::addColumn<QByteArrayList>("without");
    QTest::addColumn<int>("changes");
    QTest::addColumn<int>("mostRoundTrips");
    QTest::addColumn<qint64>("mostBytes");
    const QByteArrayList noQresync{"QRESYNC"};
    const QByteArrayList neither{"QRESYNC", "CONDSTORE"};
    const qint64 flags = messageCount * 60; // a FETCH line with flags, UID and MODSEQ
    QTest::newRow("QRESYNC, nothing changed") << QByteArrayList{} << 0 << 1 << qint64(4096);
    QTest::newRow("QRESYNC, 10 changes") << QByteArrayList{} << 10 << 2 << qint64(8192);
    QTest::newRow("QRESYNC, 600 changes") << QByteArrayList{} << 600 << 2 << flags + 30'000;
    QTest::newRow("CONDSTORE, nothing changed") << noQresync << 0 << 2 << qint64(4096);
    QTest::newRow("CONDSTORE, 10 changes") << noQresync << 10 << 4 << qint64(8192);
    QTest::newRow("CONDSTORE, 600 changes") << noQresync << 600 << 4 << flags + 30'000;
    QTest::newRow("neither, nothing changed") << neither << 0 << 2 << 2 * flags;
    QTest::newRow("neither, 10 changes") << neither << 10 << 3 << 2 * flags;
    QTest::newRow("neither, 600 changes") << neither << 600 << 3 << 2 * flags;
}

void TestReopen::costsWhatChanged()
{
    QFETCH(QByteArrayList, without);
    QFETCH(int, changes);
    QFETCH(int, mostRoundTrips);
    QFETCH(qint64, mostBytes);
    connectWithout(without);
    openAndHoldAll();
    const auto known = m_table->known();
    QVERIFY(m_client->open(MailboxName::inbox()));
    QVERIFY(waitUntil([this] { return m_client->isInState(imap::LinkState::Idle); }));
    change(changes);
    m_client->clear();
    m_table->showFromStore(*known, m_box);
    const imap::Outcome outcome =
        m_client->run(imap::OpenMailbox{.mailbox = m_box, .known = known});
    QVERIFY2(!errorOf(outcome), toWords(outcome).constData());
    QVERIFY(m_table->isInStep() == !without.contains("CONDSTORE"));
    QVERIFY(waitUntil([this] { return isQuiet(); }));
    qint64 bytes = 0;
    int roundTrips = 0;
    for (const imap::WireLine &line : m_client->wire()) {
        const bool opens = line.purpose.startsWith("Open ");
        bytes += opens || line.purpose.startsWith("Flags in ") ? line.bytes : 0;
        roundTrips += opens && line.direction == imap::WireLine::Direction::Client ? 1 : 0;
    }
    qInfo("%d round trips, %lld bytes", roundTrips, static_cast<long long>(bytes));
    QCOMPARE(difference(), QByteArray());
    QVERIFY(roundTrips <= mostRoundTrips);
    QVERIFY(bytes <= mostBytes);
}

void TestReopen::afterALoss_data()
{
    offers();
}

/// The connection is lost and comes back by itself: no store is needed for that.
void TestReopen::afterALoss()
{
    QFETCH(QByteArrayList, without);
    testsupport::LinkGate gate(m_server->plainPort());
    connectWithout(without, gate.port());
    openAndHoldAll();
    m_client->clear();
    gate.shut();
    m_server->kill9();
    QVERIFY(m_server->start());
    change(40);
    gate.open();
    QVERIFY(
        waitUntil([this] { return m_client->last<imap::MailboxOpened>() && isQuiet(); }, 30000));
    QVERIFY(m_client->last<imap::MailboxOpened>()->reopened);
    QCOMPARE(m_client->last<imap::MailboxOpened>()->arrivedMeanwhile, 14u);
    QCOMPARE(m_table->isInStep(), !without.contains("CONDSTORE"));
    QCOMPARE(m_client->sent("(QRESYNC ("), without.isEmpty());
    QCOMPARE(difference(), QByteArray());
}

void TestReopen::madeAnewMeanwhile()
{
    QFETCH(QByteArrayList, without);
    const MailboxName box = m_box;
    m_box = RealServer::folder("made" + QByteArray::number(++m_changes));
    m_server->act(QByteArrayList{"CREATE " + m_box.wire()} +
                  RealServer::appending(m_box, "old", 8, "\\Flagged"));
    connectWithout(without);
    openAndHoldAll();
    const auto known = m_table->known();
    QVERIFY(m_client->open(MailboxName::inbox()));
    QElapsedTimer clock;
    clock.start();
    const qint64 old = known->uidValidity.value();
    do { // UIDVALIDITY is the second it was made in
        m_server->act({"DELETE " + m_box.wire(), "CREATE " + m_box.wire()});
    } while (m_server->observe({m_box}).folder(m_box).uidValidity == old && clock.elapsed() < 5000);
    m_server->append(m_box, "new", 6);
    m_table->showFromStore(*known, m_box);
    const imap::Outcome outcome =
        m_client->run(imap::OpenMailbox{.mailbox = m_box, .known = known});
    QVERIFY2(!errorOf(outcome), toWords(outcome).constData());
    QVERIFY(!m_client->last<imap::MailboxOpened>()->reopened);
    QVERIFY(waitUntil([this] { return isQuiet(); }));
    QCOMPARE(difference(), QByteArray());
    QCOMPARE(m_table->heldCount(), 6); // the page, and nothing of before
    m_box = box;
}

/// EXPUNGE comes as VANISHED once QRESYNC is on; what was told is safe to resume from.
void TestReopen::changesWhileItIsOpen()
{
    QFETCH(QByteArrayList, without);
    connectWithout(without);
    openAndHoldAll();
    for (int round = 0; round < 3; ++round) {
        change(30);
        const auto server = m_server->observe({m_box}).folder(m_box);
        QVERIFY2(waitUntil([&] {
                     return isQuiet() &&
                            m_table->uids().count() == static_cast<quint32>(server.list.size()) &&
                            difference().isEmpty();
                 }),
                 difference().constData());
    }
    QCOMPARE(m_client->heard("* VANISHED "), without.isEmpty());
    // Told until now: nothing more comes when it is opened again from here.
    const auto known = m_table->known();
    QCOMPARE(known->highestModSeq.isValid(), !without.contains("CONDSTORE"));
    QVERIFY(m_client->open(MailboxName::inbox()));
    m_table->showFromStore(*known, m_box);
    const imap::Outcome outcome =
        m_client->run(imap::OpenMailbox{.mailbox = m_box, .known = known});
    QVERIFY2(!errorOf(outcome), toWords(outcome).constData());
    QVERIFY(waitUntil([this] { return isQuiet(); }));
    QCOMPARE(difference(), QByteArray());
}

QTEST_MAIN(TestReopen)
#include "tst_reopen.moc"
