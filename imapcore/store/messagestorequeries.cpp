// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of a MessageStore that look for messages, order them, and keep acts that wait.
#include "imapcore/store/messagestore.h"

#include "imapcore/store/messageorder.h"
#include "imapcore/store/storerooms.h"

namespace imap {

bool MessageStore::indexMore(int milliseconds)
{
    m_rooms->begin();
    const bool isMore = m_rooms->words.more(milliseconds, m_rooms->readers);
    m_rooms->end();
    return isMore;
}

UidSet MessageStore::search(const MailboxName &mailbox, const QString &words) const
{
    const qint64 number = m_rooms->readable(mailbox);
    UidSet found = number != 0 ? m_rooms->words.search(number, words) : UidSet();
    m_rooms->settle();
    return found;
}

std::optional<std::vector<Uid>> MessageStore::sorted(const MailboxName &mailbox,
                                                     const QList<SortCriterion> &criteria) const
{
    std::optional<std::vector<Uid>> order;
    if (const auto stored = find(mailbox)) {
        MessageOrder messages(m_rooms->rows, m_rooms->readers);
        order = messages.sorted(m_rooms->readable(mailbox), stored->known, criteria);
        m_rooms->settle();
    }
    return order;
}

std::optional<std::vector<ThreadedMessages::Entry>>
MessageStore::threaded(const MailboxName &mailbox) const
{
    std::optional<std::vector<ThreadedMessages::Entry>> entries;
    if (const auto stored = find(mailbox)) {
        MessageOrder messages(m_rooms->rows, m_rooms->readers);
        entries = messages.threaded(m_rooms->readable(mailbox), stored->known);
        m_rooms->settle();
    }
    return entries;
}

qint64 MessageStore::addPending(const Operation &act)
{
    const qint64 number = m_rooms->acts.add(act);
    m_rooms->settle();
    return number;
}

void MessageStore::removePending(qint64 number)
{
    m_rooms->acts.remove(number);
    m_rooms->settle();
}

QList<std::pair<qint64, Operation>> MessageStore::pending() const
{
    auto acts = m_rooms->acts.all();
    m_rooms->settle();
    return acts;
}

void MessageStore::markSent(qint64 number)
{
    m_rooms->acts.markSent(number);
    m_rooms->settle();
}

bool MessageStore::isSent(qint64 number) const
{
    const bool isSent = m_rooms->acts.isSent(number);
    m_rooms->settle();
    return isSent;
}

} // namespace imap
