// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/content/hostilemail.h"

namespace content {

/// Mails too large for files: many and deep parts, huge headers, names, encodings that explode
/// (promises 41, 42, 44).
[[nodiscard]] QList<HostileMail> structureBombs();

} // namespace content
