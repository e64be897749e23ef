// SPDX-License-Identifier: GPL-3.0-or-later
// What was seen once is there before the server answers, and without it; and never in place of what
// the server says. Against a private Dovecot that can be cut off.
#include "tests/support/accountdriver.h"
#include "tests/support/rawclient.h"
#include "tests/support/serverfixture.h"

#include <QTemporaryDir>
#include <QTest>

using demo::PrivateDovecot;
using imap::MailboxName;
using imap::Uid;
using imap::UidSet;
using testsupport::AccountDriver;
using testsupport::RawClient;
using testsupport::waitUntil;

class TestKeptMail : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void foldersAndRowsWithoutAServer();
    void aMessageReadOnceIsReadOffline();
    void whatChangedMeanwhileIsTold();
    void anotherUidValidityLeavesNothing();
    void aSecondProgramWorksWithoutTheStore();
    void theWantedFolderOpensWhenTheServerIsBack();
    void actsWaitForTheConnection();
    void actsOfAnotherLifeAreDropped();
    void aFolderOpenedWhileConnectingFailsIsOpenedLater();
    void noActOvertakesThoseThatWait();
    void aListIsFilledWhole();

private:
    [[nodiscard]] std::unique_ptr<AccountDriver> client(quint16 port);
    /// The folder open, its rows fetched, and then gone: the file holds what is known.
    void see(const QList<quint32> &read = {});
    [[nodiscard]] UidSet rowsTold(const AccountDriver &driver) const;
    [[nodiscard]] QByteArray name() const { return m_mailbox.wire(); }

    PrivateDovecot m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RawClient> m_other;
    MailboxName m_mailbox;
    int m_round = 0;
    static constexpr quint16 nobody = 1; // a port where nothing listens
};

void TestKeptMail::initTestCase()
{
    if (PrivateDovecot::program().isEmpty())
        QSKIP("Dovecot is not installed");
    QVERIFY(testsupport::startAndWait(m_server));
}

void TestKeptMail::init()
{
    if (!m_server.isRunning())
        return;
    m_folder = std::make_unique<QTemporaryDir>();
    m_other = std::make_unique<RawClient>(m_server.host(), m_server.plainPort(),
                                          m_server.user().toUtf8(), m_server.password().toUtf8());
    QVERIFY(m_other->ok());
    m_mailbox = MailboxName::fromWire("kept" + QByteArray::number(++m_round));
    m_other->run("CREATE " + name());
    for (int i = 1; i <= 5; ++i)
        m_other->append(name(), "", testsupport::plainMessage("message " + QByteArray::number(i)));
    QVERIFY(m_other->ok());
}

void TestKeptMail::cleanup()
{
    m_other.reset();
    m_folder.reset();
}

std::unique_ptr<AccountDriver> TestKeptMail::client(quint16 port)
{
    imap::ConnectionSettings settings = testsupport::settingsFor(m_server, imap::Security::Tls);
    settings.port = port;
    auto driver = std::make_unique<AccountDriver>(settings, m_server.password().toUtf8());
    driver->account().setStoreFile(m_folder->filePath(QStringLiteral("mail.sqlite")));
    return driver;
}

void TestKeptMail::see(const QList<quint32> &read)
{
    const auto driver = client(m_server.tlsPort());
    QVERIFY(driver->goOnline());
    QVERIFY(driver->open(m_mailbox));
    const auto *opened = driver->last<imap::MailboxOpened>();
    QVERIFY(opened);
    const imap::UidValidity validity = opened->uidValidity;
    const UidSet all =
        opened->uids.uidsAt(imap::SequenceNumber(1), imap::SequenceNumber(opened->uids.count()));
    const imap::Outcome structures = driver->run(imap::FetchEnvelopes{validity, all, true});
    QVERIFY(!testsupport::errorOf(structures));
    for (const quint32 uid : read) {
        const imap::Outcome outcome = driver->run(imap::ReadMessage{validity, Uid(uid)});
        QVERIFY2(std::holds_alternative<imap::MessageParts>(outcome),
                 testsupport::toWords(outcome).constData());
    }
    driver->account().goOffline();
    QVERIFY(waitUntil([&] { return driver->isInState(imap::LinkState::Offline); }));
    driver->closeStore();
}

UidSet TestKeptMail::rowsTold(const AccountDriver &driver) const
{
    UidSet told;
    for (const imap::Change &change : driver.changes()) {
        if (const auto *updated = std::get_if<imap::MessagesUpdated>(&change)) {
            for (const imap::MessageData &row : updated->messages) {
                if (!row.envelope.isNull())
                    told.add(row.uid);
            }
        }
    }
    return told;
}

void TestKeptMail::foldersAndRowsWithoutAServer()
{
    see();
    const auto driver = client(nobody);
    QVERIFY(driver->goOnline()); // the folders are there although nobody answers
    QVERIFY(waitUntil([&] { return driver->isInState(imap::LinkState::Waiting); }));
    const imap::Outcome outcome = driver->run(imap::OpenMailbox{m_mailbox});
    QVERIFY2(std::holds_alternative<imap::Done>(outcome),
             testsupport::toWords(outcome).constData());
    const auto *opened = driver->last<imap::MailboxOpened>();
    QVERIFY(opened);
    QVERIFY(opened->fromStore);
    QCOMPARE(opened->uids.count(), 5U);
    QCOMPARE(rowsTold(*driver).toBytes(), QByteArray("1:5"));
    // What was never seen cannot be opened.
    const imap::Outcome other = driver->run(imap::OpenMailbox{MailboxName::fromWire("unseen")});
    QVERIFY(testsupport::errorOf(other));
}

void TestKeptMail::aMessageReadOnceIsReadOffline()
{
    see({2});
    const auto driver = client(nobody);
    QVERIFY(driver->goOnline());
    QVERIFY(driver->open(m_mailbox));
    const imap::UidValidity validity = driver->last<imap::MailboxOpened>()->uidValidity;
    const imap::Outcome kept = driver->run(imap::ReadMessage{validity, Uid(2)});
    const auto *parts = std::get_if<imap::MessageParts>(&kept);
    QVERIFY2(parts, testsupport::toWords(kept).constData());
    QVERIFY(parts->whole.contains("Subject: message 2"));
    QVERIFY(parts->header.endsWith("\r\n\r\n"));
    const imap::Outcome never = driver->run(imap::ReadMessage{validity, Uid(3)});
    QVERIFY(testsupport::errorOf(never));
}

void TestKeptMail::whatChangedMeanwhileIsTold()
{
    see();
    m_other->run("SELECT " + name());
    m_other->run("STORE 4 +FLAGS (\\Flagged)");
    m_other->run("STORE 1:2 +FLAGS (\\Deleted)");
    m_other->run("EXPUNGE");
    m_other->append(name(), "\\Seen", testsupport::plainMessage("message 6"));
    QVERIFY(m_other->ok());
    const auto driver = client(m_server.tlsPort());
    QVERIFY(driver->goOnline());
    QVERIFY(driver->open(m_mailbox));
    QVERIFY(waitUntil([&] { return !driver->last<imap::MailboxOpened>()->fromStore; }));
    const auto *opened = driver->last<imap::MailboxOpened>();
    QVERIFY(opened->reopened);
    QCOMPARE(opened->uids.uidsAt(imap::SequenceNumber(1), imap::SequenceNumber(9)).toBytes(),
             QByteArray("3:6"));
    const imap::UidValidity validity = opened->uidValidity;
    driver->clear();
    const imap::Outcome rows = driver->run(imap::FetchEnvelopes{validity, UidSet(Uid(3), Uid(6))});
    QVERIFY(!testsupport::errorOf(rows));
    QMap<quint32, imap::FlagSet> flags;
    for (const imap::Change &change : driver->changes()) {
        const auto *updated = std::get_if<imap::MessagesUpdated>(&change);
        for (const imap::MessageData &row :
             updated ? updated->messages : QList<imap::MessageData>()) {
            if (row.flags)
                flags.insert(row.uid.value(), *row.flags);
        }
    }
    QVERIFY(flags.value(4).has(imap::SystemFlag::Flagged));
    QVERIFY(!flags.value(5).has(imap::SystemFlag::Flagged));
    QVERIFY(flags.value(6).has(imap::SystemFlag::Seen));
}

void TestKeptMail::anotherUidValidityLeavesNothing()
{
    see({1});
    m_other->run("DELETE " + name());
    m_other->run("CREATE " + name());
    m_other->append(name(), "", testsupport::plainMessage("of another life"));
    QVERIFY(m_other->ok());
    const auto driver = client(m_server.tlsPort());
    QVERIFY(driver->goOnline());
    QVERIFY(driver->open(m_mailbox));
    QVERIFY(waitUntil([&] { return !driver->last<imap::MailboxOpened>()->fromStore; }));
    const auto *opened = driver->last<imap::MailboxOpened>();
    QVERIFY(!opened->reopened);
    QCOMPARE(opened->uids.count(), 1U);
    const imap::Outcome outcome = driver->run(imap::ReadMessage{opened->uidValidity, Uid(1)});
    const auto *parts = std::get_if<imap::MessageParts>(&outcome);
    QVERIFY2(parts, testsupport::toWords(outcome).constData());
    QVERIFY(parts->whole.contains("of another life"));
}

void TestKeptMail::aSecondProgramWorksWithoutTheStore()
{
    const auto first = client(m_server.tlsPort());
    QVERIFY(first->goOnline());
    const auto second = client(m_server.tlsPort());
    QVERIFY(waitUntil([&] { return second->last<imap::StoreTrouble>() != nullptr; }));
    QCOMPARE(second->last<imap::StoreTrouble>()->kind, imap::StoreTrouble::Kind::Busy);
    QVERIFY(second->goOnline());
    QVERIFY(second->open(m_mailbox));
    QVERIFY(!second->last<imap::MailboxOpened>()->fromStore);
    QCOMPARE(first->last<imap::StoreTrouble>()->kind, imap::StoreTrouble::Kind::None);
}

void TestKeptMail::theWantedFolderOpensWhenTheServerIsBack()
{
    see();
    m_other.reset();
    m_server.kill9();
    const auto driver = client(m_server.tlsPort());
    QVERIFY(driver->goOnline());
    QVERIFY(waitUntil([&] { return driver->isInState(imap::LinkState::Waiting); }));
    QVERIFY(driver->open(m_mailbox));
    QVERIFY(driver->last<imap::MailboxOpened>()->fromStore);
    QVERIFY(testsupport::startAndWait(m_server));
    driver->account().goOnline();
    QVERIFY(waitUntil([&] { return !driver->last<imap::MailboxOpened>()->fromStore; }, 20000));
    QCOMPARE(driver->last<imap::MailboxOpened>()->mailbox, m_mailbox);
    QVERIFY(driver->last<imap::MailboxOpened>()->reopened);
}

/// Planned offline, sent once when there is a connection, and in between they outlive a restart.
void TestKeptMail::actsWaitForTheConnection()
{
    see();
    auto driver = client(nobody);
    QVERIFY(driver->goOnline());
    QVERIFY(waitUntil([&] { return driver->isInState(imap::LinkState::Waiting); }));
    QVERIFY(driver->open(m_mailbox));
    const imap::FlagSet flagged{imap::SystemFlags(imap::SystemFlag::Flagged)};
    const imap::Outcome flag = driver->run(
        imap::StoreFlags{driver->select(m_mailbox, {2, 3}), imap::StoreMode::Add, flagged});
    QVERIFY2(std::holds_alternative<imap::Queued>(flag), testsupport::toWords(flag).constData());
    const imap::Outcome copy =
        driver->run(imap::CopyMessages{driver->select(m_mailbox, {1}), m_mailbox});
    QVERIFY(std::holds_alternative<imap::Queued>(copy));
    QCOMPARE(driver->last<imap::ActsWaiting>()->acts.size(), 2);
    driver->closeStore();

    driver = client(m_server.tlsPort());
    QVERIFY(waitUntil([&] { return driver->last<imap::ActsWaiting>() != nullptr; }));
    QCOMPARE(driver->last<imap::ActsWaiting>()->acts.size(), 2);
    QVERIFY(driver->goOnline());
    QVERIFY(waitUntil([&] { return driver->last<imap::ActsWaiting>()->acts.isEmpty(); }));
    QVERIFY(!driver->last<imap::ActDropped>());
    m_other->run("SELECT " + name());
    QCOMPARE(m_other->run("SEARCH FLAGGED"), QByteArrayList{"* SEARCH 2 3"});
    QCOMPARE(m_other->run("SEARCH ALL"), QByteArrayList{"* SEARCH 1 2 3 4 5 6"});
}

void TestKeptMail::actsOfAnotherLifeAreDropped()
{
    see();
    {
        const auto driver = client(nobody);
        QVERIFY(driver->goOnline());
        QVERIFY(waitUntil([&] { return driver->isInState(imap::LinkState::Waiting); }));
        QVERIFY(driver->open(m_mailbox));
        const imap::FlagSet deleted{imap::SystemFlags(imap::SystemFlag::Deleted)};
        const imap::Outcome flag = driver->run(
            imap::StoreFlags{driver->select(m_mailbox, {1}), imap::StoreMode::Add, deleted});
        QVERIFY(std::holds_alternative<imap::Queued>(flag));
        driver->closeStore();
    }
    m_other->run("DELETE " + name());
    m_other->run("CREATE " + name());
    m_other->append(name(), "", testsupport::plainMessage("of another life"));
    const auto driver = client(m_server.tlsPort());
    QVERIFY(driver->goOnline());
    QVERIFY(waitUntil([&] { return driver->last<imap::ActDropped>() != nullptr; }));
    QVERIFY(std::holds_alternative<imap::Stale>(driver->last<imap::ActDropped>()->why));
    QVERIFY(driver->last<imap::ActsWaiting>()->acts.isEmpty());
    m_other->run("SELECT " + name());
    QCOMPARE(m_other->run("SEARCH DELETED"), QByteArrayList{"* SEARCH"});
}

/// Asked for before the first attempt has failed: the store shows it, and the server is asked as
/// soon as it is there.
void TestKeptMail::aFolderOpenedWhileConnectingFailsIsOpenedLater()
{
    see();
    m_other.reset();
    m_server.kill9();
    const auto driver = client(m_server.tlsPort());
    driver->account().goOnline();
    QVERIFY(driver->open(m_mailbox)); // most likely while it connects
    QVERIFY(driver->last<imap::MailboxOpened>()->fromStore);
    QVERIFY(waitUntil([&] { return driver->isInState(imap::LinkState::Waiting); }));
    QVERIFY(testsupport::startAndWait(m_server));
    driver->account().goOnline();
    QVERIFY(waitUntil([&] { return !driver->last<imap::MailboxOpened>()->fromStore; }, 20000));
}

/// Planned offline and taken back as soon as there is a connection: the last word holds.
void TestKeptMail::noActOvertakesThoseThatWait()
{
    see();
    const auto driver = client(m_server.tlsPort());
    driver->account().goOffline();
    QVERIFY(waitUntil([&] { return driver->last<imap::MailboxesListed>() != nullptr; }));
    QVERIFY(driver->open(m_mailbox));
    const imap::FlagSet seen{imap::SystemFlags(imap::SystemFlag::Seen)};
    const auto store = [&](imap::StoreMode mode) {
        return imap::StoreFlags{driver->select(m_mailbox, {1, 2, 3, 4, 5}), mode, seen};
    };
    for (int i = 0; i < 6; ++i)
        (void)driver->run(store(i % 2 ? imap::StoreMode::Remove : imap::StoreMode::Add));
    QCOMPARE(driver->last<imap::ActsWaiting>()->acts.size(), 6);
    driver->account().goOnline();
    QVERIFY(waitUntil([&] {
        return driver->isInState(imap::LinkState::Online) ||
               driver->isInState(imap::LinkState::Idle);
    }));
    (void)driver->run(store(imap::StoreMode::Add));
    QVERIFY(waitUntil([&] { return driver->last<imap::ActsWaiting>()->acts.isEmpty(); }));
    m_other->run("SELECT " + name());
    QCOMPARE(m_other->run("SEARCH SEEN"), QByteArrayList{"* SEARCH 1 2 3 4 5"});
}

void TestKeptMail::aListIsFilledWhole()
{
    for (int i = 6; i <= 120; ++i)
        m_other->append(name(), "", testsupport::plainMessage("message " + QByteArray::number(i)));
    const auto driver = client(m_server.tlsPort());
    driver->account().keepWhole({m_mailbox});
    QVERIFY(driver->goOnline());
    QVERIFY(driver->open(m_mailbox));
    QVERIFY(waitUntil([&] {
        const auto *filled = driver->last<imap::StoreFilled>();
        return filled && filled->held == 120 && filled->total == 120;
    }));
    driver->account().goOffline();
    QVERIFY(waitUntil([&] { return driver->isInState(imap::LinkState::Offline); }));
    driver->clear();
    QVERIFY(driver->open(m_mailbox));
    const imap::UidValidity validity = driver->last<imap::MailboxOpened>()->uidValidity;
    const imap::Outcome rows =
        driver->run(imap::FetchEnvelopes{validity, UidSet(Uid(1), Uid(120))});
    QVERIFY(std::holds_alternative<imap::Done>(rows));
    QCOMPARE(rowsTold(*driver).toBytes(), QByteArray("1:120"));
    const imap::Outcome sorted =
        driver->run(imap::SortMessages{validity, {{imap::SortKey::Subject, true}}});
    const auto *order = std::get_if<imap::SortedMessages>(&sorted);
    QVERIFY2(order, testsupport::toWords(sorted).constData());
    QCOMPARE(order->uids->front(), Uid(99)); // "message 99" is the last by name
}

QTEST_GUILESS_MAIN(TestKeptMail)
#include "tst_keptmail.moc"
