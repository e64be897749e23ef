// SPDX-License-Identifier: GPL-3.0-or-later
// Places that do not take what a store wants to write: read-only, of another version, in use.
#include "storesamples.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <linux/capability.h>
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
    samples::sql(file, {QStringLiteral("PRAGMA user_version=99")});
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
    const samples::Rows rows = samples::fillFirstVersion(file, 200);
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
    QCOMPARE(samples::sql(file, {QStringLiteral("PRAGMA user_version")}).toInt(), 2);
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

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--read-only")
        return readOnlyReader(QString::fromUtf8(argv[2]));
    TestStorePlaces test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storeplaces.moc"
