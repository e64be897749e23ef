// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/database.h"

#include "imapcore/store/sqlitecode.h"

#include <QSqlError>

namespace imap {

Database::Database(const QString &file)
    : m_file(file)
{
}

Database::~Database()
{
    close();
}

QSqlQuery *Database::run(const char *sql, Values values)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(QString::fromLatin1(sql))) {
            fail(query.lastError());
            return nullptr;
        }
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    int place = 0;
    for (const QVariant &value : values)
        found->second.bindValue(place++, value);
    if (found->second.exec())
        return &found->second;
    const QSqlError error = found->second.lastError();
    found->second.finish();
    fail(error);
    return nullptr;
}

bool Database::write(const char *sql, Values values)
{
    if (!isWritable() || m_lost || m_depth == 0)
        return false;
    if (!m_active) {
        m_active = execute(QStringLiteral("BEGIN IMMEDIATE"));
        m_lost = !m_active;
        if (m_lost)
            return false;
    }
    QSqlQuery *query = run(sql, values);
    if (query == nullptr)
        return false;
    m_lastId = query->lastInsertId().toLongLong();
    query->finish();
    return true;
}

bool Database::read(const char *sql, Values values, const Visit &visit)
{
    QSqlQuery *query = m_open ? run(sql, values) : nullptr;
    if (query == nullptr)
        return false;
    bool goOn = true;
    while (goOn && query->next())
        goOn = visit(*query);
    const QSqlError error = query->lastError();
    query->finish();
    if (!error.isValid())
        return true;
    fail(error);
    return false;
}

QVariant Database::value(const char *sql, Values values)
{
    QVariant found;
    read(sql, values, [&found](const QSqlQuery &row) {
        found = row.value(0);
        return false;
    });
    return found;
}

std::vector<qint64> Database::numbers(const char *sql, Values values)
{
    std::vector<qint64> found;
    read(sql, values, [&found](const QSqlQuery &row) {
        found.push_back(row.value(0).toLongLong());
        return true;
    });
    return found;
}

/// For statements that are sent once or hold no values.
bool Database::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (query.exec(sql))
        return true;
    fail(query.lastError());
    return false;
}

void Database::beginDurable()
{
    begin();
    // Cannot be changed while a transaction runs.
    if (m_depth == 1 && isWritable())
        m_durable = execute(QStringLiteral("PRAGMA synchronous=FULL"));
}

bool Database::end()
{
    if (--m_depth > 0)
        return !m_lost;
    if (m_active && !m_lost && !execute(QStringLiteral("COMMIT")))
        m_lost = true;
    const bool isKept = !m_lost;
    // On a full disk a small write may go through between large ones: it is still full.
    if (m_active && isKept &&
        (m_trouble.kind == StoreTrouble::Kind::Failed ||
         (m_trouble.kind == StoreTrouble::Kind::Full && m_file.hasRoom())))
        m_trouble = {};
    if (m_active && m_lost)
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK")); // if it was not yet
    m_active = false;
    m_lost = false;
    if (m_durable) {
        m_durable = false;
        execute(QStringLiteral("PRAGMA synchronous=NORMAL"));
    }
    return isKept;
}

/// What fails here is tried by a commit when the log is longer still; where writing fails already,
/// it would only be tried again and again.
void Database::checkpoint()
{
    constexpr qint64 longLog = 8 * 1024 * 1024;
    const bool isFine =
        m_trouble.kind == StoreTrouble::Kind::None || m_trouble.kind == StoreTrouble::Kind::Rebuilt;
    if (isWritable() && isFine && !m_damaged && m_depth == 0 && m_file.logSize() > longLog)
        QSqlQuery(m_database).exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

/// A statement failed: what is wrong, and the transaction is taken back.
void Database::fail(const QSqlError &error)
{
    const QString detail =
        error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    if (m_active && !m_lost) {
        m_lost = true;
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK")); // SQLite may have done so itself
        ++m_generation;
    }
    switch (sqlite::meaningOf(error.nativeErrorCode().toInt())) {
    case sqlite::Meaning::Damaged:
        reportDamage(detail);
        break;
    case sqlite::Meaning::Busy:
        setTrouble(StoreTrouble::Kind::Busy, detail);
        break;
    case sqlite::Meaning::Full:
        setTrouble(StoreTrouble::Kind::Full, detail);
        break;
    case sqlite::Meaning::ReadOnly:
        setTrouble(StoreTrouble::Kind::ReadOnly, detail);
        break;
    case sqlite::Meaning::System:
        setTrouble(StoreTrouble::Kind::Failed, detail);
        break;
    case sqlite::Meaning::Doubtful:
        if (m_doubtIsDamage)
            reportDamage(detail);
        else
            examine(detail);
        break;
    }
}

/// A statement that always works did not: is it the file?
void Database::examine(const QString &detail)
{
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next() ||
        query.value(0).toString() != QLatin1String("ok"))
        reportDamage(detail);
    else
        setTrouble(StoreTrouble::Kind::Failed, detail);
}

void Database::reportDamage(const QString &what)
{
    if (!m_damaged)
        m_trouble.detail = what;
    m_damaged = true;
    m_lost = m_depth > 0; // nothing more goes into this file
}

void Database::setTrouble(StoreTrouble::Kind kind, const QString &detail)
{
    m_trouble = {kind, detail, {}};
}

} // namespace imap
