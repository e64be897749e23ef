// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/newestpiece.h"

#include <algorithm>

namespace imap {

UidSet newestPiece(const UidSet &left, const UidMap &map, quint64 most)
{
    constexpr int mostRanges = 100;
    UidSet newest;
    quint32 lowest = 0;
    int count = 0;
    const auto &ranges = left.ranges();
    for (auto range = ranges.crbegin(); range != ranges.crend() && most > 0; ++range) {
        const quint64 taken = std::min(quint64(range->high) - range->low + 1, most);
        const quint32 low = static_cast<quint32>(range->high - taken + 1);
        const bool isNext = lowest != 0 && map.positionOf(Uid(range->high)).value() + 1 ==
                                               map.positionOf(Uid(lowest)).value();
        if (!isNext && ++count > mostRanges)
            break;
        newest.add(low, isNext ? lowest : range->high);
        lowest = low;
        most -= taken;
    }
    return newest;
}

} // namespace imap
