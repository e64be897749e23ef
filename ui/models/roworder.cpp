// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roworder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace ui {

namespace {

constexpr size_t wordBits = 64;
constexpr size_t blockWords = 16; // slots are counted by blocks of 1024

quint32 onesIn(quint64 word)
{
    return static_cast<quint32>(std::popcount(word));
}

/// Where the bit number `rank` (from 0) of those set is.
size_t placeOfBit(quint64 word, quint32 rank)
{
    for (; rank > 0; --rank)
        word &= word - 1;
    return static_cast<size_t>(std::countr_zero(word));
}

/// By the upper 32 bits, stable, in linear time: a million comparisons through memory cost more.
void sortByUpperHalf(std::vector<quint64> &pairs)
{
    constexpr unsigned digitBits = 11;
    constexpr size_t digits = size_t(1) << digitBits;
    std::vector<quint64> other(pairs.size());
    for (unsigned shift = 32; shift < 64; shift += digitBits) {
        std::array<size_t, digits> starts{};
        const auto digitOf = [shift](quint64 pair) {
            return (pair >> shift) & (digits - 1);
        };
        for (const quint64 pair : pairs)
            ++starts[digitOf(pair)];
        size_t sum = 0;
        for (size_t &start : starts)
            sum += std::exchange(start, sum);
        for (const quint64 pair : pairs)
            other[starts[digitOf(pair)]++] = pair;
        pairs.swap(other);
    }
}

} // namespace

RowOrder::RowOrder(std::vector<quint32> uids, std::vector<quint8> depths)
    : m_uids(std::move(uids))
    , m_depths(std::move(depths))
{
    m_depths.resize(m_depths.empty() ? 0 : m_uids.size());
    m_used.assign((m_uids.size() + wordBits - 1) / wordBits, ~quint64(0));
    if (m_uids.size() % wordBits)
        m_used.back() = (quint64(1) << m_uids.size() % wordBits) - 1;
    sortSlots();
    countBlocks();
}

void RowOrder::sortSlots()
{
    std::vector<quint64> pairs;
    pairs.reserve(m_uids.size());
    for (size_t slot = 0; slot < m_uids.size(); ++slot)
        pairs.push_back(quint64(m_uids[slot]) << 32 | slot);
    sortByUpperHalf(pairs);
    m_byUid.reserve(pairs.size());
    quint32 last = 0; // no UID
    for (const quint64 pair : pairs) {
        const auto slot = static_cast<quint32>(pair);
        if (pair >> 32 == last) {
            release(slot);
        } else {
            last = static_cast<quint32>(pair >> 32);
            m_byUid.push_back(slot);
        }
    }
}

void RowOrder::countBlocks()
{
    m_before.clear();
    m_count = 0;
    for (size_t word = 0; word < m_used.size(); ++word) {
        if (word % blockWords == 0)
            m_before.push_back(m_count);
        m_count += onesIn(m_used[word]);
    }
}

quint32 RowOrder::usedBefore(size_t slot) const
{
    const size_t word = slot / wordBits;
    quint32 used = m_before[word / blockWords];
    for (size_t at = word / blockWords * blockWords; at < word; ++at)
        used += onesIn(m_used[at]);
    return used + onesIn(m_used[word] & ((quint64(1) << slot % wordBits) - 1));
}

size_t RowOrder::slotOfRow(int row) const
{
    if (row < 0 || row >= count())
        return noSlot;
    auto left = static_cast<quint32>(row);
    const auto behind = std::upper_bound(m_before.begin(), m_before.end(), left);
    const auto block = static_cast<size_t>(behind - m_before.begin()) - 1;
    left -= m_before[block];
    size_t word = block * blockWords;
    for (quint32 ones = onesIn(m_used[word]); left >= ones; ones = onesIn(m_used[word])) {
        left -= ones;
        ++word;
    }
    return word * wordBits + placeOfBit(m_used[word], left);
}

std::vector<quint32>::const_iterator RowOrder::lowerBound(quint32 uid) const
{
    return std::lower_bound(m_byUid.begin(), m_byUid.end(), uid,
                            [this](quint32 slot, quint32 wanted) { return m_uids[slot] < wanted; });
}

size_t RowOrder::slotOfUid(quint32 uid) const
{
    const auto found = lowerBound(uid);
    return found == m_byUid.end() || m_uids[*found] != uid ? noSlot : *found;
}

quint32 RowOrder::uidAt(int row) const
{
    const size_t slot = slotOfRow(row);
    return slot == noSlot ? 0 : m_uids[slot];
}

int RowOrder::rowOf(quint32 uid) const
{
    const size_t slot = slotOfUid(uid);
    return slot == noSlot || !isUsed(slot) ? -1 : static_cast<int>(usedBefore(slot));
}

int RowOrder::rowNear(quint32 uid) const
{
    const size_t slot = slotOfUid(uid);
    return slot == noSlot ? -1 : qMin(static_cast<int>(usedBefore(slot)), count() - 1);
}

int RowOrder::depthAt(int row) const
{
    const size_t slot = m_depths.empty() ? noSlot : slotOfRow(row);
    return slot == noSlot ? 0 : m_depths[slot];
}

std::vector<quint32> RowOrder::ascendingUids(int first, int last) const
{
    std::vector<quint32> uids;
    const int begin = qMax(first, 0);
    const int end = qMin(last, count() - 1);
    if (begin > end)
        return uids;
    const size_t from = slotOfRow(begin);
    const size_t to = slotOfRow(end);
    uids.reserve(static_cast<size_t>(end - begin) + 1);
    if (end - begin > count() / 16) {
        for (const quint32 slot : m_byUid) {
            if (slot >= from && slot <= to && isUsed(slot))
                uids.push_back(m_uids[slot]);
        }
        return uids;
    }
    for (size_t slot = from; slot <= to; ++slot) {
        if (isUsed(slot))
            uids.push_back(m_uids[slot]);
    }
    std::sort(uids.begin(), uids.end());
    return uids;
}

int RowOrder::remove(quint32 uid)
{
    const size_t slot = slotOfUid(uid);
    if (slot == noSlot || !isUsed(slot))
        return -1;
    const quint32 row = usedBefore(slot);
    release(slot);
    for (size_t block = slot / wordBits / blockWords + 1; block < m_before.size(); ++block)
        --m_before[block];
    --m_count;
    return static_cast<int>(row);
}

void RowOrder::remove(const imap::UidSet &gone)
{
    for (const imap::UidSet::Range &range : gone.ranges()) {
        for (auto at = lowerBound(range.low); at != m_byUid.end() && m_uids[*at] <= range.high;
             ++at)
            release(*at);
    }
    countBlocks();
}

void RowOrder::keepOnly(const imap::UidSet &present)
{
    auto range = present.ranges().cbegin();
    const auto end = present.ranges().cend();
    for (const quint32 slot : m_byUid) {
        const quint32 uid = m_uids[slot];
        while (range != end && range->high < uid)
            ++range;
        if (range == end || uid < range->low)
            release(slot);
    }
    countBlocks();
}

size_t RowOrder::footprint() const
{
    return (m_uids.capacity() + m_byUid.capacity() + m_before.capacity()) * sizeof(quint32) +
           m_used.capacity() * sizeof(quint64) + m_depths.capacity();
}

} // namespace ui
