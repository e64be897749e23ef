// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Login in which it proves who we are; the rest is in login.cpp.
#include "imapcore/flows/login.h"
#include "imapcore/flows/signinchoice.h"
#include "imapcore/sasl/saslmechanisms.h"
#include "imapcore/types/refusalcause.h"

namespace imap {

namespace {

/// The server is in trouble or full, or wants something else: the password has not been judged.
bool isNotThePassword(const StatusResponse &status)
{
    return !asksForAPassword(refusalCause(status.code, status.text));
}

/// The mechanism is the trouble, not who asks: said before the server had anything to judge a
/// password by, and not called a failed sign-in. Nothing else lets us try another mechanism with
/// the same password: a server that wants to see it could refuse SCRAM by saying that it is wrong.
bool isNotDone(const CommandResult &result, const SaslExchange &exchange)
{
    if (exchange.hasShownProof() || !exchange.serverError().isEmpty())
        return false;
    const ResponseCode &code = result.status.code;
    return result.status.kind == StatusKind::Bad || code.is("CANNOT") || code.name.isEmpty();
}

Finished failedBy(const SaslFault &fault)
{
    const auto kind = fault.kind == SaslFault::Kind::Unproven
                          ? ProtocolViolation::Kind::ServerUnproven
                          : ProtocolViolation::Kind::Malformed;
    return {ImapError(ProtocolViolation{kind, QByteArrayLiteral("SASL"), fault.why})};
}

} // namespace

Step Login::signIn(ServerMirror &mirror)
{
    const CapabilitySet &offered = mirror.capabilities();
    const auto choice = chooseSignIn(offered, m_settings, {m_inTls, m_refusedMechanisms});
    if (const auto *problem = std::get_if<ProtocolViolation>(&choice))
        return Finished{ImapError(*problem)};
    const QByteArray &mechanism = std::get<SignInWay>(choice).mechanism;
    if (m_password.isEmpty() && mechanism != "EXTERNAL")
        return AskPassword{};
    if (!mechanism.isEmpty())
        return authenticate(mechanism, offered);
    return send(LoginCommand{m_settings.user.toUtf8(), m_password});
}

Step Login::authenticate(const QByteArray &mechanism, const CapabilitySet &offered)
{
    m_exchange.emplace(makeMechanism(mechanism, m_settings, m_password));
    AuthenticateCommand command{mechanism};
    if (m_exchange->begin()) {
        // As good as refused: with this user name and this secret nobody can sign in.
        m_exchange.reset();
        m_password = Secret();
        return AskPassword{true, {}};
    }
    if (offered.has("SASL-IR"))
        command.initialResponse = m_exchange->takeInitialResponse();
    return send(std::move(command));
}

Step Login::say(SaslStep step)
{
    if (auto *answer = std::get_if<SaslAnswer>(&step))
        return Respond{std::move(answer->bytes)};
    if (auto *key = std::get_if<SaslKeyWanted>(&step))
        return DeriveKey{std::move(*key)};
    return failedBy(std::get<SaslFault>(step));
}

Step Login::resumeWithChallenge(const std::optional<QByteArray> &challenge, ServerMirror &)
{
    if (!m_exchange)
        return Await{};
    return say(m_exchange->challenge(challenge));
}

Step Login::resumeWithKey(const Secret &key, ServerMirror &)
{
    if (!m_exchange) // the server did not wait for it
        return Await{};
    return say(m_exchange->keyDerived(key));
}

Step Login::signInEnded(const CommandResult &result, ServerMirror &mirror)
{
    if (!result.ok())
        return signInRefused(result, mirror);
    // An OK before the server's proof may come from somebody who does not know the password.
    if (m_exchange && !m_exchange->isComplete())
        return failedBy({SaslFault::Kind::Unproven, QByteArrayLiteral("OK without a proof")});
    mirror.setSignedInBy(m_exchange ? m_exchange->mechanism() : QByteArrayLiteral("LOGIN command"));
    m_exchange.reset();
    m_password = Secret();
    m_signedIn = true;
    // What was announced before sign-in no longer counts; the tagged OK may bring the new list (RFC
    // 9051, 6.2.2).
    if (!result.status.code.is("CAPABILITY"))
        mirror.forgetCapabilities();
    return next(mirror);
}

Step Login::signInRefused(const CommandResult &result, ServerMirror &mirror)
{
    const auto exchange = std::exchange(m_exchange, std::nullopt);
    if (exchange && isNotDone(result, *exchange)) {
        m_refusedMechanisms.append(exchange->mechanism());
        return next(mirror);
    }
    m_password = Secret();
    if (isNotThePassword(result.status) || m_settings.signIn == SignIn::Certificate)
        return refused(result);
    const QByteArray error = exchange ? exchange->serverError() : QByteArray();
    if (error.isEmpty())
        return AskPassword{true, result.status.text};
    return AskPassword{true, QByteArray(error + ": " + result.status.text)};
}

} // namespace imap
