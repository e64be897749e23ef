// SPDX-License-Identifier: GPL-3.0-or-later
// Whole lists are kept of folders that are not open, by a connection that has nothing else to do.
// Against a private Dovecot.
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

class TestFilling : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void foldersThatAreNotOpenAreFilled();
    void whatChangedSinceIsTold();
    void newMailIsFilledToo();
    void theOnlyConnectionStaysInItsFolder();

private:
    static constexpr quint32 count = 60;
    void make(const MailboxName &mailbox);
    [[nodiscard]] std::unique_ptr<AccountDriver> client(int mostConnections);
    [[nodiscard]] static bool isFilled(const AccountDriver &driver, const MailboxName &mailbox,
                                       quint32 rows = count);

    PrivateDovecot m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RawClient> m_other;
    MailboxName m_open;
    MailboxName m_first;
    MailboxName m_second;
    int m_round = 0;
};

void TestFilling::initTestCase()
{
    if (PrivateDovecot::program().isEmpty())
        QSKIP("Dovecot is not installed");
    QVERIFY(testsupport::startAndWait(m_server));
}

void TestFilling::init()
{
    if (!m_server.isRunning())
        return;
    m_folder = std::make_unique<QTemporaryDir>();
    m_other = std::make_unique<RawClient>(m_server.host(), m_server.plainPort(),
                                          m_server.user().toUtf8(), m_server.password().toUtf8());
    QVERIFY(m_other->ok());
    const QByteArray round = QByteArray::number(++m_round);
    m_open = MailboxName::fromWire("open" + round);
    m_first = MailboxName::fromWire("first" + round);
    m_second = MailboxName::fromWire("second" + round);
    for (const MailboxName &mailbox : {m_open, m_first, m_second})
        make(mailbox);
}

void TestFilling::cleanup()
{
    m_other.reset();
    m_folder.reset();
}

void TestFilling::make(const MailboxName &mailbox)
{
    m_other->run("CREATE " + mailbox.wire());
    for (quint32 i = 1; i <= count; ++i)
        m_other->append(mailbox.wire(), "",
                        testsupport::plainMessage("message " + QByteArray::number(i)));
    QVERIFY(m_other->ok());
}

std::unique_ptr<AccountDriver> TestFilling::client(int mostConnections)
{
    imap::ConnectionSettings settings = testsupport::settingsFor(m_server, imap::Security::Tls);
    settings.mostConnections = mostConnections;
    auto driver = std::make_unique<AccountDriver>(settings, m_server.password().toUtf8());
    driver->account().setStoreFile(m_folder->filePath(QStringLiteral("mail.sqlite")));
    return driver;
}

bool TestFilling::isFilled(const AccountDriver &driver, const MailboxName &mailbox, quint32 rows)
{
    for (const imap::Change &change : driver.changes()) {
        const auto *filled = std::get_if<imap::StoreFilled>(&change);
        if (filled && filled->mailbox == mailbox && filled->held == rows && filled->total == rows)
            return true;
    }
    return false;
}

void TestFilling::foldersThatAreNotOpenAreFilled()
{
    const auto driver = client(2);
    driver->account().keepWhole({m_open, m_first, m_second});
    QVERIFY(driver->goOnline());
    QVERIFY(driver->open(m_open));
    for (const MailboxName &mailbox : {m_open, m_first, m_second})
        QVERIFY(waitUntil([&] { return isFilled(*driver, mailbox); }, 20000));
    for (const imap::Change &change : driver->changes())
        QVERIFY(!std::holds_alternative<imap::MailboxClosed>(change));
    driver->account().goOffline();
    QVERIFY(waitUntil([&] { return driver->isInState(imap::LinkState::Offline); }));
    QCOMPARE(driver->flags(m_second).size(), qsizetype(count));
    const imap::Outcome sorted = driver->run(imap::SortMessages{
        driver->last<imap::MailboxOpened>()->uidValidity, {{imap::SortKey::Subject, true}}});
    const auto *order = std::get_if<imap::SortedMessages>(&sorted);
    QVERIFY2(order, testsupport::toWords(sorted).constData());
    QCOMPARE(order->uids->size(), size_t(count));
    QCOMPARE(order->uids->front(), Uid(9)); // "message 9" is the last by name
}

/// Kept were the flags of when it was filled; the server tells what changed since, and only that.
void TestFilling::whatChangedSinceIsTold()
{
    const auto driver = client(2);
    driver->account().setWireLogging(true);
    driver->account().keepWhole({m_first});
    QVERIFY(driver->goOnline());
    QVERIFY(driver->open(m_open));
    QVERIFY(waitUntil([&] { return isFilled(*driver, m_first); }, 20000));
    m_other->run("SELECT " + m_first.wire());
    m_other->run("STORE 7 +FLAGS (\\Flagged)");
    m_other->run("STORE 3 +FLAGS.SILENT (\\Deleted)");
    m_other->run("EXPUNGE");
    QVERIFY(m_other->ok());
    driver->clear();
    QVERIFY(driver->open(m_first));
    QVERIFY(waitUntil([&] {
        const auto *opened = driver->last<imap::MailboxOpened>();
        return opened && !opened->fromStore && opened->uids.count() == count - 1;
    }));
    QVERIFY(driver->sent(QByteArray(m_first.wire() + " (QRESYNC")));
    const QMap<quint32, QByteArray> all = driver->flags(m_first);
    QCOMPARE(all.size(), qsizetype(count - 1));
    QVERIFY(all.value(7).contains("\\Flagged"));
    QVERIFY(!all.contains(3));
}

void TestFilling::newMailIsFilledToo()
{
    const auto driver = client(2);
    driver->account().keepWhole({m_first});
    driver->account().setWatched({m_first});
    QVERIFY(driver->goOnline());
    QVERIFY(driver->open(m_open));
    QVERIFY(waitUntil([&] { return isFilled(*driver, m_first); }, 20000));
    m_other->append(m_first.wire(), "", testsupport::plainMessage("one more"));
    QVERIFY(waitUntil([&] { return isFilled(*driver, m_first, count + 1); }, 30000));
}

void TestFilling::theOnlyConnectionStaysInItsFolder()
{
    const auto driver = client(1);
    driver->account().setWireLogging(true);
    QVERIFY(driver->goOnline());
    QVERIFY(driver->open(m_open));
    driver->account().keepWhole({m_first});
    QVERIFY(waitUntil([&] { return driver->sent("STATUS " + m_first.wire()); }));
    for (int i = 0; i < 5; ++i)
        QVERIFY(!testsupport::errorOf(driver->run(imap::Refresh{})));
    for (const imap::WireLine &line : driver->wire())
        QVERIFY2(!line.text.contains("EXAMINE"), line.text.constData());
    QVERIFY(!isFilled(*driver, m_first));
    (void)driver->run(imap::LeaveMailbox{}); // nothing is looked at: now it may
    QVERIFY(waitUntil([&] { return isFilled(*driver, m_first); }, 20000));
    QVERIFY(driver->open(m_open));
    QCOMPARE(driver->last<imap::MailboxOpened>()->mailbox, m_open);
}

QTEST_GUILESS_MAIN(TestFilling)
#include "tst_filling.moc"
