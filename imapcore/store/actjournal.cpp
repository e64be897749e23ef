// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/actjournal.h"

#include "imapcore/store/actcodec.h"
#include "imapcore/store/bytereader.h"
#include "imapcore/store/database.h"

namespace imap {

namespace {

constexpr quint64 seed = 0x616374;

} // namespace

qint64 ActJournal::add(const Operation &act, bool isSent)
{
    const QByteArray bytes = packAct(act);
    if (bytes.isEmpty())
        return 0;
    m_database.beginDurable();
    const bool isWritten = m_database.write("INSERT INTO act(sent, act) VALUES(?, ?)",
                                            {isSent ? 1 : 0, sealed(bytes, seed)});
    const qint64 number = m_database.lastId();
    return m_database.end() && isWritten ? number : 0;
}

void ActJournal::restore(qint64 number, const Operation &act, bool sent)
{
    m_database.beginDurable();
    m_database.write("INSERT OR REPLACE INTO act VALUES(?, ?, ?)",
                     {number, sent ? 1 : 0, sealed(packAct(act), seed)});
    m_database.end();
}

void ActJournal::remove(qint64 number)
{
    m_database.begin();
    m_database.write("DELETE FROM act WHERE id=?", {number});
    m_database.end();
}

bool ActJournal::markSent(qint64 number)
{
    m_database.beginDurable();
    const bool isWritten = m_database.write("UPDATE act SET sent=1 WHERE id=?", {number});
    return m_database.end() && isWritten;
}

bool ActJournal::isSent(qint64 number)
{
    return m_database.value("SELECT sent FROM act WHERE id=?", {number}).toInt() != 0;
}

QList<std::pair<qint64, Operation>> ActJournal::all()
{
    QList<std::pair<qint64, Operation>> acts;
    QList<qint64> damaged;
    const auto take = [&](const QSqlQuery &row) {
        const qint64 number = row.value(0).toLongLong();
        const QByteArray bytes = row.value(1).toByteArray();
        if (auto act = unpackAct(unsealed(bytes, seed)))
            acts.append({number, std::move(*act)});
        else
            damaged.append(number);
        return true;
    };
    const bool isWhole = m_database.read("SELECT id, act FROM act ORDER BY id", {}, take);
    m_isUnreadable = m_isUnreadable || (!isWhole && m_database.isDamaged());
    for (const qint64 number : std::as_const(damaged)) {
        m_damaged.insert(number);
        if (!m_database.isDamaged())
            remove(number); // told once
    }
    return acts;
}

int ActJournal::lost() const
{
    return m_isUnreadable ? StoreTrouble::unknownNumber : static_cast<int>(m_damaged.size());
}

} // namespace imap
