// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/sasl/plainmechanism.h"

namespace imap {

PlainMechanism::PlainMechanism(QByteArray user, Secret password)
    : m_user(std::move(user))
    , m_password(std::move(password))
{
}

// message = [authzid] UTF8NUL authcid UTF8NUL passwd
SaslStep PlainMechanism::start()
{
    if (m_user.contains('\0') || m_password.reveal().contains('\0'))
        return SaslFault{SaslFault::Kind::Unusable, QByteArrayLiteral("NUL in a password")};
    m_shown = true;
    QByteArray message;
    message.reserve(m_user.size() + m_password.reveal().size() + 2);
    message.append('\0').append(m_user).append('\0').append(m_password.reveal());
    return SaslAnswer{Secret(std::move(message))};
}

SaslStep PlainMechanism::challenge(const QByteArray &)
{
    return SaslFault{SaslFault::Kind::NotUnderstood,
                     QByteArrayLiteral("a second challenge to PLAIN")};
}

} // namespace imap
