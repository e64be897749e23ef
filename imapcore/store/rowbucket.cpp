// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/rowbucket.h"

#include "imapcore/store/packedstructure.h"

#include <limits>

namespace imap {

namespace {

constexpr quint8 hasDate = 1;
constexpr quint8 hasSize = 2;
constexpr quint8 hasEnvelope = 4;
constexpr quint8 hasStructure = 8;
constexpr quint8 hasDamage = 16;

/// Both views and fresh values can be the source of a part of a row.
struct RowParts
{
    StoredRow held;
    const MessageData *fresh = nullptr;
    QByteArrayView heldEnvelope; // packed
};

std::optional<StoredRow> readRow(QByteArrayView payload, QByteArrayView *envelope = nullptr)
{
    ByteReader from(payload);
    StoredRow row;
    const quint8 parts = from.byte();
    if ((parts & hasDate) != 0) {
        const qint64 seconds = from.signedNumber();
        const qint64 offset = from.signedNumber();
        if (offset < -32768 || offset > 32767)
            from.fail();
        row.internalDate = InternalDate{seconds, static_cast<qint16>(offset)};
    }
    if ((parts & hasSize) != 0)
        row.size = from.number();
    if ((parts & hasEnvelope) != 0) {
        const QByteArrayView packed = from.raw(from.count());
        ByteReader inner(packed);
        row.envelope = PackedEnvelope::read(inner);
        if (!inner.finished())
            from.fail();
        if (envelope != nullptr)
            *envelope = packed;
    }
    if ((parts & hasStructure) != 0)
        row.structure = from.view();
    if ((parts & hasDamage) != 0) {
        for (qsizetype left = from.count(); left > 0 && from.ok(); --left)
            row.damaged.append(from.bytes());
    }
    return from.finished() ? std::optional(std::move(row)) : std::nullopt;
}

quint8 partsOf(const RowParts &row)
{
    const MessageData &fresh = *row.fresh;
    quint8 parts = 0;
    if (fresh.internalDate || row.held.internalDate)
        parts |= hasDate;
    if (fresh.size || row.held.size)
        parts |= hasSize;
    if (!fresh.envelope.isNull() || row.held.envelope)
        parts |= hasEnvelope;
    if (fresh.structure || !row.held.structure.isNull())
        parts |= hasStructure;
    if (!fresh.damaged.isEmpty() || !row.held.damaged.isEmpty())
        parts |= hasDamage;
    return parts;
}

/// Bytes of an inner writer, with their length before them.
template <typename Write>
void writeCounted(ByteWriter &to, ByteWriter &scratch, quint64 extra, Write write)
{
    scratch.clear();
    write(scratch);
    to.number(static_cast<quint64>(scratch.size()) + extra);
    to.raw(scratch.data());
}

void writeRow(ByteWriter &to, const RowParts &row)
{
    const MessageData &fresh = *row.fresh;
    const quint8 parts = partsOf(row);
    ByteWriter scratch;
    scratch.reserve(512);
    to.byte(parts);
    if ((parts & hasDate) != 0) {
        const InternalDate date = fresh.internalDate ? *fresh.internalDate : *row.held.internalDate;
        to.signedNumber(date.secondsUtc);
        to.signedNumber(date.offsetMinutes);
    }
    if ((parts & hasSize) != 0)
        to.number(fresh.size ? *fresh.size : *row.held.size);
    if (!fresh.envelope.isNull()) {
        writeCounted(to, scratch, 0,
                     [&](ByteWriter &w) { PackedEnvelope::write(w, fresh.envelope); });
    } else if (row.held.envelope) {
        to.number(static_cast<quint64>(row.heldEnvelope.size()));
        to.raw(row.heldEnvelope);
    }
    if (fresh.structure)
        writeCounted(to, scratch, 1, [&](ByteWriter &w) { writeStructure(w, *fresh.structure); });
    else if (!row.held.structure.isNull())
        to.bytes(row.held.structure);
    if ((parts & hasDamage) != 0) {
        const QByteArrayList &damaged = fresh.damaged.isEmpty() ? row.held.damaged : fresh.damaged;
        to.number(static_cast<quint64>(damaged.size()));
        for (const QByteArray &item : damaged)
            to.bytes(item);
    }
}

} // namespace

std::optional<RowBucket> RowBucket::read(QByteArrayView bytes)
{
    RowBucket bucket;
    bucket.m_bytes = bytes;
    ByteReader from(bytes);
    bucket.m_complete = 0;
    quint64 complete = 0;
    for (int i = 0; i < 8; ++i)
        complete |= static_cast<quint64>(from.byte()) << (i * 8);
    while (from.ok() && !from.atEnd()) {
        const quint8 index = from.byte();
        const QByteArrayView payload = from.raw(from.count());
        if (index >= rowCount || payload.isEmpty() || bucket.m_slots[index].size != 0)
            return std::nullopt;
        bucket.m_slots[index] = {payload.data() - bytes.data(), payload.size(), false};
    }
    for (quint32 i = 0; i < rowCount; ++i) {
        if (((complete >> i) & 1) != 0 && bucket.m_slots[i].size == 0)
            return std::nullopt;
    }
    bucket.m_complete = complete;
    return from.ok() ? std::optional(std::move(bucket)) : std::nullopt;
}

QByteArrayView RowBucket::payload(const Slot &slot) const
{
    const QByteArrayView all = slot.added ? QByteArrayView(m_added.data()) : m_bytes;
    return all.sliced(slot.at, slot.size);
}

QByteArray RowBucket::toBytes() const
{
    ByteWriter to;
    qsizetype size = 8;
    for (const Slot &slot : m_slots)
        size += slot.size == 0 ? 0 : slot.size + 6;
    to.reserve(size);
    for (int i = 0; i < 8; ++i)
        to.byte(static_cast<quint8>(m_complete >> (i * 8)));
    for (quint32 i = 0; i < rowCount; ++i) {
        if (m_slots[i].size == 0)
            continue;
        to.byte(static_cast<quint8>(i));
        to.number(static_cast<quint64>(m_slots[i].size));
        to.raw(payload(m_slots[i]));
    }
    return to.data();
}

void RowBucket::merge(quint32 index, const MessageData &data)
{
    Slot &slot = m_slots[index];
    RowParts parts;
    parts.fresh = &data;
    QByteArray before; // m_added may move while it grows
    if (slot.size != 0) {
        before = payload(slot).toByteArray();
        if (auto held = readRow(before, &parts.heldEnvelope))
            parts.held = std::move(*held);
    }
    const qsizetype at = m_added.size();
    writeRow(m_added, parts);
    slot = {at, m_added.size() - at, true};
    const bool isComplete =
        (data.internalDate || parts.held.internalDate) && (data.size || parts.held.size) &&
        (!data.envelope.isNull() || parts.held.envelope || data.damaged.contains("ENVELOPE") ||
         parts.held.damaged.contains("ENVELOPE"));
    const quint64 bit = quint64(1) << index;
    m_complete = isComplete ? (m_complete | bit) : (m_complete & ~bit);
}

void RowBucket::remove(quint32 index)
{
    m_slots[index] = {};
    m_complete &= ~(quint64(1) << index);
}

bool RowBucket::isEmpty() const
{
    for (const Slot &slot : m_slots) {
        if (slot.size != 0)
            return false;
    }
    return true;
}

std::optional<StoredRow> RowBucket::row(quint32 index) const
{
    const Slot &slot = m_slots[index];
    return slot.size == 0 ? std::nullopt : readRow(payload(slot));
}

} // namespace imap
