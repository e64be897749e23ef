// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/quickfilter.h"

#include "ui/models/filterwords.h"
#include "ui/models/messagetablemodel.h"
#include "ui/views/messagearranger.h"

#include <QAction>
#include <QKeySequence>

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds typingPause{400};

} // namespace

QuickFilter::QuickFilter(QWidget *parent)
    : FilterEdit(tr("Filter messages"), parent)
{
    setObjectName(QStringLiteral("quickFilter"));
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    setHint(keys);
    setToolTip(tr("Shows only messages with all these words in sender, recipient or subject (%1). "
                  "Or type SEARCH and a program, SEARCH UNSEEN for example.")
                   .arg(keys));
    setEnabled(false);
    setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &QuickFilter::apply);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            apply(); // to see all again nobody waits
        else
            m_pause.start();
    });
    connect(this, &FilterEdit::matchWanted, this, &QuickFilter::apply);
}

QSize QuickFilter::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 36, QLineEdit::sizeHint().height()};
}

void QuickFilter::setArranger(MessageArranger *arranger)
{
    m_pause.stop();
    if (m_arranger) {
        disconnect(m_arranger, nullptr, this, nullptr);
        disconnect(m_arranger->model(), nullptr, this, nullptr);
    }
    m_arranger = arranger;
    if (arranger) {
        connect(arranger, &MessageArranger::changed, this, &QuickFilter::follow);
        connect(arranger->model(), &MessageTableModel::mailboxChanged, this, &QuickFilter::forget);
    }
    forget();
}

/// What was typed was for another folder.
void QuickFilter::forget()
{
    m_pause.stop();
    if (!m_problem.isEmpty()) {
        m_problem.clear();
        emit problemChanged();
    }
    follow();
}

void QuickFilter::setFormAction(QAction *action)
{
    addAction(action, QLineEdit::TrailingPosition);
    setHintMargin(24);
}

void QuickFilter::start()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void QuickFilter::apply()
{
    m_pause.stop();
    if (!m_arranger)
        return;
    const auto program = filterProgram(text());
    const QString problem = program ? QString() : programProblem(program.error());
    if (program)
        m_arranger->setFilter(*program, text());
    if (problem != m_problem) {
        m_problem = problem;
        emit problemChanged();
    }
}

/// Another folder was opened, or the filter was set elsewhere.
void QuickFilter::follow()
{
    const bool open = m_arranger && m_arranger->model()->isOpen();
    setEnabled(open);
    if (m_pause.isActive() && open)
        return; // the person types
    const QString shown = open ? m_arranger->filterText() : QString();
    if (shown == text() || !m_problem.isEmpty())
        return;
    const QSignalBlocker quiet(this);
    setText(shown);
}

} // namespace ui
