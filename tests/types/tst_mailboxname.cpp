// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/mailboxname.h"
#include "imapcore/types/modifiedutf7.h"

#include <QRandomGenerator>
#include <QTest>

using imap::HierarchyDelimiter;
using imap::MailboxName;

class MailboxNameTest : public QObject
{
    Q_OBJECT

private slots:
    void bothWays_data();
    void bothWays();
    void notCanonical_data();
    void notCanonical();
    void randomTextComesBack();
    void shownRawWhenInvalid();
    void inboxInAnyCase();
    void levels();
    void usable();
    void typedNames();
};

void MailboxNameTest::bothWays_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("text");
    QTest::newRow("ascii") << QByteArray("Sent Items") << QStringLiteral("Sent Items");
    QTest::newRow("ampersand") << QByteArray("R&-D") << QStringLiteral("R&D");
    QTest::newRow("umlaut") << QByteArray("Entw&APw-rfe") << QStringLiteral("Entw\u00fcrfe");
    QTest::newRow("RFC 3501") << QByteArray("~peter/mail/&U,BTFw-/&ZeVnLIqe-")
                              << QStringLiteral("~peter/mail/\u53f0\u5317/\u65e5\u672c\u8a9e");
    QTest::newRow("surrogates") << QByteArray("&2D3cqQ-") << QStringLiteral("\U0001f4a9");
    QTest::newRow("tab") << QByteArray("&AAk-") << QStringLiteral("\t");
    QTest::newRow("empty") << QByteArray("") << QString();
}

void MailboxNameTest::bothWays()
{
    QFETCH(QByteArray, wire);
    QFETCH(QString, text);
    QCOMPARE(imap::encodeModifiedUtf7(text), wire);
    const auto decoded = imap::decodeModifiedUtf7(wire);
    QVERIFY(decoded.has_value());
    QCOMPARE(*decoded, text);
}

void MailboxNameTest::notCanonical_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("open group") << QByteArray("a&APw");
    QTest::newRow("leftover bits") << QByteArray("&APx-");
    QTest::newRow("superfluous letter") << QByteArray("&APwA-");
    QTest::newRow("ascii in a group") << QByteArray("&AEE-");
    QTest::newRow("two groups in a row") << QByteArray("&APw-&APw-");
    QTest::newRow("high surrogate alone") << QByteArray("&2D0-");
    QTest::newRow("low surrogate alone") << QByteArray("&3Kk-");
    QTest::newRow("slash of plain base64") << QByteArray("&U/BTFw-");
    QTest::newRow("raw 8-bit") << QByteArray("\xc3\xbc");
    QTest::newRow("raw control") << QByteArray("a\tb");
}

void MailboxNameTest::notCanonical()
{
    QFETCH(QByteArray, wire);
    QVERIFY(!imap::decodeModifiedUtf7(wire).has_value());
    QCOMPARE(MailboxName::fromWire(wire).wire(), wire); // still there, still selectable
    QVERIFY(MailboxName::fromWire(wire).isUsable());
}

void MailboxNameTest::randomTextComesBack()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = 0; i < 12; ++i) {
            const char32_t letter =
                random.bounded(3) == 0 ? random.bounded(0x10ffff) : random.bounded(0x20, 0x7f);
            if (letter < 0xd800 || letter > 0xdfff)
                text += QString::fromUcs4(&letter, 1);
        }
        QCOMPARE(imap::decodeModifiedUtf7(imap::encodeModifiedUtf7(text)), text);
    }
}

void MailboxNameTest::shownRawWhenInvalid()
{
    QCOMPARE(MailboxName::fromWire("a&b").text(), QStringLiteral("a&b"));
    QCOMPARE(MailboxName::fromWire("\xc3\xbc").text(), QStringLiteral("\u00fc"));
    QCOMPARE(MailboxName::fromWire("\xfc").text(), QStringLiteral("\u00fc"));
}

void MailboxNameTest::inboxInAnyCase()
{
    QVERIFY(MailboxName::fromWire("inbox").isInbox());
    QVERIFY(!MailboxName::fromWire("inbox.sub").isInbox());
    QCOMPARE(MailboxName::fromWire("iNbOx"), MailboxName::inbox());
}

void MailboxNameTest::levels()
{
    const HierarchyDelimiter dot('.');
    const MailboxName deep = MailboxName::fromWire("INBOX.Entw&APw-rfe.Alt");
    QCOMPARE(deep.leafText(dot), QStringLiteral("Alt"));
    QCOMPARE(deep.parent(dot).leafText(dot), QStringLiteral("Entw\u00fcrfe"));
    QCOMPARE(deep.parent(dot).parent(dot), MailboxName::inbox());
    QVERIFY(MailboxName::inbox().parent(dot).isEmpty());
    QCOMPARE(deep.leafText(HierarchyDelimiter()), deep.text());
    QCOMPARE(MailboxName::fromWire("Projects/").leafText(HierarchyDelimiter('/')),
             QStringLiteral("Projects"));
}

void MailboxNameTest::usable()
{
    QVERIFY(!MailboxName::fromWire("a\r\nb").isUsable());
    QVERIFY(!MailboxName::fromWire(QByteArray("a\0b", 3)).isUsable());
    QVERIFY(!MailboxName().isUsable());
    QVERIFY(MailboxName::fromWire("a\"b\\").isUsable());
}

void MailboxNameTest::typedNames()
{
    QVERIFY(!MailboxName::fromText(u"").ok());
    QVERIFY(!MailboxName::fromText(u"a\nb").ok());
    const char16_t lone[] = {u'a', 0xd800};
    QVERIFY(!MailboxName::fromText(QStringView(lone, 2)).ok());
    QCOMPARE(MailboxName::fromText(u"Entw\u00fcrfe").value().wire(), QByteArray("Entw&APw-rfe"));
}

QTEST_APPLESS_MAIN(MailboxNameTest)
#include "tst_mailboxname.moc"
