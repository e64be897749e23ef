// SPDX-License-Identifier: GPL-3.0-or-later
// In which pieces the rows of the open mailbox are asked for.
#include "imapcore/account/storefiller.h"

#include <QTest>

using namespace imap;

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

private:
    void advance() { (void)m_filler.advance(MailboxName::inbox(), m_known); }
    void come(int piece) { m_known.held = m_known.held.united(m_asked.at(piece)); }

    QList<UidSet> m_asked;
    KnownMailbox m_known;
    StoreFiller m_filler{{}};
};

void TestStoreFiller::init()
{
    m_asked.clear();
    m_filler = StoreFiller([this](const FetchEnvelopes &piece) { m_asked.append(piece.uids); });
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
    m_filler.pieceEnded(false);
    advance();
    QCOMPARE(m_asked.size(), 3);
    QCOMPARE(m_asked.last().ranges().last().high, 4000U);
}

void TestStoreFiller::quickPiecesGrow()
{
    advance();
    come(0);
    m_filler.pieceEnded(false);
    advance();
    QVERIFY(m_asked.last().count() >= StoreFiller::firstPiece);
    QVERIFY(m_asked.last().count() <= StoreFiller::firstPiece * 2);
}

void TestStoreFiller::droppedIsAskedForAgain()
{
    advance();
    const UidSet first = m_asked.first();
    m_filler.pieceEnded(true);
    m_filler.pieceEnded(true);
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
    m_filler.pieceEnded(false);
    advance();
    QCOMPARE(m_asked.size(), 1);
}

QTEST_GUILESS_MAIN(TestStoreFiller)
#include "tst_storefiller.moc"
