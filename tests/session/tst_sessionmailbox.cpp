// SPDX-License-Identifier: GPL-3.0-or-later
// A session with an open mailbox: what arrives, IDLE and polling, opening it again.
#include "tests/session/sessionfixture.h"

#include <QTest>
#include <QTimer>

using namespace imap;
using namespace std::chrono_literals;
using testsupport::errorOf;
using testsupport::greeting;
using testsupport::openAndIdle;
using testsupport::SessionFixture;
using testsupport::settingsWith;

class TestSessionMailbox : public QObject
{
    Q_OBJECT
private slots:
    void opensAndIdles();
    void arrivalDuringIdle();
    void expungeAndFlagsDuringIdle();
    void idleIsRenewed();
    void pollsWhereIdleIsMissing();
    void idleRefusedFallsBackToPolling();
    void reconnectsAndReopens();
    void abandonedAnswerStillUpdatesTheMirror();
    void outOfStepMailboxIsOpenedAgain();
    void workThatEndsAtOnceLeavesIdleBehind();
    void askingAgainDoesNotProlongADeadIdle();
    void sameFolderOfAnotherServerIsNotReopened();
    void inspectionIsSwitchedWhileConnected_data();
    void inspectionIsSwitchedWhileConnected();
    void limitsAreAskedForOnceTheFolderIsQuiet();
};

void TestSessionMailbox::opensAndIdles()
{
    SessionFixture f;
    f.signIn();
    f.answerList(2);
    f.transport->written();
    f.session->run(1, OpenMailbox{MailboxName::inbox()});
    QCOMPARE(f.transport->written(), QByteArray("A5 SELECT INBOX\r\n"));
    f.transport->say("* 2 EXISTS\r\n* OK [UIDVALIDITY 7]\r\nA5 OK [READ-WRITE] done\r\n");
    QCOMPARE(f.transport->written(), QByteArray("A6 UID SEARCH RETURN (ALL) ALL\r\n"));
    f.transport->say("* ESEARCH (TAG \"A6\") UID ALL 5:6\r\nA6 OK\r\n");
    QVERIFY(f.transport->written().startsWith("A7 UID FETCH 5:6 "));
    f.transport->say("* 1 FETCH (UID 5 FLAGS ())\r\n* 2 FETCH (UID 6 FLAGS ())\r\nA7 OK\r\n");
    QVERIFY(f.outcomes.contains(1));
    QVERIFY(std::holds_alternative<Done>(f.outcomes.value(1)));
    QCOMPARE(f.all<MailboxOpened>().size(), 1);
    QCOMPARE(f.transport->written(), QByteArray("A8 IDLE\r\n"));
    QVERIFY(f.lastLink.state != LinkState::Idle);
    f.transport->say("+ idling\r\n");
    QCOMPARE(f.lastLink.state, LinkState::Idle);
}

void TestSessionMailbox::arrivalDuringIdle()
{
    SessionFixture f;
    openAndIdle(f);
    f.transport->say("* 3 EXISTS\r\n");
    QCOMPARE(f.all<MessagesArrived>().size(), 1);
    QCOMPARE(f.all<NewMail>().size(), 1);
    QCOMPARE(f.transport->written(), QByteArray("DONE\r\n"));
    f.transport->say("A8 OK Idle completed\r\n");
    QCOMPARE(f.transport->written(),
             QByteArray("A9 UID FETCH 7:* (UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE)\r\n"));
    f.transport->say("* 3 FETCH (UID 9 FLAGS ())\r\nA9 OK\r\n");
    QCOMPARE(f.all<UidsLearned>().first().uids.first(), Uid(9));
    QCOMPARE(f.transport->written(), QByteArray("A10 IDLE\r\n"));
}

void TestSessionMailbox::expungeAndFlagsDuringIdle()
{
    SessionFixture f;
    openAndIdle(f);
    f.transport->say("* 1 EXPUNGE\r\n* 1 FETCH (FLAGS (\\Seen))\r\n");
    QCOMPARE(f.all<MessageExpunged>().first().uid, Uid(5));
    QCOMPARE(f.all<MessagesUpdated>().first().messages.first().number, SequenceNumber(1));
    QCOMPARE(f.transport->written(), QByteArray()); // nothing has to be fetched
}

void TestSessionMailbox::idleIsRenewed()
{
    Timings timings;
    timings.idleRenewal = 20ms;
    timings.recount = 1h;
    SessionFixture f(timings);
    openAndIdle(f);
    QTRY_COMPARE(f.transport->seen(), QByteArray("DONE\r\n"));
    f.transport->written();
    f.transport->say("A8 OK\r\n");
    QCOMPARE(f.transport->written(), QByteArray("A9 IDLE\r\n"));
}

void TestSessionMailbox::pollsWhereIdleIsMissing()
{
    Timings timings;
    timings.poll = 20ms;
    timings.recount = 1h;
    SessionFixture f(timings);
    f.signIn("IMAP4rev1 ESEARCH");
    f.answerList(2);
    f.session->run(1, OpenMailbox{MailboxName::inbox()});
    f.transport->written();
    f.transport->say("* 0 EXISTS\r\nA5 OK done\r\n");
    QCOMPARE(f.lastLink.state, LinkState::Polling);
    QTRY_COMPARE(f.transport->seen(), QByteArray("A6 NOOP\r\n"));
    f.transport->written();
    f.transport->say("A6 OK\r\n");
    QTRY_COMPARE(f.transport->seen(), QByteArray("A7 NOOP\r\n"));
    f.transport->written();
}

void TestSessionMailbox::idleRefusedFallsBackToPolling()
{
    Timings timings;
    timings.poll = 20ms;
    timings.recount = 1h;
    SessionFixture f(timings);
    f.signIn();
    f.answerList(2);
    f.session->run(1, OpenMailbox{MailboxName::inbox()});
    f.transport->say("* 0 EXISTS\r\nA5 OK done\r\n");
    f.transport->written();
    f.transport->say("A6 NO not for you\r\n");
    QCOMPARE(f.lastLink.state, LinkState::Polling);
    QTRY_COMPARE(f.transport->seen(), QByteArray("A7 NOOP\r\n"));
    f.transport->written();
}

void TestSessionMailbox::reconnectsAndReopens()
{
    Timings timings;
    timings.firstRetry = 10ms;
    SessionFixture f(timings);
    openAndIdle(f);
    f.session->run(2, ReadMessage{UidValidity(7), Uid(5)});
    f.transport->hangUp();
    QCOMPARE(f.lastLink.state, LinkState::Waiting);
    QVERIFY(f.lastLink.retryAt.isValid());
    QVERIFY(std::holds_alternative<ConnectionLost>(std::get<ImapError>(f.outcomes.value(2))));
    QTRY_COMPARE(f.transport->opens, 2);
    f.greetAndSignIn();
    QCOMPARE(f.passwordQuestions, 1); // the one that worked is used again
    QVERIFY(f.transport->written().contains("SELECT INBOX\r\n"));
    f.transport->say("* 1 EXISTS\r\n* OK [UIDVALIDITY 7]\r\nA2 OK [READ-WRITE] done\r\n");
    f.transport->say("* LIST () \"/\" INBOX\r\nA3 OK\r\nA4 OK\r\n");
    f.transport->say("* ESEARCH (TAG \"A5\") UID ALL 6\r\nA5 OK\r\n");
    f.transport->say("A6 OK\r\nA7 OK\r\n");
    QVERIFY(!f.all<MailboxOpened>().isEmpty());
    QVERIFY(f.all<MailboxOpened>().first().reopened);
    QCOMPARE(f.all<MailboxOpened>().first().uids.count(), 1u);
}

void TestSessionMailbox::abandonedAnswerStillUpdatesTheMirror()
{
    SessionFixture f;
    openAndIdle(f);
    f.session->run(2, ReadMessage{UidValidity(7), Uid(5)});
    f.transport->say("A8 OK\r\n");
    f.session->abandon(2);
    f.changes.clear();
    f.transport->say("* 1 FETCH (UID 5 FLAGS (\\Seen))\r\nA9 OK\r\n");
    QVERIFY(!f.outcomes.contains(2));
    QCOMPARE(f.all<MessagesUpdated>().size(), 1);
}

void TestSessionMailbox::outOfStepMailboxIsOpenedAgain()
{
    SessionFixture f;
    openAndIdle(f);
    f.transport->say("* 9 EXPUNGE\r\n");
    QCOMPARE(f.transport->written(), QByteArray("DONE\r\n"));
    f.transport->say("A8 OK\r\n");
    QCOMPARE(f.transport->written(), QByteArray("A9 SELECT INBOX\r\n"));
}

void TestSessionMailbox::workThatEndsAtOnceLeavesIdleBehind()
{
    SessionFixture f;
    openAndIdle(f);
    FetchEnvelopes stale;
    stale.uidValidity = UidValidity(6);
    stale.uids = UidSet(Uid(5));
    f.session->run(2, stale);
    QCOMPARE(f.transport->written(), QByteArray("DONE\r\n"));
    f.transport->say("A8 OK\r\n");
    QVERIFY(f.outcomes.contains(2));
    QCOMPARE(f.transport->written(), QByteArray("A9 IDLE\r\n"));
}

void TestSessionMailbox::askingAgainDoesNotProlongADeadIdle()
{
    Timings timings;
    timings.idleDone = 60ms;
    timings.firstRetry = 1h;
    timings.longestRetry = 1h;
    SessionFixture f(timings);
    openAndIdle(f);
    QTimer impatience;
    quint64 id = 10;
    QObject::connect(&impatience, &QTimer::timeout, f.session.get(),
                     [&] { f.session->run(++id, Refresh{}); });
    impatience.start(10ms);
    QTRY_COMPARE_WITH_TIMEOUT(f.lastLink.state, LinkState::Waiting, 2000);
    QVERIFY(errorOf<TimedOut>(f.lastLink.reason));
}

void TestSessionMailbox::sameFolderOfAnotherServerIsNotReopened()
{
    SessionFixture f;
    openAndIdle(f);
    ConnectionSettings other = settingsWith(Security::Tls);
    other.host = QStringLiteral("other.example.org");
    f.session->goOnline(other);
    f.transport->connectNow();
    f.transport->encryptNow();
    f.transport->say(greeting);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(f.passwordQuestions, 2); // not the password of the first one
    f.session->givePassword(Secret("another"), {});
    f.transport->written();
    f.transport->say("A1 OK [CAPABILITY IMAP4rev1] in\r\n");
    QVERIFY(!f.transport->seen().contains("SELECT"));
}

void TestSessionMailbox::inspectionIsSwitchedWhileConnected_data()
{
    QTest::addColumn<bool>("askedReadOnly");
    QTest::newRow("a folder opened as usual") << false;
    QTest::newRow("a folder opened by EXAMINE") << true;
}

void TestSessionMailbox::inspectionIsSwitchedWhileConnected()
{
    QFETCH(const bool, askedReadOnly);
    SessionFixture f;
    f.signIn();
    f.answerList(2);
    f.session->run(1, OpenMailbox{MailboxName::inbox(), askedReadOnly});
    f.transport->written();
    f.transport->say("* 0 EXISTS\r\n* OK [UIDVALIDITY 7]\r\nA5 OK done\r\n");
    ConnectionSettings settings = settingsWith(Security::Tls);
    const auto reopenedBy = [&](bool readOnly) {
        settings.readOnly = readOnly;
        f.session->goOnline(settings);
        f.greetAndSignIn();
        return f.transport->written();
    };
    QVERIFY(reopenedBy(true).contains("A2 EXAMINE INBOX\r\n"));
    f.session->run(2, StoreFlags{{MailboxName::inbox(), UidValidity(7), UidSet(Uid(5))},
                                 StoreMode::Add,
                                 FlagSet(SystemFlag::Seen)});
    QVERIFY(!f.transport->written().contains("STORE"));
    f.session->run(3, RunTyped{TypedCommand{{"SELECT Archive"}, {}}}); // never sent
    const QByteArray again = askedReadOnly ? "A2 EXAMINE INBOX\r\n" : "A2 SELECT INBOX\r\n";
    QVERIFY(reopenedBy(false).contains(again));
    QCOMPARE(f.passwordQuestions, 1); // the same server: the person is left in peace
}

void TestSessionMailbox::limitsAreAskedForOnceTheFolderIsQuiet()
{
    Timings timings;
    timings.recount = 1ms;
    SessionFixture f(timings);
    f.signIn("IMAP4rev1 ESEARCH QUOTA ACL");
    f.answerList(2);
    f.session->run(1, OpenMailbox{MailboxName::inbox()});
    f.transport->written();
    f.transport->say("* 0 EXISTS\r\nA5 OK done\r\n");
    QVERIFY(f.outcomes.contains(1)); // open, and nothing was asked before that
    QVERIFY(!f.transport->seen().contains("GETQUOTAROOT"));
    QTRY_VERIFY2(f.transport->seen().contains("A6 UID SEARCH"), f.transport->seen());
    f.transport->say("* ESEARCH (TAG \"A6\") COUNT 0\r\nA6 OK\r\n");
    QVERIFY2(f.transport->seen().contains("A7 GETQUOTAROOT INBOX\r\nA8 MYRIGHTS INBOX\r\n"),
             f.transport->seen());
    f.transport->written();
    f.transport->say("* QUOTAROOT INBOX x\r\n* QUOTA x (STORAGE 1 2)\r\nA7 OK\r\n"
                     "* MYRIGHTS INBOX lr\r\nA8 OK\r\n");
    QCOMPARE(f.all<QuotaTold>().size(), 1);
    QCOMPARE(f.all<RightsTold>().first().rights, QByteArray("lr"));
    f.transport->say("* 1 EXISTS\r\n"); // more mail: the quota is another
    QTRY_VERIFY(f.transport->seen().contains("FETCH"));
    f.transport->say("* 1 FETCH (UID 1 FLAGS ())\r\nA9 OK\r\n");
    QTRY_VERIFY2(f.transport->seen().contains("A10 UID SEARCH"), f.transport->seen());
    f.transport->say("* ESEARCH (TAG \"A10\") COUNT 1\r\nA10 OK\r\n");
    QTRY_VERIFY(f.transport->seen().contains("GETQUOTAROOT"));
}

QTEST_GUILESS_MAIN(TestSessionMailbox)
#include "tst_sessionmailbox.moc"
