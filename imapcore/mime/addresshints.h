// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mime/address.h"

namespace mime {

/// The marks of a decoded name and addr-spec (all but those of removed characters, which the reader
/// sets).
[[nodiscard]] AddressHints addressHints(const QString &name, const QString &addrSpec);

/// True if one word holds letters of scripts that no language writes together.
[[nodiscard]] bool hasMixedScripts(QStringView text);

} // namespace mime
