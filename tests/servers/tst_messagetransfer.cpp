// SPDX-License-Identifier: GPL-3.0-or-later
// 200 messages from one server to another, to the end, or until somebody or something stops it:
// what lies where is what is told. Dovecot's own tool looks at both ends.
#include "tests/support/transfertest.h"

#include <QTest>

using imap::Account;
using imap::MessageTransfer;
using testsupport::TransferSide;
using testsupport::waitUntil;

class TestTransfer : public testsupport::TransferTest
{
    Q_OBJECT
private slots:
    void copyIsEqual();
    void moveEmptiesTheSource();
    void targetVanished();
    void cancelled();
    void cancelledWhileWaiting_data();
    void cancelledWhileWaiting();
    void offline_data();
    void offline();
};

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
    TransferSide &side = atTarget ? *m_to : *m_from;
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

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_messagetransfer.moc"
