// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/messagerow.h"

#include <QDate>
#include <QStringList>

namespace ui {

// What a message row says, in words.

/// Time today, "Yesterday", the weekday within a week, then the date.
[[nodiscard]] QString shortDate(const imap::InternalDate &date, const QDate &today);
/// The full moment in the reader's zone, with the zone it was told in.
[[nodiscard]] QString fullDate(const imap::InternalDate &date);
/// As on the wire: "22-Nov-2026 12:41:06 +0100".
[[nodiscard]] QString wireDate(const imap::InternalDate &date);

/// Icons of the status column, most telling first.
[[nodiscard]] QStringList statusIcons(const MessageRow &row);
/// The same in words: "unread, flagged".
[[nodiscard]] QStringList statusWords(const MessageRow &row);
/// One sentence for screen readers.
[[nodiscard]] QString messageSentence(const MessageRow &row, const QDate &today);
[[nodiscard]] QString messageToolTip(const MessageRow &row);

[[nodiscard]] QString noSenderText();
[[nodiscard]] QString noSubjectText();
[[nodiscard]] QString damagedText();
[[nodiscard]] QString unavailableText();
[[nodiscard]] QString loadingText();
[[nodiscard]] QString attachmentText();

} // namespace ui
