// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/address.h"
#include "imapcore/mime/addresshints.h"

#include <QTest>

using mime::AddressHint;

class TestAddress : public QObject
{
    Q_OBJECT

private slots:
    void list_data();
    void list();
    void hints_data();
    void hints();
    void fromEnvelope();
};

void TestAddress::list_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("expected"); // "name|addr|group" per address
    const auto row = [](const char *name, const QByteArray &raw, const char16_t *expected) {
        QTest::newRow(name) << raw << QString::fromUtf16(expected);
    };
    row("bare", "a@b.c", u"|a@b.c|");
    row("angle", "<a@b.c>", u"|a@b.c|");
    row("name", "Ada Lovelace <a@b.c>", u"Ada Lovelace|a@b.c|");
    row("quoted comma", "\"Lovelace, Ada\" <a@b.c>, x@y.z", u"Lovelace, Ada|a@b.c|\n|x@y.z|");
    row("padded words", "=?UTF-8?B?SsO8cmdlbiA=?= =?UTF-8?B?TcO8bGxlcg==?= <j@x.de>",
        u"Jürgen Müller|j@x.de|");
    row("word with a comma", "=?utf-8?Q?M=C3=BCller, J?= <j@x.de>", u"Müller, J|j@x.de|");
    row("word decodes to an address", "=?utf-8?Q?boss=40bank.com?= <e@x.de>",
        u"boss@bank.com|e@x.de|");
    row("word decodes to angle brackets", "=?utf-8?Q?=3Cboss=40bank.com=3E?= <e@x.de>",
        u"<boss@bank.com>|e@x.de|");
    row("word in the addr-spec stays", "<=?utf-8?Q?a?=@b.c>", u"|=?utf-8?Q?a?=@b.c|");
    row("address before the real one", "boss@bank.com <e@x.de>", u"boss@bank.com|e@x.de|");
    row("two angle addresses", "<boss@bank.com> <e@x.de>", u"<boss@bank.com>|e@x.de|");
    row("angle in quotes", "\"<boss@bank.com>\" <e@x.de>", u"<boss@bank.com>|e@x.de|");
    row("old comment style", "a@b.c (Ada)", u"Ada|a@b.c|");
    row("two authors", "A <a@b.c>, B <b@b.c>", u"A|a@b.c|\nB|b@b.c|");
    row("group", "Team: A <a@b.c>, b@b.c; x@y.z", u"A|a@b.c|Team\n|b@b.c|Team\n|x@y.z|");
    row("empty group", "undisclosed-recipients:;", u"||undisclosed-recipients");
    row("route", "<@x.y,@z:a@b.c>", u"|a@b.c|");
    row("unclosed angle", "A <a@b.c, B <b@b.c>", u"A|a@b.c|\nB|b@b.c|");
    row("unclosed quote", "\"A <a@b.c>", u"A|a@b.c|");
    row("unclosed comment", "a@b.c (Ada", u"|a@b.c (Ada|");
    row("quoted local part", "<\"a b\"@c.d>", u"|\"a b\"@c.d|");
    row("no address", "Mail Delivery System", u"Mail Delivery System||");
    row("one word", "root", u"|root|");
    row("empty items", ", ,a@b.c,,", u"|a@b.c|");
    row("empty", "", u"");
    row("folded", "Ada\r\n <a@b.c>", u"Ada|a@b.c|");
    row("raw UTF-8 name", "J\xc3\xbcrgen <j@x.de>", u"Jürgen|j@x.de|");
    row("NUL in the name", QByteArray("A\0B <a@b.c>", 11), u"A B|a@b.c|");
    row("NUL in the address", QByteArray("<a@b.c\0@d.e>", 12), u"|a@b.c @d.e|");
}

void TestAddress::list()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, expected);
    QStringList got;
    for (const auto &address : mime::parseAddressList(raw))
        got.append(address.name + u'|' + address.addrSpec + u'|' + address.group);
    QCOMPARE(got.join(u'\n'), expected);
}

void TestAddress::hints_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const QByteArray &raw, mime::AddressHints expected) {
        QTest::newRow(name) << raw << expected.toInt();
    };
    row("honest", "Ada <a@b.c>", {});
    row("name repeats the address", "a@b.c <A@b.c>", {});
    row("name holds another", "boss@bank.com <a@b.c>", AddressHint::NameHoldsAt);
    row("full-width at",
        "boss\xef\xbc\xa0"
        "bank.com <a@b.c>",
        AddressHint::NameHoldsAt);
    row("punycode host", "Ada <a@xn--80ak6aa92e.com>", AddressHint::Punycode);
    row("punycode sub-domain", "Ada <a@www.xn--80ak6aa92e.com>", AddressHint::Punycode);
    row("Cyrillic a in a Latin name", "P\xd0\xb0ypal <a@b.c>", AddressHint::MixedScripts);
    row("Cyrillic letter in the host", "Ada <a@p\xd0\xb0ypal.com>", AddressHint::MixedScripts);
    row("Cyrillic label under a Latin domain", "Ada <a@\xd1\x81\xd0\xbe\xd1\x80\xd1\x80.com>",
        AddressHint::MixedScripts);
    row("Cyrillic host", "Ada <a@\xd0\xbf\xd0\xbe\xd1\x87\xd1\x82\xd0\xb0.\xd1\x80\xd1\x84>", {});
    row("umlaut in the host", "Ada <a@m\xc3\xbcller.de>", {});
    row("Japanese host", "Ada <a@\xe6\x97\xa5\xe6\x9c\xac.jp>", {});
    row("Latin and Cyrillic words", "Ada \xd0\x98\xd0\xb2\xd0\xb0\xd0\xbd <a@b.c>", {});
    row("Japanese with Latin", "ABC\xe6\x97\xa5\xe6\x9c\xac\xe3\x81\xae <a@b.c>", {});
    row("override in the name", "Ada\xe2\x80\xae <a@b.c>", AddressHint::DirectionRemoved);
    row("override out of a word", "=?utf-8?Q?Ada=E2=80=AE?= <a@b.c>",
        AddressHint::DirectionRemoved);
    row("override in the address",
        "Ada <a@\xe2\x80\xae"
        "b.c>",
        AddressHint::DirectionRemoved);
    row("no address", "Mail System Daemon", AddressHint::Unreadable);
    const QByteArray joiner = "\xe2\x81\xa0";
    row("zero-width space in the address",
        "Ada <a@\xe2\x80\x8b"
        "b.c>",
        AddressHint::HiddenRemoved);
    row("hidden ones in front", "Ada <" + QByteArray("\xe2\x80\x8b").repeated(3300) + "a@b.c>",
        AddressHint::HiddenRemoved);
    row("hidden in a bare address", "a@b" + joiner + ".c", AddressHint::HiddenRemoved);
    row("nothing but hidden ones", "<" + joiner + ">",
        mime::AddressHints(AddressHint::HiddenRemoved) | AddressHint::Unreadable);
    row("emoji in the name", "Ada \xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb <a@b.c>", {});
}

void TestAddress::hints()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, expected);
    const auto list = mime::parseAddressList(raw);
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().hints.toInt(), expected);
    QVERIFY(!list.first().name.contains(QChar(0x202e)));
    for (const char16_t hidden : {u'\u202e', u'\u200b', u'\u2060'})
        QVERIFY(!list.first().addrSpec.contains(QChar(hidden)));
}

void TestAddress::fromEnvelope()
{
    const auto address = mime::addressOf("=?UTF-8?B?SsO8cmdlbg==?=", "j", "x.de");
    QCOMPARE(address.name, QStringLiteral("Jürgen"));
    QCOMPARE(address.addrSpec, QStringLiteral("j@x.de"));
    QCOMPARE(mime::displayText(address), QStringLiteral("Jürgen <j@x.de>"));
    QCOMPARE(mime::addressOf({}, "j", {}).addrSpec, QStringLiteral("j"));
}

QTEST_APPLESS_MAIN(TestAddress)
#include "tst_address.moc"
