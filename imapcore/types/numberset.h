// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/numbers.h"
#include "imapcore/types/result.h"

#include <QByteArray>
#include <QList>

namespace imap {

/// A set of numbers kept as sorted, disjoint, non-adjacent ranges: 1:4294967295 costs 8 bytes,
/// never more (sequence-set, RFC 9051, section 9). "*" is kept apart because only the server knows
/// its value.
template <typename Number>
class NumberSet
{
public:
    struct Range
    {
        quint32 low = 0;
        quint32 high = 0;
        bool operator==(const Range &) const = default;
    };

    NumberSet() = default;
    explicit NumberSet(Number only) { add(only.value(), only.value()); }
    NumberSet(Number low, Number high) { add(low.value(), high.value()); }
    /// Everything from `low` on: "low:*".
    [[nodiscard]] static NumberSet from(Number low);
    /// Reads "1:3,7,9:*". Numbers of 0 or above 32 bits are refused, reversed ranges are turned.
    [[nodiscard]] static Result<NumberSet> parse(QByteArrayView text);

    /// Adds low..high (both ends included, either order); 0 is ignored.
    void add(quint32 low, quint32 high);
    void add(Number number) { add(number.value(), number.value()); }

    [[nodiscard]] bool isEmpty() const { return m_ranges.isEmpty() && m_openFrom == 0 && !m_star; }
    [[nodiscard]] bool contains(Number number) const;
    /// How many numbers; an open end counts as nothing.
    [[nodiscard]] quint64 count() const;
    [[nodiscard]] const QList<Range> &ranges() const { return m_ranges; }
    /// The number from which everything is meant ("7:*" gives 7), or an invalid one.
    [[nodiscard]] Number openFrom() const { return Number(m_openFrom); }
    /// A bare "*" is a member: the last message, whatever its number.
    [[nodiscard]] bool hasStar() const { return m_star; }
    /// The form for the wire, for example "1:3,7,9:*".
    [[nodiscard]] QByteArray toBytes() const;
    /// All members one by one, at most `limit` of them; an open end is left out.
    [[nodiscard]] QList<Number> toList(qsizetype limit) const;
    /// The members that are in `other` too; open ends are left out.
    [[nodiscard]] NumberSet intersected(const NumberSet &other) const;
    /// The members that are not in `other`; open ends are left out.
    [[nodiscard]] NumberSet subtracted(const NumberSet &other) const;
    [[nodiscard]] NumberSet united(const NumberSet &other) const;
    /// The same numbers in sets whose wire form has at most `bytes` octets each, in order: servers
    /// limit the length of a line.
    [[nodiscard]] QList<NumberSet> split(qsizetype bytes) const;
    bool operator==(const NumberSet &) const = default;

private:
    void openAt(quint32 low);
    void appendAbove(quint32 low, quint32 high);

    QList<Range> m_ranges;
    quint32 m_openFrom = 0;
    bool m_star = false;
};

extern template class NumberSet<Uid>;
extern template class NumberSet<SequenceNumber>;

using UidSet = NumberSet<Uid>;
using SequenceSet = NumberSet<SequenceNumber>;

} // namespace imap
