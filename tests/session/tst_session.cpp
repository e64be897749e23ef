// SPDX-License-Identifier: GPL-3.0-or-later
// A session from its first connection to its sign-in, and how it comes back.
#include "tests/session/sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace imap;
using namespace std::chrono_literals;
using testsupport::errorOf;
using testsupport::greeting;
using testsupport::SessionFixture;
using testsupport::settingsWith;

class TestSession : public QObject
{
    Q_OBJECT
private slots:
    void signsInAndLists();
    void nothingInClearBeforeStartTls();
    void injectedBytesBeforeTls_data();
    void injectedBytesBeforeTls();
    void learntInClearIsForgotten();
    void saidInClearCountsForNothing_data();
    void saidInClearCountsForNothing();
    void wordsInClearAreNotTold();
    void hangsAtEachStep_data();
    void hangsAtEachStep();
    void wrongPasswordIsAskedForOnce();
    void operationsBeforeSignInWait();
    void operationsWhileOfflineEndAtOnce();
    void certificateRefusalIsNotRetried();
    void cancellingThePasswordEndsTheTrying();
    void lossSoonAfterSignInBacksOff_data();
    void lossSoonAfterSignInBacksOff();
    void lossOfALastingConnectionBeginsAnew();
    void greetingIsToldUnlessItCameInClear();
    void whatOnlyThePersonCanSolveIsNotRetried_data();
    void whatOnlyThePersonCanSolveIsNotRetried();
};

void TestSession::signsInAndLists()
{
    SessionFixture f;
    f.session->goOnline(settingsWith(Security::Tls));
    QCOMPARE(f.lastLink.state, LinkState::Connecting);
    f.greetAndSignIn();
    QCOMPARE(f.lastLink.state, LinkState::Online);
    QCOMPARE(f.lastLink.tls.protocol, QStringLiteral("TLS 1.3"));
    f.transport->written();
    f.answerList(2);
    QCOMPARE(f.all<MailboxesListed>().size(), 1);
    QVERIFY(f.all<MailboxCounted>().first().status.takenAt.isValid());
}

void TestSession::nothingInClearBeforeStartTls()
{
    SessionFixture f;
    f.session->goOnline(settingsWith(Security::StartTls));
    f.transport->connectNow();
    f.transport->say("* OK [CAPABILITY IMAP4rev1 STARTTLS ID AUTH=PLAIN] ready\r\n");
    QCOMPARE(f.transport->written(), QByteArray("A1 STARTTLS\r\n"));
    f.transport->say("A1 OK go\r\n");
    QCOMPARE(f.transport->tlsStarts, 1);
    QCOMPARE(f.transport->written(), QByteArray());
    QCOMPARE(f.passwordQuestions, 0);
}

void TestSession::injectedBytesBeforeTls_data()
{
    QTest::addColumn<bool>("unread");
    QTest::newRow("in the same segment") << false;
    QTest::newRow("still in the socket") << true;
}

void TestSession::injectedBytesBeforeTls()
{
    QFETCH(const bool, unread);
    SessionFixture f;
    f.session->goOnline(settingsWith(Security::StartTls));
    f.transport->connectNow();
    f.transport->say("* OK [CAPABILITY IMAP4rev1 STARTTLS] ready\r\n");
    const QByteArray injected = "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n";
    f.transport->keptBack = unread ? injected.size() : 0;
    f.transport->say("A1 OK go\r\n" + injected);
    QCOMPARE(f.transport->unreadBytes() > 0, unread);
    QTRY_COMPARE(f.lastLink.state, LinkState::Offline);
    QVERIFY(errorOf<ProtocolViolation>(f.lastLink.reason));
    QCOMPARE(errorOf<ProtocolViolation>(f.lastLink.reason)->kind,
             ProtocolViolation::Kind::InjectedBeforeTls);
    QCOMPARE(f.transport->tlsStarts, 0);
    QVERIFY(!f.transport->isOpen);
}

void TestSession::learntInClearIsForgotten()
{
    SessionFixture f;
    f.session->goOnline(settingsWith(Security::StartTls));
    f.transport->connectNow();
    f.transport->say("* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] ready\r\n"
                     "* STATUS INBOX (MESSAGES 666)\r\n* OK [ALERT] your account is suspended\r\n");
    f.transport->say("A1 OK go\r\n");
    f.transport->encryptNow();
    QCOMPARE(f.transport->written(), QByteArray("A1 STARTTLS\r\nA2 CAPABILITY\r\n"));
    QVERIFY(f.all<ServerAlert>().isEmpty());
    QVERIFY(f.all<MailboxCounted>().isEmpty());
}

void TestSession::saidInClearCountsForNothing_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("LIST") << QByteArray("* LIST () \"/\" Evil\r\n* LSUB () \"/\" Evil\r\n");
    QTest::newRow("EXISTS") << QByteArray("* 666 EXISTS\r\n* 1 EXPUNGE\r\n");
    QTest::newRow("FETCH") << QByteArray("* 1 FETCH (UID 5 FLAGS (\\Deleted))\r\n");
    QTest::newRow("BYE") << QByteArray("* BYE call 0190 now\r\n");
}

void TestSession::saidInClearCountsForNothing()
{
    QFETCH(const QByteArray, said);
    SessionFixture f;
    f.session->goOnline(settingsWith(Security::StartTls));
    f.session->run(1, OpenMailbox{MailboxName::inbox()});
    f.transport->connectNow();
    f.transport->say("* OK [CAPABILITY IMAP4rev1 STARTTLS] ready\r\n" + said);
    f.transport->say("A1 OK go\r\n");
    f.transport->encryptNow();
    f.transport->say("* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\nA2 OK\r\n");
    QCoreApplication::sendPostedEvents();
    f.session->givePassword(Secret("secret"), {});
    f.transport->say("A3 OK [CAPABILITY IMAP4rev1 ESEARCH] in\r\n");
    f.transport->say("* 1 EXISTS\r\n* OK [UIDVALIDITY 7]\r\nA4 OK [READ-WRITE] done\r\n");
    f.transport->say("* LIST () \"/\" INBOX\r\nA5 OK\r\nA6 OK\r\n");
    f.transport->say("* ESEARCH (TAG \"A7\") UID ALL 5\r\nA7 OK\r\n");
    f.transport->say("A8 OK\r\nA9 OK\r\n");
    QVERIFY2(f.all<MailboxOpened>().size() == 1, f.transport->seen().constData());
    QCOMPARE(f.all<MailboxOpened>().first().uids.count(), 1u);
    QCOMPARE(f.all<MailboxesListed>().size(), 1);
    QCOMPARE(f.all<MailboxesListed>().first().mailboxes.size(), 1);
    QVERIFY(f.all<MessagesArrived>().isEmpty());
    QVERIFY(f.all<MessageExpunged>().isEmpty());
    QVERIFY(f.all<MessagesUpdated>().isEmpty());
    f.transport->hangUp();
    QVERIFY(errorOf<ConnectionLost>(f.lastLink.reason));
    QVERIFY(errorOf<ConnectionLost>(f.lastLink.reason)->byeText.isEmpty());
}

/// They would be shown as the server's.
void TestSession::wordsInClearAreNotTold()
{
    SessionFixture f;
    QSignalSpy greeted(f.session.get(), &Session::greeted);
    f.session->goOnline(settingsWith(Security::StartTls));
    f.transport->connectNow();
    f.transport->say("* OK [CAPABILITY IMAP4rev1 STARTTLS] call 0190 now\r\n"
                     "* BYE call 0190 now\r\n");
    f.transport->hangUp();
    QCOMPARE(greeted.size(), 1);
    QCOMPARE(greeted.first().first().toByteArray(), QByteArray());
    QCOMPARE(f.lastLink.state, LinkState::Waiting);
    const auto *lost = errorOf<ConnectionLost>(f.lastLink.reason);
    QVERIFY(!lost || lost->byeText.isEmpty());
}

void TestSession::hangsAtEachStep_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("stage");
    QTest::newRow("connect") << 0 << static_cast<int>(TimedOut::Stage::Connect);
    QTest::newRow("TLS") << 1 << static_cast<int>(TimedOut::Stage::Tls);
    QTest::newRow("greeting") << 2 << static_cast<int>(TimedOut::Stage::Greeting);
    QTest::newRow("capability") << 3 << static_cast<int>(TimedOut::Stage::Command);
}

void TestSession::hangsAtEachStep()
{
    QFETCH(int, steps);
    QFETCH(int, stage);
    Timings timings;
    timings.connect = timings.greeting = timings.command = 30ms;
    SessionFixture f(timings);
    f.session->goOnline(settingsWith(Security::Tls));
    if (steps > 0)
        f.transport->connectNow();
    if (steps > 1)
        f.transport->encryptNow();
    if (steps > 2)
        f.transport->say("* OK hello\r\n");
    QTRY_COMPARE(f.lastLink.state, LinkState::Waiting);
    QVERIFY(errorOf<TimedOut>(f.lastLink.reason));
    QCOMPARE(static_cast<int>(errorOf<TimedOut>(f.lastLink.reason)->stage), stage);
    QVERIFY(!f.transport->isOpen);
}

void TestSession::wrongPasswordIsAskedForOnce()
{
    SessionFixture f;
    f.session->goOnline(settingsWith(Security::Tls));
    f.transport->connectNow();
    f.transport->encryptNow();
    f.transport->say(greeting);
    QCoreApplication::sendPostedEvents();
    f.session->givePassword(Secret("wrong"), {});
    f.transport->written();
    f.transport->say("A1 NO [AUTHENTICATIONFAILED] no\r\n");
    QCoreApplication::sendPostedEvents();
    QCOMPARE(f.passwordQuestions, 2);
    QVERIFY(f.lastQuestionWasRejection);
    QCOMPARE(f.transport->written(), QByteArray()); // not tried again by itself
    f.session->givePassword({}, QStringLiteral("cancelled"));
    QTRY_COMPARE(f.lastLink.state, LinkState::Offline);
    QVERIFY(errorOf<NoCredentials>(f.lastLink.reason));
}

void TestSession::operationsBeforeSignInWait()
{
    SessionFixture f;
    f.session->goOnline(settingsWith(Security::Tls));
    f.session->run(1, OpenMailbox{MailboxName::inbox()});
    f.transport->connectNow();
    f.transport->encryptNow();
    QCOMPARE(f.transport->written(), QByteArray());
    f.transport->say(greeting);
    QCoreApplication::sendPostedEvents();
    f.session->givePassword(Secret("secret"), {});
    QVERIFY(f.transport->written().startsWith("A1 AUTHENTICATE"));
    f.transport->say("A1 OK [CAPABILITY IMAP4rev1] in\r\n");
    QVERIFY(f.transport->written().startsWith("A2 SELECT INBOX\r\n"));
}

void TestSession::operationsWhileOfflineEndAtOnce()
{
    SessionFixture f;
    f.session->run(1, ListMailboxes{});
    QVERIFY(std::holds_alternative<ConnectionLost>(std::get<ImapError>(f.outcomes.value(1))));
}

void TestSession::certificateRefusalIsNotRetried()
{
    SessionFixture f;
    f.session->goOnline(settingsWith(Security::Tls));
    f.transport->connectNow();
    TransportFailed failure{TransportFailed::Kind::Certificate, {}, CertificateRefusal{}};
    emit f.transport->failed(failure);
    QCOMPARE(f.lastLink.state, LinkState::Offline);
    QVERIFY(errorOf<TransportFailed>(f.lastLink.reason));
    QCOMPARE(f.transport->written(), QByteArray());
}

void TestSession::cancellingThePasswordEndsTheTrying()
{
    SessionFixture f;
    f.session->goOnline(settingsWith(Security::Tls));
    f.transport->connectNow();
    f.transport->encryptNow();
    f.transport->say(greeting);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(f.passwordQuestions, 1);
    f.transport->hangUp(); // the server did not wait for the person
    QCOMPARE(f.lastLink.state, LinkState::Waiting);
    f.session->givePassword({}, {});
    QCOMPARE(f.lastLink.state, LinkState::Offline);
    QVERIFY(errorOf<NoCredentials>(f.lastLink.reason));
}

void TestSession::lossSoonAfterSignInBacksOff_data()
{
    QTest::addColumn<bool>("lists");
    QTest::addColumn<bool>("idles");
    QTest::newRow("right behind the sign-in") << false << false;
    QTest::newRow("with the list told") << true << false;
    QTest::newRow("in IDLE") << true << true;
}

/// Whatever a server does before it closes: each try costs a start of TLS and a sign-in.
void TestSession::lossSoonAfterSignInBacksOff()
{
    QFETCH(const bool, lists);
    QFETCH(const bool, idles);
    Timings timings;
    timings.firstRetry = 50ms;
    timings.longestRetry = timings.recount = 1h;
    SessionFixture f(timings);
    if (idles)
        openAndIdle(f);
    else
        f.signIn();
    for (int drops = 1; drops < 4; ++drops) {
        f.transport->hangUp();
        QTRY_COMPARE(f.transport->opens, drops + 1);
        f.greetAndSignIn();
        if (lists && !idles)
            f.answerList(2);
        if (idles) {
            f.transport->say("* 2 EXISTS\r\n* OK [UIDVALIDITY 7]\r\nA2 OK [READ-WRITE] done\r\n");
            f.transport->say("A3 OK\r\nA4 OK\r\n");
            f.transport->say("* ESEARCH (TAG \"A5\") UID ALL 5:6\r\nA5 OK\r\n");
            for (int tag = 6; !f.transport->seen().endsWith(" IDLE\r\n") && tag < 9; ++tag)
                f.transport->say("A" + QByteArray::number(tag) + " OK\r\n");
            f.transport->say("+ idling\r\n");
            QCOMPARE(f.lastLink.state, LinkState::Idle);
        }
    }
    f.transport->hangUp();
    // 50 ms doubled three times, less the jitter.
    QVERIFY(QDateTime::currentDateTime().msecsTo(f.lastLink.retryAt) > 250);
}

void TestSession::lossOfALastingConnectionBeginsAnew()
{
    Timings timings;
    timings.firstRetry = 50ms;
    timings.longestRetry = 1h;
    timings.lasting = 0ms;
    SessionFixture f(timings);
    f.signIn();
    for (int drops = 1; drops < 4; ++drops) {
        f.transport->hangUp();
        QVERIFY(QDateTime::currentDateTime().msecsTo(f.lastLink.retryAt) <= 60);
        QTRY_COMPARE(f.transport->opens, drops + 1);
        f.greetAndSignIn();
    }
}

void TestSession::greetingIsToldUnlessItCameInClear()
{
    SessionFixture f;
    f.signIn();
    QCOMPARE(f.all<CapabilitiesChanged>().first().greeting, QByteArray("ready"));
    SessionFixture clear;
    clear.session->goOnline(settingsWith(Security::StartTls));
    clear.transport->connectNow();
    clear.transport->say("* OK [CAPABILITY IMAP4rev1 STARTTLS] call 0190 now\r\n");
    clear.transport->say("A1 OK go\r\n");
    clear.transport->encryptNow();
    clear.transport->say("* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\nA2 OK\r\n");
    QCoreApplication::sendPostedEvents();
    clear.session->givePassword(Secret("secret"), {});
    clear.transport->say("A3 OK [CAPABILITY IMAP4rev1] in\r\n");
    QCOMPARE(clear.lastLink.state, LinkState::Online);
    QVERIFY(clear.all<CapabilitiesChanged>().first().greeting.isEmpty());
}

void TestSession::whatOnlyThePersonCanSolveIsNotRetried_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<LinkState>("state");
    QTest::newRow("PRIVACYREQUIRED") << QByteArray("PRIVACYREQUIRED") << LinkState::Offline;
    QTest::newRow("CONTACTADMIN") << QByteArray("CONTACTADMIN") << LinkState::Offline;
    QTest::newRow("AUTHORIZATIONFAILED") << QByteArray("AUTHORIZATIONFAILED") << LinkState::Offline;
    QTest::newRow("UNAVAILABLE") << QByteArray("UNAVAILABLE") << LinkState::Waiting;
    QTest::newRow("INUSE") << QByteArray("INUSE") << LinkState::Waiting;
    QTest::newRow("LIMIT") << QByteArray("LIMIT") << LinkState::Waiting;
}

void TestSession::whatOnlyThePersonCanSolveIsNotRetried()
{
    QFETCH(const QByteArray, code);
    QFETCH(const LinkState, state);
    SessionFixture f;
    f.session->goOnline(settingsWith(Security::Tls));
    f.transport->connectNow();
    f.transport->encryptNow();
    f.transport->say(greeting);
    QCoreApplication::sendPostedEvents();
    f.session->givePassword(Secret("secret"), {});
    f.transport->say("A1 NO [" + code + "] no\r\n");
    QTRY_COMPARE(f.lastLink.state, state);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
