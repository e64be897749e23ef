// SPDX-License-Identifier: GPL-3.0-or-later
// COMPRESS=DEFLATE (RFC 4978) from the sign-in on: where it begins, and what must not come through.
#include "imapcore/session/session.h"
#include "imapcore/wire/deflater.h"
#include "imapcore/wire/inflater.h"
#include "imapcore/wire/limits.h"
#include "tests/support/scriptedtransport.h"

#include <QTest>

using namespace imap;
using testsupport::ScriptedTransport;

namespace {

constexpr const char *both = "IMAP4rev1 IDLE COMPRESS=DEFLATE";

/// A session that wants compression, on a scripted transport; the test is the server.
struct Fixture
{
    explicit Fixture(bool wanted = true)
    {
        settings.host = QStringLiteral("mail.example.org");
        settings.user = QStringLiteral("alice");
        settings.compress = wanted;
        auto owned = std::make_unique<ScriptedTransport>();
        transport = owned.get();
        session = std::make_unique<Session>(std::move(owned));
        session->setWireLogging(true);
        QObject::connect(session.get(), &Session::changed, session.get(),
                         [this](const ChangeBatch &batch) {
                             changes += batch;
                             for (const Change &change : batch) {
                                 if (const auto *one = std::get_if<LinkChanged>(&change))
                                     link = *one;
                             }
                         });
        QObject::connect(session.get(), &Session::wireLogged, session.get(),
                         [this](const QList<WireLine> &lines) {
                             for (const WireLine &line : lines)
                                 transcript += line.text + '\n';
                         });
        QObject::connect(session.get(), &Session::passwordWanted, session.get(), [this] {
            ++passwordQuestions;
            session->givePassword(Secret("secret"), {});
        });
    }
    /// Up to the answer to AUTHENTICATE; what was written before is forgotten.
    void signIn(const QByteArray &capabilities = both, const QByteArray &behind = {})
    {
        session->goOnline(settings);
        transport->connectNow();
        transport->encryptNow();
        transport->say("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\r\n");
        QCoreApplication::sendPostedEvents();
        (void)transport->written();
        transport->say("A1 OK [CAPABILITY " + capabilities + "] in\r\n" + behind);
    }
    /// The server says this after its OK.
    void sayCompressed(const QByteArray &bytes) { transport->say(ours.deflate(bytes)); }
    /// What the session wrote compressed since the last call.
    QByteArray readCompressed()
    {
        theirs.feed(transport->written());
        QByteArray all;
        QByteArrayView piece;
        while (theirs.next(piece) == Inflater::Result::Bytes)
            all += piece;
        return all;
    }
    [[nodiscard]] QByteArrayList alerts() const
    {
        QByteArrayList texts;
        for (const Change &change : changes) {
            if (const auto *alert = std::get_if<ServerAlert>(&change))
                texts.append(alert->text);
        }
        return texts;
    }
    [[nodiscard]] const ProtocolViolation *violation() const
    {
        return link.reason ? std::get_if<ProtocolViolation>(&*link.reason) : nullptr;
    }

    ConnectionSettings settings;
    ScriptedTransport *transport;
    std::unique_ptr<Session> session;
    ChangeBatch changes;
    LinkChanged link;
    QByteArray transcript;
    int passwordQuestions = 0;
    Deflater ours;
    Inflater theirs;
};

} // namespace

class TestCompress : public QObject
{
    Q_OBJECT
private slots:
    void compressedFromTheOkOn();
    void everySplitOfWhatFollowsTheOk();
    void plainBytesBehindTheOk_data();
    void plainBytesBehindTheOk();
    void answeredBeforeItWasAsked();
    void faultInTheStream();
    void bomb();
    void refusalIsNoError_data();
    void refusalIsNoError();
    void onlyWhereWantedAndOffered_data();
    void onlyWhereWantedAndOffered();
    void reconnectBeginsInPlain();
    void switchingItKeepsThePassword();
    void signsOutCompressed();
};

void TestCompress::compressedFromTheOkOn()
{
    Fixture f;
    f.signIn();
    QCOMPARE(f.transport->written(), QByteArray("A2 COMPRESS DEFLATE\r\n"));
    f.transport->say("A2 OK begin\r\n");
    const QByteArray first = f.readCompressed();
    QVERIFY2(first.startsWith("A3 LIST "), first.constData());
    QVERIFY(f.session->isSignedIn());
    f.sayCompressed("* LIST () \"/\" INBOX\r\nA3 OK\r\nA4 OK\r\n");
    QCOMPARE(f.readCompressed(),
             QByteArray("A5 STATUS INBOX (MESSAGES UNSEEN UIDNEXT UIDVALIDITY)\r\n"));
    // The transcript is what was said, not what went over the wire.
    QVERIFY2(f.transcript.contains("A2 OK begin\nA3 LIST "), f.transcript.constData());
    QVERIFY2(f.transcript.contains("* LIST () \"/\" INBOX\nA3 OK\n"), f.transcript.constData());
}

void TestCompress::everySplitOfWhatFollowsTheOk()
{
    Deflater server;
    QByteArray stream = "A2 OK begin\r\n";
    stream += server.deflate("* OK [ALERT] Closed at noon\r\n");
    stream += server.deflate("* OK [ALERT] Open again\r\n");
    for (qsizetype at = 1; at < stream.size(); ++at) {
        Fixture f;
        f.signIn();
        f.transport->say(stream.first(at));
        f.transport->say(stream.sliced(at));
        QVERIFY(f.session->isSignedIn());
        QCOMPARE(f.alerts(), (QByteArrayList{"Closed at noon", "Open again"}));
    }
}

void TestCompress::plainBytesBehindTheOk_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("an alert") << QByteArray("* OK [ALERT] Call this number\r\n");
    QTest::newRow("a folder") << QByteArray("* LIST () \"/\" \"New folder\"\r\n");
    QTest::newRow("a count") << QByteArray("* 5 EXISTS\r\n");
    QTest::newRow("a continuation") << QByteArray("+ go on\r\n");
    QTest::newRow("the answer to the next command") << QByteArray("A3 OK done\r\n");
    QTest::newRow("all in capitals") << QByteArray("* BYE\r\n");
    QTest::newRow("an answer and more")
        << QByteArray("A3 OK done\r\n* OK [ALERT] Call this number\r\n");
}

void TestCompress::plainBytesBehindTheOk()
{
    QFETCH(QByteArray, plain);
    const QByteArray stream = "A2 OK begin\r\n" + plain;
    for (qsizetype at = 1; at <= stream.size(); ++at) {
        Fixture f;
        f.signIn();
        const int aborts = f.transport->aborts;
        f.transport->say(stream.first(at));
        if (at < stream.size())
            f.transport->say(stream.sliced(at));
        QVERIFY(!f.session->isSignedIn());
        QVERIFY(f.violation());
        QCOMPARE(f.violation()->kind, ProtocolViolation::Kind::Malformed);
        QCOMPARE(f.violation()->expected, QByteArray("DEFLATE"));
        QVERIFY(f.transport->aborts > aborts);
        QVERIFY(f.alerts().isEmpty());
        QVERIFY2(!f.transcript.contains(plain.trimmed()), f.transcript.constData());
    }
}

void TestCompress::answeredBeforeItWasAsked()
{
    Fixture f;
    f.signIn(both, "A2 OK begin\r\n");
    QVERIFY(!f.session->isSignedIn());
    QVERIFY(f.violation());
    QCOMPARE(f.violation()->expected, QByteArray("COMPRESS"));
}

void TestCompress::faultInTheStream()
{
    Fixture f;
    f.signIn();
    f.transport->say("A2 OK begin\r\n");
    f.sayCompressed("* OK [ALERT] Closed at noon\r\n");
    QVERIFY(f.session->isSignedIn());
    f.transport->say("\xff");
    QVERIFY(!f.session->isSignedIn());
    QVERIFY(f.violation());
    QCOMPARE(f.violation()->expected, QByteArray("DEFLATE"));
    QCOMPARE(f.alerts(), QByteArrayList{"Closed at noon"}); // it was whole
}

void TestCompress::bomb()
{
    Fixture f;
    f.signIn();
    f.transport->say("A2 OK begin\r\n");
    // As many octets as a body may have, so that no other limit is met first.
    const QByteArray size = QByteArray::number(3 * limits::inflatedBytes);
    f.sayCompressed("* 1 FETCH (BODY[] {" + size + "}\r\n");
    const QByteArray bomb = f.ours.deflate(QByteArray(3 * limits::inflatedBytes, 'x'));
    f.transport->say(bomb);
    QVERIFY(!f.session->isSignedIn());
    QVERIFY(f.violation());
    QCOMPARE(f.violation()->kind, ProtocolViolation::Kind::TooLong);
    QCOMPARE(f.violation()->expected, QByteArray("DEFLATE"));
}

void TestCompress::refusalIsNoError_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("TLS does it") << QByteArray("NO [COMPRESSIONACTIVE] by TLS");
    QTest::newRow("refused") << QByteArray("NO not today");
    QTest::newRow("not understood") << QByteArray("BAD what?");
}

void TestCompress::refusalIsNoError()
{
    QFETCH(QByteArray, answer);
    Fixture f;
    f.signIn();
    QCOMPARE(f.transport->written(), QByteArray("A2 COMPRESS DEFLATE\r\n"));
    f.transport->say("A2 " + answer + "\r\n");
    QVERIFY(f.session->isSignedIn());
    const QByteArray plain = f.transport->written();
    QVERIFY2(plain.startsWith("A3 LIST "), plain.constData());
    f.transport->say("* OK [ALERT] Hello\r\n");
    QCOMPARE(f.alerts(), QByteArrayList{"Hello"});
}

void TestCompress::onlyWhereWantedAndOffered_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<QByteArrayList>("disabled");
    QTest::newRow("not wanted") << false << QByteArray(both) << QByteArrayList();
    QTest::newRow("not offered") << true << QByteArray("IMAP4rev1 IDLE") << QByteArrayList();
    QTest::newRow("another method")
        << true << QByteArray("IMAP4rev1 COMPRESS=ZSTD") << QByteArrayList();
    QTest::newRow("switched off") << true << QByteArray(both) << QByteArrayList{"COMPRESS=DEFLATE"};
}

void TestCompress::onlyWhereWantedAndOffered()
{
    QFETCH(bool, wanted);
    QFETCH(QByteArray, capabilities);
    QFETCH(QByteArrayList, disabled);
    Fixture f(wanted);
    f.settings.disabledCapabilities = disabled;
    f.signIn(capabilities);
    const QByteArray written = f.transport->written();
    QVERIFY2(written.startsWith("A2 LIST "), written.constData());
}

void TestCompress::reconnectBeginsInPlain()
{
    Fixture f;
    f.signIn();
    f.transport->say("A2 OK begin\r\n");
    QVERIFY(f.session->isSignedIn());
    f.session->goOffline();
    f.signIn();
    QCOMPARE(f.transport->written(), QByteArray("A2 COMPRESS DEFLATE\r\n"));
}

void TestCompress::switchingItKeepsThePassword()
{
    Fixture f;
    f.signIn();
    f.transport->say("A2 OK begin\r\n");
    f.settings.compress = false;
    f.signIn();
    QVERIFY(f.session->isSignedIn());
    QVERIFY2(f.transport->seen().startsWith("A2 LIST "), f.transport->seen().constData());
    QCOMPARE(f.passwordQuestions, 1);
}

void TestCompress::signsOutCompressed()
{
    Fixture f;
    f.signIn();
    QCOMPARE(f.transport->written(), QByteArray("A2 COMPRESS DEFLATE\r\n"));
    f.transport->say("A2 OK begin\r\n");
    f.sayCompressed("* LIST () \"/\" INBOX\r\nA3 OK\r\nA4 OK\r\n");
    f.sayCompressed("A5 OK\r\n");
    (void)f.readCompressed();
    f.session->goOffline();
    QCOMPARE(f.readCompressed(), QByteArray("A6 LOGOUT\r\n"));
    QVERIFY(f.session->isLeaving());
    f.sayCompressed("* BYE see you\r\nA6 OK\r\n");
    QVERIFY(!f.session->isLeaving());
}

QTEST_GUILESS_MAIN(TestCompress)
#include "tst_compress.moc"
