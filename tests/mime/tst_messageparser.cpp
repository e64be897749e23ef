// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/messageparser.h"

#include <QTest>

using mime::Part;
using mime::Problem;

namespace {

// "section type decodedSize" per node, indented by depth.
void outline(const Part &part, int depth, QStringList &lines)
{
    lines.append(QString(depth, u' ') + QString::fromLatin1(part.section) + u' ' +
                 QString::fromUtf8(part.mediaType) +
                 (part.isLeaf() ? QString(u' ' + QString::number(part.decodedSize())) : QString()));
    for (const Part &child : part.children)
        outline(child, depth + 1, lines);
}

QString outline(const Part &root)
{
    QStringList lines;
    outline(root, 0, lines);
    return lines.join(u'\n');
}

} // namespace

class TestMessageParser : public QObject
{
    Q_OBJECT

private slots:
    void structure_data();
    void structure();
    void leafValues();
    void chunkedBase64Body();
    void embeddedMessage();
    void brokenStructureIsSaid_data();
    void brokenStructureIsSaid();
    void setLoaded();
};

void TestMessageParser::structure_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &raw, const char *expected) {
        QTest::newRow(name) << raw << QString::fromUtf8(expected);
    };
    row("plain text", "Subject: x\r\n\r\nhello\r\n", "1 text/plain 7");
    row("bare LF", "Subject: x\n\nhello\n", "1 text/plain 6");
    row("empty", "", "1 text/plain 0");
    row("only a header", "Subject: x\r\n", "1 text/plain 0");
    row("only a blank line", "\r\n", "1 text/plain 0");
    row("NUL in the body", QByteArray("A: b\r\n\r\na\0b", 11), "1 text/plain 3");
    row("alternative",
        "Content-Type: multipart/alternative; "
        "boundary=b\r\n\r\npreamble\r\n--b\r\n\r\none\r\n--b\r\n"
        "Content-Type: text/html\r\n\r\n<p>\r\n--b--\r\nepilogue",
        " multipart/alternative\n 1 text/plain 3\n 2 text/html 3");
    row("nested",
        "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/related; "
        "boundary=\"b c\"\r\n\r\n--b c\r\nContent-Type: text/html\r\n\r\nx\r\n--b "
        "c\r\nContent-Type: "
        "image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nQUI=\r\n--b "
        "c--\r\n--a\r\n\r\nlast\r\n"
        "--a--\r\n",
        " multipart/mixed\n 1 multipart/related\n  1.1 text/html 1\n  1.2 image/png 2\n"
        " 2 text/plain 4");
    row("embedded plain message",
        "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n\r\nx\r\n--a\r\nContent-Type: "
        "message/rfc822\r\n\r\nSubject: in\r\n\r\nbody\r\n--a--\r\n",
        " multipart/mixed\n 1 text/plain 1\n 2 message/rfc822\n  2.1 text/plain 4");
    row("embedded multipart message",
        "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: "
        "message/rfc822\r\n\r\n"
        "Content-Type: multipart/mixed; "
        "boundary=b\r\n\r\n--b\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--\r\n"
        "--a--\r\n",
        " multipart/mixed\n 1 message/rfc822\n  1.TEXT multipart/mixed\n   1.1 text/plain 3\n"
        "   1.2 text/plain 3");
    row("lone message/rfc822", "Content-Type: message/rfc822\r\n\r\nSubject: in\r\n\r\nbody",
        "1 message/rfc822\n 1.1 text/plain 4");
    row("digest",
        "Content-Type: multipart/digest; boundary=a\r\n\r\n--a\r\n\r\nSubject: "
        "one\r\n\r\nx\r\n--a--\r\n",
        " multipart/digest\n 1 message/rfc822\n  1.1 text/plain 1");
    row("no end boundary", "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n\r\none\r\n",
        " multipart/mixed\n 1 text/plain 5");
    row("no boundary parameter", "Content-Type: multipart/mixed\r\n\r\nwords\r\n",
        " multipart/mixed\n 1 text/plain 7");
    row("boundary never used", "Content-Type: multipart/mixed; boundary=zz\r\n\r\nwords\r\n",
        " multipart/mixed\n 1 text/plain 7");
    row("inner uses the outer boundary",
        "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/mixed; "
        "boundary=a\r\n\r\n--a\r\n\r\none\r\n--a--\r\n",
        nullptr);
    row("nonsense type", "Content-Type: foo\r\n\r\nx", "1 text/plain 1");
    row("empty type", "Content-Type:\r\n\r\nx", "1 text/plain 1");
    row("markup for a type", "Content-Type: <img src=/dev/zero>/x\r\n\r\nx",
        "1 application/octet-stream 1");
    row("letters no type has", "Content-Type: text/pl@in\r\n\r\nx", "1 application/octet-stream 1");
    row("two slashes", "Content-Type: text/plain/x\r\n\r\nx", "1 application/octet-stream 1");
    row("no semicolon", "Content-Type: text/html charset=utf-8\r\n\r\nx", "1 text/html 1");
    row("upper case type", "Content-Type: TEXT/HTML\r\n\r\nx", "1 text/html 1");
}

void TestMessageParser::structure()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, expected);
    const auto message = mime::parseMessage(raw);
    if (!expected.isEmpty())
        QCOMPARE(outline(message.root), expected);
    QVERIFY(!message.root.mediaType.isEmpty());
}

void TestMessageParser::leafValues()
{
    const auto message = mime::parseMessage(
        "From: a@b.c\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n"
        "Content-Type: application/PDF; name=old.pdf\r\nContent-Disposition: ATTACHMENT; "
        "filename*0*=utf-8''%e2%82%ac;\r\n filename*1=rates.pdf\r\nContent-ID: <p1@x>\r\n"
        "Content-Description: =?utf-8?Q?=C3=BC?=\r\nContent-Transfer-Encoding: Quoted-Printable\r\n"
        "\r\na=3Db\r\n--a--\r\n");
    QCOMPARE(message.root.children.size(), 1);
    const Part &part = message.root.children.first();
    QCOMPARE(part.mediaType, QByteArray("application/pdf"));
    QCOMPARE(part.disposition, QByteArray("attachment"));
    QCOMPARE(part.fileName, QStringLiteral("€rates.pdf"));
    QCOMPARE(part.contentId, QByteArray("p1@x"));
    QCOMPARE(part.description, QByteArray("=?utf-8?Q?=C3=BC?="));
    QCOMPARE(part.encoding, QByteArray("quoted-printable"));
    QCOMPARE(part.encodedBytes, QByteArray("a=3Db"));
    QCOMPARE(part.decodedBytes(), QByteArray("a=b"));
    QVERIFY(part.loaded);
    QVERIFY(message.problems.isEmpty());
    QCOMPARE(message.header.raw("From"), QByteArray("a@b.c"));
}

void TestMessageParser::chunkedBase64Body()
{
    const auto message =
        mime::parseMessage("Content-Transfer-Encoding: base64\r\n\r\nQUI=\r\nQ0Q=\r\nRUY=\r\n");
    QCOMPARE(message.root.decodedBytes(), QByteArray("ABCDEF"));
}

void TestMessageParser::embeddedMessage()
{
    const QByteArray inner = "Subject: =?utf-8?Q?=C3=BC?=\r\nContent-Type: multipart/mixed; "
                             "boundary=b\r\n\r\n--b\r\n\r\none\r\n--b--\r\nepilogue";
    const QByteArray raw =
        "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: "
        "message/rfc822\r\nContent-Disposition: attachment; filename=m.eml\r\n\r\n" +
        inner + "\r\n--a\r\n\r\nlast\r\n--a--\r\n";
    const auto message = mime::parseMessage(raw);
    const Part *part = mime::findSection(message.root, "1");
    QVERIFY(part && part->isMessage());
    QCOMPARE(part->encodedBytes, inner);
    QCOMPARE(part->fileName, QStringLiteral("m.eml"));
    QCOMPARE(mime::HeaderBlock::parse(part->messageHeader).text("Subject"), QStringLiteral("ü"));
    QCOMPARE(mime::parseMessage(part->encodedBytes).root.children.first().decodedBytes(),
             QByteArray("one"));
}

void TestMessageParser::brokenStructureIsSaid_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("no end boundary")
        << QByteArray("Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n\r\none\r\n");
    QTest::newRow("no boundary parameter")
        << QByteArray("Content-Type: multipart/mixed\r\n\r\nwords\r\n");
    QTest::newRow("boundary never used")
        << QByteArray("Content-Type: multipart/mixed; boundary=a\r\n\r\nwords\r\n");
}

void TestMessageParser::brokenStructureIsSaid()
{
    QFETCH(QByteArray, raw);
    const auto message = mime::parseMessage(raw);
    QVERIFY(message.problems.contains(Problem::Damaged));
    QVERIFY(message.root.damaged);
}

void TestMessageParser::setLoaded()
{
    Part root;
    root.mediaType = "multipart/mixed";
    Part text;
    text.mediaType = "text/plain";
    text.encoding = "base64";
    text.encodedSize = 6;
    root.children = {text, text};
    mime::numberSections(root);
    QVERIFY(!root.children.at(1).loaded);
    QVERIFY(mime::setLoaded(root, "2", "QUI="));
    QVERIFY(!mime::setLoaded(root, "3", "QUI="));
    QCOMPARE(root.children.at(1).decodedBytes(), QByteArray("AB"));
}

QTEST_APPLESS_MAIN(TestMessageParser)
#include "tst_messageparser.moc"
