// SPDX-License-Identifier: GPL-3.0-or-later
// The server that misbehaves as it is told, and sessions that meet it: scripts, slow and broken
// bytes, floods, a certificate that changes; and the same server as a program.
#include "imapcore/session/session.h"
#include "imapcore/session/tlstransport.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/serverfixture.h"
#include "tests/support/testcertificates.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using imap::ConnectionSettings;
using imap::LinkState;
using imap::ProtocolViolation;
using imap::Security;
using imap::TransportFailed;
using testsupport::parseServerScript;
using testsupport::ScriptedServer;
using testsupport::ServerIdentity;
using testsupport::ServerScript;
using testsupport::ServerStep;
using testsupport::waitUntil;

namespace {

/// A session on a real socket and how its link stands.
struct Caller
{
    explicit Caller(quint16 port, Security security = Security::None)
    {
        settings.host = QStringLiteral("localhost");
        settings.port = port;
        settings.security = security;
        settings.user = QStringLiteral("demo");
        QObject::connect(&session, &imap::Session::changed, &session,
                         [this](const imap::ChangeBatch &batch) { note(batch); });
        QObject::connect(&session, &imap::Session::passwordWanted, &session,
                         [this] { session.givePassword(imap::Secret("secret"), {}); });
    }
    void note(const imap::ChangeBatch &batch)
    {
        for (const imap::Change &change : batch) {
            const auto *told = std::get_if<imap::LinkChanged>(&change);
            if (!told)
                continue;
            link = *told;
            wasOnline = wasOnline || link.state == LinkState::Online;
            if (link.reason)
                reason = link.reason;
        }
    }
    [[nodiscard]] bool comesIn()
    {
        session.goOnline(settings);
        return waitUntil([this] { return wasOnline || reason.has_value(); }, 20000) && wasOnline;
    }
    [[nodiscard]] bool fails()
    {
        session.goOnline(settings);
        return waitUntil([this] { return reason.has_value(); }, 20000);
    }
    template <typename Error>
    [[nodiscard]] const Error *error() const
    {
        return reason ? std::get_if<Error>(&*reason) : nullptr;
    }

    ConnectionSettings settings;
    imap::LinkChanged link;
    std::optional<imap::ImapError> reason;
    bool wasOnline = false;
    imap::Session session{
        std::make_unique<imap::TlsTransport>()}; // goes first: it tells the others
};

ServerScript scriptOf(const QByteArray &text)
{
    QString problem;
    ServerScript script = parseServerScript(text, &problem);
    if (script.isEmpty())
        QTest::qFail(qPrintable(problem), __FILE__, __LINE__);
    return script;
}

const QByteArray lettingIn = "S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\n"
                             "C: AUTHENTICATE\n"
                             "S: %T OK [CAPABILITY IMAP4rev1] in\n";

} // namespace

class TestHostileServer : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void scripts();
    void noScripts_data();
    void noScripts();
    void slowBytesSignInAllTheSame();
    void startTlsByScript();
    void endsTheConnection_data();
    void endsTheConnection();
    void certificateChangesAfterThePin();
    void programIsOnLoopbackOnly();
    void programSaysWhatIsWrong();

private:
    QTemporaryDir m_folder;
};

void TestHostileServer::initTestCase()
{
    testsupport::makeTestCertificates(m_folder.path());
    QVERIFY(!ServerIdentity::load(m_folder.path(), QStringLiteral("good")).isNull());
}

void TestHostileServer::scripts()
{
    using Kind = ServerStep::Kind;
    const ServerScript script = scriptOf("# a comment\nS: * OK a\\0b\nC: login\nS-  {5}\\r\\n\n"
                                         "S* 3 x\\x41\nS~ z\nWAIT 20\nSTARTTLS\nCLOSE\nCUT\nAGAIN\n"
                                         "S:\n");
    const ServerScript expected{{Kind::Say, QByteArray("* OK a\0b\r\n", 10), 1},
                                {Kind::Expect, "LOGIN", 1},
                                {Kind::Say, " {5}\r\n", 1},
                                {Kind::Say, "xA", 3},
                                {Kind::SayForEver, "z", 1},
                                {Kind::Wait, {}, 20},
                                {Kind::StartTls, {}, 1},
                                {Kind::Close, {}, 1},
                                {Kind::Cut, {}, 1},
                                {Kind::Again, {}, 1},
                                {Kind::Say, "\r\n", 1}};
    QVERIFY(script == expected);
}

void TestHostileServer::noScripts_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("unknown word") << QByteArray("SHOUT hello");
    QTest::newRow("unknown escape") << QByteArray("S: \\q");
    QTest::newRow("half a byte") << QByteArray("S: \\xz");
    QTest::newRow("how long") << QByteArray("WAIT long");
    QTest::newRow("how often") << QByteArray("S* often x");
    QTest::newRow("nothing for ever") << QByteArray("S~ ");
    QTest::newRow("again without a pause") << QByteArray("AGAIN");
}

void TestHostileServer::noScripts()
{
    QFETCH(const QByteArray, line);
    QString problem;
    QVERIFY(parseServerScript("S: a\n" + line + "\n", &problem).isEmpty());
    QCOMPARE(problem, QStringLiteral("line 2: ") + QString::fromLatin1(line));
}

void TestHostileServer::slowBytesSignInAllTheSame()
{
    ScriptedServer server;
    server.script = scriptOf(lettingIn);
    server.otherwise = "%T OK\r\n";
    server.pacing.segment = 1;
    Caller caller(server.serverPort());
    QVERIFY(caller.comesIn());
}

void TestHostileServer::startTlsByScript()
{
    ScriptedServer server;
    server.identity = ServerIdentity::load(m_folder.path(), QStringLiteral("good"));
    server.script = scriptOf("S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready\nC: STARTTLS\n"
                             "S: %T OK\nSTARTTLS\nC: CAPABILITY\n"
                             "S: * CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\nS: %T OK\n"
                             "C: AUTHENTICATE\nWAIT 20\nS: %T OK [CAPABILITY IMAP4rev1] in\n");
    server.otherwise = "%T OK\r\n";
    Caller caller(server.serverPort(), Security::StartTls);
    caller.settings.caFile = m_folder.filePath(QStringLiteral("ca.pem"));
    QVERIFY(caller.comesIn());
    QVERIFY(!caller.link.tls.protocol.isEmpty());
}

void TestHostileServer::endsTheConnection_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<qint64>("cutAfter");
    QTest::addColumn<int>("kind"); // of ProtocolViolation; -1: it was lost, -2: closed
    const auto row = [](const char *name, const QByteArray &script, qint64 cut, int kind) {
        QTest::newRow(name) << script << cut << kind;
    };
    const auto tooLong = static_cast<int>(ProtocolViolation::Kind::TooLong);
    row("endless greeting", "S~ * OK and so on\n", -1, tooLong);
    row("endless line", lettingIn + "S- * LIST () \"/\" \nS~ abcdefgh\n", -1, tooLong);
    row("literal of 4 GiB", lettingIn + "S: * LIST () \"/\" {4294967296}\n", -1, tooLong);
    row("literal of 2^63", lettingIn + "S: * LIST () \"/\" {9223372036854775808}\n", -1, tooLong);
    row("response without end", lettingIn + "S- * LIST () \nS~ {65538}\\r\\n\n", -1, tooLong);
    row("tag of nobody", lettingIn + "S: Z9 OK\n", -1,
        static_cast<int>(ProtocolViolation::Kind::UnknownTag));
    row("cut in the greeting", lettingIn, 7, -2);
    row("cut in the literal",
        lettingIn + "C: LIST\nC: LSUB\nS: * LIST () \"/\" {20}\nS- INB\nCUT\n", -1, -1);
    row("closed behind BYE", lettingIn + "C: LIST\nC: LSUB\nS: * BYE later\nCLOSE\n", -1, -1);
}

void TestHostileServer::endsTheConnection()
{
    QFETCH(const QByteArray, script);
    QFETCH(const qint64, cutAfter);
    QFETCH(const int, kind);
    ScriptedServer server;
    server.script = scriptOf(script);
    server.pacing.cutAfter = cutAfter;
    Caller caller(server.serverPort());
    QVERIFY(caller.fails());
    const auto *violation = caller.error<ProtocolViolation>();
    if (kind >= 0) {
        QVERIFY(violation);
        QCOMPARE(static_cast<int>(violation->kind), kind);
    } else if (kind == -1) {
        QVERIFY(caller.error<imap::ConnectionLost>());
    } else {
        QVERIFY(caller.error<TransportFailed>());
        QCOMPARE(caller.error<TransportFailed>()->kind, TransportFailed::Kind::Closed);
    }
}

void TestHostileServer::certificateChangesAfterThePin()
{
    ScriptedServer server(ScriptedServer::Speaks::Tls);
    server.identity = ServerIdentity::load(m_folder.path(), QStringLiteral("selfsigned"));
    server.laterIdentity = ServerIdentity::load(m_folder.path(), QStringLiteral("other"));
    server.script = scriptOf(lettingIn);
    server.otherwise = "%T OK\r\n";
    Caller first(server.serverPort(), Security::Tls);
    first.settings.pinSha256 = server.identity.sha256();
    QVERIFY(first.comesIn());
    const qsizetype heardBefore = server.heard().size();
    Caller second(server.serverPort(), Security::Tls);
    second.settings.pinSha256 = server.identity.sha256();
    QVERIFY(second.fails());
    const auto *failed = second.error<TransportFailed>();
    QVERIFY(failed && failed->certificate);
    QCOMPARE(failed->certificate->fault, imap::CertificateFault::PinChanged);
    QCOMPARE(failed->certificate->chain.first().sha256, server.laterIdentity.sha256());
    first.session.goOffline();
    QVERIFY(!server.heard().mid(heardBefore).contains("AUTHENTICATE"));
}

void TestHostileServer::programIsOnLoopbackOnly()
{
    QProcess program;
    program.start(QStringLiteral(POSTROOM_HOSTILE),
                  {QStringLiteral("--mode"), QStringLiteral("starttls"),
                   QStringLiteral("--segment"), QStringLiteral("3")});
    QByteArray said;
    const bool isUp = waitUntil(
        [&] {
            said += program.readAllStandardOutput();
            return said.contains("ca.pem\n");
        },
        60'000); // it makes its certificates first
    QVERIFY(isUp);
    static const QRegularExpression pattern(QStringLiteral("^port (\\d+)\nca (.*)\n"));
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(said));
    QVERIFY(match.hasMatch());
    Caller caller(match.captured(1).toUShort(), Security::StartTls);
    caller.settings.caFile = match.captured(2);
    QVERIFY(caller.comesIn());
    // From anywhere but 127.0.0.1 nobody answers.
    QTcpSocket other;
    other.connectToHost(QStringLiteral("127.0.0.2"), caller.settings.port);
    QVERIFY(waitUntil([&] { return other.state() == QAbstractSocket::UnconnectedState; }));
    QCOMPARE(other.error(), QAbstractSocket::ConnectionRefusedError);
    caller.session.goOffline();
    program.terminate();
    QVERIFY(waitUntil([&] { return program.state() == QProcess::NotRunning; }));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QVERIFY(!QFile::exists(match.captured(2))); // its folder went with it
}

void TestHostileServer::programSaysWhatIsWrong()
{
    QProcess program;
    program.start(QStringLiteral(POSTROOM_HOSTILE),
                  {QStringLiteral("--certificate"), QStringLiteral("golden")});
    QVERIFY(waitUntil([&] { return program.state() == QProcess::NotRunning; }));
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.readAllStandardError().contains("--help"));
    program.start(QStringLiteral(POSTROOM_HOSTILE), {QStringLiteral("--help")});
    QVERIFY(waitUntil([&] { return program.state() == QProcess::NotRunning; }));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardOutput().contains("STARTTLS"));
}

QTEST_GUILESS_MAIN(TestHostileServer)
#include "tst_hostileserver.moc"
