// SPDX-License-Identifier: GPL-3.0-or-later
// What a damaged file does to a store: whatever is read from it is right or absent.
#include "storesamples.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace imap;

namespace {

const MailboxName inbox = MailboxName::inbox();
const UidSet all = UidSet::from(Uid(1));
constexpr quint32 count = 600;

QByteArray readAll(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestStoreDamage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void byteFlips_data();
    void byteFlips();
    void truncation_data();
    void truncation();
    void isMovedAsideAndMadeAnew_data();
    void isMovedAsideAndMadeAnew();
    void keepsWaitingActs();
    void damagedActsAreCounted_data();
    void damagedActsAreCounted();
    void aForeignSchemaIsDamage();
    void aWrongVersionIsDamage_data();
    void aWrongVersionIsDamage();

private:
    void readEverything(MessageStore &store, const QByteArray &situation);
    void sql(const QStringList &statements);
    QString file() const { return m_folder.filePath(QStringLiteral("account.sqlite")); }

    QTemporaryDir m_folder;
    samples::Rows m_rows;
    QByteArray m_sound;
};

void TestStoreDamage::initTestCase()
{
    {
        MessageStore store(file());
        m_rows = samples::fill(store, count);
        MailboxesListed listed;
        listed.mailboxes = {{inbox, HierarchyDelimiter('/'), {"\\hasnochildren"}, {}, {}}};
        store.saveMailboxes(listed);
        MailboxStatus status;
        status.messages = count;
        store.saveStatus(inbox, status);
        while (store.indexMore(1000)) {
        }
        QVERIFY(store.addPending(CopyMessages{{inbox, UidValidity(7), UidSet(Uid(1))},
                                              samples::mailbox("Target")}) > 0);
    }
    QVERIFY(!QFile::exists(file() + QStringLiteral("-wal")));
    m_sound = readAll(file());
    QVERIFY(m_sound.size() > 100'000);
}

/// All that can be read is as it was saved, or missing.
void TestStoreDamage::readEverything(MessageStore &store, const QByteArray &situation)
{
    const auto stored = store.find(inbox);
    if (stored) {
        QVERIFY2(stored->known.uids == samples::known(m_rows).uids, situation);
        QCOMPARE(stored->known.uidValidity, UidValidity(7));
    }
    for (const MessageData &data : store.rows(inbox, all)) {
        QVERIFY2(m_rows.contains(data.uid.value()), situation);
        const QByteArray what = samples::difference(data, m_rows.value(data.uid.value()));
        QVERIFY2(what.isEmpty(), QByteArray(situation + ": " + what));
    }
    for (quint32 uid = 1; uid <= count; uid += 10) {
        const auto body = store.body(inbox, Uid(uid), {});
        QVERIFY2(!body || *body == QByteArray(int(uid) * 7, 'x'), situation);
    }
    const MailboxesListed listed = store.mailboxes();
    QVERIFY2(listed.mailboxes.isEmpty() || listed.mailboxes.first().name == inbox, situation);
    for (const MailboxCounted &counted : store.statuses())
        QVERIFY2(counted.status.messages == count, situation);
    const auto order = samples::sorted(store, count, {{SortKey::Size, true}});
    QVERIFY2(!order || order->size() <= count, situation);
    static_cast<void>(samples::threaded(store, count));
    const UidSet found = store.search(inbox, QStringLiteral("subject"));
    for (const UidSet::Range &range : found.ranges())
        QVERIFY2(range.high <= count, situation);
    for (const auto &[number, act] : store.pending())
        QVERIFY2(std::holds_alternative<CopyMessages>(act), situation);
    // And it goes on: with this file or with a new one.
    samples::begin(store, inbox);
    store.saveRows(inbox, {samples::row(count + 1)});
    store.remove(inbox, UidSet(Uid(1), Uid(count)));
    store.saveRows(inbox, {samples::row(count + 2)});
    const QList<MessageData> rows = store.rows(inbox, UidSet(Uid(count + 2)));
    // A version of the future is left alone. Nothing else keeps it from going on: who had to try
    // again each time would never have a store any more.
    const StoreTrouble trouble = store.trouble();
    if (trouble.kind == StoreTrouble::Kind::Newer)
        return;
    QVERIFY2(trouble.kind == StoreTrouble::Kind::None ||
                 trouble.kind == StoreTrouble::Kind::Rebuilt,
             QByteArray(situation + ": " + trouble.detail.toUtf8()));
    QVERIFY2(rows.size() == 1, situation);
}

void TestStoreDamage::byteFlips_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 100; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestStoreDamage::byteFlips()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QByteArray bytes = m_sound;
    // The first pages hold what everything hangs on.
    const qsizetype reach = seed % 3 == 0 ? 20'000 : bytes.size();
    for (int flips = 1 + random.bounded(seed % 2 == 0 ? 1 : 40); flips > 0; --flips) {
        char &byte = bytes[qsizetype(random.bounded(quint32(reach)))];
        byte = static_cast<char>(byte ^ (1 << random.bounded(8)));
    }
    writeAll(file(), bytes);
    MessageStore store(file());
    readEverything(store, "seed " + QByteArray::number(seed));
}

void TestStoreDamage::truncation_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("empty") << qsizetype(0);
    QTest::newRow("one byte") << qsizetype(1);
    QTest::newRow("half a header") << qsizetype(50);
    QTest::newRow("a header") << qsizetype(100);
    QTest::newRow("one page") << qsizetype(4096);
    QTest::newRow("ten pages") << qsizetype(40960);
    QTest::newRow("half") << m_sound.size() / 2;
    QTest::newRow("in a page") << m_sound.size() - 1000;
    QTest::newRow("all but a byte") << m_sound.size() - 1;
}

void TestStoreDamage::truncation()
{
    QFETCH(qsizetype, size);
    writeAll(file(), m_sound.left(size));
    MessageStore store(file());
    readEverything(store, QTest::currentDataTag());
}

void TestStoreDamage::isMovedAsideAndMadeAnew_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray noHeader = m_sound;
    noHeader.replace(0, 16, "not a database!!");
    QTest::newRow("another kind of file") << noHeader;
    QByteArray torn = m_sound;
    torn.replace(4096, 4096 * 20, QByteArray(4096 * 20, '\xff'));
    QTest::newRow("pages of nothing") << torn;
}

void TestStoreDamage::isMovedAsideAndMadeAnew()
{
    QFETCH(QByteArray, bytes);
    writeAll(file(), bytes);
    MessageStore store(file());
    static_cast<void>(store.rows(inbox, all));
    static_cast<void>(store.find(inbox));
    QVERIFY(store.isUsable());
    QCOMPARE(store.trouble().kind, StoreTrouble::Kind::Rebuilt);
    const QString aside = store.trouble().movedTo;
    QVERIFY(aside.contains(QStringLiteral(".damaged-20")));
    QCOMPARE(readAll(aside).size(), bytes.size());
    QVERIFY(!store.find(inbox));
    const samples::Rows rows = samples::fill(store, 20);
    QCOMPARE(samples::difference(store.rows(inbox, all), rows), QByteArray());
    QCOMPARE(store.trouble().kind, StoreTrouble::Kind::Rebuilt);
}

/// What a person did is worth more than what can be asked for again.
void TestStoreDamage::keepsWaitingActs()
{
    QByteArray bytes = m_sound;
    const qsizetype at = bytes.indexOf("Subject 300");
    QVERIFY(at > 0);
    bytes[at] = 'X';
    writeAll(file(), bytes);
    MessageStore store(file());
    const auto before = store.pending();
    QCOMPARE(before.size(), 1);
    QVERIFY(store.rows(inbox, UidSet(Uid(300))).isEmpty());
    QCOMPARE(store.trouble().kind, StoreTrouble::Kind::Rebuilt);
    const auto after = store.pending();
    QCOMPARE(after.size(), 1);
    QCOMPARE(after.first().first, before.first().first);
}

void TestStoreDamage::damagedActsAreCounted_data()
{
    QTest::addColumn<QStringList>("damage");
    QTest::addColumn<int>("lost");
    const auto row = [](const char *name, const char *sql, int lost) {
        const QString text = QString::fromLatin1(sql);
        QTest::newRow(name) << (text.isEmpty() ? QStringList() : QStringList(text)) << lost;
    };
    row("none", "", 0);
    row("one", "UPDATE act SET act=x'0011'", 1);
    row("one of two", "INSERT INTO act(sent, act) VALUES(0, x'')", 1);
    row("three", "INSERT INTO act(sent, act) VALUES(0, ''), (1, 'a'), (0, 5)", 3);
    row("of another kind of table", "ALTER TABLE act RENAME TO gone", StoreTrouble::unknownNumber);
}

/// Promise 32: none is lost without a word. It is said once.
void TestStoreDamage::damagedActsAreCounted()
{
    QFETCH(const QStringList, damage);
    QFETCH(const int, lost);
    sql(damage);
    {
        MessageStore store(file());
        static_cast<void>(store.pending());
        QCOMPARE(store.trouble().lostActs, lost);
        static_cast<void>(store.pending());
        QCOMPARE(store.trouble().lostActs, lost);
    }
    MessageStore store(file());
    static_cast<void>(store.pending());
    QCOMPARE(store.trouble().lostActs, 0);
}

void TestStoreDamage::sql(const QStringList &statements)
{
    writeAll(file(), m_sound);
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(file());
        QVERIFY(database.open());
        for (const QString &statement : statements)
            QVERIFY(QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
}

/// A file that says our version and does other things when it is written to.
void TestStoreDamage::aForeignSchemaIsDamage()
{
    sql({QStringLiteral(
        "CREATE TRIGGER evil AFTER INSERT ON envelopes BEGIN DELETE FROM act; END")});
    const MessageStore store(file());
    QCOMPARE(store.trouble().kind, StoreTrouble::Kind::Rebuilt);
}

void TestStoreDamage::aWrongVersionIsDamage_data()
{
    QTest::addColumn<QStringList>("damage");
    const auto row = [](const char *name, const QStringList &damage) {
        QTest::newRow(name) << damage;
    };
    row("none", {QStringLiteral("PRAGMA user_version=0")});
    row("the one before", {QStringLiteral("PRAGMA user_version=1")});
    row("below nothing", {QStringLiteral("PRAGMA user_version=-1")});
    row("far below nothing", {QStringLiteral("PRAGMA user_version=-2147483648")});
    row("the one before, and a table is another",
        {QStringLiteral("DROP TABLE indexed"), QStringLiteral("DROP TABLE words"),
         QStringLiteral("ALTER TABLE act ADD more"), QStringLiteral("PRAGMA user_version=1")});
}

/// Its tables would be made once more, each time, and never can be.
void TestStoreDamage::aWrongVersionIsDamage()
{
    QFETCH(const QStringList, damage);
    sql(damage);
    {
        MessageStore store(file());
        QCOMPARE(store.trouble().kind, StoreTrouble::Kind::Rebuilt);
        QVERIFY(QFile::exists(store.trouble().movedTo));
        QVERIFY(store.isUsable());
        const samples::Rows rows = samples::fill(store, 20);
        QCOMPARE(samples::difference(store.rows(inbox, all), rows), QByteArray());
    }
    const MessageStore store(file());
    QCOMPARE(store.trouble().kind, StoreTrouble::Kind::None);
}

QTEST_GUILESS_MAIN(TestStoreDamage)
#include "tst_storedamage.moc"
