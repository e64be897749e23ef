// SPDX-License-Identifier: GPL-3.0-or-later
// The connection drops again and again while flag changes wait for it (promise 33): each is made,
// none comes back later. 20 drops, or POSTROOM_DROPS of them at an even pace over
// POSTROOM_DROPS_SECONDS (a release: 200 in 600 seconds, for which QTest wants a
// QTEST_FUNCTION_TIMEOUT).
#include "tests/support/accountdriver.h"
#include "tests/support/linkgate.h"
#include "tests/support/rawclient.h"
#include "tests/support/serverfixture.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using demo::PrivateDovecot;
using imap::LinkState;
using imap::MailboxName;
using testsupport::AccountDriver;
using testsupport::LinkGate;
using testsupport::RawClient;
using testsupport::waitUntil;

namespace {

constexpr quint32 changesWaiting = 10;
constexpr int keywords = 20; // Maildir has room for 26 in a folder

QByteArray keywordOf(int round)
{
    return "$round" + QByteArray::number(round % keywords);
}

int fromEnvironment(const char *name, int otherwise)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
}

} // namespace

class TestDrops : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void changesAreMadeOnce_data();
    void changesAreMadeOnce();

private:
    /// The link is gone; changes are asked for meanwhile and wait.
    void askForChanges(int round);
    /// What another client sees: the keywords of the messages, all alike; "mixed" when they are
    /// not.
    [[nodiscard]] QByteArray seenFromOutside();
    /// Until nothing waits any more; the link drops up to `drops` times on the way.
    int sendThroughDrops(int drops, qint64 paceMs);
    void tryAgainWhereItWaits();
    [[nodiscard]] bool isUp() const;

    PrivateDovecot m_server;
    QTemporaryDir m_folder;
    QRandomGenerator m_random{5};
    std::unique_ptr<LinkGate> m_gate;
    std::unique_ptr<RawClient> m_other;
    std::unique_ptr<AccountDriver> m_driver;
    const MailboxName m_mailbox = MailboxName::fromWire("drops");
};

void TestDrops::initTestCase()
{
    if (PrivateDovecot::program().isEmpty())
        QSKIP("Dovecot is not installed");
    QVERIFY(testsupport::startAndWait(m_server));
    m_other = std::make_unique<RawClient>(m_server.host(), m_server.plainPort(),
                                          m_server.user().toUtf8(), m_server.password().toUtf8());
    m_other->run("CREATE drops");
    for (quint32 i = 1; i <= changesWaiting; ++i)
        m_other->append("drops", "", testsupport::plainMessage("drop " + QByteArray::number(i)));
    m_other->run("SELECT drops");
    QVERIFY(m_other->ok());
    m_gate = std::make_unique<LinkGate>(m_server.plainPort());
    imap::ConnectionSettings settings = testsupport::settingsFor(m_server, imap::Security::None);
    settings.port = m_gate->port();
    m_driver = std::make_unique<AccountDriver>(settings, m_server.password().toUtf8());
    m_driver->account().setStoreFile(m_folder.filePath(QStringLiteral("mail.sqlite")));
    QVERIFY(m_driver->goOnline());
    QVERIFY(m_driver->open(m_mailbox));
}

bool TestDrops::isUp() const
{
    return m_driver->isInState(LinkState::Online) || m_driver->isInState(LinkState::Idle) ||
           m_driver->isInState(LinkState::Polling);
}

/// As the system does when a network comes.
void TestDrops::tryAgainWhereItWaits()
{
    if (m_driver->isInState(LinkState::Waiting))
        m_driver->account().probe();
}

void TestDrops::askForChanges(int round)
{
    imap::FlagSet keyword;
    keyword.insert(keywordOf(round));
    m_gate->shut();
    m_gate->drop();
    QVERIFY(waitUntil([&] { return !isUp(); }));
    for (quint32 uid = 1; uid <= changesWaiting; ++uid) {
        const imap::Outcome outcome = m_driver->run(
            imap::StoreFlags{m_driver->select(m_mailbox, {uid}), imap::StoreMode::Add, keyword});
        QVERIFY2(std::holds_alternative<imap::Queued>(outcome), testsupport::toWords(outcome));
    }
    const auto *waiting = m_driver->last<imap::ActsWaiting>();
    QVERIFY(waiting);
    QCOMPARE(waiting->acts.size(), qsizetype(changesWaiting));
}

QByteArray TestDrops::seenFromOutside()
{
    m_other->run("NOOP");
    QByteArrayList seen;
    const QByteArrayList lines = m_other->run("FETCH 1:* (FLAGS)");
    for (const QByteArray &line : lines) {
        QByteArray flags = line.mid(line.lastIndexOf('(') + 1);
        flags.truncate(flags.indexOf(')'));
        if (line.contains(" FETCH "))
            seen.append(flags.replace("\\Recent", "").trimmed());
    }
    const bool alike = seen.count(seen.value(0)) == qsizetype(changesWaiting) &&
                       seen.size() == qsizetype(changesWaiting);
    return alike ? seen.first() : "mixed: " + seen.join(", ");
}

int TestDrops::sendThroughDrops(int drops, qint64 paceMs)
{
    QTimer tick;
    tick.start(2);
    m_gate->open();
    int dropped = 0;
    QElapsedTimer sinceDrop;
    sinceDrop.start();
    qint64 next = paceMs + m_random.bounded(60);
    const bool sent = waitUntil(
        [&] {
            const auto *waiting = m_driver->last<imap::ActsWaiting>();
            if (waiting && waiting->acts.isEmpty())
                return true;
            if (dropped < drops && sinceDrop.elapsed() >= next) {
                m_gate->drop();
                ++dropped;
                sinceDrop.restart();
                next = paceMs + m_random.bounded(60);
            }
            tryAgainWhereItWaits();
            return false;
        },
        120'000);
    if (!sent)
        QTest::qFail("changes wait for ever", __FILE__, __LINE__);
    return dropped;
}

void TestDrops::changesAreMadeOnce_data()
{
    QTest::addColumn<int>("drops");
    const int dose = fromEnvironment("POSTROOM_DROPS", 20);
    for (int before = 0; before < dose; before += 20)
        QTest::addRow("behind %d drops", before) << std::min(20, dose - before);
}

void TestDrops::changesAreMadeOnce()
{
    QFETCH(const int, drops);
    const int dose = fromEnvironment("POSTROOM_DROPS", 20);
    const qint64 pace = 1000LL * fromEnvironment("POSTROOM_DROPS_SECONDS", 0) / dose;
    QTimer tick; // waiting wakes for events only
    tick.start(10);
    QElapsedTimer time;
    time.start();
    int round = 0;
    for (int dropped = 0; dropped < drops; ++round) {
        askForChanges(round);
        if (QTest::currentTestFailed())
            return;
        dropped += 1 + sendThroughDrops(3, pace);
        if (pace > 0) // the rest of the pace, in which late news may come
            (void)waitUntil([&] { return time.elapsed() >= dropped * pace; }, 600'000);
        QCOMPARE(seenFromOutside(), keywordOf(round)); // and none of those of before
        // Somebody else takes it back: it must not come again.
        m_other->run("STORE 1:* -FLAGS.SILENT (" + keywordOf(round) + ')');
        QVERIFY(m_other->ok());
    }
    QVERIFY(waitUntil([&] {
        tryAgainWhereItWaits();
        return m_driver->isInState(LinkState::Idle);
    }));
    QCOMPARE(seenFromOutside(), QByteArray());
    for (const imap::Change &change : m_driver->changes())
        QVERIFY(!std::holds_alternative<imap::ActDropped>(change));
    qInfo("%d rounds of %u changes, %lld s", round, changesWaiting,
          static_cast<long long>(time.elapsed() / 1000));
}

QTEST_GUILESS_MAIN(TestDrops)
#include "tst_drops.moc"
