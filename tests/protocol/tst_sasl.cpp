// SPDX-License-Identifier: GPL-3.0-or-later
// Connection's part in AUTHENTICATE: challenges as events, answers as lines, nothing in the
// transcript.
#include "imapcore/protocol/connection.h"

#include <QTest>

using namespace imap;

namespace {

struct Dialogue
{
    explicit Dialogue(AuthenticateCommand command)
    {
        connection.setWireLogging(true);
        server("* OK hi");
        id = connection.send({std::move(command), "test"});
        (void)connection.takeOutput();
    }
    void server(const QByteArray &line)
    {
        connection.receive(QByteArray(line + "\r\n"));
        while (auto event = connection.next())
            events.append(std::move(*event));
    }
    template <typename Event>
    [[nodiscard]] const Event *last() const
    {
        return events.isEmpty() ? nullptr : std::get_if<Event>(&events.last());
    }
    [[nodiscard]] QByteArray transcript()
    {
        QByteArray text;
        const QList<WireLine> lines = connection.takeWireLines();
        for (const WireLine &line : lines)
            text += line.text + '\n';
        return text;
    }
    Connection connection;
    QList<ConnectionEvent> events;
    CommandId id = 0;
};

} // namespace

class TestSasl : public QObject
{
    Q_OBJECT
private slots:
    void challengesAndAnswers();
    void challenges_data();
    void challenges();
    void nothingOfItIsInTheTranscript();
    void cancelled();
    void refusedInTheMiddle();
    void challengedTwiceWithoutOurAnswer();
    void othersWaitForTheEnd();
};

void TestSasl::challengesAndAnswers()
{
    Dialogue d({"SCRAM-SHA-256", Secret("n,,n=user,r=abc")});
    d.server("+ " + QByteArray("r=abcdef,s=c2FsdA==,i=4096").toBase64());
    QVERIFY(d.last<ChallengeReceived>());
    QCOMPARE(d.last<ChallengeReceived>()->id, d.id);
    QCOMPARE(d.last<ChallengeReceived>()->data.value_or("-"),
             QByteArray("r=abcdef,s=c2FsdA==,i=4096"));
    d.connection.answerChallenge(Secret("c=biws"));
    QCOMPARE(d.connection.takeOutput(), QByteArray("c=biws").toBase64() + "\r\n");
    d.server("+ dj1hYmNk");
    QCOMPARE(d.last<ChallengeReceived>()->data.value_or("-"), QByteArray("v=abcd"));
    d.connection.answerChallenge(Secret());
    QCOMPARE(d.connection.takeOutput(), QByteArray("\r\n"));
    d.server("A1 OK in");
    QVERIFY(d.last<CommandCompleted>());
}

void TestSasl::challenges_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("data"); // "-": no base64
    QTest::newRow("empty") << QByteArray("+ ") << QByteArray();
    QTest::newRow("without the blank") << QByteArray("+") << QByteArray();
    QTest::newRow("with blanks behind") << QByteArray("+ YWJj  ") << QByteArray("abc");
    QTest::newRow("words") << QByteArray("+ go ahead") << QByteArray("-");
    QTest::newRow("cut short") << QByteArray("+ YWJ=j") << QByteArray("-");
    QTest::newRow("of another alphabet") << QByteArray("+ YW_-") << QByteArray("-");
}

void TestSasl::challenges()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, data);
    Dialogue d({"PLAIN"});
    d.server(line);
    QVERIFY(d.last<ChallengeReceived>());
    QCOMPARE(d.last<ChallengeReceived>()->data.value_or("-"), data);
}

void TestSasl::nothingOfItIsInTheTranscript()
{
    const QByteArray said = "a secret of ours";
    const QByteArray heard = "a salt of theirs";
    Dialogue d({"X", Secret(said)});
    d.server("+ " + heard.toBase64());
    d.connection.answerChallenge(Secret(said));
    d.server("A1 OK in");
    QCOMPARE(d.transcript(), QByteArray("* OK hi\nA1 AUTHENTICATE X ***\n+ ***\n***\nA1 OK in\n"));
}

void TestSasl::cancelled()
{
    Dialogue d({"X"});
    d.connection.cancelExchange(); // not our turn
    QCOMPARE(d.connection.takeOutput(), QByteArray());
    d.server("+ YWJj");
    d.connection.cancelExchange();
    QCOMPARE(d.connection.takeOutput(), QByteArray("*\r\n"));
    d.connection.answerChallenge(Secret("late"));
    QCOMPARE(d.connection.takeOutput(), QByteArray());
    d.server("A1 BAD cancelled");
    QCOMPARE(d.last<CommandCompleted>()->status.kind, StatusKind::Bad);
}

void TestSasl::refusedInTheMiddle()
{
    Dialogue d({"X"});
    d.server("+ YWJj");
    d.server("A1 NO enough");
    QVERIFY(d.last<CommandCompleted>());
    d.connection.answerChallenge(Secret("late"));
    QCOMPARE(d.connection.takeOutput(), QByteArray());
}

void TestSasl::challengedTwiceWithoutOurAnswer()
{
    Dialogue d({"X"});
    d.server("+ YWJj");
    d.server("+ YWJj");
    QVERIFY(d.last<ConnectionFailed>());
    QCOMPARE(std::get<ProtocolViolation>(d.last<ConnectionFailed>()->error).kind,
             ProtocolViolation::Kind::UnexpectedContinuation);
}

void TestSasl::othersWaitForTheEnd()
{
    Dialogue d({"X"});
    d.connection.send({NoopCommand{}, "test"});
    d.server("+ YWJj");
    d.connection.answerChallenge(Secret("abc"));
    QCOMPARE(d.connection.takeOutput(), QByteArray("YWJj\r\n"));
    d.server("A1 OK in");
    QCOMPARE(d.connection.takeOutput(), QByteArray("A2 NOOP\r\n"));
}

QTEST_APPLESS_MAIN(TestSasl)
#include "tst_sasl.moc"
