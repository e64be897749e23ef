// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/keywordtable.h"

#include "imapcore/store/bytereader.h"
#include "imapcore/store/database.h"

namespace imap {

namespace {

constexpr int shift = 24;
constexpr qint64 mostSets = (1 << shift) - 1;

} // namespace

KeywordTable::Sets &KeywordTable::setsOf(qint64 mailbox)
{
    if (m_generation != m_database.generation())
        m_mailboxes.clear();
    m_generation = m_database.generation();
    const auto known = m_mailboxes.find(mailbox);
    if (known != m_mailboxes.end())
        return *known;
    Sets &sets = m_mailboxes[mailbox];
    bool isFine = true;
    const qint64 base = mailbox << shift;
    m_database.read("SELECT key, list FROM keywords WHERE key BETWEEN ? AND ?",
                    {base, base | mostSets}, [&](const QSqlQuery &row) {
                        const qint64 key = row.value(0).toLongLong();
                        const QByteArray bytes = row.value(1).toByteArray();
                        const QByteArrayView list = unsealed(bytes, static_cast<quint64>(key));
                        isFine = isFine && !list.isEmpty();
                        const auto number = static_cast<quint32>(key & mostSets);
                        sets.numbers.insert(list.toByteArray(), number);
                        sets.lists.insert(number, list.toByteArray());
                        return isFine;
                    });
    if (!isFine)
        m_database.reportDamage(QStringLiteral("keywords"));
    return sets;
}

FlagBucket::Flags KeywordTable::toStored(qint64 mailbox, const FlagSet &flags)
{
    FlagBucket::Flags stored;
    stored.system = flags.system() & ~SystemFlags(SystemFlag::Recent);
    const QByteArray &list = flags.joinedKeywords();
    if (list.isEmpty())
        return stored;
    Sets &sets = setsOf(mailbox);
    stored.keywords = sets.numbers.value(list);
    if (stored.keywords != 0 || sets.numbers.size() >= mostSets)
        return stored;
    stored.keywords = static_cast<quint32>(sets.numbers.size()) + 1;
    const qint64 key = (mailbox << shift) | stored.keywords;
    if (m_database.write("INSERT OR REPLACE INTO keywords VALUES(?, ?)",
                         {key, sealed(list, static_cast<quint64>(key))})) {
        sets.numbers.insert(list, stored.keywords);
        sets.lists.insert(stored.keywords, list);
    }
    return stored;
}

FlagSet KeywordTable::toFlags(qint64 mailbox, FlagBucket::Flags stored)
{
    if (stored.keywords == 0)
        return FlagSet(stored.system);
    Sets &sets = setsOf(mailbox);
    const quint64 key =
        (quint64(stored.keywords) << 8) | static_cast<quint64>(stored.system.toInt());
    const auto made = sets.made.constFind(key);
    if (made != sets.made.constEnd())
        return *made;
    FlagSet flags(stored.system);
    const QByteArray list = sets.lists.value(stored.keywords);
    if (list.isEmpty())
        m_database.reportDamage(QStringLiteral("keywords"));
    for (const QByteArray &keyword : list.split(' '))
        flags.insert(keyword);
    sets.made.insert(key, flags);
    return flags;
}

void KeywordTable::drop(qint64 mailbox)
{
    const qint64 base = mailbox << shift;
    m_database.write("DELETE FROM keywords WHERE key BETWEEN ? AND ?", {base, base | mostSets});
    m_mailboxes.remove(mailbox);
}

} // namespace imap
