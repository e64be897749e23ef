// SPDX-License-Identifier: GPL-3.0-or-later
// 200 messages from one server to another, with connections that are killed on the way: nothing is
// lost, nothing is doubled without being told. Dovecot's own tool looks at both ends.
#include "tests/support/transfertest.h"

#include <QTest>

using imap::Account;
using imap::MailboxName;
using testsupport::TransferSide;
using testsupport::waitUntil;

namespace {

QByteArray idOf(const QByteArray &line)
{
    const qsizetype begin = line.indexOf('<');
    return line.mid(begin, line.indexOf('>') - begin + 1);
}

} // namespace

class TestBrokenTransfer : public testsupport::TransferTest
{
    Q_OBJECT
private slots:
    void killed_data();
    void killed();
    void answerLost_data();
    void answerLost();
    void arrivedLate();

private:
    void checkBothEnds(const imap::Applied &applied);
};

void TestBrokenTransfer::killed_data()
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

void TestBrokenTransfer::killed()
{
    QFETCH(bool, atTarget);
    QFETCH(QByteArray, at);
    QFETCH(int, occasion);
    TransferSide &side = atTarget ? *m_to : *m_from;
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
void TestBrokenTransfer::checkBothEnds(const imap::Applied &applied)
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
void TestBrokenTransfer::answerLost_data()
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

void TestBrokenTransfer::answerLost()
{
    QFETCH(bool, atTarget);
    QFETCH(QByteArray, words);
    QFETCH(int, occasion);
    TransferSide &side = atTarget ? *m_to : *m_from;
    side.proxy.cutAt(words, occasion);
    const auto job = transfer(Originals::Expunge);
    QVERIFY(runToTheEnd(*job));
    QVERIFY(side.proxy.hasCut());
    checkBothEnds(job->applied());
}

/// An APPEND whose connection is lost arrives only when it was looked for and sent again.
void TestBrokenTransfer::arrivedLate()
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

QTEST_GUILESS_MAIN(TestBrokenTransfer)
#include "tst_brokentransfer.moc"
