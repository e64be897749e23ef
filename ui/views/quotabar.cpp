// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/quotabar.h"

#include "ui/theme/colors.h"

#include <QPainter>

namespace ui {

QuotaBar::QuotaBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void QuotaBar::setShare(double share, bool tight)
{
    m_share = qBound(0.0, share, 1.0);
    m_tight = tight;
    setAccessibleName(tr("%1 % used").arg(qRound(m_share * 100)));
    update();
}

void QuotaBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    constexpr double thickness = 7;
    const QRectF groove(0, (height() - thickness) / 2, width(), thickness);
    painter.setBrush(placeholderBar(palette()));
    painter.drawRoundedRect(groove, thickness / 2, thickness / 2);
    if (m_share <= 0)
        return;
    QRectF used = groove;
    used.setWidth(qMax(thickness / 2, groove.width() * m_share));
    if (isRightToLeft())
        used.moveRight(groove.right());
    painter.setBrush(m_tight ? dangerColor(palette()) : palette().color(QPalette::Highlight));
    painter.drawRoundedRect(used, qMin(thickness / 2, used.width() / 2), thickness / 2);
}

} // namespace ui
