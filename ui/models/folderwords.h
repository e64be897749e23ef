// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"
#include "ui/models/foldernode.h"

#include <QString>

namespace ui {

// What a folder row says, in words. Plain functions, so that model, views and tests share them.

[[nodiscard]] QString folderIconName(const FolderNode &node);
/// Rich text; everything from the server is escaped.
[[nodiscard]] QString folderToolTip(const FolderNode &node);
/// One sentence for screen readers, with level and path since trees arrive flat there.
[[nodiscard]] QString folderSentence(const FolderNode &node);
/// "live", "offline": the word at the right of an account row.
[[nodiscard]] QString linkWord(const imap::LinkChanged &link);
/// "read-only · live": the same with the inspection mode.
[[nodiscard]] QString accountStateText(const FolderNode &account);
/// "1 204": grouped by the locale.
[[nodiscard]] QString countText(qint64 count);
/// The time of day, with the date unless it is today.
[[nodiscard]] QString momentText(const QDateTime &moment);

} // namespace ui
