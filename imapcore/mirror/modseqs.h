// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/numbers.h"

#include <algorithm>

namespace imap {

/// How far the changes of one mailbox were told, by modification sequences (RFC 7162). FETCH lines
/// come in the order of positions and removals may be held back (RFC 9051, 7.5.1), so a MODSEQ
/// alone does not say that all before it were seen. A value; part of SelectedMailbox.
class ModSeqs
{
public:
    /// HIGHESTMODSEQ as a code; invalid for NOMODSEQ.
    void tell(ModSeq value)
    {
        m_told = m_highest = value;
        if (m_trusted)
            m_safe = value; // of an EXPUNGE: all before it was told (RFC 7162, 3.2.7)
    }
    /// Of one message.
    void see(ModSeq value) { m_highest = std::max(m_highest, value); }
    /// All that was told of in SELECT has been taken in, and changes are being numbered.
    void trust()
    {
        m_trusted = true;
        m_safe = m_told;
    }
    /// A command went through that tells all news, removals too.
    void settle()
    {
        if (m_trusted && m_safe.isValid())
            m_safe = m_highest;
    }

    /// The highest seen anywhere.
    [[nodiscard]] ModSeq highest() const { return m_highest; }
    /// The last HIGHESTMODSEQ.
    [[nodiscard]] ModSeq told() const { return m_told; }
    /// Every change up to this one was told.
    [[nodiscard]] ModSeq safe() const { return m_safe; }

private:
    ModSeq m_highest, m_told, m_safe;
    bool m_trusted = false;
};

} // namespace imap
