// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection sends and when: behind the greeting, in order, literals and DONE when the
// server is ready for them, and nothing that must not go out.
#include "tests/protocol/dialogue.h"

#include <QTest>

using namespace imap;
using testsupport::command;
using testsupport::Dialogue;

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
    void unknownTagEndsTheConnection();
    void unsentCommandCanBeWithdrawn();
    void unusableNameIsNotSent();
    void pendingBytesAreSeen();
    void readOnlyWritesNothingThatChanges();
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

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
