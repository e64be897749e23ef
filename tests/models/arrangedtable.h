// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/messagetablemodel.h"

namespace testsupport {

using Uids = QList<quint32>;

inline std::vector<imap::Uid> uids(const Uids &numbers)
{
    std::vector<imap::Uid> told;
    for (const quint32 number : numbers)
        told.emplace_back(number);
    return told;
}

/// What a question about the table's messages is asked with.
inline ui::ArrangementBasis basis(const ui::MessageTableModel &model, bool whole = true)
{
    const imap::UidMap &map = model.rows().uids();
    ui::ArrangementBasis known;
    known.uids = map;
    known.revision = model.rows().revision();
    known.newest = map.uidAt(imap::SequenceNumber(map.count() - map.unknownCount()));
    known.whole = whole;
    known.newestFirst = model.newestFirst();
    return known;
}

/// The UIDs from top to bottom.
inline Uids rows(const ui::MessageTableModel &model)
{
    Uids shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown.append(model.uidAt(row).value());
    return shown;
}

/// As the answers to SORT and SEARCH do.
inline void sort(ui::MessageTableModel &model, const Uids &answer)
{
    model.arrange(ui::arrangeSorted(uids(answer), basis(model)));
}

inline void find(ui::MessageTableModel &model, const Uids &answer)
{
    imap::UidSet set;
    for (const quint32 uid : answer)
        set.add(uid, uid);
    model.arrange(ui::arrangeFound(set, basis(model, false)));
}

} // namespace testsupport
