// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/folderact.h"

#include "imapcore/flows/leaveselected.h"
#include "imapcore/flows/listfolders.h"
#include "imapcore/flows/selectmailbox.h"

#include <algorithm>

namespace imap {

Step FolderAct::start(ServerMirror &mirror)
{
    if (const std::optional<ImapError> error = objection())
        return Finished{*error};
    m_commands = commands();
    m_questions = questions();
    if (!mirror.hasSelected() || !takesAway(mirror.selected().name()))
        return go(State::Asking, mirror);
    m_left.mailbox = mirror.selected().name();
    m_left.readOnly = mirror.selected().isReadOnly();
    return go(State::Leaving, mirror);
}

Step FolderAct::go(State state, ServerMirror &mirror)
{
    m_state = state;
    switch (state) {
    case State::Leaving:
        return run(std::make_unique<LeaveSelected>(), mirror);
    case State::Asking:
        if (!m_questions.isEmpty() && !m_letGo)
            return Send{{m_questions.takeFirst()}};
        if (m_letGo) // the questions may not all be answered
            return stop(Abandoned{}, mirror);
        if (const std::optional<ImapError> error = verdict())
            return stop(*error, mirror);
        return go(State::Acting, mirror);
    case State::Acting:
        if (m_at >= m_commands.size())
            return go(State::Reopening, mirror);
        if (m_letGo)
            return stop(Abandoned{}, mirror);
        return Send{{m_commands.at(m_at)}};
    case State::Reopening:
        return m_left.mailbox.isEmpty() ? go(State::Listing, mirror) : reopen(mirror);
    case State::Listing:
        break;
    }
    return run(std::make_unique<ListFolders>(toCount(m_applied)), mirror);
}

Step FolderAct::reopen(ServerMirror &mirror)
{
    OpenMailbox again = m_left;
    again.known = mirror.knownOf(m_left.mailbox, {});
    again.mailbox = nowCalled(m_left.mailbox);
    if (!again.mailbox.isEmpty())
        return run(std::make_unique<SelectMailbox>(again), mirror);
    announce(MailboxClosed{m_left.mailbox});
    return go(State::Listing, mirror);
}

Step FolderAct::resume(const CommandResult &result, ServerMirror &mirror)
{
    if (m_part)
        return follow(m_part->resume(result, mirror), mirror);
    return m_state == State::Asking ? afterAnswer(result, mirror) : afterCommand(result, mirror);
}

Step FolderAct::afterAnswer(const CommandResult &result, ServerMirror &mirror)
{
    if (!result.ok())
        return stop(std::get<ImapError>(refused(result).outcome), mirror);
    return go(State::Asking, mirror);
}

Step FolderAct::afterCommand(const CommandResult &result, ServerMirror &mirror)
{
    ++m_at;
    if (result.ok()) {
        m_anythingDone = true;
        done(result.command, m_applied);
        return go(State::Acting, mirror);
    }
    const auto error = std::get<ImapError>(refused(result).outcome);
    if (!mayFail(result.command))
        return stop(error, mirror);
    if (!m_applied.stoppedBy)
        m_applied.stoppedBy = error;
    return go(State::Acting, mirror);
}

Step FolderAct::stop(const ImapError &error, ServerMirror &mirror)
{
    if (!m_applied.stoppedBy)
        m_applied.stoppedBy = error;
    return go(State::Reopening, mirror);
}

Step FolderAct::run(std::unique_ptr<Flow> part, ServerMirror &mirror)
{
    m_part = std::move(part);
    return follow(m_part->start(mirror), mirror);
}

Step FolderAct::follow(Step step, ServerMirror &mirror)
{
    const QList<Change> news = m_part->takeNews();
    for (const Change &change : news) {
        // Left for a moment only: whether it is closed for good turns out at the end.
        if (m_state != State::Leaving || !std::holds_alternative<MailboxClosed>(change))
            announce(change);
    }
    if (!std::holds_alternative<Finished>(step))
        return step;
    m_part.reset();
    switch (m_state) {
    case State::Leaving:
        return go(State::Asking, mirror);
    case State::Reopening:
        return go(State::Listing, mirror);
    default:
        return end();
    }
}

Finished FolderAct::end()
{
    if (m_applied.stoppedBy && !m_anythingDone)
        return Finished{*m_applied.stoppedBy};
    m_applied.undo = undo(m_applied);
    return Finished{m_applied};
}

void FolderAct::observe(const Response &response, ServerMirror &mirror)
{
    if (m_part)
        m_part->observe(response, mirror);
    else if (m_state == State::Asking)
        hear(response);
}

Flow::Progress FolderAct::progress() const
{
    if (m_commands.size() < 2)
        return {};
    return {static_cast<quint64>(m_at), static_cast<quint64>(m_commands.size()),
            m_commands.first().purpose};
}

ImapError FolderAct::notSent(const char *code, const CommandBody &command, const QByteArray &text)
{
    Refused refusal;
    refusal.code.name = QByteArray(code);
    refusal.serverText = text;
    refusal.command = commandName(command);
    return refusal;
}

std::optional<ImapError> FolderAct::unusable(const QList<MailboxName> &names,
                                             const CommandBody &command)
{
    const bool all = std::all_of(names.begin(), names.end(),
                                 [](const MailboxName &name) { return name.isUsable(); });
    return all ? std::nullopt : std::optional(notSent(notSentUnsafe, command));
}

} // namespace imap
