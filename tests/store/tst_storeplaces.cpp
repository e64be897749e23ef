// SPDX-License-Identifier: GPL-3.0-or-later
// Places that do not take what a store wants to write: full, read-only, of another version, in use.
#include "storesamples.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <linux/capability.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace imap;

namespace {

const MailboxName inbox = MailboxName::inbox();
const UidSet all = UidSet::from(Uid(1));

QByteArray readAll(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Version 1 as it was: no acts, no index of words.
constexpr const char *firstVersion[] = {
    "PRAGMA journal_mode=WAL",
    "CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE mailbox(number INTEGER PRIMARY KEY AUTOINCREMENT, name BLOB NOT NULL UNIQUE, "
    "state BLOB NOT NULL)",
    "CREATE TABLE status(name BLOB PRIMARY KEY, counts BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE envelopes(key INTEGER PRIMARY KEY, bucket BLOB NOT NULL)",
    "CREATE TABLE held(key INTEGER PRIMARY KEY, bits INTEGER NOT NULL)",
    "CREATE TABLE flags(key INTEGER PRIMARY KEY, bucket BLOB NOT NULL)",
    "CREATE TABLE keywords(key INTEGER PRIMARY KEY, list BLOB NOT NULL)",
    "CREATE TABLE body(id INTEGER PRIMARY KEY AUTOINCREMENT, mailbox INTEGER NOT NULL, "
    "uid INTEGER NOT NULL, section BLOB NOT NULL, size INTEGER NOT NULL, used INTEGER NOT NULL)",
    "CREATE UNIQUE INDEX body_place ON body(mailbox, uid, section)",
    "CREATE INDEX body_used ON body(used)",
    "CREATE TABLE octets(id INTEGER PRIMARY KEY, data BLOB NOT NULL)",
    "PRAGMA user_version=1",
};

/// Statements on a file that no store has open; the first column of the last one's answer.
QVariant sql(const QString &file, const QStringList &statements)
{
    QVariant answer;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(file);
        if (!database.open())
            return {};
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                qWarning("%s", qPrintable(statement));
        }
        if (query.next())
            answer = query.value(0);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
    return answer;
}

/// Root without its powers over files, so that their modes count; anyone else has none to lose.
bool giveUpCapabilities()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    const __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3]{};
    return ::syscall(SYS_capset, &header, none) == 0;
}

/// In a process of its own: what it gives up is gone for good.
int readOnlyReader(const QString &file)
{
    if (!giveUpCapabilities())
        return 10;
    MessageStore store(file);
    if (store.trouble().kind != StoreTrouble::Kind::ReadOnly)
        return 11;
    const bool isHeld = QFile::exists(file);
    if (store.isUsable() != isHeld || store.rows(inbox, all).size() != (isHeld ? 40 : 0))
        return 12;
    samples::begin(store, inbox, 8);
    store.saveRows(inbox, {samples::row(41)});
    store.remove(inbox, all);
    if (store.addPending(CopyMessages{}) != 0 || store.rows(inbox, all).size() != (isHeld ? 40 : 0))
        return 13;
    return store.trouble().kind == StoreTrouble::Kind::ReadOnly ? 0 : 14;
}

} // namespace

class TestStorePlaces : public QObject
{
    Q_OBJECT

private slots:
    void aSecondStoreIsTold();
    void aNewerVersionIsLeftAlone();
    void anOlderVersionIsTakenOver();
    void readOnly_data();
    void readOnly();
    void aFullDisk();
    void aFullDiskLosesNoNews();
};

void TestStorePlaces::aSecondStoreIsTold()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("account.sqlite"));
    auto first = std::make_unique<MessageStore>(file);
    const samples::Rows rows = samples::fill(*first, 30);
    MessageStore second(file);
    QVERIFY(!second.isUsable());
    QCOMPARE(second.trouble().kind, StoreTrouble::Kind::Busy);
    samples::fill(*first, 30, 2);
    QCOMPARE(samples::difference(first->rows(inbox, all), rows), QByteArray());
    first.reset();
    second.tryAgain();
    QVERIFY(second.isUsable());
    QCOMPARE(second.trouble().kind, StoreTrouble::Kind::None);
    QCOMPARE(samples::difference(second.rows(inbox, all), rows), QByteArray());
}

void TestStorePlaces::aNewerVersionIsLeftAlone()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("account.sqlite"));
    {
        MessageStore store(file);
        samples::fill(store, 30);
    }
    sql(file, {QStringLiteral("PRAGMA user_version=99")});
    const QByteArray before = readAll(file);
    {
        MessageStore store(file);
        QCOMPARE(store.trouble().kind, StoreTrouble::Kind::Newer);
        QVERIFY(!store.isUsable());
        samples::fill(store, 5);
        QVERIFY(store.rows(inbox, all).isEmpty());
        store.tryAgain();
        QVERIFY(!store.isUsable());
    }
    QVERIFY(readAll(file) == before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestStorePlaces::anOlderVersionIsTakenOver()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("account.sqlite"));
    QStringList statements;
    for (const char *statement : firstVersion)
        statements.append(QString::fromLatin1(statement));
    sql(file, statements);
    // Rows as version 1 had them: the same buckets as today.
    const QString source = folder.filePath(QStringLiteral("source.sqlite"));
    samples::Rows rows;
    {
        MessageStore store(source);
        rows = samples::fill(store, 200);
    }
    QStringList copies{QStringLiteral("ATTACH '%1' AS source").arg(source)};
    for (const char *table :
         {"mailbox", "envelopes", "held", "flags", "keywords", "body", "octets"})
        copies.append(QStringLiteral("INSERT INTO main.%1 SELECT * FROM source.%1")
                          .arg(QLatin1String(table)));
    sql(file, copies);
    {
        MessageStore store(file);
        QVERIFY(store.isUsable());
        QCOMPARE(store.trouble().kind, StoreTrouble::Kind::None);
        QCOMPARE(samples::difference(store.rows(inbox, all), rows), QByteArray());
        QVERIFY(store.body(inbox, Uid(11), {}));
        while (store.indexMore(1000)) {
        }
        QCOMPARE(store.search(inbox, QStringLiteral("subject 17")).count(), 11U);
        QVERIFY(store.addPending(CopyMessages{{inbox, UidValidity(7), UidSet(Uid(1))},
                                              samples::mailbox("T")}) > 0);
    }
    QCOMPARE(sql(file, {QStringLiteral("PRAGMA user_version")}).toInt(), 2);
    MessageStore store(file);
    QCOMPARE(store.trouble().kind, StoreTrouble::Kind::None);
    QCOMPARE(samples::difference(store.rows(inbox, all), rows), QByteArray());
}

void TestStorePlaces::readOnly_data()
{
    QTest::addColumn<bool>("hasFile");
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode");
    QTest::newRow("file") << true << 0777 << 0444;
    QTest::newRow("folder") << true << 0555 << 0666;
    QTest::newRow("both") << true << 0555 << 0444;
    QTest::newRow("folder without a file") << false << 0555 << 0;
}

void TestStorePlaces::readOnly()
{
    QFETCH(bool, hasFile);
    QFETCH(int, folderMode);
    QFETCH(int, fileMode);
    QTemporaryDir folder;
    const QString inner = folder.filePath(QStringLiteral("cache"));
    const QString file = inner + QStringLiteral("/account.sqlite");
    QVERIFY(QDir().mkpath(inner));
    if (hasFile) {
        MessageStore store(file);
        samples::fill(store, 40);
    }
    ::chmod(qPrintable(file), mode_t(fileMode));
    ::chmod(qPrintable(inner), mode_t(folderMode));
    const QByteArray before = readAll(file);
    const int result = QProcess::execute(QCoreApplication::applicationFilePath(),
                                         {QStringLiteral("--read-only"), file});
    ::chmod(qPrintable(inner), 0755);
    QCOMPARE(result, 0);
    QVERIFY(readAll(file) == before);
}

/// A file system of its own that only this process sees; false when that is not allowed.
static bool mountSmall(const QString &place)
{
    return ::unshare(CLONE_NEWNS) == 0 &&
           ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("tmpfs", qPrintable(place), "tmpfs", 0, "size=3m") == 0;
}

void TestStorePlaces::aFullDisk()
{
    QTemporaryDir folder;
    if (!mountSmall(folder.path()))
        QSKIP("a small file system can only be mounted by root");
    {
        QFile filler(folder.filePath(QStringLiteral("filler")));
        QVERIFY(filler.open(QIODevice::WriteOnly));
        filler.write(QByteArray(2'000'000, 'x'));
        filler.close();
        MessageStore store(folder.filePath(QStringLiteral("account.sqlite")));
        samples::Rows rows = samples::fill(store, 100);
        QCOMPARE(store.trouble().kind, StoreTrouble::Kind::None);
        quint32 uid = 100;
        for (int i = 0; i < 200 && store.trouble().kind == StoreTrouble::Kind::None; ++i) {
            samples::Rows more;
            for (int n = 0; n < 64; ++n)
                more.insert(uid + 1, samples::row(uid + 1)), ++uid;
            store.saveRows(inbox, more.values());
            if (store.trouble().kind == StoreTrouble::Kind::None)
                rows.insert(more);
        }
        QCOMPARE(store.trouble().kind, StoreTrouble::Kind::Full);
        QVERIFY(!store.trouble().detail.isEmpty());
        QVERIFY(store.isUsable());
        // All of what was kept, nothing of what was not.
        QCOMPARE(samples::difference(store.rows(inbox, all), rows), QByteArray());
        store.saveBody(inbox, Uid(1), "1", QByteArray(500'000, 'b'));
        QCOMPARE(store.trouble().kind, StoreTrouble::Kind::Full);
        // A small one may find room; that does not make it a disk with room.
        store.saveBody(inbox, Uid(1), "1", "b");
        QCOMPARE(store.trouble().kind, StoreTrouble::Kind::Full);
        QVERIFY(filler.remove());
        store.saveRows(inbox, {samples::row(uid + 1)});
        rows.insert(uid + 1, samples::row(uid + 1));
        QCOMPARE(store.trouble().kind, StoreTrouble::Kind::None);
        QCOMPARE(samples::difference(store.rows(inbox, all), rows), QByteArray());
    }
    QCOMPARE(::umount(qPrintable(folder.path())), 0);
}

/// A message that is gone, and the disk had no room for that: it must not come back.
void TestStorePlaces::aFullDiskLosesNoNews()
{
    QTemporaryDir folder;
    if (!mountSmall(folder.path()))
        QSKIP("a small file system can only be mounted by root");
    {
        MessageStore store(folder.filePath(QStringLiteral("account.sqlite")));
        samples::fill(store, 100);
        QFile filler(folder.filePath(QStringLiteral("filler")));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(1000, 'x')) == 1000) {
        }
        filler.close();
        store.remove(inbox, UidSet(Uid(1), Uid(90)));
        QCOMPARE(store.trouble().kind, StoreTrouble::Kind::Full);
        QVERIFY(store.rows(inbox, all).isEmpty());
        QVERIFY(!store.find(inbox));
        QVERIFY(!store.body(inbox, Uid(1), {}));
        QVERIFY(filler.remove());
        store.saveState(inbox, samples::known({{95, {}}}, 7, 3));
        QCOMPARE(store.trouble().kind, StoreTrouble::Kind::None);
        const auto found = store.find(inbox);
        QVERIFY(found);
        QCOMPARE(found->held, 0U);
        QCOMPARE(found->known.highestModSeq, ModSeq(3));
    }
    QCOMPARE(::umount(qPrintable(folder.path())), 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--read-only")
        return readOnlyReader(QString::fromUtf8(argv[2]));
    TestStorePlaces test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storeplaces.moc"
