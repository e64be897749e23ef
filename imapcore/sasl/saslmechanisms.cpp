// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/sasl/saslmechanisms.h"

#include "imapcore/sasl/externalmechanism.h"
#include "imapcore/sasl/loginmechanism.h"
#include "imapcore/sasl/oauthbearermechanism.h"
#include "imapcore/sasl/plainmechanism.h"
#include "imapcore/sasl/scrammechanism.h"
#include "imapcore/sasl/xoauth2mechanism.h"

namespace imap {

std::unique_ptr<SaslMechanism>
makeMechanism(const QByteArray &name, const ConnectionSettings &settings, const Secret &secret)
{
    const QByteArray user = settings.user.toUtf8();
    const auto scram = [&](ScramMechanism::Hash hash) {
        return std::make_unique<ScramMechanism>(hash, settings.user, secret,
                                                ScramMechanism::newNonce());
    };
    if (name == "SCRAM-SHA-256")
        return scram(ScramMechanism::Hash::Sha256);
    if (name == "SCRAM-SHA-1")
        return scram(ScramMechanism::Hash::Sha1);
    if (name == "PLAIN")
        return std::make_unique<PlainMechanism>(user, secret);
    if (name == "LOGIN")
        return std::make_unique<LoginMechanism>(user, secret);
    if (name == "OAUTHBEARER")
        return std::make_unique<OAuthBearerMechanism>(user, secret, settings.host.toUtf8(),
                                                      settings.port);
    if (name == "XOAUTH2")
        return std::make_unique<XOAuth2Mechanism>(user, secret);
    if (name == "EXTERNAL")
        return std::make_unique<ExternalMechanism>(user);
    return nullptr;
}

} // namespace imap
