// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/numberset.h"

#include <utility>
#include <vector>

namespace imap {

/// Positions that went by EXPUNGE one after the other, to be taken out of a mailbox's tables in one
/// go: each response counts without those before it (RFC 9051, 7.5.1), here they are kept as
/// positions of before the first. Part of SelectedMailbox.
class GonePositions
{
public:
    /// The message at `number` goes; where it stood before any of these went.
    SequenceNumber add(SequenceNumber number)
    {
        // So many of those that went stood before it.
        quint32 low = 0;
        quint32 high = count();
        while (low < high) {
            const quint32 middle = low + (high - low) / 2;
            if (m_positions[middle] - middle <= number.value())
                low = middle + 1;
            else
                high = middle;
        }
        const quint32 before = number.value() + low;
        m_positions.insert(m_positions.begin() + low, before);
        return SequenceNumber(before);
    }
    [[nodiscard]] quint32 count() const { return static_cast<quint32>(m_positions.size()); }
    [[nodiscard]] SequenceSet take()
    {
        SequenceSet all;
        for (const quint32 position : std::exchange(m_positions, {}))
            all.add(SequenceNumber(position));
        return all;
    }

private:
    std::vector<quint32> m_positions; // ascending
};

} // namespace imap
