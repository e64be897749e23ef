// SPDX-License-Identifier: GPL-3.0-or-later
// Orders and searches from the store, beside whatever else its thread does.
#include "imapcore/account/storework.h"
#include "imapcore/store/rowbucket.h"
#include "tests/store/storesamples.h"

#include <QSemaphore>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace imap;

namespace {

const MailboxName inbox = MailboxName::inbox();
const QList<SortCriterion> bySubject{{SortKey::Subject, false}};

UidSet upTo(quint32 count)
{
    return {Uid(1), Uid(count)};
}

} // namespace

class TestStoreWork : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void sorts();
    void findsConversations();
    void severalAtATime();
    void anAbandonedOneStopsAtOnce();
    void anEndedOneCanBeAskedForAgain();
    void damagedRowsAreReported();
    void tellsHowFarItIs();
    void looksForWordsNotYetIndexed();
    void looksAmongManyInSpans();
    void endsWithWorkUnderWay();

private:
    using Answers = QHash<quint64, std::optional<Outcome>>;
    void start(const StoreReaders &readers = {});
    [[nodiscard]] std::vector<Uid> sortedIn(quint64 id) const;
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("a.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MessageStore> m_store;
    std::unique_ptr<StoreWork> m_work;
    Answers m_answers;
    std::vector<std::pair<quint64, quint64>> m_progress;
};

void TestStoreWork::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<MessageStore>(file());
    m_answers.clear();
    m_progress.clear();
}

void TestStoreWork::cleanup()
{
    m_work.reset();
    m_store.reset();
}

void TestStoreWork::start(const StoreReaders &readers)
{
    m_work = std::make_unique<StoreWork>(m_store.get(), readers);
    m_work->setListeners(
        [this](quint64 id, std::optional<Outcome> outcome) {
            QVERIFY(!m_answers.contains(id));
            m_answers.insert(id, std::move(outcome));
        },
        [this](quint64, quint64 done, quint64 total) { m_progress.emplace_back(done, total); });
}

std::vector<Uid> TestStoreWork::sortedIn(quint64 id) const
{
    const auto answer = m_answers.value(id);
    const auto *sorted = answer ? std::get_if<SortedMessages>(&*answer) : nullptr;
    return sorted ? *sorted->uids : std::vector<Uid>();
}

void TestStoreWork::sorts()
{
    samples::fill(*m_store, 5000);
    start();
    m_work->order(1, inbox, upTo(5000), bySubject);
    QVERIFY(m_answers.isEmpty()); // never from within
    QTRY_VERIFY(m_answers.contains(1));
    QVERIFY(sortedIn(1) == samples::sorted(*m_store, 5000, bySubject));
    QCOMPARE(sortedIn(1).size(), size_t(5000));
}

void TestStoreWork::findsConversations()
{
    samples::fill(*m_store, 5000);
    start();
    m_work->order(1, inbox, upTo(5000), std::nullopt);
    QTRY_VERIFY(m_answers.contains(1));
    const auto answer = m_answers.value(1);
    QVERIFY(answer);
    const auto *threaded = std::get_if<ThreadedMessages>(&*answer);
    QVERIFY(threaded);
    QVERIFY(*threaded->entries == samples::threaded(*m_store, 5000));
}

void TestStoreWork::severalAtATime()
{
    samples::fill(*m_store, 3000);
    start();
    m_work->order(1, inbox, upTo(3000), QList<SortCriterion>{{SortKey::Size, true}});
    m_work->order(2, inbox, upTo(10), QList<SortCriterion>{{SortKey::Arrival, true}});
    m_work->order(3, samples::mailbox("Other"), upTo(10), bySubject);
    QTRY_COMPARE(m_answers.size(), 3);
    QCOMPARE(sortedIn(1).size(), size_t(3000));
    QCOMPARE(sortedIn(2).size(), size_t(10));
    QVERIFY(!m_answers.value(3));
}

/// The order thread stands in the first row while it is abandoned.
void TestStoreWork::anAbandonedOneStopsAtOnce()
{
    samples::fill(*m_store, 10'000);
    QSemaphore begun;
    QSemaphore goOn;
    std::atomic<int> read = 0;
    StoreReaders readers;
    readers.decode = [&](QByteArrayView raw) {
        if (read++ == 0) {
            begun.release();
            goOn.acquire();
        }
        return QString::fromUtf8(raw);
    };
    start(readers);
    m_work->order(1, inbox, upTo(10'000), bySubject);
    QTRY_VERIFY(begun.available() > 0);
    m_work->abandon(1);
    goOn.release();
    m_work->order(2, inbox, upTo(10), QList<SortCriterion>{{SortKey::Size, false}});
    QTRY_VERIFY(m_answers.contains(2)); // behind the abandoned one in the same thread
    QVERIFY(!m_answers.contains(1));
    QVERIFY(read <= int(RowBucket::rowCount));
}

void TestStoreWork::anEndedOneCanBeAskedForAgain()
{
    samples::fill(*m_store, 3000);
    start();
    m_work->order(1, inbox, upTo(3000), bySubject);
    QCoreApplication::processEvents();
    m_work->order(1, inbox, upTo(20), bySubject); // in place of the other
    QTRY_VERIFY(m_answers.contains(1));
    QCOMPARE(sortedIn(1).size(), size_t(20));
}

void TestStoreWork::damagedRowsAreReported()
{
    samples::fill(*m_store, 5000);
    m_store.reset();
    {
        QSqlDatabase file =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("damage"));
        file.setDatabaseName(this->file());
        QVERIFY(file.open());
        QSqlQuery query(file);
        QVERIFY(
            query.exec(QStringLiteral("UPDATE envelopes SET bucket=(SELECT bucket FROM envelopes "
                                      "ORDER BY key LIMIT 1) WHERE key=(SELECT max(key) FROM "
                                      "envelopes)")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("damage"));
    m_store = std::make_unique<MessageStore>(file());
    start();
    m_work->order(1, inbox, upTo(5000), bySubject);
    QTRY_VERIFY(m_answers.contains(1));
    QVERIFY(!m_answers.value(1));
    QCOMPARE(m_store->trouble().kind, StoreTrouble::Kind::Rebuilt);
}

void TestStoreWork::tellsHowFarItIs()
{
    samples::fill(*m_store, 10'000);
    QSemaphore goOn;
    StoreReaders readers;
    readers.decode = [&](QByteArrayView raw) {
        goOn.acquire();
        return QString::fromUtf8(raw);
    };
    start(readers);
    m_work->order(1, inbox, upTo(10'000), bySubject);
    QElapsedTimer time;
    time.start();
    while (m_progress.size() < 2 && !m_answers.contains(1)) {
        goOn.release(10);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        QTest::qWait(1);
    }
    goOn.release(10'000);
    QTRY_VERIFY(m_answers.contains(1));
    QVERIFY(m_progress.size() >= 2);
    QVERIFY(m_progress[0].first < m_progress[1].first);
    QVERIFY(m_progress[0].second >= 10'000 && m_progress[0].second < 10'000 + 2 * 64);
}

void TestStoreWork::looksForWordsNotYetIndexed()
{
    samples::fill(*m_store, 1000);
    start();
    m_work->search(1, inbox, QStringLiteral("subject 17"));
    QTRY_VERIFY(m_answers.contains(1));
    const auto answer = m_answers.value(1);
    QVERIFY(answer);
    const auto *found = std::get_if<FoundMessages>(&*answer);
    QVERIFY(found);
    QCOMPARE(found->uids.toBytes(), m_store->search(inbox, QStringLiteral("subject 17")).toBytes());
    QCOMPARE(found->uids.count(), 11U);
}

void TestStoreWork::looksAmongManyInSpans()
{
    samples::fill(*m_store, 25'000);
    while (m_store->indexMore(1000)) {
    }
    const UidSet all = m_store->search(inbox, QStringLiteral("subject"));
    QCOMPARE(all.count(), 25'000U);
    start();
    m_work->search(1, inbox, QStringLiteral("subject"));
    int turns = 0; // of the event loop, before it has ended
    while (!m_answers.contains(1)) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        ++turns;
    }
    QVERIFY(turns > 3);
    const auto answer = m_answers.value(1);
    QVERIFY(answer && std::holds_alternative<FoundMessages>(*answer));
    QCOMPARE(std::get<FoundMessages>(*answer).uids, all);
}

void TestStoreWork::endsWithWorkUnderWay()
{
    samples::fill(*m_store, 10'000);
    start();
    for (quint64 id = 1; id <= 4; ++id)
        m_work->order(id, inbox, upTo(10'000), id % 2 ? bySubject : MessageOrder::Criteria());
    QCoreApplication::processEvents();
    m_work.reset();
    QVERIFY(m_answers.isEmpty());
}

QTEST_GUILESS_MAIN(TestStoreWork)
#include "tst_storework.moc"
