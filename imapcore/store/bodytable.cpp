// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/bodytable.h"

#include "imapcore/store/bytereader.h"
#include "imapcore/store/database.h"

#include <algorithm>

namespace imap {

namespace {

/// A null value would be stored as NULL.
QByteArray key(const QByteArray &section)
{
    return section.isNull() ? QByteArray("") : section;
}

/// From here on one SELECT for all is cheaper than one for each range.
constexpr qsizetype manyRanges = 16;

} // namespace

qint64 BodyTable::total()
{
    if (m_generation != m_database.generation() || m_total < 0)
        m_total = m_database.value("SELECT SUM(size) FROM body").toLongLong();
    m_generation = m_database.generation();
    return m_total;
}

qint64 BodyTable::nextUse()
{
    if (m_use == 0)
        m_use = m_database.value("SELECT MAX(used) FROM body").toLongLong();
    return ++m_use;
}

void BodyTable::save(qint64 mailbox, Uid uid, const QByteArray &section, const QByteArray &bytes)
{
    const qint64 before = m_database
                              .value("SELECT id FROM body WHERE mailbox=? AND uid=? AND section=?",
                                     {mailbox, uid.value(), key(section)})
                              .toLongLong();
    if (before > 0)
        removeOne(before);
    if (bytes.size() > m_limit)
        return;
    makeRoom(bytes.size());
    if (!m_database.write("INSERT INTO body(mailbox, uid, section, size, used) VALUES(?,?,?,?,?)",
                          {mailbox, uid.value(), key(section), qint64(bytes.size()), nextUse()}))
        return;
    const qint64 id = m_database.lastId();
    if (m_database.write("INSERT OR REPLACE INTO octets VALUES(?, ?)",
                         {id, sealed(bytes, static_cast<quint64>(id))}))
        m_total += bytes.size(); // counted by makeRoom()
}

void BodyTable::makeRoom(qint64 needed)
{
    while (total() + needed > m_limit) {
        const qint64 oldest =
            m_database.value("SELECT id FROM body ORDER BY used LIMIT 1").toLongLong();
        if (oldest == 0 || !removeOne(oldest))
            break;
    }
}

bool BodyTable::removeOne(qint64 id)
{
    const qint64 size = m_database.value("SELECT size FROM body WHERE id=?", {id}).toLongLong();
    const qint64 before = total();
    if (!m_database.write("DELETE FROM body WHERE id=?", {id}) ||
        !m_database.write("DELETE FROM octets WHERE id=?", {id}))
        return false;
    m_total = before - size;
    return true;
}

std::optional<QByteArray> BodyTable::take(qint64 mailbox, Uid uid, const QByteArray &section)
{
    const qint64 id = m_database
                          .value("SELECT id FROM body WHERE mailbox=? AND uid=? AND section=?",
                                 {mailbox, uid.value(), key(section)})
                          .toLongLong();
    if (id == 0)
        return std::nullopt;
    const QByteArray bytes =
        m_database.value("SELECT data FROM octets WHERE id=?", {id}).toByteArray();
    const QByteArrayView body = unsealed(bytes, static_cast<quint64>(id));
    if (body.isNull()) {
        m_database.reportDamage(QStringLiteral("body"));
        return std::nullopt;
    }
    m_database.write("UPDATE body SET used=? WHERE id=?", {nextUse(), id});
    return body.toByteArray();
}

void BodyTable::remove(qint64 mailbox, const UidSet &gone)
{
    std::vector<qint64> ids;
    const auto collect = [&](quint32 low, quint32 high) {
        m_database.read("SELECT id, uid FROM body WHERE mailbox=? AND uid BETWEEN ? AND ?",
                        {mailbox, low, high}, [&](const QSqlQuery &row) {
                            if (gone.contains(Uid(row.value(1).toUInt())))
                                ids.push_back(row.value(0).toLongLong());
                            return true;
                        });
    };
    if (gone.ranges().size() > manyRanges || gone.openFrom().isValid()) {
        collect(1, std::numeric_limits<quint32>::max());
    } else {
        for (const UidSet::Range &range : gone.ranges())
            collect(range.low, range.high);
    }
    for (const qint64 id : ids)
        removeOne(id);
}

bool BodyTable::dropSome(qint64 mailbox)
{
    const auto ids = m_database.numbers("SELECT id FROM body WHERE mailbox=? LIMIT 8", {mailbox});
    return !ids.empty() &&
           std::all_of(ids.cbegin(), ids.cend(), [this](qint64 id) { return removeOne(id); });
}

} // namespace imap
