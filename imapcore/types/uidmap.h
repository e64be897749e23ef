// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/numbers.h"
#include "imapcore/types/numberset.h"

#include <optional>
#include <vector>

namespace imap {

/// Position to UID for a whole mailbox, as runs of consecutive UIDs: a million messages without
/// gaps cost one run. Positions are 1..count(). A position whose UID the server has not told yet
/// has an invalid Uid; such positions are only ever at the end, where EXISTS put them. A value:
/// copies are independent.
class UidMap
{
public:
    UidMap() = default;
    /// All of `uids` in ascending order, as ESEARCH ALL tells them.
    explicit UidMap(const UidSet &uids);

    [[nodiscard]] quint32 count() const { return m_known + m_unknown; }
    /// Positions at the end whose UID is not known yet.
    [[nodiscard]] quint32 unknownCount() const { return m_unknown; }
    [[nodiscard]] Uid uidAt(SequenceNumber position) const;
    /// Where a UID stands; invalid when it is not (or not yet) there.
    [[nodiscard]] SequenceNumber positionOf(Uid uid) const;
    /// The first position whose UID is `uid` or above; count()+1 when there is none.
    [[nodiscard]] SequenceNumber lowerBound(Uid uid) const;
    /// The UIDs at positions first..last, unknown ones left out.
    [[nodiscard]] UidSet uidsAt(SequenceNumber first, SequenceNumber last) const;

    /// EXISTS: `more` new positions at the end.
    void grow(quint32 more) { m_unknown += more; }
    /// So many of the unknown positions go; which of them makes no difference.
    void shrink(quint32 fewer) { m_unknown -= qMin(fewer, m_unknown); }
    /// EXPUNGE: the position goes, later ones move up. False when there is no such position.
    bool removeAt(SequenceNumber position);
    /// The same for many at once, in linear time; those that are not here are left out.
    void remove(const UidSet &uids);
    /// Tells the UID of an unknown position. All unknown ones before it stay unknown, so it is
    /// accepted only for the first unknown position and only above every known UID; false
    /// otherwise.
    bool setUid(SequenceNumber position, Uid uid);
    void clear() { *this = UidMap(); }
    bool operator==(const UidMap &other) const;

    /// Memory the runs take, in bytes.
    [[nodiscard]] size_t footprint() const { return m_runs.capacity() * sizeof(Run); }

private:
    struct Run
    {
        quint32 position; // of the first message of the run, counted from 1
        quint32 uid;      // its UID
        bool operator==(const Run &) const = default;
    };
    [[nodiscard]] size_t runAt(quint32 position) const;
    [[nodiscard]] quint32 runLength(size_t run) const;
    void appendKnown(quint32 uid, quint32 length);

    std::vector<Run> m_runs;
    quint32 m_known = 0;
    quint32 m_unknown = 0;
};

} // namespace imap
