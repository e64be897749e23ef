// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

namespace fuzz {

inline void demand(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

/// The input as decisions; once it is used up, all of them are 0.
class Decisions
{
public:
    Decisions(const uint8_t *data, size_t size)
        : m_at(data)
        , m_end(data + size)
    {
    }
    [[nodiscard]] bool isEmpty() const { return m_at == m_end; }
    quint32 byte() { return isEmpty() ? 0 : *m_at++; }
    bool coin() { return (byte() & 1) != 0; }
    quint32 below(size_t limit) { return limit == 0 ? 0 : byte() % static_cast<quint32>(limit); }
    quint32 number()
    {
        const quint32 first = byte();
        return first < 192 ? first : (first << 24) + (byte() << 16) + (byte() << 8) + byte();
    }
    /// Mostly a few, at most some 12,000.
    QByteArray bytes()
    {
        const quint32 first = byte();
        const quint32 wanted = first < 224 ? first % 32 : (first - 223) * 384;
        const auto left = static_cast<quint32>(m_end - m_at);
        const auto size = static_cast<qsizetype>(wanted < left ? wanted : left);
        const QByteArray taken(reinterpret_cast<const char *>(m_at), size);
        m_at += size;
        return taken;
    }

private:
    const uint8_t *m_at;
    const uint8_t *m_end;
};

} // namespace fuzz
