// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace imap {

/// Reads what ByteWriter wrote, from bytes that may be damaged or made by an enemy: never beyond
/// their end, and once something does not fit, everything after is empty and ok() is false. A view;
/// the bytes must outlive it.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    /// Everything was read and all of it fitted.
    [[nodiscard]] bool finished() const { return m_ok && atEnd(); }
    void fail();

    quint8 byte();
    quint64 number();
    qint64 signedNumber();
    /// A number that must be at most `most`.
    quint64 numberUpTo(quint64 most);
    /// How many things follow, each of at least one byte: more than there are bytes cannot be true.
    qsizetype count();
    /// With its length; null as it was written.
    QByteArrayView view();
    QByteArray bytes();
    QByteArrayView raw(qsizetype size);
    QByteArrayView rest() { return raw(m_bytes.size() - m_at); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

/// `body` with its check sum before it. `seed` is where it belongs (a key), so that bytes that got
/// to another place are found out as well.
[[nodiscard]] QByteArray sealed(QByteArrayView body, quint64 seed);
/// The body again, a view of `bytes`; null when it is not as it was sealed.
[[nodiscard]] QByteArrayView unsealed(QByteArrayView bytes, quint64 seed);

} // namespace imap
