// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/secret.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <variant>

namespace imap {

/// What we say next, not encoded; may be empty.
struct SaslAnswer
{
    Secret bytes;
};
/// PBKDF2 (RFC 8018) over the password is needed to go on. It may take seconds, so somebody else
/// does it, in a thread of its own; keyDerived() follows.
struct SaslKeyWanted
{
    QCryptographicHash::Algorithm hash = QCryptographicHash::Sha256;
    Secret password;
    QByteArray salt;
    int rounds = 0;
};
/// The exchange must not go on.
struct SaslFault
{
    enum class Kind : quint8 {
        Unproven,      // the server cheats or cannot prove who it is
        NotUnderstood, // it says what the mechanism has no place for
        Unusable       // our own user name, password or token cannot be said in the mechanism
    };
    Kind kind = Kind::NotUnderstood;
    QByteArray why = {}; // for the log and the details; holds no secret
};

using SaslStep = std::variant<SaslAnswer, SaslKeyWanted, SaslFault>;

/// One SASL mechanism (RFC 4422), one exchange: challenges in, answers out, all without base64. No
/// I/O, no clock, no thread. Owned by SaslExchange, which counts the challenges.
class SaslMechanism
{
public:
    SaslMechanism() = default;
    SaslMechanism(const SaslMechanism &) = delete;
    SaslMechanism &operator=(const SaslMechanism &) = delete;
    virtual ~SaslMechanism() = default;

    [[nodiscard]] virtual QByteArray name() const = 0;
    /// Whether start() is the first word; else the server's first challenge is.
    [[nodiscard]] virtual bool speaksFirst() const { return true; }
    /// The initial response (RFC 4422, 3.3).
    [[nodiscard]] virtual SaslStep start() = 0;
    [[nodiscard]] virtual SaslStep challenge(const QByteArray &data) = 0;
    [[nodiscard]] virtual SaslStep keyDerived(const Secret &key);
    /// Whether the server may say OK now: it has proved what the mechanism has it prove.
    [[nodiscard]] virtual bool isComplete() const = 0;
    /// Whether the server has been given what it could judge the password or token by.
    [[nodiscard]] virtual bool hasShownProof() const = 0;
    /// The mechanism's own word for why it was refused ("invalid_token"), if one came; untrusted.
    [[nodiscard]] virtual QByteArray serverError() const { return {}; }
};

} // namespace imap
