// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/flagbucket.h"

#include "imapcore/store/bytereader.h"
#include "imapcore/store/bytewriter.h"

#include <algorithm>

namespace imap {

namespace {

constexpr quint64 mostKeywordSets = 0xffffff;

/// Bits of a byte of presence.
constexpr quint32 group = 8;

} // namespace

std::optional<FlagBucket> FlagBucket::read(QByteArrayView bytes)
{
    FlagBucket bucket;
    ByteReader from(bytes);
    const QByteArrayView present = from.raw(rowCount / group);
    for (quint32 i = 0; i < rowCount && from.ok(); ++i) {
        const auto bits = static_cast<quint8>(present[static_cast<qsizetype>(i / group)]);
        if (((bits >> (i % group)) & 1) == 0)
            continue;
        bucket.m_present[i] = true;
        bucket.m_flags[i].system = SystemFlags(from.byte() & 0x3f);
        bucket.m_flags[i].keywords = static_cast<quint32>(from.numberUpTo(mostKeywordSets));
    }
    return from.finished() ? std::optional(bucket) : std::nullopt;
}

QByteArray FlagBucket::toBytes() const
{
    ByteWriter to;
    to.reserve(rowCount / group + rowCount * 3);
    for (quint32 i = 0; i < rowCount; i += group) {
        quint8 bits = 0;
        for (quint32 bit = 0; bit < group; ++bit)
            bits = static_cast<quint8>(bits | (m_present[i + bit] ? 1U << bit : 0U));
        to.byte(bits);
    }
    for (quint32 i = 0; i < rowCount; ++i) {
        if (!m_present[i])
            continue;
        to.byte(static_cast<quint8>(m_flags[i].system.toInt()));
        to.number(m_flags[i].keywords);
    }
    return to.data();
}

void FlagBucket::set(quint32 index, Flags flags)
{
    m_present[index] = true;
    m_flags[index] = flags;
}

bool FlagBucket::isEmpty() const
{
    return std::none_of(m_present.begin(), m_present.end(), [](bool there) { return there; });
}

std::optional<FlagBucket::Flags> FlagBucket::flags(quint32 index) const
{
    return m_present[index] ? std::optional(m_flags[index]) : std::nullopt;
}

} // namespace imap
