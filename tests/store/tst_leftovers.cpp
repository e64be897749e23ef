// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a mailbox that went: never found again, and gone from the file a little later.
#include "imapcore/store/messagestore.h"
#include "tests/store/storesamples.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace imap;

namespace {

constexpr quint32 messages = 3000;
const MailboxName inbox = MailboxName::inbox();

} // namespace

class TestLeftovers : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void anotherUidValidity();
    void forgottenFolder();
    void theNextRunGoesOn();

private:
    void open() { m_store = std::make_unique<MessageStore>(m_file); }
    void tidy();
    [[nodiscard]] QByteArray inTheFile();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<MessageStore> m_store;
};

void TestLeftovers::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("account.sqlite"));
    open();
    samples::fill(*m_store, messages);
    tidy(); // words are indexed
}

void TestLeftovers::tidy()
{
    while (m_store->indexMore(1000)) {
    }
}

/// Closes the store and tells which tables hold something.
QByteArray TestLeftovers::inTheFile()
{
    m_store.reset();
    QByteArray all;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
        database.setDatabaseName(m_file);
        if (!database.open())
            return "not opened";
        for (const char *table :
             {"envelopes", "held", "flags", "keywords", "body", "octets", "indexed"}) {
            QSqlQuery query(database);
            if (!query.exec(QStringLiteral("SELECT COUNT(*) FROM ") + QLatin1String(table)) ||
                !query.next())
                return table;
            if (query.value(0).toInt() > 0)
                all.append(table).append(' ');
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("look"));
    return all.trimmed();
}

void TestLeftovers::anotherUidValidity()
{
    samples::begin(*m_store, inbox, 8);
    QVERIFY(m_store->held(inbox).isEmpty());
    QVERIFY(m_store->search(inbox, QStringLiteral("a")).isEmpty());
    const QList<MessageData> fresh{samples::row(5)};
    m_store->saveRows(inbox, fresh);
    tidy();
    QCOMPARE(m_store->held(inbox).toBytes(), QByteArray("5"));
    QCOMPARE(samples::difference(m_store->rows(inbox, UidSet(Uid(5))), {{5, fresh.first()}}),
             QByteArray());
    m_store->forget(inbox);
    tidy();
    QCOMPARE(inTheFile(), QByteArray());
}

void TestLeftovers::forgottenFolder()
{
    m_store->forget(inbox);
    QVERIFY(!m_store->find(inbox));
    tidy();
    QCOMPARE(inTheFile(), QByteArray());
}

/// Nobody waits for it; whoever ends meanwhile has lost nothing.
void TestLeftovers::theNextRunGoesOn()
{
    m_store->forget(inbox);
    QCOMPARE(inTheFile(), QByteArray("envelopes flags keywords body octets indexed"));
    open();
    QVERIFY(m_store->held(inbox).isEmpty());
    tidy();
    QCOMPARE(inTheFile(), QByteArray());
}

QTEST_GUILESS_MAIN(TestLeftovers)
#include "tst_leftovers.moc"
