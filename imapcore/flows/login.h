// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"
#include "imapcore/sasl/saslexchange.h"
#include "imapcore/types/connectionsettings.h"

#include <optional>

namespace imap {

/// From a greeting to a signed-in connection. Written as "what is still missing?", in this order:
///   STARTTLS chosen and not yet in TLS -> CAPABILITY, STARTTLS, TLS
///   capabilities unknown               -> CAPABILITY
///   not signed in                      -> secret, AUTHENTICATE or LOGIN; again if refused
///   capabilities unknown again         -> CAPABILITY
///   ID, NAMESPACE, ENABLE QRESYNC or CONDSTORE; COMPRESS if wanted -> where offered, ENABLE beside
///   the first of the others; their refusal does no harm
class Login : public Flow
{
public:
    /// `inTls`: the transport is encrypted already. Throws nothing away before TLS: the caller
    /// makes a new mirror.
    Login(const ConnectionSettings &settings, const StatusResponse &greeting, bool inTls);

    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;
    [[nodiscard]] Step resumeInTls(ServerMirror &mirror) override;
    [[nodiscard]] Step resumeWithPassword(const Secret &password, const QString &problem,
                                          ServerMirror &mirror) override;
    [[nodiscard]] Step resumeWithChallenge(const std::optional<QByteArray> &challenge,
                                           ServerMirror &mirror) override;
    [[nodiscard]] Step resumeWithKey(const Secret &key, ServerMirror &mirror) override;

private:
    void greet(ServerMirror &mirror) const;
    [[nodiscard]] Step next(ServerMirror &mirror);
    [[nodiscard]] Step startTls(ServerMirror &mirror) const;
    [[nodiscard]] Step signIn(ServerMirror &mirror);
    [[nodiscard]] Step authenticate(const QByteArray &mechanism, const CapabilitySet &offered);
    [[nodiscard]] Step say(SaslStep step);
    [[nodiscard]] Step signInEnded(const CommandResult &result, ServerMirror &mirror);
    [[nodiscard]] Step signInRefused(const CommandResult &result, ServerMirror &mirror);
    [[nodiscard]] Step afterSignIn(ServerMirror &mirror);
    [[nodiscard]] QByteArrayList toEnable(const ServerMirror &mirror);
    [[nodiscard]] Step send(CommandBody body) const;

    ConnectionSettings m_settings;
    StatusResponse m_greeting;
    Secret m_password; // or token
    std::optional<SaslExchange> m_exchange;
    QByteArrayList m_refusedMechanisms; // offered, but not done
    bool m_inTls;
    bool m_signedIn = false;
    bool m_idSent = false;
    bool m_namespaceSent = false;
    bool m_compressSent = false;
    bool m_enableSent = false;
    qsizetype m_welcome = 0; // of these, in flight
};

} // namespace imap
