// SPDX-License-Identifier: GPL-3.0-or-later
// Moves, by MOVE and by COPY: nothing is lost, nothing is doubled without being told.
#include "tests/flows/moveplay.h"

#include <QTest>

using namespace imap;
using testsupport::applied;
using testsupport::archive;
using testsupport::copy;
using testsupport::FlowScript;
using testsupport::move;
using testsupport::openedMailbox;
using testsupport::tell;
using testsupport::uidSet;

class TestMoveAct : public QObject
{
    Q_OBJECT
private slots:
    void moveWhereOffered();
    void moveInPieces();
    void moveRefused_data() { testsupport::refusalRows(); }
    void moveRefused();
    void moveRefusedHalfway();
    void moveByCopy();
    void onlyWhatWasCopiedIsMarked();
    void withoutUidPlusOriginalsStay();
    void byCopyRefusedAtEachStep_data();
    void byCopyRefusedAtEachStep();
    void byCopyCutAtEachStep();
    void goneBeforeItWasMoved();
    void stale();
    void readOnly();
    void tenThousandThatAlternate();
    void letGoEndsAtASoundPlace();
    void byCopyWithSomeGone();
};

void TestMoveAct::moveWhereOffered()
{
    ServerMirror mirror = openedMailbox("5:7,9", "UIDPLUS MOVE");
    FlowScript s(move("5:6,9"), mirror);
    QCOMPARE(s.nextCommand(), QByteArray("UID MOVE 5:6,9 Archive"));
    s.answer("* OK [COPYUID 77 5:6,9 101:103] moved\r\n"
             "* 1 EXPUNGE\r\n* 1 EXPUNGE\r\n* 2 EXPUNGE\r\n");
    s.answer("* STATUS Archive (MESSAGES 3)\r\n");
    const Applied done = applied(s.outcome());
    QCOMPARE(done.uids, uidSet("5:6,9"));
    QVERIFY(done.missing.isEmpty() && done.originalsKept.isEmpty());
    const auto &undo = std::get<MoveMessages>(done.undo.first());
    QCOMPARE(undo.messages.mailbox, archive);
    QCOMPARE(undo.messages.uids, uidSet("101:103"));
    QCOMPARE(undo.messages.uidValidity, UidValidity(77));
    QCOMPARE(undo.target, MailboxName::inbox());
    QCOMPARE(s.changing(), s.planned());
}

void TestMoveAct::moveInPieces()
{
    ServerMirror mirror = openedMailbox("5:7,9", "UIDPLUS MOVE");
    FlowScript s(move("5:6,9"), mirror);
    s.answer("* OK [COPYUID 77 5 101] moved\r\n* 1 EXPUNGE\r\n"
             "* OK [COPYUID 77 6,9 102:103] moved\r\n* 1 EXPUNGE\r\n* 2 EXPUNGE\r\n");
    s.answer({});
    QCOMPARE(applied(s.outcome()).uids, uidSet("5:6,9"));
    QCOMPARE(applied(s.outcome()).targetUids, uidSet("101:103"));
}

void TestMoveAct::moveRefused()
{
    QFETCH(QByteArray, refusal);
    ServerMirror mirror = openedMailbox("5:7,9", "UIDPLUS MOVE");
    FlowScript s(move("5:6,9"), mirror);
    s.answer({}, refusal);
    QVERIFY(s.error<Refused>());
    QVERIFY(refusal.contains(s.error<Refused>()->code.name));
}

/// RFC 6851, 4.3: a server may have moved some when it says NO.
void TestMoveAct::moveRefusedHalfway()
{
    ServerMirror mirror = openedMailbox("5:7,9", "UIDPLUS MOVE");
    FlowScript s(move("5:6,9"), mirror);
    s.answer("* OK [COPYUID 77 5 101] moved\r\n* 1 EXPUNGE\r\n", "NO [OVERQUOTA] full");
    s.answer({});
    const Applied done = applied(s.outcome());
    QCOMPARE(done.uids, uidSet("5"));
    QVERIFY(done.stoppedBy);
    QCOMPARE(std::get<MoveMessages>(done.undo.first()).messages.uids, uidSet("101"));
}

void TestMoveAct::moveByCopy()
{
    ServerMirror mirror = openedMailbox("5:7,9", "UIDPLUS");
    FlowScript s(move("5:6,9"), mirror);
    s.answer({}, "OK [COPYUID 77 5:6,9 101:103] done");
    QCOMPARE(s.nextCommand(), QByteArray("UID STORE 5:6,9 +FLAGS (\\Deleted)"));
    s.answer("* 1 FETCH (FLAGS (\\Deleted))\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("UID EXPUNGE 5:6,9"));
    s.answer("* 1 EXPUNGE\r\n* 1 EXPUNGE\r\n* 2 EXPUNGE\r\n");
    s.answer({});
    const Applied done = applied(s.outcome());
    QCOMPARE(done.uids, uidSet("5:6,9"));
    QVERIFY(done.originalsKept.isEmpty() && !done.stoppedBy);
    QVERIFY(std::holds_alternative<MoveMessages>(done.undo.first()));
    QCOMPARE(s.changing(), s.planned());
}

void TestMoveAct::onlyWhatWasCopiedIsMarked()
{
    ServerMirror mirror = openedMailbox("5:7,9", "UIDPLUS");
    FlowScript s(move("5:6,9"), mirror);
    s.answer("* 2 EXPUNGE\r\n", "OK [COPYUID 77 5,9 101:102] done"); // 6 went meanwhile
    QCOMPARE(s.nextCommand(), QByteArray("UID STORE 5,9 +FLAGS (\\Deleted)"));
    s.answer({});
    QCOMPARE(s.nextCommand(), QByteArray("UID EXPUNGE 5,9"));
    s.answer("* 1 EXPUNGE\r\n* 2 EXPUNGE\r\n");
    s.answer({});
    QCOMPARE(applied(s.outcome()).uids, uidSet("5,9"));
    QCOMPARE(applied(s.outcome()).missing, uidSet("6"));
}

void TestMoveAct::withoutUidPlusOriginalsStay()
{
    ServerMirror mirror = openedMailbox("5:7,9", "");
    FlowScript s(move("5:6"), mirror);
    s.answer({});
    s.answer("* 1 FETCH (FLAGS (\\Deleted))\r\n* 2 FETCH (FLAGS (\\Deleted))\r\n");
    s.answer({});
    const Applied done = applied(s.outcome());
    QCOMPARE(s.changing(),
             (QByteArrayList{"UID COPY 5:6 Archive", "UID STORE 5:6 +FLAGS (\\Deleted)"}));
    QCOMPARE(s.changing(), s.planned());
    QCOMPARE(done.uids, uidSet("5:6"));
    QCOMPARE(done.originalsKept, uidSet("5:6"));
    QVERIFY(done.undo.isEmpty());
}

void TestMoveAct::byCopyRefusedAtEachStep_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("COPY") << 0 << QByteArray();
    QTest::newRow("STORE") << 1 << QByteArray("5:6,9");
    QTest::newRow("EXPUNGE") << 2 << QByteArray("5:6,9");
}

void TestMoveAct::byCopyRefusedAtEachStep()
{
    QFETCH(int, step);
    QFETCH(QByteArray, kept);
    ServerMirror mirror = openedMailbox("5:7,9", "UIDPLUS");
    FlowScript s(move("5:6,9"), mirror);
    const QByteArrayList answers{"OK [COPYUID 77 5:6,9 101:103] done", "OK", "OK"};
    for (int i = 0; i < step; ++i)
        s.answer({}, answers.at(i));
    s.answer({}, "NO [NOPERM] no");
    QCOMPARE(s.changing().size(), step + 1); // nothing is sent behind it
    if (step == 0) {
        QVERIFY(s.error<Refused>());
        return;
    }
    s.answer({});
    const Applied done = applied(s.outcome());
    QVERIFY(done.stoppedBy);
    QCOMPARE(done.uids, uidSet("5:6,9"));
    QCOMPARE(done.originalsKept, uidSet(kept));
    // Back: the originals stay, their copies go.
    QCOMPARE(std::get<StoreFlags>(done.undo.at(0)).messages.mailbox, MailboxName::inbox());
    QVERIFY(std::get<StoreFlags>(done.undo.at(0)).mode == StoreMode::Remove);
    QCOMPARE(std::get<StoreFlags>(done.undo.at(1)).messages.uids, uidSet("101:103"));
}

void TestMoveAct::byCopyCutAtEachStep()
{
    ServerMirror mirror = openedMailbox("5:7,9", "UIDPLUS");
    FlowScript s(move("5:6,9"), mirror);
    QCOMPARE(applied(s.cut()).unconfirmed, uidSet("5:6,9"));
    QVERIFY(applied(s.cut()).uids.isEmpty());
    s.answer({}, "OK [COPYUID 77 5:6,9 101:103] done");
    QCOMPARE(applied(s.cut()).uids, uidSet("5:6,9")); // STORE is under way
    QCOMPARE(applied(s.cut()).originalsKept, uidSet("5:6,9"));
    QVERIFY(applied(s.cut()).stoppedBy);
    s.answer({});
    tell(mirror, "* 1 EXPUNGE\r\n"); // UID EXPUNGE is under way
    QCOMPARE(applied(s.cut()).originalsKept, uidSet("6,9"));
    QVERIFY(applied(s.cut()).undo.isEmpty()); // which copies belong to those is not known
    s.answer("* 1 EXPUNGE\r\n* 2 EXPUNGE\r\n");
    QVERIFY(!applied(s.cut()).stoppedBy);
}

void TestMoveAct::goneBeforeItWasMoved()
{
    ServerMirror mirror = openedMailbox("5:7", "UIDPLUS MOVE");
    FlowScript s(move("6,8"), mirror);
    s.answer("* 2 EXPUNGE\r\n", "OK nothing to move");
    s.answer({});
    // Without COPYUID it cannot be told who took the one that went during the command.
    QCOMPARE(applied(s.outcome()).missing, uidSet("8"));
    QVERIFY(applied(s.outcome()).undo.isEmpty());
}

void TestMoveAct::stale()
{
    ServerMirror mirror = openedMailbox("5:7", "UIDPLUS MOVE");
    const MessageSelection old{MailboxName::inbox(), UidValidity(8), uidSet("5")};
    FlowScript s(std::make_unique<MoveAct>(MoveMessages{old, archive}), mirror);
    QCOMPARE(s.error<Stale>()->kind, Stale::Kind::UidValidityChanged);
    FlowScript begun(move("5"), mirror);
    begun.answer("* OK [COPYUID 77 5 101] moved\r\n* 1 EXPUNGE\r\n* OK [UIDVALIDITY 10] new\r\n");
    QCOMPARE(applied(begun.outcome()).uids, uidSet("5")); // done before
    QVERIFY(std::holds_alternative<Stale>(*applied(begun.outcome()).stoppedBy));
}

void TestMoveAct::readOnly()
{
    ServerMirror mirror = openedMailbox("5:7", "UIDPLUS MOVE");
    tell(mirror, "* OK [READ-ONLY] so\r\n");
    FlowScript moving(move("5"), mirror);
    QCOMPARE(moving.error<Refused>()->code.name, QByteArray(notSentReadOnly));
    FlowScript copying(copy("5"), mirror);
    QVERIFY(!copying.isFinished());
}

void TestMoveAct::tenThousandThatAlternate()
{
    UidSet every;
    for (quint32 uid = 10001; uid < 30001; uid += 2)
        every.add(Uid(uid));
    ServerMirror mirror = openedMailbox("10001:30000", "UIDPLUS MOVE");
    FlowScript s(move(every.toBytes()), mirror);
    QVERIFY2(s.planned().size() <= 5, QByteArray::number(s.planned().size()));
    while (s.nextCommand().startsWith("UID MOVE"))
        s.answer({});
    s.answer({});
    QCOMPARE(s.changing(), s.planned());
}

void TestMoveAct::letGoEndsAtASoundPlace()
{
    UidSet every;
    for (quint32 uid = 10001; uid < 20001; uid += 2)
        every.add(Uid(uid));
    ServerMirror mirror = openedMailbox("10001:20000", "UIDPLUS");
    FlowScript s(move(every.toBytes()), mirror);
    const QByteArray first = s.nextCommand().split(' ').at(2);
    QVERIFY(s.flow().letGo());
    s.answer({});
    QVERIFY(s.nextCommand().startsWith("UID STORE")); // copied: so the originals must go
    s.answer({});
    QVERIFY(s.nextCommand().startsWith("UID EXPUNGE"));
    s.answer({});
    QVERIFY(s.nextCommand().startsWith("STATUS")); // no second set
    s.answer({});
    QCOMPARE(applied(s.outcome()).uids, uidSet(first));
    QVERIFY(std::holds_alternative<Abandoned>(*applied(s.outcome()).stoppedBy));
}

/// The plan is what is sent, also when some of the selection are known to be gone.
void TestMoveAct::byCopyWithSomeGone()
{
    ServerMirror mirror = openedMailbox("5:7,9", "UIDPLUS");
    FlowScript s(move("5,8,9"), mirror);
    while (!s.isFinished())
        s.answer({});
    QCOMPARE(s.changing().last(), QByteArray("UID EXPUNGE 5,9"));
    QCOMPARE(s.planned(), s.changing());
    FlowScript none(move("8"), mirror);
    while (!none.isFinished())
        none.answer({});
    QCOMPARE(none.planned(), none.changing());
}

QTEST_GUILESS_MAIN(TestMoveAct)
#include "tst_moveact.moc"
