// SPDX-License-Identifier: GPL-3.0-or-later
// Expunge and CLOSE: only the messages that were named go, whatever the server offers and whatever
// others mark meanwhile.
#include "imapcore/flows/closeact.h"
#include "imapcore/flows/expungeact.h"
#include "tests/support/flowscript.h"
#include "tests/support/openedmailbox.h"

#include <QTest>

using namespace imap;
using testsupport::applied;
using testsupport::FlowScript;
using testsupport::inInbox;
using testsupport::openedMailbox;
using testsupport::tell;
using testsupport::uidSet;

namespace {

std::unique_ptr<Flow> expunge(const QByteArray &uids)
{
    return std::make_unique<ExpungeAct>(ExpungeMessages{inInbox(uids)});
}

std::unique_ptr<Flow> close(const QByteArray &uids)
{
    return std::make_unique<CloseAct>(CloseMailbox{inInbox(uids)});
}

/// The messages whose marks are still to be put back.
UidSet marksToRestore(const Applied &applied)
{
    if (applied.undo.isEmpty())
        return {};
    const auto &store = std::get<StoreFlags>(applied.undo.first());
    return store.mode == StoreMode::Add && store.flags == FlagSet(SystemFlag::Deleted)
               ? store.messages.uids
               : UidSet();
}

/// The NOOP before a SEARCH is answered.
void passNoop(FlowScript &s)
{
    if (s.nextCommand() == "NOOP")
        s.answer({});
}

void search(FlowScript &s, const QByteArray &lines)
{
    passNoop(s);
    QVERIFY2(s.nextCommand().startsWith("UID SEARCH"), s.nextCommand());
    s.answer(lines);
}

} // namespace

class TestExpungeAct : public QObject
{
    Q_OBJECT
private slots:
    void byUid();
    void unmarkedMeanwhileStays();
    void refused_data() { testsupport::refusalRows(); }
    void refused();
    void othersAreProtected();
    void planKnowsTheOthersFromTheMirror();
    void nothingElseMarked();
    void markedByOthersMeanwhile();
    void othersKeepMarking();
    void nothingOfOursMarked();
    void refusedAtEachStep_data();
    void refusedAtEachStep();
    void cutAtEachStep();
    void searchWithoutAnswer();
    void letGoPutsMarksBack();
    void letGoBetweenSets();
    void marksOfUnknownMessagesComeBack();
    void letGoBeforeClose();
    void closed();
    void closeWithOthersMarked();
    void closeRefused_data() { testsupport::refusalRows(); }
    void closeRefused();
    void closeOfAnotherGeneration();
};

void TestExpungeAct::byUid()
{
    ServerMirror mirror = openedMailbox("5:7,9", "UIDPLUS");
    FlowScript s(expunge("5,9,12"), mirror);
    QCOMPARE(s.nextCommand(), QByteArray("UID EXPUNGE 5,9,12"));
    QCOMPARE(applied(s.cut()).unconfirmed, uidSet("5,9,12"));
    s.answer("* 1 EXPUNGE\r\n* 3 EXPUNGE\r\n");
    QCOMPARE(applied(s.outcome()).uids, uidSet("5,9"));
    QCOMPARE(applied(s.outcome()).missing, uidSet("12"));
    QVERIFY(applied(s.outcome()).undo.isEmpty());
    QCOMPARE(s.changing(), s.planned());
}

void TestExpungeAct::unmarkedMeanwhileStays()
{
    ServerMirror mirror = openedMailbox("5:7,9", "UIDPLUS");
    FlowScript s(expunge("5,9"), mirror);
    s.answer("* 1 EXPUNGE\r\n");
    QCOMPARE(applied(s.outcome()).uids, uidSet("5"));
    QVERIFY(applied(s.outcome()).missing.isEmpty());
}

void TestExpungeAct::refused()
{
    QFETCH(QByteArray, refusal);
    ServerMirror mirror = openedMailbox("5:7,9", "UIDPLUS");
    FlowScript s(expunge("5,9"), mirror);
    s.answer({}, refusal);
    QVERIFY(s.error<Refused>());
    QVERIFY(refusal.contains(s.error<Refused>()->code.name));
}

void TestExpungeAct::othersAreProtected()
{
    ServerMirror mirror = openedMailbox("5:9", "ESEARCH");
    tell(mirror, "* 3 FETCH (FLAGS (\\Deleted))\r\n* 1 FETCH (FLAGS (\\Deleted))\r\n");
    FlowScript s(expunge("5"), mirror);
    QCOMPARE(s.nextCommand(), QByteArray("NOOP"));
    passNoop(s);
    QCOMPARE(s.nextCommand(), QByteArray("UID SEARCH RETURN (ALL) DELETED"));
    search(s, "* ESEARCH (TAG \"T\") UID ALL 5,7\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("UID STORE 7 -FLAGS (\\Deleted)"));
    s.answer("* 3 FETCH (FLAGS ())\r\n");
    search(s, "* ESEARCH (TAG \"T\") UID ALL 5\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("EXPUNGE"));
    s.answer("* 1 EXPUNGE\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("UID STORE 7 +FLAGS (\\Deleted)"));
    s.answer("* 2 FETCH (FLAGS (\\Deleted))\r\n");
    QCOMPARE(applied(s.outcome()).uids, uidSet("5"));
    QVERIFY(applied(s.outcome()).undo.isEmpty() && !applied(s.outcome()).stoppedBy);
    QCOMPARE(s.changing(), s.planned());
}

void TestExpungeAct::planKnowsTheOthersFromTheMirror()
{
    ServerMirror mirror = openedMailbox("5:9", "");
    FlowScript s(expunge("5"), mirror); // 7 is marked, and not known to be
    QCOMPARE(s.planned(), QByteArrayList{"EXPUNGE"});
    search(s, "* SEARCH 5 7\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("UID STORE 7 -FLAGS (\\Deleted)"));
}

void TestExpungeAct::nothingElseMarked()
{
    ServerMirror mirror = openedMailbox("5:9", "");
    FlowScript s(expunge("5:6"), mirror);
    search(s, "* SEARCH 5\r\n"); // 6 has lost its mark
    s.answer("* 1 EXPUNGE\r\n");
    QCOMPARE(s.changing(), QByteArrayList{"EXPUNGE"});
    QCOMPARE(applied(s.outcome()).uids, uidSet("5"));
}

void TestExpungeAct::markedByOthersMeanwhile()
{
    ServerMirror mirror = openedMailbox("5:9", "");
    FlowScript s(expunge("5"), mirror);
    search(s, "* SEARCH 5 7\r\n");
    s.answer({});
    search(s, "* SEARCH 5 8\r\n"); // somebody marks 8
    QCOMPARE(s.nextCommand(), QByteArray("UID STORE 8 -FLAGS (\\Deleted)"));
    s.answer({});
    search(s, "* SEARCH 5\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("EXPUNGE"));
    s.answer("* 1 EXPUNGE\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("UID STORE 7:8 +FLAGS (\\Deleted)"));
}

void TestExpungeAct::othersKeepMarking()
{
    ServerMirror mirror = openedMailbox("5:9", "");
    FlowScript s(expunge("5"), mirror);
    for (int i = 0; i < 20 && s.nextCommand() != "UID STORE 7 +FLAGS (\\Deleted)"; ++i)
        s.answer(s.nextCommand().startsWith("UID SEARCH") ? "* SEARCH 5 7\r\n" : "");
    s.answer({});
    QVERIFY(!s.changing().contains("EXPUNGE"));
    const Applied done = applied(s.outcome());
    QCOMPARE(std::get<Stale>(*done.stoppedBy).kind, Stale::Kind::MarkedMeanwhile);
    QVERIFY(done.uids.isEmpty() && done.undo.isEmpty());
}

void TestExpungeAct::nothingOfOursMarked()
{
    ServerMirror mirror = openedMailbox("5:9", "");
    FlowScript s(expunge("5"), mirror);
    search(s, "* SEARCH 7\r\n");
    QVERIFY(s.succeeded());
    QVERIFY(s.changing().isEmpty());
    QVERIFY(applied(s.outcome()).uids.isEmpty());
}

void TestExpungeAct::refusedAtEachStep_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QByteArrayList>("sent");
    QTest::addColumn<QByteArray>("toRestore");
    const QByteArray off = "UID STORE 7 -FLAGS (\\Deleted)";
    const QByteArray on = "UID STORE 7 +FLAGS (\\Deleted)";
    QTest::newRow("SEARCH") << 0 << QByteArrayList() << QByteArray();
    // A refused STORE may have worked: the mark is put back in any case.
    QTest::newRow("taking off") << 1 << QByteArrayList{off, on} << QByteArray();
    QTest::newRow("EXPUNGE") << 3 << QByteArrayList{off, "EXPUNGE", on} << QByteArray();
    QTest::newRow("putting back") << 4 << QByteArrayList{off, "EXPUNGE", on} << QByteArray("7");
}

void TestExpungeAct::refusedAtEachStep()
{
    QFETCH(int, step);
    QFETCH(QByteArrayList, sent);
    QFETCH(QByteArray, toRestore);
    ServerMirror mirror = openedMailbox("5:9", "");
    FlowScript s(expunge("5"), mirror);
    const QByteArrayList answers{"* SEARCH 5 7\r\n", "* 3 FETCH (FLAGS ())\r\n", "* SEARCH 5\r\n",
                                 "* 1 EXPUNGE\r\n", ""};
    for (int i = 0; i < step; ++i) {
        passNoop(s);
        s.answer(answers.at(i));
    }
    passNoop(s);
    s.answer({}, "NO [NOPERM] no");
    while (!s.isFinished())
        s.answer({});
    QCOMPARE(s.changing(), sent);
    if (sent.size() < 3) {
        QVERIFY(s.error<Refused>() || applied(s.outcome()).stoppedBy);
        return;
    }
    QVERIFY(applied(s.outcome()).stoppedBy);
    QCOMPARE(marksToRestore(applied(s.outcome())), uidSet(toRestore));
}

void TestExpungeAct::cutAtEachStep()
{
    ServerMirror mirror = openedMailbox("5:9", "");
    FlowScript s(expunge("5"), mirror);
    QVERIFY(std::holds_alternative<ImapError>(s.cut()));
    const QByteArrayList answers{"* SEARCH 5 7\r\n", "* 3 FETCH (FLAGS ())\r\n", "* SEARCH 5\r\n",
                                 "* 1 EXPUNGE\r\n"};
    for (const QByteArray &answer : answers) {
        passNoop(s);
        s.answer(answer);
        QVERIFY(applied(s.cut()).stoppedBy);
        QCOMPARE(marksToRestore(applied(s.cut())), uidSet("7"));
        const bool expunging = s.nextCommand() == "EXPUNGE";
        QCOMPARE(applied(s.cut()).unconfirmed.contains(Uid(5)), expunging);
    }
    QCOMPARE(applied(s.cut()).uids, uidSet("5"));
}

void TestExpungeAct::searchWithoutAnswer()
{
    ServerMirror mirror = openedMailbox("5:9", "");
    FlowScript s(expunge("5"), mirror);
    passNoop(s);
    s.answer({}); // OK and nothing: it is not known what is marked, so nothing may go
    QVERIFY(s.error<ProtocolViolation>());
    QVERIFY(s.changing().isEmpty());
}

void TestExpungeAct::letGoPutsMarksBack()
{
    ServerMirror mirror = openedMailbox("5:9", "");
    FlowScript s(expunge("5"), mirror);
    search(s, "* SEARCH 5 7\r\n");
    QVERIFY(s.flow().letGo());
    s.answer({});
    search(s, "* SEARCH 5\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("UID STORE 7 +FLAGS (\\Deleted)"));
    s.answer({});
    QVERIFY(std::holds_alternative<Abandoned>(*applied(s.outcome()).stoppedBy));
    QVERIFY(!s.changing().contains("EXPUNGE"));
}

void TestExpungeAct::letGoBetweenSets()
{
    UidSet every;
    for (quint32 uid = 10001; uid < 20001; uid += 2)
        every.add(Uid(uid));
    ServerMirror mirror = openedMailbox("10001:20000", "UIDPLUS");
    FlowScript s(expunge(every.toBytes()), mirror);
    QVERIFY(s.planned().size() > 1);
    QVERIFY(s.flow().letGo());
    s.answer("* 1 EXPUNGE\r\n");
    QVERIFY(s.isFinished());
    QCOMPARE(s.changing(), s.planned().mid(0, 1));
    QCOMPARE(applied(s.outcome()).uids, uidSet("10001"));
    QVERIFY(std::holds_alternative<Abandoned>(*applied(s.outcome()).stoppedBy));
}

/// 12 came after the mirror was last told; its mark must come back all the same.
void TestExpungeAct::marksOfUnknownMessagesComeBack()
{
    ServerMirror mirror = openedMailbox("5:9", "");
    FlowScript s(expunge("5"), mirror);
    search(s, "* SEARCH 5 12\r\n");
    s.answer({});
    search(s, "* SEARCH 5\r\n");
    s.answer("* 1 EXPUNGE\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("UID STORE 12 +FLAGS (\\Deleted)"));
    QCOMPARE(marksToRestore(applied(s.cut())), uidSet("12"));
    s.answer({});
    QVERIFY(s.isFinished() && applied(s.outcome()).undo.isEmpty());
}

void TestExpungeAct::letGoBeforeClose()
{
    ServerMirror mirror = openedMailbox("5:9", "");
    FlowScript s(close("5"), mirror);
    passNoop(s);
    (void)s.flow().letGo();
    search(s, "* SEARCH 5\r\n");
    QVERIFY(s.error<Abandoned>());
    QVERIFY(s.changing().isEmpty() && mirror.hasSelected());
}

void TestExpungeAct::closed()
{
    ServerMirror mirror = openedMailbox("5:9", "");
    FlowScript s(close("5,7"), mirror);
    search(s, "* SEARCH 5 7\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("CLOSE"));
    QCOMPARE(applied(s.cut()).unconfirmed, uidSet("5,7"));
    s.answer({});
    QVERIFY(!mirror.hasSelected());
    QCOMPARE(s.newsOf<MailboxClosed>()->mailbox, MailboxName::inbox());
    QVERIFY(s.nextCommand().startsWith("STATUS INBOX"));
    s.answer({});
    QCOMPARE(applied(s.outcome()).uids, uidSet("5,7"));
    QCOMPARE(s.changing(), s.planned());
}

void TestExpungeAct::closeWithOthersMarked()
{
    ServerMirror mirror = openedMailbox("5:9", "");
    FlowScript s(close("5"), mirror);
    search(s, "* SEARCH 5 7\r\n");
    QCOMPARE(s.error<Stale>()->kind, Stale::Kind::MarkedMeanwhile);
    QVERIFY(s.changing().isEmpty() && mirror.hasSelected());
}

void TestExpungeAct::closeRefused()
{
    QFETCH(QByteArray, refusal);
    ServerMirror mirror = openedMailbox("5:9", "");
    FlowScript s(close("5"), mirror);
    search(s, "* SEARCH 5\r\n");
    s.answer({}, refusal);
    QVERIFY(s.error<Refused>());
    QVERIFY(mirror.hasSelected() && !s.newsOf<MailboxClosed>());
}

void TestExpungeAct::closeOfAnotherGeneration()
{
    ServerMirror mirror = openedMailbox("5:9", "");
    const MessageSelection old{MailboxName::inbox(), UidValidity(8), uidSet("5")};
    FlowScript s(std::make_unique<CloseAct>(CloseMailbox{old}), mirror);
    QVERIFY(s.error<Stale>());
    QVERIFY(s.changing().isEmpty() && s.planned().isEmpty());
}

QTEST_GUILESS_MAIN(TestExpungeAct)
#include "tst_expungeact.moc"
