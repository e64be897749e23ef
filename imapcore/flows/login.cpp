// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/login.h"

namespace imap {

namespace {

Finished violation(ProtocolViolation::Kind kind, const QByteArray &expected = {})
{
    return {ImapError(ProtocolViolation{kind, expected, {}})};
}

/// The words of a greeting; not what came in clear where TLS is wanted, which may be anybody's
/// (promise 4).
QByteArray wordsOf(const StatusResponse &greeting, const ConnectionSettings &settings)
{
    return settings.security == Security::StartTls ? QByteArray() : greeting.text;
}

} // namespace

Login::Login(const ConnectionSettings &settings, const StatusResponse &greeting, bool inTls)
    : m_settings(settings)
    , m_greeting(greeting)
    , m_inTls(inTls)
{
}

Step Login::send(CommandBody body) const
{
    return Send{{Command{std::move(body), QByteArrayLiteral("Sign in")}}};
}

Step Login::start(ServerMirror &mirror)
{
    if (m_greeting.kind == StatusKind::Bye)
        return Finished{ImapError(ConnectionLost{wordsOf(m_greeting, m_settings)})};
    if (m_greeting.kind == StatusKind::PreAuth) {
        // Someone on the way could make us skip STARTTLS by it (promise 3).
        if (m_settings.security != Security::None && !m_inTls)
            return violation(ProtocolViolation::Kind::PreAuthInClear);
        m_signedIn = true;
    }
    greet(mirror);
    return next(mirror);
}

void Login::greet(ServerMirror &mirror) const
{
    mirror.setGreeting(wordsOf(m_greeting, m_settings), m_settings.disabledQuirks);
}

Step Login::next(ServerMirror &mirror)
{
    if (!mirror.capabilitiesKnown())
        return send(CapabilityCommand{});
    const CapabilitySet &offered = mirror.capabilities();
    if (!offered.has("IMAP4REV1") && !offered.has("IMAP4REV2"))
        return violation(ProtocolViolation::Kind::NoImap4Rev1, QByteArrayLiteral("IMAP4rev1"));
    if (m_settings.security == Security::StartTls && !m_inTls)
        return startTls(mirror);
    if (!m_signedIn)
        return signIn(mirror);
    return afterSignIn(mirror);
}

Step Login::startTls(ServerMirror &mirror) const
{
    // Required once chosen: never on in clear (promise 1).
    if (!mirror.capabilities().has("STARTTLS"))
        return violation(ProtocolViolation::Kind::StartTlsMissing, QByteArrayLiteral("STARTTLS"));
    return send(StartTlsCommand{});
}

Step Login::resumeInTls(ServerMirror &mirror)
{
    m_inTls = true;
    greet(mirror); // it is a new one
    return next(mirror);
}

Step Login::resumeWithPassword(const Secret &password, const QString &problem, ServerMirror &mirror)
{
    if (password.isEmpty())
        return Finished{ImapError(NoCredentials{problem})};
    m_password = password;
    return next(mirror);
}

Step Login::resume(const CommandResult &result, ServerMirror &mirror)
{
    const CommandBody &command = result.command;
    if (std::holds_alternative<StartTlsCommand>(command)) {
        if (!result.ok())
            return violation(ProtocolViolation::Kind::StartTlsMissing,
                             QByteArrayLiteral("STARTTLS"));
        return UpgradeToTls{};
    }
    if (std::holds_alternative<CapabilityCommand>(command)) {
        if (!result.ok() || !mirror.capabilitiesKnown())
            return violation(ProtocolViolation::Kind::NoImap4Rev1, QByteArrayLiteral("CAPABILITY"));
        return next(mirror);
    }
    const bool signingIn = std::holds_alternative<LoginCommand>(command) ||
                           std::holds_alternative<AuthenticateCommand>(command);
    if (!signingIn) // ID, NAMESPACE and ENABLE are welcome, not needed
        return --m_welcome > 0 ? Step(Await{}) : next(mirror);
    return signInEnded(result, mirror);
}

Step Login::afterSignIn(ServerMirror &mirror)
{
    const CapabilitySet &offered = mirror.capabilities();
    QList<CommandBody> bodies;
    if (!std::exchange(m_idSent, true) && offered.has("ID")) {
        bodies.append(IdCommand{{{QByteArrayLiteral("name"), QByteArrayLiteral("Postroom")},
                                 {QByteArrayLiteral("version"), QByteArrayLiteral("0.1.0")}}});
    } else if (!std::exchange(m_namespaceSent, true) && offered.has("NAMESPACE")) {
        bodies.append(NamespaceCommand{});
    }
    if (const QByteArrayList names = toEnable(mirror); !names.isEmpty())
        bodies.append(EnableCommand{names});
    // Last and alone, as all that follows its OK is compressed. NO or BAD (it is active in TLS,
    // say) leaves the connection as it is (RFC 4978, 3).
    if (bodies.isEmpty() && m_settings.compress && offered.has("COMPRESS=DEFLATE") &&
        !std::exchange(m_compressSent, true))
        return send(CompressCommand{});
    if (bodies.isEmpty())
        return Finished{Done{}};
    m_welcome = bodies.size();
    Send together;
    for (CommandBody &body : bodies)
        together.commands.append({std::move(body), QByteArrayLiteral("Sign in")});
    return together;
}

/// QRESYNC brings CONDSTORE with it (RFC 7162, 3.2.3). Once, and before any mailbox is selected.
QByteArrayList Login::toEnable(const ServerMirror &mirror)
{
    const CapabilitySet &offered = mirror.capabilities();
    if (std::exchange(m_enableSent, true) || !offered.has("ENABLE"))
        return {};
    for (const char *name : {"QRESYNC", "CONDSTORE"}) {
        if (offered.has(name))
            return {QByteArray(name)};
    }
    return {};
}

} // namespace imap
