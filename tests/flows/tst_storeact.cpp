// SPDX-License-Identifier: GPL-3.0-or-later
// Flags: exactly what was shown is sent, only what the server told counts, and it can be taken
// back.
#include "imapcore/flows/storeact.h"
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

FlagSet flagSet(const QByteArray &words)
{
    FlagSet flags;
    for (const QByteArray &word : words.split(' '))
        flags.insert(word);
    return flags;
}

std::unique_ptr<Flow> store(const QByteArray &uids, StoreMode mode, const QByteArray &flags)
{
    return std::make_unique<StoreAct>(StoreFlags{inInbox(uids), mode, flagSet(flags)});
}

/// "5,7 +\Seen" for each undo operation.
QByteArrayList undoOf(const Applied &applied)
{
    QByteArrayList lines;
    for (const Operation &operation : applied.undo) {
        const auto &undo = std::get<StoreFlags>(operation);
        const char *sign = undo.mode == StoreMode::Add      ? "+"
                           : undo.mode == StoreMode::Remove ? "-"
                                                            : "=";
        lines.append(undo.messages.uids.toBytes() + ' ' + sign + undo.flags.toList().join(' '));
    }
    return lines;
}

} // namespace

class TestStoreAct : public QObject
{
    Q_OBJECT
private slots:
    void whatWasShownIsSent();
    void knownFlagsAreNotAskedAgain();
    void undoIsExact_data();
    void undoIsExact();
    void silentServerIsAsked();
    void storeWithoutEffectIsNotBelieved();
    void refused_data();
    void refused();
    void refusedInTheMiddle();
    void notSent_data();
    void notSent();
    void goneMeanwhile();
    void uidValidityChangesInBetween();
    void tenThousandThatAlternate();
    void cutAtEachStep();
    void letGo();
};

void TestStoreAct::whatWasShownIsSent()
{
    ServerMirror mirror = openedMailbox("5:7,9", "IMAP4rev1");
    FlowScript s(store("5:6,9", StoreMode::Add, "\\Flagged $label1"), mirror);
    QCOMPARE(s.nextCommand(), QByteArray("UID FETCH 5:6,9 (UID FLAGS)"));
    s.answer("* 1 FETCH (UID 5 FLAGS ())\r\n* 2 FETCH (UID 6 FLAGS (\\Seen))\r\n"
             "* 4 FETCH (UID 9 FLAGS (\\Flagged $Label1))\r\n");
    s.answer("* 1 FETCH (UID 5 FLAGS (\\Flagged $label1))\r\n"
             "* 2 FETCH (FLAGS (\\Seen \\Flagged $label1))\r\n");
    QVERIFY(s.succeeded());
    QCOMPARE(s.changing(), QByteArrayList{"UID STORE 5:6,9 +FLAGS (\\Flagged $label1)"});
    QCOMPARE(s.changing(), s.planned());
    const auto &applied = std::get<Applied>(s.outcome());
    QCOMPARE(applied.uids, uidSet("5:6,9")); // the last had them already
    QCOMPARE(undoOf(applied), QByteArrayList{"5:6 -\\Flagged $label1"});
}

void TestStoreAct::knownFlagsAreNotAskedAgain()
{
    ServerMirror mirror = openedMailbox("5:7", "IMAP4rev1");
    tell(mirror, "* 2 FETCH (UID 6 FLAGS (\\Seen))\r\n");
    FlowScript s(store("6", StoreMode::Remove, "\\Seen"), mirror);
    QCOMPARE(s.nextCommand(), QByteArray("UID STORE 6 -FLAGS (\\Seen)"));
}

void TestStoreAct::undoIsExact_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QByteArray>("flags");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArrayList>("undo");
    // Before: 5 (), 6 (\Seen), 7 (\Seen $work).
    QTest::newRow("add") << int(StoreMode::Add) << QByteArray("\\Seen $work")
                         << QByteArray("* 1 FETCH (FLAGS (\\Seen $work))\r\n"
                                       "* 2 FETCH (FLAGS (\\Seen $work))\r\n")
                         << QByteArrayList{"5 -\\Seen $work", "6 -$work"};
    QTest::newRow("remove") << int(StoreMode::Remove) << QByteArray("\\Seen $work")
                            << QByteArray("* 2 FETCH (FLAGS ())\r\n* 3 FETCH (FLAGS ())\r\n")
                            << QByteArrayList{"6 +\\Seen", "7 +\\Seen $work"};
    QTest::newRow("replace") << int(StoreMode::Replace) << QByteArray("\\Seen")
                             << QByteArray("* 1 FETCH (FLAGS (\\Seen \\Recent))\r\n"
                                           "* 3 FETCH (FLAGS (\\Seen))\r\n")
                             << QByteArrayList{"5 =", "7 =\\Seen $work"};
}

void TestStoreAct::undoIsExact()
{
    QFETCH(int, mode);
    QFETCH(QByteArray, flags);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArrayList, undo);
    ServerMirror mirror = openedMailbox("5:7", "IMAP4rev1");
    tell(mirror, "* 1 FETCH (FLAGS (\\Recent))\r\n* 2 FETCH (FLAGS (\\Seen))\r\n"
                 "* 3 FETCH (FLAGS (\\Seen $work))\r\n");
    FlowScript s(store("5:7", StoreMode(mode), flags), mirror);
    s.answer(answer);
    QVERIFY(s.succeeded());
    QCOMPARE(undoOf(std::get<Applied>(s.outcome())), undo);
    QCOMPARE(std::get<Applied>(s.outcome()).uids, uidSet("5:7"));
}

void TestStoreAct::silentServerIsAsked()
{
    ServerMirror mirror = openedMailbox("5:7", "IMAP4rev1");
    tell(mirror, "* 1 FETCH (FLAGS ())\r\n* 2 FETCH (FLAGS ())\r\n");
    FlowScript s(store("5:6", StoreMode::Add, "\\Seen"), mirror);
    s.answer("* 1 FETCH (FLAGS (\\Seen))\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("UID FETCH 6 (UID FLAGS)"));
    s.answer("* 2 FETCH (UID 6 FLAGS (\\Seen))\r\n");
    QCOMPARE(std::get<Applied>(s.outcome()).uids, uidSet("5:6"));
}

void TestStoreAct::storeWithoutEffectIsNotBelieved()
{
    ServerMirror mirror = openedMailbox("5:7", "IMAP4rev1");
    tell(mirror, "* 1 FETCH (FLAGS ())\r\n");
    FlowScript s(store("5", StoreMode::Add, "\\Seen"), mirror);
    s.answer({});
    s.answer("* 1 FETCH (UID 5 FLAGS ())\r\n");
    const auto &applied = std::get<Applied>(s.outcome());
    QVERIFY(applied.uids.isEmpty() && applied.undo.isEmpty() && applied.missing.isEmpty());
}

void TestStoreAct::refused_data()
{
    testsupport::refusalRows();
}

void TestStoreAct::refused()
{
    QFETCH(QByteArray, refusal);
    ServerMirror mirror = openedMailbox("5:7", "IMAP4rev1");
    tell(mirror, "* 1 FETCH (FLAGS (\\Seen))\r\n* 2 FETCH (FLAGS ())\r\n");
    FlowScript s(store("5:6", StoreMode::Add, "\\Seen"), mirror);
    s.answer({}, refusal);
    QVERIFY(s.error<Refused>());
    QVERIFY(refusal.contains(s.error<Refused>()->code.name));
    QCOMPARE(s.error<Refused>()->command, QByteArray("UID STORE"));
}

/// Some servers store what they can and say NO.
void TestStoreAct::refusedInTheMiddle()
{
    ServerMirror mirror = openedMailbox("5:7", "IMAP4rev1");
    tell(mirror, "* 1 FETCH (FLAGS ())\r\n* 2 FETCH (FLAGS ())\r\n");
    FlowScript s(store("5:6", StoreMode::Add, "\\Seen"), mirror);
    s.answer("* 1 FETCH (FLAGS (\\Seen))\r\n", "NO [LIMIT] enough");
    const auto &applied = std::get<Applied>(s.outcome());
    QCOMPARE(applied.uids, uidSet("5"));
    QVERIFY(applied.stoppedBy);
    QCOMPARE(undoOf(applied), QByteArrayList{"5 -\\Seen"});
}

void TestStoreAct::notSent_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("flags");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("flag that does not last")
        << QByteArray("* OK [PERMANENTFLAGS (\\Seen \\*)]\r\n") << QByteArray("\\Seen \\Draft")
        << QByteArray(notPermanent);
    QTest::newRow("no new keywords") << QByteArray("* OK [PERMANENTFLAGS (\\Seen $work)]\r\n")
                                     << QByteArray("$Work $other") << QByteArray(notPermanent);
    QTest::newRow("no flag lasts") << QByteArray("* OK [PERMANENTFLAGS ()]\r\n")
                                   << QByteArray("\\Seen") << QByteArray(notPermanent);
    QTest::newRow("opened read-only") << QByteArray("* OK [READ-ONLY] so\r\n")
                                      << QByteArray("\\Seen") << QByteArray(notSentReadOnly);
}

void TestStoreAct::notSent()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, flags);
    QFETCH(QByteArray, code);
    ServerMirror mirror = openedMailbox("5:7", "IMAP4rev1");
    tell(mirror, lines);
    FlowScript s(store("5", StoreMode::Add, flags), mirror);
    QVERIFY(s.error<Refused>());
    QCOMPARE(s.error<Refused>()->code.name, code);
    QVERIFY(s.planned().isEmpty());
}

void TestStoreAct::goneMeanwhile()
{
    ServerMirror mirror = openedMailbox("5:7", "IMAP4rev1");
    FlowScript s(store("5:7", StoreMode::Add, "\\Seen"), mirror);
    s.answer("* 1 FETCH (UID 5 FLAGS ())\r\n* 2 FETCH (UID 6 FLAGS ())\r\n"
             "* 3 FETCH (UID 7 FLAGS ())\r\n");
    s.answer("* 2 EXPUNGE\r\n* 1 FETCH (FLAGS (\\Seen))\r\n* 2 FETCH (UID 7 FLAGS (\\Seen))\r\n");
    const auto &applied = std::get<Applied>(s.outcome());
    QCOMPARE(applied.uids, uidSet("5,7"));
    QCOMPARE(applied.missing, uidSet("6"));
    QCOMPARE(undoOf(applied), QByteArrayList{"5,7 -\\Seen"});
}

void TestStoreAct::uidValidityChangesInBetween()
{
    ServerMirror mirror = openedMailbox("5:7", "IMAP4rev1");
    const MessageSelection old{MailboxName::inbox(), UidValidity(8), uidSet("5")};
    const FlagSet seen(SystemFlag::Seen);
    FlowScript before(std::make_unique<StoreAct>(StoreFlags{old, StoreMode::Add, seen}), mirror);
    QCOMPARE(before.error<Stale>()->kind, Stale::Kind::UidValidityChanged);
    QVERIFY(before.planned().isEmpty());
    const MessageSelection other{MailboxName::fromWire("Other"), UidValidity(9), uidSet("5")};
    FlowScript elsewhere(std::make_unique<StoreAct>(StoreFlags{other, StoreMode::Add, seen}),
                         mirror);
    QCOMPARE(elsewhere.error<Stale>()->kind, Stale::Kind::MailboxClosed);
    FlowScript asking(store("5", StoreMode::Add, "\\Seen"), mirror);
    asking.answer("* OK [UIDVALIDITY 10] anew\r\n");
    QVERIFY(asking.error<Stale>());
    QVERIFY(asking.changing().isEmpty());
}

void TestStoreAct::tenThousandThatAlternate()
{
    UidSet every;
    for (quint32 uid = 10001; uid < 30001; uid += 2)
        every.add(Uid(uid));
    ServerMirror mirror = openedMailbox("10001:30000", "IMAP4rev1");
    FlowScript s(std::make_unique<StoreAct>(StoreFlags{inInbox(every.toBytes()), StoreMode::Add,
                                                       FlagSet(SystemFlag::Seen)}),
                 mirror);
    int commands = 0;
    for (; !s.isFinished(); ++commands) {
        QVERIFY(s.nextCommand().size() < 16'100);
        const bool storing = s.nextCommand().startsWith("UID STORE");
        const UidSet asked = uidSet(s.nextCommand().split(' ').at(2));
        QByteArray told;
        for (const Uid uid : asked.toList(30000)) {
            told += "* " + QByteArray::number(uid.value() - 10000) + " FETCH (UID " +
                    QByteArray::number(uid.value()) +
                    (storing ? " FLAGS (\\Seen))\r\n" : " FLAGS ())\r\n");
        }
        s.answer(told);
    }
    QVERIFY2(commands <= 5, QByteArray::number(commands));
    QCOMPARE(std::get<Applied>(s.outcome()).uids, every);
    QCOMPARE(s.changing(), s.planned());
}

void TestStoreAct::cutAtEachStep()
{
    ServerMirror mirror = openedMailbox("5:7", "IMAP4rev1");
    FlowScript s(store("5:6", StoreMode::Add, "\\Seen"), mirror);
    QVERIFY(std::holds_alternative<ImapError>(s.cut())); // nothing was sent that changes anything
    s.answer("* 1 FETCH (UID 5 FLAGS ())\r\n* 2 FETCH (UID 6 FLAGS ())\r\n");
    QCOMPARE(std::get<Applied>(s.cut()).unconfirmed, uidSet("5:6"));
    tell(mirror, "* 1 FETCH (UID 5 FLAGS (\\Seen))\r\n");
    const auto half = std::get<Applied>(s.cut());
    QCOMPARE(half.uids, uidSet("5"));
    QCOMPARE(half.unconfirmed, uidSet("6"));
    QCOMPARE(undoOf(half), QByteArrayList{"5 -\\Seen"});
    QVERIFY(std::holds_alternative<ConnectionLost>(*half.stoppedBy));
}

void TestStoreAct::letGo()
{
    ServerMirror mirror = openedMailbox("5:7", "IMAP4rev1");
    FlowScript s(store("5", StoreMode::Add, "\\Seen"), mirror);
    QVERIFY(!s.flow().letGo()); // only a question is under way: it may be dropped
    FlowScript begun(store("5", StoreMode::Add, "\\Seen"), mirror);
    begun.answer("* 1 FETCH (UID 5 FLAGS ())\r\n");
    QVERIFY(begun.flow().letGo());
}

QTEST_GUILESS_MAIN(TestStoreAct)
#include "tst_storeact.moc"
