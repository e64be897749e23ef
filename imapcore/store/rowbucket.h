// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/store/bytewriter.h"
#include "imapcore/store/packedenvelope.h"
#include "imapcore/types/messagedata.h"

#include <array>
#include <optional>

namespace imap {

/// What is kept of one message but for its flags; envelope and structure are views.
struct StoredRow
{
    std::optional<InternalDate> internalDate;
    std::optional<quint64> size;
    std::optional<PackedEnvelope> envelope;
    QByteArrayView structure; // packed; null when not held
    QByteArrayList damaged;
    /// Shown without asking the server: there is an envelope, or there will never be one.
    [[nodiscard]] bool isComplete() const
    {
        return internalDate && size && (envelope || damaged.contains("ENVELOPE"));
    }
};

/// The rows of 64 consecutive UIDs as one blob: a row costs no place in a table, a page of the list
/// is one or two reads. A value.
class RowBucket
{
public:
    static constexpr quint32 rowCount = 64;

    /// Reads a blob that was checked by unsealed(); nothing when its form is wrong. `bytes` must
    /// outlive the bucket and what it hands out.
    [[nodiscard]] static std::optional<RowBucket> read(QByteArrayView bytes);
    [[nodiscard]] QByteArray toBytes() const;

    /// Adds what `data` tells; what it does not tell stays.
    void merge(quint32 index, const MessageData &data);
    void remove(quint32 index);
    /// Which rows are there and complete, as bits.
    [[nodiscard]] quint64 complete() const { return m_complete; }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::optional<StoredRow> row(quint32 index) const;

private:
    struct Slot
    {
        qsizetype at = 0;
        qsizetype size = 0; // 0: no row
        bool added = false; // in m_added, else in m_bytes
    };
    [[nodiscard]] QByteArrayView payload(const Slot &slot) const;

    QByteArrayView m_bytes;
    ByteWriter m_added; // rows since it was read
    std::array<Slot, rowCount> m_slots;
    quint64 m_complete = 0;
};

} // namespace imap
