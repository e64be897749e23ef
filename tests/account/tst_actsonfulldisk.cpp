// SPDX-License-Identifier: GPL-3.0-or-later
// Acts while nothing can be written down (promises 32, 33, 36): none is done twice, none is lost
// without a word.
#include "imapcore/account/actqueue.h"
#include "imapcore/account/engine.h"
#include "tests/store/smalldisk.h"
#include "tests/store/storesamples.h"

#include <QSignalSpy>
#include <QTest>

using namespace imap;
using namespace std::chrono_literals;

namespace {

const MailboxName inbox = MailboxName::inbox();
const MessageSelection messages{inbox, UidValidity(7), UidSet(Uid(1))};
const Operation copy = CopyMessages{messages, MailboxName::fromWire("Target")};
const Operation flag = StoreFlags{messages, StoreMode::Add, FlagSet(SystemFlag::Flagged)};
constexpr auto onlyRoot = "a small file system can only be mounted by root";

} // namespace

class TestActsOnFullDisk : public QObject
{
    Q_OBJECT
private slots:
    void aCopyIsHeldBackUntilItIsNoted();
    void whatIsHarmlessTwiceGoesOut();
    void oneForLaterIsRefusedAndTold();
};

/// After a crash it would be taken for one that was never sent.
void TestActsOnFullDisk::aCopyIsHeldBackUntilItIsNoted()
{
    SmallDisk disk;
    if (!disk.isThere())
        QSKIP(onlyRoot);
    MessageStore store(disk.file());
    samples::fill(store, 100);
    ActQueue queue(&store);
    QVERIFY(queue.keep(copy));
    disk.fill();
    QVERIFY(!queue.next());
    QVERIFY(queue.restLeft() > 0ms); // and not at once again
    QCOMPARE(store.trouble().kind, StoreTrouble::Kind::Full);
    QCOMPARE(queue.waiting().acts.size(), 1);
    QVERIFY(!store.isSent(store.pending().first().first));
    QVERIFY(disk.makeRoom());
    const std::optional<Operation> next = queue.next();
    QVERIFY(next && std::holds_alternative<CopyMessages>(*next));
    QVERIFY(store.isSent(store.pending().first().first));
}

void TestActsOnFullDisk::whatIsHarmlessTwiceGoesOut()
{
    SmallDisk disk;
    if (!disk.isThere())
        QSKIP(onlyRoot);
    MessageStore store(disk.file());
    samples::fill(store, 100);
    ActQueue queue(&store);
    QVERIFY(queue.keep(flag));
    disk.fill();
    QVERIFY(queue.next());
}

void TestActsOnFullDisk::oneForLaterIsRefusedAndTold()
{
    SmallDisk disk;
    if (!disk.isThere())
        QSKIP(onlyRoot);
    {
        MessageStore store(disk.file());
        samples::fill(store, 100);
    }
    Engine engine;
    QList<Outcome> outcomes;
    QList<StoreTrouble::Kind> troubles;
    connect(&engine, &Engine::finished, this,
            [&](quint64, const Outcome &outcome) { outcomes.append(outcome); });
    connect(&engine, &Engine::changed, this, [&](const ChangeBatch &batch) {
        for (const Change &change : batch) {
            if (const auto *trouble = std::get_if<StoreTrouble>(&change))
                troubles.append(trouble->kind);
        }
    });
    engine.openStore(disk.file());
    engine.run(1, copy);
    QVERIFY(std::holds_alternative<Queued>(outcomes.takeLast()));
    disk.fill();
    engine.run(2, copy);
    QCOMPARE(outcomes.size(), 1);
    const auto *error = std::get_if<ImapError>(&outcomes.first());
    QVERIFY(error && std::holds_alternative<ConnectionLost>(*error));
    QVERIFY(!troubles.isEmpty());
    QCOMPARE(troubles.last(), StoreTrouble::Kind::Full);
    QVERIFY(disk.makeRoom());
    engine.run(3, copy);
    QVERIFY(std::holds_alternative<Queued>(outcomes.takeLast()));
    engine.openStore({}); // or the disk cannot go
}

QTEST_GUILESS_MAIN(TestActsOnFullDisk)
#include "tst_actsonfulldisk.moc"
