// SPDX-License-Identifier: GPL-3.0-or-later
// 200 messages from one server to another, with connections that are killed on the way: nothing is
// lost, nothing is doubled without being told. Dovecot's own tool looks at both ends.
#include "imapcore/account/account.h"
#include "imapcore/account/messagetransfer.h"
#include "imapcore/account/request.h"
#include "tests/support/cuttingproxy.h"
#include "tests/support/serverfixture.h"

#include <QTemporaryDir>
#include <QTest>

using demo::PrivateDovecot;
using imap::Account;
using imap::MailboxName;
using imap::MessageTransfer;
using testsupport::waitUntil;
using Originals = imap::MessageTransfer::Originals;
using Fate = imap::MessageTransfer::Fate;

namespace {

constexpr int messageCount = 200;

/// One server and the account on it.
struct Side
{
    explicit Side(testsupport::FixedCredentials *credentials)
        : m_credentials(credentials)
    {
    }
    [[nodiscard]] bool start()
    {
        if (!testsupport::startAndWait(server) || !proxy.listen())
            return false;
        proxy.setServerPort(server.plainPort());
        imap::ConnectionSettings settings = testsupport::settingsFor(server, imap::Security::None);
        settings.port = proxy.port();
        account = std::make_unique<Account>(settings, m_credentials);
        account->setStoreFile(m_folder.filePath(QStringLiteral("mail.sqlite")));
        QObject::connect(account.get(), &Account::changed, account.get(),
                         [this](const imap::ChangeBatch &batch) {
                             for (const imap::Change &change : batch) {
                                 if (const auto *one = std::get_if<imap::MailboxOpened>(&change))
                                     opened = *one;
                             }
                         });
        account->goOnline();
        return true;
    }
    [[nodiscard]] imap::Outcome run(const imap::Operation &operation) const
    {
        std::optional<imap::Outcome> outcome;
        imap::Request *request = account->run(operation, nullptr);
        QObject::connect(request, &imap::Request::finished, account.get(),
                         [&outcome](imap::Request *ended) { outcome = ended->outcome(); });
        return waitUntil([&] { return outcome.has_value(); }, 30000)
                   ? *outcome
                   : imap::Outcome(imap::ImapError(imap::TimedOut{}));
    }
    void makeFolder(const QString &name) const
    {
        testsupport::doveadm(server, {QStringLiteral("mailbox"), QStringLiteral("create"),
                                      QStringLiteral("-u"), server.user(), name});
    }
    /// Message-ID, flags, INTERNALDATE, size and text of each message, by somebody else's hand.
    [[nodiscard]] QByteArrayList content(const QString &folder) const
    {
        QByteArrayList lines =
            testsupport::doveadm(server,
                                 {QStringLiteral("-f"), QStringLiteral("flow"),
                                  QStringLiteral("fetch"), QStringLiteral("-u"), server.user(),
                                  QStringLiteral("hdr.message-id flags date.received "
                                                 "size.virtual"),
                                  QStringLiteral("mailbox"), folder, QStringLiteral("all")})
                .split('\n');
        lines.removeAll(QByteArray());
        for (QByteArray &line : lines) { // not the same on both sides
            line.replace("\\Recent", "").replace("\\Deleted", "");
            line = line.simplified().replace("flags= ", "flags=");
        }
        std::sort(lines.begin(), lines.end());
        return lines;
    }

    PrivateDovecot server;
    testsupport::CuttingProxy proxy;
    std::unique_ptr<Account> account;
    imap::MailboxOpened opened;

private:
    testsupport::FixedCredentials *m_credentials;
    QTemporaryDir m_folder; // acts can wait
};

imap::AppendMessage message(const MailboxName &folder, int number)
{
    const QByteArray id = "<" + QByteArray::number(number) + "." + folder.wire() + "@example.org>";
    imap::AppendMessage append;
    append.mailbox = folder;
    append.flags = imap::FlagSet(imap::SystemFlags::fromInt(number % 16)); // all but \Deleted
    if (number % 3 == 0)
        append.flags.insert(QByteArray("$label" + QByteArray::number(1 + number % 5)));
    append.internalDate = imap::InternalDate{1600000000 + number * 7200, qint16(number % 24 * 30)};
    append.message = "Message-ID: " + id + "\r\n" +
                     testsupport::plainMessage("Number " + QByteArray::number(number)) +
                     QByteArray(number * 11, 'x') + "\r\n";
    return append;
}

QByteArray idOf(const QByteArray &line)
{
    const qsizetype begin = line.indexOf('<');
    return line.mid(begin, line.indexOf('>') - begin + 1);
}

} // namespace

class TestTransfer : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void copyIsEqual();
    void moveEmptiesTheSource();
    void killed_data();
    void killed();
    void answerLost_data();
    void answerLost();
    void targetVanished();
    void cancelled();
    void cancelledWhileWaiting_data();
    void cancelledWhileWaiting();
    void offline_data();
    void offline();
    void arrivedLate();
    void cleanupTestCase();

private:
    [[nodiscard]] std::unique_ptr<MessageTransfer> transfer(Originals originals) const;
    [[nodiscard]] static bool runToTheEnd(MessageTransfer &transfer);
    void checkBothEnds(const imap::Applied &applied);

    testsupport::FixedCredentials m_credentials{{"demo"}};
    std::unique_ptr<Side> m_from;
    std::unique_ptr<Side> m_to;
    int m_round = 0;
    QString m_source;
    QString m_target;
    QByteArrayList m_before; // what the source held
};

void TestTransfer::initTestCase()
{
    if (PrivateDovecot::program().isEmpty())
        QSKIP("Dovecot is not installed");
    m_from = std::make_unique<Side>(&m_credentials);
    m_to = std::make_unique<Side>(&m_credentials);
    QVERIFY(m_from->start());
    QVERIFY(m_to->start());
}

void TestTransfer::cleanupTestCase()
{
    for (const auto *side : {&m_from, &m_to}) {
        if (*side)
            (*side)->account.reset();
    }
}

/// Each test has a folder of 200 messages here and an empty one there, both open.
void TestTransfer::init()
{
    if (!m_from)
        return;
    m_source = QStringLiteral("batch%1").arg(++m_round);
    m_target = QStringLiteral("arrived%1").arg(m_round);
    m_from->makeFolder(m_source);
    m_to->makeFolder(m_target);
    const MailboxName source = MailboxName::fromWire(m_source.toLatin1());
    if (m_round == 1) {
        for (int i = 0; i < messageCount; ++i)
            QVERIFY(std::holds_alternative<imap::Applied>(m_from->run(message(source, i))));
        m_from->makeFolder(QStringLiteral("master"));
    }
    testsupport::doveadm(
        m_from->server,
        {QStringLiteral("copy"), QStringLiteral("-u"), m_from->server.user(),
         m_round == 1 ? QStringLiteral("master") : m_source, QStringLiteral("mailbox"),
         m_round == 1 ? m_source : QStringLiteral("master"), QStringLiteral("all")});
    QVERIFY(std::holds_alternative<imap::Done>(m_from->run(imap::OpenMailbox{source})));
    QVERIFY(std::holds_alternative<imap::Done>(
        m_to->run(imap::OpenMailbox{MailboxName::fromWire(m_target.toLatin1())})));
    QVERIFY(waitUntil([&] { return m_from->opened.mailbox == source; }));
    m_before = m_from->content(m_source);
    QCOMPARE(m_before.size(), messageCount);
}

std::unique_ptr<MessageTransfer> TestTransfer::transfer(Originals originals) const
{
    imap::UidSet uids;
    for (quint32 uid = 1; uid <= messageCount; ++uid)
        uids.add(imap::Uid(uid));
    const imap::MessageSelection selection{MailboxName::fromWire(m_source.toLatin1()),
                                           m_from->opened.uidValidity, uids};
    return std::make_unique<MessageTransfer>(m_from->account.get(), selection, m_to->account.get(),
                                             MailboxName::fromWire(m_target.toLatin1()), originals);
}

bool TestTransfer::runToTheEnd(MessageTransfer &transfer)
{
    transfer.start();
    return waitUntil([&] { return transfer.isFinished(); }, 120000);
}

void TestTransfer::copyIsEqual()
{
    const auto job = transfer(Originals::Keep);
    QVERIFY(runToTheEnd(*job));
    QVERIFY(!job->applied().stoppedBy);
    QCOMPARE(job->applied().uids.count(), quint64(messageCount));
    QCOMPARE(job->applied().targetUids.count(), quint64(messageCount));
    QCOMPARE(m_to->content(m_target), m_before);
    QCOMPARE(m_from->content(m_source), m_before);
}

void TestTransfer::moveEmptiesTheSource()
{
    const auto job = transfer(Originals::Expunge);
    QVERIFY(runToTheEnd(*job));
    QVERIFY(!job->applied().stoppedBy);
    QVERIFY(job->applied().originalsKept.isEmpty());
    QCOMPARE(m_to->content(m_target), m_before);
    QVERIFY(m_from->content(m_source).isEmpty());
}

void TestTransfer::killed_data()
{
    QTest::addColumn<bool>("atTarget");
    QTest::addColumn<QByteArray>("at"); // a command on that side ...
    QTest::addColumn<int>("occasion");  // ... and which of them
    QTest::newRow("target, at the first look") << true << QByteArray("UID SEARCH") << 0;
    QTest::newRow("target, first APPEND") << true << QByteArray("APPEND") << 1;
    QTest::newRow("target, some APPEND") << true << QByteArray("APPEND") << 97;
    QTest::newRow("target, last APPEND") << true << QByteArray("APPEND") << messageCount;
    QTest::newRow("source, first FETCH") << false << QByteArray("UID FETCH") << 1;
    QTest::newRow("source, some FETCH") << false << QByteArray("UID FETCH") << 120;
    QTest::newRow("source, marking") << false << QByteArray("UID STORE") << 1;
    QTest::newRow("source, expunging") << false << QByteArray("UID EXPUNGE") << 1;
}

void TestTransfer::killed()
{
    QFETCH(bool, atTarget);
    QFETCH(QByteArray, at);
    QFETCH(int, occasion);
    Side &side = atTarget ? *m_to : *m_from;
    side.account->setWireLogging(true);
    bool killed = false;
    const auto kill = [&] {
        if (std::exchange(killed, true))
            return;
        side.server.kill9();
        side.server.start();
    };
    QObject context;
    connect(side.account.get(), &Account::wireLogged, &context,
            [&](const QList<imap::WireLine> &lines) {
                for (const imap::WireLine &line : lines) {
                    const bool hit = line.direction == imap::WireLine::Direction::Client &&
                                     line.text.mid(line.text.indexOf(' ') + 1).startsWith(at);
                    if (hit && --occasion <= 0)
                        kill();
                }
            });
    const auto job = transfer(Originals::Expunge);
    if (occasion == 0)
        kill();
    QVERIFY(runToTheEnd(*job));
    side.account->setWireLogging(false);
    QVERIFY(killed);
    QVERIFY(waitUntil([&] { return side.server.isRunning(); }, 30000));

    checkBothEnds(job->applied());
}

/// Nothing is lost; in both places only what is said to be; and since there are Message-IDs and
/// UIDPLUS, everything could be settled.
void TestTransfer::checkBothEnds(const imap::Applied &applied)
{
    const QByteArrayList there = m_to->content(m_target);
    const QByteArrayList here = m_from->content(m_source);
    QHash<QByteArray, int> copies;
    for (const QByteArray &line : there)
        ++copies[idOf(line)];
    QSet<QByteArray> left;
    for (const QByteArray &line : here)
        left.insert(idOf(line));
    for (const QByteArray &line : m_before) {
        const QByteArray id = idOf(line);
        QVERIFY2(copies.value(id) > 0 || left.contains(id), QByteArray(id + " is lost"));
        QVERIFY2(copies.value(id) < 2 || !applied.unconfirmed.isEmpty(),
                 QByteArray(id + " is there twice"));
    }
    // In both places only when it is said so.
    const quint64 told = applied.originalsKept.count() + applied.unconfirmed.count();
    quint64 inBoth = 0;
    for (const QByteArray &id : left)
        inBoth += copies.value(id) > 0 ? 1 : 0;
    QVERIFY2(inBoth <= told, QByteArray::number(inBoth));
    QVERIFY(applied.unconfirmed.isEmpty());
    QCOMPARE(there, m_before);
    QVERIFY(left.isEmpty());
}

/// The server has done it, and nobody heard of it.
void TestTransfer::answerLost_data()
{
    QTest::addColumn<bool>("atTarget");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("occasion");
    QTest::newRow("first APPEND") << true << QByteArray("[APPENDUID") << 1;
    QTest::newRow("some APPEND") << true << QByteArray("[APPENDUID") << 97;
    QTest::newRow("last APPEND") << true << QByteArray("[APPENDUID") << messageCount;
    QTest::newRow("some FETCH") << false << QByteArray("Fetch completed") << 33;
    QTest::newRow("marking") << false << QByteArray("Store completed") << 1;
    QTest::newRow("expunging") << false << QByteArray("Expunge completed") << 1;
}

void TestTransfer::answerLost()
{
    QFETCH(bool, atTarget);
    QFETCH(QByteArray, words);
    QFETCH(int, occasion);
    Side &side = atTarget ? *m_to : *m_from;
    side.proxy.cutAt(words, occasion);
    const auto job = transfer(Originals::Expunge);
    QVERIFY(runToTheEnd(*job));
    QVERIFY(side.proxy.hasCut());
    checkBothEnds(job->applied());
}

void TestTransfer::targetVanished()
{
    const auto job = transfer(Originals::Expunge);
    connect(job.get(), &MessageTransfer::progressed, job.get(), [this](quint64 done, quint64) {
        if (done == 50)
            testsupport::doveadm(m_to->server,
                                 {QStringLiteral("mailbox"), QStringLiteral("delete"),
                                  QStringLiteral("-u"), m_to->server.user(), m_target});
    });
    QVERIFY(runToTheEnd(*job));
    const imap::Applied applied = job->applied();
    QVERIFY(applied.stoppedBy);
    QVERIFY(applied.uids.count() < messageCount);
    // Not the whole batch: so nothing was expunged.
    QCOMPARE(m_from->content(m_source).size(), messageCount);
    QCOMPARE(applied.originalsKept, applied.uids);
}

void TestTransfer::cancelled()
{
    const auto job = transfer(Originals::Expunge);
    connect(job.get(), &MessageTransfer::progressed, job.get(), [&](quint64 done, quint64) {
        if (done == 20)
            job->cancel();
    });
    QVERIFY(runToTheEnd(*job));
    QCOMPARE(job->applied().uids.count(), quint64(20));
    QVERIFY(job->applied().stoppedBy);                           // by the person
    QCOMPARE(job->applied().originalsKept.count(), quint64(20)); // marked, and told
    QCOMPARE(m_to->content(m_target).size(), 20);
    QCOMPARE(m_from->content(m_source).size(), messageCount);
}

void TestTransfer::cancelledWhileWaiting_data()
{
    QTest::addColumn<bool>("atTarget");
    QTest::newRow("for the target") << true;
    QTest::newRow("for the source") << false;
}

/// The server is down: it ends now, and nothing more is done when the server is back.
void TestTransfer::cancelledWhileWaiting()
{
    QFETCH(bool, atTarget);
    Side &side = atTarget ? *m_to : *m_from;
    const auto job = transfer(Originals::Mark);
    connect(job.get(), &MessageTransfer::progressed, job.get(), [&](quint64 done, quint64) {
        if (done == 20)
            side.server.kill9();
    });
    connect(side.account.get(), &Account::changed, job.get(), [&](const imap::ChangeBatch &batch) {
        for (const imap::Change &change : batch) {
            const auto *link = std::get_if<imap::LinkChanged>(&change);
            if (link && link->state == imap::LinkState::Waiting)
                job->cancel();
        }
    });
    job->start();
    const bool ended = waitUntil([&] { return job->isFinished(); }, 20000);
    side.server.start();
    QVERIFY(waitUntil([&] { return side.server.isRunning(); }, 30000));
    side.account->probe();
    QVERIFY(ended);
    const imap::Applied applied = job->applied();
    QVERIFY(applied.stoppedBy && std::holds_alternative<imap::Abandoned>(*applied.stoppedBy));
    QCOMPARE(applied.originalsKept, applied.uids);
    QVERIFY(
        waitUntil([&] { return std::holds_alternative<imap::Done>(side.run(imap::Refresh{})); }));
    QCOMPARE(m_to->content(m_target).size(), qsizetype(applied.uids.count()));
    QCOMPARE(m_from->content(m_source).size(), messageCount);
}

void TestTransfer::offline_data()
{
    QTest::addColumn<bool>("atTarget");
    QTest::newRow("target") << true;
    QTest::newRow("source") << false;
}

/// Nothing comes back by itself: so it ends, and tells what was done.
void TestTransfer::offline()
{
    QFETCH(bool, atTarget);
    Account *account = (atTarget ? m_to : m_from)->account.get();
    const auto job = transfer(Originals::Expunge);
    connect(job.get(), &MessageTransfer::progressed, job.get(), [&](quint64 done, quint64) {
        if (done == 20)
            account->goOffline();
    });
    job->start();
    const bool ended = waitUntil([&] { return job->isFinished(); }, 20000);
    account->goOnline();
    QVERIFY(ended);
    QVERIFY(job->applied().stoppedBy);
    QVERIFY(job->applied().uids.count() >= 19);
    QCOMPARE(m_from->content(m_source).size(), messageCount); // not the whole batch
}

/// An APPEND whose connection is lost arrives only when it was looked for and sent again.
void TestTransfer::arrivedLate()
{
    const QString staging = QStringLiteral("staging");
    m_to->makeFolder(staging);
    imap::AppendMessage late = message(MailboxName::fromWire("batch1"), 0);
    late.mailbox = MailboxName::fromWire(staging.toLatin1());
    QVERIFY(std::holds_alternative<imap::Applied>(m_to->run(late)));
    m_to->proxy.meetClientAt(" APPEND ", [&](int occasion) {
        if (occasion == 2)
            testsupport::doveadm(m_to->server,
                                 {QStringLiteral("copy"), QStringLiteral("-u"), m_to->server.user(),
                                  m_target, QStringLiteral("mailbox"), staging,
                                  QStringLiteral("all")});
        return occasion > 1;
    });
    const auto job = transfer(Originals::Expunge);
    QVERIFY(runToTheEnd(*job));
    m_to->proxy.meetClientAt({}, {});
    QVERIFY(m_to->proxy.hasCut());
    QCOMPARE(m_to->content(m_target).size(), messageCount + 1);
    QCOMPARE(job->applied().doubled, imap::UidSet(imap::Uid(1)));
    QVERIFY(!job->applied().stoppedBy && m_from->content(m_source).isEmpty());
}

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_messagetransfer.moc"
