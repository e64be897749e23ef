// SPDX-License-Identifier: GPL-3.0-or-later
// Copies: what they tell of the new places, and what is left when they are refused or stop.
#include "tests/flows/moveplay.h"

#include <QTest>

using namespace imap;
using testsupport::applied;
using testsupport::archive;
using testsupport::copy;
using testsupport::FlowScript;
using testsupport::openedMailbox;
using testsupport::uidSet;

class TestCopyAct : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhereTo();
    void withoutCopyUid();
    void refused_data() { testsupport::refusalRows(); }
    void refused();
    void stopsInTheMiddle();
};

void TestCopyAct::tellsWhereTo()
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

void TestCopyAct::withoutCopyUid()
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

void TestCopyAct::refused()
{
    QFETCH(QByteArray, refusal);
    ServerMirror mirror = openedMailbox("5:7,9", "UIDPLUS");
    FlowScript s(copy("5:6,9"), mirror);
    s.answer({}, refusal);
    QVERIFY(s.error<Refused>());
    QVERIFY(refusal.contains(s.error<Refused>()->code.name));
}

/// The target vanishes, or is full, in the middle of many copies.
void TestCopyAct::stopsInTheMiddle()
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

QTEST_GUILESS_MAIN(TestCopyAct)
#include "tst_copyact.moc"
