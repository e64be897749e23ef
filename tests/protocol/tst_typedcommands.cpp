// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that a person typed, on a connection that has work of its own.
#include "tests/protocol/dialogue.h"

#include <QTest>

using namespace imap;
using testsupport::command;
using testsupport::Dialogue;

class TestTypedCommands : public QObject
{
    Q_OBJECT
private slots:
    void idleAndDone();
    void selectIsTold_data();
    void selectIsTold();
    void theConnectionsOwnVerbsAreNotTyped();
};

void TestTypedCommands::idleAndDone()
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

void TestTypedCommands::selectIsTold_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("mailbox");
    QTest::newRow("select") << QByteArray("select \"Sent Items\"") << QByteArray("Sent Items");
    QTest::newRow("examine") << QByteArray("EXAMINE inbox") << QByteArray("INBOX");
    QTest::newRow("status") << QByteArray("STATUS inbox (messages)") << QByteArray();
}

void TestTypedCommands::selectIsTold()
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

void TestTypedCommands::theConnectionsOwnVerbsAreNotTyped()
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

QTEST_GUILESS_MAIN(TestTypedCommands)
#include "tst_typedcommands.moc"
