// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/engine.h"

#include "imapcore/account/linkrules.h"
#include "imapcore/account/rendering.h"
#include "imapcore/session/tlstransport.h"

#include <QThread>

#include <limits>

namespace imap {

namespace {

// Work of the engine's own; nobody outside is told how it ends.
constexpr RequestId fillWork = ~RequestId(0) - 2;    // the next piece for the store
constexpr RequestId waitingWork = ~RequestId(0) - 3; // an act that waited for the connection
constexpr RequestId otherWork = ~RequestId(0) - 4;   // the same of a mailbox that is not open

/// Without news, before words are indexed.
constexpr std::chrono::milliseconds quietTime{500};

} // namespace

Engine::Engine()
    : m_filler([this](const FetchEnvelopes &piece) { pool().fetchQuietly(fillWork, piece); },
               [this](const SearchMailbox &piece) { return pool().runOnSpare(besidesWork, piece); })
    , m_indexing(this) // moves to the engine thread with it
    , m_fillAgain(this)
    , m_sendAgain(this)
{
    m_sendAgain.setSingleShot(true);
    connect(&m_sendAgain, &QTimer::timeout, this, &Engine::sendWaiting);
    m_fillAgain.setSingleShot(true);
    connect(&m_fillAgain, &QTimer::timeout, this, &Engine::fillOn);
    m_indexing.setSingleShot(true);
    connect(&m_indexing, &QTimer::timeout, this, &Engine::indexOn);
}

SessionPool &Engine::pool()
{
    if (m_pool)
        return *m_pool;
    m_pool = std::make_unique<SessionPool>([] { return std::make_unique<TlsTransport>(); });
    SessionPool *made = m_pool.get();
    connect(made, &SessionPool::changed, this, &Engine::tell);
    connect(made, &SessionPool::progressed, this, &Engine::progressed);
    connect(made, &SessionPool::passwordWanted, this, &Engine::passwordWanted);
    connect(made, &SessionPool::wireLogged, this, &Engine::wireLogged);
    connect(made, &SessionPool::finished, this, [this](quint64 id, const Outcome &outcome) {
        if (id == fillWork) {
            onPieceEnded(outcome);
            return;
        }
        if (id == besidesWork) {
            onPieceBesidesEnded(outcome);
            return;
        }
        if (id == waitingWork) {
            onWaitingSent(outcome);
            return;
        }
        if (id == otherWork) {
            onOtherPieceEnded(outcome);
            return;
        }
        m_rowsForStore.ended(id);
        if (m_queue)
            m_queue->ended(id);
        if (const auto told = m_keeper ? m_keeper->conclude(id, outcome) : outcome)
            conclude(id, *told);
    });
    m_clock = std::make_unique<ClockWatch>();
    connect(m_clock.get(), &ClockWatch::jumped, made, &SessionPool::probe);
    m_clock->start();
    return *made;
}

void Engine::openStore(const QString &file)
{
    if (m_keeper) {
        m_keeper->saveState();
        m_keeper->giveUp();
    }
    tellLeft(file);
    if (m_pool)
        m_pool->abandon(waitingWork); // how it ends says nothing of what waits in another file
    m_filler.opened();                // nor does a piece for it
    m_queue.reset();
    m_others.reset();
    m_keeper.reset(); // may be the same file
    if (file.isEmpty())
        return;
    m_keeper = std::make_unique<StoreKeeper>(file);
    m_keeper->setListeners(
        [this](quint64 id, const Outcome &outcome) { conclude(id, outcome); },
        [this](quint64 id, quint64 done, quint64 total) { emit progressed(id, done, total); });
    m_queue = std::make_unique<ActQueue>(&m_keeper->store());
    m_others = std::make_unique<FolderFiller>(&m_keeper->store(), [this](const Operation &piece) {
        return pool().runBesides(otherWork, piece);
    });
    m_others->choose(m_kept, m_fillingPaused);
    tellStoreTrouble();
    const ChangeBatch kept = m_keeper->tree() + m_queue->leftBehind();
    if (!kept.isEmpty())
        emit changed(kept);
}

/// Another place: acts that waited for the one before are not for it.
void Engine::tellLeft(const QString &nextFile)
{
    if (!m_queue || m_queue->isEmpty() || nextFile.isEmpty())
        return;
    ChangeBatch news;
    const QList<Operation> acts = m_queue->waiting().acts;
    for (const Operation &act : acts)
        news.append(ActDropped{act, Abandoned{}});
    news.append(ActsWaiting{});
    emit changed(news);
}

void Engine::tell(const ChangeBatch &batch)
{
    for (const Change &change : batch)
        noteForFilling(change);
    ChangeBatch told = m_keeper ? m_keeper->take(batch) : batch;
    if (m_keeper)
        told = m_rowsForStore.leftOut(told, m_filler.asked(m_keeper->openMailbox()));
    if (!told.isEmpty())
        emit changed(told);
    tellStoreTrouble();
    sendWaiting();
    fillOn();
    if (m_keeper)
        m_indexing.start(quietTime);
}

void Engine::sendWaiting()
{
    if (!m_queue || !m_isOnline)
        return;
    if (const auto rest = m_queue->restLeft(); rest.count() > 0) {
        m_sendAgain.start(rest);
        return;
    }
    if (const std::optional<Operation> act = m_queue->next())
        pool().run(waitingWork, *act);
    else if (const auto rest = m_queue->restLeft(); rest.count() > 0)
        m_sendAgain.start(rest);
    tellStoreTrouble();
}

void Engine::onWaitingSent(const Outcome &outcome)
{
    if (!m_queue)
        return;
    const ChangeBatch news = m_queue->concluded(outcome);
    if (!news.isEmpty())
        emit changed(news);
    sendWaiting();
}

bool Engine::postpone(quint64 id, const Operation &operation)
{
    if (!m_queue || !ActQueue::takes(operation))
        return false;
    // None overtakes those that wait: the last one asked for is to hold.
    if (m_isOnline && m_queue->isEmpty()) {
        m_queue->sending(id, operation);
        return false;
    }
    if (!m_queue->keep(operation)) {
        tellStoreTrouble();
        return false;
    }
    emit changed({m_queue->waiting()});
    emit finished(id, Queued{}, nullptr);
    sendWaiting();
    return true;
}

void Engine::discardWaiting()
{
    if (!m_queue)
        return;
    m_queue->discard();
    emit changed({m_queue->waiting()});
}

void Engine::tellStoreTrouble()
{
    if (!m_keeper)
        return;
    const std::optional<StoreTrouble> news = m_keeper->news();
    if (!news)
        return;
    if (m_keeper->canKeep())
        m_others->forgetDone();
    emit changed({*news});
}

void Engine::conclude(quint64 id, const Outcome &outcome)
{
    const auto *parts = std::get_if<MessageParts>(&outcome);
    emit finished(id, outcome, parts ? render(*parts) : nullptr);
}

void Engine::probe()
{
    pool().probe();
}

void Engine::retire()
{
    // From this thread: nobody may be there to run a slot in the other one.
    connect(&pool(), &SessionPool::allLeft, this, [this] { thread()->quit(); });
    if (m_keeper)
        m_keeper->saveState();
    pool().goOffline();
}

void Engine::goOnline(const ConnectionSettings &settings)
{
    pool().goOnline(settings);
}

void Engine::goOffline()
{
    pool().goOffline();
}

void Engine::run(quint64 id, const Operation &operation)
{
    if (!m_keeper) {
        pool().run(id, operation);
        return;
    }
    if (postpone(id, operation))
        return;
    if (const auto *opening = std::get_if<OpenMailbox>(&operation))
        m_others->leaveAlone(opening->mailbox);
    const StoreKeeper::Answer answer = m_keeper->answer(id, operation);
    if (!answer.changes.isEmpty())
        emit changed(answer.changes);
    if (answer.outcome)
        conclude(id, *answer.outcome);
    else if (answer.rest)
        askPool(id, *answer.rest);
}

void Engine::askPool(quint64 id, const Operation &operation)
{
    if (const auto *rows = std::get_if<FetchEnvelopes>(&operation))
        m_rowsForStore.windowAsks(id, rows->uids);
    else if (std::holds_alternative<OpenMailbox>(operation)) // its first page, whichever UIDs
        m_rowsForStore.windowAsks(id, UidSet(Uid(1), Uid(std::numeric_limits<quint32>::max())));
    pool().run(id, operation);
}

void Engine::preview(quint64 id, const Operation &operation)
{
    pool().preview(id, operation);
}

void Engine::abandon(quint64 id)
{
    m_rowsForStore.ended(id);
    if (m_keeper)
        m_keeper->forget(id);
    if (m_queue)
        m_queue->ended(id); // nobody will hear how; and it is not to be done again
    pool().abandon(id);
}

void Engine::cancel(quint64 id)
{
    pool().cancel(id);
}

void Engine::givePassword(const Secret &password, const QString &problem)
{
    pool().givePassword(password, problem);
}

void Engine::setWireLogging(bool on)
{
    pool().setWireLogging(on);
}

void Engine::setWatched(const QList<MailboxName> &mailboxes)
{
    pool().setWatched(mailboxes);
}

} // namespace imap
