// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/sasl/externalmechanism.h"

namespace imap {

ExternalMechanism::ExternalMechanism(QByteArray authorizationIdentity)
    : m_identity(std::move(authorizationIdentity))
{
}

SaslStep ExternalMechanism::start()
{
    if (m_identity.contains('\0'))
        return SaslFault{SaslFault::Kind::Unusable, QByteArrayLiteral("NUL in a user name")};
    m_said = true;
    return SaslAnswer{Secret(m_identity)};
}

SaslStep ExternalMechanism::challenge(const QByteArray &)
{
    return SaslFault{SaslFault::Kind::NotUnderstood,
                     QByteArrayLiteral("a second challenge to EXTERNAL")};
}

} // namespace imap
