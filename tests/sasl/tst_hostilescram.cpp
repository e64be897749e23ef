// SPDX-License-Identifier: GPL-3.0-or-later
// What a server may say to a SCRAM client and must not get away with (promise 10).
#include "tests/sasl/sasldialogue.h"

#include <QElapsedTimer>
#include <QTest>

using namespace imap;
using testsupport::SaslDialogue;

namespace {

const QByteArray good = "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096";

} // namespace

class TestHostileScram : public QObject
{
    Q_OBJECT
private slots:
    void firstMessage_data();
    void firstMessage();
    void lastMessage_data();
    void lastMessage();
    void okCountsOnlyBehindTheProof();
    void elevenChallenges();
    void noBase64();
    void tooLong();
    void mostRoundsAreDone();
};

void TestHostileScram::firstMessage_data()
{
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const QByteArray &message) {
        QTest::newRow(name) << message;
    };
    const QByteArray nonce = "fyko+d2lbbFgONRv9qkxdawL";
    const QByteArray rest = ",s=QSXCR+Q6sek8bf92,i=4096";
    row("empty", "");
    row("a nonce of its own", "r=3rfcNHYJY1ZVvWVs7j" + rest);
    row("only our nonce", "r=" + nonce + rest);
    row("our nonce cut short", "r=" + nonce.chopped(1) + "XXXX" + rest);
    row("our nonce at the end", "r=3rfc" + nonce + rest);
    row("an endless nonce", "r=" + nonce + QByteArray(2000, 'x') + rest);
    row("a nonce with controls", "r=" + nonce +
                                     "\x01"
                                     "abc" +
                                     rest);
    row("no nonce", "s=QSXCR+Q6sek8bf92,i=4096");
    row("no rounds", "r=" + nonce + "abc,s=QSXCR+Q6sek8bf92");
    const auto rounds = [&](const char *name, const QByteArray &number) {
        row(name, "r=" + nonce + "abc,s=QSXCR+Q6sek8bf92,i=" + number);
    };
    rounds("no rounds at all", "0");
    rounds("1 round", "1");
    rounds("4095 rounds", "4095");
    rounds("1000001 rounds", "1000001");
    rounds("a billion rounds", "1000000000");
    rounds("rounds beyond 32 bit", "4294971392");
    rounds("rounds of 30 digits", QByteArray(30, '9'));
    rounds("less than no rounds", "-4096");
    rounds("rounds with a plus", "+4096");
    rounds("rounds with a zero before", "04096");
    rounds("rounds with a blank", " 4096");
    rounds("rounds in words", "many");
    rounds("nothing for rounds", "");
    const auto salt = [&](const char *name, const QByteArray &text) {
        row(name, "r=" + nonce + "abc,s=" + text + ",i=4096");
    };
    salt("no salt", "");
    salt("salt is no base64", "QSX?R+Q6sek8bf92");
    salt("salt ends early", "QSXCR+Q6sek8bf9");
    salt("salt with padding inside", "QS==R+Q6sek8bf92");
    salt("a salt of 3000 octets", QByteArray(3000, 's').toBase64());
    row("extension we must know", "m=ext," + good);
    row("extension in the middle", "r=" + nonce + "abc,m=x,s=QSXCR+Q6sek8bf92,i=4096");
    row("another order", "s=QSXCR+Q6sek8bf92,r=" + nonce + "abc,i=4096");
    row("a field twice", good + ",i=8192");
    row("a field without a name", good + ",=x");
    row("a field without a value sign", good + ",x");
    row("fields without end", good + QByteArray(",x=1").repeated(100));
    row("a proof at once", "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=");
    row("not SCRAM", "PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2U+");
}

void TestHostileScram::firstMessage()
{
    QFETCH(QByteArray, message);
    SaslDialogue d(testsupport::scramOfRfc5802());
    d.hear(message);
    QVERIFY2(d.fault(), d.said().constData());
    QCOMPARE(d.fault()->kind, SaslFault::Kind::Unproven);
    QCOMPARE(d.keys(), 0); // no work for it, and nothing of the password shown
    QVERIFY(!d.exchange().hasShownProof());
    QVERIFY(!d.exchange().isComplete());
}

void TestHostileScram::lastMessage_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("wrong proof") << QByteArray("v=rmF9pqV8S7suAoZWja4dJRkFsKA=");
    QTest::newRow("our own proof back") << QByteArray("v=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=");
    QTest::newRow("proof cut short") << QByteArray("v=rmF9pqV8S7suAoZWja4dJRkF");
    QTest::newRow("no proof in it") << QByteArray("v=");
    QTest::newRow("no base64") << QByteArray("v=!!!!");
    QTest::newRow("the right one behind another")
        << QByteArray("x=1,v=rmF9pqV8S7suAoZWja4dJRkFsKQ=");
    QTest::newRow("the first message again") << good;
    QTest::newRow("words") << QByteArray("OK");
}

void TestHostileScram::lastMessage()
{
    QFETCH(QByteArray, message);
    SaslDialogue d(testsupport::scramOfRfc5802());
    d.hear(good);
    QVERIFY(!d.fault());
    d.hear(message);
    QVERIFY(d.fault());
    QCOMPARE(d.fault()->kind, SaslFault::Kind::Unproven);
    QVERIFY(!d.exchange().isComplete());
}

void TestHostileScram::okCountsOnlyBehindTheProof()
{
    SaslDialogue d(testsupport::scramOfRfc5802());
    QVERIFY(!d.exchange().isComplete());
    d.hear(good);
    QVERIFY(!d.exchange().isComplete());
    d.hear("e=other-error");
    QVERIFY(!d.fault());
    QVERIFY(!d.exchange().isComplete());
    d.hear("v=rmF9pqV8S7suAoZWja4dJRkFsKQ=");
    QVERIFY(d.fault());
    QVERIFY(!d.exchange().isComplete());
}

void TestHostileScram::elevenChallenges()
{
    // A mechanism that would go on for ever.
    class Endless final : public SaslMechanism
    {
        [[nodiscard]] QByteArray name() const override { return QByteArrayLiteral("X"); }
        [[nodiscard]] SaslStep start() override { return SaslAnswer{}; }
        [[nodiscard]] SaslStep challenge(const QByteArray &) override { return SaslAnswer{}; }
        [[nodiscard]] bool isComplete() const override { return true; }
        [[nodiscard]] bool hasShownProof() const override { return true; }
    };
    SaslDialogue d(std::make_unique<Endless>());
    for (int i = 1; i <= 10; ++i) {
        d.hear("more");
        QVERIFY(!d.fault());
    }
    d.hear("more");
    QVERIFY(d.fault());
}

void TestHostileScram::noBase64()
{
    SaslDialogue d(testsupport::scramOfRfc5802());
    d.hear(std::nullopt);
    QVERIFY(d.fault());
    QCOMPARE(d.keys(), 0);
}

void TestHostileScram::tooLong()
{
    SaslDialogue d(testsupport::scramOfRfc5802());
    QElapsedTimer timer;
    timer.start();
    d.hear(QByteArray(8 * 1024 * 1024, ','));
    QVERIFY(d.fault());
    QVERIFY2(timer.elapsed() < 1000, QByteArray::number(timer.elapsed()).constData());
}

void TestHostileScram::mostRoundsAreDone()
{
    ScramMechanism scram(ScramMechanism::Hash::Sha256, QStringLiteral("user"), Secret("pencil"),
                         "abc");
    (void)scram.start();
    const SaslStep step = scram.challenge("r=abcdef,s=QSXCR+Q6sek8bf92,i=1000000");
    const auto *wanted = std::get_if<SaslKeyWanted>(&step);
    QVERIFY(wanted);
    QCOMPARE(wanted->rounds, 1'000'000);
    // While it is made, the server has to wait.
    QVERIFY(std::holds_alternative<SaslFault>(scram.challenge("v=abcd")));
}

QTEST_APPLESS_MAIN(TestHostileScram)
#include "tst_hostilescram.moc"
