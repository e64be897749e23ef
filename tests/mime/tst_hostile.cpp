// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/address.h"
#include "imapcore/mime/encodedword.h"
#include "imapcore/mime/filename.h"
#include "imapcore/mime/flowed.h"
#include "imapcore/mime/htmlsanitizer.h"
#include "imapcore/mime/maildate.h"
#include "imapcore/mime/messageparser.h"
#include "imapcore/mime/renderer.h"
#include "imapcore/mime/transferencoding.h"

#include <QTest>

#include <ctime>

using mime::Problem;

namespace {

// Sanitizers slow everything down by five to ten and make growing buffers dear; the sizes follow.
#if defined(__SANITIZE_ADDRESS__)
constexpr qsizetype millionBytes = 200000;
#else
constexpr qsizetype millionBytes = 1000000;
#endif

// CPU seconds of this process: other work on the machine does not count. The bars leave room for
// the sanitizers; a quadratic step takes minutes at these sizes.
double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

QByteArray nestedMultiparts(int levels)
{
    QByteArray raw = "Content-Type: multipart/mixed; boundary=b0\r\n\r\n";
    for (int i = 0; i < levels; ++i) {
        raw += "--b" + QByteArray::number(i) + "\r\nContent-Type: multipart/mixed; boundary=b" +
               QByteArray::number(i + 1) + "\r\n\r\n";
    }
    return raw;
}

QByteArray nestedMessages(int levels)
{
    return QByteArray("Content-Type: message/rfc822\r\n\r\n").repeated(levels) + "\r\nend";
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    void messages_data();
    void messages();
    void limitsAreSaid();
    void strings_data();
    void strings();
    void html_data();
    void html();
};

void TestHostile::messages_data()
{
    QTest::addColumn<QByteArray>("raw");
    const auto row = [](const char *name, const QByteArray &raw) {
        QTest::newRow(name) << raw;
    };
    // A parameter that makes the library loop when asked for a multipart's boundary.
    row("Cyrillic parameter name (gmime#165)", "Content-Type: multipart/mixed; "
                                               "\xd0\xb0\xd0\xb1\xd0\xb2\xd0\xb3\xd0\xb4\xd0\xb5"
                                               "\xd0\xb6\xd0\xb7\xd0\xb8\xd0\xb9\xd0\xba\xd0"
                                               "\xbb\xd0\xbc\xd0\xbd\xd0\xbe\xd0\xbf\xd1\x80\xd1"
                                               "\x81\xd1\x82\xd1\x83\xd1\x84\xd1\x85\xd1\x86"
                                               "\xd1\x87\xd1\x88\xd1\x89\xd1\x8a\xd1\x8b\xd1\x8c"
                                               "\xd1\x8d\xd1\x8e\xd1\x8f\xd0\xb0\xd0\xb1\xd0"
                                               "\xb2\xd0\xb3=\"\xd0\xb0\"\r\n\r\nwords\r\n");
    row("99,999 colons in From", "From: " + QByteArray(99999, ':') + "\r\n\r\nx");
    row("20,000 nested multiparts", nestedMultiparts(20000));
    row("20,000 nested messages", nestedMessages(20000));
    row("200,000 siblings", "Content-Type: multipart/mixed; boundary=a\r\n\r\n" +
                                QByteArray("--a\r\n\r\nx\r\n").repeated(200000) + "--a--\r\n");
    row("200,000 addresses", "To: " + QByteArray("a@b.c, ").repeated(200000) + "\r\n\r\nx");
    row("10 MB of header", "X: " + QByteArray(10 * millionBytes, 'x') + "\r\n\r\nx");
    row("200,000 header fields", QByteArray("X-Field: value\r\n").repeated(200000) + "\r\nx");
    row("200,000 parameters",
        "Content-Type: text/plain" + QByteArray("; a*0=b").repeated(200000) + "\r\n\r\nx");
    row("100,000 continuations of a name", [] {
        QByteArray value = "Content-Type: application/pdf";
        for (int i = 0; i < 100000; ++i)
            value += "; name*" + QByteArray::number(i) + "=x";
        return QByteArray(value + "\r\n\r\nx");
    }());
    row("10 MB line", "\r\n" + QByteArray(10 * millionBytes, 'x'));
    row("10 MB of NUL", "\r\n" + QByteArray(10 * millionBytes, '\0'));
    row("10 MB of base64 padding",
        "Content-Transfer-Encoding: base64\r\n\r\n" + QByteArray(10 * millionBytes, '='));
    row("10 MB of quoted-printable blanks", "Content-Transfer-Encoding: quoted-printable\r\n\r\n" +
                                                QByteArray("=  ").repeated(3 * millionBytes));
    row("boundaries that nearly match",
        "Content-Type: multipart/mixed; boundary=" + QByteArray(70, 'a') + "\r\n\r\n" +
            QByteArray("--" + QByteArray(69, 'a') + "\r\n").repeated(100000));
}

void TestHostile::messages()
{
    QFETCH(QByteArray, raw);
    const double start = cpuSeconds();
    const auto message = mime::parseMessage(raw);
    const auto rendered = mime::render(message.header, message.root);
    const double used = cpuSeconds() - start;
    qInfo("%.2f s", used);
    QVERIFY(used < 30);
    QVERIFY(rendered.bodies.size() <= mime::Part::maxParts);
}

void TestHostile::limitsAreSaid()
{
    const auto deep = mime::parseMessage(nestedMultiparts(200));
    QVERIFY(deep.problems.contains(Problem::TooDeep));
    const auto wide =
        mime::parseMessage("Content-Type: multipart/mixed; boundary=a\r\n\r\n" +
                           QByteArray("--a\r\n\r\nx\r\n").repeated(3000) + "--a--\r\n");
    QVERIFY(wide.problems.contains(Problem::TooManyParts));
    QVERIFY(wide.root.truncated);
    QVERIFY(wide.root.children.size() < 1000);
    const auto huge = mime::parseMessage("Subject: x\r\n\r\n" + QByteArray(65 * 1024 * 1024, 'x'));
    QVERIFY(huge.problems.contains(Problem::TooLarge));
    QCOMPARE(huge.header.raw("Subject"), QByteArray("x"));
}

void TestHostile::strings_data()
{
    QTest::addColumn<QByteArray>("raw");
    const auto row = [](const char *name, const QByteArray &piece) {
        QTest::newRow(name) << piece.repeated(4 * millionBytes / piece.size());
    };
    row("starts of words", "=?");
    row("words without end", "=?utf-8?Q?");
    row("good words", "=?utf-8?Q?a?= ");
    row("words of one byte of a letter", "=?utf-8?B?w7w=?= ");
    row("words in turn", "=?utf-8?Q?a?= =?koi8-r?Q?a?= ");
    row("question marks", "?");
    row("quotes", "\"");
    row("open parentheses", "(");
    row("open angles", "<");
    row("closed angles", "<>");
    row("routes", "<@a,");
    row("colons", ":");
    row("groups", "a:;");
    row("commas", ",");
    row("backslashes", "\\");
    row("at signs", "@");
    row("semicolons", ";a=b");
    row("percent", "%");
    row("equals", "=\r\n");
    row("line ends", "\r\n ");
    row("NUL", QByteArray(1, '\0'));
    row("high bytes", "\xff");
    row("overrides", "\xe2\x80\xae");
    row("escapes", "\x1b$B");
    row("quote marks", ">");
    row("soft lines", "a \n");
    row("links", "http://a ");
    row("link starts", "https://");
    row("open parentheses in a link", "http://(");
    row("dots", ".");
}

void TestHostile::strings()
{
    QFETCH(QByteArray, raw);
    const double start = cpuSeconds();
    (void)mime::decodeEncodedWords(raw);
    (void)mime::decodePhrase(raw);
    (void)mime::parseAddressList(raw);
    (void)mime::parseMailDate(raw);
    const auto value = mime::parseParameterized(QByteArray("a/b;" + raw));
    (void)mime::decodedFileName(value.parameters, value.parameters);
    (void)mime::decodeBase64(raw);
    (void)mime::decodeQuotedPrintable(raw);
    (void)mime::decodeUuencode(QByteArray("begin 0 x\n" + raw));
    (void)mime::HeaderBlock::parse(raw);
    const QString text = QString::fromUtf8(raw);
    (void)mime::unflowed(text, true);
    (void)mime::plainTextToHtml(text);
    QVERIFY(mime::savedFileName(text).toUtf8().size() <= 200);
    const double used = cpuSeconds() - start;
    qInfo("%.2f s", used);
    QVERIFY(used < 20);
}

void TestHostile::html_data()
{
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const char *piece, qsizetype size = 2 * millionBytes) {
        const auto length = static_cast<qsizetype>(qstrlen(piece));
        QTest::newRow(name) << QString::fromUtf8(QByteArray(piece).repeated(size / length));
    };
    row("open tags", "<a>");
    row("open tags with an address", "<a href=http://x/>");
    row("formatting with attributes", "<font color=red size=3>");
    row("formatting that is closed by paragraphs", "<p><b><i><u><s><tt><em></p>x");
    row("divs", "<div>");
    row("end tags", "</p>");
    row("misnested", "<b><p></b></p>");
    row("tables", "<table>");
    row("tables in cells", "<table><tr><td>");
    row("cells", "<td>");
    row("rows", "<table><tr><td>a<td>b</table>");
    row("foster parents", "<table><b>x</b>");
    row("comments", "<!--");
    row("closed comments", "<!-- x -->");
    row("styles", "<style>.a{display:none}</style>");
    row("style starts", "<style>");
    row("scripts", "<script>");
    row("selects", "<select><option>");
    row("svg", "<svg><p>");
    row("templates", "<template>");
    row("entities", "&amp;");
    row("broken entities", "&#x");
    row("less-than", "<");
    row("quotes in tags", "<a b=\"><a");
    row("single quotes in tags", "<a b='><a");
    row("quotes that never end", "<a b=\"");
    row("many attributes", "a=b ");
    row("lists", "<ul><li>");
    row("paragraphs in buttons", "<button><p>");
    row("headings", "<h1>");
    row("ruby", "<ruby><rt>");
    row("nobr", "<nobr>");
    row("applets", "<applet>");
    row("forms", "<form>");
    row("quotations", "<blockquote>");
    row("NUL-free high letters", "\xf0\x9f\x98\x80");
    QTest::newRow("one tag of many attributes")
        << QString(QStringLiteral("<p ") + QStringLiteral("a=b ").repeated(400000) + u'>');
    QTest::newRow("one tag of many names") << [] {
        QString tag = QStringLiteral("<p ");
        for (int i = 0; i < 200000; ++i)
            tag += QStringLiteral("a%1=b ").arg(i);
        return QString(tag + u'>');
    }();
    QTest::newRow("one style of many declarations")
        << QString(QStringLiteral("<p style='") + QStringLiteral("color:red;").repeated(200000) +
                   QStringLiteral("'>"));
    QTest::newRow("different fonts in paragraphs") << [] {
        QString html;
        for (int i = 0; i < 20000; ++i)
            html += QStringLiteral("<p><font size=%1>x").arg(i);
        return html;
    }();
    QTest::newRow("links within one another") << [] {
        QString html;
        for (int i = 0; i < 20000; ++i)
            html += QStringLiteral("<a href=http://x/%1><div>x").arg(i);
        return html;
    }();
}

void TestHostile::html()
{
    QFETCH(QString, html);
    const double start = cpuSeconds();
    const auto safe = mime::sanitizeHtml(html);
    const double middle = cpuSeconds();
    const QString text = mime::htmlToText(html);
    qInfo("%.2f s, text %.2f s", middle - start, cpuSeconds() - middle);
    QVERIFY(middle - start < 15);
    QVERIFY(cpuSeconds() - middle < 30);
    QVERIFY(safe.html.size() < 40 * 1024 * 1024);
    QVERIFY(text.size() < 40 * 1024 * 1024);
}

QTEST_APPLESS_MAIN(TestHostile)
#include "tst_hostile.moc"
