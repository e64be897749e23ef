// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/sasl/saslmechanism.h"

namespace imap {

/// PLAIN (RFC 4616): user and password in one message, as they are. The server prepares them.
class PlainMechanism final : public SaslMechanism
{
public:
    PlainMechanism(QByteArray user, Secret password);
    [[nodiscard]] QByteArray name() const override { return QByteArrayLiteral("PLAIN"); }
    [[nodiscard]] SaslStep start() override;
    [[nodiscard]] SaslStep challenge(const QByteArray &data) override;
    [[nodiscard]] bool isComplete() const override { return m_shown; }
    [[nodiscard]] bool hasShownProof() const override { return m_shown; }

private:
    QByteArray m_user;
    Secret m_password;
    bool m_shown = false;
};

} // namespace imap
