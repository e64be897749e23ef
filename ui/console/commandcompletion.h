// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ui {

class ConsoleAccount;

/// What could replace the last word of `before`: commands that the server offers, and where a
/// command has them, folder names, flags and items. Sorted; empty when nothing is known. GUI
/// thread.
[[nodiscard]] QStringList completionsFor(const QString &before, const ConsoleAccount &account);

} // namespace ui
