// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/sasl/saslexchange.h"
#include "imapcore/sasl/scrammechanism.h"

#include <QPasswordDigestor>

#include <memory>
#include <optional>

namespace testsupport {

/// One exchange as a dialogue without base64: what the server says goes in, what we say comes out.
/// Keys are derived at once.
class SaslDialogue
{
public:
    explicit SaslDialogue(std::unique_ptr<imap::SaslMechanism> mechanism, bool inFirstLine = true)
        : m_exchange(std::move(mechanism))
    {
        m_fault = m_exchange.begin();
        if (!m_fault && inFirstLine) {
            if (const auto initial = m_exchange.takeInitialResponse())
                m_said = initial->reveal();
        }
    }

    void hear(const std::optional<QByteArray> &challenge) { take(m_exchange.challenge(challenge)); }

    /// What was said last; empty after a fault.
    [[nodiscard]] QByteArray said() const { return m_fault ? QByteArray() : m_said; }
    [[nodiscard]] const std::optional<imap::SaslFault> &fault() const { return m_fault; }
    [[nodiscard]] const imap::SaslExchange &exchange() const { return m_exchange; }
    /// How often a key was derived, and by how many rounds the last time.
    [[nodiscard]] int keys() const { return m_keys; }
    [[nodiscard]] int rounds() const { return m_rounds; }

private:
    void take(imap::SaslStep step)
    {
        while (const auto *wanted = std::get_if<imap::SaslKeyWanted>(&step)) {
            ++m_keys;
            m_rounds = wanted->rounds;
            const auto length = static_cast<quint64>(QCryptographicHash::hashLength(wanted->hash));
            const QByteArray key = QPasswordDigestor::deriveKeyPbkdf2(
                wanted->hash, wanted->password.reveal(), wanted->salt, wanted->rounds, length);
            step = m_exchange.keyDerived(imap::Secret(key));
        }
        if (const auto *answer = std::get_if<imap::SaslAnswer>(&step))
            m_said = answer->bytes.reveal();
        else
            m_fault = std::get<imap::SaslFault>(step);
    }

    imap::SaslExchange m_exchange;
    QByteArray m_said;
    std::optional<imap::SaslFault> m_fault;
    int m_keys = 0;
    int m_rounds = 0;
};

/// The example of RFC 5802, 5.
inline std::unique_ptr<imap::ScramMechanism> scramOfRfc5802()
{
    return std::make_unique<imap::ScramMechanism>(imap::ScramMechanism::Hash::Sha1,
                                                  QStringLiteral("user"), imap::Secret("pencil"),
                                                  QByteArrayLiteral("fyko+d2lbbFgONRv9qkxdawL"));
}

/// The example of RFC 7677, 3.
inline std::unique_ptr<imap::ScramMechanism> scramOfRfc7677()
{
    return std::make_unique<imap::ScramMechanism>(imap::ScramMechanism::Hash::Sha256,
                                                  QStringLiteral("user"), imap::Secret("pencil"),
                                                  QByteArrayLiteral("rOprNGfwEbeRWgbNEkqO"));
}

} // namespace testsupport
