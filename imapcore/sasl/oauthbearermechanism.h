// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/sasl/saslmechanism.h"

namespace imap {

/// OAUTHBEARER (RFC 7628): a bearer token and the place it is meant for. A challenge is the reason
/// of a refusal, answered by ^A so that the server can say NO (3.2.3).
class OAuthBearerMechanism final : public SaslMechanism
{
public:
    OAuthBearerMechanism(QByteArray user, Secret token, QByteArray host, quint16 port);
    [[nodiscard]] QByteArray name() const override { return QByteArrayLiteral("OAUTHBEARER"); }
    [[nodiscard]] SaslStep start() override;
    [[nodiscard]] SaslStep challenge(const QByteArray &data) override;
    [[nodiscard]] bool isComplete() const override { return m_shown && !m_refused; }
    [[nodiscard]] bool hasShownProof() const override { return m_shown; }
    [[nodiscard]] QByteArray serverError() const override { return m_serverError; }

private:
    QByteArray m_user;
    Secret m_token;
    QByteArray m_host;
    quint16 m_port;
    QByteArray m_serverError;
    bool m_shown = false;
    bool m_refused = false;
};

} // namespace imap
