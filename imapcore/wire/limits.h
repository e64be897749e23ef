// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace imap::limits {

// What a server may make us hold. Over a limit the connection is closed and the person told
// (SECURITY.md).

/// One line without its literals.
inline constexpr qint64 lineBytes = 16LL * 1024 * 1024;
/// One response with its literals, those apart that go to a file.
inline constexpr qint64 responseBytes = 64LL * 1024 * 1024;
/// A literal that is not a body section.
inline constexpr qint64 literalBytes = 1024 * 1024;
/// In a FETCH the sender of a message writes the strings, and one mail must not close the folder:
/// a larger literal is passed over up to here and reads as an empty string.
inline constexpr qint64 skippedLiteralBytes = 64LL * 1024 * 1024;
/// A body section's literal; beyond literalBytes it goes to a temporary file. All that one response
/// puts into files or has passed over together is not more either. We ask for chunks of far less;
/// this is for servers that ignore that, and for FETCH as a person types it.
inline constexpr qint64 bodyLiteralBytes = 256LL * 1024 * 1024;
/// What a compressed connection may become at a ratio over inflatedRatio (RFC 4978). DEFLATE itself
/// ends at 1032.
inline constexpr qint64 inflatedBytes = 64LL * 1024 * 1024;
inline constexpr qint64 inflatedRatio = 1000;
/// Nested parentheses: beyond it the item is "too complex", the row stays.
inline constexpr int depth = 64;
/// Members of one list (attributes, capabilities, parameters, parts of one message ...); what comes
/// behind is skipped, so that a line of 16 MiB cannot become ten times that in memory. A message
/// with more flags or labels has them marked as damaged.
inline constexpr qsizetype listItems = 10000;
/// Messages in the conversations of one THREAD answer, missing parents among them: a million and
/// some. With more, the answer counts as one that cannot be read.
inline constexpr qsizetype threadMessages = 1'040'000;
/// Bytes of server text shown to a person.
inline constexpr int shownServerText = 500;

} // namespace imap::limits
