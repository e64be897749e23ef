// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of a MessageStore that look for messages, order them, and keep acts that wait.
#include "imapcore/store/messagestore.h"

#include "imapcore/store/storerooms.h"

namespace imap {

bool MessageStore::indexMore(int milliseconds)
{
    m_rooms->begin();
    const bool isMore = m_rooms->words.more(milliseconds, m_rooms->readers) ||
                        m_rooms->leftovers.clear(milliseconds);
    // What cannot be written now is not tried again and again.
    return m_rooms->end() && isMore;
}

void MessageStore::shortenLog()
{
    m_rooms->database.checkpoint();
}

UidSet MessageStore::search(const MailboxName &mailbox, const QString &words,
                            const UidSpan &among) const
{
    const qint64 number = m_rooms->readable(mailbox);
    UidSet found = number != 0 ? m_rooms->words.search(number, words, among) : UidSet();
    m_rooms->settle();
    return found;
}

RowCursor MessageStore::firstSlice(const MailboxName &mailbox, const UidSet &uids) const
{
    RowCursor cursor;
    cursor.mailbox = m_rooms->readable(mailbox);
    m_rooms->settle();
    cursor.generation = m_rooms->database.generation();
    if (cursor.mailbox == 0 || uids.ranges().isEmpty())
        return cursor;
    const auto keyOf = [&cursor](quint32 uid) {
        return RowTable::envelopeKey(cursor.mailbox, uid >> RowTable::envelopeShift);
    };
    cursor.next = keyOf(uids.ranges().first().low);
    cursor.end = keyOf(uids.ranges().last().high) + 1;
    return cursor;
}

std::optional<RowSlice> MessageStore::nextSlice(RowCursor &cursor) const
{
    if (cursor.mailbox == 0 || !isUsable() || cursor.generation != m_rooms->database.generation())
        return std::nullopt;
    const bool isThere = m_rooms->mailboxes.isThere(cursor.mailbox);
    RowSlice slice = isThere ? m_rooms->rows.slice(cursor) : RowSlice();
    m_rooms->settle();
    if (!isThere || cursor.generation != m_rooms->database.generation())
        return std::nullopt;
    return slice;
}

void MessageStore::reportDamage(const QString &what)
{
    m_rooms->database.reportDamage(what);
    m_rooms->settle();
}

qint64 MessageStore::addPending(const Operation &act, bool isSent)
{
    const qint64 number = m_rooms->acts.add(act, isSent);
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

bool MessageStore::markSent(qint64 number)
{
    const bool isNoted = m_rooms->acts.markSent(number);
    m_rooms->settle();
    return isNoted;
}

bool MessageStore::isSent(qint64 number) const
{
    const bool isSent = m_rooms->acts.isSent(number);
    m_rooms->settle();
    return isSent;
}

} // namespace imap
