// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/bytereader.h"

#include <cstring>

namespace imap {

namespace {

constexpr qsizetype sealSize = sizeof(quint32);

/// Every step can be undone, so two texts that differ in one word never meet again before the fold
/// at the end.
quint64 mixed(quint64 state, quint64 word)
{
    state = (state ^ word) * 0x9e3779b97f4a7c15ULL;
    return state ^ (state >> 29);
}

quint32 checkSum(QByteArrayView bytes, quint64 seed)
{
    quint64 state = mixed(seed, static_cast<quint64>(bytes.size()));
    const char *at = bytes.data();
    qsizetype left = bytes.size();
    for (; left >= 8; left -= 8, at += 8) {
        quint64 word = 0;
        std::memcpy(&word, at, 8);
        state = mixed(state, word);
    }
    quint64 word = 0;
    if (left > 0)
        std::memcpy(&word, at, static_cast<size_t>(left));
    state = mixed(mixed(state, word), seed);
    return static_cast<quint32>(state ^ (state >> 32));
}

} // namespace

void ByteReader::fail()
{
    m_ok = false;
    m_at = m_bytes.size();
}

quint8 ByteReader::byte()
{
    if (atEnd()) {
        fail();
        return 0;
    }
    return static_cast<quint8>(m_bytes[m_at++]);
}

quint64 ByteReader::number()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const quint8 group = byte();
        if (shift == 63 && group > 1)
            break;
        value |= static_cast<quint64>(group & 0x7fU) << shift;
        if (group < 0x80)
            return value;
    }
    fail();
    return 0;
}

qint64 ByteReader::signedNumber()
{
    const quint64 value = number();
    return static_cast<qint64>((value >> 1) ^ (0 - (value & 1)));
}

quint64 ByteReader::numberUpTo(quint64 most)
{
    const quint64 value = number();
    if (value <= most)
        return value;
    fail();
    return 0;
}

qsizetype ByteReader::count()
{
    return static_cast<qsizetype>(numberUpTo(static_cast<quint64>(m_bytes.size() - m_at)));
}

QByteArrayView ByteReader::view()
{
    const quint64 size = numberUpTo(static_cast<quint64>(m_bytes.size()) + 1);
    return size == 0 ? QByteArrayView() : raw(static_cast<qsizetype>(size) - 1);
}

QByteArray ByteReader::bytes()
{
    const QByteArrayView found = view();
    return found.isNull() ? QByteArray() : QByteArray(found.data(), found.size());
}

QByteArrayView ByteReader::raw(qsizetype size)
{
    if (size < 0 || size > m_bytes.size() - m_at) {
        fail();
        return {};
    }
    const QByteArrayView found = m_bytes.sliced(m_at, size);
    m_at += size;
    return found;
}

QByteArray sealed(QByteArrayView body, quint64 seed)
{
    const quint32 sum = checkSum(body, seed);
    QByteArray bytes;
    bytes.reserve(sealSize + body.size());
    bytes.append(reinterpret_cast<const char *>(&sum), sealSize);
    bytes.append(body);
    return bytes;
}

QByteArrayView unsealed(QByteArrayView bytes, quint64 seed)
{
    quint32 sum = 0;
    if (bytes.size() < sealSize)
        return {};
    std::memcpy(&sum, bytes.data(), sealSize);
    const QByteArrayView body = bytes.sliced(sealSize);
    return checkSum(body, seed) == sum ? body : QByteArrayView();
}

} // namespace imap
