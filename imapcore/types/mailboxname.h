// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/result.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

namespace imap {

/// The separator of a LIST line; absent ('\0') for a flat name space (RFC 9051, 6.3.9).
class HierarchyDelimiter
{
public:
    constexpr HierarchyDelimiter() = default;
    constexpr explicit HierarchyDelimiter(char delimiter)
        : m_delimiter(delimiter)
    {
    }
    [[nodiscard]] constexpr bool isPresent() const { return m_delimiter != '\0'; }
    [[nodiscard]] constexpr char value() const { return m_delimiter; }
    constexpr bool operator==(const HierarchyDelimiter &) const = default;

private:
    char m_delimiter = '\0';
};

/// A mailbox's name. Its identity is the server's bytes; the decoded text is only for people.
/// INBOX in any case is one name (RFC 9051, section 5.1) and kept as "INBOX".
class MailboxName
{
public:
    MailboxName() = default;
    /// As a server sent it; every byte is kept.
    [[nodiscard]] static MailboxName fromWire(QByteArray wire);
    /// As a person typed it; encoded to modified UTF-7. Refuses an empty name and control
    /// characters.
    [[nodiscard]] static Result<MailboxName> fromText(QStringView text);
    [[nodiscard]] static MailboxName inbox() { return fromWire(QByteArrayLiteral("INBOX")); }

    [[nodiscard]] const QByteArray &wire() const { return m_wire; }
    /// For display: decoded, or the raw bytes as Latin-1 when they are not modified UTF-7 (raw
    /// UTF-8 is shown as such).
    [[nodiscard]] QString text() const;
    /// The last level of the decoded name.
    [[nodiscard]] QString leafText(HierarchyDelimiter delimiter) const;
    /// The name one level up, or an empty name at the top.
    [[nodiscard]] MailboxName parent(HierarchyDelimiter delimiter) const;
    /// Whether it lies somewhere below `above`.
    [[nodiscard]] bool isBelow(const MailboxName &above, HierarchyDelimiter delimiter) const;
    /// Its name once `from` has become `to`: changed when it is `from` or lies below it. INBOX is
    /// renamed alone (RFC 9051, 6.3.6).
    [[nodiscard]] MailboxName renamed(const MailboxName &from, const MailboxName &to,
                                      HierarchyDelimiter delimiter) const;
    [[nodiscard]] bool isInbox() const { return m_wire == "INBOX"; }
    [[nodiscard]] bool isEmpty() const { return m_wire.isEmpty(); }
    /// False when the bytes hold CR, LF or NUL: such a folder is shown but never sent (promise: no
    /// injection).
    [[nodiscard]] bool isUsable() const;

    bool operator==(const MailboxName &) const = default;
    bool operator<(const MailboxName &other) const { return m_wire < other.m_wire; }
    friend size_t qHash(const MailboxName &name, size_t seed = 0)
    {
        return ::qHash(name.m_wire, seed);
    }

private:
    QByteArray m_wire;
};

} // namespace imap
