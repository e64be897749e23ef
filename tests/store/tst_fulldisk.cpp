// SPDX-License-Identifier: GPL-3.0-or-later
// A disk without room (promise 36): what was kept can be read, nothing stale comes back, nothing is
// tried again and again, and with room it goes on.
#include "smalldisk.h"
#include "storesamples.h"

#include <QTest>

using namespace imap;

namespace {

const MailboxName inbox = MailboxName::inbox();
const UidSet all = UidSet::from(Uid(1));
constexpr auto onlyRoot = "a small file system can only be mounted by root";

} // namespace

class TestFullDisk : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasKept();
    void losesNoNews();
    void indexingDoesNotGoRound();
    void actsAreRefused();
};

void TestFullDisk::keepsWhatWasKept()
{
    SmallDisk disk;
    if (!disk.isThere())
        QSKIP(onlyRoot);
    disk.fill(2'000'000);
    MessageStore store(disk.file());
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
    QVERIFY(disk.makeRoom());
    store.saveRows(inbox, {samples::row(uid + 1)});
    rows.insert(uid + 1, samples::row(uid + 1));
    QCOMPARE(store.trouble().kind, StoreTrouble::Kind::None);
    QCOMPARE(samples::difference(store.rows(inbox, all), rows), QByteArray());
}

/// A message that is gone, and the disk had no room for that: it must not come back.
void TestFullDisk::losesNoNews()
{
    SmallDisk disk;
    if (!disk.isThere())
        QSKIP(onlyRoot);
    MessageStore store(disk.file());
    samples::fill(store, 100);
    disk.fill();
    store.remove(inbox, UidSet(Uid(1), Uid(90)));
    QCOMPARE(store.trouble().kind, StoreTrouble::Kind::Full);
    QVERIFY(store.rows(inbox, all).isEmpty());
    QVERIFY(!store.find(inbox));
    QVERIFY(!store.body(inbox, Uid(1), {}));
    QVERIFY(disk.makeRoom());
    store.saveState(inbox, samples::known({{95, {}}}, 7, 3));
    QCOMPARE(store.trouble().kind, StoreTrouble::Kind::None);
    const auto found = store.find(inbox);
    QVERIFY(found);
    QCOMPARE(found->held, 0U);
    QCOMPARE(found->known.highestModSeq, ModSeq(3));
}

/// Whoever indexes in quiet times goes on as long as there is more to do.
void TestFullDisk::indexingDoesNotGoRound()
{
    SmallDisk disk;
    if (!disk.isThere())
        QSKIP(onlyRoot);
    MessageStore store(disk.file());
    samples::fill(store, 1000);
    disk.fill();
    int rounds = 0;
    while (rounds < 100 && store.indexMore(1))
        ++rounds;
    QVERIFY2(rounds < 100, "it would never end");
    QCOMPARE(store.trouble().kind, StoreTrouble::Kind::Full);
    QVERIFY(disk.makeRoom());
    while (store.indexMore(1000)) {
    }
    QCOMPARE(store.trouble().kind, StoreTrouble::Kind::None);
    QCOMPARE(store.search(inbox, QStringLiteral("subject")).count(), 1000U);
}

/// None is half written down, and whoever asks hears of it.
void TestFullDisk::actsAreRefused()
{
    SmallDisk disk;
    if (!disk.isThere())
        QSKIP(onlyRoot);
    MessageStore store(disk.file());
    samples::fill(store, 100);
    const Operation copy =
        CopyMessages{{inbox, UidValidity(7), UidSet(Uid(1))}, samples::mailbox("T")};
    const qint64 first = store.addPending(copy);
    QVERIFY(first > 0);
    disk.fill();
    QVERIFY(!store.markSent(first));
    QVERIFY(!store.isSent(first));
    QCOMPARE(store.addPending(copy), 0);
    QCOMPARE(store.addPending(copy, true), 0);
    QCOMPARE(store.pending().size(), 1);
    QCOMPARE(store.trouble().kind, StoreTrouble::Kind::Full);
    QVERIFY(disk.makeRoom());
    QVERIFY(store.markSent(first));
    const qint64 second = store.addPending(copy, true);
    QVERIFY(second > 0 && store.isSent(second));
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
