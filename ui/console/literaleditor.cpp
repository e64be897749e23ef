// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/literaleditor.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

LiteralEditor::LiteralEditor(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_go(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("literalText"));
    m_text->setAccessibleName(tr("Octets of the literal"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().height() * 5 + 8);
    m_go->setObjectName(QStringLiteral("literalContinue"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *line = new QHBoxLayout;
    line->addWidget(m_label, 1);
    line->addWidget(cancel);
    line->addWidget(m_go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addLayout(line);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LiteralEditor::showCount);
    connect(cancel, &QPushButton::clicked, this, &LiteralEditor::cancelled);
    connect(m_go, &QPushButton::clicked, this, [this] { emit given(octets()); });
}

void LiteralEditor::ask(quint64 octets)
{
    m_wanted = octets;
    m_text->clear();
    showCount();
    show();
    m_text->setFocus();
}

QByteArray LiteralEditor::octets() const
{
    return m_text->toPlainText().replace(QLatin1Char('\n'), QLatin1String("\r\n")).toUtf8();
}

void LiteralEditor::showCount()
{
    const auto count = static_cast<quint64>(octets().size());
    m_label->setText(
        tr("{%1}: %2 of %1 octets. Line ends count as two (CR LF).").arg(m_wanted).arg(count));
    m_go->setText(count == m_wanted ? tr("Go On") : tr("Go On as {%1}").arg(count));
    m_go->setToolTip(tr("Ctrl+Enter"));
}

void LiteralEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        emit given(octets());
    else if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
