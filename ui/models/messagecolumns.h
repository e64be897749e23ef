// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// Columns of the message table. The numbers are kept in people's settings: only add at the end.
enum class MessageColumn : int {
    Status,
    Attachment,
    From,
    Subject,
    Date,
    Size,
    Uid,
    Sequence,
    InternalDate
};
constexpr int messageColumnCount = 9;

[[nodiscard]] constexpr int columnNumber(MessageColumn column)
{
    return static_cast<int>(column);
}
/// For the column chooser and screen readers.
[[nodiscard]] QString columnTitle(MessageColumn column);
/// For the header: empty for the narrow icon columns.
[[nodiscard]] QString columnHeading(MessageColumn column);
/// What a click on the header, which says `title`, does.
[[nodiscard]] QString columnHint(MessageColumn column, const QString &title);

} // namespace ui
