// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/packedenvelope.h"

#include <cstring>

namespace imap {

namespace {

using Field = Envelope::Field;

// The first number: 0 is a null envelope, else 1 with these.
constexpr quint64 present = 1;
constexpr quint64 senderIsFrom = 2;
constexpr quint64 replyToIsFrom = 4;

constexpr bool isText(int field)
{
    const auto f = static_cast<Field>(field);
    return f == Field::Date || f == Field::Subject || f == Field::InReplyTo ||
           f == Field::MessageId;
}

constexpr bool isLeftOut(int field, quint64 marks)
{
    return (field == int(Field::Sender) && (marks & senderIsFrom) != 0) ||
           (field == int(Field::ReplyTo) && (marks & replyToIsFrom) != 0);
}

/// The fields of Envelope::data(), which begins with their end offsets.
std::array<QByteArrayView, Envelope::fieldCount> fieldsOf(const Envelope &envelope)
{
    std::array<quint32, Envelope::fieldCount> ends{};
    const QByteArrayView data(envelope.data());
    std::memcpy(ends.data(), data.data(), sizeof(ends));
    std::array<QByteArrayView, Envelope::fieldCount> fields;
    qsizetype begin = sizeof(ends);
    for (size_t i = 0; i < ends.size(); ++i) {
        fields[i] = data.sliced(begin, ends[i] - begin);
        begin = ends[i];
    }
    return fields;
}

bool isAddressList(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.byte() > static_cast<quint8>(Address::Kind::GroupEnd))
            return false;
        for (int i = 0; i < 4; ++i)
            static_cast<void>(reader.view());
    }
    return reader.ok();
}

} // namespace

void PackedEnvelope::write(ByteWriter &to, const Envelope &envelope)
{
    if (envelope.data().size() < qsizetype(Envelope::fieldCount * sizeof(quint32))) {
        to.number(0);
        return;
    }
    const auto fields = fieldsOf(envelope);
    const QByteArrayView from = fields[size_t(Field::From)];
    quint64 marks = present;
    if (fields[size_t(Field::Sender)] == from)
        marks |= senderIsFrom;
    if (fields[size_t(Field::ReplyTo)] == from)
        marks |= replyToIsFrom;
    to.number(marks);
    for (int i = 0; i < Envelope::fieldCount; ++i) {
        const QByteArrayView field = fields[size_t(i)];
        if (isText(i)) {
            const bool isNil = field.isEmpty() || field[0] == 0;
            to.bytes(isNil ? QByteArrayView() : field.sliced(1));
        } else if (!isLeftOut(i, marks)) {
            to.number(static_cast<quint64>(field.size()));
            to.raw(field);
        }
    }
}

std::optional<PackedEnvelope> PackedEnvelope::read(ByteReader &from)
{
    PackedEnvelope packed;
    const quint64 marks = from.numberUpTo(present | senderIsFrom | replyToIsFrom);
    packed.m_null = marks == 0;
    if (packed.m_null)
        return from.ok() ? std::optional(packed) : std::nullopt;
    if ((marks & present) == 0)
        from.fail();
    for (int i = 0; i < Envelope::fieldCount && from.ok(); ++i) {
        QByteArrayView &field = packed.m_fields[size_t(i)];
        if (isText(i)) {
            field = from.view();
        } else if (isLeftOut(i, marks)) {
            field = packed.m_fields[size_t(Field::From)];
        } else {
            field = from.raw(from.count());
            if (!isAddressList(field))
                from.fail();
        }
    }
    return from.ok() ? std::optional(packed) : std::nullopt;
}

AddressView PackedEnvelope::readAddress(ByteReader &from)
{
    AddressView address;
    address.kind = static_cast<Address::Kind>(from.byte());
    address.name = from.view();
    address.route = from.view();
    address.mailbox = from.view();
    address.host = from.view();
    return address;
}

Envelope PackedEnvelope::toEnvelope() const
{
    if (m_null)
        return {};
    EnvelopeBuilder builder;
    for (int i = 0; i < Envelope::fieldCount; ++i) {
        if (isText(i)) {
            builder.addText(m_fields[size_t(i)]);
            continue;
        }
        eachAddress(static_cast<Field>(i), [&builder](const AddressView &one) {
            builder.addAddress(one.kind, one.name, one.route, one.mailbox, one.host);
        });
        builder.endAddresses();
    }
    return builder.take();
}

QByteArrayView PackedEnvelope::text(Field field) const
{
    return m_fields[static_cast<size_t>(field)];
}

AddressView PackedEnvelope::firstAddress(Field field) const
{
    ByteReader bytes(m_fields[static_cast<size_t>(field)]);
    while (!bytes.atEnd()) {
        const AddressView address = readAddress(bytes);
        if (address.kind == Address::Kind::Mailbox)
            return address;
    }
    return {};
}

} // namespace imap
