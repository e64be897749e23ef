// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/fetchbytes.h"
#include "imapcore/flows/fetchrows.h"
#include "imapcore/flows/findmatching.h"
#include "imapcore/flows/readparts.h"
#include "tests/support/flowscript.h"

#include <QTest>

using namespace imap;
using testsupport::FlowScript;

namespace {

/// An open mailbox of UIDs 5..7 under UIDVALIDITY 9.
ServerMirror openMailbox()
{
    ServerMirror mirror;
    mirror.beginSelect(MailboxName::inbox());
    for (const Response &response :
         testsupport::responsesIn("* 3 EXISTS\r\n* OK [UIDVALIDITY 9]\r\n"))
        (void)mirror.apply(response, {});
    (void)mirror.selected().adoptUids(UidSet(Uid(5), Uid(7)));
    return mirror;
}

QByteArray literal(const QByteArray &bytes)
{
    return '{' + QByteArray::number(bytes.size()) + "}\r\n" + bytes;
}

} // namespace

class TestMessageFlows : public QObject
{
    Q_OBJECT
private slots:
    void workPlannedUnderAnotherUidValidityIsDropped();
    void smallMessageIsReadWhole();
    void largeMessageIsReadByParts();
    void aHeaderIsReadUpToALimit();
    void vanishedMessage();
    void bytesInChunks();
    void bytesFromAServerThatIgnoresPartials();
    void moreThanAnnouncedIsRefused();
    void largeBytesGoToAFile();
    void arrivals();
    void manyArrivalsOnlyByFlags();
    void whatOthersDidIsFound();
};

void TestMessageFlows::workPlannedUnderAnotherUidValidityIsDropped()
{
    ServerMirror mirror = openMailbox();
    FlowScript rows(std::make_unique<FetchRows>(FetchEnvelopes{UidValidity(8), UidSet(Uid(5))}),
                    mirror);
    QVERIFY(rows.error<Stale>());
    QCOMPARE(rows.error<Stale>()->kind, Stale::Kind::UidValidityChanged);
    FlowScript read(std::make_unique<ReadParts>(ReadMessage{UidValidity(8), Uid(5)}), mirror);
    QVERIFY(read.error<Stale>());
    FlowScript bytes(std::make_unique<FetchBytes>(FetchSection{UidValidity(8), Uid(5), {}, 0}),
                     mirror);
    QVERIFY(bytes.error<Stale>());
}

void TestMessageFlows::smallMessageIsReadWhole()
{
    ServerMirror mirror = openMailbox();
    FlowScript s(std::make_unique<ReadParts>(ReadMessage{UidValidity(9), Uid(6)}), mirror);
    QVERIFY2(s.nextCommand().contains("BODY.PEEK[HEADER]"), s.nextCommand());
    QVERIFY(s.nextCommand().startsWith("UID FETCH 6 "));
    s.answer("* 1 FETCH (UID 5 FLAGS (\\Deleted))\r\n" // somebody else's change
             "* 2 FETCH (UID 6 FLAGS () RFC822.SIZE 30 BODYSTRUCTURE (\"text\" \"plain\" NIL NIL "
             "NIL \"7bit\" 2 1)"
             " BODY[HEADER]<0> " +
             literal("Subject: hi\r\n\r\n") + ")\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("UID FETCH 6 (UID BODY.PEEK[])"));
    s.answer("* 2 FETCH (UID 6 BODY[] " + literal("Subject: hi\r\n\r\nyo") + ")\r\n");
    QVERIFY(s.succeeded());
    const auto &parts = std::get<MessageParts>(s.outcome());
    QCOMPARE(parts.whole, QByteArray("Subject: hi\r\n\r\nyo"));
    QCOMPARE(parts.header, QByteArray("Subject: hi\r\n\r\n"));
    QVERIFY(!parts.data.flags->has(SystemFlag::Deleted));
}

void TestMessageFlows::largeMessageIsReadByParts()
{
    ServerMirror mirror = openMailbox();
    FlowScript s(std::make_unique<ReadParts>(ReadMessage{UidValidity(9), Uid(6)}), mirror);
    s.answer("* 2 FETCH (UID 6 RFC822.SIZE 90000000 BODYSTRUCTURE ("
             "((\"text\" \"plain\" NIL NIL NIL \"7bit\" 20 1)(\"text\" \"html\" NIL NIL NIL "
             "\"7bit\" 40 1) "
             "\"alternative\")"
             "(\"image\" \"png\" NIL \"<a@b>\" NIL \"base64\" 900)"
             "(\"application\" \"zip\" (\"name\" \"a.zip\") NIL NIL \"base64\" 89000000 NIL "
             "(\"attachment\" NIL)) "
             "\"mixed\") BODY[HEADER]<0> " +
             literal("Subject: hi\r\n\r\n") + ")\r\n");
    QCOMPARE(s.nextCommand(),
             QByteArray("UID FETCH 6 (UID BODY.PEEK[1.1]<0.2097152> BODY.PEEK[1.2]<0.2097152> "
                        "BODY.PEEK[2]<0.2097152>)"));
    s.answer("* 2 FETCH (UID 6 BODY[1.1]<0> " + literal("plain") + " BODY[1.2]<0> " +
             literal("<b>html</b>") + " BODY[2]<0> " + literal("iVBO") + ")\r\n");
    const auto &parts = std::get<MessageParts>(s.outcome());
    QVERIFY(parts.whole.isEmpty());
    QCOMPARE(parts.parts.size(), 3);
    QCOMPARE(parts.parts[1].name, QByteArray("1.2"));
    QCOMPARE(parts.parts[1].bytes, QByteArray("<b>html</b>"));
}

// Without its empty line: so the window knows that there is more of it.
void TestMessageFlows::aHeaderIsReadUpToALimit()
{
    constexpr qsizetype limit = 1024 * 1024;
    ServerMirror mirror = openMailbox();
    FlowScript s(std::make_unique<ReadParts>(ReadMessage{UidValidity(9), Uid(6)}), mirror);
    QVERIFY2(s.nextCommand().contains("BODY.PEEK[HEADER]<0.1048576>"), s.nextCommand());
    QByteArray header = QByteArray("X: y\r\n").repeated(limit / 6 + 10) + "\r\n";
    s.answer("* 2 FETCH (UID 6 RFC822.SIZE 9000000 BODYSTRUCTURE (\"image\" \"png\" NIL NIL NIL "
             "\"base64\" 900) BODY[HEADER]<0> " +
             literal(header) + ")\r\n"); // the server does not know of limits
    const auto &parts = std::get<MessageParts>(s.outcome());
    QCOMPARE(parts.header.size(), limit);
    QVERIFY(!parts.header.contains("\r\n\r\n"));
}

void TestMessageFlows::vanishedMessage()
{
    ServerMirror mirror = openMailbox();
    FlowScript s(std::make_unique<ReadParts>(ReadMessage{UidValidity(9), Uid(6)}), mirror);
    s.answer({});
    QCOMPARE(s.error<Stale>()->kind, Stale::Kind::MessageGone);
}

void TestMessageFlows::bytesInChunks()
{
    ServerMirror mirror = openMailbox();
    const QByteArray source(600 * 1024, 'x');
    FlowScript s(std::make_unique<FetchBytes>(
                     FetchSection{UidValidity(9), Uid(6), {}, static_cast<quint64>(source.size())}),
                 mirror);
    qsizetype sent = 0;
    while (!s.isFinished()) {
        QCOMPARE(s.nextCommand(),
                 "UID FETCH 6 (UID BODY.PEEK[]<" + QByteArray::number(sent) + ".262144>)");
        const QByteArray chunk = source.mid(sent, 262144);
        s.answer("* 2 FETCH (UID 6 BODY[]<" + QByteArray::number(sent) + "> " + literal(chunk) +
                 ")\r\n");
        sent += chunk.size();
    }
    QCOMPARE(std::get<SectionBytes>(s.outcome()).bytes, source);
}

void TestMessageFlows::bytesFromAServerThatIgnoresPartials()
{
    ServerMirror mirror = openMailbox();
    const QByteArray source(600 * 1024, 'x');
    FlowScript s(std::make_unique<FetchBytes>(
                     FetchSection{UidValidity(9), Uid(6), {}, static_cast<quint64>(source.size())}),
                 mirror);
    s.answer("* 2 FETCH (UID 6 BODY[] " + literal(source) + ")\r\n");
    QCOMPARE(std::get<SectionBytes>(s.outcome()).bytes.size(), source.size());
}

void TestMessageFlows::moreThanAnnouncedIsRefused()
{
    ServerMirror mirror = openMailbox();
    FlowScript s(std::make_unique<FetchBytes>(FetchSection{UidValidity(9), Uid(6), {}, 100}),
                 mirror);
    s.answer("* 2 FETCH (UID 6 BODY[] " + literal(QByteArray(2 * 1024 * 1024, 'x')) + ")\r\n");
    QVERIFY(s.error<ProtocolViolation>());
}

void TestMessageFlows::largeBytesGoToAFile()
{
    ServerMirror mirror = openMailbox();
    const QByteArray source(3 * 1024 * 1024, 'y');
    FlowScript s(std::make_unique<FetchBytes>(
                     FetchSection{UidValidity(9), Uid(6), {}, static_cast<quint64>(source.size())}),
                 mirror);
    s.answer("* 2 FETCH (UID 6 BODY[] " + literal(source) + ")\r\n");
    QVERIFY(s.succeeded());
    const auto bytes = std::get<SectionBytes>(s.outcome());
    QVERIFY(bytes.bytes.isEmpty());
    QVERIFY(bytes.file && bytes.file->open());
    QCOMPARE(bytes.file->readAll(), source);
}

void TestMessageFlows::arrivals()
{
    ServerMirror mirror = openMailbox();
    (void)mirror.apply(ExistsData{5}, {});
    FlowScript s(std::make_unique<FetchArrivals>(), mirror);
    QCOMPARE(s.nextCommand(),
             QByteArray("UID FETCH 8:* (UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE)"));
    s.answer("* 4 FETCH (UID 8 FLAGS ())\r\n* 5 FETCH (UID 12 FLAGS ())\r\n");
    QVERIFY(s.succeeded());
    QCOMPARE(mirror.selected().uids().uidAt(SequenceNumber(5)), Uid(12));
}

void TestMessageFlows::manyArrivalsOnlyByFlags()
{
    ServerMirror mirror = openMailbox();
    (void)mirror.apply(ExistsData{5000}, {});
    FlowScript s(std::make_unique<FetchArrivals>(), mirror);
    QCOMPARE(s.nextCommand(), QByteArray("UID FETCH 8:* (UID FLAGS)"));
}

/// What others did is told before the search, which then finds what the table shows.
void TestMessageFlows::whatOthersDidIsFound()
{
    ServerMirror mirror = openMailbox();
    FlowScript s(
        std::make_unique<FindMatching>(SearchMessages{UidValidity(9), SearchProgram("UNSEEN")}),
        mirror);
    QCOMPARE(s.nextCommand(), QByteArray("NOOP"));
    s.answer("* 1 FETCH (FLAGS (\\Seen))\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("UID SEARCH UNSEEN"));
    s.answer("* SEARCH 6 7\r\n");
    QVERIFY(s.succeeded());
    QCOMPARE(std::get<FoundMessages>(s.outcome()).uids, UidSet(Uid(6), Uid(7)));
}

QTEST_GUILESS_MAIN(TestMessageFlows)
#include "tst_messageflows.moc"
