// SPDX-License-Identifier: GPL-3.0-or-later
// What comes for the flows: answers of the server, and what they asked of others.
#include "imapcore/session/flowrunner.h"

#include <algorithm>
#include <utility>

namespace imap {

void FlowRunner::challenged(CommandId id, const std::optional<QByteArray> &challenge)
{
    const auto entry = runningWith(id);
    if (entry == m_running.end() || entry->abandoned)
        m_connection.cancelExchange();
    else
        perform(entry, entry->flow->resumeWithChallenge(challenge, m_mirror));
}

void FlowRunner::completed(CommandId id, const StatusResponse &status)
{
    const auto entry = runningWith(id);
    if (entry == m_running.end())
        return;
    const CommandBody body = entry->commands.take(id);
    entry->waitsForKey = false; // the server did not wait for it
    if (std::holds_alternative<NoopCommand>(body) && status.kind == StatusKind::Ok &&
        m_mirror.hasSelected())
        m_mirror.selected().settleModSeq(); // all news came before its OK
    if (entry->abandoned) {
        if (entry->commands.isEmpty())
            m_running.erase(entry);
        return;
    }
    perform(entry, entry->flow->resume({status, body}, m_mirror));
}

void FlowRunner::observe(const Response &response, const QByteArray &wire)
{
    // A command that still waits for its turn has not asked for anything yet.
    const auto isInFlight = [this](const Entry &entry) {
        return std::any_of(entry.commands.keyBegin(), entry.commands.keyEnd(),
                           [this](CommandId id) { return m_connection.isInFlight(id); });
    };
    const auto *status = std::get_if<StatusResponse>(&response);
    const bool completes = status && !status->tag.isEmpty(); // and is in flight no more
    for (Entry &entry : m_running) {
        if (entry.abandoned || (completes ? entry.commands.isEmpty() : !isInFlight(entry)))
            continue;
        entry.flow->observe(response, m_mirror);
        if (!wire.isEmpty())
            entry.flow->observeWire(response, wire);
    }
}

void FlowRunner::passwordGiven(const Secret &password, const QString &problem)
{
    for (auto entry = m_running.begin(); entry != m_running.end(); ++entry) {
        if (!std::exchange(entry->waitsForPassword, false))
            continue;
        perform(entry, entry->flow->resumeWithPassword(password, problem, m_mirror));
        return;
    }
}

void FlowRunner::keyDerived(const Secret &key)
{
    for (auto entry = m_running.begin(); entry != m_running.end(); ++entry) {
        if (!std::exchange(entry->waitsForKey, false))
            continue;
        perform(entry, entry->flow->resumeWithKey(key, m_mirror));
        return;
    }
}

void FlowRunner::tlsStarted()
{
    for (auto entry = m_running.begin(); entry != m_running.end(); ++entry) {
        if (!std::exchange(entry->waitsForTls, false))
            continue;
        perform(entry, entry->flow->resumeInTls(m_mirror));
        return;
    }
}

} // namespace imap
