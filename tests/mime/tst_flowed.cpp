// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/flowed.h"

#include <QTest>

class TestFlowed : public QObject
{
    Q_OBJECT

private slots:
    void joins_data();
    void joins();
    void asHtml_data();
    void asHtml();
};

void TestFlowed::joins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("deleteSpace");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected,
                        bool deleteSpace = false) {
        QTest::newRow(name) << QString::fromUtf8(text) << deleteSpace
                            << QString::fromUtf8(expected);
    };
    row("fixed lines stay", "a\nb\n", "a\nb\n");
    row("soft break", "a \nb\n", "a b\n");
    row("soft break, DelSp", "日 \n本\n", "日本\n", true);
    row("space stuffing", " From x\n  indented\n", "From x\n indented\n");
    row("quotes join in one depth", "> a \n> b\nc\n", "> a b\nc\n");
    row("depth change ends a line", "> a \n>> b\n", "> a \n>> b\n");
    row("signature is never joined", "a \n-- \nme\n", "a \n-- \nme\n");
    row("paragraphs", "a \nb\n\nc \nd\n", "a b\n\nc d\n");
    row("no last line end", "a \nb", "a b");
    row("soft break at the end", "a \n", "a ");
    row("empty", "", "");
}

void TestFlowed::joins()
{
    QFETCH(QString, text);
    QFETCH(bool, deleteSpace);
    QFETCH(QString, expected);
    QCOMPARE(mime::unflowed(text, deleteSpace), expected);
}

void TestFlowed::asHtml_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("escaped", "<b>&\"", "&lt;b&gt;&amp;&quot;");
    row("lines", "a\nb", "a<br>b");
    row("link", "see https://x.org/a?b=1&c=2.",
        "see <a href=\"https://x.org/a?b=1&amp;c=2\">"
        "https://x.org/a?b=1&amp;c=2</a>.");
    row("link in brackets", "<http://x.org/>",
        "&lt;<a href=\"http://x.org/\">http://x.org/</a>&gt;");
    row("link with parentheses", "http://x.org/a_(b)",
        "<a href=\"http://x.org/a_(b)\">"
        "http://x.org/a_(b)</a>");
    row("no link inside a word", "xhttp://x.org", "xhttp://x.org");
    row("no link without host", "http:// and https://", "http:// and https://");
    row("quote breaks no attribute", "http://x.org/\"onclick=1",
        "<a href=\"http://x.org/\">http://x.org/</a>&quot;onclick=1");
    row("javascript is text", "javascript:alert(1)", "javascript:alert(1)");
}

void TestFlowed::asHtml()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QString html = mime::plainTextToHtml(text);
    html.remove(QStringLiteral("<div style=\"white-space:pre-wrap\">"));
    QVERIFY(html.endsWith(QStringLiteral("</div>")));
    QCOMPARE(html.chopped(6), expected);
}

QTEST_APPLESS_MAIN(TestFlowed)
#include "tst_flowed.moc"
