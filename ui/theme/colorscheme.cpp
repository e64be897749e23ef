// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colorscheme.h"

#include <QApplication>
#include <QSettings>
#include <QStyle>
#include <QToolTip>

namespace ui {

namespace {

struct Tones
{
    QRgb window, base, alternate, text, muted, disabled, line, button, highlight, onHighlight, link,
        tip;
};

QPalette paletteFrom(const Tones &tones)
{
    QPalette palette(QColor::fromRgb(tones.button), QColor::fromRgb(tones.window));
    const auto set = [&](QPalette::ColorRole role, QRgb rgb) {
        palette.setColor(role, QColor::fromRgb(rgb));
    };
    set(QPalette::Window, tones.window);
    set(QPalette::WindowText, tones.text);
    set(QPalette::Base, tones.base);
    set(QPalette::AlternateBase, tones.alternate);
    set(QPalette::Text, tones.text);
    set(QPalette::PlaceholderText, tones.muted);
    set(QPalette::Button, tones.button);
    set(QPalette::ButtonText, tones.text);
    set(QPalette::BrightText, 0xffffff);
    set(QPalette::Mid, tones.line);
    set(QPalette::Highlight, tones.highlight);
    set(QPalette::HighlightedText, tones.onHighlight);
    set(QPalette::Link, tones.link);
    set(QPalette::LinkVisited, tones.link);
    set(QPalette::ToolTipBase, tones.tip);
    set(QPalette::ToolTipText, tones.text);
    const QColor faint = QColor::fromRgb(tones.disabled);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(tones.line));
    return palette;
}

QPalette systemPalette()
{
    // What the platform theme gave at start; remembered because setPalette() hides it.
    static const QPalette original = QApplication::palette();
    static const bool dark = original.color(QPalette::Window).lightness() < 128;
    return dark ? darkPalette() : lightPalette();
}

} // namespace

QPalette lightPalette()
{
    return paletteFrom({.window = 0xf7f8f8,
                        .base = 0xffffff,
                        .alternate = 0xf8f9fa,
                        .text = 0x232629,
                        .muted = 0x6a6f74,
                        .disabled = 0xa0a4a8,
                        .line = 0xd3d6d9,
                        .button = 0xf7f8f8,
                        .highlight = 0x2f7dc8,
                        .onHighlight = 0xffffff,
                        .link = 0x1a6fb8,
                        .tip = 0xfcfcfc});
}

QPalette darkPalette()
{
    return paletteFrom({.window = 0x313438,
                        .base = 0x232529,
                        .alternate = 0x282a2e,
                        .text = 0xe6e7e8,
                        .muted = 0x9a9ea3,
                        .disabled = 0x74787d,
                        .line = 0x45484d,
                        .button = 0x3a3d42,
                        .highlight = 0x2f6fb3,
                        .onHighlight = 0xffffff,
                        .link = 0x6fb2ee,
                        .tip = 0x2a2c30});
}

void applyColorScheme(ColorScheme scheme)
{
    const QPalette system = systemPalette();
    const QPalette palette = scheme == ColorScheme::Light  ? lightPalette()
                             : scheme == ColorScheme::Dark ? darkPalette()
                                                           : system;
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

ColorScheme savedColorScheme()
{
    const QString name = QSettings().value(QStringLiteral("view/colorScheme")).toString();
    if (name == QLatin1String("light"))
        return ColorScheme::Light;
    return name == QLatin1String("dark") ? ColorScheme::Dark : ColorScheme::System;
}

void saveColorScheme(ColorScheme scheme)
{
    const QString name = scheme == ColorScheme::Light  ? QStringLiteral("light")
                         : scheme == ColorScheme::Dark ? QStringLiteral("dark")
                                                       : QStringLiteral("system");
    QSettings().setValue(QStringLiteral("view/colorScheme"), name);
}

} // namespace ui
