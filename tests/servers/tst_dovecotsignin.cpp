// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in to a real Dovecot by every mechanism, each proved by what the connection says it used.
#include "imapcore/account/account.h"
#include "tests/support/serverfixture.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

using namespace imap;
using testsupport::FixedCredentials;
using testsupport::waitUntil;

namespace {

const QByteArray password = "p\xc3\xa4ss = w,rd";
const QByteArray tokenKey = "a key that only the server and its issuer of tokens know";

void writeFile(const QString &name, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(name).path());
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// A JWT (RFC 7519) for `user`, good for `seconds` from now.
QByteArray tokenFor(const QByteArray &user, qint64 seconds)
{
    const auto encoded = [](const QJsonObject &object) {
        return QJsonDocument(object)
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QByteArray signedPart = encoded({{QStringLiteral("typ"), QStringLiteral("JWT")},
                                           {QStringLiteral("alg"), QStringLiteral("HS256")}}) +
                                  '.' +
                                  encoded({{QStringLiteral("sub"), QString::fromUtf8(user)},
                                           {QStringLiteral("iat"), now - 7200},
                                           {QStringLiteral("nbf"), now - 7200},
                                           {QStringLiteral("exp"), now + seconds}});
    return signedPart + '.' +
           QMessageAuthenticationCode::hash(signedPart, tokenKey, QCryptographicHash::Sha256)
               .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// The processes that check tokens run as whoever runs the test: `folder` is nobody else's to read.
QString configIn(const QString &folder)
{
    return QStringLiteral("service auth {\n  user = %2\n}\nauth_mechanisms = plain login "
                          "scram-sha-1 scram-sha-256 oauthbearer "
                          "xoauth2 external\n"
                          "passdb {\n  driver = oauth2\n  mechanisms = oauthbearer xoauth2\n"
                          "  args = %1/oauth2.conf\n}\n"
                          "passdb {\n  driver = static\n  mechanisms = external\n"
                          "  args = nopassword=y\n}\n"
                          "ssl_ca = <%1/client.pem\nssl_verify_client_cert = yes\n"
                          "ssl_require_crl = no\nauth_ssl_username_from_cert = yes\n"
                          "ssl_cert_username_field = commonName\n")
        .arg(folder, QString::fromLocal8Bit(getpwuid(geteuid())->pw_name));
}

} // namespace

class TestDovecotSignIn : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void signsIn_data();
    void signsIn();
    void wrongPassword_data();
    void wrongPassword();
    void expiredTokenIsAskedForAfresh_data();
    void expiredTokenIsAskedForAfresh();
    void anothersCertificate();

private:
    [[nodiscard]] ConnectionSettings settings(SignIn way) const;
    QTemporaryDir m_folder;
    std::unique_ptr<demo::PrivateDovecot> m_server;
};

void TestDovecotSignIn::initTestCase()
{
    if (demo::PrivateDovecot::program().isEmpty())
        QSKIP("Dovecot is not installed");
    const QString folder = m_folder.path();
    writeFile(folder + QStringLiteral("/oauth2.conf"),
              "introspection_mode = local\nusername_attribute = sub\n"
              "local_validation_key_dict = fs:posix:prefix=" +
                  folder.toUtf8() + "/keys/\n");
    writeFile(folder + QStringLiteral("/keys/default/HS256/default"), tokenKey.toBase64());
    for (const char *name : {"client", "other"}) {
        const QString file = folder + u'/' + QLatin1String(name);
        (void)testsupport::runProgram(
            QStringLiteral("openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
             QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
             QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
             QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
             QStringLiteral("/CN=demo"), QStringLiteral("-keyout"), file + QStringLiteral(".key"),
             QStringLiteral("-out"), file + QStringLiteral(".pem")});
        QVERIFY(QFile::exists(file + QStringLiteral(".pem")));
    }
    demo::PrivateDovecot::Settings served;
    served.password = QString::fromUtf8(password);
    served.extraConfig = configIn(folder);
    served.plaintextAllowed = false;
    served.authFailureDelay = 0;
    m_server = std::make_unique<demo::PrivateDovecot>(served);
    QVERIFY(testsupport::startAndWait(*m_server));
}

ConnectionSettings TestDovecotSignIn::settings(SignIn way) const
{
    ConnectionSettings settings = testsupport::settingsFor(*m_server, Security::Tls);
    settings.signIn = way;
    if (way == SignIn::Certificate) {
        settings.clientCertificate = m_folder.filePath(QStringLiteral("client.pem"));
        settings.clientKey = m_folder.filePath(QStringLiteral("client.key"));
    }
    return settings;
}

void TestDovecotSignIn::signsIn_data()
{
    QTest::addColumn<SignIn>("way");
    QTest::addColumn<QByteArray>("without"); // AUTH= capabilities not to be used
    QTest::addColumn<QByteArray>("signedInBy");
    const auto row = [](const char *name, SignIn way, const QByteArray &without,
                        const char *signedInBy) {
        QTest::newRow(name) << way << without << QByteArray(signedInBy);
    };
    row("the strongest", SignIn::Automatic, {}, "SCRAM-SHA-256");
    row("the next", SignIn::Automatic, "AUTH=SCRAM-SHA-256", "SCRAM-SHA-1");
    row("then PLAIN", SignIn::Automatic, "AUTH=SCRAM-SHA-256 AUTH=SCRAM-SHA-1", "PLAIN");
    row("then LOGIN", SignIn::Automatic, "AUTH=SCRAM-SHA-256 AUTH=SCRAM-SHA-1 AUTH=PLAIN", "LOGIN");
    row("the command last", SignIn::Automatic,
        "AUTH=SCRAM-SHA-256 AUTH=SCRAM-SHA-1 AUTH=PLAIN AUTH=LOGIN", "LOGIN command");
    row("SCRAM-SHA-256", SignIn::ScramSha256, {}, "SCRAM-SHA-256");
    row("SCRAM-SHA-256 without SASL-IR", SignIn::ScramSha256, "SASL-IR", "SCRAM-SHA-256");
    row("SCRAM-SHA-1", SignIn::ScramSha1, {}, "SCRAM-SHA-1");
    row("PLAIN", SignIn::Plain, {}, "PLAIN");
    row("PLAIN without SASL-IR", SignIn::Plain, "SASL-IR", "PLAIN");
    row("LOGIN", SignIn::Login, {}, "LOGIN");
    row("OAUTHBEARER", SignIn::Token, {}, "OAUTHBEARER");
    row("OAUTHBEARER without SASL-IR", SignIn::Token, "SASL-IR", "OAUTHBEARER");
    row("XOAUTH2", SignIn::Token, "AUTH=OAUTHBEARER", "XOAUTH2");
    row("EXTERNAL", SignIn::Certificate, {}, "EXTERNAL");
    row("EXTERNAL without SASL-IR", SignIn::Certificate, "SASL-IR", "EXTERNAL");
}

void TestDovecotSignIn::signsIn()
{
    QFETCH(SignIn, way);
    QFETCH(QByteArray, without);
    ConnectionSettings chosen = settings(way);
    if (!without.isEmpty())
        chosen.disabledCapabilities = without.split(' ');
    const QByteArray secret = way == SignIn::Token ? tokenFor("demo", 3600) : password;
    FixedCredentials credentials({secret});
    Account account(chosen, &credentials);
    QByteArray by;
    bool listed = false;
    QByteArray transcript;
    connect(&account, &Account::changed, this, [&](const ChangeBatch &batch) {
        for (const Change &change : batch) {
            if (const auto *link = std::get_if<LinkChanged>(&change); link && by.isEmpty())
                by = link->signedInBy;
            listed = listed || std::holds_alternative<MailboxesListed>(change);
        }
    });
    connect(&account, &Account::wireLogged, this, [&](const QList<WireLine> &lines) {
        for (const WireLine &line : lines)
            transcript += line.text + '\n';
    });
    account.setWireLogging(true);
    account.goOnline();
    QVERIFY2(waitUntil([&] { return listed; }, 60000), transcript.constData());
    QTEST(by, "signedInBy");
    QCOMPARE(credentials.refused(), 0);
    QCOMPARE(credentials.asked(), way == SignIn::Certificate ? 0 : 1);
    // Nothing of the exchange can be read, from either side.
    QVERIFY(waitUntil([&] { return transcript.contains("LIST"); }));
    QVERIFY2(!transcript.contains(secret), transcript.constData());
    for (const char *trace : {"bixhPX", "dXNlcj", "biwsbj", "cj0", "Yz1iaXdz", "dj0"})
        QVERIFY2(!transcript.contains(trace), transcript.constData());
}

void TestDovecotSignIn::wrongPassword_data()
{
    QTest::addColumn<SignIn>("way");
    QTest::newRow("SCRAM-SHA-256") << SignIn::ScramSha256;
    QTest::newRow("SCRAM-SHA-1") << SignIn::ScramSha1;
    QTest::newRow("automatic") << SignIn::Automatic;
    QTest::newRow("PLAIN") << SignIn::Plain;
    QTest::newRow("LOGIN") << SignIn::Login;
}

void TestDovecotSignIn::wrongPassword()
{
    QFETCH(SignIn, way);
    FixedCredentials credentials({"wrong", password});
    Account account(settings(way), &credentials);
    bool online = false;
    QByteArray transcript;
    connect(&account, &Account::changed, this, [&](const ChangeBatch &batch) {
        for (const Change &change : batch) {
            const auto *link = std::get_if<LinkChanged>(&change);
            online = online || (link && link->state == LinkState::Online);
        }
    });
    connect(&account, &Account::wireLogged, this, [&](const QList<WireLine> &lines) {
        for (const WireLine &line : lines)
            transcript += line.text + '\n';
    });
    account.setWireLogging(true);
    account.goOnline();
    QVERIFY2(waitUntil([&] { return online; }, 60000), transcript.constData());
    QCOMPARE(credentials.refused(), 1);
    QVERIFY(waitUntil([&] { return transcript.contains("LIST"); }));
    // One try for each password, and by the same mechanism.
    QCOMPARE(transcript.count(" AUTHENTICATE "), 2);
    if (way == SignIn::Automatic)
        QCOMPARE(transcript.count(" AUTHENTICATE SCRAM-SHA-256"), 2);
}

void TestDovecotSignIn::expiredTokenIsAskedForAfresh_data()
{
    QTest::addColumn<QByteArray>("without");
    QTest::newRow("OAUTHBEARER") << QByteArray("X");
    QTest::newRow("XOAUTH2") << QByteArray("AUTH=OAUTHBEARER");
}

void TestDovecotSignIn::expiredTokenIsAskedForAfresh()
{
    QFETCH(QByteArray, without);
    FixedCredentials credentials({tokenFor("demo", -60), tokenFor("demo", 3600)});
    ConnectionSettings chosen = settings(SignIn::Token);
    chosen.disabledCapabilities = {without};
    Account account(chosen, &credentials);
    bool online = false;
    connect(&account, &Account::changed, this, [&](const ChangeBatch &batch) {
        for (const Change &change : batch) {
            const auto *link = std::get_if<LinkChanged>(&change);
            online = online || (link && link->state == LinkState::Online);
        }
    });
    account.goOnline();
    QVERIFY(waitUntil([&] { return online; }, 60000));
    QCOMPARE(credentials.refused(), 1);
    QCOMPARE(credentials.asked(), 2);
}

void TestDovecotSignIn::anothersCertificate()
{
    ConnectionSettings chosen = settings(SignIn::Certificate);
    chosen.clientCertificate = m_folder.filePath(QStringLiteral("other.pem"));
    chosen.clientKey = m_folder.filePath(QStringLiteral("other.key"));
    FixedCredentials credentials({password});
    Account account(chosen, &credentials);
    std::optional<ImapError> reason;
    bool online = false;
    connect(&account, &Account::changed, this, [&](const ChangeBatch &batch) {
        for (const Change &change : batch) {
            const auto *link = std::get_if<LinkChanged>(&change);
            if (link && link->reason)
                reason = link->reason;
            online = online || (link && link->state == LinkState::Online);
        }
    });
    account.goOnline();
    QVERIFY(waitUntil([&] { return reason.has_value(); }, 60000));
    QVERIFY(!online);
    QCOMPARE(credentials.asked(), 0); // a password would not help
}

QTEST_GUILESS_MAIN(TestDovecotSignIn)
#include "tst_dovecotsignin.moc"
