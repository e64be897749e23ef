// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/session/rateguard.h"

namespace imap {

bool RateGuard::isTooSlow(qint64 octets, bool underWay, Instant now)
{
    if (!underWay || !m_running) {
        m_running = underWay;
        m_since = now;
        m_octets = 0;
        return false;
    }
    m_octets += octets;
    const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_since);
    if (elapsed < m_window)
        return false;
    const bool tooSlow = m_octets < m_rate * elapsed.count() / 1000;
    m_since = now;
    m_octets = 0;
    return tooSlow;
}

} // namespace imap
