// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/sasl/saslprep.h"

#include <QTest>

class TestSaslPrep : public QObject
{
    Q_OBJECT
private slots:
    void prepares_data();
    void prepares();
    void refuses_data();
    void refuses();
};

void TestSaslPrep::prepares_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("prepared");
    const auto row = [](const char *name, const char16_t *given, const char16_t *prepared) {
        QTest::newRow(name) << QString::fromUtf16(given) << QString::fromUtf16(prepared);
    };
    // RFC 4013, 3
    row("RFC: soft hyphen goes", u"I\u00ADX", u"IX");
    row("RFC: no change", u"user", u"user");
    row("RFC: case is kept", u"USER", u"USER");
    row("RFC: feminine ordinal", u"\u00AA", u"a");
    row("RFC: Roman nine", u"\u2168", u"IX");
    row("empty", u"", u"");
    row("ASCII marks", u"p=e,n c!l~", u"p=e,n c!l~");
    row("composed", u"u\u0308ber", u"\u00FCber");
    row("no-break space is a blank", u"a\u00A0b", u"a b");
    row("ideographic space is a blank", u"a\u3000b", u"a b");
    row("zero width joiner goes", u"a\u200Db", u"ab");
    row("variation selector goes", u"a\uFE0Fb", u"ab");
    row("full-width letters", u"\uFF50\uFF57", u"pw");
    row("Arabic throughout", u"\u0627\u0031\u0628", u"\u0627\u0031\u0628");
    row("Hebrew throughout", u"\u05D0\u05D1", u"\u05D0\u05D1");
    row("a later emoji passes", u"\U0001F600", u"\U0001F600");
}

void TestSaslPrep::prepares()
{
    QFETCH(QString, given);
    QFETCH(QString, prepared);
    const auto result = imap::saslPrep(given);
    QVERIFY(result.has_value());
    QCOMPARE(*result, prepared);
}

void TestSaslPrep::refuses_data()
{
    QTest::addColumn<QString>("given");
    const auto row = [](const char *name, const char16_t *given) {
        QTest::newRow(name) << QString::fromUtf16(given);
    };
    row("RFC: bell", u"\u0007");
    row("RFC: Arabic that ends in a digit", u"\u0627\u0031");
    row("delete", u"a\u007F");
    row("C1 control", u"a\u0085");
    row("private use", u"a\uE000");
    row("non-character", u"a\uFDD0");
    row("non-character of a far plane", u"a\U0001FFFF");
    row("replacement character", u"a\uFFFD");
    row("right-to-left mark", u"a\u200F");
    row("bidirectional override", u"a\u202Eb");
    row("tag character", u"a\U000E0041");
    row("line separator", u"a\u2028b");
    row("Hebrew and Latin", u"\u05D0a\u05D1");
    row("lone surrogate", u"a\xD800");
}

void TestSaslPrep::refuses()
{
    QFETCH(QString, given);
    QVERIFY(!imap::saslPrep(given).has_value());
}

QTEST_APPLESS_MAIN(TestSaslPrep)
#include "tst_saslprep.moc"
