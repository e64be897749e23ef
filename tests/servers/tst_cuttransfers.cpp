// SPDX-License-Identifier: GPL-3.0-or-later
// 200 messages move from one kind of server to another, and a connection is cut at each step:
// nothing is lost, nothing is doubled without being told. An independent client looks at both ends.
// Between two Dovecots, where the servers are killed as well, it is tst_brokentransfer.
#include "imapcore/account/messagetransfer.h"
#include "tests/support/accountdriver.h"
#include "tests/support/realserver.h"
#include "tests/support/recordingproxy.h"

#include <QTest>

using imap::MailboxName;
using imap::MessageTransfer;
using testsupport::AccountDriver;
using testsupport::ObservedFolder;
using testsupport::ObservedMessage;
using testsupport::RealServer;
using testsupport::RecordingProxy;
using testsupport::waitUntil;
using Cut = RecordingProxy::Cut;
using Kind = RealServer::Kind;

Q_DECLARE_METATYPE(testsupport::RealServer::Kind)
Q_DECLARE_METATYPE(testsupport::RecordingProxy::Cut)

namespace {

constexpr int moved = 200;

/// One server, kept for all rows, and the account of this row behind a proxy.
struct Side
{
    [[nodiscard]] bool start(Kind kind)
    {
        if (server && server->kind() == kind)
            return true;
        server = std::make_unique<RealServer>(kind);
        return server->start();
    }
    [[nodiscard]] bool connectAccount()
    {
        proxy = std::make_unique<RecordingProxy>(server->plainPort());
        imap::ConnectionSettings settings = server->settings(imap::Security::None);
        settings.port = proxy->port();
        driver = std::make_unique<AccountDriver>(settings, server->password());
        return driver->goOnline();
    }
    void leave()
    {
        driver.reset();
        proxy.reset();
    }
    [[nodiscard]] ObservedFolder look(const MailboxName &name) const
    {
        return server->observe({name}).folder(name);
    }

    std::unique_ptr<RealServer> server;
    std::unique_ptr<RecordingProxy> proxy;
    std::unique_ptr<AccountDriver> driver;
};

} // namespace

class TestCutTransfers : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void nothingIsLostOrDoubled_data();
    void nothingIsLostOrDoubled();
    void cleanup();
    void cleanupTestCase();

private:
    void begin();
    void expectAccountedFor(const MessageTransfer &transfer);

    Side m_from;
    Side m_to;
    int m_row = 0;
    MailboxName m_source; // other ones for each row: Courier takes two seconds to delete a folder
    MailboxName m_target;
};

void TestCutTransfers::initTestCase_data()
{
    QTest::addColumn<Kind>("from");
    QTest::addColumn<Kind>("to");
    QTest::newRow("Cyrus to Courier") << Kind::Cyrus << Kind::Courier;
    if (qEnvironmentVariableIsSet("POSTROOM_EVERY_CUT")) // some minutes more
        QTest::newRow("Courier to Cyrus") << Kind::Courier << Kind::Cyrus;
}

void TestCutTransfers::nothingIsLostOrDoubled_data()
{
    QTest::addColumn<bool>("atTarget");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("nth");
    QTest::addColumn<Cut>("cut");
    const auto add = [](const char *step, bool atTarget, const char *verb, int nth) {
        const auto row = [&](const char *when, Cut cut) {
            QTest::addRow("%s, %s", step, when) << atTarget << QByteArray(verb) << nth << cut;
        };
        row("before the command", Cut::BeforeCommand);
        row("before the answer", Cut::AfterCommand);
        row("after the answer", Cut::AfterAnswer);
    };
    add("first FETCH", false, "UID FETCH", 1);
    add("some FETCH", false, "UID FETCH", 120);
    add("first APPEND", true, "APPEND", 1);
    add("some APPEND", true, "APPEND", 97);
    add("last APPEND", true, "APPEND", moved);
    add("marking", false, "UID STORE", 1);
}

/// A folder of 200 messages here, open, and an empty one there.
void TestCutTransfers::begin()
{
    QFETCH_GLOBAL(Kind, from);
    QFETCH_GLOBAL(Kind, to);
    const bool fresh = !m_from.server || m_from.server->kind() != from;
    QVERIFY(m_from.start(from) && m_to.start(to));
    if (fresh)
        m_from.server->act(QByteArrayList{"CREATE INBOX.pool"} +
                           RealServer::appending(RealServer::folder("pool"), "number", moved));
    m_source = RealServer::folder("source" + QByteArray::number(++m_row));
    m_target = RealServer::folder("target" + QByteArray::number(m_row));
    m_from.server->act(
        {"CREATE " + m_source.wire(), "SELECT INBOX.pool", "COPY 1:* " + m_source.wire()});
    m_to.server->act({"CREATE " + m_target.wire()});
    QVERIFY(m_from.connectAccount() && m_to.connectAccount());
    QVERIFY(m_from.driver->open(m_source));
}

void TestCutTransfers::cleanup()
{
    m_from.leave();
    m_to.leave();
}

void TestCutTransfers::cleanupTestCase()
{
    m_from.server.reset();
    m_to.server.reset();
}

void TestCutTransfers::nothingIsLostOrDoubled()
{
    QFETCH_GLOBAL(Kind, from);
    QFETCH_GLOBAL(Kind, to);
    QFETCH(bool, atTarget);
    QFETCH(QByteArray, verb);
    QFETCH(int, nth);
    QFETCH(Cut, cut);
    for (const Kind kind : {from, to}) {
        if (const QString why = RealServer::whyNot(kind); !why.isEmpty())
            QSKIP(qPrintable(why));
    }
    begin();
    if (QTest::currentTestFailed())
        return;
    QList<quint32> uids;
    for (quint32 uid = 1; uid <= moved; ++uid)
        uids.append(uid);
    RecordingProxy &proxy = *(atTarget ? m_to : m_from).proxy;
    proxy.cutAt(cut, verb, nth);
    MessageTransfer transfer(&m_from.driver->account(), m_from.driver->select(m_source, uids),
                             &m_to.driver->account(), m_target, MessageTransfer::Originals::Mark);
    transfer.start();
    QVERIFY(waitUntil([&] { return transfer.isFinished(); }, 120000));
    QVERIFY(proxy.hasCut());
    expectAccountedFor(transfer);
}

void TestCutTransfers::expectAccountedFor(const MessageTransfer &transfer)
{
    const imap::Applied applied = transfer.applied();
    const ObservedFolder source = m_from.look(m_source), target = m_to.look(m_target);
    QMap<QByteArray, int> copies;
    for (const ObservedMessage &message : target.list)
        ++copies[message.subject];
    QCOMPARE(source.list.size(), moved); // nothing but Expunge ever expunges
    for (const ObservedMessage &message : source.list) {
        const imap::Uid uid(message.uid);
        const int there = copies.value(message.subject);
        QVERIFY2(there < 2 || applied.doubled.contains(uid) || applied.unconfirmed.contains(uid),
                 QByteArray(message.subject + " is there twice, and nobody is told").constData());
        // A mark without a copy would be a loss at the next expunge.
        QVERIFY2(there > 0 || !message.has("\\Deleted"), message.subject.constData());
        QVERIFY2(there > 0 || !applied.uids.contains(uid), message.subject.constData());
        QCOMPARE(message.has("\\Deleted"), transfer.marked().contains(uid));
    }
    // All have Message-IDs: so everything could be settled.
    QVERIFY(applied.unconfirmed.isEmpty());
    QCOMPARE(applied.uids.count(), quint64(moved));
    QCOMPARE(transfer.marked().count(), quint64(moved));
    QCOMPARE(copies.size(), moved);
}

QTEST_GUILESS_MAIN(TestCutTransfers)
#include "tst_cuttransfers.moc"
