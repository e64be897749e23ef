// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/toast.h"

#include "ui/icons/icon.h"
#include "ui/theme/colors.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <utility>

namespace ui {

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_undo(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("toast"));
    m_text->setObjectName(QStringLiteral("toastText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("toastUndo"));
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tr("Take this back"));
    m_undo->setAutoRaise(true);
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_close->setIcon(icon(QStringLiteral("tab-close")));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setToolTip(tr("Hide this message"));
    m_close->setAccessibleName(tr("Hide this message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 7, 6, 7);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_close);
    m_stay.setSingleShot(true);
    connect(&m_stay, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QToolButton::clicked, this, [this] {
        hide();
        emit undoRequested();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::tell(const QString &text, bool trouble, bool undoable)
{
    const QString name =
        trouble ? QStringLiteral("dialog-warning") : QStringLiteral("dialog-ok-apply");
    m_icon->setPixmap(icon(name).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_text->setText(text);
    m_trouble = trouble;
    m_told.start();
    m_undo->setVisible(undoable);
    setAccessibleName(text);
    place();
    QWidget::show();
    raise();
    m_stay.start(trouble ? 3 * stayMs : stayMs);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::setPlace(const QByteArray &place)
{
    if (std::exchange(m_place, place) != place && m_undo->isHidden() && !m_trouble &&
        m_told.hasExpired(openingMs))
        hide();
}

QString Toast::text() const
{
    return m_text->text();
}

/// In the middle, above the lower edge; as wide as its words, within limits.
void Toast::place()
{
    const QWidget *above = parentWidget();
    const int most = qMin(above->width() - 24, 720);
    const int others = sizeHint().width() - m_text->sizeHint().width();
    const int words = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 4;
    const int width = qBound(160, words + others + 8, qMax(160, most));
    const int height =
        layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    const int top = qMax(4, above->height() - height - 14);
    setGeometry((above->width() - width) / 2, top, width, height);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(noticeFrame(palette()));
    painter.setBrush(noticeBackground(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_stay.stop(); // while it is being read
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    m_stay.start(stayMs / 2);
}

} // namespace ui
