// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/login.h"
#include "tests/support/flowscript.h"

#include <QTest>

using namespace imap;
using testsupport::FlowScript;

namespace {

ConnectionSettings settingsWith(Security security)
{
    ConnectionSettings settings;
    settings.security = security;
    settings.user = QStringLiteral("alice");
    return settings;
}

FlowScript login(ServerMirror &mirror, Security security, const QByteArray &greeting)
{
    const Response said = testsupport::responsesIn(greeting + "\r\n").first();
    (void)mirror.apply(said, {});
    return FlowScript(std::make_unique<Login>(settingsWith(security),
                                              std::get<StatusResponse>(said),
                                              security == Security::Tls),
                      mirror);
}

} // namespace

class TestLogin : public QObject
{
    Q_OBJECT
private slots:
    void capabilitiesFromGreetingAndCode();
    void capabilitiesAreAskedForAgainAfterSignIn();
    void extensionsAreEnabledBesideTheFirst_data();
    void extensionsAreEnabledBesideTheFirst();
    void loginWherePlainIsMissing();
    void loginDisabledIsObeyed();
    void whatProtectsCannotBeDisabled();
    void loginDisabledAfterSignInIsIgnored();
    void startTlsComesFirst();
    void startTlsMissing();
    void startTlsRefused();
    void preAuthInClear();
    void preAuthInTls();
    void passwordIsAskedForAgainWhenRefused();
    void serverTroubleIsNoWrongPassword_data();
    void serverTroubleIsNoWrongPassword();
    void noPasswordEndsIt();
    void notImap4();
    void byeInTheGreeting();
};

void TestLogin::capabilitiesFromGreetingAndCode()
{
    ServerMirror mirror;
    FlowScript s =
        login(mirror, Security::Tls, "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready");
    QVERIFY(s.wantsPassword());
    QVERIFY(!s.wantsPassword()->rejected);
    s.givePassword("secret");
    QCOMPARE(s.nextCommand(), QByteArray("AUTHENTICATE PLAIN AGFsaWNlAHNlY3JldA=="));
    s.answer({}, "OK [CAPABILITY IMAP4rev1 ID NAMESPACE IDLE] in");
    QVERIFY(s.nextCommand().startsWith("ID (\"name\" \"Postroom\""));
    s.answer("* ID (\"name\" \"Dovecot\")\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("NAMESPACE"));
    s.answer("* NAMESPACE ((\"INBOX.\" \".\")) NIL NIL\r\n");
    QVERIFY(s.succeeded());
    QVERIFY(mirror.capabilities().has("IDLE"));
    QCOMPARE(mirror.namespaces().personal.first().prefix, QByteArray("INBOX."));
}

void TestLogin::capabilitiesAreAskedForAgainAfterSignIn()
{
    ServerMirror mirror;
    FlowScript s = login(mirror, Security::Tls, "* OK ready");
    QCOMPARE(s.nextCommand(), QByteArray("CAPABILITY"));
    s.answer("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n");
    s.givePassword("x");
    QCOMPARE(s.nextCommand(), QByteArray("AUTHENTICATE PLAIN"));
    s.challenge({});
    QCOMPARE(s.response(), QByteArray("\0alice\0x", 8));
    s.answer({});
    QCOMPARE(s.nextCommand(), QByteArray("CAPABILITY"));
    s.answer("* CAPABILITY IMAP4rev1 UIDPLUS\r\n");
    QVERIFY(s.succeeded());
    QVERIFY(!mirror.capabilities().hasAuth("PLAIN"));
    QVERIFY(mirror.capabilities().has("UIDPLUS"));
}

void TestLogin::extensionsAreEnabledBesideTheFirst_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArrayList>("commands"); // after sign-in, without ID's fields
    QTest::addColumn<QByteArray>("enabled");
    QTest::newRow("QRESYNC beside ID")
        << QByteArray("ID NAMESPACE ENABLE CONDSTORE QRESYNC")
        << QByteArrayList{"ID", "ENABLE QRESYNC", "NAMESPACE"} << QByteArray("QRESYNC");
    QTest::newRow("CONDSTORE beside NAMESPACE")
        << QByteArray("NAMESPACE ENABLE CONDSTORE")
        << QByteArrayList{"NAMESPACE", "ENABLE CONDSTORE"} << QByteArray("CONDSTORE");
    QTest::newRow("on its own") << QByteArray("QRESYNC") << QByteArrayList{"ENABLE QRESYNC"}
                                << QByteArray("QRESYNC");
    QTest::newRow("no ENABLE") << QByteArray("CONDSTORE") << QByteArrayList{} << QByteArray();
    QTest::newRow("refused") << QByteArray("QRESYNC") << QByteArrayList{"ENABLE QRESYNC"}
                             << QByteArray();
}

void TestLogin::extensionsAreEnabledBesideTheFirst()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArrayList, commands);
    QFETCH(QByteArray, enabled);
    ServerMirror mirror;
    FlowScript s =
        login(mirror, Security::Tls, "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready");
    s.givePassword("x");
    s.answer({}, "OK [CAPABILITY IMAP4rev1 " + offered + "] in");
    for (const QByteArray &command : std::as_const(commands)) {
        QVERIFY2(s.nextCommand().startsWith(command), s.nextCommand().constData());
        const bool enables = command.startsWith("ENABLE");
        if (enables && enabled.isEmpty())
            s.answer({}, "BAD not here");
        else
            s.answer(enables ? QByteArray("* ENABLED " + enabled + "\r\n") : QByteArray());
    }
    QVERIFY(s.succeeded());
    for (const char *name : {"QRESYNC", "CONDSTORE"})
        QCOMPARE(mirror.isEnabled(name), enabled == name);
}

void TestLogin::loginWherePlainIsMissing()
{
    ServerMirror mirror;
    FlowScript s = login(mirror, Security::Tls, "* OK [CAPABILITY IMAP4rev1] ready");
    s.givePassword("my \"secret\"");
    QCOMPARE(s.nextCommand(), QByteArray("LOGIN alice \"my \\\"secret\\\"\""));
}

void TestLogin::loginDisabledIsObeyed()
{
    ServerMirror mirror;
    FlowScript s = login(mirror, Security::None, "* OK [CAPABILITY IMAP4rev1 LOGINDISABLED] ready");
    QCOMPARE(s.nextCommand(), QByteArray());
    QVERIFY(s.error<ProtocolViolation>());
    QCOMPARE(s.error<ProtocolViolation>()->kind, ProtocolViolation::Kind::LoginDisabled);
}

void TestLogin::whatProtectsCannotBeDisabled()
{
    ServerMirror mirror;
    mirror.setDisabledCapabilities({"LOGINDISABLED", "STARTTLS", "IDLE"});
    FlowScript s = login(mirror, Security::None,
                         "* OK [CAPABILITY IMAP4rev1 LOGINDISABLED STARTTLS IDLE] ready");
    QCOMPARE(s.nextCommand(), QByteArray());
    QVERIFY(s.error<ProtocolViolation>());
    QCOMPARE(s.error<ProtocolViolation>()->kind, ProtocolViolation::Kind::LoginDisabled);
    QVERIFY(mirror.capabilities().has("STARTTLS"));
    QVERIFY(!mirror.capabilities().has("IDLE"));
}

void TestLogin::loginDisabledAfterSignInIsIgnored()
{
    ServerMirror mirror;
    FlowScript s =
        login(mirror, Security::Tls, "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready");
    s.givePassword("x");
    s.answer({}, "OK [CAPABILITY IMAP4rev1 LOGINDISABLED] in");
    QVERIFY(s.succeeded());
}

void TestLogin::startTlsComesFirst()
{
    ServerMirror mirror;
    FlowScript s = login(mirror, Security::StartTls,
                         "* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN ID] ready");
    QCOMPARE(s.nextCommand(), QByteArray("STARTTLS"));
    s.answer({});
    QVERIFY(s.wantsTls());
    mirror = ServerMirror();
    s.startTls();
    QCOMPARE(s.nextCommand(), QByteArray("CAPABILITY"));
    s.answer("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n");
    QVERIFY(s.wantsPassword());
}

void TestLogin::startTlsMissing()
{
    ServerMirror mirror;
    FlowScript s =
        login(mirror, Security::StartTls, "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready");
    QCOMPARE(s.nextCommand(), QByteArray());
    QCOMPARE(s.error<ProtocolViolation>()->kind, ProtocolViolation::Kind::StartTlsMissing);
}

void TestLogin::startTlsRefused()
{
    ServerMirror mirror;
    FlowScript s = login(mirror, Security::StartTls, "* OK [CAPABILITY IMAP4rev1 STARTTLS] ready");
    s.answer({}, "NO no certificate today");
    QCOMPARE(s.nextCommand(), QByteArray());
    QCOMPARE(s.error<ProtocolViolation>()->kind, ProtocolViolation::Kind::StartTlsMissing);
}

void TestLogin::preAuthInClear()
{
    ServerMirror mirror;
    FlowScript s =
        login(mirror, Security::StartTls, "* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] hello alice");
    QCOMPARE(s.error<ProtocolViolation>()->kind, ProtocolViolation::Kind::PreAuthInClear);
}

void TestLogin::preAuthInTls()
{
    ServerMirror mirror;
    FlowScript s = login(mirror, Security::Tls, "* PREAUTH [CAPABILITY IMAP4rev1] hello alice");
    QVERIFY(s.succeeded());
}

void TestLogin::passwordIsAskedForAgainWhenRefused()
{
    ServerMirror mirror;
    FlowScript s =
        login(mirror, Security::Tls, "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready");
    s.givePassword("wrong");
    s.answer({}, "NO [AUTHENTICATIONFAILED] Authentication failed.");
    QVERIFY(s.wantsPassword());
    QVERIFY(s.wantsPassword()->rejected);
    QCOMPARE(s.wantsPassword()->serverText, QByteArray("Authentication failed."));
    s.givePassword("right");
    s.answer({}, "OK [CAPABILITY IMAP4rev1] in");
    QVERIFY(s.succeeded());
}

void TestLogin::serverTroubleIsNoWrongPassword_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("text");
    for (const char *code : {"UNAVAILABLE", "LIMIT", "INUSE", "CONTACTADMIN", "PRIVACYREQUIRED",
                             "AUTHORIZATIONFAILED", "WEBALERT"})
        QTest::newRow(code) << QByteArray(code) << QByteArray("not now");
    QTest::newRow("Gmail, too many connections")
        << QByteArray("ALERT") << QByteArray("Too many simultaneous connections. (Failure)");
}

void TestLogin::serverTroubleIsNoWrongPassword()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, text);
    ServerMirror mirror;
    FlowScript s =
        login(mirror, Security::Tls, "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready");
    s.givePassword("right");
    s.answer({}, "NO [" + code + "] " + text);
    QVERIFY(s.error<Refused>());
    QCOMPARE(s.error<Refused>()->code.name, code);
}

void TestLogin::noPasswordEndsIt()
{
    ServerMirror mirror;
    FlowScript s = login(mirror, Security::Tls, "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready");
    s.givePassword({});
    QVERIFY(s.error<NoCredentials>());
}

void TestLogin::notImap4()
{
    ServerMirror mirror;
    FlowScript s = login(mirror, Security::Tls, "* OK [CAPABILITY IMAP3 AUTH=PLAIN] ready");
    QCOMPARE(s.error<ProtocolViolation>()->kind, ProtocolViolation::Kind::NoImap4Rev1);
}

void TestLogin::byeInTheGreeting()
{
    ServerMirror mirror;
    FlowScript s = login(mirror, Security::Tls, "* BYE [UNAVAILABLE] too busy");
    QCOMPARE(s.error<ConnectionLost>()->byeText, QByteArray("too busy"));
    ServerMirror other;
    FlowScript clear = login(other, Security::StartTls, "* BYE call 0190 now");
    QCOMPARE(clear.error<ConnectionLost>()->byeText, QByteArray()); // anybody could have said it
}

QTEST_GUILESS_MAIN(TestLogin)
#include "tst_login.moc"
