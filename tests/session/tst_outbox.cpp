// SPDX-License-Identifier: GPL-3.0-or-later
// What a session holds back for a moment, and what it never does.
#include "imapcore/session/outbox.h"

#include <QTest>

using namespace imap;

namespace {

MessagesUpdated rows(qsizetype count)
{
    return {QList<MessageData>(count)};
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT
private slots:
    void theFirstRowsAreToldAtOnce();
    void massesOfRowsWaitForTheNext();
    void aFewRowsNeverWait();
    void nothingElseWaits();
    void onlyTheLastProgressIsTold();
    void aStormIsToldInBatches();
    void whatPeopleWaitForIsNotHeldBackByAStorm();

private:
    static MessageExpunged gone() { return {SequenceNumber(1), Uid(1)}; }
};

void TestOutbox::theFirstRowsAreToldAtOnce()
{
    Outbox outbox;
    outbox.add(rows(100));
    QVERIFY(!outbox.mayWait());
}

void TestOutbox::massesOfRowsWaitForTheNext()
{
    Outbox outbox;
    outbox.add(rows(100));
    QCOMPARE(outbox.takeChanges().size(), 1);
    outbox.add(rows(60));
    QVERIFY(outbox.mayWait());
    outbox.add(rows(60));
    QTRY_VERIFY(!outbox.mayWait()); // when their time is over
    const ChangeBatch batch = outbox.takeChanges();
    QCOMPARE(batch.size(), 1);
    QCOMPARE(std::get<MessagesUpdated>(batch.first()).messages.size(), 120);
}

void TestOutbox::aFewRowsNeverWait()
{
    Outbox outbox;
    outbox.add(rows(100));
    (void)outbox.takeChanges();
    outbox.add(rows(3));
    QVERIFY(!outbox.mayWait());
}

/// The order of what happened is kept, and how an operation ended comes behind all of it (rule 5).
void TestOutbox::nothingElseWaits()
{
    Outbox outbox;
    outbox.add(rows(100));
    (void)outbox.takeChanges();
    outbox.add(rows(100));
    outbox.add(MessageExpunged{SequenceNumber(1), Uid(1)});
    QVERIFY(!outbox.mayWait());
    (void)outbox.takeChanges();
    outbox.add(rows(100));
    outbox.add(RequestId(1), Outcome(Done{}));
    QVERIFY(!outbox.mayWait());
}

void TestOutbox::onlyTheLastProgressIsTold()
{
    Outbox outbox;
    for (quint64 done = 1; done <= 3; ++done) {
        outbox.add(WorkProgress{"Fetch rows", done, 3});
        outbox.add(rows(20));
    }
    const ChangeBatch batch = outbox.takeChanges();
    QCOMPARE(batch.size(), 2);
    QCOMPARE(std::get<MessagesUpdated>(batch.first()).messages.size(), 60);
    QCOMPARE(std::get<WorkProgress>(batch.last()).done, 3U);
}

/// Promise 37: each bit of news comes in a read of its own, thousands a second.
void TestOutbox::aStormIsToldInBatches()
{
    Outbox outbox;
    int told = 0;
    qsizetype changes = 0;
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 400) {
        outbox.add(gone());
        ++changes;
        if (outbox.mayWait()) {
            QVERIFY(outbox.longestWait() <= Outbox::stormWait);
            continue;
        }
        changes -= outbox.takeChanges().size();
        ++told;
    }
    // The first ones are told as they come, then so many a second.
    const auto most = Outbox::mostAtOnce + time.elapsed() * Outbox::stormRate / 1000 + 1;
    QVERIFY2(told <= most, qPrintable(QString::number(told)));
    QVERIFY(told >= Outbox::mostAtOnce);
    QCOMPARE(outbox.takeChanges().size(), changes); // nothing is lost
}

void TestOutbox::whatPeopleWaitForIsNotHeldBackByAStorm()
{
    Outbox outbox;
    outbox.add(gone());
    for (int i = 0; i < 1000 && !outbox.mayWait(); ++i) {
        (void)outbox.takeChanges();
        outbox.add(gone());
    }
    QVERIFY(outbox.mayWait());
    LinkChanged link;
    link.state = LinkState::Waiting;
    outbox.add(link);
    QVERIFY(!outbox.mayWait());
    (void)outbox.takeChanges();
    outbox.add(gone());
    outbox.add(RequestId(1), Outcome(Done{}));
    QVERIFY(!outbox.mayWait());
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
