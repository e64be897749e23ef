// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/postroomstyle.h"

#include "ui/theme/colors.h"

#include <QMenuBar>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace ui {

namespace {

void drawFlatButton(const QStyleOption *option, QPainter *painter)
{
    const bool on = option->state & QStyle::State_On;
    const bool down = option->state & QStyle::State_Sunken;
    const bool hover =
        option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled;
    if (!on && !down && !hover)
        return;
    const QColor window = option->palette.color(QPalette::Window);
    QColor fill = on ? checkedColor(option->palette)
                     : mixed(window, option->palette.color(QPalette::WindowText), 0.07);
    if (down)
        fill = mixed(fill, option->palette.color(QPalette::WindowText), 0.08);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(option->rect, 3, 3);
    painter->restore();
}

void drawMenuBarItem(const QStyleOptionMenuItem *option, QPainter *painter, const QStyle *style,
                     const QWidget *widget)
{
    const bool active = option->state & QStyle::State_Selected;
    painter->fillRect(option->rect,
                      active ? checkedColor(option->palette) : chromeColor(option->palette));
    int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    if (!style->styleHint(QStyle::SH_UnderlineShortcut, option, widget))
        flags |= Qt::TextHideMnemonic;
    style->drawItemText(painter, option->rect, flags, option->palette,
                        option->state & QStyle::State_Enabled, option->text, QPalette::WindowText);
}

void drawTabShape(const QStyleOptionTab *option, QPainter *painter)
{
    const bool selected = option->state & QStyle::State_Selected;
    const QRect area = option->rect;
    if (selected) {
        painter->fillRect(area, option->palette.color(QPalette::Base));
        painter->setPen(lineColor(option->palette));
        painter->drawLine(area.topLeft(), area.topRight());
        painter->drawLine(area.topLeft(), area.bottomLeft());
        painter->drawLine(area.topRight(), area.bottomRight());
    } else if (option->state & QStyle::State_MouseOver) {
        const QColor window = option->palette.color(QPalette::Window);
        painter->fillRect(area.adjusted(0, 2, 0, -1),
                          mixed(window, option->palette.color(QPalette::WindowText), 0.06));
    }
}

void drawStyledBar(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    painter->setPen(lineColor(option->palette));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

} // namespace

PostroomStyle::PostroomStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void PostroomStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonTool:
        drawFlatButton(option, painter);
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PostroomStyle::drawControl(ControlElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_ToolBar:
        drawStyledBar(option, painter);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, chromeColor(option->palette));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuBarItem(item, painter, this, widget);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, lineColor(option->palette));
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTabShape(tab, painter);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int PostroomStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
    case PM_ToolBarFrameWidth:
        return 1;
    case PM_ToolBarItemMargin:
        return 4;
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_ToolBarIconSize:
        return 22;
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarItemSpacing:
        return 4;
    case PM_TabBarTabHSpace:
        return 32;
    case PM_TabBarTabVSpace:
        return 12;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PostroomStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returned) const
{
    if (hint == SH_ItemView_ActivateItemOnSingleClick)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace ui
