// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/findbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QToolButton>

namespace ui {

FindBar::FindBar(QTextEdit *text, QWidget *parent)
    : FindBar(text, nullptr, parent)
{
}

FindBar::FindBar(QPlainTextEdit *text, QWidget *parent)
    : FindBar(nullptr, text, parent)
{
}

FindBar::FindBar(QTextEdit *rich, QPlainTextEdit *plain, QWidget *parent)
    : QWidget(parent)
    , m_rich(rich)
    , m_plain(plain)
    , m_words(new QLineEdit(this))
    , m_result(new QLabel(this))
{
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setAccessibleName(tr("Find in message"));
    m_words->setPlaceholderText(tr("Find in message"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(m_words, 1);
    row->addWidget(m_result);
    const auto button = [&](const QString &words) {
        auto *made = new QToolButton(this);
        made->setText(words);
        made->setFocusPolicy(Qt::TabFocus);
        row->addWidget(made);
        return made;
    };
    connect(button(tr("Previous")), &QToolButton::clicked, this, [this] { find(true); });
    connect(button(tr("Next")), &QToolButton::clicked, this, [this] { find(false); });
    connect(button(tr("Close")), &QToolButton::clicked, this, &QWidget::hide);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        QTextCursor start = cursor();
        start.setPosition(start.selectionStart());
        setCursor(start);
        find(false);
    });
    hide();
}

void FindBar::open()
{
    show();
    m_words->setFocus();
    m_words->selectAll();
}

bool FindBar::findNext(QTextDocument::FindFlags flags)
{
    return m_rich ? m_rich->find(m_words->text(), flags) : m_plain->find(m_words->text(), flags);
}

QTextCursor FindBar::cursor() const
{
    return m_rich ? m_rich->textCursor() : m_plain->textCursor();
}

void FindBar::setCursor(const QTextCursor &cursor)
{
    if (m_rich)
        m_rich->setTextCursor(cursor);
    else
        m_plain->setTextCursor(cursor);
}

void FindBar::find(bool backward)
{
    m_result->clear();
    if (m_words->text().isEmpty())
        return;
    const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (findNext(flags))
        return;
    // Once around.
    const QTextCursor before = cursor();
    QTextCursor end = before;
    end.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
    setCursor(end);
    if (findNext(flags)) {
        m_result->setText(tr("Continued from the other end"));
        return;
    }
    setCursor(before);
    m_result->setText(tr("Not found"));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            hide();
            m_rich ? m_rich->setFocus() : m_plain->setFocus();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter ||
            key->key() == Qt::Key_F3) {
            find(key->modifiers() & Qt::ShiftModifier);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
