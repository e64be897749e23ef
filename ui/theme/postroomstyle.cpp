// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/postroomstyle.h"

#include "ui/icons/icon.h"
#include "ui/theme/colors.h"
#include "ui/theme/menukeys.h"

#include <QMenu>
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

/// A bare groove with a rounded slider: no arrow buttons.
void drawFlatScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QRect &slider)
{
    const QColor base = option->palette.color(QPalette::Base);
    const QColor text = option->palette.color(QPalette::Text);
    painter->fillRect(option->rect, base);
    if (option->maximum <= option->minimum)
        return;
    const bool active = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(base, text, active ? 0.5 : 0.28));
    const bool vertical = option->orientation == Qt::Vertical;
    const QRect thumb = vertical ? slider.adjusted(3, 2, -3, -2) : slider.adjusted(2, 3, -2, -3);
    const qreal radius = (vertical ? thumb.width() : thumb.height()) / 2.0;
    painter->drawRoundedRect(thumb, radius, radius);
    painter->restore();
}

/// The groove without the arrow buttons; the slider is at least 24 pixels long.
QRect flatScrollBarPart(const QStyleOptionSlider *option, QStyle::SubControl part)
{
    const QRect all = option->rect;
    const bool vertical = option->orientation == Qt::Vertical;
    const int room = vertical ? all.height() : all.width();
    const qint64 range = qint64(option->maximum) - option->minimum;
    const qint64 wanted =
        range > 0 ? qint64(room) * option->pageStep / (range + option->pageStep) : room;
    const int length = static_cast<int>(qBound(qint64(qMin(24, room)), wanted, qint64(room)));
    const int start =
        QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                        room - length, option->upsideDown);
    const auto piece = [&](int from, int size) {
        return vertical ? QRect(all.left(), all.top() + from, all.width(), size)
                        : QRect(all.left() + from, all.top(), size, all.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSlider:
        return piece(start, length);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + length, room - start - length);
    default:
        return {};
    }
}

} // namespace

PostroomStyle::PostroomStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_menuKeys(new MenuKeys(this))
{
}

void PostroomStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu *>(widget))
        widget->installEventFilter(m_menuKeys);
}

void PostroomStyle::unpolish(QWidget *widget)
{
    if (qobject_cast<QMenu *>(widget))
        widget->removeEventFilter(m_menuKeys);
    QProxyStyle::unpolish(widget);
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
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorCheckBox:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        // Fusion's frame is darker than a dark ground: an empty box could not be seen.
        painter->setPen(mutedText(option->palette));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
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

void PostroomStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
            drawFlatScrollBar(bar, painter, slider);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect PostroomStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                    SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const QRect rect = flatScrollBarPart(bar, part);
            return rect.isNull() ? rect : visualRect(bar->direction, bar->rect, rect);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize PostroomStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                      const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_MenuBarItem)
        result += QSize(6, 6);
    else if (type == CT_PushButton)
        result += QSize(12, 2);
    else if (type == CT_LineEdit)
        result += QSize(0, 3);
    return result;
}

int PostroomStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
    case PM_ToolBarFrameWidth:
        return 1;
    case PM_FocusFrameHMargin: // beside the words of each cell; PM_HeaderMargin is one more
        return 4;
    case PM_HeaderMargin:
        return 5;
    case PM_DockWidgetSeparatorExtent:
        return 3; // thin, but to be grabbed
    case PM_ToolBarItemMargin:
        return 4;
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_ToolBarExtensionExtent:
        return 20;
    case PM_ToolBarIconSize:
        return 22;
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_ScrollBarExtent:
        return 13;
    case PM_ScrollBarSliderMin:
        return 24;
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
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) // all of them or none; ours name acts
        return 0;
    // Alt and the letter work all the same; open menus underline theirs.
    if (hint == SH_UnderlineShortcut && qobject_cast<const QMenuBar *>(widget))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon PostroomStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                                  const QWidget *widget) const
{
    // Fusion's arrow for what has no room in the toolbar is black on every ground.
    if (which == SP_ToolBarHorizontalExtensionButton) {
        const bool leftwards = option && option->direction == Qt::RightToLeft;
        return icon(leftwards ? QStringLiteral("arrow-left-double")
                              : QStringLiteral("arrow-right-double"));
    }
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace ui
