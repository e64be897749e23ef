// SPDX-License-Identifier: GPL-3.0-or-later
// Login through a SASL exchange, as the server tells it.
#include "imapcore/flows/login.h"
#include "tests/support/flowscript.h"

#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QTest>

using namespace imap;
using testsupport::FlowScript;

namespace {

constexpr char salt[] = "0123456789abcdef";

FlowScript signIn(ServerMirror &mirror, const QByteArray &capabilities, SignIn way,
                  bool scramSeen = false)
{
    ConnectionSettings settings;
    settings.user = QStringLiteral("alice");
    settings.host = QStringLiteral("mail.example.org");
    settings.signIn = way;
    settings.scramSeen = scramSeen;
    const Response said =
        testsupport::responsesIn("* OK [CAPABILITY IMAP4rev1 " + capabilities + "] hi\r\n").first();
    (void)mirror.apply(said, {});
    return FlowScript(std::make_unique<Login>(settings, std::get<StatusResponse>(said), true),
                      mirror);
}

QByteArray keyOf(const SaslKeyWanted &wanted)
{
    return QPasswordDigestor::deriveKeyPbkdf2(wanted.hash, wanted.password.reveal(), wanted.salt,
                                              wanted.rounds, 32);
}

/// A server of SCRAM-SHA-256 that knows the password "pencil".
struct ScramServer
{
    explicit ScramServer(const QByteArray &clientFirst)
        : bare(clientFirst.sliced(3))
        , first("r=" + bare.sliced(bare.indexOf("r=") + 2) +
                "server,s=" + QByteArray(salt).toBase64() + ",i=4096")
    {
    }
    [[nodiscard]] QByteArray lastMessage(const QByteArray &clientFinal) const
    {
        const auto sha256 = QCryptographicHash::Sha256;
        const QByteArray key = QPasswordDigestor::deriveKeyPbkdf2(sha256, "pencil", salt, 4096, 32);
        const QByteArray message =
            bare + ',' + first + ',' + clientFinal.first(clientFinal.indexOf(",p="));
        const QByteArray serverKey = QMessageAuthenticationCode::hash("Server Key", key, sha256);
        return "v=" + QMessageAuthenticationCode::hash(message, serverKey, sha256).toBase64();
    }
    QByteArray bare;
    QByteArray first;
};

/// Up to our proof.
ScramServer upToTheProof(FlowScript &s)
{
    s.givePassword("pencil");
    s.challenge({});
    ScramServer server(s.response());
    s.challenge(server.first);
    if (s.wantsKey())
        s.giveKey(keyOf(s.wantsKey()->wanted));
    return server;
}

const QByteArray scramAndPlain = "AUTH=PLAIN AUTH=SCRAM-SHA-256";

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT
private slots:
    void scram();
    void scramWithInitialResponse();
    void okWithoutProofIsHostile_data();
    void okWithoutProofIsHostile();
    void refusedProofIsAWrongPassword();
    void otherMechanismOnlyWhenThisOneIsTheTrouble_data();
    void otherMechanismOnlyWhenThisOneIsTheTrouble();
    void neverBackBehindScram();
    void answerWhileTheKeyIsMade();
    void nonsenseEndsIt();
    void loginInTwoSteps();
    void tokenIsAskedForAgainWithTheServersWord();
    void tokenInTheFirstLine();
    void certificateNeedsNoPassword();
    void unusableTokenIsNotSent();
};

void TestSignIn::scram()
{
    ServerMirror mirror;
    FlowScript s = signIn(mirror, scramAndPlain, SignIn::Automatic);
    QVERIFY(s.wantsPassword());
    const ScramServer server = upToTheProof(s);
    QCOMPARE(s.nextCommand(), QByteArray("AUTHENTICATE SCRAM-SHA-256"));
    const QByteArray proof = s.response();
    QVERIFY2(proof.startsWith("c=biws,r="), proof.constData());
    s.challenge(server.lastMessage(proof));
    QVERIFY(s.response().isEmpty());
    QVERIFY(!s.isFinished());
    s.answer({}, "OK [CAPABILITY IMAP4rev1] in");
    QVERIFY(s.succeeded());
    QCOMPARE(mirror.signedInBy(), QByteArray("SCRAM-SHA-256"));
}

void TestSignIn::scramWithInitialResponse()
{
    ServerMirror mirror;
    FlowScript s = signIn(mirror, scramAndPlain + " SASL-IR", SignIn::Automatic);
    s.givePassword("pencil");
    const QByteArray line = s.nextCommand();
    const QByteArray start = "AUTHENTICATE SCRAM-SHA-256 ";
    QVERIFY2(line.startsWith(start), line.constData());
    const QByteArray first = QByteArray::fromBase64(line.sliced(start.size()));
    QVERIFY2(first.startsWith("n,,n=alice,r="), first.constData());
    s.challenge(ScramServer(first).first);
    QVERIFY(s.wantsKey());
    QCOMPARE(s.wantsKey()->wanted.rounds, 4096);
}

void TestSignIn::okWithoutProofIsHostile_data()
{
    QTest::addColumn<int>("challenges");
    QTest::newRow("at once") << 0;
    QTest::newRow("after our nonce") << 1;
    QTest::newRow("after our proof") << 2;
    QTest::newRow("after a wrong proof of its own") << 3;
    QTest::newRow("after an error") << 4;
}

void TestSignIn::okWithoutProofIsHostile()
{
    QFETCH(int, challenges);
    ServerMirror mirror;
    FlowScript s = signIn(mirror, scramAndPlain, SignIn::Automatic);
    if (challenges >= 2)
        (void)upToTheProof(s);
    else
        s.givePassword("pencil");
    if (challenges == 1)
        s.challenge({});
    if (challenges == 3)
        s.challenge("v=" + QByteArray(32, 'x').toBase64());
    if (challenges == 4)
        s.challenge("e=other-error");
    if (!s.isFinished())
        s.answer({}, "OK [CAPABILITY IMAP4rev1] in");
    QVERIFY(s.error<ProtocolViolation>());
    QCOMPARE(s.error<ProtocolViolation>()->kind, ProtocolViolation::Kind::ServerUnproven);
    QVERIFY(mirror.signedInBy().isEmpty());
}

void TestSignIn::refusedProofIsAWrongPassword()
{
    ServerMirror mirror;
    FlowScript s = signIn(mirror, scramAndPlain, SignIn::Automatic);
    (void)upToTheProof(s);
    s.challenge("e=invalid-proof");
    s.answer({}, "NO no");
    QVERIFY(s.wantsPassword()); // and not PLAIN with the same one
    QVERIFY(s.wantsPassword()->rejected);
    QCOMPARE(s.wantsPassword()->serverText, QByteArray("invalid-proof: no"));
    s.givePassword("pencil");
    QCOMPARE(s.nextCommand(), QByteArray("AUTHENTICATE SCRAM-SHA-256"));
}

void TestSignIn::otherMechanismOnlyWhenThisOneIsTheTrouble_data()
{
    QTest::addColumn<int>("challenges");
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<QByteArray>("next"); // empty: the person is asked
    const QByteArray plain = "AUTHENTICATE PLAIN";
    QTest::newRow("BAD at once") << 0 << QByteArray("BAD unknown mechanism") << plain;
    QTest::newRow("NO at once, without a code") << 0 << QByteArray("NO not available") << plain;
    QTest::newRow("NO to our nonce") << 1 << QByteArray("NO [CANNOT] not for this user") << plain;
    QTest::newRow("called a failed sign-in")
        << 1 << QByteArray("NO [AUTHENTICATIONFAILED] no") << QByteArray();
    QTest::newRow("an old password") << 0 << QByteArray("NO [EXPIRED] no") << QByteArray();
    QTest::newRow("NO to our proof") << 2 << QByteArray("NO no") << QByteArray();
    QTest::newRow("BAD to our proof") << 2 << QByteArray("BAD no") << QByteArray();
}

void TestSignIn::otherMechanismOnlyWhenThisOneIsTheTrouble()
{
    QFETCH(int, challenges);
    QFETCH(QByteArray, refusal);
    QFETCH(QByteArray, next);
    ServerMirror mirror;
    FlowScript s = signIn(mirror, scramAndPlain, SignIn::Automatic);
    if (challenges == 2)
        (void)upToTheProof(s);
    else
        s.givePassword("pencil");
    if (challenges == 1)
        s.challenge({});
    s.answer({}, refusal);
    QCOMPARE(s.nextCommand(), next);
    QCOMPARE(s.wantsPassword() != nullptr, next.isEmpty());
}

void TestSignIn::neverBackBehindScram()
{
    ServerMirror mirror;
    FlowScript s = signIn(mirror, scramAndPlain, SignIn::Automatic, true);
    s.givePassword("pencil");
    s.answer({}, "NO not available");
    QVERIFY(s.error<ProtocolViolation>());
    QCOMPARE(s.error<ProtocolViolation>()->kind, ProtocolViolation::Kind::SignInDowngraded);
}

void TestSignIn::answerWhileTheKeyIsMade()
{
    ServerMirror mirror;
    FlowScript s = signIn(mirror, scramAndPlain, SignIn::Automatic);
    s.givePassword("pencil");
    s.challenge({});
    s.challenge(ScramServer(s.response()).first);
    QVERIFY(s.wantsKey());
    s.answer({}, "NO [UNAVAILABLE] too slow");
    QVERIFY(s.error<Refused>());
}

void TestSignIn::nonsenseEndsIt()
{
    ServerMirror mirror;
    FlowScript s = signIn(mirror, "AUTH=PLAIN SASL-IR", SignIn::Automatic);
    s.givePassword("pencil");
    s.challenge("and your PIN?");
    QVERIFY(s.error<ProtocolViolation>());
    QCOMPARE(s.error<ProtocolViolation>()->expected, QByteArray("SASL"));
}

void TestSignIn::loginInTwoSteps()
{
    ServerMirror mirror;
    FlowScript s = signIn(mirror, "AUTH=LOGIN LOGINDISABLED SASL-IR", SignIn::Automatic);
    s.givePassword("pencil");
    QCOMPARE(s.nextCommand(), QByteArray("AUTHENTICATE LOGIN"));
    s.challenge("Username:");
    QCOMPARE(s.response(), QByteArray("alice"));
    s.challenge("Password:");
    QCOMPARE(s.response(), QByteArray("pencil"));
    s.answer({}, "OK [CAPABILITY IMAP4rev1] in");
    QVERIFY(s.succeeded());
    QCOMPARE(mirror.signedInBy(), QByteArray("LOGIN"));
}

void TestSignIn::tokenIsAskedForAgainWithTheServersWord()
{
    ServerMirror mirror;
    FlowScript s = signIn(mirror, "AUTH=OAUTHBEARER AUTH=PLAIN SASL-IR", SignIn::Token);
    s.givePassword("stale");
    s.challenge("{\"status\":\"invalid_token\"}");
    QCOMPARE(s.response(), QByteArray("\x01"));
    s.answer({}, "NO [AUTHENTICATIONFAILED] no");
    QVERIFY(s.wantsPassword());
    QVERIFY(s.wantsPassword()->rejected);
    QCOMPARE(s.wantsPassword()->serverText, QByteArray("invalid_token: no"));
    s.givePassword("fresh");
    QVERIFY(s.nextCommand().startsWith("AUTHENTICATE OAUTHBEARER "));
    s.answer({}, "OK [CAPABILITY IMAP4rev1] in");
    QVERIFY(s.succeeded());
}

void TestSignIn::tokenInTheFirstLine()
{
    ServerMirror mirror;
    FlowScript s = signIn(mirror, "AUTH=XOAUTH2 SASL-IR", SignIn::Token);
    s.givePassword("ya29.abc");
    const QByteArray message = "user=alice\x01"
                               "auth=Bearer ya29.abc\x01\x01";
    QCOMPARE(s.nextCommand(), QByteArray("AUTHENTICATE XOAUTH2 " + message.toBase64()));
}

void TestSignIn::certificateNeedsNoPassword()
{
    ServerMirror mirror;
    FlowScript s = signIn(mirror, "AUTH=EXTERNAL SASL-IR", SignIn::Certificate);
    QCOMPARE(s.nextCommand(),
             QByteArray("AUTHENTICATE EXTERNAL " + QByteArray("alice").toBase64()));
    s.answer({}, "NO [AUTHENTICATIONFAILED] whose is it?");
    QVERIFY(s.error<Refused>());
}

void TestSignIn::unusableTokenIsNotSent()
{
    ServerMirror mirror;
    FlowScript s = signIn(mirror, "AUTH=OAUTHBEARER SASL-IR", SignIn::Token);
    s.givePassword("Bearer abc");
    QCOMPARE(s.nextCommand(), QByteArray());
    QVERIFY(s.wantsPassword());
    QVERIFY(s.wantsPassword()->rejected);
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
