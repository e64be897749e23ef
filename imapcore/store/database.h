// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/store/storefile.h"
#include "imapcore/types/change.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <initializer_list>
#include <unordered_map>
#include <vector>

namespace imap {

/// The SQLite file of a store: opening with all that can go wrong, statements, and transactions
/// that are kept whole or not at all. It holds the file's lock as long as it is open; the system
/// frees the lock when the program dies. Lives in the thread it was made in; a MessageStore owns
/// it.
class Database
{
public:
    using Values = std::initializer_list<QVariant>;
    using Visit = std::function<bool(const QSqlQuery &)>;

    explicit Database(const QString &file);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    void open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isWritable() const { return m_open && !m_readOnly; }
    [[nodiscard]] const StoreTrouble &trouble() const { return m_trouble; }

    /// A statement that changes something; only between begin() and end().
    bool write(const char *sql, Values values = {});
    /// Calls `visit` for each row until it says false. False when the statement failed.
    bool read(const char *sql, Values values, const Visit &visit);
    /// The first column of the first row; invalid when there is none.
    [[nodiscard]] QVariant value(const char *sql, Values values = {});
    /// The first column of all rows.
    [[nodiscard]] std::vector<qint64> numbers(const char *sql, Values values = {});
    [[nodiscard]] qint64 lastId() const { return m_lastId; }

    /// Transactions; inner ones are part of the outer.
    void begin() { ++m_depth; }
    /// At the end of the outermost: false when what was written since begin() is lost.
    bool end();
    /// The outermost transaction's commit waits for the disk (a power cut loses nothing).
    void beginDurable();
    /// For quiet times: puts what a long log holds into the file. While much is written the log
    /// grows to some 64 MB before a commit does that, so that it is not done again and again.
    void checkpoint();
    [[nodiscard]] bool isInTransaction() const { return m_depth > 0; }

    /// Counts up whenever what was read or written before may no longer be so.
    [[nodiscard]] quint64 generation() const { return m_generation; }

    /// Something read does not fit: the file is damaged.
    void reportDamage(const QString &what);
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    /// Moves the damaged file aside and begins a new one.
    void rebuild();

private:
    bool connect(const QString &name, const QString &options);
    void openReadOnly();
    bool openWritable();
    bool migrate(int from);
    [[nodiscard]] bool isOfOurMaking(int version);
    bool execute(const QString &sql);
    QSqlQuery *run(const char *sql, Values values);
    void fail(const QSqlError &error);
    void examine(const QString &detail);
    void setTrouble(StoreTrouble::Kind kind, const QString &detail);

    StoreFile m_file;
    QString m_connection;
    QSqlDatabase m_database;
    std::unordered_map<const char *, QSqlQuery> m_statements; // by the address of their text
    StoreTrouble m_trouble;
    qint64 m_lastId = 0;
    quint64 m_generation = 1;
    int m_depth = 0;
    int m_rebuilds = 0;
    bool m_open = false;
    bool m_readOnly = false;
    bool m_active = false; // BEGIN was sent
    bool m_lost = false;   // the transaction failed; the rest of it is not written
    bool m_durable = false;
    bool m_damaged = false;
    bool m_doubtIsDamage = false; // while tables are made that are not to be there yet
};

} // namespace imap
