// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/rowsforstore.h"

#include <algorithm>

namespace imap {

bool RowsForStore::isWanted(Uid uid) const
{
    return std::any_of(m_asked.cbegin(), m_asked.cend(),
                       [uid](const UidSet &asked) { return asked.contains(uid); });
}

ChangeBatch RowsForStore::leftOut(const ChangeBatch &batch, const UidSet &filled) const
{
    if (filled.isEmpty())
        return batch;
    ChangeBatch told;
    for (const Change &change : batch) {
        const auto *updated = std::get_if<MessagesUpdated>(&change);
        if (!updated) {
            told.append(change);
            continue;
        }
        MessagesUpdated rest;
        for (const MessageData &row : updated->messages) {
            if (row.envelope.isNull() || !filled.contains(row.uid) || isWanted(row.uid))
                rest.messages.append(row);
        }
        if (!rest.messages.isEmpty())
            told.append(rest);
    }
    return told;
}

} // namespace imap
