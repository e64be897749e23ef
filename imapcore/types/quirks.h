// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QPair>

#include <span>

namespace imap {

/// What one kind of server is known to do in its own way. The table in quirks.cpp tells of each
/// how the server is told, which rule it bends and what Postroom does instead; the words for people
/// are ui's (ui/models/quirkwords.h).
enum class Quirk : quint8 {
    GmailLabels,
    GmailSizeCap,
    SilentFetch,
    InexactSizes,
    HastyRev2,
    FaultyQresync,
    EmptyRfc822,
    CourierAnswers,
    CourierExamine,
    CourierShared,
    OldRights,
    OldCyrus,
    CyrusMailboxId,
    DominoEnvelope,
    YandexEmptyPart,
    NestedMessages,
    NilName,
};

/// One row of the table.
struct QuirkRow
{
    Quirk quirk;
    const char *name;    // in the settings; never changes
    const char *servers; // who is known to do it, for people
    const char *rule;    // the part of an RFC it bends or stretches
    /// False: what Postroom does about it cannot hurt any server, so it is always done.
    bool canBeSwitchedOff;
    const char *hides; // a capability that is treated as not offered; null: none
};

/// Some quirks; a plain value.
class QuirkSet
{
public:
    [[nodiscard]] bool has(Quirk quirk) const { return (m_bits & bit(quirk)) != 0; }
    void insert(Quirk quirk) { m_bits |= bit(quirk); }
    [[nodiscard]] bool isEmpty() const { return m_bits == 0; }
    bool operator==(const QuirkSet &) const = default;

private:
    [[nodiscard]] static constexpr quint32 bit(Quirk quirk)
    {
        return quint32(1) << static_cast<quint32>(quirk);
    }
    quint32 m_bits = 0;
};

/// What a server says of itself. The greeting counts only when it came over the connection that is
/// used: not when it came before STARTTLS.
struct ServerWords
{
    QByteArray greeting; // its text
    QList<QPair<QByteArray, QByteArray>> id;
    QByteArrayList capabilities; // upper case
};

/// All that is known, in the order in which people are shown it.
[[nodiscard]] std::span<const QuirkRow> quirkTable();
/// The quirks of the server that says this, without those of these names. Names of quirks that
/// cannot be switched off count for nothing. Pure; any thread.
[[nodiscard]] QuirkSet quirksOf(const ServerWords &server, const QByteArrayList &disabled = {});
/// Of these capabilities, those a server with these quirks offers in vain.
[[nodiscard]] QByteArrayList hiddenBy(const QuirkSet &quirks, const QByteArrayList &offered);

} // namespace imap
