// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/sasl/saslmechanism.h"

namespace imap {

/// EXTERNAL (RFC 4422, appendix A): who we are was proved below, by the client certificate in TLS;
/// only the identity to act as is said. An empty one means the certificate's own.
class ExternalMechanism final : public SaslMechanism
{
public:
    explicit ExternalMechanism(QByteArray authorizationIdentity);
    [[nodiscard]] QByteArray name() const override { return QByteArrayLiteral("EXTERNAL"); }
    [[nodiscard]] SaslStep start() override;
    [[nodiscard]] SaslStep challenge(const QByteArray &data) override;
    [[nodiscard]] bool isComplete() const override { return m_said; }
    [[nodiscard]] bool hasShownProof() const override { return m_said; }

private:
    QByteArray m_identity;
    bool m_said = false;
};

} // namespace imap
