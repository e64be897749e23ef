// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace imap::schema {

// The tables, by version. A file of version n becomes n + 1 by the statements of step n; a new file
// takes all steps, so both ways end the same.

inline constexpr int version = 2;
inline constexpr int applicationId = 0x506f7374;

/// The statements that lead from `fromVersion` to the next; empty from `version` on.
[[nodiscard]] std::span<const char *const> step(int fromVersion);

} // namespace imap::schema
