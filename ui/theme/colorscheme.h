// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

namespace ui {

/// What the person chose in Settings > Colours.
enum class ColorScheme { System, Light, Dark };

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Sets the application's palette. System means: what the desktop says (its palette, or the
/// portal's colour preference is app's business), light when it says nothing.
void applyColorScheme(ColorScheme scheme);

/// The choice as kept in the settings; System when there is none.
[[nodiscard]] ColorScheme savedColorScheme();
void saveColorScheme(ColorScheme scheme);

} // namespace ui
