// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/sasl/saslmechanism.h"

#include <memory>
#include <optional>
#include <utility>

namespace imap {

/// One AUTHENTICATE from its first line to the tagged answer: whose turn it is, and no more than
/// ten challenges (promise 10). No I/O; owned by the Login flow.
class SaslExchange
{
public:
    static constexpr int mostChallenges = 10;

    explicit SaslExchange(std::unique_ptr<SaslMechanism> mechanism);

    [[nodiscard]] QByteArray mechanism() const { return m_mechanism->name(); }
    /// Before the command is sent. A fault: what we have cannot be said by this mechanism.
    [[nodiscard]] std::optional<SaslFault> begin();
    /// What is ours to say first, for the command's own line (SASL-IR). Not taken, it waits for the
    /// server's empty challenge.
    [[nodiscard]] std::optional<Secret> takeInitialResponse()
    {
        return std::exchange(m_initial, std::nullopt);
    }
    /// None: the server's challenge was no base64.
    [[nodiscard]] SaslStep challenge(const std::optional<QByteArray> &data);
    [[nodiscard]] SaslStep keyDerived(const Secret &key) { return m_mechanism->keyDerived(key); }
    /// The server said OK: whether it may.
    [[nodiscard]] bool isComplete() const { return !m_initial && m_mechanism->isComplete(); }
    /// The server said NO: whether it can mean the password.
    [[nodiscard]] bool hasShownProof() const { return !m_initial && m_mechanism->hasShownProof(); }
    [[nodiscard]] QByteArray serverError() const { return m_mechanism->serverError(); }

private:
    std::unique_ptr<SaslMechanism> m_mechanism;
    std::optional<Secret> m_initial; // not sent yet
    int m_challenges = 0;
};

} // namespace imap
