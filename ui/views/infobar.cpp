// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/infobar.h"

#include "ui/icons/icon.h"
#include "ui/theme/colors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

InfoBar::InfoBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon(QStringLiteral("tab-close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Hide this message"));
    m_close->setAccessibleName(tr("Hide this message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 5, 6, 5);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &InfoBar::actionRequested);
    connect(m_close, &QToolButton::clicked, this, &InfoBar::dismissed);
}

void InfoBar::setContents(const QString &iconName, const QString &text, const QString &actionText)
{
    m_icon->setPixmap(icon(iconName).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setText(text);
}

void InfoBar::setText(const QString &text)
{
    if (m_text->text() == text)
        return;
    m_text->setText(text);
    setAccessibleName(text);
}

QString InfoBar::text() const
{
    return m_text->text();
}

void InfoBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), noticeBackground(palette()));
    painter.setPen(noticeFrame(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

InfoBarArea::InfoBarArea(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setVisible(false);
}

void InfoBarArea::show(const QString &key, const QString &iconName, const QString &text,
                       const QString &actionText)
{
    InfoBar *&bar = m_bars[key];
    if (!bar) {
        bar = new InfoBar(this);
        m_layout->addWidget(bar);
        connect(bar, &InfoBar::actionRequested, this, [this, key] { emit actionRequested(key); });
        connect(bar, &InfoBar::dismissed, this, [this, key] { hide(key); });
    }
    bar->setContents(iconName, text, actionText);
    setVisible(true);
}

void InfoBarArea::update(const QString &key, const QString &text)
{
    if (InfoBar *bar = m_bars.value(key))
        bar->setText(text);
}

void InfoBarArea::hide(const QString &key)
{
    if (InfoBar *bar = m_bars.take(key)) {
        bar->hide();
        bar->deleteLater();
    }
    setVisible(!m_bars.isEmpty());
}

} // namespace ui
