// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>

namespace imap {

/// Puts values behind each other into bytes, as the store keeps them: numbers in groups of seven
/// bits, lowest first. A value; ByteReader reads it.
class ByteWriter
{
public:
    void byte(quint8 value) { m_bytes.append(static_cast<char>(value)); }
    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            byte(static_cast<quint8>((value & 0x7fU) | 0x80U));
        byte(static_cast<quint8>(value));
    }
    /// Small numbers of either sign stay short.
    void signedNumber(qint64 value)
    {
        number((static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63));
    }
    /// With its length; null and empty stay apart.
    void bytes(QByteArrayView value)
    {
        number(value.isNull() ? 0 : static_cast<quint64>(value.size()) + 1);
        raw(value);
    }
    /// Without a length; not of its own bytes.
    void raw(QByteArrayView value)
    {
        const qsizetype at = m_bytes.size();
        const qsizetype size = at + value.size();
        if (size > m_bytes.capacity())
            m_bytes.reserve(std::max(size, 2 * m_bytes.capacity()));
        m_bytes.resize(size); // append() costs more than the few bytes that most values have
        std::copy(value.begin(), value.end(), m_bytes.data() + at);
    }

    void reserve(qsizetype size) { m_bytes.reserve(size); }
    void clear() { m_bytes.resize(0); }
    [[nodiscard]] const QByteArray &data() const { return m_bytes; }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }

private:
    QByteArray m_bytes;
};

} // namespace imap
