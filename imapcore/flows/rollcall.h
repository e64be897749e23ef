// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/uidmap.h"

#include <vector>

namespace imap {

/// Ticks off the messages of a mailbox while a server's answer names them, so that each counts once
/// and none is lost. A value, for the time of one step; `mailbox` must outlive it.
class RollCall
{
public:
    explicit RollCall(const UidMap &mailbox);
    /// The first time a message of the mailbox is named; false for all others. Messages whose UID
    /// is not known yet are no part of it: they are told as arrivals.
    [[nodiscard]] bool take(Uid uid);
    /// Those nobody named, in the order of arrival.
    [[nodiscard]] std::vector<Uid> absent() const;

private:
    [[nodiscard]] size_t indexOf(Uid uid) const;

    const UidMap &m_mailbox;
    quint32 m_firstUid = 0;
    bool m_byUid = false; // else by position: the UIDs lie too far apart
    std::vector<bool> m_awaited;
};

} // namespace imap
