// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"
#include "imapcore/types/numberset.h"

#include <QHash>

namespace imap {

/// Rows that were read for the store alone: the window is not told of those it did not ask for. It
/// gets them from the store when they come into view. Part of Engine.
class RowsForStore
{
public:
    void windowAsks(quint64 request, const UidSet &uids) { m_asked.insert(request, uids); }
    void ended(quint64 request) { m_asked.remove(request); }
    /// `batch` without what only the store was filled with; `filled` are the UIDs that were asked
    /// for it. Flags that a server tells by itself are always told.
    [[nodiscard]] ChangeBatch leftOut(const ChangeBatch &batch, const UidSet &filled) const;

private:
    [[nodiscard]] bool isWanted(Uid uid) const;

    QHash<quint64, UidSet> m_asked;
};

} // namespace imap
