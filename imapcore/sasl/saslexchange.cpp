// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/sasl/saslexchange.h"

namespace imap {

namespace {

constexpr qsizetype longestChallenge = 64 * 1024;

} // namespace

SaslExchange::SaslExchange(std::unique_ptr<SaslMechanism> mechanism)
    : m_mechanism(std::move(mechanism))
{
}

std::optional<SaslFault> SaslExchange::begin()
{
    if (!m_mechanism->speaksFirst())
        return std::nullopt;
    SaslStep first = m_mechanism->start();
    if (auto *answer = std::get_if<SaslAnswer>(&first)) {
        m_initial = std::move(answer->bytes);
        return std::nullopt;
    }
    const auto *fault = std::get_if<SaslFault>(&first);
    return fault ? *fault : SaslFault{};
}

SaslStep SaslExchange::challenge(const std::optional<QByteArray> &data)
{
    if (++m_challenges > mostChallenges)
        return SaslFault{SaslFault::Kind::NotUnderstood, QByteArrayLiteral("too many challenges")};
    // The empty challenge that asks for it; some servers put words there.
    if (m_initial)
        return SaslAnswer{*takeInitialResponse()};
    if (!data || data->size() > longestChallenge)
        return SaslFault{SaslFault::Kind::NotUnderstood,
                         QByteArrayLiteral("a challenge is no base64")};
    return m_mechanism->challenge(*data);
}

} // namespace imap
