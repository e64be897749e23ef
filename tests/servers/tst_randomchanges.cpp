// SPDX-License-Identifier: GPL-3.0-or-later
// Random changes by another client while Postroom is connected, away, and back: at the end table,
// store and server agree message by message. POSTROOM_SEEDS and POSTROOM_CHANGES make it longer.
#include "tests/support/accountdriver.h"
#include "tests/support/rawclient.h"
#include "tests/support/serverfixture.h"
#include "ui/models/messagetablemodel.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using demo::PrivateDovecot;
using imap::MailboxName;
using imap::SequenceNumber;
using imap::Uid;
using testsupport::AccountDriver;
using testsupport::RawClient;
using testsupport::waitUntil;

namespace {

/// UID to its flags, sorted, without \Recent: what both sides must agree on.
using Messages = QMap<quint32, QByteArrayList>;

int numberFrom(const char *variable, int usual)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : usual;
}

QByteArrayList sorted(QByteArrayList flags)
{
    flags.removeAll("\\Recent");
    std::sort(flags.begin(), flags.end());
    return flags;
}

QByteArray difference(const char *where, const Messages &ours, const Messages &servers)
{
    QByteArray words(where);
    words += ':';
    for (auto at = servers.begin(); at != servers.end(); ++at) {
        if (!ours.contains(at.key()))
            words += " missing " + QByteArray::number(at.key());
        else if (ours.value(at.key()) != at.value())
            words += ' ' + QByteArray::number(at.key()) + " has (" +
                     ours.value(at.key()).join(' ') + ") not (" + at.value().join(' ') + ')';
    }
    for (auto at = ours.begin(); at != ours.end(); ++at) {
        if (!servers.contains(at.key()))
            words += " too many " + QByteArray::number(at.key());
    }
    return words.left(1000);
}

} // namespace

class TestRandomChanges : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void allAgree_data();
    void allAgree();

private:
    void startProgram(bool withServer = true);
    void changeSomething(RawClient &other, QRandomGenerator &random);
    void disturb(QRandomGenerator &random);
    [[nodiscard]] static Messages onServer(RawClient &other);
    /// What the table shows, all rows asked for.
    [[nodiscard]] Messages inTable();

    PrivateDovecot m_server;
    QTemporaryDir m_folder;
    QString m_store;
    MailboxName m_mailbox;
    std::unique_ptr<ui::MessageTableModel> m_table;
    std::unique_ptr<AccountDriver> m_driver;
};

void TestRandomChanges::initTestCase()
{
    if (PrivateDovecot::program().isEmpty())
        QSKIP("Dovecot is not installed");
    QVERIFY(testsupport::startAndWait(m_server));
}

void TestRandomChanges::startProgram(bool withServer)
{
    if (m_driver)
        m_driver->closeStore();
    m_driver.reset();
    m_table = std::make_unique<ui::MessageTableModel>();
    imap::ConnectionSettings settings = testsupport::settingsFor(m_server, imap::Security::Tls);
    if (!withServer)
        settings.port = 1; // nobody listens there
    m_driver = std::make_unique<AccountDriver>(settings, m_server.password().toUtf8());
    connect(&m_driver->account(), &imap::Account::changed, m_table.get(),
            [this](const imap::ChangeBatch &batch) { m_table->apply(batch); });
    m_driver->account().setStoreFile(m_store);
    QVERIFY(m_driver->goOnline());
    QVERIFY(m_driver->open(m_mailbox));
}

void TestRandomChanges::changeSomething(RawClient &other, QRandomGenerator &random)
{
    static const QByteArrayList flags{"\\Seen",  "\\Flagged", "\\Answered",
                                      "\\Draft", "$label1",   "NonJunk"};
    const QByteArrayList status = other.run("STATUS " + m_mailbox.wire() + " (MESSAGES)");
    const int count = status.isEmpty() ? 0 : status.last().split(' ').last().chopped(1).toInt();
    const int dice = count < 20 ? 0 : static_cast<int>(random.bounded(10));
    const QByteArray at = QByteArray::number(random.bounded(qMax(1, count)) + 1);
    if (dice < 3) {
        other.append(m_mailbox.wire(), random.bounded(2) ? "\\Seen" : "",
                     testsupport::plainMessage("random"));
    } else if (dice < 8) {
        const QByteArray flag = flags.at(random.bounded(flags.size()));
        other.run("STORE " + at + (random.bounded(2) ? " +FLAGS (" : " -FLAGS (") + flag + ')');
    } else {
        other.run("STORE " + at + " +FLAGS (\\Deleted)");
        other.run("EXPUNGE");
    }
}

/// Goes away, comes back or is started anew.
void TestRandomChanges::disturb(QRandomGenerator &random)
{
    switch (random.bounded(3)) {
    case 0:
        m_driver->account().goOffline();
        break;
    case 1:
        m_driver->account().goOnline();
        QVERIFY(m_driver->open(m_mailbox));
        break;
    default:
        startProgram();
    }
}

Messages TestRandomChanges::onServer(RawClient &other)
{
    static const QRegularExpression fetch(QStringLiteral(R"(FETCH \(UID (\d+) FLAGS \(([^)]*)\))"));
    Messages messages;
    other.run("NOOP");
    const QByteArrayList lines = other.run("UID FETCH 1:* (UID FLAGS)");
    for (const QByteArray &line : lines) {
        const auto match = fetch.match(QString::fromUtf8(line));
        if (!match.hasMatch())
            continue;
        const QByteArray flags = match.captured(2).toUtf8();
        messages.insert(match.captured(1).toUInt(),
                        sorted(flags.isEmpty() ? QByteArrayList() : flags.split(' ')));
    }
    return messages;
}

Messages TestRandomChanges::inTable()
{
    const int count = m_table->messageCount();
    imap::UidSet missing;
    for (int row = 0; row < count; ++row) {
        if (m_table->needsEnvelope(row))
            missing.add(m_table->uidAt(row));
    }
    if (!missing.isEmpty())
        (void)m_driver->run(imap::FetchEnvelopes{m_table->uidValidity(), missing});
    Messages messages;
    for (int row = 0; row < m_table->messageCount(); ++row) {
        const ui::MessageRow *held = m_table->rowData(row);
        messages.insert(m_table->uidAt(row).value(),
                        held ? sorted(held->flags().toList()) : QByteArrayList{"no row"});
    }
    return messages;
}

void TestRandomChanges::allAgree_data()
{
    QTest::addColumn<quint32>("seed");
    const int seeds = numberFrom("POSTROOM_SEEDS", 2);
    for (int seed = 1; seed <= seeds; ++seed)
        QTest::newRow(QByteArray::number(seed)) << static_cast<quint32>(seed);
}

void TestRandomChanges::allAgree()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    m_store = m_folder.filePath(QStringLiteral("%1.sqlite").arg(seed));
    m_mailbox = MailboxName::fromWire("random" + QByteArray::number(seed));
    RawClient other(m_server.host(), m_server.plainPort(), m_server.user().toUtf8(),
                    m_server.password().toUtf8());
    other.run("CREATE " + m_mailbox.wire());
    other.run("SELECT " + m_mailbox.wire());
    QVERIFY(other.ok());
    startProgram();
    const int changes = numberFrom("POSTROOM_CHANGES", 400);
    for (int i = 0; i < changes; ++i) {
        changeSomething(other, random);
        if (random.bounded(40) == 0)
            disturb(random);
        if (random.bounded(8) == 0)
            (void)inTable(); // somebody looks, so that the store has rows
        QCoreApplication::processEvents();
        if (QTest::currentTestFailed())
            return;
    }
    m_driver->account().goOnline();
    QVERIFY(m_driver->open(m_mailbox));
    const Messages servers = onServer(other);
    QVERIFY(servers.size() > 10);
    const bool agree = waitUntil([&] { return inTable() == servers; }, 20000);
    if (!agree) { // was it never told, or is it lost here?
        const QByteArray before =
            difference(m_driver->isInState(imap::LinkState::Idle) ? "the table" : "not live",
                       inTable(), servers);
        (void)m_driver->run(imap::Refresh{});
        const QByteArray after = difference("behind a NOOP", inTable(), servers);
        QFAIL(QByteArray(before + "; " + after).constData());
    }
    startProgram(false);
    const Messages kept = inTable();
    QVERIFY2(kept == servers, difference("the store", kept, servers).constData());
}

QTEST_MAIN(TestRandomChanges)
#include "tst_randomchanges.moc"
