// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/sasl/saslmechanism.h"

namespace imap {

/// XOAUTH2, what Google and Microsoft had before RFC 7628: user and bearer token. A challenge is
/// the reason of a refusal, answered by an empty line so that the server can say NO.
class XOAuth2Mechanism final : public SaslMechanism
{
public:
    XOAuth2Mechanism(QByteArray user, Secret token);
    [[nodiscard]] QByteArray name() const override { return QByteArrayLiteral("XOAUTH2"); }
    [[nodiscard]] SaslStep start() override;
    [[nodiscard]] SaslStep challenge(const QByteArray &data) override;
    [[nodiscard]] bool isComplete() const override { return m_shown && !m_refused; }
    [[nodiscard]] bool hasShownProof() const override { return m_shown; }
    [[nodiscard]] QByteArray serverError() const override { return m_serverError; }

private:
    QByteArray m_user;
    Secret m_token;
    QByteArray m_serverError;
    bool m_shown = false;
    bool m_refused = false;
};

} // namespace imap
