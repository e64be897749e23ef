// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/charset.h"

#include <QTest>

class TestCharset : public QObject
{
    Q_OBJECT

private slots:
    void decode_data();
    void decode();
    void known_data();
    void known();
};

void TestCharset::decode_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *charset, const QByteArray &bytes, const char16_t *expected) {
        QTest::newRow(charset) << QByteArray(charset) << bytes << QString::fromUtf16(expected);
    };
    row("utf-8", "\xc3\xbc", u"ü");
    row("\"UTF-8\"", "\xc3\xbc", u"ü");
    row("utf8", "\xc3\xbc\xff", u"ü\uFFFD");
    row("us-ascii", "\xc3\xbc", u"ü");
    row("ascii", "\xfc", u"ü");
    row("", "\x93x\x94", u"“x”");
    row("unknown-8bit", "\xe2\x82\xac", u"€");
    row("x-nobody-knows", "\x80", u"€");
    row("iso-8859-1", "\xfc\x80", u"ü€");
    row("latin1", "\xfc", u"ü");
    row("windows-1252", "\x81", u"\uFFFD");
    row("iso-8859-2", "\xb1", u"ą");
    row("iso-8859-15", "\xa4", u"€");
    row("iso-8859-8", "\xf9\xec\xe5\xed", u"שלום");
    row("iso-8859-8-i", "\xf9\xec\xe5\xed", u"שלום");
    row("windows-1251", "\xcf\xf0", u"Пр");
    row("cp1251", "\xcf\xf0", u"Пр");
    row("x-cp1251", "\xcf\xf0", u"Пр");
    row("win-1251", "\xcf\xf0", u"Пр");
    row("koi8-r", "\xf0\xd2", u"Пр");
    row("koi8-u", "\xb4", u"Є");
    row("iso-2022-jp", "\x1b$BF|K\\\x1b(B!", u"日本!");
    row("shift_jis", "\x93\xfa\x96\x7b", u"日本");
    row("euc-jp", "\xc6\xfc\xcb\xdc", u"日本");
    row("gb2312", "\xd6\xd0\xce\xc4", u"中文");
    row("gbk", "\xd6\xd0\xce\xc4", u"中文");
    row("gb18030", "\xd6\xd0\x81\x30\x84\x36", u"中¥");
    row("big5", "\xa4\xa4\xa4\xe5", u"中文");
    row("euc-kr", "\xc7\xd1\xb1\xb9", u"한국");
    row("ks_c_5601-1987", "\xc7\xd1\xb1\xb9", u"한국");
    row("windows-1256", "\xe3", u"م");
    row("tis-620", "\xa1", u"ก");
    row("utf-16le", QByteArray("a\0b\0", 4), u"ab");
    row("utf-8,swaplfnl", "\xc3\xbc", u"ü");
}

void TestCharset::decode()
{
    QFETCH(QByteArray, charset);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(mime::decodeCharset(bytes, charset), expected);
}

void TestCharset::known_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<bool>("expected");
    QTest::newRow("none given") << QByteArray() << true;
    QTest::newRow("big5") << QByteArray("Big5") << true;
    QTest::newRow("latin") << QByteArray("ISO-8859-1") << true;
    QTest::newRow("invented") << QByteArray("x-nobody-knows") << false;
    QTest::newRow("options smuggled in") << QByteArray("utf-8,version=1") << false;
    QTest::newRow("very long") << QByteArray(100000, 'a') << false;
}

void TestCharset::known()
{
    QFETCH(QByteArray, charset);
    QFETCH(bool, expected);
    QCOMPARE(mime::isKnownCharset(charset), expected);
}

QTEST_APPLESS_MAIN(TestCharset)
#include "tst_charset.moc"
