// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

namespace ui {

QColor mixed(const QColor &under, const QColor &over, qreal share)
{
    const auto blend = [share](float a, float b) {
        return static_cast<float>(a + (b - a) * share);
    };
    return QColor::fromRgbF(blend(under.redF(), over.redF()), blend(under.greenF(), over.greenF()),
                            blend(under.blueF(), over.blueF()));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor mutedText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.66);
}

QColor lineColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
                 isDark(palette) ? 0.12 : 0.17);
}

QColor placeholderBar(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.19);
}

QColor chromeColor(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return isDark(palette) ? mixed(window, Qt::black, 0.15)
                           : mixed(window, palette.color(QPalette::WindowText), 0.025);
}

QColor checkedColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::Highlight), 0.18);
}

QColor dangerColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xef, 0x6a, 0x77) : QColor(0xc4, 0x2b, 0x3a);
}

QColor failureColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xf4, 0x8a, 0x94) : QColor(0xb0, 0x22, 0x31);
}

QColor clientColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x7a, 0xbb, 0xf0) : QColor(0x14, 0x62, 0xa8);
}

QColor serverColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x8f, 0xd0, 0x94) : QColor(0x1d, 0x6f, 0x2a);
}

QColor actionColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xe8, 0xac, 0x62) : QColor(0x96, 0x50, 0x05);
}

QColor noticeBackground(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), QColor(0xf5, 0xc2, 0x11),
                 isDark(palette) ? 0.14 : 0.18);
}

QColor noticeFrame(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), QColor(0xb0, 0x8a, 0x10),
                 isDark(palette) ? 0.45 : 0.4);
}

} // namespace ui
