// SPDX-License-Identifier: GPL-3.0-or-later
// Which connection of a SessionPool watches what, and who is told about it.
#include "imapcore/account/sessionpool.h"

#include <algorithm>

namespace imap {

void SessionPool::setWatched(const QList<MailboxName> &mailboxes)
{
    m_watched = mailboxes;
    m_settling.start(0);
}

void SessionPool::arrangeWatches()
{
    if (!m_browse->isSignedIn())
        return;
    QList<MailboxName> targets = m_watched;
    targets.removeAll(m_browse->wantedMailbox()); // live already
    QList<MailboxName> counted = targets.mid(m_most - 1);
    targets = targets.mid(0, m_most - 1);
    QList<HelperConnection *> free;
    for (const auto &helper : m_helpers) {
        if (!targets.removeOne(helper->watched()))
            free.append(helper.get());
    }
    for (const MailboxName &mailbox : std::as_const(targets)) {
        HelperConnection *helper = free.isEmpty() ? addHelper() : free.takeFirst();
        if (!helper) {
            counted.append(mailbox);
            continue;
        }
        helper->watch(mailbox);
        // What came since it was counted last is new too.
        if (const auto known = m_known.value(mailbox).uidNext)
            helper->look(mailbox, Uid(*known));
    }
    for (HelperConnection *helper : std::as_const(free))
        helper->watch({});
    m_rota.setMailboxes(counted, WatchRota::Clock::now());
    countWatched();
}

void SessionPool::countWatched()
{
    const auto now = WatchRota::Clock::now();
    const QList<MailboxName> due = m_rota.takeDue(now);
    if (!due.isEmpty() && m_browse->isSignedIn())
        m_browse->run(poolWork, CountMailboxes{due});
    if (const auto wait = m_rota.wait(now))
        m_rotaDue.start(*wait);
    else
        m_rotaDue.stop();
}

void SessionPool::noteForWatches(const ChangeBatch &batch)
{
    for (const Change &change : batch) {
        if (const auto *counted = std::get_if<MailboxCounted>(&change)) {
            noteCount(*counted);
        } else if (const auto *arrived = std::get_if<MailArrived>(&change)) {
            noteArrival(*arrived);
        } else if (const auto *renamed = std::get_if<MailboxRenamed>(&change)) {
            for (MailboxName &mailbox : m_watched)
                mailbox = mailbox.renamed(renamed->from, renamed->to, renamed->delimiter);
            m_settling.start(0);
        }
    }
}

namespace {

constexpr quint32 mostToldUnseen = 999;

} // namespace

/// New mail by UIDNEXT, or by the number of messages where the server has none (Courier).
void SessionPool::noteCount(const MailboxCounted &counted)
{
    if (!m_watched.contains(counted.mailbox))
        return;
    MailboxStatus &known = m_known[counted.mailbox];
    const MailboxStatus before = known;
    const MailboxStatus &now = counted.status;
    known.update(now);
    if (!m_rota.has(counted.mailbox))
        return;
    quint32 arrived = 0;
    if (before.uidNext && now.uidNext && before.uidValidity == known.uidValidity)
        arrived = std::max(*now.uidNext, *before.uidNext) - *before.uidNext;
    else if (!known.uidNext && before.messages && now.messages)
        arrived = std::max(*now.messages, *before.messages) - *before.messages;
    m_rota.counted(counted.mailbox, arrived > 0, WatchRota::Clock::now());
    if (arrived == 0)
        return;
    if (HelperConnection *helper = known.uidNext ? helperFor(counted.mailbox) : nullptr) {
        helper->look(counted.mailbox, Uid(*before.uidNext));
        return;
    }
    // Nobody can look: that something came is all that can be said. UIDs may leave gaps, and
    // numbers are the server's, so that a few are told at most.
    if (before.messages && now.messages && *now.messages > *before.messages)
        arrived = std::min(arrived, *now.messages - *before.messages);
    MailArrived told{counted.mailbox, UidValidity(known.uidValidity.value_or(0)), {}};
    told.messages.resize(std::min(arrived, mostToldUnseen));
    emit changed({told});
}

/// What was told needs not be told again when the mailbox is counted instead of watched.
void SessionPool::noteArrival(const MailArrived &arrived)
{
    const auto known = m_known.find(arrived.mailbox);
    if (known == m_known.end() || !known->uidNext)
        return;
    for (const MessageData &message : arrived.messages)
        known->uidNext = std::max(*known->uidNext, message.uid.value() + 1);
}

void SessionPool::probe()
{
    m_browse->probe();
    for (const auto &helper : m_helpers)
        helper->probe();
}

void SessionPool::tellConnections(const std::optional<ImapError> &limitedBy)
{
    ConnectionsChanged now;
    now.most = m_most;
    now.limitedBy = limitedBy;
    if (m_browse->link().state != LinkState::Offline)
        now.connections.append(
            {1, ConnectionUse::Role::Browse, m_browse->link().state, m_browse->selectedMailbox()});
    for (const auto &helper : m_helpers)
        now.connections.append(helper->use());
    if (!limitedBy && now.most == m_told.most && now.connections == m_told.connections)
        return;
    m_told = now;
    emit changed({now});
}

} // namespace imap
