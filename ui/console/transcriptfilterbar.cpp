// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/transcriptfilterbar.h"

#include "ui/console/transcriptfilter.h"
#include "ui/console/transcriptview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace ui {

TranscriptFilterBar::TranscriptFilterBar(TranscriptView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_text(new QLineEdit(this))
    , m_onlyMatches(new QCheckBox(tr("Only &matches"), this))
    , m_side(new QComboBox(this))
    , m_onlyAction(new QCheckBox(tr("Only this ac&tion"), this))
    , m_hideHousekeeping(new QCheckBox(tr("&Hide housekeeping"), this))
{
    m_text->setObjectName(QStringLiteral("transcriptFilterText"));
    m_text->setPlaceholderText(tr("Words, or -word for what must not be in a line"));
    m_text->setAccessibleName(tr("Words in the transcript"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(120);
    m_onlyMatches->setChecked(true);
    m_onlyMatches->setToolTip(tr("Hide the other lines. Else Enter goes to the next match."));
    m_side->setAccessibleName(tr("Direction"));
    m_side->addItem(tr("Both directions"), static_cast<int>(TranscriptFilter::Side::Both));
    m_side->addItem(tr("Sent (C:)"), static_cast<int>(TranscriptFilter::Side::Client));
    m_side->addItem(tr("Received (S:)"), static_cast<int>(TranscriptFilter::Side::Server));
    m_onlyAction->setToolTip(tr("Show only the lines of the action of the chosen line"));
    m_hideHousekeeping->setToolTip(
        tr("Hide what the program does by itself: signing in, counting, IDLE"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 3, 8, 3);
    layout->addWidget(m_text, 1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_onlyMatches, m_side, m_onlyAction, m_hideHousekeeping})
        layout->addWidget(widget);
    connect(m_text, &QLineEdit::textChanged, this, &TranscriptFilterBar::applyText);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { findNext(false); });
    connect(m_onlyMatches, &QCheckBox::toggled, this, &TranscriptFilterBar::applyText);
    connect(m_side, &QComboBox::currentIndexChanged, this, [this] {
        m_view->filter()->setSide(
            static_cast<TranscriptFilter::Side>(m_side->currentData().toInt()));
    });
    connect(m_onlyAction, &QCheckBox::toggled, this,
            [this](bool on) { m_view->filter()->setAction(on ? m_view->action() : 0); });
    connect(m_hideHousekeeping, &QCheckBox::toggled, this,
            [this](bool on) { m_view->filter()->setHousekeepingHidden(on); });
}

void TranscriptFilterBar::focusText()
{
    m_text->setFocus();
    m_text->selectAll();
}

void TranscriptFilterBar::reset()
{
    m_text->clear();
    m_side->setCurrentIndex(0);
    m_onlyAction->setChecked(false);
    m_hideHousekeeping->setChecked(false);
}

void TranscriptFilterBar::applyText()
{
    m_view->filter()->setText(m_onlyMatches->isChecked() ? m_text->text() : QString());
}

void TranscriptFilterBar::findNext(bool backwards)
{
    m_view->find(m_text->text().trimmed(), backwards);
}

void TranscriptFilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
    } else if (event->key() == Qt::Key_F3) {
        findNext(event->modifiers() & Qt::ShiftModifier);
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace ui
