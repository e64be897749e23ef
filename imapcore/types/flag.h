// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QFlags>

#include <span>

namespace imap {

/// The system flags of RFC 9051, 2.3.2.
enum class SystemFlag : quint8 {
    Seen = 0x01,
    Answered = 0x02,
    Flagged = 0x04,
    Draft = 0x08,
    Deleted = 0x10,
    Recent = 0x20,
};
Q_DECLARE_FLAGS(SystemFlags, SystemFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(SystemFlags)

/// The flags of one message: system flags as bits, keywords and unknown \Flags as one byte string,
/// so that a message without keywords costs no allocation. Keywords compare without case, are shown
/// as the server sent them.
class FlagSet
{
public:
    FlagSet() = default;
    explicit FlagSet(SystemFlags system)
        : m_system(system)
    {
    }
    /// Adds one flag as it stands on the wire ("\Seen", "$label1"); each is held once.
    void insert(QByteArrayView flag);
    /// The same for a whole list, in linear time however long it is.
    [[nodiscard]] static FlagSet fromFlags(std::span<const QByteArrayView> flags);
    [[nodiscard]] bool has(SystemFlag flag) const { return m_system.testFlag(flag); }
    [[nodiscard]] bool hasKeyword(QByteArrayView keyword) const;
    [[nodiscard]] SystemFlags system() const { return m_system; }
    /// Keywords and unknown \Flags, in the server's order and case.
    [[nodiscard]] QByteArrayList keywords() const;
    /// The same in one piece, a blank between them.
    [[nodiscard]] const QByteArray &joinedKeywords() const { return m_others; }
    /// All as on the wire, system flags first.
    [[nodiscard]] QByteArrayList toList() const;
    bool operator==(const FlagSet &) const = default;

private:
    bool insertSystem(QByteArrayView flag);
    void append(QByteArrayView flag);

    SystemFlags m_system;
    QByteArray m_others; // separated by one blank
};

/// PERMANENTFLAGS: which flags last, and whether new keywords may be made ("\*").
struct PermanentFlags
{
    FlagSet flags;
    bool mayCreateKeywords = false;
    /// The server sent no PERMANENTFLAGS: all flags are permanent (RFC 9051, 7.1).
    bool assumed = true;
    bool operator==(const PermanentFlags &) const = default;
};

} // namespace imap
