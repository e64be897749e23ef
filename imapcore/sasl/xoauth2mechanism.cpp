// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/sasl/xoauth2mechanism.h"

#include "imapcore/sasl/bearertoken.h"
#include "imapcore/sasl/saslname.h"

namespace imap {

XOAuth2Mechanism::XOAuth2Mechanism(QByteArray user, Secret token)
    : m_user(std::move(user))
    , m_token(std::move(token))
{
}

SaslStep XOAuth2Mechanism::start()
{
    if (!isBearerToken(m_token.reveal()) || !isSaslName(m_user))
        return SaslFault{SaslFault::Kind::Unusable,
                         QByteArrayLiteral("the token is none, or the user name has controls")};
    m_shown = true;
    QByteArray message;
    message.reserve(m_user.size() + m_token.reveal().size() + 32);
    message.append("user=").append(m_user).append('\x01').append("auth=Bearer ");
    message.append(m_token.reveal()).append("\x01\x01");
    return SaslAnswer{Secret(std::move(message))};
}

SaslStep XOAuth2Mechanism::challenge(const QByteArray &data)
{
    if (std::exchange(m_refused, true))
        return SaslFault{SaslFault::Kind::NotUnderstood,
                         QByteArrayLiteral("a second challenge to XOAUTH2")};
    m_serverError = bearerErrorStatus(data);
    return SaslAnswer{};
}

} // namespace imap
