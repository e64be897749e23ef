// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>

namespace imap {

/// A password or token. Has no text form, is wiped when the last copy goes, and never compares or
/// prints.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(Secret other) noexcept // the bytes held so far are wiped with `other`
    {
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    ~Secret() { wipe(); }
    /// The bytes themselves: only for the command encoder and the SASL mechanisms.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    void wipe();

private:
    QByteArray m_bytes;
};

/// Overwrites the bytes of `bytes` when nobody else shares them, then empties it.
void wipeBytes(QByteArray &bytes);

} // namespace imap
