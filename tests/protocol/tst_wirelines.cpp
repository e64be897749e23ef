// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection keeps and tells of its own traffic: never a password, each line with the action
// it belongs to.
#include "tests/protocol/dialogue.h"

#include <QTest>

using namespace imap;
using testsupport::command;
using testsupport::Dialogue;

class TestWireLines : public QObject
{
    Q_OBJECT
private slots:
    void credentialsAreNotLogged_data();
    void credentialsAreNotLogged();
    void wireIsKeptWhenAskedFor();
    void linesBelongToTheirAction_data();
    void linesBelongToTheirAction();
    void longLiteralsAreLeftOutOfTheTranscript();
};

void TestWireLines::credentialsAreNotLogged_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("LOGIN") << 0;
    QTest::newRow("AUTHENTICATE with SASL-IR") << 1;
    QTest::newRow("AUTHENTICATE without") << 2;
}

void TestWireLines::credentialsAreNotLogged()
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

void TestWireLines::wireIsKeptWhenAskedFor()
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

void TestWireLines::linesBelongToTheirAction_data()
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

void TestWireLines::linesBelongToTheirAction()
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

void TestWireLines::longLiteralsAreLeftOutOfTheTranscript()
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

QTEST_GUILESS_MAIN(TestWireLines)
#include "tst_wirelines.moc"
