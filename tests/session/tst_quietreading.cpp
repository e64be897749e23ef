// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are read for the store alone: their commands follow each other without waiting, and
// what a person wants is not behind all of them.
#include "imapcore/types/searchprogram.h"
#include "tests/session/poolfixture.h"

using namespace imap;
using testsupport::PoolFixture;

class TestQuietReading : public QObject
{
    Q_OBJECT
private slots:
    void twoAreOnTheirWay();
    void noneOvertakesASearch();
    void aPersonsRowsAreAskedForAlone();

private:
    static FetchEnvelopes rows(quint32 uid) { return {UidValidity(7), UidSet(Uid(uid))}; }
    static constexpr auto items = " (UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE)\r\n";
};

void TestQuietReading::twoAreOnTheirWay()
{
    PoolFixture f;
    f.openInbox();
    f.pool.fetchQuietly(10, rows(6));
    f.pool.fetchQuietly(11, rows(5));
    QCOMPARE(f.browse()->written(), QByteArray("DONE\r\n"));
    f.browse()->say("A8 OK\r\n");
    QCOMPARE(f.browse()->written(),
             QByteArray(QByteArray("A9 UID FETCH 6") + items + "A10 UID FETCH 5" + items));
    f.browse()->say("A9 OK\r\n");
    QVERIFY(f.outcomes.contains(10));
    QVERIFY(!f.outcomes.contains(11));
    f.browse()->say("A10 OK\r\n");
    QVERIFY(f.outcomes.contains(11));
}

void TestQuietReading::noneOvertakesASearch()
{
    PoolFixture f;
    f.openInbox();
    f.pool.fetchQuietly(10, rows(6));
    f.browse()->say("A8 OK\r\n");
    f.browse()->written();
    f.pool.run(2, SearchMessages{UidValidity(7), SearchProgram().add("SUBJECT", "soon")});
    f.pool.fetchQuietly(11, rows(5));
    QCOMPARE(f.browse()->written(), QByteArray());
    f.browse()->say("A9 OK\r\n");
    QCOMPARE(f.browse()->written(), QByteArray("A10 NOOP\r\n"));
    f.browse()->say("A10 OK\r\n");
    QCOMPARE(f.browse()->written(), QByteArray("A11 UID SEARCH RETURN (ALL) SUBJECT soon\r\n"));
    f.browse()->say("* ESEARCH (TAG \"A11\") UID ALL 6\r\nA11 OK\r\n");
    QVERIFY(f.browse()->written().startsWith("A12 UID FETCH 5"));
}

/// A newer page replaces one that was not sent yet, however fast the table is scrolled.
void TestQuietReading::aPersonsRowsAreAskedForAlone()
{
    PoolFixture f;
    f.openInbox();
    f.pool.fetchQuietly(10, rows(6));
    f.browse()->say("A8 OK\r\n");
    f.browse()->written();
    f.pool.run(2, rows(5));
    f.pool.run(3, rows(6));
    QVERIFY(f.errorOf<Abandoned>(2));
    f.browse()->say("A9 OK\r\n");
    QVERIFY(f.browse()->written().startsWith("A10 UID FETCH 6"));
}

QTEST_GUILESS_MAIN(TestQuietReading)
#include "tst_quietreading.moc"
