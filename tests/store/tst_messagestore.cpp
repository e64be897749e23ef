// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesamples.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace imap;

namespace {

const MailboxName inbox = MailboxName::inbox();
const UidSet all = UidSet::from(Uid(1));

} // namespace

class TestMessageStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void holdsWhatWasSaved_data();
    void holdsWhatWasSaved();
    void mergesWhatIsTold();
    void dropsAllUnderAnotherUidValidity();
    void dropsOldAndNewTogether();
    void keepsTreeAndCounts();
    void listOfAPartForgetsNothing();
    void followsRename();
    void evictsTheOldestBodies();
    void keepsActsInOrder();
    void isForTheOwnerAlone();
    void aBatchIsOneTransaction();
    void longLogIsShortenedInQuietTimes();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("cache/account.sqlite")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMessageStore::holdsWhatWasSaved_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Random saves and removals, with the store opened again now and then, against a plain map.
void TestMessageStore::holdsWhatWasSaved()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    samples::Rows expected;
    auto store = std::make_unique<MessageStore>(file());
    QVERIFY(store->isUsable());
    samples::begin(*store, inbox);
    const quint32 highest = seed % 2 == 0 ? 0xffffffffU : 3000U;
    for (int step = 0; step < 60; ++step) {
        const quint32 low = highest - quint32(random.bounded(3000));
        QList<MessageData> rows;
        for (quint32 i = 0; i < random.bounded(1U, 150U) && i <= highest - low; ++i) {
            if (low + i == 0 || random.bounded(5) == 0)
                continue;
            rows.append(samples::row(low + i, random));
        }
        std::shuffle(rows.begin(), rows.end(), random);
        for (const MessageData &data : rows) {
            MessageData &held = expected[data.uid.value()];
            const BodyStructure before = held.structure;
            held = data;
            if (!held.structure)
                held.structure = before;
        }
        store->saveRows(inbox, rows);
        UidSet gone;
        const quint32 first = highest - quint32(random.bounded(3000));
        gone.add(first, first + std::min(random.bounded(200U), highest - first));
        for (int i = 0; i < 20; ++i)
            gone.add(Uid(highest - quint32(random.bounded(3000))));
        store->remove(inbox, gone);
        expected.removeIf([&gone](auto one) { return gone.contains(Uid(one.key())); });
        if (random.bounded(6) == 0) {
            store.reset();
            store = std::make_unique<MessageStore>(file());
        }
        QCOMPARE(store->held(inbox).count(), quint64(expected.size()));
    }
    QCOMPARE(samples::difference(store->rows(inbox, all), expected), QByteArray());
    const KnownMailbox known = samples::known(expected, 7, 123456789012345ULL);
    store->saveState(inbox, known);
    store.reset();
    store = std::make_unique<MessageStore>(file());
    const auto found = store->find(inbox);
    QVERIFY(found);
    QVERIFY(found->known.uids == known.uids);
    QVERIFY(found->known.held == known.uids.uidsAt(SequenceNumber(1), SequenceNumber(~0U)));
    QCOMPARE(found->known.uidNext, known.uidNext);
    QCOMPARE(found->known.highestModSeq, known.highestModSeq);
    QCOMPARE(found->held, quint32(expected.size()));
    QVERIFY(found->flags == FlagSet(SystemFlag::Seen));
    QCOMPARE(samples::difference(store->rows(inbox, all), expected), QByteArray());
}

void TestMessageStore::mergesWhatIsTold()
{
    MessageStore store(file());
    samples::begin(store, inbox);
    MessageData whole = samples::row(70);
    whole.structure = nullptr;
    MessageData flags;
    flags.uid = Uid(70);
    flags.flags = FlagSet(SystemFlag::Deleted);
    store.saveRows(inbox, {flags});
    QVERIFY(store.held(inbox).isEmpty());
    QVERIFY(store.rows(inbox, all).isEmpty());
    store.saveRows(inbox, {whole});
    MessageData structure;
    structure.uid = Uid(70);
    structure.structure = samples::structure(70);
    store.saveRows(inbox, {structure});
    flags.flags->insert("\\Recent");
    flags.flags->insert("$Junk");
    store.saveRows(inbox, {flags});
    samples::Rows expected{{70, whole}};
    expected[70].structure = structure.structure;
    expected[70].flags = flags.flags;
    const QList<MessageData> rows = store.rows(inbox, all);
    QCOMPARE(samples::difference(rows, expected), QByteArray());
    QVERIFY(!rows.first().flags->has(SystemFlag::Recent));
    MessageData damaged = samples::row(71);
    damaged.envelope = {};
    damaged.damaged = {"ENVELOPE"};
    store.saveRows(inbox, {damaged});
    expected[71] = damaged;
    QCOMPARE(samples::difference(store.rows(inbox, all), expected), QByteArray());
}

void TestMessageStore::dropsAllUnderAnotherUidValidity()
{
    MessageStore store(file());
    samples::fill(store, 300);
    QVERIFY(store.body(inbox, Uid(11), {}));
    samples::begin(store, inbox, 7);
    QCOMPARE(store.held(inbox).count(), 300U);
    samples::begin(store, inbox, 8);
    const auto found = store.find(inbox);
    QVERIFY(found);
    QCOMPARE(found->known.uidValidity, UidValidity(8));
    QCOMPARE(found->known.uids.count(), 0U);
    QVERIFY(!found->known.highestModSeq.isValid());
    QVERIFY(store.rows(inbox, all).isEmpty());
    QVERIFY(!store.body(inbox, Uid(11), {}));
    // Flags of the old ones must not become those of new ones.
    MessageData row = samples::row(5);
    row.flags.reset();
    store.saveRows(inbox, {row});
    QVERIFY(store.rows(inbox, all).isEmpty());
    // A state that came late, of the old UIDs.
    store.saveState(inbox, samples::known({{5, row}}, 7));
    QCOMPARE(store.find(inbox)->known.uids.count(), 0U);
}

/// The old rows go with the transaction that begins the new ones, not before.
void TestMessageStore::dropsOldAndNewTogether()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
    MessageStore store(file());
    const samples::Rows rows = samples::fill(store, 100);
    {
        const MessageStore::Batch batch(store);
        samples::begin(store, inbox, 8);
        store.saveRows(inbox, {samples::row(1)});
        // What would be there if the program died now.
        QVERIFY(QFile::copy(file(), copy));
        QVERIFY(QFile::copy(file() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    }
    QCOMPARE(store.held(inbox).count(), 1U);
    MessageStore old(copy);
    QCOMPARE(old.find(inbox)->known.uidValidity, UidValidity(7));
    QCOMPARE(samples::difference(old.rows(inbox, all), rows), QByteArray());
}

void TestMessageStore::keepsTreeAndCounts()
{
    MailboxesListed listed;
    listed.namespaces.personal = {{"", HierarchyDelimiter('/')}};
    listed.namespaces.shared = {{"Shared/", HierarchyDelimiter()}};
    listed.mailboxes = {{inbox, HierarchyDelimiter('/'), {"\\hasnochildren"}, {}, {}},
                        {samples::mailbox("M&APw-ll"),
                         HierarchyDelimiter(),
                         {"\\noselect"},
                         samples::mailbox("Old"),
                         {"SUBSCRIBED"}}};
    MailboxStatus status;
    status.messages = 5;
    status.highestModSeq = 1ULL << 62;
    status.items = {{"MESSAGES", "5"}, {"X", QByteArray("a\0b", 3)}};
    status.takenAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    {
        MessageStore store(file());
        store.saveStatus(samples::mailbox("Gone"), status);
        store.saveStatus(inbox, status);
        samples::begin(store, samples::mailbox("Gone"));
        store.saveMailboxes(listed);
    }
    MessageStore store(file());
    const MailboxesListed found = store.mailboxes();
    QVERIFY(found.mailboxes == listed.mailboxes);
    QVERIFY(found.namespaces == listed.namespaces);
    QCOMPARE(store.statuses().size(), 1);
    QVERIFY(store.statuses().first().status == status);
    QVERIFY(!store.find(samples::mailbox("Gone")));
}

void TestMessageStore::listOfAPartForgetsNothing()
{
    const MailboxName shared = samples::mailbox("#shared.team");
    MailboxesListed listed;
    listed.mailboxes = {{inbox, HierarchyDelimiter('.'), {}, {}, {}}};
    listed.partial = true;
    MessageStore store(file());
    samples::begin(store, shared);
    store.saveRows(shared, {samples::row(3)});
    store.saveStatus(shared, {});
    store.saveMailboxes(listed);
    QCOMPARE(store.held(shared).toBytes(), QByteArray("3"));
    QCOMPARE(store.statuses().size(), 1);
    listed.partial = false;
    store.saveMailboxes(listed);
    QVERIFY(!store.find(shared));
    QVERIFY(store.statuses().isEmpty());
}

void TestMessageStore::followsRename()
{
    MessageStore store(file());
    const MailboxName before = samples::mailbox("a/b");
    const MailboxName after = samples::mailbox("c/b");
    samples::begin(store, before);
    store.saveRows(before, {samples::row(3)});
    store.saveStatus(before, {});
    store.rename({samples::mailbox("a"), samples::mailbox("c"), HierarchyDelimiter('/')});
    QVERIFY(!store.find(before));
    QCOMPARE(samples::difference(store.rows(after, all), {{3, samples::row(3)}}), QByteArray());
    QCOMPARE(store.statuses().first().mailbox, after);
    store.saveRows(after, {samples::row(4)});
    QCOMPARE(store.held(after).count(), 2U);
    samples::fill(store, 3);
    store.rename({inbox, samples::mailbox("Kept"), HierarchyDelimiter('/')});
    QVERIFY(!store.find(inbox));
    QVERIFY(!store.find(samples::mailbox("Kept")));
}

void TestMessageStore::evictsTheOldestBodies()
{
    StoreLimits limits;
    limits.bodyBytes = 1000;
    auto store = std::make_unique<MessageStore>(file(), limits);
    samples::begin(*store, inbox);
    for (quint32 uid = 1; uid <= 4; ++uid)
        store->saveBody(inbox, Uid(uid), "1.2", QByteArray(250, char('a' + uid)));
    QVERIFY(store->body(inbox, Uid(1), "1.2")); // used last
    store.reset();
    store = std::make_unique<MessageStore>(file(), limits);
    store->saveBody(inbox, Uid(5), {}, QByteArray(300, 'e'));
    QVERIFY(store->body(inbox, Uid(1), "1.2"));
    QVERIFY(!store->body(inbox, Uid(2), "1.2"));
    QVERIFY(!store->body(inbox, Uid(3), "1.2"));
    QCOMPARE(*store->body(inbox, Uid(4), "1.2"), QByteArray(250, 'e'));
    QVERIFY(!store->body(inbox, Uid(4), {}));
    store->saveBody(inbox, Uid(6), {}, QByteArray(1001, 'f'));
    QVERIFY(!store->body(inbox, Uid(6), {}));
    QVERIFY(store->body(inbox, Uid(5), {}));
    store->saveBody(inbox, Uid(7), {}, "");
    QVERIFY(store->body(inbox, Uid(7), {}));
    store->remove(inbox, UidSet(Uid(4), Uid(5)));
    QVERIFY(!store->body(inbox, Uid(5), {}));
}

void TestMessageStore::keepsActsInOrder()
{
    const MessageSelection messages{samples::mailbox("a"), UidValidity(9), UidSet(Uid(4), Uid(9))};
    qint64 first = 0;
    qint64 second = 0;
    {
        MessageStore store(file());
        first =
            store.addPending(StoreFlags{messages, StoreMode::Remove, FlagSet(SystemFlag::Flagged)});
        second = store.addPending(MoveMessages{messages, samples::mailbox("b")});
        QCOMPARE(store.addPending(Refresh{}), 0);
        QVERIFY(first > 0 && second > first);
        QVERIFY(store.markSent(second));
    }
    MessageStore store(file());
    QList<std::pair<qint64, Operation>> acts = store.pending();
    QCOMPARE(acts.size(), 2);
    QCOMPARE(acts[0].first, first);
    const auto *flags = std::get_if<StoreFlags>(&acts[0].second);
    QVERIFY(flags);
    QCOMPARE(flags->mode, StoreMode::Remove);
    QVERIFY(flags->messages.uids == messages.uids);
    QCOMPARE(flags->messages.uidValidity, UidValidity(9));
    const auto *move = std::get_if<MoveMessages>(&acts[1].second);
    QVERIFY(move);
    QCOMPARE(move->target, samples::mailbox("b"));
    QVERIFY(!store.isSent(first));
    QVERIFY(store.isSent(second));
    store.removePending(first);
    QCOMPARE(store.pending().size(), 1);
}

void TestMessageStore::isForTheOwnerAlone()
{
    MessageStore store(file());
    samples::begin(store, samples::mailbox("../../etc/evil"));
    samples::fill(store, 10);
    const QDir folder(m_folder->filePath(QStringLiteral("cache")));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder.path()) & others));
    const QStringList names = folder.entryList(QDir::Files);
    QCOMPARE(names,
             QStringList({QStringLiteral("account.sqlite"), QStringLiteral("account.sqlite-wal")}));
    for (const QString &name : names)
        QVERIFY(!(QFile::permissions(folder.filePath(name)) & (others | QFile::ExeOwner)));
}

void TestMessageStore::aBatchIsOneTransaction()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
    MessageStore store(file());
    samples::begin(store, inbox);
    const auto heldIfKilled = [&] {
        QFile::remove(copy);
        QFile::remove(copy + QStringLiteral("-wal"));
        QFile::copy(file(), copy);
        QFile::copy(file() + QStringLiteral("-wal"), copy + QStringLiteral("-wal"));
        return MessageStore(copy).held(inbox).count();
    };
    {
        const MessageStore::Batch batch(store);
        store.saveRows(inbox, {samples::row(1)});
        {
            const MessageStore::Batch inner(store);
            store.saveRows(inbox, {samples::row(2)});
        }
        QCOMPARE(store.held(inbox).count(), 2U);
        QCOMPARE(heldIfKilled(), 0U);
    }
    QCOMPARE(heldIfKilled(), 2U);
}

void TestMessageStore::longLogIsShortenedInQuietTimes()
{
    const QString log = file() + QStringLiteral("-wal");
    MessageStore store(file());
    samples::begin(store, inbox);
    const QByteArray large(1024 * 1024, 'x');
    for (quint32 uid = 1; uid <= 10; ++uid)
        store.saveBody(inbox, Uid(uid), "1", large);
    QVERIFY(QFileInfo(log).size() > 10 * large.size());
    store.shortenLog();
    QCOMPARE(QFileInfo(log).size(), 0);
    store.saveBody(inbox, Uid(11), "1", large);
    const qint64 size = QFileInfo(log).size();
    store.shortenLog(); // not a long one
    QCOMPARE(QFileInfo(log).size(), size);
    QCOMPARE(store.body(inbox, Uid(10), "1"), large);
}

QTEST_GUILESS_MAIN(TestMessageStore)
#include "tst_messagestore.moc"
