// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/content/hostilemail.h"

namespace content {

/// Mails whose text is made to be slow: tables, nesting, styles, long words, joined letters
/// (promises 41, 42).
[[nodiscard]] QList<HostileMail> textBombs();

} // namespace content
