// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/wirelog.h"

#include <QString>

namespace ui {

// The transcript in words. Everything in it is the server's or the person's: shown plain, with
// control characters as visible escapes. GUI thread, pure.

/// Bytes as one line: UTF-8 where it is valid, other octets as \xNN, control and direction
/// characters as \r, \n, \u202E.
[[nodiscard]] QString escapedBytes(const QByteArray &bytes);
/// The line without "C:" or "S:"; notes are sentences.
[[nodiscard]] QString shownLine(const imap::WireLine &line);
/// The server says NO or BAD, of a command or unasked, or BYE.
[[nodiscard]] bool tellsFailure(const imap::WireLine &line);
/// "C:", "S:" or nothing for a note.
[[nodiscard]] QString sideMark(imap::WireLine::Direction direction);
/// The action that caused a line, for people: "Open INBOX".
[[nodiscard]] QString actionText(const QByteArray &purpose);
/// IDLE, counting, signing in: what the program does by itself.
[[nodiscard]] bool isHousekeeping(const QByteArray &purpose);
/// "C: A3 NOOP" as it is copied and saved.
[[nodiscard]] QString transcriptLine(const imap::WireLine &line);

} // namespace ui
