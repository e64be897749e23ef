// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/shownmessage.h"

#include "ui/actions/actrunner.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/viewer/messageviewer.h"
#include "ui/views/messageview.h"

#include <QTimer>

#include <utility>

namespace ui {

namespace {

/// Of so many selected messages the sizes are added up.
constexpr qint64 countedSizes = 10000;

} // namespace

ShownMessage::ShownMessage(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(parts.table, &MessageView::currentMessageChanged, this, &ShownMessage::show);
    connect(parts.table, &MessageView::currentMessageVanished, this, [this] {
        m_removedByAct = m_parts.runner->isBusy();
        const MessageTableModel *messages = m_parts.table->messages();
        if (m_removedByAct)
            return;
        if (messages && messages->wasToBeMoved(m_parts.viewer->uid()))
            showNext();
        else
            m_parts.viewer->messageVanished();
    });
    connect(parts.table, &MessageView::selectedRowsChanged, this, [this] {
        // Once for all rows that come and go in one turn of the event loop.
        if (!std::exchange(m_looking, true))
            QTimer::singleShot(0, this, &ShownMessage::lookAtSelection);
    });
    connect(parts.presenter, &WindowPresenter::mailboxShown, this, &ShownMessage::onMailboxShown);
    connect(parts.runner, &ActRunner::idle, this, &ShownMessage::onIdle);
}

void ShownMessage::show(imap::Uid uid)
{
    const MessageTableModel *messages = m_parts.table->messages();
    const qint64 selected = m_parts.table->selectedRows();
    if (selected > 1) {
        showSeveral(selected);
    } else if (uid.isValid() && messages) {
        m_parts.viewer->showMessage(messages->uidValidity(), uid);
    } else {
        showNothing();
    }
    emit changed();
}

/// As after any act of one's own; once for all that are moved in one turn of the event loop.
void ShownMessage::showNext()
{
    if (std::exchange(m_moved, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_moved = false;
        m_parts.table->tellCurrent();
    });
}

void ShownMessage::showNothing()
{
    const AccountState *active = m_parts.presenter->active();
    ViewerEmpty reason = ViewerEmpty::NoMessage;
    if (!active)
        reason = ViewerEmpty::NoAccount;
    else if (m_parts.presenter->isContainerShown() ||
             active->phase() == AccountState::Phase::None ||
             active->phase() == AccountState::Phase::Failed)
        reason = ViewerEmpty::NoFolder;
    else if (active->phase() == AccountState::Phase::Open &&
             m_parts.table->messages()->rows().uids().count() == 0)
        reason = ViewerEmpty::EmptyFolder;
    m_parts.viewer->showNothing(reason);
}

void ShownMessage::showSeveral(qint64 count)
{
    const MessageTableModel *messages = m_parts.table->messages();
    quint64 octets = 0;
    qint64 known = 0;
    qint64 looked = 0;
    for (const QItemSelectionRange &range : m_parts.table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && looked < countedSizes; ++row) {
            ++looked;
            const MessageRow *held = messages->rowData(row);
            const std::optional<quint64> size = held ? held->size() : std::nullopt;
            octets += size.value_or(0);
            known += size ? 1 : 0;
        }
    }
    m_parts.viewer->showSeveral(count, octets, known == count);
}

/// Several are selected, or no longer. How many, the events in between told all wrong.
void ShownMessage::lookAtSelection()
{
    m_looking = false;
    const qint64 selected = m_parts.table->selectedRows();
    if (selected > 1) {
        showSeveral(selected);
        emit changed();
    } else if (m_parts.viewer->isShowingSeveral() && !m_removedByAct) {
        m_parts.table->standOnSelected();
    }
}

void ShownMessage::onIdle()
{
    if (std::exchange(m_removedByAct, false))
        m_parts.table->tellCurrent();
    else
        lookAtSelection();
}

void ShownMessage::onMailboxShown()
{
    MessageView *table = m_parts.table;
    // What a filter hides is still being read.
    const bool hidden = table->messages() && table->messages()->rows().isFiltered();
    const AccountState *active = m_parts.presenter->active();
    const bool failed = active && active->phase() == AccountState::Phase::Failed &&
                        table->messages() && table->messages()->mailbox() != active->mailbox();
    const bool away = failed || m_parts.presenter->isContainerShown();
    if (!away && table->selectedRows() > 1)
        showSeveral(table->selectedRows());
    else if (away || (!table->currentUid().isValid() && !hidden))
        showNothing();
    else if (m_isAway && table->currentUid().isValid())
        table->tellCurrent(); // back in the folder of before
    else if (active && active->phase() == AccountState::Phase::Open && active->isOnline() &&
             !active->isFromStore())
        m_parts.viewer->readAgain();
    m_isAway = away;
    emit changed();
}

} // namespace ui
