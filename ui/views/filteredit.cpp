// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/filteredit.h"

#include "ui/theme/colors.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

FilterEdit::FilterEdit(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    setTextMargins(4, 1, 4, 1);
}

void FilterEdit::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

void FilterEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || m_hint.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(mutedText(palette()));
    const Qt::Alignment end =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    const QRect area = QStyle::visualRect(layoutDirection(), rect(),
                                          rect().adjusted(10, 0, -10 - m_hintMargin, 0));
    painter.drawText(area, static_cast<int>(end), m_hint);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit leaveRequested();
        else
            clear();
        return;
    case Qt::Key_Down:
        emit leaveRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit matchWanted();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace ui
