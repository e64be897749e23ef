// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/session/session.h"
#include "tests/support/scriptedtransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace imap;
using namespace std::chrono_literals;
using testsupport::ScriptedTransport;

namespace {

ConnectionSettings settingsWith(Security security)
{
    ConnectionSettings settings;
    settings.host = QStringLiteral("mail.example.org");
    settings.user = QStringLiteral("alice");
    settings.security = security;
    return settings;
}

constexpr const char *greeting = "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\r\n";

/// A session on a scripted transport and everything it has told.
struct Fixture
{
    explicit Fixture(Timings timings = {})
    {
        auto owned = std::make_unique<ScriptedTransport>();
        transport = owned.get();
        session = std::make_unique<Session>(std::move(owned), timings);
        QObject::connect(session.get(), &Session::changed, session.get(),
                         [this](const ChangeBatch &batch) {
                             changes += batch;
                             for (const Change &change : batch) {
                                 if (const auto *link = std::get_if<LinkChanged>(&change))
                                     lastLink = *link;
                             }
                         });
        QObject::connect(
            session.get(), &Session::finished, session.get(),
            [this](quint64 id, const Outcome &outcome) { outcomes.insert(id, outcome); });
        QObject::connect(session.get(), &Session::passwordWanted, session.get(),
                         [this](bool rejected) {
                             ++passwordQuestions;
                             lastQuestionWasRejection = rejected;
                         });
    }
    /// Connected over TLS and signed in; INBOX listed; what was written so far is forgotten.
    void signIn(const QByteArray &capabilities = "IMAP4rev1 IDLE ESEARCH UNSELECT")
    {
        session->goOnline(settingsWith(Security::Tls));
        greetAndSignIn(capabilities);
        QVERIFY(passwordQuestions == 1);
    }
    void greetAndSignIn(const QByteArray &capabilities = "IMAP4rev1 IDLE ESEARCH UNSELECT")
    {
        transport->connectNow();
        transport->encryptNow();
        transport->say(greeting);
        QCoreApplication::sendPostedEvents();
        if (passwordQuestions == 1 && !gavePassword) {
            gavePassword = true;
            session->givePassword(Secret("secret"), {});
        }
        transport->say("A1 OK [CAPABILITY " + capabilities + "] in\r\n");
    }
    /// Answers LIST, LSUB and STATUS of the list flow, whose tags begin at `tag`.
    void answerList(int tag)
    {
        transport->say("* LIST () \"/\" INBOX\r\nA" + QByteArray::number(tag) + " OK\r\nA" +
                       QByteArray::number(tag + 1) + " OK\r\n");
        transport->say("* STATUS INBOX (MESSAGES 2 UNSEEN 1)\r\nA" + QByteArray::number(tag + 2) +
                       " OK\r\n");
    }
    template <typename Kind>
    [[nodiscard]] QList<Kind> all() const
    {
        QList<Kind> found;
        for (const Change &change : changes) {
            if (const auto *one = std::get_if<Kind>(&change))
                found.append(*one);
        }
        return found;
    }

    ScriptedTransport *transport;
    std::unique_ptr<Session> session;
    ChangeBatch changes;
    LinkChanged lastLink;
    QHash<quint64, Outcome> outcomes;
    int passwordQuestions = 0;
    bool lastQuestionWasRejection = false;
    bool gavePassword = false;
};

template <typename Error>
const Error *errorOf(const std::optional<ImapError> &error)
{
    return error ? std::get_if<Error>(&*error) : nullptr;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT
private slots:
    void signsInAndLists();
    void nothingInClearBeforeStartTls();
    void injectedBytesBeforeTls_data();
    void injectedBytesBeforeTls();
    void learntInClearIsForgotten();
    void opensAndIdles();
    void arrivalDuringIdle();
    void expungeAndFlagsDuringIdle();
    void idleIsRenewed();
    void pollsWhereIdleIsMissing();
    void idleRefusedFallsBackToPolling();
    void reconnectsAndReopens();
    void hangsAtEachStep_data();
    void hangsAtEachStep();
    void wrongPasswordIsAskedForOnce();
    void operationsBeforeSignInWait();
    void operationsWhileOfflineEndAtOnce();
    void abandonedAnswerStillUpdatesTheMirror();
    void outOfStepMailboxIsOpenedAgain();
    void certificateRefusalIsNotRetried();
    void cancellingThePasswordEndsTheTrying();
    void workThatEndsAtOnceLeavesIdleBehind();
    void askingAgainDoesNotProlongADeadIdle();
    void lossRightAfterSignInBacksOff();
    void sameFolderOfAnotherServerIsNotReopened();
    void inspectionIsSwitchedWhileConnected_data();
    void inspectionIsSwitchedWhileConnected();
    void limitsAreAskedForOnceTheFolderIsQuiet();
    void greetingIsToldUnlessItCameInClear();
    void whatOnlyThePersonCanSolveIsNotRetried_data();
    void whatOnlyThePersonCanSolveIsNotRetried();
};

void TestSession::signsInAndLists()
{
    Fixture f;
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
    Fixture f;
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
    QFETCH(bool, unread);
    Fixture f;
    f.session->goOnline(settingsWith(Security::StartTls));
    f.transport->connectNow();
    f.transport->say("* OK [CAPABILITY IMAP4rev1 STARTTLS] ready\r\n");
    const QByteArray injected = "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n";
    if (unread) {
        // Arrives between reading the OK and starting TLS.
        connect(f.session.get(), &Session::progressed, f.session.get(), [] {});
        auto *transport = f.transport;
        transport->arriveUnread("A1 OK go\r\n");
        QSignalSpy spy(f.session.get(), &Session::changed);
        transport->say("* OK part");
        transport->arriveUnread({});
        transport->say("ial\r\n" + injected.left(5));
    } else {
        f.transport->say("A1 OK go\r\n" + injected);
    }
    QTRY_COMPARE(f.lastLink.state, LinkState::Offline);
    QVERIFY(errorOf<ProtocolViolation>(f.lastLink.reason));
    QCOMPARE(errorOf<ProtocolViolation>(f.lastLink.reason)->kind,
             ProtocolViolation::Kind::InjectedBeforeTls);
    QCOMPARE(f.transport->tlsStarts, 0);
    QVERIFY(!f.transport->isOpen);
}

void TestSession::learntInClearIsForgotten()
{
    Fixture f;
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

void TestSession::opensAndIdles()
{
    Fixture f;
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

namespace {

/// INBOX with UIDs 5 and 6 open and idling; the next tag is A9.
void openAndIdle(Fixture &f)
{
    f.signIn();
    f.answerList(2);
    f.session->run(1, OpenMailbox{MailboxName::inbox()});
    f.transport->say("* 2 EXISTS\r\n* OK [UIDVALIDITY 7]\r\nA5 OK [READ-WRITE] done\r\n");
    f.transport->say("* ESEARCH (TAG \"A6\") UID ALL 5:6\r\nA6 OK\r\n");
    f.transport->say("A7 OK\r\n");
    f.transport->say("+ idling\r\n");
    f.transport->written();
    f.changes.clear();
}

} // namespace

void TestSession::arrivalDuringIdle()
{
    Fixture f;
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

void TestSession::expungeAndFlagsDuringIdle()
{
    Fixture f;
    openAndIdle(f);
    f.transport->say("* 1 EXPUNGE\r\n* 1 FETCH (FLAGS (\\Seen))\r\n");
    QCOMPARE(f.all<MessageExpunged>().first().uid, Uid(5));
    QCOMPARE(f.all<MessagesUpdated>().first().messages.first().number, SequenceNumber(1));
    QCOMPARE(f.transport->written(), QByteArray()); // nothing has to be fetched
}

void TestSession::idleIsRenewed()
{
    Timings timings;
    timings.idleRenewal = 20ms;
    timings.recount = 1h;
    Fixture f(timings);
    openAndIdle(f);
    QTRY_COMPARE(f.transport->seen(), QByteArray("DONE\r\n"));
    f.transport->written();
    f.transport->say("A8 OK\r\n");
    QCOMPARE(f.transport->written(), QByteArray("A9 IDLE\r\n"));
}

void TestSession::pollsWhereIdleIsMissing()
{
    Timings timings;
    timings.poll = 20ms;
    timings.recount = 1h;
    Fixture f(timings);
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

void TestSession::idleRefusedFallsBackToPolling()
{
    Timings timings;
    timings.poll = 20ms;
    timings.recount = 1h;
    Fixture f(timings);
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

void TestSession::reconnectsAndReopens()
{
    Timings timings;
    timings.firstRetry = 10ms;
    Fixture f(timings);
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
    Fixture f(timings);
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
    f.session->run(1, ListMailboxes{});
    QVERIFY(std::holds_alternative<ConnectionLost>(std::get<ImapError>(f.outcomes.value(1))));
}

void TestSession::abandonedAnswerStillUpdatesTheMirror()
{
    Fixture f;
    openAndIdle(f);
    f.session->run(2, ReadMessage{UidValidity(7), Uid(5)});
    f.transport->say("A8 OK\r\n");
    f.session->abandon(2);
    f.changes.clear();
    f.transport->say("* 1 FETCH (UID 5 FLAGS (\\Seen))\r\nA9 OK\r\n");
    QVERIFY(!f.outcomes.contains(2));
    QCOMPARE(f.all<MessagesUpdated>().size(), 1);
}

void TestSession::outOfStepMailboxIsOpenedAgain()
{
    Fixture f;
    openAndIdle(f);
    f.transport->say("* 9 EXPUNGE\r\n");
    QCOMPARE(f.transport->written(), QByteArray("DONE\r\n"));
    f.transport->say("A8 OK\r\n");
    QCOMPARE(f.transport->written(), QByteArray("A9 SELECT INBOX\r\n"));
}

void TestSession::certificateRefusalIsNotRetried()
{
    Fixture f;
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
    Fixture f;
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

void TestSession::workThatEndsAtOnceLeavesIdleBehind()
{
    Fixture f;
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

void TestSession::askingAgainDoesNotProlongADeadIdle()
{
    Timings timings;
    timings.idleDone = 60ms;
    timings.firstRetry = 1h;
    timings.longestRetry = 1h;
    Fixture f(timings);
    openAndIdle(f);
    QTimer impatience;
    quint64 id = 10;
    QObject::connect(&impatience, &QTimer::timeout, f.session.get(),
                     [&] { f.session->run(++id, Refresh{}); });
    impatience.start(10ms);
    QTRY_COMPARE_WITH_TIMEOUT(f.lastLink.state, LinkState::Waiting, 2000);
    QVERIFY(errorOf<TimedOut>(f.lastLink.reason));
}

void TestSession::lossRightAfterSignInBacksOff()
{
    Timings timings;
    timings.firstRetry = 50ms;
    timings.longestRetry = 1h;
    Fixture f(timings);
    f.signIn();
    for (int drops = 1; drops < 4; ++drops) {
        f.transport->hangUp();
        QTRY_COMPARE(f.transport->opens, drops + 1);
        f.greetAndSignIn();
    }
    f.transport->hangUp();
    // 50 ms doubled three times, less the jitter.
    QVERIFY(QDateTime::currentDateTime().msecsTo(f.lastLink.retryAt) > 250);
}

void TestSession::sameFolderOfAnotherServerIsNotReopened()
{
    Fixture f;
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

void TestSession::inspectionIsSwitchedWhileConnected_data()
{
    QTest::addColumn<bool>("askedReadOnly");
    QTest::newRow("a folder opened as usual") << false;
    QTest::newRow("a folder opened by EXAMINE") << true;
}

void TestSession::inspectionIsSwitchedWhileConnected()
{
    QFETCH(const bool, askedReadOnly);
    Fixture f;
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

void TestSession::limitsAreAskedForOnceTheFolderIsQuiet()
{
    Timings timings;
    timings.recount = 1ms;
    Fixture f(timings);
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

void TestSession::greetingIsToldUnlessItCameInClear()
{
    Fixture f;
    f.signIn();
    QCOMPARE(f.all<CapabilitiesChanged>().first().greeting, QByteArray("ready"));
    Fixture clear;
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
    Fixture f;
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
