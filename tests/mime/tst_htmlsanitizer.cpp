// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/htmlsanitizer.h"

#include <QTest>

class TestHtmlSanitizer : public QObject
{
    Q_OBJECT

private slots:
    void output_data();
    void output();
    void nothingRemoteIsLeft_data();
    void nothingRemoteIsLeft();
    void nothingActiveIsLeft_data();
    void nothingActiveIsLeft();
    void images_data();
    void images();
    void links_data();
    void links();
    void tables();
    void limits();
    void toText_data();
    void toText();
};

void TestHtmlSanitizer::output_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *html, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
    };
    row("empty", "", "");
    row("text", "a < b & c", "a &lt; b &amp; c");
    row("paragraph", "<P>a<p>b", "<p>a</p><p>b</p>");
    row("formatting", "<b>a</b> <i>b</i>", "<b>a</b> <i>b</i>");
    row("entities", "&lt;script&gt; &eacute;&#8364;", "&lt;script&gt; é€");
    row("unknown element", "<blink>a</blink><o:p>b</o:p>", "ab");
    row("sections become blocks", "<section>a</section>", "<div>a</div>");
    row("unclosed", "<div><b>a", "<div><b>a</b></div>");
    row("stray end tags", "</div></b>a</table>", "a");
    row("end of another", "<b><div>a</b>b</div>", "<b><div>a</div></b>b");
    row("comment", "a<!-- b -->c", "ac");
    row("conditional comment", "<!--[if mso]>x<![endif]-->a<![if !mso]>b<![endif]>", "ab");
    row("comment without end", "a<!-- b", "a b");
    row("title", "<html><head><title>t</title></head><body>a</body></html>", "a");
    row("unknown attributes", "<p id=a class=b onclick=c data-x=y>a</p>", "<p>a</p>");
    row("style kept", "<p style='color:#123456;text-align:center'>a</p>",
        "<p style=\"color:#123456;text-align:center;\">a</p>");
    row("style with position", "<p style='position:fixed;top:0;color:red'>a</p>",
        "<p style=\"color:red;\">a</p>");
    row("negative margin", "<p style='margin-left:-500px'>a</p>", "<p>a</p>");
    row("huge font", "<p style='font-size:900px'>a</p>", "<p>a</p>");
    row("light text without background", "<p style='color:#fff'>a</p>", "<p>a</p>");
    row("light text on a dark cell",
        "<table><tr><td bgcolor=#000000><font color=white>a</font></td><td>b</td></tr></table>",
        "<table><tr><td bgcolor=\"#000000\"><font style=\"color:white;\">a</font></td><td>b</td>"
        "</tr></table>");
    row("quotes in a style", "<p style=\"font-family:'Arial Black',x\">a</p>",
        "<p style=\"font-family:arial black,x;\">a</p>");
    row("flex children", "<div style='display:flex'><span>Invoice</span><span>#1</span></div>",
        "<div><span>Invoice</span> <span>#1</span></div>");
    row("quotation", "<blockquote>a</blockquote>",
        "<table cellspacing=\"0\" cellpadding=\"0\" width=\"100%\"><tr><td style=\"border-left:3px "
        "solid #b8c0cc;padding-left:10px;\">a</td></tr></table>");
    row("list", "<ol start=3><li>a<li>b</ol>", "<ol start=\"3\"><li>a</li><li>b</li></ol>");
    row("attribute without end", "<p title=\"x>a</p>", "<p>a</p>");
    row("tag without end", "a<p", "a&lt;p");
    row("nul", "a<b>x</b>", "a<b>x</b>");
    row("line breaks", "a<br>b<br/>c</br>d", "a<br>b<br>c<br>d");
}

void TestHtmlSanitizer::output()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QString got = mime::sanitizeHtml(html).html;
    got.remove(QStringLiteral("<tbody>")).remove(QStringLiteral("</tbody>"));
    QCOMPARE(got, expected);
}

void TestHtmlSanitizer::nothingRemoteIsLeft_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<int>("images"); // pictures counted
    const auto row = [](const char *name, const char *html, int images = 0) {
        QTest::newRow(name) << QString::fromUtf8(html) << images;
    };
    row("img", "<img src=http://evil.example/a.png>", 1);
    row("img, https", "<img src='https://evil.example/a'>", 1);
    row("img, no scheme", "<img src=//evil.example/a>", 1);
    row("img in capitals", "<IMG SRC=HTTP://evil.example/a>", 1);
    row("img with line ends in the scheme", "<img src='ht\ntp://evil.example/a'>", 1);
    row("srcset", "<img srcset='http://evil.example/a 2x'>", 1);
    row("picture",
        "<picture><source srcset=http://evil.example/a><img src=http://evil.example/b>"
        "</picture>",
        1);
    row("image element", "<image src=http://evil.example/a>", 1);
    row("input image", "<input type=image src=http://evil.example/a>");
    row("background attribute", "<table background=http://evil.example/a><tr><td>x</table>", 1);
    row("body background", "<body background=http://evil.example/a>x");
    row("css url", "<p style='background-image:url(http://evil.example/a)'>x</p>", 1);
    row("css url, short form", "<p style='background:url(http://evil.example/a)'>x</p>", 1);
    row("css url, escaped", "<p style='background:u\\72l(http://evil.example/a)'>x</p>", 1);
    row("css url, comment inside", "<p style='background:url/**/(http://evil.example/a)'>x</p>", 1);
    row("css image-set", "<p style='background:image-set(\"http://evil.example/a\" 1x)'>x</p>", 1);
    row("css var", "<p style='--x:url(http://evil.example/a);background:var(--x)'>x</p>", 1);
    row("css list-style-image",
        "<ul style='list-style-image:url(http://evil.example/a)'><li>x</ul>", 1);
    row("css cursor", "<p style='cursor:url(http://evil.example/a)'>x</p>", 1);
    row("css content", "<p style='content:url(http://evil.example/a)'>x</p>", 1);
    row("style sheet import", "<style>@import 'http://evil.example/a';</style>x");
    row("style sheet font", "<style>@font-face{src:url(http://evil.example/a)}</style>x");
    row("link", "<link rel=stylesheet href=http://evil.example/a>x");
    row("link prefetch", "<link rel=dns-prefetch href=//evil.example>x");
    row("svg image", "<svg><image href=http://evil.example/a /></svg>x");
    row("svg use", "<svg><use xlink:href=http://evil.example/a#b /></svg>x");
    row("svg style", "<svg><style>@import url(http://evil.example/a)</style></svg>x");
    row("math", "<math href=http://evil.example/a>x</math>");
    row("iframe", "<iframe src=http://evil.example/a></iframe>x");
    row("iframe srcdoc", "<iframe srcdoc='<img src=http://evil.example/a>'></iframe>x");
    row("object", "<object data=http://evil.example/a></object>x");
    row("embed", "<embed src=http://evil.example/a>x");
    row("video", "<video poster=http://evil.example/a src=http://evil.example/b></video>x");
    row("audio", "<audio src=http://evil.example/a></audio>x");
    row("source, track",
        "<video><source src=http://evil.example/a><track src=http://evil.example/b>"
        "</video>x");
    row("meta refresh", "<meta http-equiv=refresh content='0;url=http://evil.example/a'>x");
    row("base", "<base href=http://evil.example/><img src=a>", 1);
    row("script", "<script src=http://evil.example/a></script>x");
    row("frame", "<frameset><frame src=http://evil.example/a></frameset>");
    row("noscript", "<noscript><img src=http://evil.example/a></noscript>x");
    row("template", "<template><img src=http://evil.example/a></template>x");
    row("ping and others", "<p cite=http://evil.example/a longdesc=http://evil.example/b>x</p>");
    row("unquoted attribute trick", "<img/src=http://evil.example/a/alt=x>", 1);
    row("plaintext", "<plaintext><img src=http://evil.example/a>", 1);
    row("textarea", "<textarea><img src=http://evil.example/a></textarea>x");
    row("comment trick", "<!--><img src=http://evil.example/a>-->", 1);
    row("style trick", "<style><!--</style><img src=http://evil.example/a>--></style>", 1);
}

void TestHtmlSanitizer::nothingRemoteIsLeft()
{
    QFETCH(QString, html);
    QFETCH(int, images);
    const auto safe = mime::sanitizeHtml(html);
    QVERIFY2(!safe.html.contains(QStringLiteral("evil")), qPrintable(safe.html));
    QVERIFY2(!safe.html.contains(QStringLiteral("src")), qPrintable(safe.html));
    QVERIFY2(!safe.html.contains(QStringLiteral("url")), qPrintable(safe.html));
    QCOMPARE(safe.remoteImages, images);
}

void TestHtmlSanitizer::nothingActiveIsLeft_data()
{
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const char *html) {
        QTest::newRow(name) << QString::fromUtf8(html);
    };
    row("script", "<script>EVIL()</script>x");
    row("script without end", "x<script>EVIL()");
    row("script in capitals", "<SCRIPT>EVIL()</SCRIPT >x");
    row("script inside script", "<scr<script>a</script>ipt>x");
    row("handler", "<p onclick='EVIL()' onload=EVIL>x</p>");
    row("handler on an image", "<img src=x onerror=EVIL()>x");
    row("javascript link", "<a href='javascript:EVIL()'>x</a>");
    row("javascript link, tab inside", "<a href='java\tscript:EVIL()'>x</a>");
    row("javascript link, entity", "<a href='&#106;avascript:EVIL()'>x</a>");
    row("javascript link, blanks", "<a href=' \x01javascript:EVIL()'>x</a>");
    row("vbscript link", "<a href='vbscript:EVIL()'>x</a>");
    row("data link", "<a href='data:text/html,EVIL'>x</a>");
    row("file link", "<a href='file:///EVIL'>x</a>");
    row("UNC link", "<a href='\\\\EVIL\\share'>x</a>");
    row("smb link", "<a href='smb://EVIL/share'>x</a>");
    row("ftp link", "<a href='ftp://EVIL/'>x</a>");
    row("relative link", "<a href='EVIL.html'>x</a>");
    row("link without scheme", "<a href='//EVIL/'>x</a>");
    row("form", "<form action=http://EVIL/><input name=EVIL value=EVIL><button formaction=EVIL>x"
                "</button></form>");
    row("select", "<select><option>EVIL</select>x");
    row("css expression", "<p style='width:expression(EVIL())'>x</p>");
    row("css behavior", "<p style='behavior:url(EVIL)'>x</p>");
    row("css moz-binding", "<p style='-moz-binding:url(EVIL)'>x</p>");
    row("attribute breaks out", "<p style='color:red\"><script>EVIL</script>'>x</p>");
    row("link breaks out", "<a href='http://h/\"><script>EVIL</script>'>x</a>");
    row("svg script", "<svg><script>EVIL</script></svg>x");
    row("math and style", "<math><mtext><table><mglyph><style><img src=EVIL onerror=EVIL>x");
    row("image map", "<map name=m><area href=http://EVIL/></map>x");
    row("marquee", "<marquee onstart=EVIL>x</marquee>");
    row("isindex", "<isindex action=javascript:EVIL type=image>x");
    row("keygen", "<keygen onfocus=EVIL autofocus>x");
    row("xml island", "<xml><i><b>&lt;img src=x o</b></i></xml><p onclick=EVIL>x");
}

void TestHtmlSanitizer::nothingActiveIsLeft()
{
    QFETCH(QString, html);
    const QString safe = mime::sanitizeHtml(html).html;
    QString visible = safe;
    visible.remove(QStringLiteral("%3CEVIL")).remove(QStringLiteral("%3Escript%3EEVIL"));
    const auto has = [&safe](const char *word) {
        return safe.contains(QLatin1String(word), Qt::CaseInsensitive);
    };
    QVERIFY2(!has("<script") && !has("<form") && !has("<input") && !has("onclick") &&
                 !has("onerror") && !has("javascript:") && !has("<svg") && !has("<style"),
             qPrintable(safe));
    if (!has("http://h/"))
        QVERIFY2(!has("EVIL"), qPrintable(safe));
}

void TestHtmlSanitizer::images_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("remote");
    const auto row = [](const char *name, const char *html, const char *expected, int remote = 0) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected) << remote;
    };
    row("cid", "<img src='cid:a@b' width=10 height=20px alt='x'>",
        "<img src=\"cid:a@b\" alt=\"x\" width=\"10\" height=\"20\">");
    row("cid, odd letters", "<img src='CID:a%22b<c'>", "<img src=\"cid:a%22b%3Cc\" alt=\"\">");
    row("data png", "<img src='data:image/png;base64,QUI='>",
        "<img src=\"data:image/png;base64,QUI=\" alt=\"\">");
    row("data with blanks", "<img src='data:image/PNG; base64,QU I='>",
        "<img src=\"data:image/png;base64,QUI=\" alt=\"\">");
    row("data svg", "<img src='data:image/svg+xml;base64,QUI=' alt=no>", "no");
    row("data html", "<img src='data:text/html;base64,QUI='>", "");
    row("data not base64", "<img src='data:image/png,abc'>", "");
    row("file URL", "<img src='file:///etc/passwd' alt=f>", "f", 1);
    row("absolute path", "<img src='/etc/passwd'>", "", 1);
    row("relative path", "<img src='passwd.png'>", "", 1);
    row("Windows path", "<img src='C:\\a.png'>", "", 1);
    row("resource of the program", "<img src=':/icons/a.png'>", "", 1);
    row("qrc", "<img src='qrc:/icons/a.png'>", "", 1);
    row("alt is text", "<img src=http://x/ alt='<b>a'>", "&lt;b&gt;a", 1);
    row("no source", "<img>", "");
}

void TestHtmlSanitizer::images()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QFETCH(int, remote);
    const auto safe = mime::sanitizeHtml(html);
    QCOMPARE(safe.html, expected);
    QCOMPARE(safe.remoteImages, remote);
    QCOMPARE(safe.cids.isEmpty(), !expected.contains(QStringLiteral("cid:")));
}

void TestHtmlSanitizer::links_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("differs");
    const auto row = [](const char *name, const char *html, const char *target, bool differs) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(target) << differs;
    };
    row("words", "<a href=https://x.org/a>click here</a>", "https://x.org/a", false);
    row("same address", "<a href=https://x.org/a>https://x.org/a</a>", "https://x.org/a", false);
    row("same host", "<a href=https://www.x.org/a>x.org</a>", "https://www.x.org/a", false);
    row("other host", "<a href=https://evil.example/>https://bank.com/</a>",
        "https://evil.example/", true);
    row("other host, bare", "<a href=https://evil.example/>www.bank.com</a>",
        "https://evil.example/", true);
    row("other host, in bold", "<a href=https://evil.example/><b>bank</b>.com/login</a>",
        "https://evil.example/", true);
    row("host as user name", "<a href=https://bank.com@evil.example/>bank.com</a>",
        "https://bank.com@evil.example/", true);
    row("host as sub-domain", "<a href=https://bank.com.evil.example/>bank.com</a>",
        "https://bank.com.evil.example/", true);
    row("homograph", "<a href='https://xn--80ak6aa92e.com'>apple.com</a>",
        "https://xn--80ak6aa92e.com", true);
    row("international host in ACE",
        "<a href='https://b\xc3\xbc"
        "cher.de/'>b\xc3\xbc"
        "cher.de</a>",
        "https://xn--bcher-kva.de/", false);
    row("zero-width in the text", "<a href=https://evil.example/>ban\xe2\x80\x8bk.com</a>",
        "https://evil.example/", true);
    row("version number", "<a href=https://x.org/>1.25</a>", "https://x.org/", false);
    row("sentence", "<a href=https://x.org/>Read on. Then go</a>", "https://x.org/", false);
    row("mailto", "<a href=mailto:a@b.c>a@b.c</a>", "mailto:a@b.c", false);
    row("mailto of another", "<a href=mailto:e@evil.example>boss@bank.com</a>",
        "mailto:e@evil.example", true);
    row("address leads to a page", "<a href=https://evil.example/>boss@bank.com</a>",
        "https://evil.example/", true);
    row("line end in the scheme", "<a href='ht\ntps://x.org/'>x</a>", "https://x.org/", false);
}

void TestHtmlSanitizer::links()
{
    QFETCH(QString, html);
    QFETCH(QString, target);
    QFETCH(bool, differs);
    const auto safe = mime::sanitizeHtml(html);
    QCOMPARE(safe.links.size(), 1);
    QCOMPARE(safe.links.first().target, target);
    QCOMPARE(safe.links.first().differs, differs);
    QVERIFY(safe.html.contains(QString(QStringLiteral("<a href=\"") + target)));
}

void TestHtmlSanitizer::tables()
{
    const auto nested = [](int levels, const QByteArray &extra) {
        const QByteArray open = "<table><tr>" + extra + "<td>";
        const QByteArray close = "</td></tr></table>";
        return QString::fromLatin1(open.repeated(levels) + "deep" + close.repeated(levels));
    };
    for (const int levels : {1, 5, 12, 20}) {
        const auto one = mime::sanitizeHtml(nested(levels, ""));
        QCOMPARE(one.html.count(QStringLiteral("<table")), 0);
        QVERIFY(one.html.contains(QStringLiteral("deep")));
        const auto two = mime::sanitizeHtml(nested(levels, "<td>x</td>"));
        QCOMPARE(two.html.count(QStringLiteral("<table")), std::min(levels, 5));
        QCOMPARE(two.html.count(QStringLiteral("</table>")), std::min(levels, 5));
        QVERIFY(two.html.contains(QStringLiteral("deep")));
    }
    const auto quotes = mime::sanitizeHtml(QStringLiteral("<blockquote>").repeated(30));
    QCOMPARE(quotes.html.count(QStringLiteral("<table")), 5);
    const auto wide = mime::sanitizeHtml(QStringLiteral("<table><tr>") +
                                         QStringLiteral("<td colspan=900>x</td>").repeated(100) +
                                         QStringLiteral("</table>"));
    QVERIFY(wide.isTruncated);
    QVERIFY(wide.html.contains(QStringLiteral("colspan=\"64\"")));
}

void TestHtmlSanitizer::limits()
{
    const auto word = mime::sanitizeHtml(QString(300000, u'x'));
    qsizetype longest = 0;
    for (const QString &piece : word.html.split(QChar(0x200b)))
        longest = std::max(longest, piece.size());
    QVERIFY(longest <= 500);
    const auto spread = mime::sanitizeHtml(QStringLiteral("x<b>x</b>").repeated(2000));
    QVERIFY(spread.html.contains(QChar(0x200b)));

    const auto rows = mime::sanitizeHtml(QStringLiteral("<table>") +
                                         QStringLiteral("<tr><td>a<td>b").repeated(20000) +
                                         QStringLiteral("</table>"));
    QVERIFY(rows.isTruncated);
    QVERIFY(rows.html.count(QStringLiteral("<tr")) <= 2000);
    QVERIFY(rows.html.endsWith(QStringLiteral("</table>")));

    const auto divs = mime::sanitizeHtml(QString(QStringLiteral("<div>").repeated(20000) + u'x'));
    QVERIFY(divs.html.contains(u'x'));
    QCOMPARE(divs.html.count(QStringLiteral("<div>")), divs.html.count(QStringLiteral("</div>")));

    const auto big = mime::sanitizeHtml(QStringLiteral("word ").repeated(600000));
    QVERIFY(big.isTruncated);
    QVERIFY(big.html.size() <= 2 * 1024 * 1024);
    QVERIFY(!mime::sanitizeHtml(QStringLiteral("<p>a</p>")).isTruncated);
}

void TestHtmlSanitizer::toText_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *html, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
    };
    row("blocks", "<div>a</div><div>b</div>", "a\nb\n");
    row("paragraphs", "<p>a\n  b</p><p>c</p>", "a b\n\nc\n");
    row("breaks", "a<br>b<br><br>c", "a\nb\n\nc\n");
    row("list", "<ul><li>a<li>b</ul><ol><li>c<li>d</ol>", "• a\n• b\n1. c\n2. d\n");
    row("table", "<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc\n");
    row("quotation", "<blockquote>a<br>b</blockquote>c", "> a\n> b\nc\n");
    row("link with words", "<a href=http://x.org/>here</a>", "here <http://x.org/>\n");
    row("link that says it", "<a href=http://x.org/>http://x.org</a>", "http://x.org\n");
    row("preformatted", "<pre>a  b\n c</pre>", "a  b\n c\n");
    row("hidden left out", "<div style=display:none>no</div>yes", "yes\n");
    row("script left out", "<script>no</script><style>no</style>yes", "yes\n");
    row("entities", "&lt;a&gt;&nbsp;&amp;", "<a> &\n");
    row("inline", "a<b>b</b> c", "ab c\n");
}

void TestHtmlSanitizer::toText()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(mime::htmlToText(html), expected);
}

QTEST_APPLESS_MAIN(TestHtmlSanitizer)
#include "tst_htmlsanitizer.moc"
