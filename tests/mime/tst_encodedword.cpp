// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/encodedword.h"

#include <QTest>

class TestEncodedWord : public QObject
{
    Q_OBJECT

private slots:
    void text_data();
    void text();
    void phrase_data();
    void phrase();
    void everySplitOfTwoWordsGivesTheSame();
};

void TestEncodedWord::text_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &raw, const char16_t *expected) {
        QTest::newRow(name) << raw << QString::fromUtf16(expected);
    };
    row("nothing", "", u"");
    row("plain ASCII", "Hello  world", u"Hello  world");
    row("two padded base64 words", "=?utf-8?B?QUI=?= =?utf-8?B?Q0Q=?= plain", u"ABCD plain");
    row("padded words with a blank inside",
        "=?UTF-8?B?SsO8cmdlbiA=?= =?UTF-8?B?TcO8bGxlcg==?=", u"Jürgen Müller");
    row("padding in the middle of one word", "=?utf-8?B?QUI=Q0Q=?=", u"ABCD");
    row("letter split across Q words", "=?utf-8?Q?J=C3?= =?utf-8?Q?=BCrgen?=", u"Jürgen");
    row("letter split across B words", "=?utf-8?B?SsM=?=\r\n =?utf-8?B?vHJnZW4=?=", u"Jürgen");
    row("split across B and Q", "=?utf-8?B?SsM=?= =?UTF-8?q?=BCrgen?=", u"Jürgen");
    row("blank between word and text stays", "a =?utf-8?Q?b?= c", u"a b c");
    row("no blank around a word", "a=?utf-8?Q?b?=c", u"abc");
    row("two charsets side by side", "=?iso-8859-1?Q?=FC?= =?koi8-r?Q?=C1?=", u"üа");
    row("Q blank and underscore", "=?utf-8?Q?a_b=5Fc?=", u"a b_c");
    row("Q with a raw blank", "=?utf-8?Q?a b?=", u"a b");
    row("Q with a lone question mark", "=?utf-8?Q?why? because?=", u"why? because");
    row("lower case hex", "=?UTF-8?q?=c3=bc?=", u"ü");
    row("language suffix", "=?us-ascii*en-us?q?hello?=", u"hello");
    row("ISO-2022-JP", "=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", u"日本");
    row("ISO-2022-JP in two words",
        "=?ISO-2022-JP?B?GyRCRnwbKEI=?= =?ISO-2022-JP?B?GyRCS1wbKEI=?=", u"日本");
    row("GB2312 read as GB18030", "=?gb2312?B?1tDOxA==?=", u"中文");
    row("Big5", "=?big5?B?pKSk5Q==?=", u"中文");
    row("KOI8-R", "=?koi8-r?B?8NLJ18XU?=", u"Привет");
    row("windows-1251", "=?windows-1251?B?z/Do4uXy?=", u"Привет");
    row("EUC-KR", "=?euc-kr?B?x9GxuQ==?=", u"한국");
    row("ks_c_5601-1987", "=?ks_c_5601-1987?B?x9GxuQ==?=", u"한국");
    row("iso-8859-8", "=?iso-8859-8?B?+ezl7Q==?=", u"שלום");
    row("iso-8859-8-i", "=?iso-8859-8-i?B?+ezl7Q==?=", u"שלום");
    row("euro by ISO-8859-1", "=?iso-8859-1?Q?=80?=", u"€");
    row("unknown charset, valid UTF-8", "=?x-nobody?Q?=C3=BC?=", u"ü");
    row("unknown charset, else", "=?x-nobody?Q?=FC?=", u"ü");
    row("undecodable byte", "=?utf-8?Q?a=FFb?=", u"a\uFFFDb");
    row("word without end", "=?utf-8?Q?abc", u"=?utf-8?Q?abc");
    row("unended word before a good one", "=?utf-8?Q?bad =?utf-8?Q?good?=", u"=?utf-8?Q?bad good");
    row("unknown encoding", "=?utf-8?X?abc?=", u"=?utf-8?X?abc?=");
    row("empty charset", "=??Q?abc?=", u"=??Q?abc?=");
    row("nothing decodable in base64", "=?utf-8?B?!!!?=", u"=?utf-8?B?!!!?=");
    row("empty text",
        "a =?utf-8?Q?"
        "?= b",
        u"a  b");
    row("broken Q escape kept", "=?utf-8?Q?100=_x=ZZ?=", u"100= x=ZZ");
    row("raw UTF-8", "J\xc3\xbcrgen", u"Jürgen");
    row("raw windows-1252", "J\xfcrgen \x80", u"Jürgen €");
    row("folded header", "one\r\n two\r\n\tthree", u"one two three");
    row("line ends out of a word", "=?utf-8?Q?a=0D=0AB: x?=", u"a B: x");
    row("NUL does not cut", QByteArray("a\0b", 3), u"a b");
    row("NUL out of a word", "=?utf-8?Q?a=00b?=", u"a b");
    row("astral letter in words", "=?utf-8?B?8J+Y?= =?utf-8?B?gA==?=", u"😀");
    row("UTF-7", "=?utf-7?Q?a+AOk-?=", u"aé");
}

void TestEncodedWord::text()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, expected);
    QCOMPARE(mime::decodeEncodedWords(raw), expected);
    QCOMPARE(mime::decodeHeaderText(raw), expected);
}

void TestEncodedWord::phrase_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bare") << QByteArray("Ada Lovelace") << QStringLiteral("Ada Lovelace");
    QTest::newRow("quoted") << QByteArray("\"Lovelace, Ada\"") << QStringLiteral("Lovelace, Ada");
    QTest::newRow("quoted pair") << QByteArray("\"a \\\"b\\\" c\"") << QStringLiteral("a \"b\" c");
    QTest::newRow("word in quotes")
        << QByteArray("\"=?utf-8?Q?J=C3=BCrgen?=\"") << QStringLiteral("Jürgen");
    QTest::newRow("words in separate quotes")
        << QByteArray("\"=?utf-8?B?SsM=?=\" \"=?utf-8?B?vA==?=\"") << QStringLiteral("Jü");
    QTest::newRow("direction override removed") << QByteArray("a\xe2\x80\xae"
                                                              "b")
                                                << QStringLiteral("ab");
}

void TestEncodedWord::phrase()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, expected);
    QCOMPARE(mime::decodePhrase(raw), expected);
}

void TestEncodedWord::everySplitOfTwoWordsGivesTheSame()
{
    const QString text = QStringLiteral("Über 日本 и 😀");
    const QByteArray bytes = text.toUtf8();
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        const QByteArray raw = "=?utf-8?B?" + bytes.first(cut).toBase64() + "?=\r\n =?UTF-8?B?" +
                               bytes.sliced(cut).toBase64() + "?=";
        QCOMPARE(mime::decodeEncodedWords(raw), text);
    }
}

QTEST_APPLESS_MAIN(TestEncodedWord)
#include "tst_encodedword.moc"
