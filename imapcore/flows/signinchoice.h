// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/capability.h"
#include "imapcore/types/connectionsettings.h"
#include "imapcore/types/error.h"

#include <QByteArray>
#include <QByteArrayList>

#include <variant>

namespace imap {

/// How Login will sign in: by a SASL mechanism, or by the command LOGIN.
struct SignInWay
{
    QByteArray mechanism; // empty: the command
    bool operator==(const SignInWay &) const = default;
};

/// What is known when a way has to be chosen.
struct SignInSituation
{
    bool inTls = false;
    QByteArrayList refused; // mechanisms the server offers and does not do
};

/// The strongest way that the server offers and the account allows. What shows the password itself
/// is used outside TLS only where the person chose that in words (promise 1), and not at all once
/// SCRAM has worked for the account or was refused outside TLS: whoever sits between could have
/// taken SCRAM away to see the password. Pure.
[[nodiscard]] std::variant<SignInWay, ProtocolViolation>
chooseSignIn(const CapabilitySet &offered, const ConnectionSettings &settings,
             const SignInSituation &situation);

} // namespace imap
