// SPDX-License-Identifier: GPL-3.0-or-later
// The first part of a long rich text: short enough for a frame or two, and whole in itself.
#include "imapcore/mime/htmlsanitizer.h"

#include <QRegularExpression>
#include <QTest>

using mime::HtmlLimits;

class TestHtmlBegin : public QObject
{
    Q_OBJECT
private slots:
    void shortTextHasNone();
    void longTextHasOne_data();
    void longTextHasOne();
    void nothingIsLostBehindIt();
};

namespace {

// Every end tag closes what was opened last, and nothing stays open.
bool isBalanced(const QString &html)
{
    static const QRegularExpression tag(QStringLiteral("<(/?)([a-z0-9]+)[^>]*>"));
    QStringList open;
    auto tags = tag.globalMatch(html);
    while (tags.hasNext()) {
        const auto match = tags.next();
        const QString name = match.captured(2);
        if (name == u"br" || name == u"hr" || name == u"img")
            continue;
        if (match.captured(1).isEmpty())
            open.append(name);
        else if (open.isEmpty() || open.takeLast() != name)
            return false;
    }
    return open.isEmpty();
}

} // namespace

void TestHtmlBegin::shortTextHasNone()
{
    const auto safe =
        mime::sanitizeHtml(QStringLiteral("<p>words</p><table><tr><td>1<td>2</table>"));
    QCOMPARE(safe.begin, QString());
    QVERIFY(safe.beginWork > 0 && safe.beginWork < 20);
}

void TestHtmlBegin::longTextHasOne_data()
{
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const QString &before, const QString &piece, int times) {
        QTest::newRow(name) << before + piece.repeated(times);
    };
    row("paragraphs", {}, QStringLiteral("<p>x</p>"), 15000);
    row("one text", {}, QStringLiteral("words and words "), 20000);
    row("one word of wide letters", {}, QString::fromUcs4(U"\U0001F600"), 150000);
    row("one table", QStringLiteral("<table>"),
        QStringLiteral("<tr><td>1</td><td>2</td><td>3</td></tr>"), 1900);
    row("tables in tables", QStringLiteral("<table><tr><td>1<td>").repeated(4),
        QStringLiteral("<p>x</p>"), 2000);
    row("quotations", QStringLiteral("<blockquote>").repeated(4), QStringLiteral("<p>x</p>"), 2000);
    row("links", QStringLiteral("<a href='https://a.example/'>"), QStringLiteral("<b>x</b>"),
        15000);
    row("lists", QStringLiteral("<ul>"), QStringLiteral("<li>x</li>"), 15000);
}

void TestHtmlBegin::longTextHasOne()
{
    QFETCH(QString, html);
    const auto safe = mime::sanitizeHtml(html);
    QVERIFY(!safe.begin.isEmpty());
    QVERIFY(safe.begin.size() < safe.html.size());
    QVERIFY(safe.begin.size() <= 2 * HtmlLimits::firstBytes);
    QVERIFY(safe.beginWork <= HtmlLimits::firstWork);
    QVERIFY(isBalanced(safe.begin));
    // It is the beginning: up to the tags that close it early.
    qsizetype same = 0;
    while (same < safe.begin.size() && safe.begin.at(same) == safe.html.at(same))
        ++same;
    QVERIFY(!safe.begin.sliced(same).contains(u'x') || safe.begin.sliced(same).startsWith(u"</"));
    QVERIFY(same > safe.begin.size() - 400);
}

void TestHtmlBegin::nothingIsLostBehindIt()
{
    QString html;
    for (int i = 0; i < 15000; ++i)
        html += QStringLiteral("<p>%1</p>").arg(i);
    const auto safe = mime::sanitizeHtml(html);
    QVERIFY(!safe.begin.contains(QLatin1String(">14999<")));
    QVERIFY(safe.html.contains(QLatin1String(">14999<")));
    const QString text = QStringLiteral("word ").repeated(30000) + QStringLiteral("end");
    QVERIFY(mime::sanitizeHtml(text).html.contains(QLatin1String("word word end")));
}

QTEST_APPLESS_MAIN(TestHtmlBegin)
#include "tst_htmlbegin.moc"
