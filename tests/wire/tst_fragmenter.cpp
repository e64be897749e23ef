// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/fragmenter.h"
#include "imapcore/wire/limits.h"

#include <QTemporaryFile>
#include <QTest>

using namespace imap;

namespace {

/// A frame that owns its bytes, to compare across splits.
struct OwnedFrame
{
    QByteArray bytes;
    QList<QByteArray> literals;
    qint64 wireBytes = 0;
    bool operator==(const OwnedFrame &) const = default;
};

QList<OwnedFrame> framesOf(const QList<QByteArrayView> &pieces, bool *tooLong = nullptr)
{
    Fragmenter fragmenter;
    Frame frame;
    QList<OwnedFrame> out;
    auto result = Fragmenter::Result::NeedMore;
    for (const QByteArrayView piece : pieces) {
        fragmenter.feed(piece);
        while ((result = fragmenter.next(frame)) == Fragmenter::Result::Frame) {
            OwnedFrame owned{frame.bytes.toByteArray(), {}, frame.wireBytes};
            for (const Frame::Literal &literal : *frame.literals) {
                if (frame.bytes[literal.marker] != '{' && frame.bytes[literal.marker] != '~')
                    return {};
                owned.literals.append(
                    frame.bytes.sliced(literal.begin, literal.size).toByteArray());
            }
            out.append(owned);
        }
    }
    if (tooLong != nullptr)
        *tooLong = result == Fragmenter::Result::TooLong;
    return out;
}

} // namespace

class FragmenterTest : public QObject
{
    Q_OBJECT

private slots:
    void cut_data();
    void cut();
    void everySplit();
    void tooLong_data();
    void tooLong();
    void nothingIsAllocatedFromTheAnnouncedSize();
    void hugeStringsOfAMessageArePassedOver();
    void largeBodiesGoToAFile_data();
    void largeBodiesGoToAFile();
    void bodiesInMemoryAreLimited();
    void bodiesInFilesAreLimited();
    void pendingBytes();
};

void FragmenterTest::cut_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArrayList>("frames");
    QTest::addColumn<QByteArrayList>("literals");
    const auto row = [](const char *name, const QByteArray &stream, const QByteArrayList &frames,
                        const QByteArrayList &literals = {}) {
        QTest::newRow(name) << stream << frames << literals;
    };
    row("lines", "* OK a\r\n* OK b\r\n", {"* OK a", "* OK b"});
    row("lone LF", "* OK a\n* OK b\n", {"* OK a", "* OK b"});
    row("stray CR", "* OK a\rb\r\n", {"* OK a\rb"});
    row("literal", "* LIST () {3}\r\na\r\n x\r\n", {"* LIST () {3}a\r\n x"}, {"a\r\n"});
    row("literal after lone LF", "* X {2}\nab\n", {"* X {2}ab"}, {"ab"});
    row("two literals", "* X {1}\r\na {2}\r\nbc d\r\n", {"* X {1}a {2}bc d"}, {"a", "bc"});
    row("empty literal", "* X {0}\r\n\r\n", {"* X {0}"}, {""});
    row("literal8", "* 1 FETCH (BINARY[1] ~{2}\r\n$$)\r\n", {"* 1 FETCH (BINARY[1] ~{2}$$)"},
        {"$$"});
    row("literal+ from a server", "* X {1+}\r\na\r\n", {"* X {1+}a"}, {"a"});
    row("literal like a literal", "* X {5}\r\n{3}\r\n)\r\n", {"* X {5}{3}\r\n)"}, {"{3}\r\n"});
    row("status text ends in braces", "* OK text {5}\r\n* NO b\r\n", {"* OK text {5}", "* NO b"});
    row("tagged text ends in braces", "a1 OK {5}\r\n* NO b\r\n", {"a1 OK {5}", "* NO b"});
    row("continuation ends in braces", "+ go {5}\r\n* NO b\r\n", {"+ go {5}", "* NO b"});
    row("lower case status", "* bye {5}\r\n* NO b\r\n", {"* bye {5}", "* NO b"});
    row("BADCHARSET with a literal", "* NO [BADCHARSET ({5}\r\nUTF-8)] x\r\n",
        {"* NO [BADCHARSET ({5}UTF-8)] x"}, {"UTF-8"});
    row("BADCHARSET, braces in the text", "* NO [BADCHARSET (x)] {5}\r\n* OK\r\n",
        {"* NO [BADCHARSET (x)] {5}", "* OK"});
    row("open quote before braces", "* LIST () \"a {5}\r\n* OK b\r\n",
        {"* LIST () \"a {5}", "* OK b"});
    row("escaped quote before braces", "* X \"a\\\"\" {1}\r\nz\r\n", {"* X \"a\\\"\" {1}z"}, {"z"});
    row("negative size is text", "* X {-5}\r\n* OK\r\n", {"* X {-5}", "* OK"});
    row("braces in the middle", "* X {5} y\r\n", {"* X {5} y"});
    row("garbage line", "foo {5}\r\n* OK\r\n", {"foo {5}", "* OK"});
    row("empty line", "\r\n* OK\r\n", {"", "* OK"});
    row("NUL", QByteArray("* X a\0b {1}\r\n\0\r\n", 16), {QByteArray("* X a\0b {1}\0", 12)},
        {QByteArray("\0", 1)});
    row("cut at the end", "* OK a\r\n* OK", {"* OK a"});
}

void FragmenterTest::cut()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArrayList, frames);
    QFETCH(QByteArrayList, literals);
    const QList<OwnedFrame> all = framesOf({stream});
    QByteArrayList bytes;
    QByteArrayList found;
    for (const OwnedFrame &frame : all) {
        bytes += frame.bytes;
        found += frame.literals;
    }
    QCOMPARE(bytes, frames);
    QCOMPARE(found, literals);
    for (qsizetype at = 0; at <= stream.size(); ++at) {
        const QByteArrayView view(stream);
        QCOMPARE(framesOf({view.first(at), view.sliced(at)}), all);
    }
}

void FragmenterTest::everySplit()
{
    QByteArray stream;
    for (int i = 0; i < 40; ++i) {
        stream += "* " + QByteArray::number(i + 1) + " FETCH (BODY[] {" + QByteArray::number(i) +
                  "}\r\n" + QByteArray(i, '\n') + " FLAGS ())\r\n* OK done {" +
                  QByteArray::number(i) + "}\r\n";
    }
    const QList<OwnedFrame> all = framesOf({stream});
    QCOMPARE(all.size(), 80);
    QCOMPARE(all[10].literals, QList<QByteArray>{QByteArray(5, '\n')});
    for (qsizetype size = 1; size < 70; ++size) {
        QList<QByteArrayView> pieces;
        for (qsizetype at = 0; at < stream.size(); at += size)
            pieces += QByteArrayView(stream).sliced(at, qMin(size, stream.size() - at));
        QCOMPARE(framesOf(pieces), all);
    }
}

void FragmenterTest::tooLong_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("refused");
    QTest::newRow("1 MiB of a name") << QByteArray("* LIST () {1048576}") << false;
    QTest::newRow("one more") << QByteArray("* LIST () {1048577}") << true;
    QTest::newRow("4 GiB") << QByteArray("* LIST () {4294967296}") << true;
    QTest::newRow("2^63") << QByteArray("* X {9223372036854775808}") << true;
    QTest::newRow("2^64 + 1") << QByteArray("* X {18446744073709551617}") << true;
    QTest::newRow("30 digits") << QByteArray("* X {999999999999999999999999999999}") << true;
    QTest::newRow("leading zeros") << QByteArray("* X {00000000000000000000000000001}") << false;
    QTest::newRow("a body") << QByteArray("* 1 FETCH (BODY[] {20000000}") << false;
    QTest::newRow("a part from an origin")
        << QByteArray("* 1 FETCH (BODY[1.TEXT]<0> {20000000}") << false;
    QTest::newRow("binary") << QByteArray("* 1 FETCH (BINARY[1] ~{20000000}") << false;
    QTest::newRow("RFC822") << QByteArray("* 1 FETCH (UID 1 rfc822 {20000000}") << false;
    QTest::newRow("RFC822.TEXT") << QByteArray("* 1 FETCH (RFC822.TEXT {20000000}") << false;
    QTest::newRow("a body over the limit") << QByteArray("* 1 FETCH (BODY[] {268435457}") << true;
    // Written by whoever sent the message: passed over, so that one mail closes no folder.
    QTest::newRow("an envelope") << QByteArray("* 1 FETCH (ENVELOPE ({20000000}") << false;
    QTest::newRow("a lookalike") << QByteArray("* 1 FETCH (XBODY[] {20000000}") << false;
    QTest::newRow("an envelope over its limit")
        << QByteArray("* 1 FETCH (ENVELOPE ({67108865}") << true;
    QTest::newRow("no message") << QByteArray("* 1 FETCHED (ENVELOPE ({20000000}") << true;
}

void FragmenterTest::tooLong()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, refused);
    bool tooLong = false;
    framesOf({QByteArrayView("* OK first\r\n"), line, QByteArrayView("\r\n")}, &tooLong);
    QCOMPARE(tooLong, refused);
}

void FragmenterTest::nothingIsAllocatedFromTheAnnouncedSize()
{
    Fragmenter fragmenter;
    Frame frame;
    fragmenter.feed("* 1 FETCH (BODY[] {268435456}\r\nabc");
    QCOMPARE(fragmenter.next(frame), Fragmenter::Result::NeedMore);
    QCOMPARE(fragmenter.literalAnnounced(), 268435456);
    QCOMPARE(fragmenter.literalReceived(), 3);

    // A line without end stops at its limit.
    Fragmenter endless;
    const QByteArray piece(1024 * 1024, 'x');
    auto result = Fragmenter::Result::NeedMore;
    int fed = 0;
    for (; result == Fragmenter::Result::NeedMore && fed < 100; ++fed) {
        endless.feed(piece);
        result = endless.next(frame);
    }
    QCOMPARE(result, Fragmenter::Result::TooLong);
    QCOMPARE(fed, 17);
    endless.feed("* OK\r\n");
    QCOMPARE(endless.next(frame), Fragmenter::Result::TooLong);
}

/// Its octets cost nothing, may come in any pieces, and what follows is framed as ever.
void FragmenterTest::hugeStringsOfAMessageArePassedOver()
{
    const QByteArray subject(2 * 1024 * 1024, 's');
    const QByteArray stream = "* 1 FETCH (UID 7 ENVELOPE (NIL {2097152}\r\n" + subject +
                              " NIL {1}\r\na))\r\n* 2 FETCH (UID 8)\r\n";
    const qint64 second = stream.indexOf("* 2 FETCH");
    const QList<OwnedFrame> expected{
        {"* 1 FETCH (UID 7 ENVELOPE (NIL {2097152} NIL {1}a))", {"", "a"}, second},
        {"* 2 FETCH (UID 8)", {}, stream.size() - second}};
    QCOMPARE(framesOf({stream}), expected);
    QList<QByteArrayView> pieces;
    for (qsizetype at = 0; at < stream.size(); at += 65521)
        pieces += QByteArrayView(stream).sliced(at, qMin<qsizetype>(65521, stream.size() - at));
    QCOMPARE(framesOf(pieces), expected);
}

void FragmenterTest::largeBodiesGoToAFile_data()
{
    QTest::addColumn<qsizetype>("piece");
    QTest::newRow("all at once") << qsizetype(16 * 1024 * 1024);
    QTest::newRow("as TLS records come") << qsizetype(16 * 1024);
    QTest::newRow("odd pieces") << qsizetype(99'991);
}

/// Promise 14: they may be as large as the server likes without being held in memory.
void FragmenterTest::largeBodiesGoToAFile()
{
    QFETCH(qsizetype, piece);
    QByteArray body;
    while (body.size() <= 3 * limits::literalBytes)
        body += QByteArray::number(body.size()) + "\r\n";
    const QByteArray head = "* 1 FETCH (UID 5 BODY[] {" + QByteArray::number(body.size()) + "}";
    const QByteArray wire = head + "\r\n" + body + " BODY[HEADER] {2}\r\nab)\r\n* 2 EXISTS\r\n";
    Fragmenter fragmenter;
    QList<QByteArray> texts;
    qint64 wireBytes = 0;
    qsizetype mostHeld = 0;
    for (qsizetype at = 0; at < wire.size(); at += piece) {
        fragmenter.feed(QByteArrayView(wire).sliced(at, std::min(piece, wire.size() - at)));
        Frame frame;
        while (fragmenter.next(frame) == Fragmenter::Result::Frame) {
            texts.append(frame.bytes.toByteArray());
            wireBytes += frame.wireBytes;
            if (frame.literals->empty())
                continue;
            const auto file = Frame::fileOf(frame.files, 0);
            QVERIFY(file && file->seek(0));
            QVERIFY(file->readAll() == body);
            QVERIFY(!Frame::fileOf(frame.files, 1));
            const QByteArray begin = head + "\r\n" + body.left(limits::literalBytes);
            QVERIFY(wireText(frame).startsWith(begin));
        }
        mostHeld = std::max(mostHeld, fragmenter.pendingBytes());
    }
    QCOMPARE(texts, QList<QByteArray>({head + " BODY[HEADER] {2}ab)", "* 2 EXISTS"}));
    QCOMPARE(wireBytes, wire.size());
    QVERIFY2(mostHeld <= 2 * piece + wire.size() - body.size(),
             qPrintable(QString::number(mostHeld)));
}

/// Promise 15: each is within its limit, together they would fill the memory.
void FragmenterTest::bodiesInMemoryAreLimited()
{
    const QByteArray head = "BODY[1] {" + QByteArray::number(limits::literalBytes) + "}\r\n";
    const QByteArray body(limits::literalBytes, 'x');
    Fragmenter fragmenter;
    Frame frame;
    fragmenter.feed("* 1 FETCH (");
    int bodies = 0;
    for (; bodies < 100; ++bodies) {
        fragmenter.feed(head);
        if (fragmenter.next(frame) == Fragmenter::Result::TooLong)
            break;
        fragmenter.feed(body);
        QCOMPARE(fragmenter.next(frame), Fragmenter::Result::NeedMore);
    }
    QCOMPARE(bodies, 63);
}

/// And the disk.
void FragmenterTest::bodiesInFilesAreLimited()
{
    const qint64 first = 2 * limits::literalBytes;
    for (const qint64 over : {0, 1}) {
        Fragmenter fragmenter;
        Frame frame;
        fragmenter.feed(QByteArray("* 1 FETCH (BODY[1] {" + QByteArray::number(first) + "}\r\n"));
        QCOMPARE(fragmenter.next(frame), Fragmenter::Result::NeedMore);
        fragmenter.feed(QByteArray(first, 'x'));
        QCOMPARE(fragmenter.next(frame), Fragmenter::Result::NeedMore);
        const qint64 second = limits::bodyLiteralBytes - first + over;
        fragmenter.feed(QByteArray(" BODY[2] {" + QByteArray::number(second) + "}\r\n"));
        QCOMPARE(fragmenter.next(frame),
                 over == 0 ? Fragmenter::Result::NeedMore : Fragmenter::Result::TooLong);
    }
}

void FragmenterTest::pendingBytes()
{
    Fragmenter fragmenter;
    Frame frame;
    fragmenter.feed("a1 OK begin TLS\r\n* INJ");
    QCOMPARE(fragmenter.next(frame), Fragmenter::Result::Frame);
    QCOMPARE(fragmenter.pendingBytes(), 5);
    fragmenter.reset();
    QCOMPARE(fragmenter.pendingBytes(), 0);
    fragmenter.feed("a1 OK\r\n* OK\r\n");
    QCOMPARE(fragmenter.next(frame), Fragmenter::Result::Frame);
    QCOMPARE(fragmenter.pendingBytes(), 6); // complete but not taken counts too
}

QTEST_APPLESS_MAIN(FragmenterTest)
#include "tst_fragmenter.moc"
