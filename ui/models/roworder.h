// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/numberset.h"

#include <vector>

namespace ui {

/// UIDs in the order of rows, with the way back from UID to row, in about 8 bytes a row (9 with
/// depths). A row that is removed leaves a gap inside, so that the others need not be numbered
/// anew and what stood near it can still be told. A value; may be made in any thread.
class RowOrder
{
public:
    RowOrder() = default;
    /// A UID that comes twice counts once, where it came first. `depths` is empty or has one for
    /// each UID.
    explicit RowOrder(std::vector<quint32> uids, std::vector<quint8> depths = {});

    [[nodiscard]] int count() const { return static_cast<int>(m_count); }
    /// 0 when there is no such row.
    [[nodiscard]] quint32 uidAt(int row) const;
    /// -1 when it is not (or no longer) here.
    [[nodiscard]] int rowOf(quint32 uid) const;
    /// The same; of one that was removed, the row that took its place. -1 when it never was here,
    /// or nothing is.
    [[nodiscard]] int rowNear(quint32 uid) const;
    /// How deep in a conversation; 0 begins one.
    [[nodiscard]] int depthAt(int row) const;
    /// Ascending, of rows first..last.
    [[nodiscard]] std::vector<quint32> ascendingUids(int first, int last) const;

    /// The row it had; -1 when it was not here.
    int remove(quint32 uid);
    /// All of these that are here, in the time of a look-up for each range.
    void remove(const imap::UidSet &gone);
    /// All that are not among these go, in linear time.
    void keepOnly(const imap::UidSet &present);

    /// Memory taken, in bytes.
    [[nodiscard]] size_t footprint() const;

private:
    // A slot is where a UID was put at first; a row is how many slots before it are still in use.
    static constexpr size_t noSlot = ~size_t(0);
    void sortSlots();
    void countBlocks();
    [[nodiscard]] size_t slotOfRow(int row) const;
    [[nodiscard]] size_t slotOfUid(quint32 uid) const;
    /// In m_byUid: the first whose UID is `uid` or above.
    [[nodiscard]] std::vector<quint32>::const_iterator lowerBound(quint32 uid) const;
    [[nodiscard]] quint32 usedBefore(size_t slot) const;
    [[nodiscard]] bool isUsed(size_t slot) const { return (m_used[slot / 64] >> slot % 64) & 1U; }
    void release(size_t slot) { m_used[slot / 64] &= ~(quint64(1) << slot % 64); }

    std::vector<quint32> m_uids;   // by slot
    std::vector<quint32> m_byUid;  // slots, by their UIDs
    std::vector<quint64> m_used;   // one bit a slot
    std::vector<quint32> m_before; // slots in use before each block
    std::vector<quint8> m_depths;  // by slot
    quint32 m_count = 0;
};

} // namespace ui
