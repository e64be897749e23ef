// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/sasl/oauthbearermechanism.h"

#include "imapcore/sasl/bearertoken.h"
#include "imapcore/sasl/saslname.h"

namespace imap {

OAuthBearerMechanism::OAuthBearerMechanism(QByteArray user, Secret token, QByteArray host,
                                           quint16 port)
    : m_user(std::move(user))
    , m_token(std::move(token))
    , m_host(std::move(host))
    , m_port(port)
{
}

// client-resp = gs2-header kvsep *kvpair kvsep, where kvsep is ^A
SaslStep OAuthBearerMechanism::start()
{
    if (!isBearerToken(m_token.reveal()) || !isSaslName(m_user) || m_host.contains('\x01'))
        return SaslFault{SaslFault::Kind::Unusable,
                         QByteArrayLiteral("the token is none, or the user name has controls")};
    m_shown = true;
    QByteArray message;
    message.reserve(m_user.size() * 3 + m_token.reveal().size() + m_host.size() + 64);
    message.append("n,a=").append(saslName(m_user)).append(",\x01");
    message.append("host=").append(m_host).append('\x01');
    message.append("port=").append(QByteArray::number(m_port)).append('\x01');
    message.append("auth=Bearer ").append(m_token.reveal()).append("\x01\x01");
    return SaslAnswer{Secret(std::move(message))};
}

SaslStep OAuthBearerMechanism::challenge(const QByteArray &data)
{
    if (std::exchange(m_refused, true))
        return SaslFault{SaslFault::Kind::NotUnderstood,
                         QByteArrayLiteral("a second challenge to OAUTHBEARER")};
    m_serverError = bearerErrorStatus(data);
    return SaslAnswer{Secret(QByteArrayLiteral("\x01"))};
}

} // namespace imap
