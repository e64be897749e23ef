// SPDX-License-Identifier: GPL-3.0-or-later
// Copy, move and append: nothing is lost, nothing is doubled without being told.
#include "imapcore/flows/appendact.h"
#include "imapcore/flows/moveact.h"
#include "tests/support/flowscript.h"
#include "tests/support/openedmailbox.h"

#include <QTest>

using namespace imap;
using testsupport::FlowScript;
using testsupport::inInbox;
using testsupport::openedMailbox;
using testsupport::tell;
using testsupport::uidSet;

namespace {

const auto archive = MailboxName::fromWire("Archive");

std::unique_ptr<Flow> copy(const QByteArray &uids)
{
    return std::make_unique<CopyAct>(CopyMessages{inInbox(uids), archive});
}

std::unique_ptr<Flow> move(const QByteArray &uids)
{
    return std::make_unique<MoveAct>(MoveMessages{inInbox(uids), archive});
}

Applied applied(const Outcome &outcome)
{
    const auto *applied = std::get_if<Applied>(&outcome);
    return applied ? *applied : Applied();
}

} // namespace

class TestMoveAct : public QObject
{
    Q_OBJECT
private slots:
    void copyTellsWhereTo();
    void copyWithoutCopyUid();
    void copyRefused_data() { testsupport::refusalRows(); }
    void copyRefused();
    void copyStopsInTheMiddle();
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
    void append();
    void appendRefused_data() { testsupport::refusalRows(); }
    void appendRefused();
};

void TestMoveAct::copyTellsWhereTo()
{
    ServerMirror mirror = openedMailbox("5:7,9", "UIDPLUS");
    FlowScript s(copy("5:6,9"), mirror);
    QCOMPARE(s.nextCommand(), QByteArray("UID COPY 5:6,9 Archive"));
    s.answer({}, "OK [COPYUID 77 5:6,9 101:103] done");
    QVERIFY(s.nextCommand().startsWith("STATUS Archive ("));
    QVERIFY(std::holds_alternative<Applied>(s.cut())); // the copies are there whatever comes
    QVERIFY(!applied(s.cut()).stoppedBy);
    s.answer("* STATUS Archive (MESSAGES 3 UNSEEN 1)\r\n");
    const Applied done = applied(s.outcome());
    QCOMPARE(done.uids, uidSet("5:6,9"));
    QCOMPARE(done.target, archive);
    QCOMPARE(done.targetValidity, UidValidity(77));
    QCOMPARE(done.targetUids, uidSet("101:103"));
    QCOMPARE(done.undo.size(), 1);
    const auto &undo = std::get<StoreFlags>(done.undo.first());
    QCOMPARE(undo.messages.mailbox, archive);
    QCOMPARE(undo.messages.uidValidity, UidValidity(77));
    QCOMPARE(undo.messages.uids, uidSet("101:103"));
    QVERIFY(undo.mode == StoreMode::Add && undo.flags == FlagSet(SystemFlag::Deleted));
    QCOMPARE(s.changing(), s.planned());
    QVERIFY(std::any_of(s.mirrorChanges().begin(), s.mirrorChanges().end(),
                        [](const Change &c) { return std::holds_alternative<MailboxCounted>(c); }));
}

void TestMoveAct::copyWithoutCopyUid()
{
    ServerMirror mirror = openedMailbox("5:7,9", "");
    FlowScript s(copy("5:6,9"), mirror);
    s.answer("* 2 EXPUNGE\r\n"); // 6, by somebody else
    s.answer({}, "NO [NOPERM] no counts for you");
    const Applied done = applied(s.outcome());
    QCOMPARE(done.uids, uidSet("5,9"));
    QCOMPARE(done.missing, uidSet("6"));
    QVERIFY(done.undo.isEmpty() && !done.stoppedBy);
}

void TestMoveAct::copyRefused()
{
    QFETCH(QByteArray, refusal);
    ServerMirror mirror = openedMailbox("5:7,9", "UIDPLUS");
    FlowScript s(copy("5:6,9"), mirror);
    s.answer({}, refusal);
    QVERIFY(s.error<Refused>());
    QVERIFY(refusal.contains(s.error<Refused>()->code.name));
}

/// The target vanishes, or is full, in the middle of many copies.
void TestMoveAct::copyStopsInTheMiddle()
{
    UidSet every;
    for (quint32 uid = 10001; uid < 20001; uid += 2)
        every.add(Uid(uid));
    ServerMirror mirror = openedMailbox("10001:20000", "UIDPLUS");
    FlowScript s(copy(every.toBytes()), mirror);
    const QByteArray first = s.nextCommand().split(' ').at(2);
    const quint64 count = uidSet(first).count();
    QVERIFY(count < every.count());
    s.answer({}, "OK [COPYUID 77 " + first + " 1:" + QByteArray::number(count) + "] done");
    s.answer({}, "NO [TRYCREATE] gone");
    QVERIFY(s.nextCommand().startsWith("STATUS"));
    s.answer({}, "NO gone");
    const Applied done = applied(s.outcome());
    QCOMPARE(done.uids, uidSet(first));
    QCOMPARE(done.targetUids.count(), count);
    QVERIFY(done.stoppedBy && std::get<Refused>(*done.stoppedBy).code.is("TRYCREATE"));
    QVERIFY(done.missing.isEmpty());
}

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

void TestMoveAct::append()
{
    ServerMirror mirror = openedMailbox("5:7", "UIDPLUS");
    const FlagSet flags(SystemFlag::Seen | SystemFlag::Recent);
    FlowScript s(std::make_unique<AppendAct>(
                     AppendMessage{archive, flags, InternalDate{1700000000, 60}, "a: b\r\n\r\n"}),
                 mirror);
    QCOMPARE(s.planned(), s.changing());
    QCOMPARE(s.planned().first(),
             QByteArray("APPEND Archive (\\Seen) \"14-Nov-2023 23:13:20 +0100\" {8+}\r\na: b\r\n"
                        "\r\n"));
    QVERIFY(applied(s.cut()).maybeArrived); // the answer may be all that was lost
    QCOMPARE(applied(s.cut()).target, archive);
    QVERIFY(applied(s.cut()).stoppedBy);
    s.answer({}, "OK [APPENDUID 77 101] done");
    QVERIFY(!applied(s.cut()).maybeArrived && !applied(s.cut()).stoppedBy);
    s.answer("* STATUS Archive (MESSAGES 1)\r\n");
    QCOMPARE(applied(s.outcome()).targetUids, uidSet("101"));
    QCOMPARE(std::get<StoreFlags>(applied(s.outcome()).undo.first()).messages.uids, uidSet("101"));
}

void TestMoveAct::appendRefused()
{
    QFETCH(QByteArray, refusal);
    ServerMirror mirror;
    FlowScript s(std::make_unique<AppendAct>(AppendMessage{archive, {}, {}, "x"}), mirror);
    s.answer({}, refusal);
    QVERIFY(s.error<Refused>());
}

QTEST_GUILESS_MAIN(TestMoveAct)
#include "tst_moveact.moc"
