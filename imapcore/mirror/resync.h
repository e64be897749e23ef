// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/knownmailbox.h"
#include "imapcore/types/messagedata.h"
#include "imapcore/types/response.h"

#include <memory>
#include <optional>
#include <vector>

namespace imap {

/// What a server tells of a mailbox that was known before, from SELECT (QRESYNC ...) to its tagged
/// OK (RFC 7162, 3.2.5). Positions mean nothing until then, so all of it is kept by UID: what
/// vanished as ranges, new flags up to a limit. A value; part of SelectedMailbox, thread-blind.
class Resync
{
public:
    struct Told
    {
        Uid uid;
        SequenceNumber number;
        FlagSet flags;
    };

    struct Result
    {
        bool uids = false;  // all UIDs are known now; else they have to be asked for
        bool flags = false; // so are all flags that changed
        bool heard = false; // anything at all: not the silence of a server that did not understand
    };

    explicit Resync(std::shared_ptr<const KnownMailbox> known);

    void takeVanished(const VanishedData &data);
    void takeFetch(const MessageData &message);
    /// By a position that nobody can know yet.
    void takeExpunge() { m_certain = false; }

    [[nodiscard]] const std::shared_ptr<const KnownMailbox> &known() const { return m_known; }
    /// All UIDs there are now, if what was told accounts for `exists` messages.
    [[nodiscard]] std::optional<UidSet> uids(quint32 exists) const;
    [[nodiscard]] bool heardAnything() const
    {
        return !m_told.empty() || !m_vanished.empty() || !m_gone.empty();
    }
    /// Whether told() holds every change of flags.
    [[nodiscard]] bool hasAllFlags() const { return m_certain && !m_tooMany; }
    /// In the order told; of one message the last counts.
    [[nodiscard]] std::vector<Told> takeTold() { return std::move(m_told); }

private:
    [[nodiscard]] bool fits(const UidSet &uids, const UidSet &gone) const;

    using Ranges = std::vector<UidSet::Range>;
    std::shared_ptr<const KnownMailbox> m_known;
    Uid m_highestKnown;
    Ranges m_vanished; // before this SELECT
    Ranges m_gone;     // meanwhile
    Ranges m_arrived;
    std::vector<Told> m_told;
    bool m_tooMany = false;
    bool m_certain = true; // all that was told says what it is about
};

/// All UIDs that a map knows.
[[nodiscard]] UidSet allOf(const UidMap &map);

} // namespace imap
