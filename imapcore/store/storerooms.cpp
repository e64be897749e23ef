// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/storerooms.h"

namespace imap {

namespace {

/// Opening a file that cannot be opened is not tried more often, in milliseconds.
constexpr qint64 pause = 5000;

} // namespace

void MessageStore::Rooms::open()
{
    m_sinceTried.start();
    database.open();
    settle();
    // What another program kept of these, or lost, is not what this one saw.
    if (database.isWritable()) {
        for (auto one = begun.cbegin(); one != begun.cend(); ++one)
            m_lost.insert(one.key());
    }
}

qint64 MessageStore::Rooms::readable(const MailboxName &mailbox)
{
    return database.isOpen() && !m_lost.contains(mailbox) ? mailboxes.number(mailbox) : 0;
}

void MessageStore::Rooms::beginChange()
{
    if (!database.isOpen() && !database.isInTransaction() && m_sinceTried.hasExpired(pause) &&
        database.trouble().kind != StoreTrouble::Kind::Newer)
        open();
    database.begin();
}

qint64 MessageStore::Rooms::ensure(const MailboxName &mailbox)
{
    if (!database.isWritable())
        return 0;
    if (m_lost.remove(mailbox)) {
        m_touched.insert(mailbox); // end() puts it back when this is lost as well
        dropContents(mailbox);
    }
    const qint64 number = mailboxes.number(mailbox);
    const auto known = begun.constFind(mailbox);
    return number != 0 || known == begun.constEnd() ? number : mailboxes.save(mailbox, *known);
}

bool MessageStore::Rooms::end()
{
    const bool isKept = database.end();
    if (!isKept)
        m_lost.unite(m_touched);
    if (database.isInTransaction())
        return isKept;
    m_touched.clear();
    settle();
    return isKept;
}

void MessageStore::Rooms::settle()
{
    while (database.isDamaged() && !database.isInTransaction()) {
        QList<std::pair<qint64, Operation>> kept = acts.all();
        QSet<qint64> sent;
        for (const auto &[number, act] : kept) {
            if (acts.isSent(number))
                sent.insert(number);
        }
        database.rebuild();
        m_lost.clear();
        for (const auto &[number, act] : kept)
            acts.restore(number, act, sent.contains(number));
    }
}

void MessageStore::Rooms::dropContents(const MailboxName &mailbox)
{
    if (const qint64 number = mailboxes.number(mailbox)) {
        mailboxes.remove(mailbox);
        rows.letGo(number);
        leftovers.add(number);
    }
}

} // namespace imap
