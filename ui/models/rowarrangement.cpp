// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowarrangement.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// The deepest a row is shown; a conversation that goes on goes on at this depth.
constexpr quint32 deepest = 255;

struct Rows
{
    std::vector<quint32> uids;
    std::vector<quint8> depths; // empty: all 0
};

/// Of the messages known up to `newest`, those that the rows leave out are added at the end.
void addForgotten(Rows &rows, RowArrangement &made, const ArrangementBasis &basis)
{
    const quint32 known = basis.uids.count() - basis.uids.unknownCount();
    const quint32 behind = basis.uids.lowerBound(imap::Uid(made.newest.value() + 1)).value();
    const quint32 expected = made.newest.value() == 0xffffffffU ? known : qMin(behind - 1, known);
    if (static_cast<quint32>(made.rows.count()) >= expected)
        return;
    for (quint32 at = 1; at <= expected; ++at) {
        const quint32 position = basis.newestFirst ? expected + 1 - at : at;
        const quint32 uid = basis.uids.uidAt(imap::SequenceNumber(position)).value();
        if (made.rows.rowOf(uid) < 0)
            rows.uids.push_back(uid);
    }
    if (!rows.depths.empty())
        rows.depths.resize(rows.uids.size());
    made.rows = RowOrder(std::move(rows.uids), std::move(rows.depths));
}

RowArrangement arrange(Rows rows, const ArrangementBasis &basis)
{
    RowArrangement made;
    made.whole = basis.whole;
    made.revision = basis.revision;
    made.again = basis.again;
    made.newest = basis.newest;
    for (const quint32 uid : rows.uids)
        made.newest = std::max(made.newest, imap::Uid(uid));
    if (!basis.whole) {
        made.rows = RowOrder(std::move(rows.uids), std::move(rows.depths));
        return made;
    }
    made.rows = RowOrder(rows.uids, rows.depths);
    addForgotten(rows, made, basis);
    return made;
}

bool isThere(const ArrangementBasis &basis, imap::Uid uid)
{
    return uid.isValid() && basis.uids.positionOf(uid).isValid();
}

} // namespace

RowArrangement arrangeSorted(const std::vector<imap::Uid> &uids, const ArrangementBasis &basis)
{
    Rows rows;
    rows.uids.reserve(uids.size());
    for (const imap::Uid uid : uids) {
        if (isThere(basis, uid))
            rows.uids.push_back(uid.value());
    }
    return arrange(std::move(rows), basis);
}

RowArrangement arrangeFound(const imap::UidSet &uids, const ArrangementBasis &basis)
{
    const imap::SequenceNumber first(1);
    const imap::SequenceNumber last(basis.uids.count());
    const imap::UidSet there = basis.uids.uidsAt(first, last).intersected(uids);
    Rows rows;
    rows.uids.reserve(there.count());
    for (const imap::UidSet::Range &range : there.ranges()) {
        for (quint64 uid = range.low; uid <= range.high; ++uid)
            rows.uids.push_back(static_cast<quint32>(uid));
    }
    if (basis.newestFirst)
        std::reverse(rows.uids.begin(), rows.uids.end());
    return arrange(std::move(rows), basis);
}

RowArrangement arrangeThreads(const std::vector<imap::ThreadedMessages::Entry> &entries,
                              const ArrangementBasis &basis)
{
    struct Thread
    {
        size_t begin;
        size_t end;
        imap::Uid newest;
    };
    std::vector<Thread> threads;
    for (size_t at = 0; at < entries.size(); ++at) {
        if (threads.empty() || entries[at].depth == 0)
            threads.push_back({at, at, {}});
        Thread &thread = threads.back();
        thread.end = at + 1;
        if (isThere(basis, entries[at].uid))
            thread.newest = std::max(thread.newest, entries[at].uid);
    }
    std::stable_sort(threads.begin(), threads.end(), [&](const Thread &one, const Thread &other) {
        return basis.newestFirst ? one.newest > other.newest : one.newest < other.newest;
    });
    Rows rows;
    rows.uids.reserve(entries.size());
    rows.depths.reserve(entries.size());
    for (const Thread &thread : threads) {
        for (size_t at = thread.begin; at < thread.end; ++at) {
            if (!isThere(basis, entries[at].uid))
                continue;
            rows.uids.push_back(entries[at].uid.value());
            rows.depths.push_back(static_cast<quint8>(qMin(entries[at].depth, deepest)));
        }
    }
    return arrange(std::move(rows), basis);
}

} // namespace ui
