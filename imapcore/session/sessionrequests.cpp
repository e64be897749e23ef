// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a Session: how an operation becomes work of its flows.
#include "imapcore/flows/fetchrows.h"
#include "imapcore/flows/flowfactory.h"
#include "imapcore/flows/leaveselected.h"
#include "imapcore/flows/selectmailbox.h"
#include "imapcore/flows/visitmailbox.h"
#include "imapcore/session/session.h"
#include "imapcore/wire/commandencoder.h"

namespace imap {

void Session::run(RequestId id, const Operation &operation)
{
    if (const auto *wanted = std::get_if<OpenMailbox>(&operation);
        wanted && m_phase != Phase::SignedIn)
        m_wanted.want(*wanted); // it opens with the next connection that comes about
    if (m_phase == Phase::Offline || m_phase == Phase::Waiting) {
        emit finished(id, ImapError(ConnectionLost{}));
        return;
    }
    if (m_phase != Phase::SignedIn) {
        m_early.append({id, operation});
        return;
    }
    if (const auto *typed = std::get_if<RunTyped>(&operation))
        acceptTyped(id, *typed);
    else
        accept(id, operation);
    settle();
    flush();
}

void Session::fetchQuietly(RequestId id, const FetchEnvelopes &operation)
{
    if (m_phase != Phase::SignedIn) {
        emit finished(id, ImapError(ConnectionLost{}));
        return;
    }
    m_flows->enqueue(id, std::make_unique<FetchRows>(operation, FetchRows::Told::Quietly));
    settle();
    flush();
}

void Session::learn(RequestId id, const FoundElsewhere &found)
{
    const bool isOpen = m_phase == Phase::SignedIn && m_mirror->hasSelected() &&
                        m_wanted.isAnnounced() && !m_mirror->selected().isOutOfStep() &&
                        m_mirror->selected().name() == found.mailbox &&
                        m_mirror->selected().uidValidity() == found.uidValidity;
    if (isOpen)
        m_outbox.add(MessagesUpdated{m_mirror->selected().learn(found.rows)});
    m_outbox.add(id, isOpen ? Outcome(Done{}) : Outcome(ImapError(Stale{})));
    flush();
}

void Session::preview(RequestId id, const Operation &operation)
{
    if (m_phase != Phase::SignedIn) {
        emit finished(id, ImapError(ConnectionLost{}));
        return;
    }
    CommandPlan plan;
    const QList<Command> commands = flowFor(operation)->plan(*m_mirror);
    for (const Command &command : commands)
        plan.lines.append(commandLine(command.body, m_connection->literalMode()));
    emit finished(id, plan);
}

void Session::accept(RequestId id, const Operation &operation)
{
    if (const auto *wanted = std::get_if<OpenMailbox>(&operation)) {
        m_wanted.want(*wanted);
        m_flows->enqueue(id, Operation(m_wanted.opening(m_settings.readOnly)));
        return;
    }
    if (std::holds_alternative<LeaveMailbox>(operation))
        m_wanted.unwant();
    if (!visit(id, operation))
        m_flows->enqueue(id, operation);
}

/// An act on a mailbox that is not the open one. Reading names no mailbox, and two may have the
/// same UIDVALIDITY: so the browse connection is back in its own before anything else is done.
bool Session::visit(RequestId id, const Operation &operation)
{
    const MessageSelection *selection = selectionOf(operation);
    if (!selection || selection->mailbox.isEmpty() || m_wanted.is(selection->mailbox))
        return false;
    std::unique_ptr<Flow> after;
    if (m_role.browses && m_wanted.get())
        after = std::make_unique<SelectMailbox>(m_wanted.opening(m_settings.readOnly));
    else if (m_role.browses)
        after = std::make_unique<LeaveSelected>();
    const bool reads = std::holds_alternative<FetchWhole>(operation) ||
                       std::holds_alternative<FindMessage>(operation) ||
                       std::holds_alternative<SearchMailbox>(operation);
    const OpenMailbox place{selection->mailbox, reads || m_settings.readOnly, 0};
    m_flows->enqueue(id,
                     std::make_unique<VisitMailbox>(place, selection->uidValidity,
                                                    flowFor(operation), std::move(after)),
                     operation);
    return true;
}

void Session::abandon(RequestId id)
{
    m_early.removeIf([id](const auto &early) { return early.first == id; });
    if (m_flows)
        m_flows->abandon(id);
    settle();
    flush();
}

} // namespace imap
