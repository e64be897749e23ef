// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/limits.h"
#include "tests/wire/wiretest.h"

#include <QTemporaryFile>
#include <QTest>

using namespace imap;
using wiretest::isOne;
using wiretest::parseOne;

class FetchTest : public QObject
{
    Q_OBJECT

private slots:
    void usual();
    void numbers();
    void sectionNames_data();
    void sectionNames();
    void sectionBytes();
    void unknownItemsAreSkipped_data();
    void unknownItemsAreSkipped();
    void aBadItemCostsItself_data();
    void aBadItemCostsItself();
    void moreThanIsHeldIsSaid();
    void envelopes();
    void groups();
    void gmailAndObjectIds();
    void missingBlanks();
};

namespace {

MessageData fetched(const QByteArray &items)
{
    return parseOne<FetchData>("* 5 FETCH (" + items + QByteArray(")")).message;
}

} // namespace

void FetchTest::usual()
{
    const MessageData message =
        fetched("UID 77 FLAGS (\\Seen $x) INTERNALDATE \" 1-Feb-2006 08:37:23 "
                "-0500\" RFC822.SIZE 15013 MODSEQ (12121231000)");
    QCOMPARE(message.number, SequenceNumber(5));
    QCOMPARE(message.uid, Uid(77));
    QCOMPARE(message.flags->toList(), (QByteArrayList{"\\Seen", "$x"}));
    QCOMPARE(message.internalDate->secondsUtc, 1138801043);
    QCOMPARE(message.size, 15013U);
    QCOMPARE(message.modSeq, ModSeq(12121231000));
    QVERIFY(message.damaged.isEmpty());
    QVERIFY(isOne<FetchData>("* 5 FETCH ()"));
    QVERIFY(!fetched("UID 5").flags.has_value());
    QVERIFY(fetched("FLAGS ()").flags.has_value());
    QCOMPARE(parseOne<FetchData>("* 5 FETCH (UID 9").message.uid, Uid(9));
    QCOMPARE(parseOne<FetchData>("*  5  fetch  ( uid  9 ) ").message.uid, Uid(9));
}

void FetchTest::numbers()
{
    QVERIFY(!fetched("UID 0").uid.isValid());
    QVERIFY(!fetched("UID 4294967296").uid.isValid());
    QCOMPARE(fetched("UID 4294967295").uid, Uid(4294967295U));
    QCOMPARE(fetched("RFC822.SIZE 5000000000").size, Q_UINT64_C(5000000000));
    QCOMPARE(fetched("RFC822.SIZE -1").size, std::nullopt);
    QCOMPARE(fetched("RFC822.SIZE 9223372036854775808").size, std::nullopt);
    QCOMPARE(fetched("RFC822.SIZE \"12\"").size, 12U);
    QVERIFY(!fetched("MODSEQ (9223372036854775808)").modSeq.isValid());
    QCOMPARE(fetched("UID 0 FLAGS (a)").damaged, QByteArrayList{"UID"});
    QVERIFY(fetched("UID 0 FLAGS (a)").flags.has_value());
}

void FetchTest::sectionNames_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const QByteArray &wire, const QByteArray &name) {
        QTest::newRow(wire.constData()) << wire << name;
    };
    row("BODY[]", "BODY[]");
    row("body[text]", "BODY[TEXT]");
    row("BODY[1.MIME]<0>", "BODY[1.MIME]<0>");
    row("BODY[HEADER.FIELDS (from \"To\")]", "BODY[HEADER.FIELDS (FROM TO)]");
    row("BODY[HEADER.FIELDS ( from  to )]<10>", "BODY[HEADER.FIELDS (FROM TO)]<10>");
    row("BODY[header.fields.not(a)]", "BODY[HEADER.FIELDS.NOT (A)]");
    row("BODY[HEADER.FIELDS ({4}\r\nfrom)]", "BODY[HEADER.FIELDS (FROM)]");
    row("BINARY[2]", "BINARY[2]");
    row("RFC822", "RFC822");
    row("rfc822.header", "RFC822.HEADER");
    row("RFC822.TEXT", "RFC822.TEXT");
}

void FetchTest::sectionNames()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, name);
    for (const QByteArray &value :
         {QByteArray("NIL"), QByteArray("\"a) b\""), QByteArray("{3}\r\na)\n")}) {
        const MessageData message = fetched(wire + " " + value + QByteArray(" UID 3"));
        QCOMPARE(message.sections.size(), 1);
        QCOMPARE(message.sections[0].name, name);
        QCOMPARE(message.sections[0].bytes.isNull(), value == "NIL");
        QCOMPARE(message.uid, Uid(3));
    }
}

void FetchTest::sectionBytes()
{
    const MessageData message = fetched("BODY[1]<7> {5}\r\na\r\n)( BINARY[2] ~{3}\r\n" +
                                        QByteArray("\0\n\0", 3) + " BODY[3] \"\"");
    QCOMPARE(message.sections.size(), 3);
    QCOMPARE(message.sections[0].bytes, QByteArray("a\r\n)("));
    QCOMPARE(message.sections[0].origin, 7U);
    QCOMPARE(message.sections[1].bytes, QByteArray("\0\n\0", 3));
    QVERIFY(message.sections[2].bytes.isEmpty() && !message.sections[2].bytes.isNull());
    QVERIFY(!message.sections[0].file && message.sections[0].size() == 5);
    const QByteArray large(2 * limits::literalBytes, 'x');
    const SectionData filed =
        fetched("BODY[]<9> {" + QByteArray::number(large.size()) + "}\r\n" + large).sections[0];
    QVERIFY(filed.file && !filed.isNil() && filed.bytes.isEmpty());
    QCOMPARE(filed.origin, 9U);
    QCOMPARE(filed.size(), large.size());
    QCOMPARE(filed.left(7), QByteArray("xxxxxxx"));
    QVERIFY(filed.left(filed.size()) == large);
    QCOMPARE(fetched("BINARY.SIZE[1] 44").extras.value("BINARY.SIZE[1]"), QByteArray("44"));
}

void FetchTest::unknownItemsAreSkipped_data()
{
    QTest::addColumn<QByteArray>("item");
    for (const char *item :
         {"X-FOO 1", "X-FOO NIL", "X-FOO (a (b \") c\") (d))", "X-FOO \"a ) b\"", "X-FOO ()",
          "X.Y {4}\r\n)( \n", "X (a {2}\r\n)) b)", "X \"\\\"\"", "X \xff\xfe"})
        QTest::newRow(item) << QByteArray(item);
}

void FetchTest::unknownItemsAreSkipped()
{
    QFETCH(QByteArray, item);
    const MessageData message = fetched("UID 3 " + item + QByteArray(" FLAGS (\\Seen)"));
    QCOMPARE(message.uid, Uid(3));
    QVERIFY(message.flags.has_value());
    QVERIFY(message.damaged.isEmpty());
}

void FetchTest::aBadItemCostsItself_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const QByteArray &item, const QByteArray &name) {
        QTest::newRow(item.constData()) << item << name;
    };
    row("UID x", "UID");
    row("UID (1 2)", "UID");
    row("FLAGS \"x\"", "FLAGS");
    row("INTERNALDATE \"yesterday\"", "INTERNALDATE");
    row("RFC822.SIZE -5", "RFC822.SIZE");
    row("ENVELOPE NIL", "ENVELOPE");
    row("ENVELOPE \"x\"", "ENVELOPE");
    row("BODYSTRUCTURE NIL", "BODYSTRUCTURE");
    row("BODY \"x\"", "BODY");
    row("MODSEQ 5", "MODSEQ");
}

void FetchTest::aBadItemCostsItself()
{
    QFETCH(QByteArray, item);
    QFETCH(QByteArray, name);
    const MessageData message = fetched("X-GM-THRID 9 " + item + QByteArray(" PREVIEW \"p\""));
    QCOMPARE(message.damaged, QByteArrayList{name});
    QCOMPARE(message.extras.value("X-GM-THRID"), QByteArray("9"));
    QCOMPARE(message.extras.value("PREVIEW"), QByteArray("p"));
}

/// Some of the flags would be as wrong as others: the row says that they are unknown.
void FetchTest::moreThanIsHeldIsSaid()
{
    const auto words = [](qsizetype count) {
        QByteArrayList all;
        for (qsizetype i = 0; i < count; ++i)
            all.append('w' + QByteArray::number(i));
        return QByteArray('(' + all.join(' ') + ')');
    };
    const MessageData most = fetched("FLAGS " + words(limits::listItems) + " X-GM-LABELS " +
                                     words(limits::listItems) + " UID 7");
    QCOMPARE(most.flags->keywords().size(), limits::listItems);
    QCOMPARE(most.labels.size(), limits::listItems);
    QVERIFY(most.damaged.isEmpty());
    const MessageData more = fetched("FLAGS " + words(limits::listItems + 1) + " X-GM-LABELS " +
                                     words(limits::listItems + 1) + " UID 7");
    QVERIFY(!more.flags.has_value());
    QCOMPARE(more.labels.size(), limits::listItems);
    QCOMPARE(more.damaged, (QByteArrayList{"FLAGS", "X-GM-LABELS"}));
    QCOMPARE(more.uid, Uid(7));
}

void FetchTest::envelopes()
{
    using Field = Envelope::Field;
    const auto envelope = [](const QByteArray &fields) {
        return fetched("ENVELOPE (" + fields + QByteArray(") UID 8")).envelope;
    };
    const Envelope full =
        envelope("\"d\" {3}\r\na\"b ((\"N\" NIL \"m\" \"h\")(NIL \"@r\" \"x\" \"y\")) NIL NIL "
                 "((NIL NIL \"to\" \"h\")) NIL NIL \"\" \" <i@d> \"");
    QCOMPARE(full.text(Field::Subject), QByteArrayView("a\"b"));
    QCOMPARE(full.addresses(Field::From).size(), 2);
    QCOMPARE(full.addresses(Field::From)[1].route, QByteArray("@r"));
    QCOMPARE(full.firstAddress(Field::To).mailbox, QByteArray("to"));
    QVERIFY(!full.text(Field::InReplyTo).isNull());
    QCOMPARE(full.text(Field::MessageId), QByteArrayView(" <i@d> "));

    QCOMPARE(envelope("NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL").text(Field::Date).isNull(), true);
    QCOMPARE(envelope("\"d\" \"s\"").text(Field::Subject), QByteArrayView("s")); // too few
    QCOMPARE(envelope("").isNull(), false);
    QCOMPARE(envelope("\"d\" \"s\" \"\" NIL NIL NIL NIL NIL NIL \"m\"").text(Field::MessageId),
             QByteArrayView("m")); // "" for a list
    QCOMPARE(envelope("\"d\" \"s\" NIL NIL NIL NIL NIL NIL NIL \"m\" \"more\" (x)")
                 .text(Field::MessageId),
             QByteArrayView("m"));
    QCOMPARE(envelope("\"d\" \"s\" ((\"N\" NIL \"m\")) NIL").firstAddress(Field::From).mailbox,
             QByteArray("m"));
    QCOMPARE(envelope("\"d\" (x) ((NIL NIL \"m\" \"h\" \"more\"))").firstAddress(Field::From).host,
             QByteArray("h"));
    QCOMPARE(fetched("ENVELOPE (\"d\" \"s\" ((\"N\" NIL) UID 4").number, SequenceNumber(5));
}

void FetchTest::groups()
{
    const Envelope envelope = fetched("ENVELOPE (NIL NIL NIL NIL NIL ((NIL NIL \"team\" NIL)(\"A\" "
                                      "NIL \"a\" \"h\")(NIL NIL NIL "
                                      "NIL)(\"No host\" NIL \"b\" NIL)) NIL NIL NIL NIL)")
                                  .envelope;
    const AddressList to = envelope.addresses(Envelope::Field::To);
    QCOMPARE(to.size(), 4);
    QCOMPARE(to[0].kind, Address::Kind::GroupStart);
    QCOMPARE(to[0].mailbox, QByteArray("team"));
    QCOMPARE(to[1].kind, Address::Kind::Mailbox);
    QCOMPARE(to[2].kind, Address::Kind::GroupEnd);
    QCOMPARE(to[3].kind, Address::Kind::Mailbox);
    QVERIFY(to[3].host.isNull());
}

void FetchTest::gmailAndObjectIds()
{
    const MessageData message = fetched("X-GM-MSGID 1278455344230334865 X-GM-LABELS (\\Inbox \"a "
                                        "b\" {1}\r\nc) EMAILID (M1) THREADID "
                                        "(NIL) PREVIEW NIL SAVEDATE NIL");
    QCOMPARE(message.extras.value("X-GM-MSGID"), QByteArray("1278455344230334865"));
    QCOMPARE(message.labels, (QByteArrayList{"\\Inbox", "a b", "c"}));
    QCOMPARE(message.extras.value("EMAILID"), QByteArray("M1"));
    QVERIFY(message.extras.contains("THREADID") && message.extras.value("THREADID").isNull());
    QVERIFY(message.extras.value("PREVIEW").isNull());
}

void FetchTest::missingBlanks()
{
    const MessageData message =
        fetched("FLAGS(\\Seen)UID 7 RFC822.HEADER{2}\r\nhiBODY[TEXT]\"x\"RFC822.SIZE 4");
    QVERIFY(message.flags.has_value());
    QCOMPARE(message.uid, Uid(7));
    QCOMPARE(message.sections.size(), 2);
    QCOMPARE(message.sections[0].bytes, QByteArray("hi"));
    QCOMPARE(message.size, 4U);
}

QTEST_APPLESS_MAIN(FetchTest)
#include "tst_fetch.moc"
