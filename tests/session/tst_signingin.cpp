// SPDX-License-Identifier: GPL-3.0-or-later
// A session that signs in by SCRAM: the engine stays awake while the key is made, the key is kept
// for the next connection, and a server without a proof is left at once.
#include "imapcore/session/keyderiver.h"
#include "imapcore/session/session.h"
#include "tests/support/scriptedtransport.h"

#include <QElapsedTimer>
#include <QPasswordDigestor>
#include <QSignalSpy>
#include <QTest>

using namespace imap;
using testsupport::ScriptedTransport;

namespace {

constexpr int manyRounds = 1'000'000;

struct Fixture
{
    Fixture()
    {
        settings.host = QStringLiteral("mail.example.org");
        settings.user = QStringLiteral("alice");
        auto owned = std::make_unique<ScriptedTransport>();
        transport = owned.get();
        session = std::make_unique<Session>(std::move(owned));
        QObject::connect(session.get(), &Session::changed, session.get(),
                         [this](const ChangeBatch &batch) {
                             for (const Change &change : batch) {
                                 if (const auto *one = std::get_if<LinkChanged>(&change))
                                     link = *one;
                             }
                         });
        QObject::connect(session.get(), &Session::passwordWanted, session.get(), [this] {
            ++asked;
            session->givePassword(Secret("pencil"), {});
        });
    }
    /// Up to the server's first message; false when the session did not get there.
    [[nodiscard]] bool untilTheKeyIsWanted(int rounds)
    {
        transport->connectNow();
        transport->encryptNow();
        transport->say("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=SCRAM-SHA-256] ready\r\n");
        QCoreApplication::sendPostedEvents();
        const QByteArray line = transport->written();
        const QByteArray start = "A1 AUTHENTICATE SCRAM-SHA-256 ";
        if (!line.startsWith(start))
            return false;
        const QByteArray first = QByteArray::fromBase64(line.sliced(start.size()).trimmed());
        const QByteArray nonce = first.sliced(first.indexOf("r="));
        transport->say("+ " +
                       QByteArray(nonce + "server,s=" + QByteArray("salt").toBase64() +
                                  ",i=" + QByteArray::number(rounds))
                           .toBase64() +
                       "\r\n");
        return true;
    }

    ConnectionSettings settings;
    std::unique_ptr<Session> session;
    ScriptedTransport *transport = nullptr;
    LinkChanged link;
    int asked = 0;
};

SaslKeyWanted wanted(const QByteArray &password, int rounds)
{
    return {QCryptographicHash::Sha256, Secret(password), "salt", rounds};
}

} // namespace

class TestSigningIn : public QObject
{
    Q_OBJECT
private slots:
    void keyIsThatOfQt();
    void keyIsKeptUntilForgotten();
    void newerQuestionVoidsTheOlder();
    void theLoopGoesOnMeanwhile();
    void goingOfflineDoesNotWait();
    void okWithoutProofEndsItForGood();
    void faultIsCancelled();
};

void TestSigningIn::keyIsThatOfQt()
{
    KeyDeriver deriver;
    QByteArray key;
    connect(&deriver, &KeyDeriver::derived, this, [&](const Secret &made) { key = made.reveal(); });
    deriver.derive(wanted("pencil", 4096));
    QVERIFY(key.isEmpty()); // never from within
    QTRY_VERIFY(!key.isEmpty());
    QCOMPARE(key, QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, "pencil", "salt",
                                                     4096, 32));
}

void TestSigningIn::keyIsKeptUntilForgotten()
{
    KeyDeriver deriver;
    QSignalSpy derived(&deriver, &KeyDeriver::derived);
    deriver.derive(wanted("pencil", manyRounds));
    QTRY_COMPARE_WITH_TIMEOUT(derived.size(), 1, 60000);
    deriver.derive(wanted("pencil", manyRounds));
    QCoreApplication::sendPostedEvents(); // no thread was needed
    QCOMPARE(derived.size(), 2);
    deriver.derive(wanted("other", 4096)); // another password, another key
    QCoreApplication::sendPostedEvents();
    QCOMPARE(derived.size(), 2);
    QTRY_COMPARE(derived.size(), 3);
    deriver.forget();
    deriver.derive(wanted("other", 4096));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(derived.size(), 3);
    QTRY_COMPARE(derived.size(), 4);
}

void TestSigningIn::newerQuestionVoidsTheOlder()
{
    KeyDeriver deriver;
    QByteArrayList keys;
    connect(&deriver, &KeyDeriver::derived, this,
            [&](const Secret &made) { keys.append(made.reveal()); });
    deriver.derive(wanted("pencil", 100'000));
    deriver.derive(wanted("pencil", 4096));
    QTRY_COMPARE(keys.size(), 1);
    QCOMPARE(keys.first(), QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, "pencil",
                                                              "salt", 4096, 32));
    deriver.derive(wanted("pencil", 5000));
    deriver.cancel();
    QVERIFY(!QTest::qWaitFor([&] { return keys.size() > 1; }, 300));
}

void TestSigningIn::theLoopGoesOnMeanwhile()
{
    Fixture f;
    f.session->goOnline(f.settings);
    QVERIFY(f.untilTheKeyIsWanted(manyRounds));
    int ticks = 0;
    QTimer ticking;
    connect(&ticking, &QTimer::timeout, this, [&] { ++ticks; });
    ticking.start(10);
    QTRY_VERIFY_WITH_TIMEOUT(!f.transport->seen().isEmpty(), 60000);
    QVERIFY(QByteArray::fromBase64(f.transport->seen().trimmed()).startsWith("c=biws,r="));
    QVERIFY2(ticks > 10, QByteArray::number(ticks).constData());
}

void TestSigningIn::goingOfflineDoesNotWait()
{
    Fixture f;
    f.session->goOnline(f.settings);
    QVERIFY(f.untilTheKeyIsWanted(manyRounds));
    QElapsedTimer timer;
    timer.start();
    f.session->goOffline();
    QCOMPARE(f.link.state, LinkState::Offline);
    f.session.reset();
    QVERIFY2(timer.elapsed() < 200, QByteArray::number(timer.elapsed()).constData());
}

void TestSigningIn::okWithoutProofEndsItForGood()
{
    Fixture f;
    f.session->goOnline(f.settings);
    QVERIFY(f.untilTheKeyIsWanted(4096));
    QTRY_VERIFY(!f.transport->seen().isEmpty());
    f.transport->say("A1 OK [CAPABILITY IMAP4rev1] in\r\n");
    QTRY_COMPARE(f.link.state, LinkState::Offline);
    QVERIFY(f.link.reason);
    const auto *violation = std::get_if<ProtocolViolation>(&*f.link.reason);
    QVERIFY(violation);
    QCOMPARE(violation->kind, ProtocolViolation::Kind::ServerUnproven);
    QVERIFY(f.link.signedInBy.isEmpty());
    QCOMPARE(f.asked, 1);
}

void TestSigningIn::faultIsCancelled()
{
    Fixture f;
    f.session->goOnline(f.settings);
    QVERIFY(f.untilTheKeyIsWanted(1));
    QCOMPARE(f.transport->written(), QByteArray("*\r\n"));
    QTRY_COMPARE(f.link.state, LinkState::Offline);
}

QTEST_GUILESS_MAIN(TestSigningIn)
#include "tst_signingin.moc"
