// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/protocol/connection.h"

#include <QTest>

using namespace imap;

namespace {

/// What a connection says and does, written like a transcript.
class Dialogue
{
public:
    Dialogue() { connection.setWireLogging(true); }
    void server(const QByteArray &line)
    {
        const QByteArray bytes = line + "\r\n";
        connection.receive(bytes);
        while (auto event = connection.next())
            events.append(std::move(*event));
    }
    QByteArray client() { return connection.takeOutput(); }
    template <typename Event>
    [[nodiscard]] QList<Event> all() const
    {
        QList<Event> found;
        for (const auto &event : events) {
            if (const auto *one = std::get_if<Event>(&event))
                found.append(*one);
        }
        return found;
    }

    Connection connection;
    QList<ConnectionEvent> events;
};

Command command(CommandBody body)
{
    return {std::move(body), "test"};
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsSentBeforeTheGreeting();
    void whatIsNoGreetingEndsTheConnection_data();
    void whatIsNoGreetingEndsTheConnection();
    void commandsArePipelinedInOrder();
    void selectIsAloneOnTheWire();
    void literalWaitsForContinuation();
    void refusedLiteralIsNotSent();
    void doneOnlyAfterPlus();
    void idleRefused();
    void authenticateWithoutInitialResponse();
    void credentialsAreNotLogged_data();
    void credentialsAreNotLogged();
    void unknownTagEndsTheConnection();
    void unsentCommandCanBeWithdrawn();
    void unusableNameIsNotSent();
    void pendingBytesAreSeen();
    void readOnlyWritesNothingThatChanges();
    void wireIsKeptWhenAskedFor();
    void linesBelongToTheirAction_data();
    void linesBelongToTheirAction();
    void longLiteralsAreLeftOutOfTheTranscript();
    void typedIdleAndDone();
    void typedSelectIsTold_data();
    void typedSelectIsTold();
    void theConnectionsOwnVerbsAreNotTyped();
};

void TestConnection::nothingIsSentBeforeTheGreeting()
{
    Dialogue d;
    d.connection.send(command(CapabilityCommand{}));
    QCOMPARE(d.client(), QByteArray());
    d.server("* OK IMAP4 ready");
    QCOMPARE(d.all<GreetingReceived>().size(), 1);
    QCOMPARE(d.client(), QByteArray("A1 CAPABILITY\r\n"));
}

void TestConnection::whatIsNoGreetingEndsTheConnection_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("ssh") << QByteArray("SSH-2.0-OpenSSH_9.2p1");
    QTest::newRow("smtp") << QByteArray("220 mail.example.org ESMTP");
    QTest::newRow("pop3") << QByteArray("+OK ready");
    QTest::newRow("http") << QByteArray("HTTP/1.1 400 Bad Request");
    QTest::newRow("untagged data") << QByteArray("* 3 EXISTS");
    QTest::newRow("untagged NO") << QByteArray("* NO go away");
    QTest::newRow("tagged") << QByteArray("A1 OK hello");
}

void TestConnection::whatIsNoGreetingEndsTheConnection()
{
    QFETCH(QByteArray, line);
    Dialogue d;
    d.connection.send(command(NoopCommand{}));
    d.server(line);
    QCOMPARE(d.events.size(), 1);
    const auto failed = d.all<ConnectionFailed>();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(std::get<ProtocolViolation>(failed.first().error).kind,
             ProtocolViolation::Kind::NotImap);
    QCOMPARE(d.client(), QByteArray());
}

void TestConnection::commandsArePipelinedInOrder()
{
    Dialogue d;
    d.server("* OK hi");
    const CommandId first = d.connection.send(command(NoopCommand{}));
    const CommandId second = d.connection.send(command(NamespaceCommand{}));
    QCOMPARE(d.client(), QByteArray("A1 NOOP\r\nA2 NAMESPACE\r\n"));
    d.server("A2 OK");
    d.server("A1 OK");
    const auto done = d.all<CommandCompleted>();
    QCOMPARE(done.at(0).id, second);
    QCOMPARE(done.at(1).id, first);
    QVERIFY(!d.connection.hasWork());
}

void TestConnection::selectIsAloneOnTheWire()
{
    Dialogue d;
    d.server("* OK hi");
    d.connection.send(command(NoopCommand{}));
    d.connection.send(command(SelectCommand{MailboxName::inbox()}));
    d.connection.send(command(NoopCommand{}));
    QCOMPARE(d.client(), QByteArray("A1 NOOP\r\n"));
    QVERIFY(d.all<SelectWritten>().isEmpty());
    d.server("A1 OK");
    QCOMPARE(d.client(), QByteArray("A2 SELECT INBOX\r\n"));
    QCOMPARE(d.all<SelectWritten>().size(), 1);
    d.server("A2 OK [READ-WRITE] done");
    QCOMPARE(d.client(), QByteArray("A3 NOOP\r\n"));
}

void TestConnection::literalWaitsForContinuation()
{
    Dialogue d;
    d.server("* OK hi");
    d.connection.send(command(LoginCommand{"j\xC3\xBCrgen", Secret("pa\xC3\x9Fwort")}));
    d.connection.send(command(NoopCommand{}));
    QCOMPARE(d.client(), QByteArray("A1 LOGIN {7}\r\n"));
    d.server("+ go on");
    QCOMPARE(d.client(), QByteArray("j\xC3\xBCrgen {8}\r\n"));
    d.server("+");
    QCOMPARE(d.client(), QByteArray("pa\xC3\x9Fwort\r\n"));
    d.server("A1 OK in");
    QCOMPARE(d.client(), QByteArray("A2 NOOP\r\n"));
}

void TestConnection::refusedLiteralIsNotSent()
{
    Dialogue d;
    d.server("* OK hi");
    d.connection.send(command(LoginCommand{"j\xC3\xBCrgen", Secret("x")}));
    d.client();
    d.server("A1 NO no literals here");
    QCOMPARE(d.client(), QByteArray());
    d.connection.send(command(NoopCommand{}));
    QCOMPARE(d.client(), QByteArray("A2 NOOP\r\n"));
}

void TestConnection::doneOnlyAfterPlus()
{
    Dialogue d;
    d.server("* OK hi");
    d.connection.send(command(IdleCommand{}));
    QCOMPARE(d.client(), QByteArray("A1 IDLE\r\n"));
    d.connection.endIdle();
    QCOMPARE(d.client(), QByteArray());
    d.server("+ idling");
    QCOMPARE(d.all<IdleAccepted>().size(), 1);
    QCOMPARE(d.client(), QByteArray("DONE\r\n"));
    d.connection.endIdle();
    QCOMPARE(d.client(), QByteArray());
    d.server("A1 OK Completed");
    QVERIFY(!d.connection.isIdling());
}

void TestConnection::idleRefused()
{
    Dialogue d;
    d.server("* OK hi");
    d.connection.send(command(IdleCommand{}));
    d.connection.endIdle();
    d.client();
    d.server("A1 NO not now");
    QCOMPARE(d.client(), QByteArray());
    QVERIFY(!d.connection.isIdling());
}

void TestConnection::authenticateWithoutInitialResponse()
{
    Dialogue d;
    d.server("* OK hi");
    d.connection.send(command(AuthenticateCommand{"PLAIN"}));
    QCOMPARE(d.client(), QByteArray("A1 AUTHENTICATE PLAIN\r\n"));
    d.server("+ ");
    QCOMPARE(d.all<ChallengeReceived>().size(), 1);
    d.connection.answerChallenge(Secret(QByteArray("\0alice\0secret", 13)));
    QCOMPARE(d.client(), QByteArray("AGFsaWNlAHNlY3JldA==\r\n"));
}

void TestConnection::credentialsAreNotLogged_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("LOGIN") << 0;
    QTest::newRow("AUTHENTICATE with SASL-IR") << 1;
    QTest::newRow("AUTHENTICATE without") << 2;
}

void TestConnection::credentialsAreNotLogged()
{
    QFETCH(int, form);
    const QByteArray message("\0alice\0sesame-77", 16);
    Dialogue d;
    d.server("* OK hi");
    if (form == 0)
        d.connection.send(command(LoginCommand{"alice", Secret("sesame-77")}));
    else
        d.connection.send(command(form == 1 ? AuthenticateCommand{"PLAIN", Secret(message)}
                                            : AuthenticateCommand{"PLAIN"}));
    d.server("+ ");
    d.connection.answerChallenge(Secret(message));
    d.server("A1 OK in");
    QVERIFY(d.client().size() > 10);
    const QByteArray base64 = message.toBase64();
    const auto lines = d.connection.takeWireLines();
    QVERIFY(lines.size() >= 3);
    for (const WireLine &line : lines) {
        QVERIFY2(!line.text.contains("sesame"), line.text.constData());
        QVERIFY2(!line.text.contains(base64), line.text.constData());
    }
}

void TestConnection::unknownTagEndsTheConnection()
{
    Dialogue d;
    d.server("* OK hi");
    d.connection.send(command(NoopCommand{}));
    d.server("A7 OK what?");
    const auto failed = d.all<ConnectionFailed>();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(std::get<ProtocolViolation>(failed.first().error).kind,
             ProtocolViolation::Kind::UnknownTag);
    d.server("A1 OK");
    QVERIFY(d.all<CommandCompleted>().isEmpty());
}

void TestConnection::unsentCommandCanBeWithdrawn()
{
    Dialogue d;
    d.server("* OK hi");
    const CommandId sent = d.connection.send(command(SelectCommand{MailboxName::inbox()}));
    const CommandId unsent = d.connection.send(command(NoopCommand{}));
    QVERIFY(!d.connection.withdraw(sent));
    QVERIFY(d.connection.withdraw(unsent));
    d.client();
    d.server("A1 OK");
    QCOMPARE(d.client(), QByteArray());
}

void TestConnection::unusableNameIsNotSent()
{
    Dialogue d;
    d.server("* OK hi");
    d.connection.send(command(SelectCommand{MailboxName::fromWire("a\r\nA9 DELETE INBOX")}));
    d.server("* OK still here");
    QCOMPARE(d.client(), QByteArray());
    const auto done = d.all<CommandCompleted>();
    QCOMPARE(done.size(), 1);
    QCOMPARE(done.first().status.kind, StatusKind::Bad);
}

void TestConnection::pendingBytesAreSeen()
{
    Dialogue d;
    d.server("* OK hi");
    d.connection.send(command(StartTlsCommand{}));
    d.connection.receive("A1 OK begin\r\n* CAPABILITY IMAP4rev1\r\n");
    const auto event = d.connection.next();
    QVERIFY(event && std::holds_alternative<CommandCompleted>(*event));
    QVERIFY(d.connection.pendingBytes() > 0);
}

/// Inspection mode: not a byte of such a command, whoever asks, and the next one goes out.
void TestConnection::readOnlyWritesNothingThatChanges()
{
    const auto box = MailboxName::inbox();
    const UidSet uids{Uid(1)};
    const QList<CommandBody> changing{StoreCommand{uids, StoreMode::Add, {}},
                                      CopyCommand{uids, box},
                                      MoveCommand{uids, box},
                                      ExpungeCommand{},
                                      UidExpungeCommand{uids},
                                      CloseCommand{},
                                      CreateCommand{box},
                                      DeleteCommand{box},
                                      RenameCommand{box, box},
                                      SubscribeCommand{box},
                                      UnsubscribeCommand{box},
                                      AppendCommand{box, {}, {}, "x"},
                                      SelectCommand{box, false, false},
                                      TypedCommand{{"uid store 1 +flags (\\Seen)"}, {}},
                                      TypedCommand{{"APPEND INBOX ", ""}, {"x"}},
                                      TypedCommand{{"FETCH 1 BODY[]"}, {}}};
    Dialogue d;
    d.connection.setReadOnly(true);
    d.server("* OK IMAP4 ready");
    for (const CommandBody &body : changing)
        d.connection.send(command(body));
    d.connection.send(command(NoopCommand{}));
    QCOMPARE(d.client(), QByteArray("A1 NOOP\r\n"));
    d.server("A1 OK");
    const auto completed = d.all<CommandCompleted>();
    QCOMPARE(completed.size(), changing.size() + 1);
    qsizetype refused = 0;
    for (const CommandCompleted &one : completed)
        refused += one.status.code.is(notSentInspection) ? 1 : 0;
    QCOMPARE(refused, changing.size());
    QVERIFY(d.all<SelectWritten>().isEmpty());
}

void TestConnection::wireIsKeptWhenAskedFor()
{
    Dialogue d;
    d.server("* OK IMAP4 ready");
    const QByteArray line = "* 1 FETCH (BODY[] {4}\r\na\r\nb BODY[TEXT] {1}\r\nb FLAGS ())";
    d.server(line);
    d.connection.setKeepingWire(true);
    d.server(line);
    QCOMPARE(d.all<UntaggedReceived>().at(0).wire, QByteArray());
    QCOMPARE(d.all<UntaggedReceived>().at(1).wire, line);
}

void TestConnection::linesBelongToTheirAction_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<quint64>("action");
    QTest::newRow("tagged, the first") << QByteArray("A1 OK done") << quint64(11);
    QTest::newRow("tagged, the second") << QByteArray("A2 OK done") << quint64(12);
    QTest::newRow("counts") << QByteArray("* STATUS a (MESSAGES 1)") << quint64(11);
    QTest::newRow("list") << QByteArray("* LIST () \"/\" a") << quint64(12);
    QTest::newRow("rows, of two that could") << QByteArray("* 1 FETCH (FLAGS ())") << quint64(0);
    QTest::newRow("rights") << QByteArray("* MYRIGHTS a lr") << quint64(0);
    QTest::newRow("news") << QByteArray("* 4 EXISTS") << quint64(0);
}

void TestConnection::linesBelongToTheirAction()
{
    QFETCH(QByteArray, line);
    Dialogue d;
    d.server("* OK ready");
    const auto a = MailboxName::fromWire("a");
    d.connection.send({StatusCommand{a, {"MESSAGES"}}, "count", 11});
    d.connection.send({ListCommand{}, "list", 12});
    d.connection.send({FetchCommand{UidSet(Uid(1)), FetchMacro::Fast}, "rows", 13});
    d.connection.send({StoreCommand{UidSet(Uid(2)), StoreMode::Add, {}}, "store", 14});
    (void)d.connection.takeWireLines();
    d.server(line);
    const QList<WireLine> lines = d.connection.takeWireLines();
    QCOMPARE(lines.size(), 1);
    QTEST(lines.first().action, "action");
}

void TestConnection::longLiteralsAreLeftOutOfTheTranscript()
{
    Dialogue d;
    d.server("* OK ready");
    (void)d.connection.takeWireLines();
    const QByteArray large(2000, 'x');
    d.server("* 2 FETCH (BODY[1] {3}\r\nabc BODY[2] {2000}\r\n" + large + " UID 9)");
    const QList<WireLine> lines = d.connection.takeWireLines();
    QCOMPARE(lines.first().text, QByteArray("* 2 FETCH (BODY[1] {3}abc BODY[2] {2000} UID 9)"));
    QVERIFY(!lines.first().isCut);
    QVERIFY(lines.first().bytes > 2000);
    d.server("* SEARCH " + QByteArray(40000, '1'));
    const QList<WireLine> cut = d.connection.takeWireLines();
    QVERIFY(cut.first().isCut);
    QCOMPARE(cut.first().text.size(), 16 * 1024);
}

void TestConnection::typedIdleAndDone()
{
    Dialogue d;
    d.server("* OK ready");
    d.connection.send(command(TypedCommand{{"idle"}, {}}));
    QCOMPARE(d.client(), QByteArray("A1 idle\r\n"));
    QVERIFY(d.connection.isIdling());
    d.server("+ idling");
    QCOMPARE(d.all<IdleAccepted>().size(), 1);
    d.connection.endIdle();
    QCOMPARE(d.client(), QByteArray("DONE\r\n"));
    d.server("A1 OK done");
    QVERIFY(!d.connection.isIdling());
}

void TestConnection::typedSelectIsTold_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("mailbox");
    QTest::newRow("select") << QByteArray("select \"Sent Items\"") << QByteArray("Sent Items");
    QTest::newRow("examine") << QByteArray("EXAMINE inbox") << QByteArray("INBOX");
    QTest::newRow("status") << QByteArray("STATUS inbox (messages)") << QByteArray();
}

void TestConnection::typedSelectIsTold()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, mailbox);
    Dialogue d;
    d.server("* OK ready");
    d.connection.send(command(TypedCommand{{line}, {}}));
    d.server("* 0 RECENT");
    const auto told = d.all<SelectWritten>();
    QCOMPARE(told.isEmpty() ? QByteArray() : told.first().mailbox.wire(), mailbox);
}

void TestConnection::theConnectionsOwnVerbsAreNotTyped()
{
    Dialogue d;
    d.server("* OK ready");
    for (const char *line : {"starttls", "COMPRESS DEFLATE", "authenticate plain"})
        d.connection.send(command(TypedCommand{{line}, {}}));
    QCOMPARE(d.client(), QByteArray());
    d.server("* 1 EXISTS");
    const auto completed = d.all<CommandCompleted>();
    QCOMPARE(completed.size(), 3);
    for (const CommandCompleted &one : completed)
        QCOMPARE(one.status.code.name, QByteArray(notSentConnection));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
