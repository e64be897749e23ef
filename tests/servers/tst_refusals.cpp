// SPDX-License-Identifier: GPL-3.0-or-later
// Connections that must not come about, on real sockets: each ends with a sentence of its own, and
// nothing is said to the wrong side.
#include "tests/support/oldtlsserver.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/serverfixture.h"
#include "tests/support/sessionending.h"
#include "tests/support/testcertificates.h"
#include "ui/errortext.h"

#include <QTemporaryDir>
#include <QTest>

using demo::PrivateDovecot;
using imap::CertificateFault;
using imap::ConnectionSettings;
using imap::LinkState;
using imap::Security;
using testsupport::Ending;
using testsupport::endingOf;
using testsupport::refusalIn;
using testsupport::ScriptedServer;
using testsupport::scriptedSettings;
using testsupport::ServerIdentity;
using Reply = ScriptedServer::Reply;
using Then = ScriptedServer::Then;

namespace {

using Replies = QHash<QByteArray, Reply>;

const Reply loggedIn{"%T OK [CAPABILITY IMAP4rev1 ID] in\r\n", Then::Nothing, {}};

} // namespace

class TestRefusals : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void badServers_data();
    void badServers();
    void realServerWronglyAsked_data();
    void realServerWronglyAsked();
    void certificates_data();
    void certificates();
    void pinnedCertificate();
    void oldTls();
    void unknownHost();
    void injectionBehindStartTls_data();
    void injectionBehindStartTls();

private:
    /// Notes the sentence of a situation; two situations may not share one.
    void toldApart(const Ending &ending, const ConnectionSettings &settings,
                   const QString &expected);

    QTemporaryDir m_folder;
    QHash<QString, QString> m_sentences; // without the numbers, to the test row
};

void TestRefusals::initTestCase()
{
    testsupport::makeTestCertificates(m_folder.path());
    QVERIFY(!ServerIdentity::load(m_folder.path(), QStringLiteral("expired")).isNull());
}

void TestRefusals::cleanupTestCase()
{
    qInfo() << m_sentences.size() << "situations, each with its own sentence";
}

void TestRefusals::toldApart(const Ending &ending, const ConnectionSettings &settings,
                             const QString &expected)
{
    QVERIFY(ending.link.reason.has_value());
    const ui::ErrorText text = ui::describe(*ending.link.reason, settings);
    QVERIFY2(text.headline.contains(expected), qPrintable(text.headline));
    QVERIFY(!text.whatToDo.isEmpty());
    QString sentence = text.headline + u' ' + text.whatToDo;
    sentence.replace(QString::number(settings.port), QStringLiteral("PORT"));
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    const QString before = m_sentences.value(sentence);
    QVERIFY2(before.isEmpty(), qPrintable(before + QStringLiteral(" says the same: ") + sentence));
    m_sentences.insert(sentence, row);
}

void TestRefusals::badServers_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<Replies>("replies");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("triesAgain");
    const auto row = [](const char *name, Security security, const QByteArray &greeting,
                        const Replies &replies, const char *expected, bool triesAgain) {
        QTest::newRow(name) << security << greeting << replies << QString::fromUtf8(expected)
                            << triesAgain;
    };
    const QByteArray clear = "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready\r\n";
    const QByteArray startTls = "* OK [CAPABILITY IMAP4rev1 STARTTLS] ready\r\n";
    const QByteArray bare = "* OK ready\r\n";
    row("says nothing at all", Security::None, {}, {}, "no greeting", true);
    row("says nothing inside TLS", Security::Tls, {}, {}, "TLS handshake", true);
    row("hangs at CAPABILITY", Security::None, bare, {}, "did not answer CAPABILITY", true);
    row("hangs at STARTTLS", Security::StartTls, startTls, {}, "did not answer STARTTLS", true);
    row("hangs at sign-in", Security::None, clear, {}, "did not answer AUTHENTICATE", true);
    row("hangs at LIST", Security::None, clear, {{"AUTHENTICATE", loggedIn}, {"ID", {"%T OK\r\n"}}},
        "did not answer LIST", true);
    row("sends mail", Security::None, "220 mail.example.org ESMTP\r\n", {}, "not an IMAP server",
        false);
    row("too old", Security::None, "* OK [CAPABILITY IMAP2BIS] ready\r\n", {}, "too old", false);
    row("says BYE", Security::None, "* BYE too busy\r\n", {}, "ended the connection", true);
    row("claims to know us", Security::StartTls, "* PREAUTH hello\r\n", {},
        "before the connection is secure", false);
    row("has no STARTTLS", Security::StartTls, clear, {}, "does not offer STARTTLS", false);
    row("has no way in", Security::None, "* OK [CAPABILITY IMAP4rev1 LOGINDISABLED] ready\r\n", {},
        "no way of signing in", false);
    row("answers what was not asked", Security::None, bare, {{"CAPABILITY", {"zz9 OK\r\n"}}},
        "a question that was not asked", true);
    row("never ends its line", Security::None, bare,
        {{"CAPABILITY", {"* " + QByteArray(17 * 1024 * 1024, 'x')}}}, "beyond all limits", true);
    row("hangs up at once", Security::None, bare, {{"CAPABILITY", {{}, Then::Close}}},
        "before it was ready", true);
    row("dies in mid-answer", Security::None, clear,
        {{"AUTHENTICATE", loggedIn},
         {"ID", {"%T OK\r\n"}},
         {"LIST", {"* LIST () \"/\" {20}\r\nINB", Then::Close}}},
        "broke off", true);
    row("is down for the moment", Security::None, clear,
        {{"AUTHENTICATE", {"%T NO [UNAVAILABLE] no database\r\n"}}}, "not available", true);
    row("refuses the password", Security::None, clear,
        {{"AUTHENTICATE", {"%T NO [AUTHENTICATIONFAILED] no\r\n"}}}, "no password", false);
}

void TestRefusals::badServers()
{
    QFETCH(Security, security);
    QFETCH(QByteArray, greeting);
    QFETCH(Replies, replies);
    QFETCH(QString, expected);
    QFETCH(bool, triesAgain);
    ScriptedServer server;
    server.greeting = greeting;
    server.replies = replies;
    const ConnectionSettings settings = scriptedSettings(server, security);
    const Ending ending = endingOf(settings, "secret");
    toldApart(ending, settings, expected);
    QCOMPARE(ending.link.state, triesAgain ? LinkState::Waiting : LinkState::Offline);
    QVERIFY(!triesAgain || ending.link.retryAt.isValid());
    if (security == Security::StartTls) {
        QVERIFY2(!server.heard().contains("AUTHENTICATE") && !server.heard().contains("LOGIN") &&
                     !server.heard().contains(" ID"),
                 server.heard().constData());
    }
}

void TestRefusals::realServerWronglyAsked_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<int>("port"); // 0 plain, 1 TLS, 2 nobody's
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("expected");
    QTest::newRow("TLS to the plain port")
        << Security::Tls << 0 << QByteArray("demo") << QStringLiteral("does not speak TLS");
    QTest::newRow("clear to the TLS port")
        << Security::None << 1 << QByteArray("demo") << QString();
    QTest::newRow("nobody listens")
        << Security::Tls << 2 << QByteArray("demo") << QStringLiteral("refuses connections");
    QTest::newRow("wrong password") << Security::Tls << 1 << QByteArray("wrong") << QString();
}

void TestRefusals::realServerWronglyAsked()
{
    if (PrivateDovecot::program().isEmpty())
        QSKIP("Dovecot is not installed");
    QFETCH(Security, security);
    QFETCH(int, port);
    QFETCH(QByteArray, password);
    QFETCH(QString, expected);
    PrivateDovecot::Settings quick;
    quick.authFailureDelay = 0;
    PrivateDovecot server(quick);
    QVERIFY(testsupport::startAndWait(server));
    ConnectionSettings settings = testsupport::settingsFor(server, security);
    settings.port = port == 0 ? server.plainPort() : server.tlsPort();
    if (port == 2)
        settings.port = demo::twoFreePorts().value_or(std::pair<quint16, quint16>(1, 1)).first;
    const Ending ending = endingOf(settings, password);
    if (expected.isEmpty()) {
        // Told as it is by a scripted server above.
        const QString headline = ui::describe(*ending.link.reason, settings).headline;
        QVERIFY2(headline.contains(QLatin1String("no greeting")) ||
                     headline.contains(QLatin1String("no password")),
                 qPrintable(headline));
    } else {
        toldApart(ending, settings, expected);
    }
    QVERIFY(!ending.wasOnline);
    QCOMPARE(ending.passwordsAsked, password == "wrong" ? 2 : 0);
}

void TestRefusals::certificates_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("name");
    QTest::addColumn<CertificateFault>("fault");
    QTest::newRow("self-signed") << Security::Tls << QStringLiteral("selfsigned")
                                 << CertificateFault::SelfSigned;
    QTest::newRow("unknown authority")
        << Security::Tls << QStringLiteral("other") << CertificateFault::UnknownAuthority;
    QTest::newRow("for another host")
        << Security::Tls << QStringLiteral("elsewhere") << CertificateFault::WrongHost;
    QTest::newRow("expired") << Security::Tls << QStringLiteral("expired")
                             << CertificateFault::Expired;
    QTest::newRow("not yet valid")
        << Security::Tls << QStringLiteral("later") << CertificateFault::NotYetValid;
    QTest::newRow("self-signed, STARTTLS")
        << Security::StartTls << QStringLiteral("selfsigned") << CertificateFault::SelfSigned;
    QTest::newRow("expired, STARTTLS")
        << Security::StartTls << QStringLiteral("expired") << CertificateFault::Expired;
}

void TestRefusals::certificates()
{
    QFETCH(Security, security);
    QFETCH(QString, name);
    QFETCH(CertificateFault, fault);
    const bool implicit = security == Security::Tls;
    ScriptedServer server(implicit ? ScriptedServer::Speaks::Tls : ScriptedServer::Speaks::InClear);
    server.identity = ServerIdentity::load(m_folder.path(), name);
    server.greeting = "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN STARTTLS] ready\r\n";
    server.replies.insert("STARTTLS", {"%T OK\r\n", Then::StartTls, {}});
    ConnectionSettings settings = scriptedSettings(server, security);
    settings.caFile = m_folder.filePath(QStringLiteral("ca.pem"));
    const Ending ending = endingOf(settings, "secret");
    const imap::CertificateRefusal *refusal = refusalIn(ending);
    QVERIFY(refusal);
    QCOMPARE(refusal->fault, fault);
    QCOMPARE(refusal->host, settings.host);
    QVERIFY(!refusal->chain.isEmpty());
    QCOMPARE(refusal->chain.first().sha256, server.identity.sha256());
    QCOMPARE(ending.link.state, LinkState::Offline); // it is the person's turn
    QCOMPARE(ending.passwordsAsked, 0);
    // Not one byte of IMAP to the wrong side.
    QVERIFY2(implicit ? server.heard().isEmpty() : server.heard().endsWith(" STARTTLS\r\n"),
             server.heard().constData());
    if (implicit)
        toldApart(ending, settings, ui::describeFault(fault, settings.host));
}

/// TLS 1.1 and older are refused in the handshake, although the certificate is good.
void TestRefusals::oldTls()
{
    testsupport::OldTlsServer server;
    QVERIFY(server.start(m_folder.path(), QStringLiteral("good")));
    ConnectionSettings settings;
    settings.host = QStringLiteral("localhost");
    settings.port = server.port();
    settings.user = QStringLiteral("demo");
    settings.caFile = m_folder.filePath(QStringLiteral("ca.pem"));
    const Ending ending = endingOf(settings, "secret");
    const auto *failed = std::get_if<imap::TransportFailed>(&*ending.link.reason);
    QVERIFY(failed);
    QCOMPARE(failed->kind, imap::TransportFailed::Kind::Tls);
    QCOMPARE(ending.passwordsAsked, 0);
    toldApart(ending, settings, QStringLiteral("could be agreed on"));
}

/// A name that nobody can have (RFC 6761, 6.4), so that no name server is needed to say so.
void TestRefusals::unknownHost()
{
    ConnectionSettings settings;
    settings.host = QStringLiteral("mail.invalid");
    settings.user = QStringLiteral("demo");
    const Ending ending = endingOf(settings, "secret");
    const auto *failed = std::get_if<imap::TransportFailed>(&*ending.link.reason);
    QVERIFY(failed);
    QCOMPARE(failed->kind, imap::TransportFailed::Kind::HostNotFound);
    toldApart(ending, settings, QStringLiteral("mail.invalid"));
}

void TestRefusals::pinnedCertificate()
{
    ScriptedServer server(ScriptedServer::Speaks::Tls);
    server.identity = ServerIdentity::load(m_folder.path(), QStringLiteral("selfsigned"));
    server.greeting = "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready\r\n";
    server.replies = {{"AUTHENTICATE", loggedIn}, {"ID", {"%T OK\r\n"}}};
    ConnectionSettings settings = scriptedSettings(server, Security::Tls);
    settings.caFile = m_folder.filePath(QStringLiteral("ca.pem"));
    settings.pinSha256 = server.identity.sha256();
    const Ending trusted = endingOf(settings, "secret", true);
    QVERIFY(trusted.wasOnline);
    QVERIFY(trusted.link.tls.pinned);
    QVERIFY(server.heard().contains("AUTHENTICATE"));

    // Another one is refused, be it as bad as the first or better.
    for (const char *name : {"other", "good"}) {
        ScriptedServer changed(ScriptedServer::Speaks::Tls);
        changed.identity = ServerIdentity::load(m_folder.path(), QLatin1String(name));
        changed.greeting = server.greeting;
        settings.port = changed.serverPort();
        const Ending refused = endingOf(settings, "secret");
        const imap::CertificateRefusal *refusal = refusalIn(refused);
        QVERIFY2(refusal, name);
        QCOMPARE(refusal->fault, CertificateFault::PinChanged);
        QCOMPARE(refusal->expectedPin, settings.pinSha256);
        QCOMPARE(refusal->chain.first().sha256, changed.identity.sha256());
        QVERIFY(changed.heard().isEmpty());
        QCOMPARE(refused.passwordsAsked, 0);
        if (qstrcmp(name, "good") == 0)
            toldApart(refused, settings, QStringLiteral("another certificate"));
    }
}

void TestRefusals::injectionBehindStartTls_data()
{
    QTest::addColumn<bool>("sameSegment");
    QTest::newRow("in the same segment") << true;
    QTest::newRow("in a segment of its own") << false;
}

void TestRefusals::injectionBehindStartTls()
{
    QFETCH(bool, sameSegment);
    ScriptedServer server;
    server.identity = ServerIdentity::load(m_folder.path(), QStringLiteral("good"));
    server.greeting = "* OK [CAPABILITY IMAP4rev1 STARTTLS] ready\r\n";
    const QByteArray evil = "* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR EVIL\r\n"
                            "* OK [ALERT] call this number\r\n";
    // Behind it the server would go on with a TLS start that verifies.
    server.replies.insert("STARTTLS", sameSegment
                                          ? Reply{"%T OK begin\r\n" + evil, Then::StartTls, {}}
                                          : Reply{"%T OK begin\r\n", Then::StartTls, evil});
    server.replies.insert("CAPABILITY", {"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n%T OK\r\n"});
    ConnectionSettings settings = scriptedSettings(server, Security::StartTls);
    settings.caFile = m_folder.filePath(QStringLiteral("ca.pem"));
    const Ending ending = endingOf(settings, "secret");
    QVERIFY(!ending.wasOnline);
    QCOMPARE(ending.passwordsAsked, 0);
    QVERIFY2(server.heard().endsWith(" STARTTLS\r\n"), server.heard().constData());
    for (const imap::Change &change : ending.changes)
        QVERIFY(!std::holds_alternative<imap::ServerAlert>(change) &&
                !std::holds_alternative<imap::CapabilitiesChanged>(change));
    const auto *violation = std::get_if<imap::ProtocolViolation>(&*ending.link.reason);
    if (!sameSegment && !violation) {
        // Read by the TLS layer itself, which takes it for a broken handshake: as safe.
        QVERIFY(std::holds_alternative<imap::TransportFailed>(*ending.link.reason));
        qInfo() << "the second segment came after the check and broke the handshake";
        return;
    }
    QVERIFY(violation);
    QCOMPARE(violation->kind, imap::ProtocolViolation::Kind::InjectedBeforeTls);
    QCOMPARE(ending.link.state, LinkState::Offline);
    if (sameSegment)
        toldApart(ending, settings, QStringLiteral("extra data"));
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
