// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/sasl/saslmechanism.h"

namespace imap {

/// LOGIN (draft-murchison-sasl-login, obsolete but alive): the server asks for the user, then for
/// the password. Servers word the questions differently, so only their order counts.
class LoginMechanism final : public SaslMechanism
{
public:
    LoginMechanism(QByteArray user, Secret password);
    [[nodiscard]] QByteArray name() const override { return QByteArrayLiteral("LOGIN"); }
    [[nodiscard]] bool speaksFirst() const override { return false; }
    [[nodiscard]] SaslStep start() override;
    [[nodiscard]] SaslStep challenge(const QByteArray &data) override;
    [[nodiscard]] bool isComplete() const override { return m_answered == 2; }
    [[nodiscard]] bool hasShownProof() const override { return m_answered == 2; }

private:
    QByteArray m_user;
    Secret m_password;
    int m_answered = 0;
};

} // namespace imap
