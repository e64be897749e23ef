// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes a store keeps: they give the same values back, and damaged ones give nothing.
#include "imapcore/store/actcodec.h"
#include "imapcore/store/bytereader.h"
#include "imapcore/store/flagbucket.h"
#include "imapcore/store/mailboxcodec.h"
#include "imapcore/store/packedstructure.h"
#include "imapcore/store/rowbucket.h"
#include "storesamples.h"

#include <QTest>

using namespace imap;

Q_DECLARE_METATYPE(imap::Envelope)

class TestStoreCodec : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void nullAndEmptyStayApart();
    void neverBeyondTheEnd();
    void theSealFindsEveryFlip();
    void theSealKnowsItsPlace();
    void envelopes_data();
    void envelopes();
    void structuresMayBeDeep();
    void uidSets();
    void rowsOfABucket();
    void flagsOfABucket();
    void mutationsAreRefusedOrRead();
};

void TestStoreCodec::numbers_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("size");
    QTest::newRow("0") << qint64(0) << 1;
    QTest::newRow("-1") << qint64(-1) << 1;
    QTest::newRow("63") << qint64(63) << 1;
    QTest::newRow("64") << qint64(64) << 2;
    QTest::newRow("a date") << qint64(1'700'000'000) << 5;
    QTest::newRow("highest") << std::numeric_limits<qint64>::max() << 10;
    QTest::newRow("lowest") << std::numeric_limits<qint64>::min() << 10;
}

void TestStoreCodec::numbers()
{
    QFETCH(qint64, value);
    QFETCH(int, size);
    ByteWriter to;
    to.signedNumber(value);
    QCOMPARE(to.size(), size);
    ByteReader from(to.data());
    QCOMPARE(from.signedNumber(), value);
    QVERIFY(from.finished());
}

void TestStoreCodec::nullAndEmptyStayApart()
{
    ByteWriter to;
    to.bytes({});
    to.bytes("");
    to.bytes("a");
    ByteReader from(to.data());
    QVERIFY(from.view().isNull());
    const QByteArrayView empty = from.view();
    QVERIFY(!empty.isNull() && empty.isEmpty());
    QCOMPARE(from.bytes(), QByteArray("a"));
    QVERIFY(from.finished());
}

void TestStoreCodec::neverBeyondTheEnd()
{
    ByteReader tooLong("\x05"
                       "ab");
    QVERIFY(tooLong.view().isNull());
    QVERIFY(!tooLong.ok());
    QCOMPARE(tooLong.number(), 0U);
    const QByteArray allOnes(20, '\xff');
    ByteReader endless(allOnes);
    QCOMPARE(endless.number(), 0U);
    QVERIFY(!endless.ok());
    ByteReader many("\x7f\x01");
    QCOMPARE(many.count(), 0);
    QVERIFY(!many.ok());
}

void TestStoreCodec::theSealFindsEveryFlip()
{
    for (const int size : {0, 1, 7, 8, 9, 100}) {
        const QByteArray whole = sealed(QByteArray(size, 'x'), 42);
        QCOMPARE(unsealed(whole, 42).toByteArray(), QByteArray(size, 'x'));
        for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
            QByteArray flipped = whole;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(unsealed(flipped, 42).isNull());
        }
        QVERIFY(unsealed(whole.chopped(1), 42).isNull());
        QVERIFY(unsealed(QByteArray(whole + '\0'), 42).isNull());
    }
}

void TestStoreCodec::theSealKnowsItsPlace()
{
    QVERIFY(unsealed(sealed("text", 42), 43).isNull());
}

void TestStoreCodec::envelopes_data()
{
    QTest::addColumn<Envelope>("envelope");
    EnvelopeBuilder builder;
    QTest::newRow("null") << Envelope();
    QTest::newRow("all NIL") << builder.take();
    QTest::newRow("usual") << samples::envelope("Hello", "me", "<1@x>", "<0@x>", "Mon, 1 Jan");
    builder.addText("date");
    builder.addText("");
    for (const char *name : {"from", "sender", "reply", "to", "cc", "bcc"}) {
        builder.addAddress(Address::Kind::Mailbox, name, "", name, {});
        builder.endAddresses();
    }
    QTest::newRow("all different") << builder.take();
    builder.addText({});
    builder.addText(QByteArray(100'000, '\xff'));
    for (int i = 0; i < 1000; ++i)
        builder.addAddress(Address::Kind::Mailbox, {}, {}, QByteArray::number(i), "host");
    QTest::newRow("long") << builder.take();
}

void TestStoreCodec::envelopes()
{
    QFETCH(Envelope, envelope);
    ByteWriter to;
    PackedEnvelope::write(to, envelope);
    ByteReader from(to.data());
    const auto packed = PackedEnvelope::read(from);
    QVERIFY(packed && from.finished());
    QVERIFY(packed->toEnvelope() == envelope);
    using Field = Envelope::Field;
    for (const Field field : {Field::Date, Field::Subject, Field::InReplyTo, Field::MessageId}) {
        QCOMPARE(packed->text(field), envelope.text(field));
        QCOMPARE(packed->text(field).isNull(), envelope.text(field).isNull());
    }
    for (const Field field : {Field::From, Field::Sender, Field::To, Field::Bcc})
        QCOMPARE(packed->firstAddress(field).mailbox, envelope.firstAddress(field).mailbox);
    QVERIFY(to.size() <= std::max<qsizetype>(envelope.data().size(), 1));
}

void TestStoreCodec::structuresMayBeDeep()
{
    BodyPart root;
    root.mediaType = "multipart/mixed";
    BodyPart *inner = &root;
    for (int depth = 0; depth < 1000; ++depth) {
        inner->children.append(*samples::structure(3));
        inner->children.append(BodyPart());
        inner = &inner->children.last();
    }
    ByteWriter to;
    writeStructure(to, root);
    ByteReader from(to.data());
    const BodyStructure read = readStructure(from);
    QVERIFY(read && from.finished());
    QVERIFY(read->children.first() == root.children.first());
}

void TestStoreCodec::uidSets()
{
    UidSet uids;
    for (quint32 uid = 1; uid < 100'000; uid += 1 + uid % 3)
        uids.add(Uid(uid));
    uids.add(0xfffffff0U, 0xffffffffU);
    ByteWriter to;
    writeUids(to, uids);
    ByteReader from(to.data());
    QVERIFY(readUids(from) == uids);
    QVERIFY(from.finished());
    ByteReader wrong("\x02\x05\x00\x00\x00");
    QVERIFY(readUids(wrong).isEmpty()); // a range that begins where the last one ends
    QVERIFY(!wrong.ok());
}

void TestStoreCodec::rowsOfABucket()
{
    RowBucket bucket;
    for (quint32 index = 0; index < RowBucket::rowCount; index += 3)
        bucket.merge(index, samples::row(index + 1));
    const QByteArray bytes = bucket.toBytes();
    auto read = RowBucket::read(bytes);
    QVERIFY(read);
    QCOMPARE(read->complete(), 0x9249249249249249ULL);
    QVERIFY(!read->row(1));
    QCOMPARE(read->row(63)->size, samples::row(64).size);
    read->merge(63, MessageData{}); // nothing told, nothing lost
    read->remove(0);
    const QByteArray again = read->toBytes();
    const auto last = RowBucket::read(again);
    QVERIFY(last && !last->row(0));
    QVERIFY(last->row(63)->envelope->toEnvelope() == samples::row(64).envelope);
}

void TestStoreCodec::flagsOfABucket()
{
    FlagBucket bucket;
    bucket.set(0, {SystemFlag::Seen, 0});
    bucket.set(255, {SystemFlags(), 70'000});
    bucket.set(9, {});
    bucket.remove(9);
    const auto read = FlagBucket::read(bucket.toBytes());
    QVERIFY(read);
    QCOMPARE(read->flags(0)->system, SystemFlags(SystemFlag::Seen));
    QCOMPARE(read->flags(255)->keywords, 70'000U);
    QVERIFY(!read->flags(9));
    QVERIFY(!FlagBucket::read(bucket.toBytes().chopped(1)));
}

/// Without the seal: readers must not trust it.
void TestStoreCodec::mutationsAreRefusedOrRead()
{
    RowBucket bucket;
    for (quint32 index = 0; index < RowBucket::rowCount; ++index)
        bucket.merge(index, samples::row(index + 1));
    const QByteArray sound = bucket.toBytes();
    QRandomGenerator random(1);
    for (int i = 0; i < 5000; ++i) {
        QByteArray bytes = sound.left(i % 4 == 0 ? random.bounded(int(sound.size())) : -1);
        for (int n = random.bounded(4); n > 0 && !bytes.isEmpty(); --n)
            bytes[random.bounded(int(bytes.size()))] = static_cast<char>(random.bounded(256));
        const auto read = RowBucket::read(bytes);
        for (quint32 index = 0; read && index < RowBucket::rowCount; ++index) {
            const auto row = read->row(index);
            if (row && row->envelope)
                static_cast<void>(row->envelope->toEnvelope().addresses(Envelope::Field::To));
            if (row && !row->structure.isNull()) {
                ByteReader from(row->structure);
                static_cast<void>(readStructure(from));
            }
        }
        static_cast<void>(FlagBucket::read(bytes));
        static_cast<void>(unpackMailbox(bytes));
        static_cast<void>(unpackTree(bytes));
        static_cast<void>(unpackStatus(bytes));
        static_cast<void>(unpackAct(bytes));
    }
}

QTEST_GUILESS_MAIN(TestStoreCodec)
#include "tst_storecodec.moc"
