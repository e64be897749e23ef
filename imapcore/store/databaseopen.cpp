// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a store's file: lock, version, read-only places, and a new file in place of a damaged
// one.
#include "imapcore/store/database.h"

#include "imapcore/store/schema.h"

#include <QSet>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace imap {

namespace {

/// A cache that is damaged again and again lies on a disk that does not keep what is written.
constexpr int mostRebuilds = 3;

} // namespace

void Database::open()
{
    close();
    const StoreTrouble before = m_trouble;
    m_trouble = {};
    QString detail;
    switch (m_file.prepare(&detail)) {
    case StoreFile::Ready::Yes:
        m_open = openWritable();
        break;
    case StoreFile::Ready::ReadOnly:
        setTrouble(StoreTrouble::Kind::ReadOnly, detail);
        openReadOnly();
        break;
    case StoreFile::Ready::No:
        setTrouble(StoreTrouble::Kind::Failed, detail);
        break;
    }
    if (m_open && before.kind == StoreTrouble::Kind::Rebuilt)
        m_trouble = before;
    if (!m_open && !m_damaged)
        close();
}

void Database::close()
{
    ++m_generation;
    m_open = m_readOnly = m_active = false;
    if (m_connection.isEmpty())
        return;
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase(); // the last reference before it is removed
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

bool Database::connect(const QString &name, const QString &options)
{
    m_connection = QStringLiteral("store-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(name);
    // Waiting for another program would make this one stand still.
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0") + options);
    if (m_database.open())
        return true;
    fail(m_database.lastError());
    return false;
}

bool Database::openWritable()
{
    // EXCLUSIVE before anything is read: the lock is held from the first read on, and there is no
    // shared memory file.
    if (!connect(m_file.path(), {}) || !execute(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE")) ||
        !execute(QStringLiteral("PRAGMA trusted_schema=OFF")))
        return false;
    m_open = true; // for value()
    const QVariant found = value("PRAGMA user_version");
    m_open = false;
    if (!found.isValid())
        return false;
    const int from = found.toInt();
    if (from > schema::version) {
        setTrouble(StoreTrouble::Kind::Newer, QString::number(from));
        return false;
    }
    for (const char *pragma : {"page_size=8192", "journal_mode=WAL", "synchronous=NORMAL",
                               "temp_store=MEMORY", "cache_size=-1024", "wal_autocheckpoint=8192",
                               "journal_size_limit=8388608", "cell_size_check=ON"}) {
        if (!execute(QStringLiteral("PRAGMA ") + QLatin1String(pragma)))
            return false;
    }
    return migrate(from) && isOfOurMaking(schema::version);
}

/// A place that cannot be written is read as it is, without lock and log, if the log has nothing.
void Database::openReadOnly()
{
    if (!m_file.isSettled())
        return;
    const QString path = QString::fromLatin1(QUrl::toPercentEncoding(m_file.path(), "/"));
    const StoreTrouble why = m_trouble;
    m_readOnly = true;
    if (connect(QStringLiteral("file:") + path + QStringLiteral("?immutable=1"),
                QStringLiteral(";QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"))) {
        m_open = true;
        m_open = value("PRAGMA user_version").toInt() == schema::version &&
                 isOfOurMaking(schema::version);
    }
    m_damaged = false; // it cannot be moved aside
    m_trouble = why;
}

bool Database::migrate(int from)
{
    // Also when there is nothing to do: an empty transaction takes the lock for good.
    if (!execute(QStringLiteral("BEGIN EXCLUSIVE")))
        return false;
    m_active = true;
    bool isFine = isOfOurMaking(from);
    m_open = true; // for value()
    // A new file can only lack something of the system's; in another one it is the file.
    m_doubtIsDamage = value("SELECT count(*) FROM sqlite_master").toInt() > 0;
    m_open = false;
    for (int at = from; isFine && at < schema::version; ++at) {
        for (const char *statement : schema::step(at))
            isFine = isFine && execute(QString::fromLatin1(statement));
    }
    if (from < schema::version) {
        isFine =
            isFine &&
            execute(QStringLiteral("PRAGMA user_version=") + QString::number(schema::version)) &&
            execute(QStringLiteral("PRAGMA application_id=") +
                    QString::number(schema::applicationId));
    }
    isFine = isFine && execute(QStringLiteral("COMMIT"));
    m_active = m_lost = m_doubtIsDamage = false;
    return isFine;
}

/// The tables are as that version makes them, and nothing acts by itself: a file that says our
/// version may still have been made by somebody else, and one that says another may be damaged.
bool Database::isOfOurMaking(int version)
{
    QSet<QString> found;
    bool actsByItself = false;
    const bool wasOpen = std::exchange(m_open, true);
    bool isFine = read("SELECT sql, type FROM sqlite_master", {}, [&](const QSqlQuery &row) {
        found.insert(row.value(0).toString());
        const QString type = row.value(1).toString();
        actsByItself =
            actsByItself || (type != QLatin1String("table") && type != QLatin1String("index"));
        return true;
    });
    isFine = isFine && !actsByItself && version >= 0;
    m_open = wasOpen;
    for (int at = 0; at < schema::version; ++at) {
        for (const char *statement : schema::step(at))
            isFine = isFine && found.contains(QString::fromLatin1(statement)) == (at < version);
    }
    if (!isFine && m_trouble.kind == StoreTrouble::Kind::None)
        reportDamage(QStringLiteral("other tables than expected"));
    return isFine;
}

void Database::rebuild()
{
    const QString detail = m_trouble.detail;
    m_damaged = m_lost = false;
    close();
    const QString aside = m_file.moveAside();
    if (aside.isEmpty() || ++m_rebuilds > mostRebuilds) {
        setTrouble(StoreTrouble::Kind::Failed, detail);
        return;
    }
    open();
    if (m_open)
        m_trouble = {StoreTrouble::Kind::Rebuilt, detail, aside};
}

} // namespace imap
