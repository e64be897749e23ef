// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/sasl/saslmechanism.h"
#include "imapcore/types/connectionsettings.h"

#include <memory>

namespace imap {

/// The mechanism of that name for this account; null for one we do not know. `secret` is a password
/// or a token; EXTERNAL needs none.
[[nodiscard]] std::unique_ptr<SaslMechanism>
makeMechanism(const QByteArray &name, const ConnectionSettings &settings, const Secret &secret);

} // namespace imap
