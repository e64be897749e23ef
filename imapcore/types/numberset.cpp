// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/numberset.h"

#include <algorithm>
#include <limits>

namespace imap {

namespace {

constexpr quint32 topNumber = std::numeric_limits<quint32>::max();

/// nz-number or "*" (0) at `at`; nothing when it is neither or does not fit 32 bits.
std::optional<quint32> readSetNumber(QByteArrayView text, qsizetype &at)
{
    if (at < text.size() && text[at] == '*') {
        ++at;
        return 0;
    }
    const qsizetype begin = at;
    quint64 value = 0;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') {
        value = value * 10 + static_cast<quint64>(text[at] - '0');
        if (value > topNumber)
            return std::nullopt;
        ++at;
    }
    if (at == begin || value == 0)
        return std::nullopt;
    return static_cast<quint32>(value);
}

/// Ranges that touch or overlap become one; `ranges` is sorted by `low`.
template <typename Range>
void mergeSorted(QList<Range> &ranges)
{
    if (ranges.isEmpty())
        return;
    auto last = ranges.begin();
    for (auto it = last + 1; it != ranges.end(); ++it) {
        if (last->high == topNumber || it->low <= last->high + 1)
            last->high = std::max(last->high, it->high);
        else
            *++last = *it;
    }
    ranges.erase(last + 1, ranges.end());
}

template <typename Range>
void sortAndMerge(QList<Range> &ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const Range &a, const Range &b) { return a.low < b.low; });
    mergeSorted(ranges);
}

} // namespace

template <typename Number>
NumberSet<Number> NumberSet<Number>::from(Number low)
{
    NumberSet set;
    set.openAt(low.value());
    return set;
}

template <typename Number>
void NumberSet<Number>::openAt(quint32 low)
{
    if (low == 0)
        return;
    m_openFrom = m_openFrom == 0 ? low : std::min(m_openFrom, low);
    while (!m_ranges.isEmpty() && m_ranges.last().high >= m_openFrom - 1) {
        m_openFrom = std::min(m_openFrom, m_ranges.last().low);
        m_ranges.removeLast();
    }
    m_star = false;
}

// seq-range = seq-number ":" seq-number, in either order; both ends may be "*" (RFC 9051, 9).
template <typename Number>
Result<NumberSet<Number>> NumberSet<Number>::parse(QByteArrayView text)
{
    NumberSet set;
    quint32 open = 0;
    bool sorted = true;
    qsizetype tidyAt = 1024; // unsorted input is tidied now and then, so that repeats cost nothing
    for (qsizetype at = 0;; ++at) {
        const qsizetype begin = at;
        const std::optional<quint32> first = readSetNumber(text, at);
        std::optional<quint32> second = first;
        if (first && at < text.size() && text[at] == ':')
            second = readSetNumber(text, ++at);
        if (!first || !second || (at < text.size() && text[at] != ','))
            return InvalidValue{"number set", begin};
        const quint32 low = std::min(*first, *second);
        const quint32 high = std::max(*first, *second);
        if (high == 0) {
            set.m_star = true;
        } else if (low == 0) {
            open = open == 0 ? high : std::min(open, high);
        } else if (set.m_ranges.isEmpty() || low > set.m_ranges.last().high) {
            set.appendAbove(low, high);
        } else {
            sorted = false;
            set.m_ranges.append(Range{low, high});
        }
        if (!sorted && set.m_ranges.size() >= tidyAt) {
            sortAndMerge(set.m_ranges);
            tidyAt = std::max<qsizetype>(1024, set.m_ranges.size() * 2);
            sorted = true;
        }
        if (at >= text.size())
            break;
    }
    if (!sorted)
        sortAndMerge(set.m_ranges);
    set.openAt(open);
    return set;
}

template <typename Number>
void NumberSet<Number>::appendAbove(quint32 low, quint32 high)
{
    if (!m_ranges.isEmpty() && low == m_ranges.last().high + 1)
        m_ranges.last().high = high;
    else
        m_ranges.append(Range{low, high});
}

template <typename Number>
void NumberSet<Number>::add(quint32 low, quint32 high)
{
    if (low > high)
        std::swap(low, high);
    if (high == 0)
        return;
    low = std::max(low, 1U);
    if (m_openFrom != 0 && high >= m_openFrom - 1) {
        openAt(low);
        return;
    }
    if (m_ranges.isEmpty() || low > m_ranges.last().high) {
        appendAbove(low, high);
        return;
    }
    // The first range that touches low..high, and the first behind it that does not.
    auto first = std::lower_bound(m_ranges.begin(), m_ranges.end(), low - 1,
                                  [](const Range &r, quint32 value) { return r.high < value; });
    auto last = first;
    while (last != m_ranges.end() && (high == topNumber || last->low <= high + 1)) {
        low = std::min(low, last->low);
        high = std::max(high, last->high);
        ++last;
    }
    if (first == last) {
        m_ranges.insert(first, Range{low, high});
        return;
    }
    *first = Range{low, high};
    m_ranges.erase(first + 1, last);
}

template <typename Number>
bool NumberSet<Number>::contains(Number number) const
{
    const quint32 value = number.value();
    if (value == 0)
        return false;
    if (m_openFrom != 0 && value >= m_openFrom)
        return true;
    const auto it = std::lower_bound(m_ranges.cbegin(), m_ranges.cend(), value,
                                     [](const Range &r, quint32 v) { return r.high < v; });
    return it != m_ranges.cend() && it->low <= value;
}

template <typename Number>
quint64 NumberSet<Number>::count() const
{
    quint64 sum = 0;
    for (const Range &range : m_ranges)
        sum += static_cast<quint64>(range.high) - range.low + 1;
    return sum;
}

template <typename Number>
NumberSet<Number> NumberSet<Number>::intersected(const NumberSet &other) const
{
    NumberSet out;
    auto mine = m_ranges.cbegin();
    auto theirs = other.m_ranges.cbegin();
    while (mine != m_ranges.cend() && theirs != other.m_ranges.cend()) {
        const quint32 low = std::max(mine->low, theirs->low);
        const quint32 high = std::min(mine->high, theirs->high);
        if (low <= high)
            out.m_ranges.append(Range{low, high});
        if (mine->high < theirs->high)
            ++mine;
        else
            ++theirs;
    }
    return out;
}

template <typename Number>
NumberSet<Number> NumberSet<Number>::subtracted(const NumberSet &other) const
{
    NumberSet out;
    auto hole = other.m_ranges.cbegin();
    for (const Range &range : m_ranges) {
        quint64 low = range.low; // one more than the highest number must fit
        while (hole != other.m_ranges.cend() && hole->high < low)
            ++hole;
        for (auto at = hole; at != other.m_ranges.cend() && at->low <= range.high; ++at) {
            if (at->low > low)
                out.m_ranges.append(Range{static_cast<quint32>(low), at->low - 1});
            low = static_cast<quint64>(at->high) + 1;
        }
        if (low <= range.high)
            out.m_ranges.append(Range{static_cast<quint32>(low), range.high});
    }
    return out;
}

template <typename Number>
NumberSet<Number> NumberSet<Number>::united(const NumberSet &other) const
{
    NumberSet out = *this;
    out.m_ranges += other.m_ranges;
    std::inplace_merge(out.m_ranges.begin(), out.m_ranges.begin() + m_ranges.size(),
                       out.m_ranges.end(),
                       [](const Range &a, const Range &b) { return a.low < b.low; });
    mergeSorted(out.m_ranges);
    out.m_star = m_star || other.m_star;
    if (other.m_openFrom != 0)
        out.openAt(other.m_openFrom);
    return out;
}

template <typename Number>
QList<NumberSet<Number>> NumberSet<Number>::split(qsizetype bytes) const
{
    QList<NumberSet> pieces;
    qsizetype length = bytes + 1; // no room in a piece that is not there
    for (const Range &range : m_ranges) {
        NumberSet single;
        single.m_ranges.append(range);
        const qsizetype more = single.toBytes().size() + 1;
        if (length + more > bytes) {
            pieces.append(NumberSet());
            length = 0;
        }
        pieces.last().m_ranges.append(range);
        length += more;
    }
    return pieces;
}

template <typename Number>
QByteArray NumberSet<Number>::toBytes() const
{
    QByteArray out;
    for (const Range &range : m_ranges) {
        if (!out.isEmpty())
            out += ',';
        out += QByteArray::number(range.low);
        if (range.high != range.low)
            out += ':' + QByteArray::number(range.high);
    }
    if (m_openFrom != 0)
        out += (out.isEmpty() ? "" : ",") + QByteArray::number(m_openFrom) + ":*";
    if (m_star)
        out += out.isEmpty() ? "*" : ",*";
    return out;
}

template <typename Number>
QList<Number> NumberSet<Number>::toList(qsizetype limit) const
{
    QList<Number> out;
    out.reserve(static_cast<qsizetype>(
        std::min(count(), static_cast<quint64>(std::max<qsizetype>(limit, 0)))));
    for (const Range &range : m_ranges) {
        for (quint64 value = range.low; value <= range.high; ++value) {
            if (out.size() >= limit)
                return out;
            out.append(Number(static_cast<quint32>(value)));
        }
    }
    return out;
}

template class NumberSet<Uid>;
template class NumberSet<SequenceNumber>;

} // namespace imap
