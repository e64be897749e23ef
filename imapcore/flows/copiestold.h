// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/response.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace imap {

/// What COPYUID tells of one COPY or MOVE, in any number of pieces (RFC 6851, 4.3), put together
/// only now and then: a piece costs what it holds. A value, kept by the act.
class CopiesTold
{
public:
    CopiesTold() = default;
    explicit CopiesTold(UidSet sent)
        : m_sent(std::move(sent))
    {
    }
    void take(const ResponseCode &code)
    {
        m_isTold = true;
        m_validity = UidValidity(code.validity);
        m_sources.add(code.source);
        if (!m_tooMany)
            m_copies.add(code.destination);
        if (m_sources.isDue() || m_copies.isDue())
            settle();
    }
    [[nodiscard]] bool isTold() const { return m_isTold; }
    [[nodiscard]] UidValidity validity() const { return m_validity; }
    /// Of what was sent, those that are there now.
    [[nodiscard]] const UidSet &sources()
    {
        settle();
        return m_sources.settled;
    }
    [[nodiscard]] const UidSet &copies()
    {
        settle();
        return m_copies.settled;
    }
    /// More copies than originals were told: nobody knows which they are.
    [[nodiscard]] bool isAbsurd()
    {
        settle();
        return m_tooMany;
    }

private:
    struct Pieces
    {
        UidSet settled;
        std::vector<UidSet::Range> more;

        void add(const UidSet &uids)
        {
            more.insert(more.end(), uids.ranges().begin(), uids.ranges().end());
        }
        /// As many as there are already, so that putting them together costs little for each.
        [[nodiscard]] bool isDue() const
        {
            constexpr qsizetype few = 1024;
            return std::cmp_greater_equal(more.size(), std::max(few, settled.ranges().size()));
        }
        void settle()
        {
            if (more.empty())
                return;
            std::sort(more.begin(), more.end(),
                      [](const auto &a, const auto &b) { return a.low < b.low; });
            UidSet all;
            for (const UidSet::Range &range : more)
                all.add(range.low, range.high);
            settled = settled.united(all);
            more.clear();
        }
    };
    void settle()
    {
        m_sources.settle();
        m_sources.settled = m_sources.settled.intersected(m_sent);
        m_copies.settle();
        m_tooMany = m_tooMany || m_copies.settled.count() > m_sent.count();
        if (m_tooMany)
            m_copies = {};
    }

    UidSet m_sent;
    UidValidity m_validity;
    Pieces m_sources;
    Pieces m_copies;
    bool m_isTold = false;
    bool m_tooMany = false;
};

} // namespace imap
