// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace imap {

/// What a server can do (RFC 9051, 7.2.2). Names are upper case. Knows which capabilities imply
/// others (IMAP4rev2 brings ESEARCH, IDLE, UNSELECT ...; QRESYNC brings CONDSTORE).
class CapabilitySet
{
public:
    CapabilitySet() = default;
    explicit CapabilitySet(const QByteArrayList &names);
    [[nodiscard]] bool has(QByteArrayView name) const;
    /// AUTH=name is offered.
    [[nodiscard]] bool hasAuth(QByteArrayView mechanism) const;
    /// As announced, upper case, in the server's order.
    [[nodiscard]] const QByteArrayList &names() const { return m_names; }
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }
    /// The same without the given names: what a person or a quirk switched off.
    [[nodiscard]] CapabilitySet without(const QByteArrayList &names) const;
    bool operator==(const CapabilitySet &) const = default;

private:
    QByteArrayList m_names;
    QByteArrayList m_hidden; // not offered, whatever implies them
};

} // namespace imap
