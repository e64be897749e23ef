// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/session/sessionrules.h"

#include "imapcore/types/refusalcause.h"

namespace imap {

bool isAboutOpenMailbox(const Change &change)
{
    return std::holds_alternative<MessagesArrived>(change) ||
           std::holds_alternative<UidsLearned>(change) ||
           std::holds_alternative<MessageExpunged>(change) ||
           std::holds_alternative<MessagesUpdated>(change) ||
           std::holds_alternative<MailboxFlagsChanged>(change);
}

bool changesCounts(const Change &change)
{
    if (const auto *updated = std::get_if<MessagesUpdated>(&change))
        return updated->messages.first().flags.has_value() &&
               updated->messages.first().envelope.isNull();
    return changesQuota(change);
}

bool changesQuota(const Change &change)
{
    return std::holds_alternative<MessagesArrived>(change) ||
           std::holds_alternative<MessageExpunged>(change);
}

bool signsInAlike(const ConnectionSettings &one, const ConnectionSettings &other)
{
    ConnectionSettings alike = other;
    alike.readOnly = one.readOnly;
    alike.disabledCapabilities = one.disabledCapabilities;
    alike.mostConnections = one.mostConnections;
    alike.compress = one.compress;
    alike.scramSeen = one.scramSeen;
    alike.disabledQuirks = one.disabledQuirks;
    return alike == one;
}

bool needsThePerson(const ImapError &error)
{
    if (std::holds_alternative<NoCredentials>(error))
        return true;
    if (const auto *transport = std::get_if<TransportFailed>(&error)) {
        return transport->kind == TransportFailed::Kind::Certificate ||
               transport->kind == TransportFailed::Kind::ClientCertificate ||
               transport->kind == TransportFailed::Kind::TlsToPlainPort;
    }
    if (const auto *refused = std::get_if<Refused>(&error))
        return !passesByItself(refusalCause(refused->code, refused->serverText));
    if (const auto *violation = std::get_if<ProtocolViolation>(&error)) {
        using Kind = ProtocolViolation::Kind;
        return violation->kind == Kind::NotImap || violation->kind == Kind::NoImap4Rev1 ||
               violation->kind == Kind::PreAuthInClear ||
               violation->kind == Kind::StartTlsMissing ||
               violation->kind == Kind::InjectedBeforeTls ||
               violation->kind == Kind::LoginDisabled || violation->kind == Kind::SignInMissing ||
               violation->kind == Kind::SignInNeedsTls ||
               violation->kind == Kind::SignInDowngraded ||
               violation->kind == Kind::ServerUnproven ||
               // One try for each password, also where the server talks nonsense (promise 9).
               (violation->kind == Kind::Malformed && violation->expected == "SASL");
    }
    return false;
}

bool isOverLimits(const ImapError &error)
{
    const auto *violation = std::get_if<ProtocolViolation>(&error);
    return violation && violation->kind == ProtocolViolation::Kind::TooLong;
}

bool isConnectionLimit(const ImapError &error)
{
    if (const auto *transport = std::get_if<TransportFailed>(&error))
        return transport->kind == TransportFailed::Kind::Closed;
    return std::holds_alternative<Refused>(error) || std::holds_alternative<ConnectionLost>(error);
}

} // namespace imap
