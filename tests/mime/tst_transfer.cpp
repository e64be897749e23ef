// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/transferencoding.h"

#include <QTest>

class TestTransfer : public QObject
{
    Q_OBJECT

private slots:
    void decode_data();
    void decode();
    void everyLengthSurvivesBase64();
    void estimates();
};

void TestTransfer::decode_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *encoding, const QByteArray &encoded,
                        const QByteArray &expected) {
        QTest::newRow(name) << QByteArray(encoding) << encoded << expected;
    };
    row("padded chunks", "base64", "QUI=\r\nQ0Q=\r\nRUY=\r\n", "ABCDEF");
    row("padded chunks in one line", "BASE64", "QUI=Q0Q=RUY=", "ABCDEF");
    row("junk skipped", "base64",
        "Q*U-\xff"
        "I\0=",
        "AB");
    row("no padding", "base64", "QUI", "AB");
    row("one letter left over", "base64", "QUJDR", "ABC");
    row("only padding", "base64", "====", "");
    row("empty", "base64", "", "");
    row("escapes", "quoted-printable", "J=C3=BCrgen=3d", "J\xc3\xbcrgen=");
    row("soft break CRLF", "quoted-printable", "ab=\r\ncd", "abcd");
    row("soft break LF", "quoted-printable", "ab=\ncd", "abcd");
    row("soft break with blanks", "quoted-printable", "ab= \t\r\ncd", "abcd");
    row("soft break at the end", "quoted-printable", "ab=", "ab");
    row("blanks at a line end", "quoted-printable", "ab  \t\r\ncd", "ab\r\ncd");
    row("encoded blank at a line end", "quoted-printable", "ab=20\r\ncd", "ab \r\ncd");
    row("blank before an encoded blank", "quoted-printable", "ab =20 \r\n", "ab  \r\n");
    row("broken escape kept", "quoted-printable", "50=% =G1 =4", "50=% =G1 =4");
    row("underscore stays in a body", "quoted-printable", "a_b", "a_b");
    row("NUL and 8-bit", "8bit", QByteArray("a\0\xff", 3), QByteArray("a\0\xff", 3));
    row("unknown encoding", "x-thing", "abc=", "abc=");
    row("7bit", "7bit", "abc", "abc");
    row("name with blanks", " Base64 ", "QUI=", "AB");
    row("uuencode", "x-uuencode", "begin 644 f\n#0V%T\n`\nend\n", "Cat");
}

void TestTransfer::decode()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, encoded);
    QFETCH(QByteArray, expected);
    QCOMPARE(mime::decodeTransfer(encoded, encoding), expected);
}

void TestTransfer::everyLengthSurvivesBase64()
{
    QByteArray bytes;
    for (int i = 0; i < 300; ++i) {
        QCOMPARE(mime::decodeBase64(bytes.toBase64()), bytes);
        bytes += static_cast<char>(i * 7);
    }
}

void TestTransfer::estimates()
{
    const QByteArray bytes(100000, 'x');
    QByteArray encoded;
    const QByteArray flat = bytes.toBase64();
    for (qsizetype i = 0; i < flat.size(); i += 76)
        encoded += flat.mid(i, 76) + "\r\n";
    const qint64 estimate = mime::estimatedDecodedSize(encoded.size(), "base64");
    QVERIFY(qAbs(estimate - bytes.size()) <= 4);
    QCOMPARE(mime::estimatedDecodedSize(10, "7bit"), 10);
}

QTEST_APPLESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
