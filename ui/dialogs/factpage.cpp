// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/factpage.h"

#include "ui/theme/colors.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

FactPage::FactPage(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_body(new QWidget(this))
    , m_layout(new QVBoxLayout(m_body))
    , m_sentence(new QLabel(this))
    , m_details(new QLabel(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    auto *empty = new QWidget(this);
    auto *lines = new QVBoxLayout(empty);
    lines->addStretch(1);
    for (QLabel *label : {m_sentence, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(label);
    }
    QPalette colors = m_details->palette();
    colors.setColor(QPalette::WindowText, mutedText(colors));
    m_details->setPalette(colors);
    lines->addStretch(2);
    m_stack->addWidget(m_body);
    m_stack->addWidget(empty);
}

void FactPage::showContents()
{
    m_stack->setCurrentIndex(0);
    m_sentence->clear();
}

void FactPage::showSentence(const QString &sentence, const QString &details)
{
    m_sentence->setText(sentence);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    m_stack->setCurrentIndex(1);
}

QString FactPage::sentence() const
{
    return m_sentence->text();
}

QLabel *valueLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace ui
