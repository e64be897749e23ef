// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/storework.h"

#include "imapcore/store/rowbucket.h"

#include <utility>

namespace imap {

namespace {

using std::chrono::milliseconds;

/// The order thread always has one to go on with; more would only take memory.
constexpr int mostOnTheWay = 3;
constexpr milliseconds betweenNews{200};
/// What is new in the store is indexed before words are looked for, so long at most.
constexpr milliseconds longestIndexing{2000};
constexpr int indexingMs = 10;
/// Messages among which words are looked for in one go: some milliseconds.
constexpr quint32 lookedAtOnce = 10'000;

} // namespace

/// The order thread's; it also ends there, which takes its time as well.
struct StoreWork::Ordering
{
    Ordering(const UidSet &uids, const MessageOrder::Criteria &by, const StoreReaders &readers)
        : order(uids, by, readers)
        , isSort(by.has_value())
    {
    }
    [[nodiscard]] Outcome outcome(const Stop &stop)
    {
        if (isSort)
            return SortedMessages{std::make_shared<const std::vector<Uid>>(order.sorted(stop))};
        return ThreadedMessages{
            std::make_shared<const std::vector<ThreadedMessages::Entry>>(order.threaded(stop))};
    }
    MessageOrder order;
    const bool isSort;
};

struct StoreWork::Job
{
    std::shared_ptr<Ordering> ordering;
    std::shared_ptr<Stop> stop; // null: words are looked for
    RowCursor cursor;
    int onTheWay = 0;
    bool endSent = false;
    QElapsedTimer begun;
    QElapsedTimer told;
    // Of a search for words.
    MailboxName mailbox;
    QString words;
    std::optional<std::vector<UidSpan>> spans; // those of what is held, once it is indexed
    size_t looked = 0;                         // of `spans`
    UidSet found;
    qint64 firstBucket = 0;
};

StoreWork::StoreWork(MessageStore *store, const StoreReaders &readers)
    : m_store(store)
    , m_readers(readers)
    , m_tick(this)
    , m_thread(this)
{
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &StoreWork::onTick);
    m_thread.setObjectName(QStringLiteral("imap order"));
}

StoreWork::~StoreWork()
{
    for (auto &[id, job] : m_jobs) {
        if (job.stop)
            *job.stop = true;
    }
    m_thread.quit();
    m_thread.wait();
}

void StoreWork::setListeners(Ended ended, Progressed progressed)
{
    m_ended = std::move(ended);
    m_progressed = std::move(progressed);
}

QObject *StoreWork::workplace()
{
    if (!m_workplace) {
        m_workplace = std::make_unique<QObject>();
        m_workplace->moveToThread(&m_thread);
        m_thread.start();
    }
    return m_workplace.get();
}

void StoreWork::order(quint64 id, const MailboxName &mailbox, const UidSet &uids,
                      const MessageOrder::Criteria &criteria)
{
    abandon(id);
    Job &job = m_jobs[id];
    job.ordering = std::make_shared<Ordering>(uids, criteria, m_readers);
    job.stop = std::make_shared<Stop>(false);
    job.cursor = m_store->firstSlice(mailbox, uids);
    job.firstBucket = job.cursor.next;
    job.told.start();
    m_tick.start(0);
}

void StoreWork::search(quint64 id, const MailboxName &mailbox, const QString &words)
{
    abandon(id);
    Job &job = m_jobs[id];
    job.mailbox = mailbox;
    job.words = words;
    job.begun.start();
    job.told.start();
    m_tick.start(0);
}

void StoreWork::abandon(quint64 id)
{
    const auto at = m_jobs.find(id);
    if (at == m_jobs.end())
        return;
    if (at->second.stop)
        drop(at->second);
    m_jobs.erase(at);
}

void StoreWork::drop(Job &job)
{
    *job.stop = true;
    QMetaObject::invokeMethod(workplace(), [ordering = std::move(job.ordering)] {});
}

void StoreWork::onTick()
{
    // Whoever hears that one has ended may abandon or ask for others.
    std::vector<quint64> ids;
    for (const auto &[id, job] : m_jobs)
        ids.push_back(id);
    bool isMore = false;
    for (const quint64 id : ids) {
        const auto at = m_jobs.find(id);
        if (at == m_jobs.end())
            continue;
        const bool goesOn = at->second.stop ? readOn(id, at->second) : lookOn(id, at->second);
        isMore = isMore || goesOn;
    }
    if (isMore)
        m_tick.start(0);
}

bool StoreWork::readOn(quint64 id, Job &job)
{
    if (job.endSent || job.onTheWay >= mostOnTheWay)
        return false; // goes on when one was taken
    // Of a mailbox the store does not have the first slice says so.
    if (job.cursor.mailbox != 0 && job.cursor.atEnd()) {
        sendEnd(id, job);
        return false;
    }
    sendSlice(id, job);
    return m_jobs.count(id) != 0;
}

void StoreWork::sendSlice(quint64 id, Job &job)
{
    std::optional<RowSlice> slice = m_store->nextSlice(job.cursor);
    if (!slice) {
        drop(job);
        end(id, {});
        return;
    }
    ++job.onTheWay;
    QMetaObject::invokeMethod(workplace(), [this, id, ordering = job.ordering, stop = job.stop,
                                            slice = std::move(*slice)] {
        if (*stop)
            return;
        const bool isFine = ordering->order.add(slice, *stop);
        QMetaObject::invokeMethod(this, [this, id, stop, isFine] {
            if (!*stop) // else another may have the same id
                onSliceTaken(id, isFine);
        });
    });
    const auto messages = [](qint64 buckets) {
        return static_cast<quint64>(buckets) * RowBucket::rowCount;
    };
    tellProgress(id, job, messages(job.cursor.next - job.firstBucket),
                 messages(job.cursor.end - job.firstBucket));
}

void StoreWork::onSliceTaken(quint64 id, bool isFine)
{
    const auto at = m_jobs.find(id);
    if (at == m_jobs.end())
        return;
    --at->second.onTheWay;
    if (!isFine) {
        m_store->reportDamage(QStringLiteral("envelopes"));
        drop(at->second);
        end(id, {});
        return;
    }
    m_tick.start(0);
}

void StoreWork::sendEnd(quint64 id, Job &job)
{
    job.endSent = true;
    QMetaObject::invokeMethod(
        workplace(), [this, id, ordering = std::move(job.ordering), stop = job.stop] {
            if (*stop)
                return;
            Outcome outcome = ordering->outcome(*stop);
            QMetaObject::invokeMethod(this, [this, id, stop, outcome = std::move(outcome)] {
                if (!*stop)
                    end(id, outcome);
            });
        });
}

bool StoreWork::lookOn(quint64 id, Job &job)
{
    if (!job.spans) {
        const bool isMore = m_store->indexMore(indexingMs);
        if (!isMore || job.begun.hasExpired(longestIndexing.count()))
            job.spans = spansOf(m_store->held(job.mailbox), lookedAtOnce);
        return true;
    }
    if (job.looked < job.spans->size()) {
        const UidSet found = m_store->search(job.mailbox, job.words, job.spans->at(job.looked++));
        for (const UidSet::Range &range : found.ranges())
            job.found.add(range.low, range.high);
        tellProgress(id, job, quint64(job.looked) * lookedAtOnce,
                     quint64(job.spans->size()) * lookedAtOnce);
        return true;
    }
    end(id, FoundMessages{job.found});
    return false;
}

void StoreWork::tellProgress(quint64 id, Job &job, quint64 done, quint64 total)
{
    if (!m_progressed || !job.told.hasExpired(betweenNews.count()))
        return;
    job.told.start();
    m_progressed(id, done, total);
}

void StoreWork::end(quint64 id, std::optional<Outcome> outcome)
{
    if (m_jobs.erase(id) != 0 && m_ended)
        m_ended(id, std::move(outcome));
}

} // namespace imap
