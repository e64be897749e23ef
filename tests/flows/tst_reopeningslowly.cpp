// SPDX-License-Identifier: GPL-3.0-or-later
// The same without QRESYNC, and what is not resumed from.
#include "imapcore/flows/refreshflags.h"
#include "tests/flows/reopening.h"

#include <QTest>

using namespace imap;
using namespace flowtests;
using testsupport::FlowScript;

class TestReopeningSlowly : public QObject
{
    Q_OBJECT
private slots:
    void condstoreOnly();
    void condstoreOnlyAndNothingChanged();
    void withNeitherFlagsAreAskedForAfterwards();
    void refusedFlagsAreNeverInStep();
    void whatCannotBeNumbered_data();
    void whatCannotBeNumbered();
    void whatIsToldWhileItIsOpenedIsPassedOn();
    void outOfStepIsNotResumedFrom();
    void theOlderStateCounts();
    void openedAnewIsTrusted();
};

void TestReopeningSlowly::condstoreOnly()
{
    ServerMirror mirror = mirrorWith("CONDSTORE");
    FlowScript s = reopening(mirror);
    QCOMPARE(s.nextCommand(), QByteArray("SELECT INBOX"));
    s.answer(selected(4, 95));
    QCOMPARE(s.nextCommand(), askUids);
    s.answer("* ESEARCH (TAG \"T\") UID ALL 5,9,12:13\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("UID FETCH 5,9 FLAGS (CHANGEDSINCE 90)"));
    s.answer("* 2 FETCH (UID 9 FLAGS (\\Seen) MODSEQ (93))\r\n* 1 EXPUNGE\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("UID FETCH 12:13" + rows));
    s.answer("* 2 FETCH (UID 12 FLAGS ())\r\n* 3 FETCH (UID 13 FLAGS ())\r\n"
             "* 2 FETCH (FLAGS (\\Flagged))\r\n");
    QVERIFY(s.succeeded());
    QVERIFY(s.newsOf<MailboxOpened>()->inStep);
    QCOMPARE(s.newsOf<MailboxOpened>()->highestModSeq, ModSeq(95));
    QCOMPARE(uidsTold(s), QByteArray("9,12:13"));
    QCOMPARE(flagsTold(s), QByteArray("9 \\Seen;12 \\Flagged;13 "));
}

void TestReopeningSlowly::condstoreOnlyAndNothingChanged()
{
    ServerMirror mirror = mirrorWith("CONDSTORE");
    FlowScript s = reopening(mirror);
    s.answer(selected(3));
    s.answer("* ESEARCH (TAG \"T\") UID ALL 5,7,9\r\n");
    QVERIFY(s.succeeded());
    QVERIFY(s.newsOf<MailboxOpened>()->inStep);
}

void TestReopeningSlowly::withNeitherFlagsAreAskedForAfterwards()
{
    ServerMirror mirror = mirrorWith({});
    FlowScript s = reopening(mirror, knownBefore(ModSeq(), "1:7000"));
    QCOMPARE(s.nextCommand(), QByteArray("SELECT INBOX"));
    s.answer(selected(7000)); // told by Dovecot without being asked: nobody counted changes
    s.answer("* ESEARCH (TAG \"T\") UID ALL 1:7000\r\n");
    QVERIFY(s.succeeded());
    QVERIFY(!s.newsOf<MailboxOpened>()->inStep);
    QVERIFY(!s.newsOf<MailboxOpened>()->highestModSeq.isValid());
    // What the window asked for by itself meanwhile is not asked for twice.
    FetchData shown;
    shown.message.number = SequenceNumber(7000);
    shown.message.flags = FlagSet();
    (void)mirror.apply(shown, {});
    FlowScript newest(std::make_unique<RefreshFlags>(), mirror);
    QCOMPARE(newest.nextCommand(), QByteArray("UID FETCH 2000:6999 FLAGS"));
    newest.answer("* 2000 FETCH (UID 2000 FLAGS (\\Seen))\r\n");
    QVERIFY(newest.succeeded());
    QCOMPARE(std::get<MessagesUpdated>(newest.mirrorChanges().first()).messages.first().uid,
             Uid(2000));
    FlowScript rest(std::make_unique<RefreshFlags>(), mirror);
    QCOMPARE(rest.nextCommand(), QByteArray("UID FETCH 1:1999 FLAGS"));
    rest.answer({});
    QVERIFY(!mirror.selected().keptFlags().isBehind());
}

void TestReopeningSlowly::refusedFlagsAreNeverInStep()
{
    ServerMirror mirror = mirrorWith("QRESYNC");
    FlowScript s = reopening(mirror);
    s.answer(selected(3, 80));
    s.answer("* ESEARCH (TAG \"T\") UID ALL 5,7,9\r\n");
    QVERIFY(s.succeeded());
    FlowScript flags(std::make_unique<RefreshFlags>(), mirror);
    flags.answer({}, "NO not now");
    QVERIFY(!mirror.selected().keptFlags().isBehind()); // asked once
    QVERIFY(!mirror.selected().safeModSeq().isValid());
}

/// Once all flags were asked for again, changes can be resumed from.
void TestReopeningSlowly::whatCannotBeNumbered_data()
{
    QTest::addColumn<QByteArray>("enabled");
    QTest::addColumn<bool>("resumable");
    QTest::newRow("QRESYNC") << QByteArray("QRESYNC") << true;
    QTest::newRow("CONDSTORE") << QByteArray("CONDSTORE") << true;
    QTest::newRow("neither") << QByteArray() << false;
}

void TestReopeningSlowly::whatCannotBeNumbered()
{
    QFETCH(QByteArray, enabled);
    QFETCH(bool, resumable);
    ServerMirror mirror = mirrorWith(enabled);
    FlowScript s = reopening(mirror, knownBefore(ModSeq()));
    QCOMPARE(s.nextCommand(), QByteArray("SELECT INBOX"));
    s.answer(selected(3, 95));
    s.answer("* ESEARCH (TAG \"T\") UID ALL 5,7,9\r\n");
    QVERIFY(s.succeeded());
    QVERIFY(!mirror.selected().safeModSeq().isValid());
    FlowScript flags(std::make_unique<RefreshFlags>(), mirror);
    QCOMPARE(flags.nextCommand(), QByteArray("UID FETCH 5,7,9 FLAGS"));
    flags.answer({});
    QCOMPARE(mirror.selected().safeModSeq(), resumable ? ModSeq(95) : ModSeq());
    QCOMPARE(flags.newsOf<MailboxCounted>() != nullptr, resumable);
}

/// It is not asked for again, so somebody has to say it.
void TestReopeningSlowly::whatIsToldWhileItIsOpenedIsPassedOn()
{
    ServerMirror mirror = mirrorWith({});
    FlowScript s = reopening(mirror, knownBefore(ModSeq()));
    s.answer(selected(3));
    s.answer("* 2 FETCH (FLAGS (\\Flagged))\r\n* ESEARCH (TAG \"T\") UID ALL 5,7,9\r\n");
    QVERIFY(s.succeeded());
    QVERIFY(!s.newsOf<MailboxOpened>()->inStep);
    QCOMPARE(flagsTold(s), QByteArray("7 \\Flagged"));
    FlowScript rest(std::make_unique<RefreshFlags>(), mirror);
    QCOMPARE(rest.nextCommand(), QByteArray("UID FETCH 5,9 FLAGS"));
}

void TestReopeningSlowly::outOfStepIsNotResumedFrom()
{
    ServerMirror mirror = mirrorWith("QRESYNC");
    FlowScript first = reopening(mirror);
    first.answer(selected(3));
    (void)mirror.apply(ExpungeData{SequenceNumber(17)}, {});
    QVERIFY(mirror.selected().isOutOfStep());
    FlowScript again = reopening(mirror, nullptr);
    QCOMPARE(again.nextCommand(), QByteArray("SELECT INBOX"));
    again.answer(selected(3, 95));
    again.answer("* ESEARCH (TAG \"T\") UID ALL 5,7,9\r\n");
    QVERIFY(again.succeeded());
    QVERIFY(!again.newsOf<MailboxOpened>()->inStep);
    QCOMPARE(mirror.selected().behind(), set("5,7,9"));
}

/// Two know the mailbox: this connection up to 90, the one who asks up to 80.
void TestReopeningSlowly::theOlderStateCounts()
{
    ServerMirror mirror = mirrorWith("QRESYNC");
    FlowScript first = reopening(mirror);
    first.answer(selected(3));
    mirror.closeMailbox();
    FlowScript again = reopening(mirror, knownBefore(ModSeq(80), "5,7"));
    QCOMPARE(again.nextCommand(), QByteArray("SELECT INBOX (QRESYNC (7 80 5,7:4294967295))"));
    again.answer(selected(3, 90) + "* 3 FETCH (UID 9 FLAGS () MODSEQ (85))\r\n");
    QVERIFY(again.succeeded()); // 9 is held as well
    QCOMPARE(mirror.selected().known().held, set("5,7,9"));
}

void TestReopeningSlowly::openedAnewIsTrusted()
{
    ServerMirror mirror = mirrorWith("QRESYNC");
    FlowScript s = reopening(mirror, nullptr);
    QCOMPARE(s.nextCommand(), QByteArray("SELECT INBOX"));
    s.answer(selected(3));
    s.answer("* ESEARCH (TAG \"T\") UID ALL 5,7,9\r\n");
    s.answer("* 3 FETCH (UID 9 FLAGS ())\r\n");
    QVERIFY(s.succeeded());
    QVERIFY(!s.newsOf<MailboxOpened>()->reopened);
    QCOMPARE(mirror.selected().known().highestModSeq, ModSeq(90));
    QCOMPARE(mirror.selected().known().held, set("9"));
}

QTEST_GUILESS_MAIN(TestReopeningSlowly)
#include "tst_reopeningslowly.moc"
