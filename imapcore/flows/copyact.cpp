// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/copyact.h"

namespace imap {

CopyAct::CopyAct(CopyMessages operation)
    : CopyAct(std::move(operation.messages), std::move(operation.target),
              QByteArrayLiteral("Copy messages"), Access::Read)
{
}

CopyAct::CopyAct(MessageSelection selection, MailboxName target, QByteArray purpose, Access access)
    : MessageAct(std::move(selection), std::move(purpose))
    , m_access(access)
    , m_sets(m_selection.uids.split(longestUidSet))
{
    m_applied.target = std::move(target);
    countAtEnd(m_applied.target);
}

QList<CommandBody> CopyAct::commandsFor(const UidSet &set, const ServerMirror &) const
{
    return {CopyCommand{set, m_applied.target}};
}

QList<Command> CopyAct::plan(const ServerMirror &mirror) const
{
    QList<Command> planned;
    if (!maySend(mirror, m_access))
        return planned;
    for (const UidSet &set : m_sets) {
        const QList<CommandBody> bodies = commandsFor(set, mirror);
        for (const CommandBody &body : bodies)
            planned.append(command(body));
    }
    return planned;
}

Step CopyAct::start(ServerMirror &mirror)
{
    if (const auto error = obstacle(mirror, m_access))
        return Finished{*error};
    return transferNext(mirror);
}

Step CopyAct::transferNext(ServerMirror &mirror)
{
    setDone(m_tried.count());
    if (m_sets.isEmpty())
        return conclude(mirror);
    if (isLetGo())
        return stop(ImapError(Abandoned{}), mirror);
    const UidSet set = m_sets.takeFirst();
    m_tried = m_tried.united(set);
    m_told = CopiesTold(set);
    const UidSet before = presentIn(mirror.selected(), set);
    return change(commandsFor(set, mirror).first(), set,
                  [this, before](const CommandResult &result, ServerMirror &now) {
                      return afterTransfer(before, result, now);
                  });
}

void CopyAct::observe(const Response &response, ServerMirror &mirror)
{
    MessageAct::observe(response, mirror);
    if (const auto *status = std::get_if<StatusResponse>(&response))
        takeCode(status->code);
}

/// UID MOVE tells it untagged (RFC 6851, 4.3), and perhaps in several pieces.
void CopyAct::takeCode(const ResponseCode &code)
{
    if (code.is("COPYUID") && !code.source.isEmpty())
        m_told.take(code);
}

void CopyAct::takeTold()
{
    if (!m_told.isTold())
        return;
    m_applied.targetValidity = m_told.validity();
    m_applied.uids = m_applied.uids.united(m_told.sources());
    m_copiesUnknown = m_copiesUnknown || m_told.isAbsurd();
    m_applied.targetUids =
        m_copiesUnknown ? UidSet() : m_applied.targetUids.united(m_told.copies());
}

Step CopyAct::afterTransfer(const UidSet &before, const CommandResult &result, ServerMirror &mirror)
{
    takeCode(result.status.code);
    takeTold();
    UidSet done = m_told.sources();
    if (!m_told.isTold() && result.ok())
        done = believed(before, mirror);
    m_applied.uids = m_applied.uids.united(done);
    return result.ok() ? transferred(done, mirror) : stop(result, mirror);
}

UidSet CopyAct::believed(const UidSet &before, const ServerMirror &mirror) const
{
    return presentIn(mirror.selected(), before);
}

Step CopyAct::transferred(const UidSet &, ServerMirror &mirror)
{
    return transferNext(mirror);
}

void CopyAct::tally(const SelectedMailbox &mailbox)
{
    takeTold();
    const UidSet rest = m_tried.subtracted(m_applied.uids);
    m_applied.missing = rest.subtracted(presentIn(mailbox, rest));
    m_applied.undo = undo();
}

QList<Operation> CopyAct::undo() const
{
    if (m_applied.targetUids.isEmpty())
        return {};
    const MessageSelection copies{m_applied.target, m_applied.targetValidity, m_applied.targetUids};
    return {StoreFlags{copies, StoreMode::Add, FlagSet(SystemFlag::Deleted)}};
}

} // namespace imap
