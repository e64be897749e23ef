// SPDX-License-Identifier: GPL-3.0-or-later
// Two connections fill the store with one folder while another client changes it, and the link is
// lost afterwards: what is kept is what a private Dovecot holds.
#include "tests/support/accountdriver.h"
#include "tests/support/bulkserver.h"
#include "tests/support/linkgate.h"
#include "tests/support/rawclient.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using imap::MailboxName;
using imap::UidSet;
using testsupport::AccountDriver;
using testsupport::BulkServer;
using testsupport::LinkGate;
using testsupport::RawClient;
using testsupport::waitUntil;

namespace {

constexpr int messageCount = 20'000;
constexpr quint32 helper = 2; // a connection's number

QByteArray number(quint32 value)
{
    return QByteArray::number(value);
}

/// UIDs whose envelopes were asked for over one connection.
UidSet rowsAskedFor(const AccountDriver &driver, quint32 connection)
{
    UidSet uids;
    for (const imap::WireLine &line : driver.wire()) {
        const qsizetype verb = line.text.indexOf(" UID FETCH ");
        if (line.connection != connection || verb < 0 || !line.text.contains("ENVELOPE"))
            continue;
        if (const auto set = UidSet::parse(line.text.mid(verb + 11).split(' ').first()))
            uids = uids.united(*set);
    }
    return uids;
}

} // namespace

class TestFillingByTwo : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void whatIsKeptIsWhatTheServerHolds_data();
    void whatIsKeptIsWhatTheServerHolds();

private:
    using FlagsByUid = QMap<quint32, QByteArray>;
    [[nodiscard]] FlagsByUid flagsOnServer(RawClient &other) const;

    std::unique_ptr<BulkServer> m_server;
    const MailboxName m_box = MailboxName::fromWire("big");
};

void TestFillingByTwo::initTestCase()
{
    if (BulkServer::program().isEmpty())
        QSKIP("Dovecot is not installed");
    m_server = std::make_unique<BulkServer>();
    QCOMPARE(m_server->startWith({{QStringLiteral("big"), messageCount}}), QString());
}

/// Without \\Recent, which is another for each connection.
TestFillingByTwo::FlagsByUid TestFillingByTwo::flagsOnServer(RawClient &other) const
{
    FlagsByUid all;
    other.run("EXAMINE " + m_box.wire());
    const QByteArrayList lines = other.run("UID FETCH 1:* (FLAGS)");
    for (const QByteArray &line : lines) {
        const qsizetype uid = line.indexOf("UID ") + 4;
        const qsizetype flags = line.indexOf("FLAGS (") + 7;
        QByteArrayList each = line.mid(flags, line.indexOf(')', flags) - flags).split(' ');
        each.removeAll("\\Recent");
        std::sort(each.begin(), each.end());
        all.insert(line.mid(uid, line.indexOf(' ', uid) - uid).toUInt(), each.join(' '));
    }
    return all;
}

void TestFillingByTwo::whatIsKeptIsWhatTheServerHolds_data()
{
    QTest::addColumn<QByteArrayList>("without");
    QTest::newRow("QRESYNC") << QByteArrayList{};
    QTest::newRow("neither QRESYNC nor CONDSTORE") << QByteArrayList{"QRESYNC", "CONDSTORE"};
}

void TestFillingByTwo::whatIsKeptIsWhatTheServerHolds()
{
    QFETCH(const QByteArrayList, without);
    const QTemporaryDir folder;
    LinkGate gate(m_server->plainPort());
    imap::ConnectionSettings settings = testsupport::settingsFor(*m_server, imap::Security::None);
    settings.port = gate.port();
    settings.disabledCapabilities = without;
    AccountDriver driver(settings, m_server->password().toUtf8());
    driver.account().setStoreFile(folder.filePath(QStringLiteral("mail.sqlite")));
    driver.account().setWireLogging(true);
    QVERIFY(driver.goOnline());
    QVERIFY(driver.open(m_box));
    RawClient other(m_server->host(), m_server->plainPort(), m_server->user().toUtf8(),
                    m_server->password().toUtf8());
    other.run("SELECT " + m_box.wire());
    QVERIFY(other.ok());

    // Flags change and messages go all over the folder while it is filled.
    driver.account().keepWhole({m_box});
    const auto isFilled = [&driver] {
        const auto *filled = driver.last<imap::StoreFilled>();
        return filled && filled->held == filled->total;
    };
    quint32 changes = 0;
    QVERIFY(waitUntil(
        [&] {
            const quint32 at = messageCount - 200 - (++changes * 397) % (messageCount / 2);
            other.run("UID STORE " + number(at) + (changes % 2 ? " +" : " -") +
                      "FLAGS (\\Flagged)");
            if (changes % 5 == 0) {
                other.run("UID STORE " + number(at) + " +FLAGS (\\Deleted)");
                other.run("EXPUNGE");
            }
            return isFilled();
        },
        60000));
    QVERIFY(other.ok());
    // What came over the second connection was taken: nobody asked for it again.
    const UidSet besides = rowsAskedFor(driver, helper);
    QVERIFY(besides.count() >= 1000);
    QCOMPARE(besides.intersected(rowsAskedFor(driver, 1)).count(), 0U);
    // Both connections are in the folder; what comes is told once.
    const auto timesTold = [&driver] {
        return std::count_if(driver.changes().cbegin(), driver.changes().cend(),
                             [](const imap::Change &change) {
                                 return std::holds_alternative<imap::MailArrived>(change);
                             });
    };
    const auto toldBefore = timesTold();
    const auto fetches = [&driver] {
        return std::count_if(driver.wire().cbegin(), driver.wire().cend(), [](const auto &line) {
            return line.connection == helper && line.text.contains("OK Fetch completed");
        });
    };
    const auto fetchesBefore = fetches();
    other.append(m_box.wire(), "", testsupport::plainMessage("one more"));
    QVERIFY(waitUntil([&] { return timesTold() > toldBefore && fetches() > fetchesBefore; }));
    QVERIFY(!testsupport::errorOf(driver.run(imap::Refresh{})));
    QCOMPARE(timesTold(), toldBefore + 1);

    // And while there is no connection.
    gate.shut();
    gate.drop();
    QVERIFY(waitUntil([&] { return driver.isInState(imap::LinkState::Waiting); }));
    other.run("STORE 1:* -FLAGS (\\Flagged)");
    other.run("STORE 5000:15000 +FLAGS (\\Answered)");
    QVERIFY(other.ok());
    gate.open();
    driver.clear();
    QVERIFY(waitUntil(
        [&] {
            // All that changed meanwhile was told.
            const auto *counted = driver.last<imap::MailboxCounted>();
            return driver.isInState(imap::LinkState::Idle) &&
                   (!without.isEmpty() || (counted && counted->status.highestModSeq));
        },
        60000));
    QVERIFY(!testsupport::errorOf(driver.run(imap::Refresh{})));
    driver.account().goOffline();
    QVERIFY(waitUntil([&] { return driver.isInState(imap::LinkState::Offline); }));
    const FlagsByUid theirs = flagsOnServer(other);
    FlagsByUid ours = driver.flags(m_box);
    for (QByteArray &flags : ours) {
        QByteArrayList each = flags.split(' ');
        each.removeAll("\\Recent");
        std::sort(each.begin(), each.end());
        flags = each.join(' ');
    }
    QCOMPARE(ours.keys(), theirs.keys());
    for (auto flags = theirs.cbegin(); flags != theirs.cend(); ++flags)
        QVERIFY2(ours.value(flags.key()) == flags.value(),
                 QByteArray("UID " + number(flags.key()) + ": " + ours.value(flags.key()) +
                            ", not " + flags.value()));
}

QTEST_GUILESS_MAIN(TestFillingByTwo)
#include "tst_fillingbytwo.moc"
