// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/store/messageorder.h"
#include "imapcore/store/messagestore.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace imap {

/// Answers from the store that take their time. Rows are read and words are looked for here, a
/// slice between two events; rows are put in order in a thread of its own: sockets never wait for
/// it. Lives in the engine thread, owned by StoreKeeper; the store must outlive it.
///   slices: store -> order thread, a few on the way at a time -> SortedMessages, ThreadedMessages
class StoreWork : public QObject
{
    Q_OBJECT
public:
    /// Nothing: the store could not.
    using Ended = std::function<void(quint64 id, std::optional<Outcome> outcome)>;
    using Progressed = std::function<void(quint64 id, quint64 done, quint64 total)>;

    StoreWork(MessageStore *store, const StoreReaders &readers);
    /// Waits until what is under way has seen that it is to stop, which it looks for every few
    /// milliseconds. Without a limit: it works with what is ours.
    ~StoreWork() override;

    void setListeners(Ended ended, Progressed progressed);
    /// Those of `uids` that are held by then. Ended is called once, later.
    void order(quint64 id, const MailboxName &mailbox, const UidSet &uids,
               const MessageOrder::Criteria &criteria);
    /// Where words begin a word of sender, recipients or subject; what is new is indexed first, as
    /// far as a moment lasts. Ended is called once, later.
    void search(quint64 id, const MailboxName &mailbox, const QString &words);
    /// Ended is not called; the work stops at once.
    void abandon(quint64 id);

private:
    struct Job;
    struct Ordering;
    using Jobs = std::map<quint64, Job>;

    void onTick();
    /// True when there is more to do at once.
    bool readOn(quint64 id, Job &job);
    bool lookOn(quint64 id, Job &job);
    void sendSlice(quint64 id, Job &job);
    void onSliceTaken(quint64 id, bool isFine);
    void sendEnd(quint64 id, Job &job);
    void tellProgress(quint64 id, Job &job, quint64 done, quint64 total);
    void drop(Job &job);
    void end(quint64 id, std::optional<Outcome> outcome);
    [[nodiscard]] QObject *workplace();

    MessageStore *m_store;
    const StoreReaders m_readers;
    Ended m_ended;
    Progressed m_progressed;
    Jobs m_jobs;
    QTimer m_tick;
    QThread m_thread; // begins with the first order
    std::unique_ptr<QObject> m_workplace;
};

} // namespace imap
