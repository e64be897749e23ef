// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/mostnumbers.h"
#include "imapcore/types/error.h"
#include "imapcore/types/response.h"
#include "imapcore/types/uidmap.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

namespace imap {

/// Collects what a UID SEARCH finds, told by ESEARCH or by any number of SEARCH lines (RFC 4731). A
/// value, kept by the flow that asks.
class FoundUids
{
public:
    /// A new search begins.
    void clear()
    {
        m_uids.reset();
        m_listed.clear();
        m_tooMany = false;
    }
    void observe(const Response &response, const ServerMirror &mirror)
    {
        if (const auto *esearch = std::get_if<EsearchData>(&response); esearch && esearch->uid) {
            m_uids = esearch->all.value_or(UidSet());
        } else if (const auto *search = std::get_if<SearchData>(&response)) {
            if (!m_uids)
                m_uids = UidSet();
            const size_t most = mostNumbers(mirror);
            m_tooMany = m_tooMany || m_listed.size() + size_t(search->ids.size()) > most;
            if (m_tooMany)
                m_listed = {};
            else
                m_listed.insert(m_listed.end(), search->ids.begin(), search->ids.end());
        }
    }
    /// Nothing when no answer came: an OK alone is none, nor is one far too long.
    [[nodiscard]] const std::optional<UidSet> &uids()
    {
        // A server may list them in any order; a set takes a million in ascending order at once.
        std::sort(m_listed.begin(), m_listed.end());
        UidSet listed;
        for (const quint32 uid : m_listed)
            listed.add(Uid(uid));
        if (!m_listed.empty())
            m_uids = m_uids->united(listed);
        m_listed.clear();
        if (m_tooMany)
            m_uids.reset();
        return m_uids;
    }
    /// Of `uids` those that `mailbox` has: messages vanish while a server searches. What arrived
    /// and has no known UID yet may be among them.
    [[nodiscard]] static UidSet presentIn(const UidMap &mailbox, const UidSet &uids)
    {
        const quint32 known = mailbox.count() - mailbox.unknownCount();
        UidSet present = mailbox.uidsAt(SequenceNumber(1), SequenceNumber(known));
        if (mailbox.unknownCount() > 0)
            present.add(mailbox.uidAt(SequenceNumber(known)).value() + 1,
                        std::numeric_limits<quint32>::max());
        return uids.intersected(present);
    }
    /// The error when there is no answer.
    [[nodiscard]] static ImapError noAnswer()
    {
        return ProtocolViolation{
            ProtocolViolation::Kind::Malformed, QByteArrayLiteral("SEARCH"), {}};
    }

private:
    std::optional<UidSet> m_uids;
    std::vector<quint32> m_listed; // and not in m_uids yet
    bool m_tooMany = false;
};

} // namespace imap
