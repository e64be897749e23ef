// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/deflater.h"
#include "imapcore/wire/inflater.h"
#include "imapcore/wire/limits.h"

#include <QTest>

using namespace imap;
using Result = Inflater::Result;

namespace {

/// What comes out until more is needed or the stream has failed.
struct Read
{
    QByteArray bytes;
    Result end = Result::NeedMore;
    qsizetype longest = 0;
};

void readOn(Inflater &inflater, Read &read)
{
    QByteArrayView piece;
    while ((read.end = inflater.next(piece)) == Result::Bytes) {
        read.bytes += piece;
        read.longest = std::max(read.longest, piece.size());
    }
}

/// Looks a little like mail: DEFLATE makes a fortieth of it, far from a bomb.
QByteArray dullText(qsizetype size)
{
    QByteArray text;
    text.reserve(size + 600);
    for (quint64 number = 0; text.size() < size; ++number)
        text += QByteArray::number(number * 2654435761U) + QByteArray(500, ' ') + "\r\n";
    return text;
}

} // namespace

class TestInflater : public QObject
{
    Q_OBJECT
private slots:
    void everySplitIsTheSame_data();
    void everySplitIsTheSame();
    void eachWriteIsReadableAtOnce();
    void largeAnswersComeInSteps();
    void bombIsDefused();
    void bombBehindMuchMailIsDefused();
    void muchOfSmallRatioIsNoBomb();
};

void TestInflater::everySplitIsTheSame_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Result>("end");
    Deflater deflater;
    QByteArray two = deflater.deflate("* 3 EXISTS\r\n");
    two += deflater.deflate("* 3 FETCH (FLAGS (\\Seen))\r\n");
    const QByteArray text = "* 3 EXISTS\r\n* 3 FETCH (FLAGS (\\Seen))\r\n";
    const QByteArray last("\x01\x05\x00\xfa\xff* BYE", 10); // a stored block, marked as the last
    QTest::newRow("two writes") << two << text << Result::NeedMore;
    QTest::newRow("an empty block")
        << QByteArray("\x00\x00\x00\xff\xff", 5) << QByteArray() << Result::NeedMore;
    QTest::newRow("the stream ends") << last << QByteArray("* BYE") << Result::NeedMore;
    QTest::newRow("bytes behind the end")
        << QByteArray(last + "x") << QByteArray("* BYE") << Result::Broken;
    QTest::newRow("an unknown kind of block")
        << QByteArray(two + QByteArray(9, '\xff')) << text << Result::Broken;
    QTest::newRow("a length that is not confirmed")
        << QByteArray("\x00\x05\x00\x00\x00* BYE", 10) << QByteArray() << Result::Broken;
    QTest::newRow("a tagged line in plain")
        << QByteArray("A4 OK done\r\n") << QByteArray() << Result::Broken;
}

void TestInflater::everySplitIsTheSame()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArray, bytes);
    QFETCH(Result, end);
    for (qsizetype at = 0; at <= stream.size(); ++at) {
        Inflater inflater;
        Read read;
        inflater.feed(stream.first(at));
        readOn(inflater, read);
        inflater.feed(stream.sliced(at));
        readOn(inflater, read);
        QCOMPARE(read.bytes, bytes);
        QCOMPARE(read.end, end);
        QCOMPARE(inflater.inflated(), bytes.size());
    }
}

void TestInflater::eachWriteIsReadableAtOnce()
{
    Deflater deflater;
    Inflater inflater;
    QCOMPARE(deflater.deflate({}), QByteArray());
    const QList<QByteArray> writes = {"A1 NOOP\r\n", "A2 IDLE\r\n", "DONE\r\n", dullText(300000),
                                      "A3 NOOP\r\n"};
    for (const QByteArray &written : writes) {
        const QByteArray sent = deflater.deflate(written);
        inflater.feed(sent);
        Read read;
        readOn(inflater, read);
        QCOMPARE(read.bytes, written);
        QVERIFY(written.size() < 1000 || sent.size() < written.size() / 10);
    }
}

void TestInflater::largeAnswersComeInSteps()
{
    Deflater deflater;
    Inflater inflater;
    const QByteArray text = dullText(1000000);
    inflater.feed(deflater.deflate(text));
    Read read;
    readOn(inflater, read);
    QVERIFY(read.bytes == text);
    QCOMPARE(read.longest, Inflater::step);
}

void TestInflater::bombIsDefused()
{
    Deflater deflater;
    Inflater inflater;
    const QByteArray bomb = deflater.deflate(QByteArray(2 * limits::inflatedBytes, 'x'));
    QVERIFY(bomb.size() < limits::inflatedBytes / 400);
    inflater.feed(bomb);
    Read read;
    readOn(inflater, read);
    QCOMPARE(read.end, Result::Bomb);
    QCOMPARE(qint64(read.bytes.size()), limits::inflatedBytes);
    QByteArrayView piece;
    inflater.feed("more");
    QCOMPARE(inflater.next(piece), Result::Bomb);
    QVERIFY(piece.isEmpty());
}

void TestInflater::bombBehindMuchMailIsDefused()
{
    Deflater deflater;
    Inflater inflater;
    inflater.feed(deflater.deflate(dullText(3000000)));
    inflater.feed(deflater.deflate(QByteArray(2 * limits::inflatedBytes, 'x')));
    Read read;
    readOn(inflater, read);
    QCOMPARE(read.end, Result::Bomb);
    QVERIFY(read.bytes.size() <= 2 * (limits::inflatedBytes + Inflater::step));
}

void TestInflater::muchOfSmallRatioIsNoBomb()
{
    Deflater deflater;
    Inflater inflater;
    const QByteArray text = dullText(limits::inflatedBytes * 5 / 4);
    inflater.feed(deflater.deflate(text));
    Read read;
    readOn(inflater, read);
    QCOMPARE(read.end, Result::NeedMore);
    QVERIFY(read.bytes == text);
}

QTEST_GUILESS_MAIN(TestInflater)
#include "tst_inflater.moc"
