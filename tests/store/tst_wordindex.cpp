// SPDX-License-Identifier: GPL-3.0-or-later
// What the index of words keeps count of: words of messages that went stay in it until they are too
// many.
#include "storesamples.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace imap;

namespace {

const MailboxName inbox = MailboxName::inbox();
constexpr quint32 count = 300;

} // namespace

class TestWordIndex : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void countsWhatWent_data();
    void countsWhatWent();
    void eachIsCountedOnce();
    void beginsAnewWhenTheyAreTooMany();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("account.sqlite")); }
    static void index(MessageStore &store)
    {
        while (store.indexMore(1000)) {
        }
    }
    /// The first column of the first row; the store must be closed.
    [[nodiscard]] qint64 ask(const QString &sql) const;
    [[nodiscard]] qint64 stale() const
    {
        return ask(QStringLiteral("SELECT value FROM meta WHERE name='stale'"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWordIndex::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

qint64 TestWordIndex::ask(const QString &sql) const
{
    qint64 answer = 0;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(file());
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(sql) && query.next())
                answer = query.value(0).toLongLong();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
    return answer;
}

void TestWordIndex::countsWhatWent_data()
{
    QTest::addColumn<QByteArray>("gone");
    QTest::addColumn<qint64>("stale");
    QTest::newRow("one") << QByteArray("64") << qint64(1);
    QTest::newRow("over the edges of buckets") << QByteArray("1:2,63:65,127:192,300") << qint64(72);
    QTest::newRow("some of them were never there") << QByteArray("299:4294967295") << qint64(2);
    QTest::newRow("all") << QByteArray("1:*") << qint64(count);
}

void TestWordIndex::countsWhatWent()
{
    QFETCH(const QByteArray, gone);
    QFETCH(const qint64, stale);
    const Result<UidSet> uids = UidSet::parse(gone);
    QVERIFY(uids.ok());
    {
        MessageStore store(file());
        samples::fill(store, count);
        index(store);
        store.saveRows(inbox, {samples::row(count + 1)}); // not indexed yet
        store.remove(inbox, uids.value());
        const UidSet found = store.search(inbox, QStringLiteral("subject"));
        QVERIFY(found.intersected(uids.value()).isEmpty());
        QCOMPARE(found.count(), count - quint64(stale));
    }
    QCOMPARE(this->stale(), stale);
}

void TestWordIndex::eachIsCountedOnce()
{
    {
        MessageStore store(file());
        samples::fill(store, count);
        index(store);
        for (int i = 0; i < 3; ++i)
            store.remove(inbox, UidSet(Uid(1), Uid(100)));
        store.forget(inbox);
        index(store); // that is when the rest of it is deleted
    }
    QCOMPARE(stale(), qint64(count));
}

/// As if most of the allowed number had gone before.
void TestWordIndex::beginsAnewWhenTheyAreTooMany()
{
    {
        MessageStore store(file());
        samples::fill(store, count);
        index(store);
    }
    static_cast<void>(ask(QStringLiteral("INSERT OR REPLACE INTO meta VALUES('stale', 199950)")));
    {
        MessageStore store(file());
        store.remove(inbox, UidSet(Uid(1), Uid(100)));
        QVERIFY(store.search(inbox, QStringLiteral("subject")).isEmpty());
        index(store);
        QCOMPARE(store.search(inbox, QStringLiteral("subject")).count(), quint64(count - 100));
    }
    QCOMPARE(stale(), qint64(0));
}

QTEST_GUILESS_MAIN(TestWordIndex)
#include "tst_wordindex.moc"
