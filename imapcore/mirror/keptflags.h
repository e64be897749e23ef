// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/numberset.h"

namespace imap {

/// Messages of the selected mailbox whose flags somebody holds from before SELECT, and those of
/// them that are behind: nobody told what changed, so they are to be asked for again. A value; part
/// of SelectedMailbox.
class KeptFlags
{
public:
    void keep(const UidSet &held) { m_held = held; }
    void setBehind(const UidSet &uids) { m_behind = uids; }
    /// They were asked for; what did not come is gone. Not `answered`: they stay behind for ever.
    void caughtUp(const UidSet &uids, bool answered)
    {
        m_behind = m_behind.subtracted(uids);
        m_lost = m_lost || !answered;
    }

    [[nodiscard]] const UidSet &held() const { return m_held; }
    [[nodiscard]] const UidSet &behind() const { return m_behind; }
    [[nodiscard]] bool isBehind() const { return !m_behind.isEmpty(); }
    [[nodiscard]] bool areInStep() const { return !m_lost && m_behind.isEmpty(); }

private:
    UidSet m_held;
    UidSet m_behind;
    bool m_lost = false;
};

} // namespace imap
