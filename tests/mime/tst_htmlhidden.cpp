// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/htmlsanitizer.h"

#include <QTest>

class TestHtmlHidden : public QObject
{
    Q_OBJECT

private slots:
    void hidden_data();
    void hidden();
    void shown_data();
    void shown();
};

void TestHtmlHidden::hidden_data()
{
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const char *html) {
        QTest::newRow(name) << QString::fromUtf8(html);
    };
    row("display none", "<div style='display:none'>SECRET</div>x");
    row("capitals, blanks, important", "<div style='DISPLAY : NONE ! important'>SECRET</div>x");
    row("comment inside", "<div style='display/* */:/**/none'>SECRET</div>x");
    row("escaped letter", "<div style='dis\\70 lay:n\\6f ne'>SECRET</div>x");
    row("entity in the attribute", "<div style='display&#58;none'>SECRET</div>x");
    row("last declaration wins", "<div style='display:block;display:none'>SECRET</div>x");
    row("important wins", "<div style='display:none!important;display:block'>SECRET</div>x");
    row("child cannot undo",
        "<div style='display:none'><p style='display:block'>SECRET</p></div>x");
    row("visibility", "<div style='visibility:hidden'>SECRET</div>x");
    row("visibility, inherited", "<div style='visibility:hidden'><p>SECRET</p></div>x");
    row("font-size 0", "<span style='font-size:0'>SECRET</span>x");
    row("font-size 1px", "<span style='font-size:1px'>SECRET</span>x");
    row("font-size 1pt", "<span style='font-size: 1pt'>SECRET</span>x");
    row("font-size .1em", "<span style='font-size:.1em'>SECRET</span>x");
    row("font-size 2px", "<span style='font-size:2.0px'>SECRET</span>x");
    row("tiny font, relative child",
        "<div style='font-size:0'><b style='font-size:200%'>SECRET</b></div>x");
    row("mso-hide", "<div style='mso-hide:all'>SECRET</div>x");
    row("hidden attribute", "<div hidden>SECRET</div>x");
    row("opacity", "<div style='opacity:0'>SECRET</div>x");
    row("no height", "<div style='max-height:0;overflow:hidden'>SECRET</div>x");
    row("class in a style sheet",
        "<style>.pre{display:none}</style><div class='a pre'>SECRET</div>x");
    row("id in a style sheet", "<style>#Pre { display : none }</style><div id=pre>SECRET</div>x");
    row("tag and class", "<style>p.q,div.pre{display:none}</style><div class=pre>SECRET</div>x");
    row("forced against the element", "<style>.pre{display:none!important}</style><div class=pre "
                                      "style='display:block'>SECRET</div>x");
    row("noscript", "<noscript>SECRET</noscript>x");
    row("table cell", "<table><tr><td style='display:none'>SECRET</td><td>x</td></tr></table>");
    row("attribute after a quote", "<div title='>' style='display:none'>SECRET</div>x");
}

void TestHtmlHidden::hidden()
{
    QFETCH(QString, html);
    const QString safe = mime::sanitizeHtml(html).html;
    QVERIFY2(!safe.contains(QStringLiteral("SECRET")), qPrintable(safe));
    QVERIFY2(safe.contains(u'x'), qPrintable(safe));
    const QString text = mime::htmlToText(html);
    QVERIFY2(!text.contains(QStringLiteral("SECRET")), qPrintable(text));
    QVERIFY2(text.contains(u'x'), qPrintable(text));
}

void TestHtmlHidden::shown_data()
{
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const char *html) {
        QTest::newRow(name) << QString::fromUtf8(html);
    };
    row("font-size 0 around, real size inside",
        "<td style='font-size:0'><div style='font-size:13px'>SHOWN</div></td>");
    row("visible inside hidden",
        "<div style='visibility:hidden'><p style='visibility:visible'>SHOWN</p></div>");
    row("overruled", "<div style='display:none;display:block'>SHOWN</div>");
    row("only on small screens",
        "<style>@media (max-width:600px){.wide{display:none}}</style><div class=wide>SHOWN</div>");
    row("rule after an at-rule",
        "<style>@media x{.a{color:red}} .other{display:none}</style><div class=a>SHOWN</div>");
    row("element overrules the sheet",
        "<style>.pre{display:none}</style><div class=pre style='display:block'>SHOWN</div>");
    row("longer class name", "<style>.pre{display:none}</style><div class=preheader>SHOWN</div>");
    row("display inline", "<div style='display:inline'>SHOWN</div>");
    row("opacity", "<div style='opacity:0.5'>SHOWN</div>");
    row("small but readable", "<div style='font-size:8px'>SHOWN</div>");
    row("comment about none", "<div style='/*display:none*/'>SHOWN</div>");
}

void TestHtmlHidden::shown()
{
    QFETCH(QString, html);
    QVERIFY(mime::sanitizeHtml(html).html.contains(QStringLiteral("SHOWN")));
    QVERIFY(mime::htmlToText(html).contains(QStringLiteral("SHOWN")));
}

QTEST_APPLESS_MAIN(TestHtmlHidden)
#include "tst_htmlhidden.moc"
