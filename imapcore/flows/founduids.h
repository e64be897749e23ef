// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/error.h"
#include "imapcore/types/response.h"

#include <optional>

namespace imap {

/// Collects what a UID SEARCH finds, told by ESEARCH or by any number of SEARCH lines (RFC 4731). A
/// value, kept by the flow that asks.
class FoundUids
{
public:
    /// A new search begins.
    void clear() { m_uids.reset(); }
    void observe(const Response &response)
    {
        if (const auto *esearch = std::get_if<EsearchData>(&response); esearch && esearch->uid) {
            m_uids = esearch->all.value_or(UidSet());
        } else if (const auto *search = std::get_if<SearchData>(&response)) {
            if (!m_uids)
                m_uids = UidSet();
            for (const quint32 uid : search->ids)
                m_uids->add(Uid(uid));
        }
    }
    /// Nothing when no answer came: an OK alone is none.
    [[nodiscard]] const std::optional<UidSet> &uids() const { return m_uids; }
    /// The error for that.
    [[nodiscard]] static ImapError noAnswer()
    {
        return ProtocolViolation{
            ProtocolViolation::Kind::Malformed, QByteArrayLiteral("SEARCH"), {}};
    }

private:
    std::optional<UidSet> m_uids;
};

} // namespace imap
