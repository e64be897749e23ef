// SPDX-License-Identifier: GPL-3.0-or-later
// What a server may do to a session that is signed in or about to be, and what must not come of it.
#include "tests/session/poolfixture.h"

#include <QTest>

using namespace imap;
using namespace std::chrono_literals;
using testsupport::PoolFixture;

class TestHostileSession : public QObject
{
    Q_OBJECT
private slots:
    void referralsAreNotFollowed_data();
    void referralsAreNotFollowed();
    void questionAndEndTogether_data();
    void questionAndEndTogether();
    void refusalAndEndTogether();
    void eachAlertIsToldOnce();
    void rememberedAlertsAreLimited();
    void damagedRowsCostNothingElse();
    void moreThanAnnouncedEndsTheConnection();
    void plusOutOfTurnIsHarmless();
    void literalsGoUnaskedOnlyWhereOffered_data();
    void literalsGoUnaskedOnlyWhereOffered();
    void commandsThatAreNotAnsweredEnd_data();
    void commandsThatAreNotAnsweredEnd();
    void aLineThatDripsIsGivenUp();
    void slowLinesThatEndAreFine();
    void cancelActsAtOnce_data();
    void cancelActsAtOnce();

private:
    static Timings quiet()
    {
        Timings timings;
        timings.recount = timings.firstRetry = timings.longestRetry = 1h;
        return timings;
    }
    static const LinkChanged *lastLink(const PoolFixture &f)
    {
        for (qsizetype i = f.changes.size(); i-- > 0;) {
            if (const auto *link = std::get_if<LinkChanged>(&f.changes.at(i)))
                return link;
        }
        return nullptr;
    }
    static StoreFlags marking()
    {
        return {{MailboxName::inbox(), UidValidity(7), UidSet(Uid(5))},
                StoreMode::Add,
                FlagSet(SystemFlags(SystemFlag::Flagged))};
    }
};

void TestHostileSession::referralsAreNotFollowed_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QByteArray>("signIn");
    QTest::addColumn<QByteArray>("select");
    const QByteArray plain = "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\r\n";
    const QByteArray in = "A1 OK [CAPABILITY IMAP4rev1 LOGIN-REFERRALS MAILBOX-REFERRALS] in\r\n";
    QTest::newRow("BYE in the greeting")
        << QByteArray("* BYE [REFERRAL imap://user@evil.example/] go there\r\n") << QByteArray()
        << QByteArray();
    QTest::newRow("NO to the sign-in (RFC 2221)")
        << plain << QByteArray("A1 NO [REFERRAL IMAP://u;AUTH=*@evil.example/] go there\r\n")
        << QByteArray();
    QTest::newRow("OK to the sign-in")
        << plain << QByteArray("A1 OK [REFERRAL imap://evil.example/] in, but better there\r\n")
        << QByteArray();
    QTest::newRow("SELECT (RFC 2193)")
        << plain << in << QByteArray("NO [REFERRAL imap://u@evil.example/INBOX] go there\r\n");
    QTest::newRow("BYE in the session")
        << plain << in << QByteArray("* BYE [REFERRAL imap://evil.example/] moved\r\n");
}

/// Promise 8.
void TestHostileSession::referralsAreNotFollowed()
{
    QFETCH(const QByteArray, greeting);
    QFETCH(const QByteArray, signIn);
    QFETCH(const QByteArray, select);
    Timings timings = quiet();
    timings.firstRetry = timings.longestRetry = 1ms;
    PoolFixture f(1, timings);
    f.pool.goOnline(f.settings);
    f.browse()->connectNow();
    f.browse()->encryptNow();
    f.browse()->say(greeting);
    QCoreApplication::sendPostedEvents();
    if (!signIn.isEmpty()) {
        f.pool.givePassword(Secret("secret"), {});
        f.browse()->say(signIn);
    }
    if (!select.isEmpty()) {
        f.browse()->say("* LIST () \"/\" INBOX\r\nA2 OK\r\nA3 OK\r\nA4 OK\r\n");
        f.pool.run(1, OpenMailbox{MailboxName::inbox()});
        f.browse()->say(select.startsWith('*') ? select : "A5 " + select);
        if (select.startsWith('*'))
            f.browse()->hangUp();
    }
    QTest::qWait(20); // long enough for a try that is not to be
    QCOMPARE(f.transports.size(), 1);
    for (const QString &place : std::as_const(f.browse()->places))
        QCOMPARE(place, QStringLiteral("mail.example.org:993"));
    QVERIFY(!f.browse()->seen().contains("evil"));
}

void TestHostileSession::questionAndEndTogether_data()
{
    QTest::addColumn<bool>("passwordKnown");
    QTest::addColumn<QByteArrayList>("said");
    const QByteArrayList greets{"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi\r\n"};
    const QByteArrayList isAsked{"* OK hi\r\n", "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nA1 OK\r\n"};
    QTest::newRow("greeting, password known") << true << greets;
    QTest::newRow("greeting, no password yet") << false << greets;
    QTest::newRow("CAPABILITY, password known") << true << isAsked;
    QTest::newRow("CAPABILITY, no password yet") << false << isAsked;
}

/// Promise 9: the pause before the next try is kept.
void TestHostileSession::questionAndEndTogether()
{
    QFETCH(const bool, passwordKnown);
    QFETCH(const QByteArrayList, said);
    PoolFixture f(1, quiet());
    f.pool.goOnline(f.settings);
    if (passwordKnown) {
        f.letIn(f.browse());
        f.browse()->hangUp();
        f.pool.probe(); // tries at once
    }
    const int opens = f.browse()->opens;
    const int questions = f.passwordQuestions;
    f.browse()->connectNow();
    f.browse()->encryptNow();
    for (const QByteArray &lines : said)
        f.browse()->say(lines);
    f.browse()->hangUp();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(f.browse()->opens, opens);
    QCOMPARE(f.passwordQuestions, questions);
    QVERIFY(lastLink(f) && lastLink(f)->state == LinkState::Waiting);
}

/// Else a server that hangs up would hide that the password is wrong.
void TestHostileSession::refusalAndEndTogether()
{
    PoolFixture f(1, quiet());
    f.pool.goOnline(f.settings);
    f.greet(f.browse());
    QCOMPARE(f.passwordQuestions, 1);
    f.pool.givePassword(Secret("wrong"), {});
    f.browse()->say("A1 NO [AUTHENTICATIONFAILED] no\r\n* BYE\r\n");
    f.browse()->hangUp();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(f.passwordQuestions, 2);
    QCOMPARE(f.browse()->opens, 1);
}

/// Promise 12: also over a new connection, and when another connection hears it too.
void TestHostileSession::eachAlertIsToldOnce()
{
    Timings timings = quiet();
    timings.firstRetry = timings.longestRetry = 1ms;
    PoolFixture f(2, timings);
    f.openInbox();
    for (int i = 0; i < 3; ++i)
        f.browse()->say("* OK [ALERT] The disk is full\r\n");
    QCOMPARE(f.all<ServerAlert>().size(), 1);
    f.browse()->say("* OK [ALERT] The disk is still full\r\n");
    QCOMPARE(f.all<ServerAlert>().size(), 2);
    f.browse()->hangUp();
    QTRY_COMPARE(f.browse()->opens, 2);
    f.letIn(f.browse());
    f.browse()->say("* OK [ALERT] The disk is full\r\n");
    QCOMPARE(f.all<ServerAlert>().size(), 2);
}

void TestHostileSession::rememberedAlertsAreLimited()
{
    SeenAlerts seen;
    const QByteArray large(1'000'000, 'x');
    for (int i = 0; i < 1000; ++i)
        QVERIFY(seen.isNew(QByteArray::number(i) + large));
    QVERIFY(!seen.isNew("999" + large));
    QVERIFY(seen.isNew("0" + large)); // so long ago that it may be told again
}

/// Promise 21: the row stays, marked; the ones behind it and the connection know nothing of it.
void TestHostileSession::damagedRowsCostNothingElse()
{
    PoolFixture f(1, quiet());
    f.openInbox();
    f.pool.run(2, FetchEnvelopes{UidValidity(7), UidSet(Uid(5), Uid(6))});
    f.browse()->say("A8 OK\r\n");
    f.browse()->say("* 1 FETCH (UID 5 FLAGS (\\Seen) ENVELOPE \"(\" RFC822.SIZE x)\r\n"
                    "* 1 FETCH\r\n* 1 FETCH (((\r\n* FETCH 1\r\n"
                    "* 2 FETCH (UID 6 FLAGS (\\Seen) ENVELOPE (NIL \"six\" NIL NIL NIL NIL NIL NIL "
                    "NIL NIL))\r\nA9 OK\r\n");
    QCOMPARE(f.ends.value(2), 1);
    QVERIFY(std::holds_alternative<Done>(f.outcomes.value(2)));
    QHash<quint32, QByteArray> subjects;
    for (const MessagesUpdated &updated : f.all<MessagesUpdated>()) {
        for (const MessageData &row : updated.messages) {
            if (!row.envelope.isNull() || !row.damaged.isEmpty())
                subjects.insert(row.uid.value(),
                                row.damaged.isEmpty()
                                    ? row.envelope.text(Envelope::Field::Subject).toByteArray()
                                    : row.damaged.join(' '));
        }
    }
    QCOMPARE(subjects.value(6), QByteArray("six"));
    QVERIFY2(subjects.value(5).contains("ENVELOPE"), subjects.value(5).constData());
    QVERIFY(f.browse()->isOpen);
    // Read, it shows the header in place of what was damaged.
    f.browse()->say("+ idling\r\n");
    f.pool.run(3, ReadMessage{UidValidity(7), Uid(5)});
    f.browse()->say("A10 OK\r\n");
    QVERIFY2(f.browse()->seen().contains("BODY.PEEK[HEADER]"), f.browse()->seen());
}

/// Promise 14: what was asked for ends as that, and the connection with it.
void TestHostileSession::moreThanAnnouncedEndsTheConnection()
{
    PoolFixture f(1, quiet());
    f.openInbox();
    f.pool.run(2, FetchSection{UidValidity(7), Uid(5), {}, 100});
    f.browse()->say("A8 OK\r\n");
    f.browse()->say("* 1 FETCH (UID 5 BODY[] {2000000}\r\n" + QByteArray(2'000'000, 'x') +
                    ")\r\nA9 OK\r\n");
    QTRY_COMPARE(f.ends.value(2), 1);
    QTRY_VERIFY(lastLink(f) && lastLink(f)->state == LinkState::Waiting);
    const auto *violation = std::get_if<ProtocolViolation>(&*lastLink(f)->reason);
    QVERIFY(violation);
    QCOMPARE(violation->kind, ProtocolViolation::Kind::TooLong);
    QVERIFY(!f.browse()->isOpen);
}

void TestHostileSession::plusOutOfTurnIsHarmless()
{
    PoolFixture f(1, quiet());
    f.openInbox();
    f.browse()->written();
    f.browse()->say("+ go ahead\r\n+ and again\r\n+\r\n");
    QCOMPARE(f.browse()->written(), QByteArray());
    QVERIFY(f.browse()->isOpen);
    f.pool.run(2, marking());
    QCOMPARE(f.browse()->written(), QByteArray("DONE\r\n"));
}

void TestHostileSession::literalsGoUnaskedOnlyWhereOffered_data()
{
    QTest::addColumn<QByteArray>("capability");
    QTest::addColumn<bool>("asks");
    QTest::newRow("neither") << QByteArray() << true;
    QTest::newRow("LITERAL-") << QByteArray(" LITERAL-") << false;
    QTest::newRow("LITERAL+") << QByteArray(" LITERAL+") << false;
    QTest::newRow("something like it") << QByteArray(" LITERAL") << true;
}

/// Promise 24: a server that does not know "{n+}" would take the octets for commands.
void TestHostileSession::literalsGoUnaskedOnlyWhereOffered()
{
    QFETCH(const QByteArray, capability);
    QFETCH(const bool, asks);
    PoolFixture f(1, quiet());
    f.pool.goOnline(f.settings);
    f.letIn(f.browse(), QByteArray("IMAP4rev1" + capability));
    f.browse()->say("A2 OK\r\nA3 OK\r\n");
    f.browse()->written();
    const QByteArray name(1001, 'x'); // too long for anything else
    f.pool.run(1, CreateMailbox{{MailboxName::fromWire(name)}});
    if (!asks) {
        QCOMPARE(f.browse()->written(), QByteArray("A4 CREATE {1001+}\r\n" + name + "\r\n"));
        return;
    }
    QCOMPARE(f.browse()->written(), QByteArray("A4 CREATE {1001}\r\n"));
    f.browse()->say("+ go ahead\r\n");
    QCOMPARE(f.browse()->written(), QByteArray(name + "\r\n"));
}

void TestHostileSession::commandsThatAreNotAnsweredEnd_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("silence") << QByteArray();
    QTest::newRow("half a line") << QByteArray("* 1 FETCH (UID 5 FL");
    QTest::newRow("half a literal") << QByteArray("* 1 FETCH (UID 5 BODY[] {500}\r\nabc");
    QTest::newRow("the answer but not its end") << QByteArray("* 1 FETCH (UID 5 FLAGS ())\r\n");
}

/// Promise 31.
void TestHostileSession::commandsThatAreNotAnsweredEnd()
{
    QFETCH(const QByteArray, said);
    Timings timings = quiet();
    timings.command = 50ms;
    PoolFixture f(1, timings);
    f.openInbox();
    f.pool.run(2, marking());
    f.browse()->say("A8 OK\r\n");
    f.browse()->say(said);
    QTRY_COMPARE(f.ends.value(2), 1);
    QTRY_VERIFY(lastLink(f) && lastLink(f)->state == LinkState::Waiting);
    const auto *timedOut = std::get_if<TimedOut>(&*lastLink(f)->reason);
    QVERIFY(timedOut);
    QCOMPARE(timedOut->stage, TimedOut::Stage::Command);
    QVERIFY(!f.browse()->isOpen);
}

/// A byte now and then is no progress, not only within a literal.
void TestHostileSession::aLineThatDripsIsGivenUp()
{
    Timings timings = quiet();
    timings.rateWindow = 40ms;
    timings.slowestRate = 100'000;
    PoolFixture f(1, timings);
    f.openInbox();
    f.pool.run(2, FetchEnvelopes{UidValidity(7), UidSet(Uid(5))});
    f.browse()->say("A8 OK\r\n");
    QTimer drip;
    connect(&drip, &QTimer::timeout, &f.pool, [&f] {
        if (f.browse()->isOpen)
            f.browse()->say("x");
    });
    drip.start(5);
    QTRY_VERIFY(lastLink(f) && lastLink(f)->state == LinkState::Waiting);
    QVERIFY(std::holds_alternative<TimedOut>(*lastLink(f)->reason));
    QCOMPARE(f.ends.value(2), 1);
}

/// A slow server that ends its lines does answer.
void TestHostileSession::slowLinesThatEndAreFine()
{
    Timings timings = quiet();
    timings.rateWindow = 20ms;
    timings.slowestRate = 1'000'000;
    PoolFixture f(1, timings);
    f.openInbox();
    f.pool.run(2, FetchEnvelopes{UidValidity(7), UidSet(Uid(5))});
    f.browse()->say("A8 OK\r\n");
    int lines = 0;
    QTimer server;
    connect(&server, &QTimer::timeout, &f.pool, [&] {
        f.browse()->say(++lines < 20 ? "* OK still at it\r\n" : "A9 OK\r\n");
        if (lines == 20)
            server.stop();
    });
    server.start(5);
    QTRY_COMPARE(f.ends.value(2), 1);
    QVERIFY(std::holds_alternative<Done>(f.outcomes.value(2)));
    QVERIFY(f.browse()->isOpen);
}

void TestHostileSession::cancelActsAtOnce_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("rows") << 0;
    QTest::newRow("a message") << 1;
    QTest::newRow("a source") << 2;
    QTest::newRow("a search") << 3;
}

/// Promise 31: however silent the server is; a byte of its answer may be under way.
void TestHostileSession::cancelActsAtOnce()
{
    QFETCH(const int, what);
    const UidValidity validity(7);
    const Operation operations[] = {
        FetchEnvelopes{validity, UidSet(Uid(5))}, ReadMessage{validity, Uid(5)},
        FetchSection{validity, Uid(5), {}, 1'000'000}, SearchMessages{validity}};
    PoolFixture f(1, quiet());
    f.openInbox();
    f.pool.run(2, operations[what]);
    f.browse()->say("A8 OK\r\n");
    f.browse()->say("* 1 FETCH (UID 5 BODY[] {500000}\r\nabc");
    QElapsedTimer time;
    time.start();
    f.pool.cancel(2);
    QCOMPARE(f.ends.value(2), 1);
    QVERIFY2(time.elapsed() < 200, qPrintable(QString::number(time.elapsed())));
    QVERIFY(f.errorOf<Abandoned>(2));
}

QTEST_GUILESS_MAIN(TestHostileSession)
#include "tst_hostilesession.moc"
