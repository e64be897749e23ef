// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/headerblock.h"
#include "imapcore/mime/maildate.h"
#include "imapcore/mime/parameters.h"

#include <QTest>

class TestHeaders : public QObject
{
    Q_OBJECT

private slots:
    void block();
    void blockEdges_data();
    void blockEdges();
    void viewIsCapped();
    void cutHeadersHaveNoEnd();
    void parameters_data();
    void parameters();
    void date_data();
    void date();
};

void TestHeaders::block()
{
    const auto header =
        mime::HeaderBlock::parse("Received: a\r\n by b\r\nSubject: =?utf-8?Q?=C3=BC?=\r\n"
                                 "Received: c\r\nX-Odd : 1\r\n\r\nSubject: body\r\n");
    QCOMPARE(header.fields().size(), 4);
    QCOMPARE(header.raw("received"), QByteArray("a by b"));
    QCOMPARE(header.allRaw("Received"), (QList<QByteArray>{"a by b", "c"}));
    QCOMPARE(header.text("subject"), QStringLiteral("ü"));
    QCOMPARE(header.raw("X-Odd"), QByteArray("1"));
    QVERIFY(!header.contains("body"));
    QVERIFY(!header.isTruncated());
}

void TestHeaders::blockEdges_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("fields");
    QTest::addColumn<QByteArray>("subject");
    QTest::newRow("empty") << QByteArray() << 0 << QByteArray();
    QTest::newRow("only a blank line") << QByteArray("\r\n") << 0 << QByteArray();
    QTest::newRow("no line end") << QByteArray("Subject: x") << 1 << QByteArray("x");
    QTest::newRow("bare LF") << QByteArray("Subject: x\nTo: y\n\nbody") << 2 << QByteArray("x");
    QTest::newRow("mbox line first")
        << QByteArray("From a@b Mon\nSubject: x\n") << 1 << QByteArray("x");
    QTest::newRow("continuation first")
        << QByteArray(" lost\r\nSubject: x\r\n") << 2 << QByteArray("x");
    QTest::newRow("line without colon")
        << QByteArray("what is this\r\nSubject: x\r\n") << 2 << QByteArray("x");
    QTest::newRow("empty value") << QByteArray("Subject:\r\n") << 1 << QByteArray("");
    QTest::newRow("NUL inside") << QByteArray("Subject: a\0b\r\n", 14) << 1
                                << QByteArray("a\0b", 3);
    QTest::newRow("first of two") << QByteArray("Subject: x\r\nSubject: y\r\n") << 2
                                  << QByteArray("x");
}

void TestHeaders::blockEdges()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, fields);
    QFETCH(QByteArray, subject);
    const auto header = mime::HeaderBlock::parse(raw);
    QCOMPARE(header.fields().size(), fields);
    QCOMPARE(header.raw("Subject"), subject);
}

void TestHeaders::viewIsCapped()
{
    const QByteArray raw = "A: 1\r\nB: " + QByteArray(400 * 1024, 'x') + "\r\nC: 3\r\n\r\n";
    const auto header = mime::HeaderBlock::parse(raw);
    const auto view = header.view();
    QCOMPARE(view.fields.size(), 2);
    QVERIFY(view.hasMore);
    QVERIFY(view.fields.at(1).second.size() < 300 * 1024);
    const auto all = header.view(1024 * 1024);
    QCOMPARE(all.fields.size(), 3);
    QVERIFY(!all.hasMore);
}

void TestHeaders::cutHeadersHaveNoEnd()
{
    QVERIFY(mime::HeaderBlock::parse("A: 1\r\n\r\nB: 2\r\n").hasEnd());
    QVERIFY(mime::HeaderBlock::parse("A: 1\n\n").hasEnd());
    QVERIFY(!mime::HeaderBlock::parse("A: 1\r\nB: 2\r\n").hasEnd());
    QVERIFY(!mime::HeaderBlock::parse("A: 1\r\nB: 2").hasEnd());
    QVERIFY(!mime::HeaderBlock::parse("").hasEnd());
}

void TestHeaders::parameters_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *situation, const QByteArray &raw, const char16_t *expected) {
        QTest::newRow(situation) << raw << QByteArray("name") << QString::fromUtf16(expected);
    };
    row("plain", "text/plain; name=a.txt", u"a.txt");
    row("quoted", "text/plain; NAME=\"a; b.txt\"", u"a; b.txt");
    row("quoted pair", "text/plain; name=\"a\\\"b\"", u"a\"b");
    row("unquoted blanks", "text/plain; name=my file.txt; x=y", u"my file.txt");
    row("comment", "text/plain (note; name=no); name=a", u"a");
    row("continuations and charset", "x/y; name*0*=utf-8''%e2%82%ac; name*1=rates.pdf",
        u"€rates.pdf");
    row("continuations out of order", "x/y; name*1=b; name*0=a; name*2=c", u"abc");
    row("a gap ends them", "x/y; name*0=a; name*2=c", u"a");
    row("percent only where starred", "x/y; name*0*=utf-8''a%20; name*1=%20; name*2*=%21",
        u"a %20!");
    row("letter split over segments", "x/y; name*0*=utf-8''%e2%82; name*1*=%ac", u"€");
    row("extended wins over plain", "x/y; name=old; name*=utf-8'en'n%c3%a9w", u"néw");
    row("extended in latin1", "x/y; name*=iso-8859-1''%fc", u"ü");
    row("extended without quotes", "x/y; name*=abc", u"abc");
    row("encoded-word in the value", "x/y; name=\"=?utf-8?Q?=C3=BC.txt?=\"", u"ü.txt");
    row("two encoded-words", "x/y; name=\"=?utf-8?B?w7w=?= =?utf-8?B?LnR4dA==?=\"", u"ü.txt");
    row("encoded-word over segments", "x/y; name*0=\"=?utf-8?Q?=C3\"; name*1=\"=BC?=\"", u"ü");
    row("raw UTF-8", "x/y; name=\"\xc3\xbc\"", u"ü");
    row("line end in the value", "x/y; name=\"a\r\n b\"", u"a b");
    row("missing", "x/y; other=1", u"");
    row("no value", "x/y; name", u"");
    row("quote without end", "x/y; name=\"abc", u"abc");
    row("NUL by percent", "x/y; name*=utf-8''a%00b", u"a b");
}

void TestHeaders::parameters()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, name);
    QFETCH(QString, expected);
    const auto value = mime::parseParameterized(raw);
    QVERIFY(!value.value.isEmpty());
    QCOMPARE(mime::decodedParameter(value.parameters, name), expected);
}

void TestHeaders::date_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *situation, const char *raw, const char *utc) {
        QTest::newRow(situation) << QByteArray(raw) << QString::fromLatin1(utc);
    };
    row("usual", "Sun, 02 Oct 2016 23:28:25 +0200", "2016-10-02T21:28:25Z");
    row("no day name", "2 Oct 2016 23:28:25 -0330", "2016-10-03T02:58:25Z");
    row("comment", "Sun, 2 Oct 2016 21:28:25 +0000 (GMT)", "2016-10-02T21:28:25Z");
    row("no seconds", "2 Oct 2016 21:28 GMT", "2016-10-02T21:28:00Z");
    row("zone name", "2 Oct 2016 21:28:00 EST", "2016-10-03T02:28:00Z");
    row("two-digit year", "2 Oct 99 21:28:00 +0000", "1999-10-02T21:28:00Z");
    row("INTERNALDATE form", " 2-Oct-2016 21:28:00 +0000", "2016-10-02T21:28:00Z");
    row("leap second", "31 Dec 2016 23:59:60 +0000", "2016-12-31T23:59:59Z");
    row("ctime order", "Sun Oct  2 21:28:25 2016", "2016-10-02T21:28:25Z");
    row("unknown zone", "2 Oct 2016 21:28:00 XYZ", "2016-10-02T21:28:00Z");
    row("empty", "", "");
    row("nonsense", "yesterday at noon", "");
    row("no such day", "31 Feb 2016 00:00:00 +0000", "");
    row("wild offset", "2 Oct 2016 21:28:00 +9999", "2016-10-02T21:28:00Z");
    row("wild numbers", "2 Oct 99999999999999 21:28:00", "");
}

void TestHeaders::date()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, utc);
    const QDateTime date = mime::parseMailDate(raw);
    QCOMPARE(date.isValid() ? date.toUTC().toString(Qt::ISODate) : QString(), utc);
}

QTEST_APPLESS_MAIN(TestHeaders)
#include "tst_headers.moc"
