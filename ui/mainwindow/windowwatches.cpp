// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowwatches.h"

#include "ui/errortext.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/models/foldertreemodel.h"
#include "ui/models/folderwords.h"
#include "ui/views/infobar.h"
#include "ui/views/messageview.h"

#include <QTimer>

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::seconds noticeStays{30};

} // namespace

WindowWatches::WindowWatches(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_list, &MarkedFolders::changed, this, &WindowWatches::push);
}

void WindowWatches::take(AccountState *state)
{
    connect(state, &AccountState::batchReceived, this, &WindowWatches::onBatch);
    connect(state, &AccountState::countsChanged, this, &WindowWatches::countUnread);
    connect(state, &AccountState::mailboxStateChanged, this, &WindowWatches::selectWanted);
    push(state->name());
}

AccountState *WindowWatches::stateOf(const imap::Account *account) const
{
    for (AccountState *state : m_parts.presenter->accounts()) {
        if (state->account() == account)
            return state;
    }
    return nullptr;
}

QString WindowWatches::prefix(const AccountState &state) const
{
    return m_parts.presenter->accountCount() > 1 ? state.name() + QStringLiteral(": ") : QString();
}

void WindowWatches::push(const QString &account)
{
    for (AccountState *state : m_parts.presenter->accounts()) {
        if (state->name() != account)
            continue;
        const QList<imap::MailboxName> &watched = m_list.marked(account);
        if (state->account())
            state->account()->setWatched(watched);
        m_parts.folders->setWatched(state->id(), watched);
        emit watchedChanged(state->id());
    }
    countUnread();
}

bool WindowWatches::isWatched(int accountId, const imap::MailboxName &mailbox) const
{
    for (const AccountState *state : m_parts.presenter->accounts()) {
        if (state->id() == accountId)
            return m_list.isMarked(state->name(), mailbox);
    }
    return false;
}

void WindowWatches::setWatched(int accountId, const imap::MailboxName &mailbox, bool on)
{
    for (const AccountState *state : m_parts.presenter->accounts()) {
        if (state->id() == accountId)
            m_list.setMarked(state->name(), mailbox, on);
    }
}

void WindowWatches::countUnread()
{
    qint64 unread = 0;
    for (const AccountState *state : m_parts.presenter->accounts()) {
        for (const imap::MailboxName &mailbox : m_list.marked(state->name()))
            unread += m_parts.folders->statusOf(state->id(), mailbox).unseen.value_or(0);
    }
    if (std::exchange(m_unread, unread) != unread)
        emit unreadChanged(unread);
}

void WindowWatches::onBatch(int accountId, const imap::ChangeBatch &batch)
{
    const AccountState *state = nullptr;
    for (const AccountState *each : m_parts.presenter->accounts()) {
        if (each->id() == accountId)
            state = each;
    }
    if (!state)
        return;
    for (const imap::Change &change : batch) {
        if (const auto *link = std::get_if<imap::LinkChanged>(&change)) {
            if (link->state == imap::LinkState::Waiting)
                m_lost.insert(accountId);
            else if (link->state == imap::LinkState::Offline)
                m_lost.remove(accountId);
        } else if (const auto *opened = std::get_if<imap::MailboxOpened>(&change)) {
            onOpened(*state, *opened);
        } else if (const auto *use = std::get_if<imap::ConnectionsChanged>(&change)) {
            onConnections(*state, *use);
        } else if (const auto *renamed = std::get_if<imap::MailboxRenamed>(&change)) {
            m_list.rename(state->name(), renamed->from, renamed->to, renamed->delimiter);
        }
    }
}

/// The gap is filled and told, once.
void WindowWatches::onOpened(const AccountState &state, const imap::MailboxOpened &opened)
{
    if (!m_lost.remove(state.id()) || !opened.reopened || opened.arrivedMeanwhile == 0)
        return;
    const QString key = QStringLiteral("again/%1").arg(state.id());
    const QString text = opened.arrivedMeanwhile == 1
                             ? tr("Connected again; 1 new message meanwhile.")
                             : tr("Connected again; %1 new messages meanwhile.")
                                   .arg(countText(opened.arrivedMeanwhile));
    m_parts.bars->show(key, QStringLiteral("dialog-information"), prefix(state) + text);
    QTimer::singleShot(noticeStays, this, [this, key] { m_parts.bars->hide(key); });
}

void WindowWatches::onConnections(const AccountState &state,
                                  const imap::ConnectionsChanged &connections)
{
    if (!connections.limitedBy)
        return;
    const QString says = state.account()
                             ? describe(*connections.limitedBy, state.account()->settings()).details
                             : QString();
    const QString text =
        connections.most == 1
            ? tr("The server let in only one connection: watched folders are looked at now and "
                 "then instead of all the time.")
            : tr("The server let in only %1 connections: some watched folders are looked at now "
                 "and then instead of all the time.")
                  .arg(connections.most);
    m_parts.bars->show(QStringLiteral("limit/%1").arg(state.id()),
                       QStringLiteral("dialog-information"),
                       prefix(state) + text + (says.isEmpty() ? says : QLatin1Char(' ') + says));
}

bool WindowWatches::isShown(const imap::Account *account, const imap::MailboxName &mailbox) const
{
    const AccountState *active = m_parts.presenter->active();
    return active && active->account() == account && active->mailbox() == mailbox &&
           active->phase() == AccountState::Phase::Open;
}

void WindowWatches::showMessage(const imap::Account *account, const imap::MailboxName &mailbox,
                                imap::Uid uid)
{
    AccountState *state = stateOf(account);
    if (!state)
        return;
    m_wanted.insert(state->id(), {mailbox, uid});
    m_parts.presenter->openIn(state->id(), mailbox);
    selectWanted(state->id());
}

void WindowWatches::selectWanted(int accountId)
{
    const auto wanted = m_wanted.constFind(accountId);
    const AccountState *active = m_parts.presenter->active();
    if (wanted == m_wanted.constEnd() || !active || active->id() != accountId ||
        active->phase() != AccountState::Phase::Open)
        return;
    const auto [mailbox, uid] = *wanted;
    m_wanted.erase(wanted);
    if (active->mailbox() == mailbox && uid.isValid())
        m_parts.messages->selectMessage(uid);
}

} // namespace ui
