// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rownote.h"

#include "ui/icons/icon.h"
#include "ui/theme/colors.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>

namespace ui {

namespace {

constexpr int noteStaysMs = 20000;

} // namespace

RowNote::RowNote(QAbstractItemView *view)
    : QFrame(view->viewport())
    , m_view(view)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("rowNote"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_icon->setPixmap(icon(QStringLiteral("dialog-warning")).pixmap(16));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(9, 7, 9, 7);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_stay.setSingleShot(true);
    connect(&m_stay, &QTimer::timeout, this, &QObject::deleteLater);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, &QObject::deleteLater);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
}

void RowNote::show(QAbstractItemView *view, const QModelIndex &row, const QString &text)
{
    delete view->findChild<RowNote *>();
    if (!row.isValid() || text.isEmpty())
        return;
    view->scrollTo(row);
    auto *note = new RowNote(view);
    note->m_text->setText(text);
    note->setAccessibleName(text);
    note->place(view->visualRect(row));
    note->QFrame::show();
    note->m_stay.start(noteStaysMs);
    QAccessibleEvent told(note, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

QString RowNote::text() const
{
    return m_text->text();
}

void RowNote::place(const QRect &row)
{
    constexpr int margin = 6;
    const QRect room = m_view->viewport()->rect().adjusted(margin, 0, -margin, 0);
    const int width = qMin(room.width(), fontMetrics().averageCharWidth() * 60);
    const int height = layout()->heightForWidth(width);
    const bool below = row.bottom() + height <= room.bottom();
    const int top = below ? row.bottom() + 1 : qMax(0, row.top() - height);
    setGeometry(room.left(), top, width, height);
}

bool RowNote::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::Resize:
        deleteLater();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void RowNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(noticeFrame(palette()));
    painter.setBrush(noticeBackground(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace ui
