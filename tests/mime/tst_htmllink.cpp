// SPDX-License-Identifier: GPL-3.0-or-later
// Where links lead: what of an address is kept, and when its text tells another one.
#include "imapcore/mime/htmllink.h"
#include "imapcore/mime/htmlsanitizer.h"

#include <QElapsedTimer>
#include <QTest>

class TestHtmlLink : public QObject
{
    Q_OBJECT
private slots:
    void textTellsAnother_data();
    void textTellsAnother();
    void hiddenCharactersDoNotFillTheRoom_data();
    void hiddenCharactersDoNotFillTheRoom();
    void mailGetsNoFiles_data();
    void mailGetsNoFiles();
    void longTextsTakeLittleTime();
};

void TestHtmlLink::textTellsAnother_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("differs");
    const auto row = [](const char *name, const char16_t *text, bool differs,
                        const QByteArray &target = "https://evil.example/") {
        QTest::newRow(name) << QString::fromUtf16(text) << target << differs;
    };
    const QByteArray ours = "https://www.example.org/a/b";
    row("words only", u"click here", false);
    row("word joiner in the host", u"bank.com\u2060", true);
    row("joiner within", u"ban\u200dk.com", true);
    row("filler within", u"ban\u3164k.com", true);
    row("soft hyphen within", u"www.ban\u00adk.com", true);
    row("tag character within", u"ban\U000e0041k.com", true);
    row("text in front", u"Visit https://bank.com/", true);
    row("text behind", u"bank.com: please sign in", true);
    row("in brackets", u"Your bank (bank.com)", true);
    row("after an odd blank", u"evil.example/\u2800bank.com", true);
    row("wide letters", u"\uff42\uff41\uff4e\uff4b\uff0ecom", true);
    row("full stop of Chinese", u"bank\u3002com", true);
    row("backslashes", u"https:\\\\bank.com", true);
    row("no top-level domain", u"https://bank/", true);
    row("number", u"http://203.0.113.7/", true);
    row("user name in the text", u"https://bank.com@evil.example/", true);
    row("user name in the target", u"click here", true, "https://www.bank.com@evil.example/");
    row("password in the target", u"click here", true, "https://bank.com:x@evil.example/");
    row("address of another", u"write to boss@bank.com", true);
    row("its own address", u"mail@evil.example", false);
    row("its own host in a sentence", u"See www.example.org, please.", false, ours);
    row("its own address in a sentence", u"See https://example.org/a/bank.com.", false, ours);
    row("sentence", u"Read on. Then go", false);
    row("version", u"Postroom v2.0 (1.25)", false);
    row("name of a file", u"report.pdf", false);
    row("abbreviation", u"e.g. this, i.e. that\u2026", false);
    row("Chinese sentence", u"\u8be6\u60c5\u3002\u8bf7\u70b9\u51fb", false);
    const QByteArray mail = "mailto:john.smith@example.org";
    row("mail, words", u"john.smith", false, mail);
    row("mail, its address", u"Write to John.Smith@example.org!", false, mail);
    row("mail, its address and a stop", u"Write to John.Smith@example.org.", false, mail);
    row("mail, another address", u"John (boss@bank.com)", true, mail);
    row("mail, a page", u"https://bank.com/", true, mail);
    row("mail, others besides", u"a@b.c", true, "mailto:a@b.c,evil@evil.example");
    row("mail, several", u"a@b.c, d@e.f", false, "mailto:a@b.c,d@e.f");
}

void TestHtmlLink::textTellsAnother()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, target);
    QFETCH(bool, differs);
    QCOMPARE(mime::linkTextDiffers(text, target), differs);
}

void TestHtmlLink::hiddenCharactersDoNotFillTheRoom_data()
{
    QTest::addColumn<QString>("filling");
    QTest::newRow("zero-width spaces") << QStringLiteral("&#x200b;").repeated(5000);
    QTest::newRow("joiners") << QStringLiteral("&#x2060;").repeated(5000);
    QTest::newRow("blanks that stay") << QStringLiteral("&nbsp;").repeated(5000);
    QTest::newRow("a sentence") << QStringLiteral("all that you have to know ").repeated(50);
}

void TestHtmlLink::hiddenCharactersDoNotFillTheRoom()
{
    QFETCH(QString, filling);
    const auto safe =
        mime::sanitizeHtml(QString(QStringLiteral("<a href='https://evil.example/'>") + filling +
                                   QStringLiteral("https://bank.com/</a>")));
    QCOMPARE(safe.links.size(), 1);
    QVERIFY(safe.links.first().differs);
    QVERIFY(safe.links.first().text.size() <= 2000);
}

void TestHtmlLink::mailGetsNoFiles_data()
{
    QTest::addColumn<QByteArray>("href");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &href, const QByteArray &expected) {
        QTest::newRow(name) << href << expected;
    };
    row("plain", "mailto:a@b.c", "mailto:a@b.c");
    row("what is kept", "mailto:a@b.c?to=x&cc=y&bcc=z&subject=a%26b&body=c%0D%0Ad",
        "mailto:a@b.c?to=x&cc=y&bcc=z&subject=a%26b&body=c%0D%0Ad");
    row("files", "mailto:a@b.c?attach=/etc/passwd&subject=hi&attachment=x",
        "mailto:a@b.c?subject=hi");
    row("capitals", "MAILTO:a@b.c?ATTACH=/etc/passwd&Subject=hi", "mailto:a@b.c?Subject=hi");
    row("coded name", "mailto:a@b.c?%61ttach=/etc/passwd", "mailto:a@b.c");
    row("other fields", "mailto:a@b.c?from=x@y.z&in-reply-to=1", "mailto:a@b.c");
    row("only files", "mailto:?attach=/etc/passwd", "");
    row("only a recipient", "mailto:?to=a@b.c", "mailto:?to=a@b.c");
}

void TestHtmlLink::mailGetsNoFiles()
{
    QFETCH(QByteArray, href);
    QFETCH(QByteArray, expected);
    QCOMPARE(mime::safeLinkTarget(href), expected);
}

void TestHtmlLink::longTextsTakeLittleTime()
{
    QElapsedTimer clock;
    clock.start();
    for (const QString &piece :
         {QStringLiteral("a."), QStringLiteral("a@"), QStringLiteral("://"),
          QStringLiteral("ab.cd "), QStringLiteral("\u0430\u0301."), QStringLiteral("\u200b")})
        (void)mime::linkTextDiffers(piece.repeated(100000), "https://ab.cd/");
    QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_APPLESS_MAIN(TestHtmlLink)
#include "tst_htmllink.moc"
