// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/flag.h"

#include <array>
#include <optional>

namespace imap {

/// The flags of 256 consecutive UIDs as one small blob, so that a changed flag does not rewrite
/// envelopes. Keywords are a number of the mailbox's table of keyword sets; 0 is none. A value.
class FlagBucket
{
public:
    static constexpr quint32 rowCount = 256;
    struct Flags
    {
        SystemFlags system;
        quint32 keywords = 0;
    };

    [[nodiscard]] static std::optional<FlagBucket> read(QByteArrayView bytes);
    [[nodiscard]] QByteArray toBytes() const;

    void set(quint32 index, Flags flags);
    void remove(quint32 index) { m_present[index] = false; }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::optional<Flags> flags(quint32 index) const;

private:
    std::array<bool, rowCount> m_present{};
    std::array<Flags, rowCount> m_flags{};
};

} // namespace imap
