// SPDX-License-Identifier: GPL-3.0-or-later
// The same run against Dovecot, Cyrus and Courier, in the tutorial's arrangement: what the window
// shows is what an independent client sees.
#include "tests/support/linkgate.h"
#include "tests/support/realserver.h"
#include "tests/support/serverfixture.h"
#include "tests/support/windowcomparison.h"
#include "tests/support/windowdriver.h"
#include "ui/views/messageview.h"

#include <QTest>

#include <map>

using imap::MailboxName;
using imap::Security;
using testsupport::ObservedServer;
using testsupport::RealServer;
using testsupport::waitUntil;
using testsupport::WindowDriver;

Q_DECLARE_METATYPE(RealServer::Kind)
Q_DECLARE_METATYPE(imap::Security)

class TestThreeServers : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void init();
    void cleanup() { m_driver.reset(); }
    void cleanupTestCase() { m_servers.clear(); }
    void connects_data();
    void connects();
    void everyFolderAndMessage();
    void changesFromOutside();
    void killedAndBack();

private:
    void fill();
    /// To the server itself, or to a gate before it.
    void connectBy(Security security, quint16 port = 0);
    /// The window shows what the server has, as soon as what is under way has come.
    void compare();

    std::map<RealServer::Kind, std::unique_ptr<RealServer>> m_servers;
    RealServer *m_server = nullptr;
    std::unique_ptr<WindowDriver> m_driver;
    const MailboxName m_test1 = RealServer::folder("test1");
};

void TestThreeServers::initTestCase_data()
{
    WindowDriver::usePrivateSettings(QStringLiteral("tst_threeservers"));
    QTest::addColumn<RealServer::Kind>("kind");
    for (const auto kind :
         {RealServer::Kind::Dovecot, RealServer::Kind::Cyrus, RealServer::Kind::Courier})
        QTest::newRow(RealServer::name(kind)) << kind;
}

void TestThreeServers::init()
{
    QFETCH_GLOBAL(RealServer::Kind, kind);
    if (const QString reason = RealServer::whyNot(kind); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    auto &server = m_servers[kind];
    m_server = nullptr;
    if (!server) {
        server = std::make_unique<RealServer>(kind);
        QVERIFY(server->start());
        m_server = server.get();
        fill();
    }
    m_server = server.get();
}

void TestThreeServers::fill()
{
    m_server->act({"CREATE \"INBOX.Sent Items\"", "CREATE INBOX.test1", "CREATE INBOX.test1.inner",
                   "CREATE INBOX.test2", "CREATE \"INBOX.Entw&APw-rfe\"", "SUBSCRIBE INBOX.test1",
                   "SUBSCRIBE \"INBOX.Sent Items\""});
    m_server->append(MailboxName::inbox(), "welcome", 3);
    m_server->append(MailboxName::inbox(), "marked", 2, "\\Seen \\Flagged $label1");
    m_server->append(m_test1, "in test1", 12, "\\Answered");
    m_server->append(RealServer::folder("test1.inner"), "inner", 1, "\\Deleted \\Draft");
}

void TestThreeServers::connectBy(Security security, quint16 port)
{
    imap::ConnectionSettings settings = m_server->settings(security);
    if (port != 0)
        settings.port = port;
    m_driver = std::make_unique<WindowDriver>(settings, QByteArrayList{m_server->password()});
    m_driver->goOnline();
    QVERIFY2(waitUntil([this] { return m_driver->isOpen(MailboxName::inbox()); }, 20000),
             qPrintable(m_driver->barTexts() + m_driver->paneText()));
    QVERIFY(waitUntil([this] { return m_driver->isViewFilled(); }));
}

void TestThreeServers::compare()
{
    const ObservedServer server = m_server->observe();
    QVERIFY(!server.folders.isEmpty());
    (void)waitUntil([&] { return testsupport::differences(*m_driver, server).isEmpty(); }, 5000);
    QCOMPARE(testsupport::differences(*m_driver, server), QString());
}

void TestThreeServers::connects_data()
{
    QTest::addColumn<Security>("security");
    QTest::newRow("TLS from the start") << Security::Tls;
    QTest::newRow("STARTTLS") << Security::StartTls;
    QTest::newRow("in clear") << Security::None;
}

void TestThreeServers::connects()
{
    QFETCH(Security, security);
    connectBy(security);
    compare();
    QCOMPARE(m_driver->barTexts(), QString());
    QVERIFY(waitUntil([this] { return m_driver->isInState(imap::LinkState::Idle); }));
}

void TestThreeServers::everyFolderAndMessage()
{
    connectBy(Security::Tls);
    const ObservedServer before = m_server->observe();
    for (const MailboxName &name : m_driver->folders()) {
        QVERIFY2(m_driver->openFolder(name), name.wire().constData());
        if (before.folder(name).messages > 0)
            QVERIFY2(waitUntil([this] { return m_driver->isViewFilled(); }),
                     name.wire().constData());
        for (int row = 0; row < m_driver->messages()->messageCount(); ++row)
            QVERIFY2(m_driver->read(m_driver->messages()->uidAt(row)), name.wire().constData());
        QCOMPARE(testsupport::differences(*m_driver, before), QString());
    }
    // Reading everything changed nothing.
    const ObservedServer after = m_server->observe();
    for (auto it = before.folders.begin(); it != before.folders.end(); ++it) {
        const auto &now = after.folders.value(it.key());
        QCOMPARE(now.uids(), it->uids());
        for (qsizetype i = 0; i < it->list.size(); ++i)
            QCOMPARE(now.list.at(i).flags, it->list.at(i).flags);
    }
    QCOMPARE(after.subscriptions, before.subscriptions);
}

void TestThreeServers::changesFromOutside()
{
    connectBy(Security::Tls);
    QVERIFY(m_driver->openFolder(m_test1));
    QVERIFY(waitUntil([this] { return m_driver->isInState(imap::LinkState::Idle); }));
    const int before = m_driver->messages()->messageCount();
    m_server->append(m_test1, "from outside", 1);
    QVERIFY(waitUntil([&] { return m_driver->messages()->messageCount() == before + 1; }));
    m_server->act({"SELECT INBOX.test1", "STORE 2 +FLAGS ($label2 \\Flagged)",
                   "STORE 3 FLAGS (\\Deleted)", "EXPUNGE", "STORE 1 -FLAGS (\\Answered)"});
    QVERIFY(waitUntil([&] { return m_driver->messages()->messageCount() == before; }));
    compare();
}

void TestThreeServers::killedAndBack()
{
    testsupport::LinkGate gate(m_server->tlsPort());
    connectBy(Security::Tls, gate.port());
    QVERIFY(m_driver->openFolder(m_test1));
    QVERIFY(waitUntil([this] { return m_driver->isInState(imap::LinkState::Idle); }));
    gate.shut();
    m_server->kill9();
    QVERIFY(waitUntil([this] { return !m_driver->state()->isOnline(); }));
    QVERIFY(m_server->start());
    m_server->append(m_test1, "missed", 1); // before the window can be back
    gate.open();
    QVERIFY(waitUntil([this] { return m_driver->isInState(imap::LinkState::Idle); }, 30000));
    compare();
    QCOMPARE(m_driver->barTexts(), QStringLiteral("Connected again; 1 new message meanwhile."));
}

QTEST_MAIN(TestThreeServers)
#include "tst_threeservers.moc"
