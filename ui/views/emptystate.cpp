// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/emptystate.h"

#include "ui/icons/icon.h"
#include "ui/theme/colors.h"

#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *faint = new QGraphicsOpacityEffect(m_icon);
    faint->setOpacity(0.45);
    m_icon->setGraphicsEffect(faint);
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
}

void EmptyState::show(const QString &iconName, const QString &sentence, const QString &actionText)
{
    m_iconName = iconName;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    updateIcon();
}

void EmptyState::updateIcon()
{
    m_icon->setPixmap(icon(m_iconName).pixmap(QSize(48, 48), devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

} // namespace ui
