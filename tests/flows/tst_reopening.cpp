// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a mailbox that was known before, with QRESYNC: what is asked, and what is believed.
#include "tests/flows/reopening.h"

#include <QTest>

using namespace imap;
using namespace flowtests;
using testsupport::FlowScript;

class TestReopening : public QObject
{
    Q_OBJECT
private slots:
    void nothingChangedCostsOneRoundTrip();
    void whatTheServerIsTold_data();
    void whatTheServerIsTold();
    void oneRoundTrip_data();
    void oneRoundTrip();
    void uidsAreAskedFor_data();
    void uidsAreAskedFor();
    void newestPageIsFetchedUnlessHeld();
    void otherUidValidityIsAnotherMailbox();
    void badToQresync();
    void silenceIsNotBelieved();
    void manyChangesInOneGo();
};

void TestReopening::nothingChangedCostsOneRoundTrip()
{
    ServerMirror mirror = mirrorWith("QRESYNC");
    FlowScript s = reopening(mirror);
    QCOMPARE(s.nextCommand(), QByteArray("SELECT INBOX (QRESYNC (7 90 5,7,9:4294967295))"));
    s.answer(selected(3));
    QVERIFY(s.succeeded());
    const auto *opened = s.newsOf<MailboxOpened>();
    QVERIFY(opened);
    QVERIFY(opened->reopened);
    QVERIFY(opened->inStep);
    QCOMPARE(opened->arrivedMeanwhile, 0u);
    QCOMPARE(uidsTold(s), QByteArray("5,7,9"));
    QCOMPARE(opened->highestModSeq, ModSeq(90));
    QCOMPARE(s.newsOf<MailboxCounted>()->status.highestModSeq, 90u);
    QVERIFY(!s.newsOf<MessagesUpdated>());
    QCOMPARE(mirror.selected().known().held, set("5,7,9"));
}

void TestReopening::whatTheServerIsTold_data()
{
    QTest::addColumn<QByteArray>("uids");
    QTest::addColumn<QByteArray>("parameters");
    QByteArrayList many;
    for (int uid = 1; uid < 1000; uid += 2)
        many.append(QByteArray::number(uid));
    QTest::newRow("from 1 on without gaps") << QByteArray("1:500") << QByteArray("7 90");
    QTest::newRow("a gap") << QByteArray("1:3,5") << QByteArray("7 90 1:3,5:4294967295");
    QTest::newRow("up to the last")
        << QByteArray("2,4294967295") << QByteArray("7 90 2,4294967295");
    QTest::newRow("too many gaps") << many.join(',') << QByteArray("7 90");
}

void TestReopening::whatTheServerIsTold()
{
    QFETCH(QByteArray, uids);
    QFETCH(QByteArray, parameters);
    ServerMirror mirror = mirrorWith("QRESYNC");
    FlowScript s = reopening(mirror, knownBefore(ModSeq(90), uids));
    QCOMPARE(s.nextCommand(), QByteArray("SELECT INBOX (QRESYNC (" + parameters + "))"));
}

void TestReopening::oneRoundTrip_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("uids");
    QTest::addColumn<QByteArray>("flags");
    const auto row = [](const char *name, const QByteArray &said, const char *uids,
                        const char *flags) {
        QTest::newRow(name) << said << QByteArray(uids) << QByteArray(flags);
    };
    row("changed", selected(3, 95) + "* 2 FETCH (UID 7 FLAGS (\\Seen) MODSEQ (95))\r\n", "5,7,9",
        "7 \\Seen");
    row("changed, told before EXISTS",
        "* 2 FETCH (UID 7 FLAGS (\\Seen) MODSEQ (95))\r\n" + selected(3, 95), "5,7,9", "7 \\Seen");
    row("gone", selected(2, 95) + "* VANISHED (EARLIER) 7\r\n", "5,9", "");
    row("gone, told before EXISTS", "* VANISHED (EARLIER) 7\r\n" + selected(2, 95), "5,9", "");
    row("all gone", selected(0, 95) + "* VANISHED (EARLIER) 1:9\r\n", "", "");
    row("VANISHED with UIDs never seen",
        selected(2, 95) + "* VANISHED (EARLIER) 1:4,6,9,50:4294967295\r\n", "5,7", "");
    row("changed twice",
        selected(3, 96) + "* 2 FETCH (UID 7 FLAGS (\\Seen) MODSEQ (95))\r\n"
                          "* 2 FETCH (UID 7 FLAGS (\\Flagged) MODSEQ (96))\r\n",
        "5,7,9", "7 \\Flagged");
    row("changed, and gone while SELECT runs",
        selected(3, 95) + "* 1 FETCH (UID 5 FLAGS (\\Seen) MODSEQ (95))\r\n* VANISHED 7\r\n"
                          "* 2 FETCH (UID 9 FLAGS (\\Flagged) MODSEQ (96))\r\n",
        "5,9", "5 \\Seen;9 \\Flagged");
    row("news of the mailbox before",
        "* 17 FETCH (UID 7 FLAGS (\\Draft))\r\n* VANISHED 5,9\r\n* OK [CLOSED] Previous one\r\n" +
            selected(3),
        "5,7,9", "");
}

void TestReopening::oneRoundTrip()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, uids);
    QFETCH(QByteArray, flags);
    ServerMirror mirror = mirrorWith("QRESYNC");
    FlowScript s = reopening(mirror);
    s.answer(said);
    QVERIFY(s.succeeded());
    QVERIFY(s.newsOf<MailboxOpened>()->inStep);
    QCOMPARE(uidsTold(s), uids);
    QCOMPARE(flagsTold(s), flags);
    QVERIFY(!mirror.selected().isOutOfStep());
}

/// What was told does not account for EXISTS: the UIDs come by one more round trip, and nothing is
/// told of any message before.
void TestReopening::uidsAreAskedFor_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("inStep");
    const auto row = [](const char *name, const QByteArray &said, bool inStep) {
        QTest::newRow(name) << said << inStep;
    };
    row("VANISHED naming one that is there", selected(3, 95) + "* VANISHED (EARLIER) 7\r\n", true);
    row("VANISHED and FETCH of the same",
        selected(2, 95) +
            "* VANISHED (EARLIER) 7\r\n* 2 FETCH (UID 7 FLAGS () MODSEQ (95))\r\n* 3 EXISTS\r\n",
        true);
    row("a new one, not told", selected(4, 95) + "* 1 FETCH (UID 5 FLAGS () MODSEQ (95))\r\n",
        true);
    row("one gone and another new, not told",
        selected(3, 95) + "* 1 FETCH (UID 7 FLAGS () MODSEQ (95))\r\n", true);
    row("EXPUNGE where VANISHED was agreed", selected(4, 95) + "* 1 EXPUNGE\r\n", true);
    row("FETCH without UID",
        selected(3, 95) + "* 1 FETCH (FLAGS ())\r\n"
                          "* 2 FETCH (UID 7 FLAGS () MODSEQ (95))\r\n",
        false);
    row("HIGHESTMODSEQ that goes backwards", selected(3, 80), false);
    row("NOMODSEQ", "* 3 EXISTS\r\n* OK [UIDVALIDITY 7]\r\n* OK [NOMODSEQ] none\r\n", false);
    row("no HIGHESTMODSEQ", "* 3 EXISTS\r\n* OK [UIDVALIDITY 7]\r\n", false);
}

void TestReopening::uidsAreAskedFor()
{
    QFETCH(QByteArray, said);
    QFETCH(bool, inStep);
    ServerMirror mirror = mirrorWith("QRESYNC");
    FlowScript s = reopening(mirror);
    s.answer(said);
    QCOMPARE(s.nextCommand(), askUids);
    QVERIFY(s.news().isEmpty());
    const quint32 exists = mirror.selected().exists();
    s.answer(exists == 4 ? "* ESEARCH (TAG \"T\") UID ALL 5,7,9,12\r\n"
                         : "* ESEARCH (TAG \"T\") UID ALL 5,7,12\r\n");
    if (s.nextCommand().contains("CHANGEDSINCE"))
        s.answer({});
    QCOMPARE(s.nextCommand(), QByteArray("UID FETCH 12" + rows));
    s.answer({});
    QVERIFY(s.succeeded());
    QVERIFY(s.newsOf<MailboxOpened>()->reopened);
    QCOMPARE(uidsTold(s), QByteArray(exists == 4 ? "5,7,9,12" : "5,7,12"));
    QCOMPARE(s.newsOf<MailboxOpened>()->inStep, inStep);
    QCOMPARE(mirror.selected().keptFlags().isBehind(), !inStep);
    QVERIFY(!mirror.selected().isOutOfStep());
}

void TestReopening::newestPageIsFetchedUnlessHeld()
{
    ServerMirror mirror = mirrorWith("QRESYNC");
    FlowScript s = reopening(mirror);
    s.answer(selected(4, 95) + "* 4 FETCH (UID 12 FLAGS () MODSEQ (95))\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("UID FETCH 12" + rows));
    s.answer("* 4 FETCH (UID 12 FLAGS ())\r\n* 1 FETCH (UID 5 FLAGS (\\Seen) MODSEQ (96))\r\n");
    QVERIFY(s.succeeded());
    QCOMPARE(s.newsOf<MailboxOpened>()->arrivedMeanwhile, 1u);
    QCOMPARE(uidsTold(s), QByteArray("5,7,9,12"));
    QCOMPARE(flagsTold(s), QByteArray("5 \\Seen;12 "));
    // The change that came meanwhile may not be the only one.
    QCOMPARE(s.newsOf<MailboxOpened>()->highestModSeq, ModSeq(95));
}

void TestReopening::otherUidValidityIsAnotherMailbox()
{
    ServerMirror mirror = mirrorWith("QRESYNC");
    FlowScript s = reopening(mirror);
    s.answer("* 3 EXISTS\r\n* OK [UIDVALIDITY 8]\r\n* OK [HIGHESTMODSEQ 90]\r\n");
    QCOMPARE(s.nextCommand(), askUids);
    s.answer("* ESEARCH (TAG \"T\") UID ALL 5,7,9\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("UID FETCH 7,9" + rows));
    s.answer({});
    QVERIFY(s.succeeded());
    QVERIFY(!s.newsOf<MailboxOpened>()->reopened);
    QVERIFY(!s.newsOf<MailboxOpened>()->inStep);
    QVERIFY(mirror.selected().known().held.isEmpty());
    QVERIFY(!mirror.selected().keptFlags().isBehind());
}

void TestReopening::badToQresync()
{
    ServerMirror mirror = mirrorWith("QRESYNC");
    FlowScript s = reopening(mirror);
    s.answer({}, "BAD Unknown parameter QRESYNC");
    QVERIFY(s.news().isEmpty());
    QCOMPARE(s.nextCommand(), QByteArray("SELECT INBOX (CONDSTORE)"));
    QVERIFY(!mirror.isEnabled("QRESYNC"));
    s.answer(selected(3, 95));
    QCOMPARE(s.nextCommand(), askUids);
    s.answer("* ESEARCH (TAG \"T\") UID ALL 5,7,9\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("UID FETCH 5,7,9 FLAGS (CHANGEDSINCE 90)"));
    s.answer("* 1 FETCH (UID 5 FLAGS (\\Seen) MODSEQ (95))\r\n");
    QVERIFY(s.succeeded());
    QVERIFY(s.newsOf<MailboxOpened>()->inStep);
}

/// A server may say that it enabled QRESYNC and pass over the parameter.
void TestReopening::silenceIsNotBelieved()
{
    ServerMirror mirror = mirrorWith("QRESYNC");
    FlowScript s = reopening(mirror);
    s.answer(selected(3, 95));
    // As many as before need not be the same ones.
    QCOMPARE(s.nextCommand(), askUids);
    s.answer("* ESEARCH (TAG \"T\") UID ALL 5,7,9\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("UID FETCH 5,7,9 FLAGS (CHANGEDSINCE 90)"));
    s.answer("* 2 FETCH (UID 7 FLAGS (\\Seen) MODSEQ (95))\r\n");
    QVERIFY(s.succeeded());
    QVERIFY(s.newsOf<MailboxOpened>()->inStep);
    QCOMPARE(flagsTold(s), QByteArray("7 \\Seen"));
}

/// Many more than the UIDs told out of order that are kept, in changes of a bounded size.
void TestReopening::manyChangesInOneGo()
{
    ServerMirror mirror = mirrorWith("QRESYNC");
    FlowScript s = reopening(mirror, knownBefore(ModSeq(90), "1:30000"));
    QByteArray said = selected(20'000, 95) + "* VANISHED (EARLIER) 10001:20000\r\n";
    for (int number = 20'000; number > 0; --number) {
        const int uid = number > 10'000 ? number + 10'000 : number;
        said += "* " + QByteArray::number(number) + " FETCH (UID " + QByteArray::number(uid) +
                " FLAGS (\\Seen) MODSEQ (95))\r\n";
    }
    s.answer(said);
    QVERIFY(s.succeeded());
    QVERIFY(!mirror.selected().isOutOfStep());
    QCOMPARE(uidsTold(s), QByteArray("1:10000,20001:30000"));
    qsizetype told = 0;
    for (const Change &change : s.news()) {
        if (const auto *updated = std::get_if<MessagesUpdated>(&change)) {
            QVERIFY(updated->messages.size() <= 5000);
            told += updated->messages.size();
        }
    }
    QCOMPARE(told, 20'000);
}

QTEST_GUILESS_MAIN(TestReopening)
#include "tst_reopening.moc"
