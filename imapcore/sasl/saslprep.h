// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace imap {

/// SASLprep (RFC 4013): the one form of a user name or password in which both sides compute. Code
/// points that Unicode 3.2 did not know are let through (a "query", RFC 3454, 7). None when a
/// character is prohibited or the directions are mixed.
[[nodiscard]] std::optional<QString> saslPrep(const QString &text);

} // namespace imap
