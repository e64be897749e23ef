// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"
#include "imapcore/protocol/connection.h"

#include <QMap>

#include <functional>
#include <list>
#include <memory>

namespace imap {

/// Names an operation for Account; 0 is the session's own work.
using RequestId = quint64;

/// Drives flows over one connection: one at a time that needs the selected mailbox, in their order,
/// but those that only read by UID share it; the others run beside. Owned by Session; holds the
/// flows, so none outlives it. No I/O of its own.
class FlowRunner
{
public:
    struct Hooks
    {
        std::function<void(RequestId, Outcome)> finished;
        std::function<void(const QList<Change> &)> news;
        std::function<void(bool rejected, const QByteArray &serverText)> passwordWanted;
        std::function<void()> upgradeToTls;
        std::function<void(const SaslKeyWanted &)> keyWanted;
    };
    FlowRunner(Connection &connection, ServerMirror &mirror, Hooks hooks);
    ~FlowRunner();

    /// Queues an operation. Opening a mailbox makes queued reading of the one before stale, but
    /// not acts: they run first. A newer FetchEnvelopes replaces an older one that has not begun.
    void enqueue(RequestId id, const Operation &operation);
    void enqueue(RequestId id, std::unique_ptr<Flow> flow);
    /// `flow` does `operation` in another way than by itself.
    void enqueue(RequestId id, std::unique_ptr<Flow> flow, const Operation &operation);
    /// Unsent: dropped. Sent: its answers still update the mirror, nobody is told (rule 8).
    void abandon(RequestId id);
    /// The person wants no more of it, and to know what was done. Unsent: ends with Abandoned. Else
    /// it goes on to a sound end where it has one.
    void cancel(RequestId id);
    /// Ends everything with `error`; the session's connection is gone.
    void failAll(const ImapError &error);

    /// A name for an action in the transcript that no other has, of whatever connection.
    [[nodiscard]] static quint64 newAction();

    /// Starts what may start now; whether there was any.
    bool startQueued();
    void completed(CommandId id, const StatusResponse &status);
    /// `wire` is the response as it came, when a flow wanted it.
    void observe(const Response &response, const QByteArray &wire = {});
    void challenged(CommandId id, const std::optional<QByteArray> &challenge);
    void passwordGiven(const Secret &password, const QString &problem);
    void keyDerived(const Secret &key);
    void tlsStarted();

    /// Has work that a typed IDLE must give way to.
    [[nodiscard]] bool isBusy() const;
    /// A typed IDLE runs or waits for its turn.
    [[nodiscard]] bool hasTypedIdle() const;
    [[nodiscard]] bool runsTypedIdle() const;
    [[nodiscard]] bool isWaitingForPassword() const;
    /// What the flows that tell a progress have to say; 0 is the session's own work.
    [[nodiscard]] QList<std::pair<RequestId, Flow::Progress>> progress() const;

private:
    struct Entry
    {
        RequestId id = 0;
        quint64 action = 0; // in the transcript
        std::unique_ptr<Flow> flow;
        std::unique_ptr<Operation> operation;  // null for the session's own flows
        QMap<CommandId, CommandBody> commands; // in flight; walked for each response
        bool waitsForPassword = false;
        bool waitsForTls = false;
        bool waitsForKey = false;
        bool abandoned = false;
    };
    using Entries = std::list<Entry>;
    [[nodiscard]] Entries::iterator runningWith(CommandId id);
    [[nodiscard]] bool startOne();
    void perform(Entries::iterator entry, Step step);
    void finish(Entries::iterator entry, Outcome outcome);
    void dropQueued(const std::function<bool(const Entry &)> &condition, const ImapError &error);
    [[nodiscard]] Entries::iterator nextStartable();

    Connection &m_connection;
    ServerMirror &m_mirror;
    Hooks m_hooks;
    Entries m_queued;
    Entries m_running;
};

} // namespace imap
