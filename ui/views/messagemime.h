// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/acts.h"

#include <QStringList>

#include <optional>

class QMimeData;

namespace ui {

/// Messages on their way from the table to a folder of the tree, within this program.
struct DraggedMessages
{
    int accountId = 0;
    imap::MessageSelection messages;
};
[[nodiscard]] QString draggedMessagesFormat();
void putDragged(QMimeData *data, const DraggedMessages &dragged);
/// Nothing when the data is something else or comes from another process.
[[nodiscard]] std::optional<DraggedMessages> draggedIn(const QMimeData *data);
/// Local .eml files; empty when there is anything else among them.
[[nodiscard]] QStringList emlFilesIn(const QMimeData *data);

} // namespace ui
