// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/signinchoice.h"

#include <QTest>

using namespace imap;

namespace {

using Kind = ProtocolViolation::Kind;

/// "SCRAM-SHA-256", "LOGIN command", or "not: missing" and the like.
QByteArray chosen(const QByteArray &offered, const ConnectionSettings &settings,
                  const SignInSituation &situation)
{
    const auto choice = chooseSignIn(CapabilitySet(offered.split(' ')), settings, situation);
    if (const auto *way = std::get_if<SignInWay>(&choice))
        return way->mechanism.isEmpty() ? QByteArray("LOGIN command") : way->mechanism;
    switch (std::get<ProtocolViolation>(choice).kind) {
    case Kind::LoginDisabled:
        return "not: login disabled";
    case Kind::SignInMissing:
        return "not: missing " + std::get<ProtocolViolation>(choice).expected;
    case Kind::SignInNeedsTls:
        return "not: needs TLS";
    case Kind::SignInDowngraded:
        return "not: downgraded";
    default:
        return "not: ?";
    }
}

const QByteArray all = "IMAP4REV1 AUTH=LOGIN AUTH=PLAIN AUTH=SCRAM-SHA-1 AUTH=SCRAM-SHA-256 "
                       "AUTH=XOAUTH2 AUTH=OAUTHBEARER AUTH=EXTERNAL";

} // namespace

class TestSignInChoice : public QObject
{
    Q_OBJECT
private slots:
    void automatic_data();
    void automatic();
    void named_data();
    void named();
    void outsideTls_data();
    void outsideTls();
    void neverBackBehindScram();
    void whatIsNotDoneIsNotChosenAgain();
};

void TestSignInChoice::automatic_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("way");
    QTest::newRow("everything") << all << QByteArray("SCRAM-SHA-256");
    QTest::newRow("SCRAM of SHA-1 before PLAIN")
        << QByteArray("AUTH=PLAIN AUTH=SCRAM-SHA-1") << QByteArray("SCRAM-SHA-1");
    QTest::newRow("PLAIN before LOGIN")
        << QByteArray("AUTH=LOGIN AUTH=PLAIN") << QByteArray("PLAIN");
    QTest::newRow("LOGIN before the command") << QByteArray("AUTH=LOGIN") << QByteArray("LOGIN");
    QTest::newRow("the command") << QByteArray("IMAP4REV1") << QByteArray("LOGIN command");
    QTest::newRow("the command is disabled")
        << QByteArray("LOGINDISABLED") << QByteArray("not: login disabled");
    QTest::newRow("only the command is disabled")
        << QByteArray("LOGINDISABLED AUTH=PLAIN") << QByteArray("PLAIN");
    QTest::newRow("and the mechanism LOGIN is not")
        << QByteArray("LOGINDISABLED AUTH=LOGIN") << QByteArray("LOGIN");
    QTest::newRow("tokens and certificates are not passwords")
        << QByteArray("LOGINDISABLED AUTH=OAUTHBEARER AUTH=XOAUTH2 AUTH=EXTERNAL")
        << QByteArray("not: login disabled");
    QTest::newRow("none that we know")
        << QByteArray("LOGINDISABLED AUTH=GSSAPI AUTH=SCRAM-SHA-256-PLUS AUTH=CRAM-MD5")
        << QByteArray("not: login disabled");
}

void TestSignInChoice::automatic()
{
    QFETCH(QByteArray, offered);
    QTEST(chosen(offered, {}, {true, {}}), "way");
}

void TestSignInChoice::named_data()
{
    QTest::addColumn<SignIn>("wanted");
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("way");
    const auto row = [](const char *name, SignIn wanted, const QByteArray &offered,
                        const char *way) {
        QTest::newRow(name) << wanted << offered << QByteArray(way);
    };
    row("token", SignIn::Token, all, "OAUTHBEARER");
    row("token, the older way", SignIn::Token, "AUTH=XOAUTH2 AUTH=PLAIN", "XOAUTH2");
    row("a token is no password", SignIn::Token, "AUTH=PLAIN AUTH=LOGIN",
        "not: missing OAUTHBEARER");
    row("certificate", SignIn::Certificate, all, "EXTERNAL");
    row("no certificates here", SignIn::Certificate, "AUTH=PLAIN", "not: missing EXTERNAL");
    row("SCRAM-SHA-256", SignIn::ScramSha256, all, "SCRAM-SHA-256");
    row("only that one", SignIn::ScramSha256, "AUTH=SCRAM-SHA-1 AUTH=PLAIN",
        "not: missing SCRAM-SHA-256");
    row("SCRAM-SHA-1 though 256 is there", SignIn::ScramSha1, all, "SCRAM-SHA-1");
    row("PLAIN though SCRAM is there", SignIn::Plain, all, "PLAIN");
    row("no PLAIN", SignIn::Plain, "AUTH=LOGIN", "not: missing PLAIN");
    row("LOGIN", SignIn::Login, all, "LOGIN");
    row("LOGIN, the command", SignIn::Login, "AUTH=PLAIN", "LOGIN command");
    row("LOGIN in no form", SignIn::Login, "AUTH=PLAIN LOGINDISABLED", "not: missing LOGIN");
}

void TestSignInChoice::named()
{
    QFETCH(SignIn, wanted);
    QFETCH(QByteArray, offered);
    ConnectionSettings settings;
    settings.signIn = wanted;
    QTEST(chosen(offered, settings, {true, {}}), "way");
}

void TestSignInChoice::outsideTls_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<SignIn>("wanted");
    QTest::addColumn<QByteArray>("way");
    QTest::newRow("TLS was chosen")
        << Security::Tls << SignIn::Plain << QByteArray("not: needs TLS");
    QTest::newRow("STARTTLS was chosen")
        << Security::StartTls << SignIn::Automatic << QByteArray("not: needs TLS");
    QTest::newRow("clear text was chosen")
        << Security::None << SignIn::Automatic << QByteArray("SCRAM-SHA-256");
    QTest::newRow("and PLAIN, too") << Security::None << SignIn::Plain << QByteArray("PLAIN");
    QTest::newRow("a token never")
        << Security::None << SignIn::Token << QByteArray("not: needs TLS");
    QTest::newRow("a certificate cannot")
        << Security::None << SignIn::Certificate << QByteArray("not: needs TLS");
}

void TestSignInChoice::outsideTls()
{
    QFETCH(Security, security);
    QFETCH(SignIn, wanted);
    ConnectionSettings settings;
    settings.security = security;
    settings.signIn = wanted;
    QTEST(chosen(all, settings, {false, {}}), "way");
}

void TestSignInChoice::neverBackBehindScram()
{
    ConnectionSettings settings;
    settings.scramSeen = true;
    QCOMPARE(chosen(all, settings, {true, {}}), QByteArray("SCRAM-SHA-256"));
    QCOMPARE(chosen("AUTH=SCRAM-SHA-1 AUTH=PLAIN", settings, {true, {}}),
             QByteArray("SCRAM-SHA-1"));
    QCOMPARE(chosen("AUTH=PLAIN AUTH=LOGIN", settings, {true, {}}), QByteArray("not: downgraded"));
    QCOMPARE(chosen("IMAP4REV1", settings, {true, {}}), QByteArray("not: downgraded"));
    settings.signIn = SignIn::Plain; // the person has decided
    QCOMPARE(chosen("AUTH=PLAIN AUTH=LOGIN", settings, {true, {}}), QByteArray("PLAIN"));
}

void TestSignInChoice::whatIsNotDoneIsNotChosenAgain()
{
    ConnectionSettings settings;
    QCOMPARE(chosen(all, settings, {true, {"SCRAM-SHA-256"}}), QByteArray("SCRAM-SHA-1"));
    const QByteArrayList scram{"SCRAM-SHA-256", "SCRAM-SHA-1"};
    QCOMPARE(chosen(all, settings, {true, scram}), QByteArray("PLAIN"));
    settings.signIn = SignIn::ScramSha256;
    QCOMPARE(chosen(all, settings, {true, scram}), QByteArray("not: missing SCRAM-SHA-256"));
    settings.signIn = SignIn::Automatic;
    settings.security = Security::None;
    QCOMPARE(chosen(all, settings, {false, scram}), QByteArray("not: downgraded"));
}

QTEST_APPLESS_MAIN(TestSignInChoice)
#include "tst_signinchoice.moc"
