// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>
#include <optional>

namespace imap {

/// An unsigned number of one meaning only; numbers of different meanings do not mix.
/// 0 stands for "absent" in all of them (nz-number in RFC 9051, section 9).
template <typename Meaning, typename Rep>
class StrongNumber
{
public:
    using Value = Rep;
    constexpr StrongNumber() = default;
    constexpr explicit StrongNumber(Rep value)
        : m_value(value)
    {
    }
    [[nodiscard]] constexpr Rep value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value != 0; }
    constexpr auto operator<=>(const StrongNumber &) const = default; // NOLINT: sees a 0 here

private:
    Rep m_value = 0;
};

template <typename Meaning, typename Rep>
size_t qHash(StrongNumber<Meaning, Rep> number, size_t seed = 0)
{
    return ::qHash(number.value(), seed);
}

/// Unique identifier of a message (RFC 9051, 2.3.1.1); lasts under one UIDVALIDITY.
using Uid = StrongNumber<struct UidMeaning, quint32>;
/// Position of a message, 1 is the oldest (RFC 9051, 2.3.1.2); lasts until the next EXPUNGE.
using SequenceNumber = StrongNumber<struct SequenceMeaning, quint32>;
/// The generation of a mailbox's UIDs; when it changes, nothing known by UID holds any more.
using UidValidity = StrongNumber<struct UidValidityMeaning, quint32>;
/// Modification sequence (RFC 7162), 63 bits.
using ModSeq = StrongNumber<struct ModSeqMeaning, quint64>;

} // namespace imap

Q_DECLARE_TYPEINFO(imap::Uid, Q_PRIMITIVE_TYPE);
Q_DECLARE_TYPEINFO(imap::SequenceNumber, Q_PRIMITIVE_TYPE);
