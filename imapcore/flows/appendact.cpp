// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/appendact.h"

#include "imapcore/flows/listfolders.h"

namespace imap {

namespace {

/// The largest message the server takes, when it says so for all mailboxes (RFC 7889, 2).
std::optional<quint64> appendLimit(const CapabilitySet &offered)
{
    constexpr QByteArrayView prefix = "APPENDLIMIT=";
    for (const QByteArray &name : offered.names()) {
        bool isNumber = false;
        const quint64 limit =
            name.startsWith(prefix) ? name.sliced(prefix.size()).toULongLong(&isNumber) : 0;
        if (isNumber)
            return limit;
    }
    return {};
}

} // namespace

AppendAct::AppendAct(AppendMessage operation)
    : m_operation(std::move(operation))
{
    m_applied.target = m_operation.mailbox;
}

/// Why it would be uploaded in vain.
std::optional<ImapError> AppendAct::obstacle(const ServerMirror &mirror) const
{
    const auto limit = appendLimit(mirror.capabilities());
    if (!limit || static_cast<quint64>(m_operation.message.size()) <= *limit)
        return {};
    Refused refused;
    refused.code.name = QByteArrayLiteral("TOOBIG"); // as it would say (RFC 4469, 5)
    refused.code.arguments = {QByteArray::number(*limit)};
    refused.command = QByteArrayLiteral("APPEND");
    return refused;
}

QList<Command> AppendAct::plan(const ServerMirror &mirror) const
{
    if (obstacle(mirror))
        return {};
    const AppendCommand append{m_operation.mailbox, m_operation.flags, m_operation.internalDate,
                               m_operation.message};
    return {{append, QByteArrayLiteral("Append message")}};
}

Step AppendAct::start(ServerMirror &mirror)
{
    if (const auto error = obstacle(mirror))
        return Finished{*error};
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
