// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace ui {

// Colours the palette has no role for, derived from it so that they fit light, dark and any other
// palette a desktop gives.

[[nodiscard]] bool isDark(const QPalette &palette);
/// Less important text that still reaches 4.5:1 on base and window.
[[nodiscard]] QColor mutedText(const QPalette &palette);
/// Hairlines between areas.
[[nodiscard]] QColor lineColor(const QPalette &palette);
/// Bars that stand for text which has not come yet.
[[nodiscard]] QColor placeholderBar(const QPalette &palette);
/// A little beside the window colour: menu bar, hovered buttons.
[[nodiscard]] QColor chromeColor(const QPalette &palette);
/// Background of a switched-on button.
[[nodiscard]] QColor checkedColor(const QPalette &palette);
[[nodiscard]] QColor dangerColor(const QPalette &palette);
/// Background and frame of a bar that asks for attention.
[[nodiscard]] QColor noticeBackground(const QPalette &palette);
[[nodiscard]] QColor noticeFrame(const QPalette &palette);
/// The transcript: what was sent, what came, what was refused, and the action that caused
/// it; 4.5:1 on base, also
/// when tinted.
[[nodiscard]] QColor clientColor(const QPalette &palette);
[[nodiscard]] QColor serverColor(const QPalette &palette);
[[nodiscard]] QColor failureColor(const QPalette &palette);
[[nodiscard]] QColor actionColor(const QPalette &palette);
/// `share` of `over` laid on `under`, 0 to 1.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, qreal share);

} // namespace ui
