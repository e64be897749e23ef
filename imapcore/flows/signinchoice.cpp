// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/signinchoice.h"

namespace imap {

namespace {

using Violation = ProtocolViolation::Kind;
using Choice = std::variant<SignInWay, ProtocolViolation>;

constexpr char scramSha256[] = "SCRAM-SHA-256";
constexpr char scramSha1[] = "SCRAM-SHA-1";

ProtocolViolation problem(Violation kind, const char *expected = "")
{
    return {kind, QByteArray(expected), {}};
}

/// Answers "is it offered, and not refused already?" and picks by it.
class Offer
{
public:
    Offer(const CapabilitySet &offered, const SignInSituation &situation)
        : m_offered(offered)
        , m_refused(situation.refused)
    {
    }
    [[nodiscard]] bool has(const char *mechanism) const
    {
        return m_offered.hasAuth(mechanism) && !m_refused.contains(mechanism);
    }
    /// The first of these that is offered.
    [[nodiscard]] Choice firstOf(std::initializer_list<const char *> mechanisms) const
    {
        for (const char *mechanism : mechanisms) {
            if (has(mechanism))
                return SignInWay{mechanism};
        }
        return problem(Violation::SignInMissing, *mechanisms.begin());
    }
    /// LOGIN, the mechanism, else the command where it is allowed (RFC 9051, 6.2.3).
    [[nodiscard]] Choice login(Violation otherwise) const
    {
        if (has("LOGIN"))
            return SignInWay{"LOGIN"};
        if (!m_offered.has("LOGINDISABLED"))
            return SignInWay{};
        return problem(otherwise, "LOGIN");
    }

private:
    const CapabilitySet &m_offered;
    const QByteArrayList &m_refused;
};

Choice strongest(const Offer &offer, const ConnectionSettings &settings,
                 const SignInSituation &situation)
{
    for (const char *mechanism : {scramSha256, scramSha1}) {
        if (offer.has(mechanism))
            return SignInWay{mechanism};
    }
    const bool scramRefused =
        situation.refused.contains(scramSha256) || situation.refused.contains(scramSha1);
    if (settings.scramSeen || (scramRefused && !situation.inTls))
        return problem(Violation::SignInDowngraded, "SCRAM");
    if (offer.has("PLAIN"))
        return SignInWay{"PLAIN"};
    return offer.login(Violation::LoginDisabled);
}

} // namespace

Choice chooseSignIn(const CapabilitySet &offered, const ConnectionSettings &settings,
                    const SignInSituation &situation)
{
    const Offer offer(offered, situation);
    const SignIn wanted = settings.signIn;
    const bool needsTls = wanted == SignIn::Token || wanted == SignIn::Certificate;
    // RFC 7628, 3: TLS is a must; and without it nobody has seen a certificate.
    if (!situation.inTls && (needsTls || settings.security != Security::None))
        return problem(Violation::SignInNeedsTls, "TLS");
    switch (wanted) {
    case SignIn::Token:
        return offer.firstOf({"OAUTHBEARER", "XOAUTH2"});
    case SignIn::Certificate:
        return offer.firstOf({"EXTERNAL"});
    case SignIn::ScramSha256:
        return offer.firstOf({scramSha256});
    case SignIn::ScramSha1:
        return offer.firstOf({scramSha1});
    case SignIn::Plain:
        return offer.firstOf({"PLAIN"});
    case SignIn::Login:
        return offer.login(Violation::SignInMissing);
    case SignIn::Automatic:
        break;
    }
    return strongest(offer, settings, situation);
}

} // namespace imap
