// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/sasl/loginmechanism.h"

namespace imap {

LoginMechanism::LoginMechanism(QByteArray user, Secret password)
    : m_user(std::move(user))
    , m_password(std::move(password))
{
}

SaslStep LoginMechanism::start()
{
    return SaslFault{SaslFault::Kind::NotUnderstood, QByteArrayLiteral("LOGIN speaks second")};
}

SaslStep LoginMechanism::challenge(const QByteArray &)
{
    switch (++m_answered) {
    case 1:
        return SaslAnswer{Secret(m_user)};
    case 2:
        return SaslAnswer{m_password};
    default:
        return SaslFault{SaslFault::Kind::NotUnderstood,
                         QByteArrayLiteral("a third challenge to LOGIN")};
    }
}

} // namespace imap
