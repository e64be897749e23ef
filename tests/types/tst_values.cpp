// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/bodystructure.h"
#include "imapcore/types/capability.h"
#include "imapcore/types/command.h"
#include "imapcore/types/flag.h"
#include "imapcore/types/internaldate.h"
#include "imapcore/types/mailboxinfo.h"

#include <QTest>

#include <vector>

using namespace imap;

class ValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void internalDate_data();
    void internalDate();
    void flags();
    void manyFlagsStayLinear();
    void capabilities();
    void envelope();
    void statusUpdate();
    void statusItemsAreLimited();
    void specialUse();
    void attachments();
    void secretIsWiped();
    void sectionNames();
};

void ValuesTest::internalDate_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *name, const char *text, const char *utc) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(utc);
    };
    row("usual", "01-Feb-2006 08:37:23 -0500", "2006-02-01T13:37:23Z");
    row("leading blank", " 1-Feb-2006 08:37:23 -0500", "2006-02-01T13:37:23Z");
    row("one digit", "1-Feb-2006 08:37:23 -0500", "2006-02-01T13:37:23Z");
    row("east, half hour", "02-Oct-2016 23:58:25 +0230", "2016-10-02T21:28:25Z");
    row("leap day", "29-Feb-2000 00:00:00 +0000", "2000-02-29T00:00:00Z");
    row("before 1970", "31-Dec-1969 23:59:59 +0000", "1969-12-31T23:59:59Z");
    row("no zone", "01-jan-2020 00:00:00", "2020-01-01T00:00:00Z");
    row("no leap day", "29-Feb-1900 00:00:00 +0000", "");
    row("month unknown", "01-Foo-2006 08:37:23 -0500", "");
    row("hour 24", "01-Feb-2006 24:37:23 -0500", "");
    row("cut", "01-Feb-2006 08:37", "");
    row("empty", "", "");
    row("trailing text", "01-Feb-2006 08:37:23 -0500 x", "");
}

void ValuesTest::internalDate()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, utc);
    const auto date = InternalDate::parse(text);
    QCOMPARE(date.has_value(), !utc.isEmpty());
    if (date)
        QCOMPARE(date->toDateTime().toUTC().toString(Qt::ISODate), utc);
    if (date) { // and back, as APPEND sends it
        QCOMPARE(InternalDate::parse(date->toBytes()), date);
        QCOMPARE(date->toBytes().size(), 26);
    }
}

void ValuesTest::flags()
{
    FlagSet set;
    for (const char *flag : {"\\seen", "$Label1", "\\Foo", "$label1", "NonJunk", "\\Seen", ""})
        set.insert(flag);
    QVERIFY(set.has(SystemFlag::Seen));
    QVERIFY(!set.has(SystemFlag::Deleted));
    QCOMPARE(set.toList(), (QByteArrayList{"\\Seen", "$Label1", "\\Foo", "NonJunk"}));
    QVERIFY(set.hasKeyword("nonjunk"));
    QVERIFY(!set.hasKeyword("junk"));
}

void ValuesTest::manyFlagsStayLinear()
{
    QByteArrayList names;
    std::vector<QByteArrayView> views;
    for (int i = 0; i < 300000; ++i)
        names.append("k" + QByteArray::number(i % 200000));
    for (const QByteArray &name : names)
        views.push_back(name);
    QCOMPARE(FlagSet::fromFlags(views).keywords().size(), 200000);
}

void ValuesTest::capabilities()
{
    const CapabilitySet set({"imap4rev2", "AUTH=plain", "QRESYNC", "LITERAL+"});
    QVERIFY(set.has("ESEARCH"));
    QVERIFY(set.has("idle"));
    QVERIFY(set.has("CONDSTORE"));
    QVERIFY(set.has("LITERAL-"));
    QVERIFY(set.hasAuth("PLAIN"));
    QVERIFY(!set.has("COMPRESS=DEFLATE"));
    QVERIFY(!set.without({"IDLE"}).has("IDLE"));
    QVERIFY(set.without({"IDLE"}).has("ESEARCH"));
    QCOMPARE(set.names().first(), QByteArray("IMAP4REV2"));
}

void ValuesTest::envelope()
{
    EnvelopeBuilder builder;
    builder.addText("date");
    builder.addText({});
    builder.addAddress(Address::Kind::GroupStart, {}, {}, "team", {});
    const QByteArray longName(300, 'n');
    builder.addAddress(Address::Kind::Mailbox, longName, {}, "joe", "example.org");
    builder.addAddress(Address::Kind::GroupEnd, {}, {}, {}, {});
    builder.endAddresses();
    const Envelope envelope = builder.take();
    using Field = Envelope::Field;
    QCOMPARE(envelope.text(Field::Date), QByteArrayView("date"));
    QVERIFY(envelope.text(Field::Subject).isNull());
    QCOMPARE(envelope.addresses(Field::From).size(), 3);
    QCOMPARE(envelope.firstAddress(Field::From).name, longName);
    QVERIFY(envelope.firstAddress(Field::From).route.isNull());
    QCOMPARE(envelope.firstAddress(Field::To).kind, Address::Kind::GroupEnd);
    QVERIFY(envelope.text(Field::MessageId).isNull());
    QVERIFY(Envelope().isNull());
    QVERIFY(Envelope().text(Field::Date).isNull());

    builder.addText("");
    const Envelope second = builder.take(); // reusable
    QVERIFY(!second.text(Field::Date).isNull());
    QVERIFY(second.text(Field::Date).isEmpty());
}

void ValuesTest::statusUpdate()
{
    MailboxStatus status;
    status.messages = 3;
    status.unseen = 1;
    MailboxStatus newer;
    newer.unseen = 0;
    newer.items.insert("UNSEEN", "0");
    status.update(newer);
    QCOMPARE(status.messages, 3U);
    QCOMPARE(status.unseen, 0U);
    QCOMPARE(status.items.value("UNSEEN"), QByteArray("0"));
}

/// A server may name others in each line, for ever.
void ValuesTest::statusItemsAreLimited()
{
    MailboxStatus status;
    for (int line = 0; line < 1000; ++line) {
        MailboxStatus newer;
        newer.items.insert("X" + QByteArray::number(line), "1");
        newer.items.insert("Y" + QByteArray(300, 'y'), "1");
        newer.items.insert("LONG", QByteArray(300, '1'));
        status.update(newer);
    }
    QCOMPARE(status.items.size(), 32);
    QVERIFY(!status.items.contains("LONG"));
    MailboxStatus newer; // what is known has room all the same
    newer.items = {{"MESSAGES", "4"}, {"X0", "2"}, {"Z", "1"}};
    status.update(newer);
    QCOMPARE(status.items.size(), 33);
    QCOMPARE(status.items.value("MESSAGES"), QByteArray("4"));
    QCOMPARE(status.items.value("X0"), QByteArray("2"));
}

void ValuesTest::specialUse()
{
    MailboxInfo info;
    info.name = MailboxName::fromWire("Trash");
    QCOMPARE(info.specialUse(), SpecialUse::None);
    info.attributes = {"\\hasnochildren", "\\trash"};
    QCOMPARE(info.specialUse(), SpecialUse::Trash);
    QCOMPARE((MailboxInfo{MailboxName::inbox(), {}, {}, {}, {}}.specialUse()), SpecialUse::Inbox);
}

void ValuesTest::attachments()
{
    BodyPart text;
    text.mediaType = "text/plain";
    QVERIFY(!hasAttachment(text));
    BodyPart named = text;
    named.parameters = {{"name", "a.txt"}};
    BodyPart mixed;
    mixed.mediaType = "multipart/mixed";
    mixed.children = {text, named};
    QVERIFY(hasAttachment(mixed));
    BodyPart picture;
    picture.mediaType = "image/png";
    picture.id = "<x>";
    picture.dispositionParameters = {{"filename", "x.png"}};
    BodyPart related;
    related.mediaType = "multipart/related";
    related.children = {text, picture};
    QVERIFY(!hasAttachment(related));
    BodyPart signature;
    signature.mediaType = "application/pgp-signature";
    mixed.children = {text, signature};
    QVERIFY(!hasAttachment(mixed));
}

void ValuesTest::secretIsWiped()
{
    QByteArray bytes("pass");
    bytes += "word";
    const char *at = bytes.constData();
    QByteArray keep = bytes;
    wipeBytes(keep); // shared: the other owner's bytes stay
    QVERIFY(keep.isEmpty());
    QCOMPARE(bytes, QByteArray("password"));
    Secret secret(std::move(bytes));
    QCOMPARE(static_cast<const void *>(secret.reveal().constData()), static_cast<const void *>(at));
    Secret copy = secret;
    secret.wipe();
    QVERIFY(secret.isEmpty());
    QCOMPARE(copy.reveal(), QByteArray("password"));
}

void ValuesTest::sectionNames()
{
    using Text = SectionSpec::Text;
    QCOMPARE((SectionSpec{"1.2", Text::Mime, {}}.toBytes()), QByteArray("1.2.MIME"));
    QCOMPARE((SectionSpec{"", Text::HeaderFields, {"From", "to"}}.toBytes()),
             QByteArray("HEADER.FIELDS (FROM TO)"));
    QCOMPARE((SectionSpec{}.toBytes()), QByteArray());
    QCOMPARE(commandName(FetchCommand{UidSet(Uid(1)), FetchMacro::Fast}), QByteArray("UID FETCH"));
    QCOMPARE(commandName(SelectCommand{MailboxName::inbox(), true, false}), QByteArray("EXAMINE"));
}

QTEST_APPLESS_MAIN(ValuesTest)
#include "tst_values.moc"
