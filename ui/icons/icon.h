// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace ui {

/// The icon of a freedesktop name: the desktop theme's, else the bundled one. Follows the palette:
/// single-coloured icons take the text colour, so they are visible on dark and on a selection.
[[nodiscard]] QIcon icon(const QString &name);

} // namespace ui
