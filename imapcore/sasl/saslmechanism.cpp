// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/sasl/saslmechanism.h"

namespace imap {

SaslStep SaslMechanism::keyDerived(const Secret &)
{
    return SaslFault{SaslFault::Kind::NotUnderstood, QByteArrayLiteral("no key was wanted")};
}

} // namespace imap
