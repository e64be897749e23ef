// SPDX-License-Identifier: GPL-3.0-or-later
// A second connection reads rows of the open mailbox: which one may, and what the first makes of
// them.
#include "tests/session/poolfixture.h"

#include <QTest>

using namespace imap;
using namespace std::chrono_literals;
using testsupport::PoolFixture;

namespace {

const MailboxName inbox = MailboxName::inbox();
const MailboxName lists = MailboxName::fromWire("lists");
/// Both messages of the fixture's INBOX.
const SearchMailbox piece{{inbox, UidValidity(7), {}}, SearchProgram(QByteArray("UID 5:6")), 10};

/// As a second connection would have read them.
FoundElsewhere rows(const MailboxName &mailbox = inbox, quint32 uidValidity = 7)
{
    FoundElsewhere found;
    found.mailbox = mailbox;
    found.uidValidity = UidValidity(uidValidity);
    for (const quint32 uid : {5U, 6U}) {
        MessageData &row = found.rows.emplaceBack();
        row.uid = Uid(uid);
        row.flags = FlagSet(SystemFlag::Seen);
    }
    return found;
}

} // namespace

class TestSecondReader : public QObject
{
    Q_OBJECT
private slots:
    void oneThatIsFreeReads();
    void theOneThatWatchesIsLeftAlone();
    void theOnlyConnectionDoesNotReadBesides();
    void whatTheFirstWasToldCounts();
    void othersRowsAreNotTaken_data();
    void othersRowsAreNotTaken();
    void rowsFromBeforeTheOpeningAreNotTaken();
};

void TestSecondReader::oneThatIsFreeReads()
{
    PoolFixture f;
    f.openInbox();
    QVERIFY(f.pool.runOnSpare(2, piece));
    QCOMPARE(f.transports.size(), 2);
    QVERIFY(!f.pool.runOnSpare(3, piece)); // it has something to do
    f.letIn(f.helper());
    QCOMPARE(f.helper()->written(), QByteArray("A2 EXAMINE INBOX\r\n"));
    f.helper()->say("* 2 EXISTS\r\n* OK [UIDVALIDITY 7]\r\nA2 OK [READ-ONLY] done\r\n");
    f.helper()->say("* ESEARCH (TAG \"A3\") UID ALL 5:6\r\nA3 OK\r\n");
    f.helper()->say("A4 OK\r\n* ESEARCH (TAG \"A5\") UID ALL 5:6\r\nA5 OK\r\n");
    f.helper()->say("* 1 FETCH (UID 5 FLAGS () ENVELOPE (NIL \"a\" NIL NIL NIL NIL NIL NIL NIL "
                    "NIL))\r\nA6 OK\r\n");
    const auto *found = std::get_if<FoundElsewhere>(&f.outcomes[2]);
    QVERIFY(found);
    QCOMPARE(found->rows.size(), 1);
    // The window hears nothing of it by itself, and the first connection was let alone.
    QVERIFY(f.all<MessagesUpdated>().isEmpty());
    QCOMPARE(f.browse()->written(), QByteArray());
}

void TestSecondReader::theOneThatWatchesIsLeftAlone()
{
    Timings timings;
    timings.watchSettle = 1ms;
    PoolFixture f(2, timings);
    f.openInbox();
    f.pool.setWatched({lists});
    QTRY_VERIFY(f.helper());
    QVERIFY(!f.pool.runOnSpare(2, piece));
    QCOMPARE(f.transports.size(), 2);
    QCOMPARE(f.ends.value(2), 0);
}

void TestSecondReader::theOnlyConnectionDoesNotReadBesides()
{
    PoolFixture f(1);
    f.openInbox();
    QVERIFY(!f.pool.runOnSpare(2, piece));
    QCOMPARE(f.transports.size(), 1);
    QCOMPARE(f.browse()->written(), QByteArray());
}

void TestSecondReader::whatTheFirstWasToldCounts()
{
    PoolFixture f;
    f.openInbox();
    f.browse()->say("* 2 FETCH (UID 6 FLAGS (\\Flagged))\r\n");
    f.changes.clear();
    f.pool.learn(2, rows());
    QVERIFY(std::holds_alternative<Done>(f.outcomes[2]));
    QCOMPARE(f.all<MessagesUpdated>().size(), 1);
    const QList<MessageData> told = f.all<MessagesUpdated>().first().messages;
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.at(0).flags, FlagSet(SystemFlag::Seen));
    QCOMPARE(told.at(1).flags, FlagSet(SystemFlag::Flagged));
}

void TestSecondReader::othersRowsAreNotTaken_data()
{
    QTest::addColumn<QByteArray>("mailbox");
    QTest::addColumn<quint32>("uidValidity");
    QTest::newRow("another mailbox") << QByteArray("lists") << 7U;
    QTest::newRow("another UIDVALIDITY") << QByteArray("INBOX") << 8U;
}

void TestSecondReader::othersRowsAreNotTaken()
{
    QFETCH(const QByteArray, mailbox);
    QFETCH(const quint32, uidValidity);
    PoolFixture f;
    f.openInbox();
    f.pool.learn(2, rows(MailboxName::fromWire(mailbox), uidValidity));
    QVERIFY(f.errorOf<Stale>(2));
    QVERIFY(f.all<MessagesUpdated>().isEmpty());
}

/// The mailbox is being opened again: what it was told before no longer counts.
void TestSecondReader::rowsFromBeforeTheOpeningAreNotTaken()
{
    PoolFixture f;
    f.openInbox();
    f.pool.run(2, OpenMailbox{inbox});
    f.browse()->say("A8 OK\r\n");
    QVERIFY(f.browse()->written().endsWith("SELECT INBOX\r\n"));
    f.browse()->say("* 2 EXISTS\r\n* OK [UIDVALIDITY 7]\r\nA9 OK [READ-WRITE] done\r\n");
    f.pool.learn(3, rows());
    QVERIFY(f.errorOf<Stale>(3));
}

QTEST_GUILESS_MAIN(TestSecondReader)
#include "tst_secondreader.moc"
