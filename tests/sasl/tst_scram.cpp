// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sasl/sasldialogue.h"

#include <QTest>

using namespace imap;
using testsupport::SaslDialogue;

class TestScram : public QObject
{
    Q_OBJECT
private slots:
    void sha1AsInTheRfc();
    void sha256AsInTheRfc();
    void withoutAnInitialResponse();
    void namesAreEscaped();
    void bothArePrepared();
    void unpreparableIsUsedAsItIs();
    void controlsInAName();
    void noncesDiffer();
    void extensionsAtTheEndAreIgnored();
    void proofIsJudgedOnlyOnceItIsShown();
};

void TestScram::sha1AsInTheRfc()
{
    SaslDialogue d(testsupport::scramOfRfc5802());
    QCOMPARE(d.said(), QByteArray("n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL"));
    d.hear("r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096");
    QCOMPARE(d.said(), QByteArray("c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,"
                                  "p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts="));
    QVERIFY(!d.exchange().isComplete());
    d.hear("v=rmF9pqV8S7suAoZWja4dJRkFsKQ=");
    QCOMPARE(d.said(), QByteArray());
    QVERIFY(!d.fault());
    QVERIFY(d.exchange().isComplete());
    QCOMPARE(d.exchange().mechanism(), QByteArray("SCRAM-SHA-1"));
}

void TestScram::sha256AsInTheRfc()
{
    SaslDialogue d(testsupport::scramOfRfc7677());
    QCOMPARE(d.said(), QByteArray("n,,n=user,r=rOprNGfwEbeRWgbNEkqO"));
    d.hear("r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
           "s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096");
    QCOMPARE(d.said(), QByteArray("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                                  "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="));
    d.hear("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
    QVERIFY(!d.fault());
    QVERIFY(d.exchange().isComplete());
    QCOMPARE(d.exchange().mechanism(), QByteArray("SCRAM-SHA-256"));
}

void TestScram::withoutAnInitialResponse()
{
    SaslDialogue d(testsupport::scramOfRfc5802(), false);
    QCOMPARE(d.said(), QByteArray());
    d.hear("");
    QCOMPARE(d.said(), QByteArray("n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL"));
}

void TestScram::namesAreEscaped()
{
    SaslDialogue d(std::make_unique<ScramMechanism>(ScramMechanism::Hash::Sha256,
                                                    QStringLiteral("a=b,c"), Secret("x"), "abc"));
    QCOMPARE(d.said(), QByteArray("n,,n=a=3Db=2Cc,r=abc"));
}

void TestScram::bothArePrepared()
{
    const auto proofOf = [](const QString &user, const QString &password) {
        SaslDialogue d(std::make_unique<ScramMechanism>(ScramMechanism::Hash::Sha1, user,
                                                        Secret(password.toUtf8()), "abc"));
        d.hear("r=abcdef,s=QSXCR+Q6sek8bf92,i=4096");
        return d.said();
    };
    const QString given = QString::fromUtf16(u"I\u00ADX");
    const QString roman = QString::fromUtf16(u"\u2168");
    QCOMPARE(proofOf(given, roman), proofOf(QStringLiteral("IX"), QStringLiteral("IX")));
    QVERIFY(proofOf(given, roman) != proofOf(QStringLiteral("IX"), QStringLiteral("ix")));
}

void TestScram::unpreparableIsUsedAsItIs()
{
    SaslDialogue d(std::make_unique<ScramMechanism>(
        ScramMechanism::Hash::Sha1, QStringLiteral("alice"), Secret("bell \x07"), "abc"));
    d.hear("r=abcdef,s=QSXCR+Q6sek8bf92,i=4096");
    QVERIFY(!d.fault());
    QVERIFY(d.said().startsWith("c=biws,r=abcdef,p="));
}

void TestScram::controlsInAName()
{
    SaslDialogue d(std::make_unique<ScramMechanism>(ScramMechanism::Hash::Sha1,
                                                    QString::fromLatin1("a\x01"
                                                                        "b"),
                                                    Secret("x"), "abc"));
    QVERIFY(d.fault());
    QCOMPARE(d.fault()->kind, SaslFault::Kind::Unusable);
}

void TestScram::noncesDiffer()
{
    const QByteArray nonce = ScramMechanism::newNonce();
    QCOMPARE(nonce.size(), 32);
    QVERIFY(!nonce.contains(','));
    QVERIFY(nonce != ScramMechanism::newNonce());
}

void TestScram::extensionsAtTheEndAreIgnored()
{
    SaslDialogue d(testsupport::scramOfRfc5802());
    d.hear("r=fyko+d2lbbFgONRv9qkxdawL3rfc,s=QSXCR+Q6sek8bf92,i=4096,x=later,y=more");
    QVERIFY(!d.fault());
    QCOMPARE(d.rounds(), 4096);
}

void TestScram::proofIsJudgedOnlyOnceItIsShown()
{
    SaslDialogue d(testsupport::scramOfRfc5802());
    QVERIFY(!d.exchange().hasShownProof());
    d.hear("r=fyko+d2lbbFgONRv9qkxdawL3rfc,s=QSXCR+Q6sek8bf92,i=4096");
    QVERIFY(d.exchange().hasShownProof());
    d.hear("e=invalid-proof");
    QVERIFY(!d.fault());
    QCOMPARE(d.said(), QByteArray());
    QCOMPARE(d.exchange().serverError(), QByteArray("invalid-proof"));
    QVERIFY(!d.exchange().isComplete());
}

QTEST_APPLESS_MAIN(TestScram)
#include "tst_scram.moc"
