// SPDX-License-Identifier: GPL-3.0-or-later
// In which pieces the rows of the open mailbox are asked for.
#include "imapcore/account/storefiller.h"

#include <QTest>

using namespace imap;
using End = StoreFiller::End;

class TestStoreFiller : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void newestFirstTwoAtOnce();
    void quickPiecesGrow();
    void droppedIsAskedForAgain();
    void nothingWhilePaused();
    void whatDidNotComeIsNotAskedForAgain();
    void whatEndsTheConnectionIsLeftAlone();
    void refusedPiecesDoNotGrow();
    void gapsCostNoRanges();
    void scatteredRowsAreAskedForInShortCommands();
    void aThirdPieceOverAConnectionThatIsFree();
    void whereNobodyIsFreeAllComesHere();
    void whatFailsTimeAfterTimeIsLeftToThisConnection();
    void whatFailedBesidesIsAskedForHere();
    void nobodyWantsWhatWasAskedBeforeAnOpening();

private:
    void advance() { (void)m_filler.advance(MailboxName::inbox(), m_known); }
    void come(int piece) { m_known.held = m_known.held.united(m_asked.at(piece)); }

    QList<UidSet> m_asked;
    QStringList m_besides; // search programs
    bool m_isFree = false; // a second connection
    KnownMailbox m_known;
    StoreFiller m_filler{{}, {}};
};

void TestStoreFiller::init()
{
    m_asked.clear();
    m_besides.clear();
    m_isFree = false;
    m_filler = StoreFiller([this](const FetchEnvelopes &piece) { m_asked.append(piece.uids); },
                           [this](const SearchMailbox &piece) {
                               if (m_isFree)
                                   m_besides.append(piece.program.toText());
                               return m_isFree;
                           });
    m_filler.choose({MailboxName::inbox()}, false);
    m_known = {};
    m_known.uidValidity = UidValidity(1);
    m_known.uids = UidMap(UidSet(Uid(1), Uid(5000)));
}

void TestStoreFiller::newestFirstTwoAtOnce()
{
    advance();
    QCOMPARE(m_asked, (QList<UidSet>{UidSet(Uid(4501), Uid(5000)), UidSet(Uid(4001), Uid(4500))}));
    advance();
    QCOMPARE(m_asked.size(), 2);
    come(0);
    m_filler.pieceEnded(End::Came);
    advance();
    QCOMPARE(m_asked.size(), 3);
    QCOMPARE(m_asked.last().ranges().last().high, 4000U);
}

void TestStoreFiller::quickPiecesGrow()
{
    advance();
    come(0);
    m_filler.pieceEnded(End::Came);
    advance();
    QVERIFY(m_asked.last().count() >= StoreFiller::firstPiece);
    QVERIFY(m_asked.last().count() <= StoreFiller::firstPiece * 2);
}

void TestStoreFiller::droppedIsAskedForAgain()
{
    advance();
    const UidSet first = m_asked.first();
    m_filler.pieceEnded(End::Dropped);
    m_filler.pieceEnded(End::Dropped);
    QVERIFY(!m_filler.isUnderWay());
    advance();
    QCOMPARE(m_asked.at(2), first);
}

void TestStoreFiller::nothingWhilePaused()
{
    m_filler.choose({MailboxName::inbox()}, true);
    advance();
    QCOMPARE(m_asked.size(), 0);
    m_filler.choose({}, false);
    advance();
    QCOMPARE(m_asked.size(), 0);
}

void TestStoreFiller::whatDidNotComeIsNotAskedForAgain()
{
    m_known.uids = UidMap(UidSet(Uid(1), Uid(10)));
    advance();
    QCOMPARE(m_asked.size(), 1);
    m_known.held = UidSet(Uid(1), Uid(9));
    m_filler.pieceEnded(End::Came);
    advance();
    QCOMPARE(m_asked.size(), 1);
}

void TestStoreFiller::whatEndsTheConnectionIsLeftAlone()
{
    for (int loss = 0; loss < StoreFiller::mostLosses; ++loss) {
        advance();
        QCOMPARE(m_asked.size(), (loss + 1) * StoreFiller::piecesAtOnce);
        m_filler.pieceEnded(End::Lost);
        m_filler.pieceEnded(End::Lost);
    }
    QVERIFY(m_asked.last().count() < StoreFiller::firstPiece);
    const auto told = m_filler.advance(MailboxName::inbox(), m_known);
    QVERIFY(told && told->paused);
    QCOMPARE(m_asked.size(), StoreFiller::mostLosses * StoreFiller::piecesAtOnce);
    m_filler.choose({MailboxName::inbox()}, false);
    advance();
    QCOMPARE(m_asked.size(), (StoreFiller::mostLosses + 1) * StoreFiller::piecesAtOnce);
}

void TestStoreFiller::refusedPiecesDoNotGrow()
{
    advance();
    m_filler.pieceEnded(End::Refused);
    advance();
    QVERIFY(m_asked.last().count() < StoreFiller::firstPiece);
    QVERIFY(m_asked.last().intersected(m_asked.first()).isEmpty());
}

void TestStoreFiller::gapsCostNoRanges()
{
    UidSet even;
    for (quint32 uid = 2; uid <= 1000; uid += 2)
        even.add(Uid(uid));
    m_known.uids = UidMap(even);
    advance();
    QCOMPARE(m_asked, (QList<UidSet>{UidSet(Uid(2), Uid(1000))}));
}

void TestStoreFiller::scatteredRowsAreAskedForInShortCommands()
{
    for (quint32 uid = 1; uid <= 5000; uid += 2)
        m_known.held.add(Uid(uid));
    advance();
    QCOMPARE(m_asked.size(), StoreFiller::piecesAtOnce);
    for (const UidSet &piece : m_asked)
        QVERIFY(piece.toBytes().size() <= 1000);
    QVERIFY(m_asked.first().intersected(m_asked.last()).isEmpty());
}

void TestStoreFiller::aThirdPieceOverAConnectionThatIsFree()
{
    m_known.uids = UidMap(UidSet(Uid(1), Uid(10'000)));
    m_isFree = true;
    advance();
    QCOMPARE(m_asked.size(), 2);
    QCOMPARE(m_besides, QStringList{QStringLiteral("UID 7001:9000")});
    QVERIFY(m_filler.asked(MailboxName::inbox()).contains(Uid(7001)));
    come(0);
    m_filler.pieceEnded(End::Came);
    advance();
    QCOMPARE(m_asked.last().ranges().last().high, 7000U); // below what comes besides
    QCOMPARE(m_besides.size(), 1);
    m_filler.pieceBesidesEnded(true);
    advance(); // although as much is on its way here as may be
    QCOMPARE(m_asked.size(), 3);
    QCOMPARE(m_besides.size(), 2);
    // What the server did not send of it is not asked for again.
    QVERIFY(m_filler.asked(MailboxName::inbox()).contains(Uid(7001)));
}

void TestStoreFiller::whereNobodyIsFreeAllComesHere()
{
    m_known.uids = UidMap(UidSet(Uid(1), Uid(10'000)));
    advance();
    QVERIFY(!m_filler.wantsPieceBesides());
    QCOMPARE(m_filler.asked(MailboxName::inbox()), UidSet(Uid(9001), Uid(10'000)));
    come(0);
    m_filler.pieceEnded(End::Came);
    advance();
    QCOMPARE(m_asked.last().ranges().last().high, 9000U);
}

void TestStoreFiller::whatFailsTimeAfterTimeIsLeftToThisConnection()
{
    m_known.uids = UidMap(UidSet(Uid(1), Uid(10'000)));
    m_isFree = true;
    m_filler.setRest({});
    for (int failure = 0; failure < 2 * StoreFiller::mostLosses; ++failure) {
        advance();
        if (m_filler.wantsPieceBesides())
            m_filler.pieceBesidesEnded(false);
    }
    QCOMPARE(m_besides.size(), StoreFiller::mostLosses);
    m_filler.opened();
    advance();
    QCOMPARE(m_besides.size(), StoreFiller::mostLosses + 1);
}

void TestStoreFiller::whatFailedBesidesIsAskedForHere()
{
    m_known.uids = UidMap(UidSet(Uid(1), Uid(10'000)));
    m_isFree = true;
    advance();
    QCOMPARE(m_besides.size(), 1);
    m_filler.pieceEnded(End::Dropped); // the other connection goes on
    m_filler.pieceEnded(End::Dropped);
    QVERIFY(m_filler.asked(MailboxName::inbox()).contains(Uid(9000)));
    m_filler.pieceBesidesEnded(false);
    m_known.held = UidSet(Uid(9001), Uid(10'000));
    advance();
    QCOMPARE(m_asked.last().ranges().last().high + m_asked.last().count(), 9000U);
    QCOMPARE(m_besides.size(), 1); // it rests
}

void TestStoreFiller::nobodyWantsWhatWasAskedBeforeAnOpening()
{
    m_known.uids = UidMap(UidSet(Uid(1), Uid(10'000)));
    m_isFree = true;
    advance();
    QVERIFY(m_filler.wantsPieceBesides());
    m_filler.opened();
    QVERIFY(!m_filler.wantsPieceBesides());
    advance();
    QCOMPARE(m_besides.size(), 1); // the connection is not free yet
    m_filler.pieceBesidesEnded(false);
    advance();
    QCOMPARE(m_besides.size(), 2);
}

QTEST_GUILESS_MAIN(TestStoreFiller)
#include "tst_storefiller.moc"
