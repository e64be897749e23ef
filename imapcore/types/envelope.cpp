// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/envelope.h"

#include <algorithm>
#include <cstring>

namespace imap {

namespace {

constexpr qsizetype offsetTableSize = Envelope::fieldCount * qsizetype(sizeof(quint32));

quint32 endOffset(const QByteArray &data, int field)
{
    quint32 end = 0;
    std::memcpy(&end, data.constData() + field * qsizetype(sizeof(quint32)), sizeof(end));
    return end;
}

/// The bytes of one field; empty when the envelope is null.
QByteArrayView fieldBytes(const QByteArray &data, Envelope::Field field)
{
    if (data.size() < offsetTableSize)
        return {};
    const int index = static_cast<int>(field);
    const qsizetype begin = index == 0 ? offsetTableSize : endOffset(data, index - 1);
    return QByteArrayView(data).sliced(begin, endOffset(data, index) - begin);
}

/// One (length + 1) prefixed string: the length in groups of seven bits, lowest first.
QByteArrayView takeString(QByteArrayView bytes, qsizetype &at)
{
    quint64 size = 0;
    for (int shift = 0; at < bytes.size(); shift += 7) {
        const auto group = static_cast<quint8>(bytes[at++]);
        size |= static_cast<quint64>(group & 0x7fU) << shift;
        if (group < 0x80)
            break;
    }
    if (size == 0)
        return {};
    const QByteArrayView text = bytes.sliced(at, static_cast<qsizetype>(size) - 1);
    at += text.size();
    return text;
}

QByteArray ownBytes(QByteArrayView text)
{
    return text.isNull() ? QByteArray() : QByteArray(text.data(), text.size());
}

Address takeAddress(QByteArrayView bytes, qsizetype &at)
{
    Address address;
    address.kind = static_cast<Address::Kind>(bytes[at++]);
    address.name = ownBytes(takeString(bytes, at));
    address.route = ownBytes(takeString(bytes, at));
    address.mailbox = ownBytes(takeString(bytes, at));
    address.host = ownBytes(takeString(bytes, at));
    return address;
}

} // namespace

QByteArrayView Envelope::text(Field field) const
{
    const QByteArrayView bytes = fieldBytes(m_data, field);
    return bytes.isEmpty() || bytes[0] == 0 ? QByteArrayView() : bytes.sliced(1);
}

AddressList Envelope::addresses(Field field) const
{
    const QByteArrayView bytes = fieldBytes(m_data, field);
    AddressList list;
    for (qsizetype at = 0; at < bytes.size();)
        list.append(takeAddress(bytes, at));
    return list;
}

Address Envelope::firstAddress(Field field) const
{
    const QByteArrayView bytes = fieldBytes(m_data, field);
    for (qsizetype at = 0; at < bytes.size();) {
        if (static_cast<Address::Kind>(bytes[at]) == Address::Kind::Mailbox)
            return takeAddress(bytes, at);
        ++at;
        for (int i = 0; i < 4; ++i)
            takeString(bytes, at);
    }
    Address none;
    none.kind = Address::Kind::GroupEnd;
    return none;
}

void EnvelopeBuilder::reset()
{
    m_size = 0;
    m_field = 0;
    static_cast<void>(room(offsetTableSize));
    m_size = offsetTableSize;
}

char *EnvelopeBuilder::room(qsizetype size)
{
    const auto needed = static_cast<size_t>(m_size + size);
    if (needed > m_buffer.size())
        m_buffer.resize(std::max<size_t>(needed, m_buffer.size() * 2));
    return m_buffer.data() + m_size;
}

void EnvelopeBuilder::endField()
{
    if (m_field >= Envelope::fieldCount)
        return;
    const auto end = static_cast<quint32>(m_size);
    std::memcpy(m_buffer.data() + m_field * qsizetype(sizeof(end)), &end, sizeof(end));
    ++m_field;
}

void EnvelopeBuilder::addText(QByteArrayView text)
{
    if (m_field >= Envelope::fieldCount)
        return;
    char *to = room(text.size() + 1);
    *to = text.isNull() ? '\0' : '\1';
    if (!text.isEmpty())
        std::memcpy(to + 1, text.data(), static_cast<size_t>(text.size()));
    m_size += text.size() + 1;
    endField();
}

void EnvelopeBuilder::addString(QByteArrayView text)
{
    constexpr qsizetype longestPrefix = 10;
    char *begin = room(text.size() + longestPrefix);
    char *to = begin;
    quint64 size = text.isNull() ? 0 : static_cast<quint64>(text.size()) + 1;
    for (; size >= 0x80; size >>= 7)
        *to++ = static_cast<char>((size & 0x7f) | 0x80);
    *to++ = static_cast<char>(size);
    if (!text.isEmpty())
        std::memcpy(to, text.data(), static_cast<size_t>(text.size()));
    m_size += to - begin + text.size();
}

void EnvelopeBuilder::addAddress(Address::Kind kind, QByteArrayView name, QByteArrayView route,
                                 QByteArrayView mailbox, QByteArrayView host)
{
    if (m_field >= Envelope::fieldCount)
        return;
    *room(1) = static_cast<char>(kind);
    ++m_size;
    addString(name);
    addString(route);
    addString(mailbox);
    addString(host);
}

void EnvelopeBuilder::endAddresses()
{
    endField();
}

Envelope EnvelopeBuilder::take()
{
    const auto isText = [](int field) {
        const auto f = static_cast<Envelope::Field>(field);
        return f == Envelope::Field::Date || f == Envelope::Field::Subject ||
               f == Envelope::Field::InReplyTo || f == Envelope::Field::MessageId;
    };
    while (m_field < Envelope::fieldCount) { // fields the server left out
        if (isText(m_field))
            addText({});
        else
            endAddresses();
    }
    Envelope envelope;
    envelope.m_data = QByteArray(m_buffer.data(), m_size);
    reset();
    return envelope;
}

} // namespace imap
