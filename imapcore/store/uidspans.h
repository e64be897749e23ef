// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/numberset.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace imap {

/// From `low` to `high`, both included; all there are when nothing is said.
struct UidSpan
{
    quint32 low = 1;
    quint32 high = std::numeric_limits<quint32>::max();
};

/// Spans that hold all of `uids`, at most `most` of them each, in ascending order.
[[nodiscard]] inline std::vector<UidSpan> spansOf(const UidSet &uids, quint32 most)
{
    std::vector<UidSpan> spans;
    quint32 room = 0; // in the last span
    for (UidSet::Range range : uids.ranges()) {
        while (range.low <= range.high) {
            if (room == 0) {
                spans.push_back({range.low, range.low});
                room = most;
            }
            const quint32 taken = std::min(range.high - range.low + 1, room);
            spans.back().high = range.low + (taken - 1);
            room -= taken;
            if (spans.back().high == range.high)
                break;
            range.low += taken;
        }
    }
    return spans;
}

/// First and last bucket of a run of buckets that hold some of a set.
struct BucketSpan
{
    quint32 first = 0;
    quint32 last = 0;
};

/// The buckets of `1 << shift` UIDs that hold some of `uids`, an open end to the highest UID
/// included; neighbours in one span.
[[nodiscard]] inline std::vector<BucketSpan> bucketSpans(const UidSet &uids, int shift)
{
    std::vector<BucketSpan> spans;
    const auto add = [&spans, shift](quint32 low, quint32 high) {
        const BucketSpan span{low >> shift, high >> shift};
        if (!spans.empty() && span.first <= spans.back().last + 1)
            spans.back().last = std::max(spans.back().last, span.last);
        else
            spans.push_back(span);
    };
    for (const UidSet::Range &range : uids.ranges())
        add(range.low, range.high);
    if (uids.openFrom().isValid())
        add(uids.openFrom().value(), std::numeric_limits<quint32>::max());
    return spans;
}

/// Calls `visit(uid)` for each member from `low` to `high`.
template <typename Visit>
void eachUid(const UidSet &uids, quint32 low, quint32 high, Visit visit)
{
    const auto walk = [&](quint32 first, quint32 last) {
        for (quint64 uid = std::max(first, low); uid <= std::min(last, high); ++uid)
            visit(static_cast<quint32>(uid));
    };
    const QList<UidSet::Range> &ranges = uids.ranges();
    auto range = std::lower_bound(ranges.cbegin(), ranges.cend(), low,
                                  [](const UidSet::Range &r, quint32 uid) { return r.high < uid; });
    for (; range != ranges.cend() && range->low <= high; ++range)
        walk(range->low, range->high);
    if (uids.openFrom().isValid())
        walk(uids.openFrom().value(), std::numeric_limits<quint32>::max());
}

} // namespace imap
