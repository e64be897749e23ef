// SPDX-License-Identifier: GPL-3.0-or-later
// What flows do otherwise on servers with a quirk, as a talk with each; beside it the same talk
// with the quirk switched off.
#include "imapcore/flows/appendact.h"
#include "imapcore/flows/askaboutmailbox.h"
#include "imapcore/flows/fetchbytes.h"
#include "imapcore/flows/fetchline.h"
#include "imapcore/flows/listfolders.h"
#include "imapcore/flows/login.h"
#include "imapcore/flows/readparts.h"
#include "imapcore/flows/takemessage.h"
#include "tests/support/flowscript.h"
#include "tests/support/openedmailbox.h"

#include <QTest>

#include <functional>

using namespace imap;
using testsupport::FlowScript;
using testsupport::inInbox;

namespace {

const QByteArray exchange("The Microsoft Exchange IMAP4 service is ready.");
const QByteArray courier("Courier-IMAP ready.");

/// INBOX with UIDs 5 to 7 on a server with this greeting.
ServerMirror mailboxAt(const QByteArray &greeting, const QByteArrayList &disabledQuirks = {})
{
    ServerMirror mirror = testsupport::openedMailbox("5:7", "UIDPLUS");
    mirror.setGreeting(greeting, disabledQuirks);
    return mirror;
}

QByteArray literal(const QByteArray &bytes)
{
    return '{' + QByteArray::number(bytes.size()) + "}\r\n" + bytes;
}

using MakeFlow = std::function<std::unique_ptr<Flow>()>;

/// Each flow that fetches one message, UID 6, and what ends it well.
void fetchRows()
{
    QTest::addColumn<MakeFlow>("make");
    QTest::addColumn<QByteArrayList>("answers");
    const QByteArray text("Subject: hi\r\n\r\nyo");
    const QByteArray whole("* 2 FETCH (UID 6 FLAGS () RFC822.SIZE 17 BODY[]<0> " + literal(text) +
                           ")\r\n");
    QTest::newRow("whole, for a copy")
        << MakeFlow([] { return std::make_unique<TakeMessage>(FetchWhole{inInbox("6")}); })
        << QByteArrayList{whole};
    QTest::newRow("its octets") << MakeFlow([] {
        return std::make_unique<FetchBytes>(FetchSection{UidValidity(9), Uid(6), {}, 17});
    }) << QByteArrayList{whole};
    QTest::newRow("the answer as it came") << MakeFlow([] {
        return std::make_unique<FetchLine>(FetchAnswer{UidValidity(9), Uid(6), FetchMacro::Fast});
    }) << QByteArrayList{whole};
    QTest::newRow("to be read")
        << MakeFlow([] {
               return std::make_unique<ReadParts>(ReadMessage{UidValidity(9), Uid(6)});
           })
        << QByteArrayList{"* 2 FETCH (UID 6 FLAGS () RFC822.SIZE 17 BODYSTRUCTURE (\"text\" "
                          "\"plain\" NIL NIL NIL \"7bit\" 2 1))\r\n",
                          whole};
}

} // namespace

class TestQuirkFlows : public QObject
{
    Q_OBJECT
private slots:
    void silenceIsAskedAgain_data() { fetchRows(); }
    void silenceIsAskedAgain();
    void silenceForGood_data() { fetchRows(); }
    void silenceForGood();
    void silenceElsewhereMeansGone_data() { fetchRows(); }
    void silenceElsewhereMeansGone();
    void sizesThatAreNotTrue_data();
    void sizesThatAreNotTrue();
    void moreThanTheSizeTold_data() { sizesThatAreNotTrue_data(); }
    void moreThanTheSizeTold();
    void whatIsEnabled_data();
    void whatIsEnabled();
    void greetingInClearIsNotBelieved();
    void appendLimit_data();
    void appendLimit();
    void emptyPart();
    void neverAskedFor();
};

void TestQuirkFlows::silenceIsAskedAgain()
{
    QFETCH(const MakeFlow, make);
    QFETCH(const QByteArrayList, answers);
    ServerMirror mirror = mailboxAt(exchange);
    FlowScript s(make(), mirror);
    for (const QByteArray &answer : answers) {
        const QByteArray asked = s.nextCommand();
        s.answer({}, "OK FETCH completed.");
        QCOMPARE(s.nextCommand(), asked);
        s.answer(answer, "OK FETCH completed.");
    }
    QVERIFY(s.succeeded());
}

void TestQuirkFlows::silenceForGood()
{
    QFETCH(const MakeFlow, make);
    ServerMirror mirror = mailboxAt(exchange);
    FlowScript s(make(), mirror);
    s.answer({}, "OK FETCH completed.");
    QVERIFY(!s.isFinished());
    s.answer({}, "OK FETCH completed.");
    QVERIFY(s.error<ProtocolViolation>()); // and not that it is gone: the mailbox still has it
    QCOMPARE(s.error<ProtocolViolation>()->expected, QByteArray("FETCH"));
    // What the server has told to be gone is not asked for again.
    ServerMirror removed = mailboxAt(exchange);
    FlowScript gone(make(), removed);
    gone.answer("* 2 EXPUNGE\r\n", "OK FETCH completed.");
    QVERIFY(gone.error<Stale>());
}

void TestQuirkFlows::silenceElsewhereMeansGone()
{
    QFETCH(const MakeFlow, make);
    for (ServerMirror mirror :
         {mailboxAt(courier), mailboxAt(exchange, {"exchange-silent-fetch"})}) {
        FlowScript s(make(), mirror);
        s.answer({}, "OK done");
        QVERIFY(s.error<Stale>());
        QCOMPARE(s.error<Stale>()->kind, Stale::Kind::MessageGone);
    }
}

void TestQuirkFlows::sizesThatAreNotTrue_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QByteArrayList>("disabled");
    QTest::addColumn<bool>("taken");
    QTest::newRow("Exchange") << exchange << QByteArrayList{} << true;
    QTest::newRow("hMailServer") << QByteArray("IMAPrev1") << QByteArrayList{} << true;
    QTest::newRow("switched off") << exchange << QByteArrayList{"inexact-sizes"} << false;
    QTest::newRow("Courier") << courier << QByteArrayList{} << false;
}

/// A third of what was told: a copy of it would be half a message, were the size true.
void TestQuirkFlows::sizesThatAreNotTrue()
{
    QFETCH(const QByteArray, greeting);
    QFETCH(const QByteArrayList, disabled);
    ServerMirror mirror = mailboxAt(greeting, disabled);
    FlowScript s(std::make_unique<TakeMessage>(FetchWhole{inInbox("6")}), mirror);
    s.answer("* 2 FETCH (UID 6 FLAGS () INTERNALDATE \"01-Feb-2026 08:37:23 +0000\" RFC822.SIZE "
             "19189 BODY[] " +
             literal("Subject: hi\r\n\r\n" + QByteArray(6283, 'x')) + ")\r\n");
    QTEST(s.succeeded(), "taken");
    QCOMPARE(s.error<ProtocolViolation>() == nullptr, s.succeeded());
}

/// Two MiB more than was told: read to the end, or refused as a flood (promise 14).
void TestQuirkFlows::moreThanTheSizeTold()
{
    QFETCH(const QByteArray, greeting);
    QFETCH(const QByteArrayList, disabled);
    ServerMirror mirror = mailboxAt(greeting, disabled);
    FlowScript s(std::make_unique<FetchBytes>(FetchSection{UidValidity(9), Uid(6), {}, 1000}),
                 mirror);
    qsizetype left = 2 * 1024 * 1024 + 100;
    for (qsizetype from = 0; !s.isFinished(); from += 256 * 1024) {
        const QByteArray chunk(qMin<qsizetype>(left, 256 * 1024), 'x');
        left -= chunk.size();
        s.answer("* 2 FETCH (UID 6 BODY[]<" + QByteArray::number(from) + "> " + literal(chunk) +
                 ")\r\n");
    }
    QTEST(s.succeeded(), "taken");
    if (s.succeeded())
        QCOMPARE(std::get<SectionBytes>(s.outcome()).size, 2 * 1024 * 1024 + 100U);
    else
        QCOMPARE(s.error<ProtocolViolation>()->kind, ProtocolViolation::Kind::TooLong);
}

void TestQuirkFlows::whatIsEnabled_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArrayList>("disabled");
    QTest::addColumn<QByteArray>("command"); // empty: none
    const QByteArray iCloud("(2109B29-d3afe4d5aba6) pv33p00im-iscream021.me.com");
    const QByteArray both("CONDSTORE ENABLE QRESYNC");
    QTest::newRow("iCloud") << iCloud << both << QByteArrayList{} << QByteArray("ENABLE CONDSTORE");
    QTest::newRow("iCloud, switched off")
        << iCloud << both << QByteArrayList{"icloud-qresync"} << QByteArray("ENABLE QRESYNC");
    QTest::newRow("Cyrus") << QByteArray("mail Cyrus IMAP 3.6.1 server ready") << both
                           << QByteArrayList{} << QByteArray("ENABLE QRESYNC");
    QTest::newRow("Exchange, ENABLE by IMAP4rev2 only")
        << exchange << QByteArray("IMAP4rev2 CONDSTORE") << QByteArrayList{} << QByteArray();
    QTest::newRow("Exchange, switched off")
        << exchange << QByteArray("IMAP4rev2 CONDSTORE") << QByteArrayList{"exchange-imap4rev2"}
        << QByteArray("ENABLE CONDSTORE");
}

void TestQuirkFlows::whatIsEnabled()
{
    QFETCH(const QByteArray, greeting);
    QFETCH(const QByteArray, offered);
    QFETCH(const QByteArrayList, disabled);
    ConnectionSettings settings;
    settings.user = QStringLiteral("alice");
    settings.disabledQuirks = disabled;
    ServerMirror mirror;
    const QByteArray line("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] " + greeting + "\r\n");
    testsupport::tell(mirror, line);
    const auto said = std::get<StatusResponse>(testsupport::responsesIn(line).first());
    FlowScript s(std::make_unique<Login>(settings, said, true), mirror);
    s.givePassword("x");
    s.answer({}, "OK [CAPABILITY IMAP4rev1 " + offered + "] in");
    QByteArray enabling;
    while (!s.nextCommand().isEmpty()) {
        if (s.nextCommand().startsWith("ENABLE"))
            enabling = s.nextCommand();
        s.answer({});
    }
    QTEST(enabling, "command");
    // ESEARCH comes with IMAP4rev2: where that is not believed, searches are of the old kind.
    QCOMPARE(mirror.capabilities().has("ESEARCH"), mirror.capabilities().has("IMAP4REV2"));
}

void TestQuirkFlows::greetingInClearIsNotBelieved()
{
    ConnectionSettings settings;
    settings.security = Security::StartTls;
    ServerMirror mirror;
    const QByteArray line("* OK [CAPABILITY IMAP4rev1 STARTTLS] " + exchange + "\r\n");
    testsupport::tell(mirror, line);
    const auto said = std::get<StatusResponse>(testsupport::responsesIn(line).first());
    FlowScript s(std::make_unique<Login>(settings, said, false), mirror);
    QVERIFY(mirror.quirks().isEmpty());
    s.answer({});
    s.startTls();
    QVERIFY(mirror.quirks().isEmpty());
    testsupport::tell(mirror, "* ID (\"name\" \"Microsoft.Exchange.Imap4.Imap4Server\")\r\n");
    QVERIFY(mirror.quirks().has(Quirk::SilentFetch)); // said inside
}

void TestQuirkFlows::appendLimit_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("sent");
    const QByteArray gmail("X-GM-EXT-1 UIDPLUS APPENDLIMIT=3500");
    QTest::newRow("Gmail, as much as it takes") << gmail << qsizetype(3500) << true;
    QTest::newRow("Gmail, one more") << gmail << qsizetype(3501) << false;
    QTest::newRow("another, by mailbox") << QByteArray("APPENDLIMIT") << qsizetype(9000) << true;
    QTest::newRow("no number") << QByteArray("APPENDLIMIT=lots") << qsizetype(9000) << true;
    QTest::newRow("none told") << QByteArray("UIDPLUS") << qsizetype(9000) << true;
}

void TestQuirkFlows::appendLimit()
{
    QFETCH(const QByteArray, capabilities);
    QFETCH(const qsizetype, size);
    QFETCH(const bool, sent);
    ServerMirror mirror = testsupport::openedMailbox("5:7", capabilities);
    FlowScript s(std::make_unique<AppendAct>(AppendMessage{
                     MailboxName::fromWire("Archive"), {}, {}, QByteArray(size, 'x')}),
                 mirror);
    QCOMPARE(s.nextCommand().startsWith("APPEND Archive"), sent);
    QCOMPARE(s.planned().size(), sent ? 1 : 0);
    QCOMPARE(s.isFinished(), !sent);
    if (sent)
        return;
    QCOMPARE(s.error<Refused>()->code.name, QByteArray("TOOBIG"));
    QCOMPARE(s.error<Refused>()->code.arguments, QByteArrayList{"3500"});
}

void TestQuirkFlows::emptyPart() // Yandex
{
    ServerMirror mirror = mailboxAt("Yandex IMAP4rev1 at imap-171.example.net:993 ready");
    SectionSpec second;
    second.part = "2";
    FlowScript s(std::make_unique<FetchBytes>(FetchSection{UidValidity(9), Uid(6), second, 0}),
                 mirror);
    s.answer("* 2 FETCH (UID 6 BODY[2] )\r\n", "OK FETCH Completed.");
    QVERIFY(s.succeeded());
    QCOMPARE(std::get<SectionBytes>(s.outcome()).size, 0U);
}

/// Items that bring nothing on iCloud and garbage on Cyrus, wherever we are.
void TestQuirkFlows::neverAskedFor()
{
    ServerMirror mirror = testsupport::openedMailbox("5:7", "OBJECTID STATUS=SIZE CONDSTORE");
    for (const QByteArrayList &items :
         {statusItems(mirror.capabilities()), allStatusItems(mirror.capabilities())}) {
        QVERIFY(items.contains("MESSAGES"));
        QVERIFY(!items.contains("MAILBOXID"));
    }
    FlowScript copy(std::make_unique<TakeMessage>(FetchWhole{inInbox("6")}), mirror);
    FlowScript bytes(std::make_unique<FetchBytes>(FetchSection{UidValidity(9), Uid(6), {}, 0}),
                     mirror);
    FlowScript read(std::make_unique<ReadParts>(ReadMessage{UidValidity(9), Uid(6)}), mirror);
    for (const FlowScript *script : {&copy, &bytes, &read}) {
        const QByteArray command = script->nextCommand().replace("RFC822.SIZE", {});
        QVERIFY2(command.contains("BODY.PEEK["), command);
        QVERIFY2(!command.contains("RFC822"), command);
    }
}

QTEST_GUILESS_MAIN(TestQuirkFlows)
#include "tst_quirkflows.moc"
