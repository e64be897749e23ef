// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/session/flowrunner.h"

#include "imapcore/flows/flowfactory.h"

#include <algorithm>
#include <atomic>
#include <utility>

namespace imap {

FlowRunner::FlowRunner(Connection &connection, ServerMirror &mirror, Hooks hooks)
    : m_connection(connection)
    , m_mirror(mirror)
    , m_hooks(std::move(hooks))
{
}

FlowRunner::~FlowRunner() = default;

void FlowRunner::enqueue(RequestId id, const Operation &operation)
{
    if (std::holds_alternative<OpenMailbox>(operation) ||
        std::holds_alternative<LeaveMailbox>(operation)) {
        dropQueued(
            [](const Entry &entry) {
                const bool isAct = entry.operation && selectionOf(*entry.operation);
                return entry.id != 0 && !isAct && !entry.flow->outlivesSelected();
            },
            Stale{Stale::Kind::MailboxClosed});
    } else if (const auto *fetch = std::get_if<FetchEnvelopes>(&operation)) {
        dropQueued(
            [fetch](const Entry &entry) {
                const auto *older =
                    entry.operation ? std::get_if<FetchEnvelopes>(entry.operation.get()) : nullptr;
                return older && older->structures == fetch->structures;
            },
            Abandoned{});
    }
    enqueue(id, flowFor(operation), operation);
}

void FlowRunner::enqueue(RequestId id, std::unique_ptr<Flow> flow, const Operation &operation)
{
    enqueue(id, std::move(flow));
    m_queued.back().operation = std::make_unique<Operation>(operation);
}

quint64 FlowRunner::newAction()
{
    static std::atomic<quint64> last = 0; // engine threads share the transcript's numbers
    return ++last;
}

void FlowRunner::enqueue(RequestId id, std::unique_ptr<Flow> flow)
{
    Entry entry;
    entry.id = id;
    entry.action = newAction();
    entry.flow = std::move(flow);
    m_queued.push_back(std::move(entry));
}

void FlowRunner::dropQueued(const std::function<bool(const Entry &)> &condition,
                            const ImapError &error)
{
    QList<RequestId> dropped;
    for (auto entry = m_queued.begin(); entry != m_queued.end();) {
        if (condition(*entry)) {
            dropped.append(entry->id);
            entry = m_queued.erase(entry);
        } else {
            ++entry;
        }
    }
    for (const RequestId id : dropped)
        m_hooks.finished(id, error);
}

void FlowRunner::abandon(RequestId id)
{
    m_queued.remove_if([id](const Entry &entry) { return entry.id == id; });
    for (auto entry = m_running.begin(); entry != m_running.end();) {
        const auto current = entry++;
        if (current->id != id || current->abandoned)
            continue;
        // A SELECT on the wire must be followed to its end: the mirror depends on it.
        current->id = 0;
        if (current->operation && std::holds_alternative<OpenMailbox>(*current->operation))
            continue;
        if (current->flow->letGo())
            continue;
        current->abandoned = true;
        const auto commands = current->commands.keys();
        for (const CommandId command : commands) {
            if (m_connection.withdraw(command))
                current->commands.remove(command);
        }
        if (current->commands.isEmpty())
            m_running.erase(current);
    }
}

void FlowRunner::cancel(RequestId id)
{
    dropQueued([id](const Entry &entry) { return entry.id == id; }, Abandoned{});
    const auto running = std::find_if(m_running.begin(), m_running.end(), [id](const Entry &entry) {
        return entry.id == id && !entry.abandoned;
    });
    if (running == m_running.end() || running->flow->letGo())
        return;
    abandon(id);
    m_hooks.finished(id, ImapError(Abandoned{}));
}

void FlowRunner::failAll(const ImapError &error)
{
    const Entries running = std::exchange(m_running, {});
    const Entries queued = std::exchange(m_queued, {});
    // What was not written yet must not go out before a LOGOUT.
    for (const Entry &entry : running) {
        const auto commands = entry.commands.keys();
        for (const CommandId command : commands)
            (void)m_connection.withdraw(command);
    }
    for (const Entry &entry : running) {
        if (!entry.abandoned)
            m_hooks.finished(entry.id, entry.flow->endedBy(error, m_mirror));
    }
    for (const Entry &entry : queued)
        m_hooks.finished(entry.id, error);
}

/// Flows of the selected mailbox run one after the other, in their order; those that only read by
/// UID may follow each other on the wire before the answer is there (RFC 3501, 5.5).
FlowRunner::Entries::iterator FlowRunner::nextStartable()
{
    bool isUsed = false;
    bool isShared = true;
    const auto note = [&](const Entry &entry) {
        isUsed = isUsed || entry.flow->needsSelected();
        isShared = isShared && (entry.flow->sharesSelected() || !entry.flow->needsSelected());
    };
    for (const Entry &entry : m_running)
        note(entry);
    for (auto entry = m_queued.begin(); entry != m_queued.end(); ++entry) {
        if (!entry->flow->needsSelected() || !isUsed || (isShared && entry->flow->sharesSelected()))
            return entry;
        note(*entry); // none overtakes it
    }
    return m_queued.end();
}

bool FlowRunner::startQueued()
{
    bool started = false;
    while (startOne())
        started = true;
    return started;
}

bool FlowRunner::startOne()
{
    const auto startable = nextStartable();
    if (startable == m_queued.end())
        return false;
    m_running.splice(m_running.end(), m_queued, startable);
    perform(startable, startable->flow->start(m_mirror));
    return true;
}

void FlowRunner::perform(Entries::iterator entry, Step step)
{
    m_hooks.news(entry->flow->takeNews());
    if (entry->flow->wantsWire())
        m_connection.setKeepingWire(true);
    if (auto *send = std::get_if<Send>(&step)) {
        for (Command &command : send->commands) {
            command.action = entry->action;
            const CommandId id = m_connection.send(command);
            entry->commands.insert(id, command.body);
        }
    } else if (const auto *ask = std::get_if<AskPassword>(&step)) {
        entry->waitsForPassword = true;
        m_hooks.passwordWanted(ask->rejected, ask->serverText);
    } else if (std::holds_alternative<UpgradeToTls>(step)) {
        entry->waitsForTls = true;
        m_hooks.upgradeToTls();
    } else if (const auto *respond = std::get_if<Respond>(&step)) {
        m_connection.answerChallenge(respond->answer);
    } else if (const auto *derive = std::get_if<DeriveKey>(&step)) {
        entry->waitsForKey = true;
        m_hooks.keyWanted(derive->wanted);
    } else if (auto *finished = std::get_if<Finished>(&step)) {
        finish(entry, std::move(finished->outcome));
    }
}

void FlowRunner::finish(Entries::iterator entry, Outcome outcome)
{
    const RequestId id = entry->id;
    const bool inExchange =
        std::any_of(entry->commands.cbegin(), entry->commands.cend(), [](const CommandBody &body) {
            return std::holds_alternative<AuthenticateCommand>(body);
        });
    if (inExchange)
        m_connection.cancelExchange(); // it ends before the server does
    m_running.erase(entry);
    m_connection.setKeepingWire(
        std::any_of(m_running.begin(), m_running.end(),
                    [](const Entry &other) { return other.flow->wantsWire(); }));
    m_hooks.finished(id, std::move(outcome));
}

FlowRunner::Entries::iterator FlowRunner::runningWith(CommandId id)
{
    return std::find_if(m_running.begin(), m_running.end(),
                        [id](const Entry &entry) { return entry.commands.contains(id); });
}

bool FlowRunner::isBusy() const
{
    return !m_queued.empty() || std::any_of(m_running.begin(), m_running.end(),
                                            [](const Entry &e) { return !e.flow->givesWay(); });
}

bool FlowRunner::runsTypedIdle() const
{
    return std::any_of(m_running.begin(), m_running.end(),
                       [](const Entry &entry) { return entry.flow->givesWay(); });
}

bool FlowRunner::hasTypedIdle() const
{
    return runsTypedIdle() || std::any_of(m_queued.begin(), m_queued.end(), [](const Entry &entry) {
               return entry.flow->givesWay();
           });
}

bool FlowRunner::isWaitingForPassword() const
{
    return std::any_of(m_running.begin(), m_running.end(),
                       [](const Entry &entry) { return entry.waitsForPassword; });
}

QList<std::pair<RequestId, Flow::Progress>> FlowRunner::progress() const
{
    QList<std::pair<RequestId, Flow::Progress>> all;
    for (const Entry &entry : m_running) {
        const Flow::Progress progress = entry.flow->progress();
        if (progress.total > 0 && !entry.abandoned)
            all.append({entry.id, progress});
    }
    return all;
}

} // namespace imap
