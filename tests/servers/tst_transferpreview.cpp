// SPDX-License-Identifier: GPL-3.0-or-later
// What a transfer to another account is shown to send is what it sends, to both of its servers.
#include "imapcore/account/messagetransfer.h"
#include "imapcore/account/transferplan.h"
#include "tests/support/accountdriver.h"
#include "tests/support/realserver.h"
#include "tests/support/recordingproxy.h"

#include <QSignalSpy>
#include <QTest>

using imap::MailboxName;
using imap::MessageTransfer;
using imap::TransferPlan;
using testsupport::AccountDriver;
using testsupport::RealServer;
using testsupport::RecordingProxy;
using testsupport::waitUntil;
using Kind = RealServer::Kind;

Q_DECLARE_METATYPE(testsupport::RealServer::Kind)

namespace {

/// One account behind a proxy.
struct Side
{
    Side(const RealServer &server, const QByteArrayList &without)
        : proxy(server.plainPort())
    {
        imap::ConnectionSettings settings = server.settings(imap::Security::None);
        settings.port = proxy.port();
        settings.disabledCapabilities = without;
        driver = std::make_unique<AccountDriver>(settings, server.password());
    }
    RecordingProxy proxy;
    std::unique_ptr<AccountDriver> driver;
};

/// What the rows of the open folder hold.
QList<TransferPlan::Known> knownOf(const AccountDriver &driver)
{
    QMap<quint32, TransferPlan::Known> rows;
    for (const imap::Change &change : driver.changes()) {
        const auto *updated = std::get_if<imap::MessagesUpdated>(&change);
        for (const imap::MessageData &data :
             updated ? updated->messages : QList<imap::MessageData>()) {
            TransferPlan::Known &known = rows[data.uid.value()];
            known.uid = data.uid;
            known.flags = data.flags.value_or(known.flags);
            known.date = data.internalDate ? data.internalDate : known.date;
            known.size = data.size.value_or(known.size);
        }
    }
    return rows.values();
}

/// What a source is sent: whole messages are asked for, and marked.
QByteArrayList ofTransfer(const RecordingProxy &proxy)
{
    QByteArrayList lines = proxy.commands();
    lines.removeIf([](const QByteArray &line) {
        return !(line.startsWith("UID FETCH") && line.contains("BODY.PEEK[])")) &&
               !line.startsWith("UID STORE");
    });
    return lines;
}

QByteArrayList upToLiterals(QByteArrayList lines)
{
    for (QByteArray &line : lines) {
        if (const qsizetype end = line.indexOf("}\r\n"); end >= 0)
            line.truncate(end + 1);
    }
    return lines;
}

} // namespace

class TestTransferPreview : public QObject
{
    Q_OBJECT
private slots:
    void shownIsSent_data();
    void shownIsSent();
};

void TestTransferPreview::shownIsSent_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("move");
    QTest::addColumn<QByteArrayList>("without"); // of the target
    QTest::newRow("Dovecot, move") << Kind::Dovecot << true << QByteArrayList();
    QTest::newRow("Dovecot, copy") << Kind::Dovecot << false << QByteArrayList();
    QTest::newRow("Dovecot, no LITERAL+, no UIDPLUS")
        << Kind::Dovecot << true << QByteArrayList{"LITERAL+", "UIDPLUS"};
    QTest::newRow("Cyrus, move") << Kind::Cyrus << true << QByteArrayList();
    QTest::newRow("Courier, move") << Kind::Courier << true << QByteArrayList();
}

void TestTransferPreview::shownIsSent()
{
    QFETCH(Kind, kind);
    QFETCH(bool, move);
    QFETCH(QByteArrayList, without);
    if (const QString why = RealServer::whyNot(kind); !why.isEmpty())
        QSKIP(qPrintable(why));
    RealServer server(kind);
    QVERIFY(server.start());
    const MailboxName here = RealServer::folder("here"), there = RealServer::folder("there");
    server.act(QByteArrayList{"CREATE " + here.wire(), "CREATE " + there.wire()} +
               RealServer::appending(here, "number", 3, "\\Flagged") +
               RealServer::appending(here, "large " + QByteArray(6000, 'x'), 1, "$label1"));
    Side from(server, {}), to(server, without);
    QVERIFY(from.driver->goOnline() && to.driver->goOnline());
    QVERIFY(from.driver->open(here));
    const imap::MessageSelection messages = from.driver->select(here, {1, 3, 4});
    QVERIFY(waitUntil([&] { return knownOf(*from.driver).size() == 4; }));
    const QList<TransferPlan::Known> known = knownOf(*from.driver);

    from.proxy.clear();
    to.proxy.clear();
    TransferPlan plan(&from.driver->account(), messages, &to.driver->account(), there, move);
    QSignalSpy ready(&plan, &TransferPlan::ready);
    plan.start(known);
    QVERIFY(waitUntil([&] { return !ready.isEmpty(); }));
    QVERIFY(!plan.error());
    QCOMPARE(plan.unlisted(), quint64(0));
    QCOMPARE(plan.sourceLines().size(), move ? 4 : 3);
    QCOMPARE(plan.targetLines().size(), 3);
    QCOMPARE(ofTransfer(from.proxy), QByteArrayList()); // looking sends nothing
    QCOMPARE(to.proxy.changingCommands(), QByteArrayList());

    MessageTransfer transfer(&from.driver->account(), messages, &to.driver->account(), there,
                             move ? MessageTransfer::Originals::Mark
                                  : MessageTransfer::Originals::Keep);
    transfer.start();
    QVERIFY(waitUntil([&] { return transfer.isFinished(); }, 60000));
    QCOMPARE(transfer.applied().uids, messages.uids);
    QCOMPARE(ofTransfer(from.proxy), plan.sourceLines());
    QCOMPARE(upToLiterals(to.proxy.changingCommands()), plan.targetLines());
}

QTEST_GUILESS_MAIN(TestTransferPreview)
#include "tst_transferpreview.moc"
