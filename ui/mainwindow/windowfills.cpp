// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowfills.h"

#include "ui/mainwindow/windowpresenter.h"
#include "ui/servertext.h"
#include "ui/views/statuspanel.h"

namespace ui {

WindowFills::WindowFills(WindowPresenter *presenter, StatusPanel *status, QObject *parent)
    : QObject(parent)
    , m_presenter(presenter)
    , m_status(status)
{
    connect(&m_list, &MarkedFolders::changed, this, &WindowFills::push);
    connect(status, &StatusPanel::cancelRequested, this, &WindowFills::pause);
}

void WindowFills::take(AccountState *state)
{
    connect(state, &AccountState::batchReceived, this, &WindowFills::onBatch);
    push(state->name());
}

AccountState *WindowFills::stateOf(int accountId) const
{
    for (AccountState *state : m_presenter->accounts()) {
        if (state->id() == accountId)
            return state;
    }
    return nullptr;
}

void WindowFills::push(const QString &account)
{
    for (AccountState *state : m_presenter->accounts()) {
        if (state->name() == account && state->account())
            state->account()->keepWhole(m_list.marked(account), m_paused.contains(state->id()));
    }
}

bool WindowFills::isKept(int accountId, const imap::MailboxName &mailbox) const
{
    const AccountState *state = stateOf(accountId);
    return state && m_list.isMarked(state->name(), mailbox);
}

/// Ticking a folder goes on with what was paused.
void WindowFills::setKept(int accountId, const imap::MailboxName &mailbox, bool on)
{
    const AccountState *state = stateOf(accountId);
    if (!state)
        return;
    m_paused.remove(accountId);
    m_list.setMarked(state->name(), mailbox, on);
    if (!on && std::exchange(m_shown, -1) == accountId)
        m_status->clearWork();
}

void WindowFills::onBatch(int accountId, const imap::ChangeBatch &batch)
{
    const AccountState *state = stateOf(accountId);
    for (const imap::Change &change : batch) {
        if (!state)
            return;
        if (const auto *filled = std::get_if<imap::StoreFilled>(&change)) {
            show(*state, *filled);
        } else if (const auto *renamed = std::get_if<imap::MailboxRenamed>(&change)) {
            m_list.rename(state->name(), renamed->from, renamed->to, renamed->delimiter);
        } else if (const auto *opened = std::get_if<imap::MailboxOpened>(&change)) {
            // Opened again: what was paused goes on.
            if (!opened->fromStore && m_paused.remove(accountId))
                push(state->name());
        }
    }
}

void WindowFills::show(const AccountState &state, const imap::StoreFilled &filled)
{
    const bool isOver = filled.paused || filled.held >= filled.total;
    if (m_presenter->active() != &state || isOver) {
        if (std::exchange(m_shown, -1) == state.id())
            m_status->clearWork();
        return;
    }
    m_shown = state.id();
    m_status->setWork(tr("Keeping the list of “%1”").arg(shownForeignText(filled.mailbox.text())),
                      filled.held, filled.total);
}

void WindowFills::pause()
{
    const AccountState *state = stateOf(std::exchange(m_shown, -1));
    if (!state)
        return;
    m_paused.insert(state->id());
    m_status->clearWork();
    push(state->name());
}

} // namespace ui
