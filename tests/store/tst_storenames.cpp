// SPDX-License-Identifier: GPL-3.0-or-later
// Promise 25: whatever a server calls its mailboxes, flags, parts and users, no file is named after
// it.
#include "storesamples.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace imap;

class TestStoreNames : public QObject
{
    Q_OBJECT
private slots:
    void noFileIsNamedByTheServer_data();
    void noFileIsNamedByTheServer();
};

void TestStoreNames::noFileIsNamedByTheServer_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("up") << QByteArray("../../escaped");
    QTest::newRow("from the root") << QByteArray("/tmp/escaped");
    QTest::newRow("a folder") << QByteArray("escaped/escaped");
    QTest::newRow("a dot") << QByteArray(".escaped");
    QTest::newRow("two dots") << QByteArray("..");
    QTest::newRow("a query") << QByteArray("escaped?mode=memory");
    QTest::newRow("an address") << QByteArray("file:escaped");
    QTest::newRow("a quote") << QByteArray("escaped'; DROP TABLE mailbox; --");
    QTest::newRow("long") << QByteArray("escaped").repeated(1000);
    QTest::newRow("8 bits") << QByteArray("escaped\xff\xfe");
}

void TestStoreNames::noFileIsNamedByTheServer()
{
    QFETCH(const QByteArray, name);
    QTemporaryDir folder;
    const QDir inner(folder.filePath(QStringLiteral("cache")));
    QVERIFY(QDir().mkpath(inner.path()));
    {
        MessageStore store(inner.filePath(QStringLiteral("account.sqlite")));
        const MailboxName mailbox = samples::mailbox(name.constData());
        MailboxInfo info;
        info.name = mailbox;
        store.saveMailboxes({{info}, {}});
        samples::begin(store, mailbox);
        store.saveRows(mailbox, {samples::row(1)});
        store.saveBody(mailbox, Uid(1), name, QByteArray(3'000'000, 'x'));
        QCOMPARE(store.body(mailbox, Uid(1), name)->size(), 3'000'000);
        QCOMPARE(store.rows(mailbox, UidSet::from(Uid(1))).size(), 1);
        QCOMPARE(store.mailboxes().mailboxes.first().name, mailbox);
        store.rename({mailbox, samples::mailbox("escaped too"), {}});
    }
    QStringList files;
    QDirIterator all(folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(QDir(folder.path()).relativeFilePath(all.next()));
    for (const QString &file : std::as_const(files)) {
        QVERIFY2(file == QLatin1String("cache") ||
                     file.startsWith(QLatin1String("cache/account.sqlite")),
                 qPrintable(file));
    }
    QVERIFY(!QFile::exists(QStringLiteral("/tmp/escaped")));
}

QTEST_GUILESS_MAIN(TestStoreNames)
#include "tst_storenames.moc"
