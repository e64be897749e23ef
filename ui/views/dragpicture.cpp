// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/dragpicture.h"

#include "ui/theme/colors.h"

#include <QApplication>
#include <QDrag>
#include <QFontMetrics>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace ui {

namespace {

constexpr int dragIconSide = 16;
constexpr int dragPadding = 6;
constexpr int widestDragWords = 260;
constexpr qreal dragOpacity = 0.85;
/// From the tip of the arrow, which is between 16 and 32 pixels large.
constexpr QPoint besideMouse(16, 12);

} // namespace

void setDragPicture(QDrag *drag, const QIcon &icon, const QString &words)
{
    const QFontMetrics metrics(QApplication::font());
    const QPalette colors = QApplication::palette();
    const QString shown = metrics.elidedText(words, Qt::ElideRight, widestDragWords);
    const int textWidth = metrics.horizontalAdvance(shown);
    const QSize size(3 * dragPadding + dragIconSide + textWidth,
                     2 * dragPadding + qMax(dragIconSide, metrics.height()));
    const qreal ratio = qApp->devicePixelRatio();
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(dragOpacity);
    painter.setPen(lineColor(colors));
    painter.setBrush(colors.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(QPointF(0.5, 0.5), QSizeF(size) - QSizeF(1, 1)), 4, 4);
    const QRect inside(QPoint(dragPadding, 0), QSize(dragIconSide, size.height()));
    icon.paint(&painter, inside);
    painter.setPen(colors.color(QPalette::Text));
    painter.drawText(QRect(2 * dragPadding + dragIconSide, 0, textWidth + 1, size.height()),
                     Qt::AlignVCenter | Qt::TextSingleLine, shown);
    painter.end();
    drag->setPixmap(picture);
    drag->setHotSpot(-besideMouse);
}

} // namespace ui
