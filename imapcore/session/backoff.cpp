// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/session/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace imap {

std::chrono::milliseconds Backoff::next()
{
    if (m_in.isValid() && m_in.elapsed() >= m_lasting.count())
        m_failures = 0;
    m_in.invalidate();
    constexpr int mostDoublings = 20; // far beyond any limit, below any overflow
    const auto delay = std::min(m_first * (1 << std::min(m_failures, mostDoublings)), m_longest);
    ++m_failures;
    const double jitter = 0.8 + 0.4 * QRandomGenerator::global()->generateDouble();
    return std::chrono::milliseconds(
        static_cast<qint64>(static_cast<double>(delay.count()) * jitter));
}

void Backoff::reset()
{
    m_failures = 0;
    m_in.invalidate();
}

} // namespace imap
