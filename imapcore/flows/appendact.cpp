// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/appendact.h"

#include "imapcore/flows/listfolders.h"

namespace imap {

AppendAct::AppendAct(AppendMessage operation)
    : m_operation(std::move(operation))
{
    m_applied.target = m_operation.mailbox;
}

QList<Command> AppendAct::plan(const ServerMirror &) const
{
    const AppendCommand append{m_operation.mailbox, m_operation.flags, m_operation.internalDate,
                               m_operation.message};
    return {{append, QByteArrayLiteral("Append message")}};
}

Step AppendAct::start(ServerMirror &mirror)
{
    m_sent = true;
    return Send{plan(mirror)};
}

Step AppendAct::resume(const CommandResult &result, ServerMirror &mirror)
{
    if (std::exchange(m_appended, true))
        return Finished{m_applied}; // counts or not, the message is there
    if (!result.ok()) {
        m_appended = false;
        return refused(result);
    }
    const ResponseCode &code = result.status.code;
    if (code.is("APPENDUID") && !code.destination.isEmpty()) {
        m_applied.targetValidity = UidValidity(code.validity);
        m_applied.targetUids = code.destination;
        const MessageSelection copy{m_operation.mailbox, m_applied.targetValidity,
                                    m_applied.targetUids};
        m_applied.undo = {StoreFlags{copy, StoreMode::Add, FlagSet(SystemFlag::Deleted)}};
    }
    if (mirror.hasSelected() && mirror.selected().name() == m_operation.mailbox)
        return Finished{m_applied};
    return Send{{{StatusCommand{m_operation.mailbox, statusItems(mirror.capabilities())},
                  QByteArrayLiteral("Append message")}}};
}

Outcome AppendAct::endedBy(const ImapError &error, const ServerMirror &)
{
    if (m_appended)
        return m_applied;
    if (!m_sent)
        return error;
    Applied ended = m_applied;
    ended.stoppedBy = error;
    ended.maybeArrived = true;
    return ended;
}

} // namespace imap
