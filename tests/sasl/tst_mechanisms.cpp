// SPDX-License-Identifier: GPL-3.0-or-later
// The mechanisms of one or two messages: PLAIN, LOGIN, EXTERNAL, OAUTHBEARER, XOAUTH2.
#include "imapcore/sasl/saslmechanisms.h"
#include "tests/sasl/sasldialogue.h"

#include <QTest>

using namespace imap;
using testsupport::SaslDialogue;

namespace {

ConnectionSettings settingsOf(const QString &user)
{
    ConnectionSettings settings;
    settings.user = user;
    settings.host = QStringLiteral("server.example.com");
    settings.port = 143;
    return settings;
}

SaslDialogue dialogue(const QByteArray &mechanism, const QByteArray &secret,
                      const QString &user = QStringLiteral("user@example.com"),
                      bool inFirstLine = true)
{
    return SaslDialogue(makeMechanism(mechanism, settingsOf(user), Secret(secret)), inFirstLine);
}

const QByteArray token = "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==";

} // namespace

class TestMechanisms : public QObject
{
    Q_OBJECT
private slots:
    void allAreMade();
    void plain();
    void plainWithoutInitialResponse();
    void login();
    void external();
    void oauthBearerAsInTheRfc();
    void xoauth2();
    void refusedTokens_data();
    void refusedTokens();
    void unusable_data();
    void unusable();
};

void TestMechanisms::allAreMade()
{
    for (const char *name :
         {"SCRAM-SHA-256", "SCRAM-SHA-1", "PLAIN", "LOGIN", "OAUTHBEARER", "XOAUTH2", "EXTERNAL"}) {
        const auto mechanism = makeMechanism(name, settingsOf(QStringLiteral("u")), Secret("s"));
        QVERIFY2(mechanism, name);
        QCOMPARE(mechanism->name(), QByteArray(name));
        QVERIFY(!mechanism->isComplete());
        QVERIFY(!mechanism->hasShownProof());
    }
    QVERIFY(!makeMechanism("CRAM-MD5", {}, {}));
    QVERIFY(!makeMechanism("SCRAM-SHA-256-PLUS", {}, {}));
}

void TestMechanisms::plain()
{
    SaslDialogue d = dialogue("PLAIN", "pa ss\xc3\xbc", QStringLiteral("tim"));
    QCOMPARE(d.said(), QByteArray("\0tim\0pa ss\xc3\xbc", 12));
    QVERIFY(d.exchange().isComplete());
    d.hear("more?");
    QVERIFY(d.fault());
}

void TestMechanisms::plainWithoutInitialResponse()
{
    SaslDialogue d = dialogue("PLAIN", "tanstaaftanstaaf", QStringLiteral("tim"), false);
    QVERIFY(!d.exchange().isComplete());
    QVERIFY(!d.exchange().hasShownProof());
    d.hear(std::nullopt); // "+ go ahead": no base64, but no matter
    QCOMPARE(d.said(), QByteArray("\0tim\0tanstaaftanstaaf", 21));
    QVERIFY(d.exchange().isComplete());
}

void TestMechanisms::login()
{
    SaslDialogue d = dialogue("LOGIN", "secret", QStringLiteral("tim"));
    QCOMPARE(d.said(), QByteArray());
    d.hear("User Name");
    QCOMPARE(d.said(), QByteArray("tim"));
    QVERIFY(!d.exchange().isComplete());
    d.hear("Password");
    QCOMPARE(d.said(), QByteArray("secret"));
    QVERIFY(d.exchange().isComplete());
    d.hear("And your PIN");
    QVERIFY(d.fault());
}

void TestMechanisms::external()
{
    SaslDialogue d = dialogue("EXTERNAL", {}, QStringLiteral("fred@example.com"));
    QCOMPARE(d.said(), QByteArray("fred@example.com"));
    QVERIFY(d.exchange().isComplete());
    SaslDialogue own = dialogue("EXTERNAL", {}, QString());
    QVERIFY(!own.fault());
    QCOMPARE(own.said(), QByteArray());
    QVERIFY(own.exchange().isComplete());
}

// RFC 7628, 4.1 and 4.3
void TestMechanisms::oauthBearerAsInTheRfc()
{
    SaslDialogue d = dialogue("OAUTHBEARER", token);
    QCOMPARE(d.said().toBase64(),
             QByteArray("bixhPXVzZXJAZXhhbXBsZS5jb20sAWhvc3Q9c2VydmVyLmV4YW1wbGUuY29tAXBvcnQ9MTQz"
                        "AWF1dGg9QmVhcmVyIHZGOWRmdDRxbVRjMk52YjNSbGNrQmhiSFJoZG1semRHRXVZMjl0Q2c9"
                        "PQEB"));
    QVERIFY(d.exchange().isComplete());
    d.hear("{\"status\":\"invalid_token\",\"scope\":\"example_scope\","
           "\"openid-configuration\":\"https://example.com/.well-known/openid-configuration\"}");
    QCOMPARE(d.said().toBase64(), QByteArray("AQ=="));
    QCOMPARE(d.exchange().serverError(), QByteArray("invalid_token"));
    QVERIFY(!d.exchange().isComplete()); // an OK now would be one too many
    d.hear("{}");
    QVERIFY(d.fault());
}

void TestMechanisms::xoauth2()
{
    SaslDialogue d = dialogue("XOAUTH2", token);
    QCOMPARE(d.said(), QByteArray("user=user@example.com\x01"
                                  "auth=Bearer " +
                                  token + "\x01\x01"));
    QVERIFY(d.exchange().isComplete());
    d.hear("{\"status\":\"401\",\"schemes\":\"bearer mac\",\"scope\":\"https://mail.example/\"}");
    QVERIFY(!d.fault());
    QCOMPARE(d.said(), QByteArray());
    QCOMPARE(d.exchange().serverError(), QByteArray("401"));
    QVERIFY(!d.exchange().isComplete());
}

void TestMechanisms::refusedTokens_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("a number") << QByteArray("{\"status\":400}") << QByteArray("400");
    QTest::newRow("no JSON") << QByteArray("nonsense") << QByteArray();
    QTest::newRow("no object") << QByteArray("[1]") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("controls in it") << QByteArray("{\"status\":\"a\\r\\nb\"}") << QByteArray();
    QTest::newRow("without end") << QByteArray("{\"status\":\"" + QByteArray(500, 'x') + "\"}")
                                 << QByteArray(60, 'x');
    QTest::newRow("nested") << QByteArray(QByteArray(5000, '[')) << QByteArray();
}

void TestMechanisms::refusedTokens()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, status);
    for (const char *mechanism : {"OAUTHBEARER", "XOAUTH2"}) {
        SaslDialogue d = dialogue(mechanism, token);
        d.hear(json);
        QVERIFY(!d.fault());
        QCOMPARE(d.exchange().serverError(), status);
        QVERIFY(!d.exchange().isComplete());
    }
}

void TestMechanisms::unusable_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("secret");
    const QString tim = QStringLiteral("tim");
    QTest::newRow("NUL in a password") << QByteArray("PLAIN") << tim << QByteArray("a\0b", 3);
    QTest::newRow("NUL in a user") << QByteArray("PLAIN") << QString(QChar(0)) << QByteArray("a");
    QTest::newRow("NUL in an identity")
        << QByteArray("EXTERNAL") << QString(QChar(0)) << QByteArray();
    for (const char *mechanism : {"OAUTHBEARER", "XOAUTH2"}) {
        const QByteArray name(mechanism);
        QTest::addRow("%s: no token", mechanism) << name << tim << QByteArray();
        QTest::addRow("%s: a blank in it", mechanism) << name << tim << QByteArray("Bearer abc");
        QTest::addRow("%s: a new field in it", mechanism) << name << tim
                                                          << QByteArray("abc\x01"
                                                                        "auth=Basic x");
        QTest::addRow("%s: a new field in the user", mechanism) << name
                                                                << QString::fromLatin1("tim\x01"
                                                                                       "host=x")
                                                                << QByteArray("abc");
    }
}

void TestMechanisms::unusable()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QString, user);
    QFETCH(QByteArray, secret);
    const SaslDialogue d = dialogue(mechanism, secret, user);
    QVERIFY(d.fault());
    QCOMPARE(d.fault()->kind, SaslFault::Kind::Unusable);
}

QTEST_APPLESS_MAIN(TestMechanisms)
#include "tst_mechanisms.moc"
