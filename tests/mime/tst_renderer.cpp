// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/messageparser.h"
#include "imapcore/mime/renderer.h"

#include <QTest>

using mime::Part;
using mime::Problem;

namespace {

mime::RenderedMessage renderRaw(const QByteArray &raw)
{
    const auto message = mime::parseMessage(raw);
    return mime::render(message.header, message.root);
}

QByteArray multipart(const char *kind, const QList<QByteArray> &parts, const char *boundary = "b")
{
    QByteArray raw =
        "Content-Type: multipart/" + QByteArray(kind) + "; boundary=" + boundary + "\r\n\r\n";
    for (const QByteArray &part : parts)
        raw += "--" + QByteArray(boundary) + "\r\n" + part + "\r\n";
    return raw + "--" + boundary + "--\r\n";
}

const QByteArray plainPart = "Content-Type: text/plain; charset=utf-8\r\n\r\nplain words";
const QByteArray htmlPart = "Content-Type: text/html\r\n\r\n<p>rich <b>words</b><img src=cid:i1>";
const QByteArray imagePart = "Content-Type: image/png; name=a.png\r\nContent-ID: <i1>\r\n"
                             "Content-Transfer-Encoding: base64\r\n\r\nQUI=";

} // namespace

class TestRenderer : public QObject
{
    Q_OBJECT

private slots:
    void headerValues();
    void plainOnly();
    void htmlOnly();
    void alternative();
    void related();
    void eachPartIsItsOwnDocument();
    void embeddedMessage();
    void attachments_data();
    void attachments();
    void texts_data();
    void texts();
    void neededSections_data();
    void neededSections();
    void notLoadedIsSaid();
    void longTextIsCut();
};

void TestRenderer::headerValues()
{
    const auto message = renderRaw("From: A <a@b.c>, =?utf-8?Q?=C3=BC?= <u@b.c>\r\nTo: x@y.z\r\n"
                                   "Cc: c@y.z\r\nReply-To: r@y.z\r\nSubject: =?utf-8?B?QUI=?=\r\n "
                                   "=?utf-8?B?Q0Q=?=\r\nDate: Sun, 2 Oct 2016 23:28:25 +0200\r\n"
                                   "Message-ID: <m@x>\r\n\r\nhi");
    QCOMPARE(message.subject, QStringLiteral("ABCD"));
    QCOMPARE(message.from.size(), 2);
    QCOMPARE(message.from.at(1).name, QStringLiteral("ü"));
    QCOMPARE(message.to.first().addrSpec, QStringLiteral("x@y.z"));
    QCOMPARE(message.cc.size(), 1);
    QCOMPARE(message.replyTo.size(), 1);
    QCOMPARE(message.messageId, QStringLiteral("<m@x>"));
    QCOMPARE(message.date.toUTC().toString(Qt::ISODate), QStringLiteral("2016-10-02T21:28:25Z"));
}

void TestRenderer::plainOnly()
{
    const auto message = renderRaw("\r\na < b\r\n> c\r\n");
    QVERIFY(message.hasPlainText && !message.hasHtml);
    QCOMPARE(message.plainText, QStringLiteral("a < b\n> c\n"));
    QVERIFY(message.safeHtml.contains(QStringLiteral("a &lt; b")));
    QVERIFY(message.attachments.isEmpty());
    QVERIFY(message.problems.isEmpty());
}

void TestRenderer::htmlOnly()
{
    const auto message = renderRaw(htmlPart + "<img src=http://x.org/1>");
    QVERIFY(message.hasHtml && !message.hasPlainText);
    QCOMPARE(message.plainText, QStringLiteral("rich words\n"));
    QCOMPARE(message.remoteImagesBlocked, 1);
}

void TestRenderer::alternative()
{
    const auto message = renderRaw(multipart("alternative", {plainPart, htmlPart}));
    QCOMPARE(message.bodies.size(), 1);
    QCOMPARE(message.bodies.first().plainSource, QByteArray("1"));
    QCOMPARE(message.bodies.first().htmlSource, QByteArray("2"));
    QCOMPARE(message.plainText, QStringLiteral("plain words"));
    QVERIFY(message.safeHtml.contains(QStringLiteral("<b>words</b>")));
    QVERIFY(message.attachments.isEmpty());
}

void TestRenderer::related()
{
    const QByteArray inner = multipart("related", {htmlPart, imagePart, imagePart}, "r");
    const auto message = renderRaw(multipart("alternative", {plainPart, inner}));
    QCOMPARE(message.bodies.size(), 1);
    QVERIFY(message.hasPlainText && message.hasHtml);
    QCOMPARE(message.inlineImages.size(), 1);
    QCOMPARE(message.inlineImages.value("i1").bytes, QByteArray("AB"));
    QCOMPARE(message.attachments.size(), 2);
    QVERIFY(message.attachments.first().isInlined);
    QCOMPARE(message.attachments.first().section, QByteArray("2.2"));
}

void TestRenderer::eachPartIsItsOwnDocument()
{
    const auto message = renderRaw(
        multipart("mixed", {"Content-Type: text/html\r\n\r\n<img src=\"http://evil.example/",
                            "Content-Type: text/plain\r\n\r\nSECRET",
                            "Content-Type: text/html\r\n\r\n\"><div style='display:none'>",
                            "Content-Type: text/plain\r\n\r\nSECOND"}));
    QCOMPARE(message.bodies.size(), 4);
    QVERIFY(!message.safeHtml.contains(QStringLiteral("<img")));
    QVERIFY(message.safeHtml.contains(QStringLiteral("SECRET")));
    QVERIFY(message.safeHtml.contains(QStringLiteral("SECOND")));
    for (const auto &section : message.bodies)
        QCOMPARE(section.html.count(QStringLiteral("<div")),
                 section.html.count(QStringLiteral("</div")));
}

void TestRenderer::embeddedMessage()
{
    const QByteArray inner = "Content-Type: message/rfc822\r\n\r\nFrom: b@b.c\r\nSubject: "
                             "=?utf-8?Q?in=C3=BC?=\r\n\r\ninner words";
    const auto shown = renderRaw(multipart("mixed", {plainPart, inner}));
    QCOMPARE(shown.bodies.size(), 3);
    QCOMPARE(shown.bodies.at(1).kind, mime::BodySection::Kind::EmbeddedMessage);
    QCOMPARE(shown.bodies.at(1).heading.last().second, QStringLiteral("inü"));
    QCOMPARE(shown.bodies.at(2).text, QStringLiteral("inner words"));
    QCOMPARE(shown.attachments.size(), 1);
    QCOMPARE(shown.attachments.first().savedName, QStringLiteral("attachment.eml"));
    const auto closed =
        renderRaw(multipart("mixed", {plainPart, "Content-Disposition: attachment\r\n" + inner}));
    QCOMPARE(closed.bodies.size(), 1);
}

void TestRenderer::attachments_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("savedName");
    QTest::addColumn<bool>("suspicious");
    const auto row = [](const char *name, const QByteArray &header, const char16_t *fileName,
                        const char16_t *savedName, bool suspicious = false) {
        QTest::newRow(name) << header << QString::fromUtf16(fileName)
                            << QString::fromUtf16(savedName) << suspicious;
    };
    row("usual", "application/pdf; name=a.pdf", u"a.pdf", u"a.pdf");
    row("no name", "application/pdf", u"", u"attachment.pdf");
    row("no name, unknown type", "application/x-thing", u"", u"attachment");
    row("path", "application/pdf; name=\"../../a.pdf\"", u"../../a.pdf", u"a.pdf");
    row("program in disguise", "application/pdf; name=a.pdf.exe", u"a.pdf.exe", u"a.pdf.exe", true);
    row("turned name", "x/y; name*=utf-8''gnp%E2%80%AExcod.txt", u"gnp\u202excod.txt",
        u"gnpxcod.txt", true);
    row("text with a name", "text/csv; name=a.csv", u"a.csv", u"a.csv");
    row("calendar", "text/calendar", u"", u"attachment.ics");
}

void TestRenderer::attachments()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, fileName);
    QFETCH(QString, savedName);
    QFETCH(bool, suspicious);
    const QByteArray part =
        "Content-Type: " + header + "\r\nContent-Transfer-Encoding: base64\r\n\r\nQUI=";
    const auto message = renderRaw(multipart("mixed", {plainPart, part}));
    QCOMPARE(message.bodies.size(), 1);
    QCOMPARE(message.attachments.size(), 1);
    const auto &attachment = message.attachments.first();
    QCOMPARE(attachment.section, QByteArray("2"));
    QCOMPARE(attachment.fileName, fileName);
    QCOMPARE(attachment.savedName, savedName);
    QCOMPARE(attachment.size, 2);
    QCOMPARE(attachment.isSuspicious, suspicious);
}

void TestRenderer::texts_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("charsetUnknown");
    const auto row = [](const char *name, const QByteArray &raw, const char16_t *expected,
                        bool charsetUnknown = false) {
        QTest::newRow(name) << raw << QString::fromUtf16(expected) << charsetUnknown;
    };
    row("flowed", "Content-Type: text/plain; format=flowed\r\n\r\na \r\nb\r\n", u"a b\n");
    row("flowed, DelSp",
        "Content-Type: text/plain; charset=utf-8; format=Flowed; DelSp=YES\r\n\r\n"
        "\xe6\x97\xa5 \r\n\xe6\x9c\xac\r\n",
        u"日本\n");
    row("ISO-2022-JP", "Content-Type: text/plain; charset=ISO-2022-JP\r\n\r\n\x1b$BF|K\\\x1b(B",
        u"日本");
    row("koi8-r, quoted-printable",
        "Content-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: "
        "quoted-printable\r\n"
        "\r\n=F0=D2=C9",
        u"При");
    row("no charset, UTF-8", "\r\n\xc3\xbc", u"ü");
    row("no charset, windows-1252", "\r\n\xfc\x80", u"ü€");
    row("unknown charset", "Content-Type: text/plain; charset=x-none\r\n\r\n\xfc", u"ü", true);
    row("byte order mark",
        "\r\n\xef\xbb\xbf"
        "a",
        u"a");
    row("NUL removed", QByteArray("\r\na\0b", 5), u"ab");
    row("bare CR", "\r\na\rb", u"a\nb");
    row("html meta charset", "Content-Type: text/html\r\n\r\n<meta charset=\"koi8-r\">\xf0\xd2",
        u"Пр\n");
    row("html http-equiv",
        "Content-Type: text/html\r\n\r\n<META content='text/html; charset=koi8-r'>\xf0\xd2",
        u"Пр\n");
    row("html header wins",
        "Content-Type: text/html; charset=koi8-r\r\n\r\n<meta charset=utf-8>\xf0\xd2", u"Пр\n");
    row("enriched text", "Content-Type: text/enriched\r\n\r\n<bold>a</bold>", u"<bold>a</bold>");
}

void TestRenderer::texts()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, expected);
    QFETCH(bool, charsetUnknown);
    const auto message = renderRaw(raw);
    QCOMPARE(message.plainText, expected);
    QCOMPARE(message.problems.contains(Problem::CharsetUnknown), charsetUnknown);
}

void TestRenderer::neededSections_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QList<QByteArray>>("expected");
    const auto row = [](const char *name, const QByteArray &raw,
                        const QList<QByteArray> &sections) {
        QTest::newRow(name) << raw << sections;
    };
    row("lone text", plainPart, {"1"});
    row("alternative", multipart("alternative", {plainPart, htmlPart}), {"1", "2"});
    row("plain beside a huge page",
        multipart("alternative", {plainPart, htmlPart + QByteArray(2000000, 'x')}), {"1"});
    row("huge page alone", htmlPart + QByteArray(2000000, 'x'), {"1"});
    row("related", multipart("related", {htmlPart, imagePart}), {"1", "2"});
    row("big picture", multipart("related", {htmlPart, imagePart + QByteArray(5000000, 'A')}),
        {"1"});
    row("attachment", multipart("mixed", {plainPart, "Content-Type: application/pdf\r\n\r\nx"}),
        {"1"});
    row("attached text",
        multipart("mixed", {plainPart, "Content-Disposition: attachment\r\n" + plainPart}), {"1"});
    row("signed",
        multipart("signed", {plainPart, "Content-Type: application/pgp-signature\r\n\r\nx"}),
        {"1"});
    row("related with start",
        multipart("related; start=\"<h>\"", {imagePart, "Content-ID: <h>\r\n" + htmlPart}),
        {"2", "1"});
    row("nothing readable", "Content-Type: application/pdf\r\n\r\nx", {});
}

void TestRenderer::neededSections()
{
    QFETCH(QByteArray, raw);
    QFETCH(QList<QByteArray>, expected);
    QCOMPARE(mime::neededSections(mime::parseMessage(raw).root), expected);
}

void TestRenderer::notLoadedIsSaid()
{
    Part part;
    part.mediaType = "text/plain";
    mime::numberSections(part);
    const auto message = mime::render(mime::HeaderBlock::parse("Subject: x\r\n"), part);
    QCOMPARE(message.subject, QStringLiteral("x"));
    QVERIFY(message.problems.contains(Problem::NotLoaded));
    QVERIFY(message.bodies.isEmpty());
}

void TestRenderer::longTextIsCut()
{
    const auto message = renderRaw("\r\n" + QByteArray("word ").repeated(600000));
    QVERIFY(message.problems.contains(Problem::TextTruncated));
    QCOMPARE(message.plainText.size(), 2 * 1024 * 1024);
    const auto word = renderRaw("\r\n" + QByteArray(300000, 'x'));
    QVERIFY(word.plainText.contains(QChar(0x200b)));
}

QTEST_APPLESS_MAIN(TestRenderer)
#include "tst_renderer.moc"
