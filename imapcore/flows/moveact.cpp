// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/moveact.h"

namespace imap {

namespace {

bool offersMove(const ServerMirror &mirror)
{
    return mirror.capabilities().has("MOVE");
}

} // namespace

MoveAct::MoveAct(MoveMessages operation)
    : CopyAct(std::move(operation.messages), std::move(operation.target),
              QByteArrayLiteral("Move messages"), Access::Write)
{
}

QList<CommandBody> MoveAct::commandsFor(const UidSet &set, const ServerMirror &mirror) const
{
    if (offersMove(mirror))
        return {MoveCommand{set, m_applied.target}};
    QList<CommandBody> bodies{CopyCommand{set, m_applied.target}};
    // Only what can be copied is marked: not what is known to be gone.
    const UidSet there = isOurs(mirror) ? presentIn(mirror.selected(), set) : set;
    if (there.isEmpty())
        return bodies;
    bodies.append(StoreCommand{there, StoreMode::Add, FlagSet(SystemFlag::Deleted)});
    if (mirror.capabilities().has("UIDPLUS"))
        bodies.append(UidExpungeCommand{there});
    return bodies;
}

UidSet MoveAct::believed(const UidSet &before, const ServerMirror &mirror) const
{
    const UidSet still = presentIn(mirror.selected(), before);
    return offersMove(mirror) ? before.subtracted(still) : still;
}

Step MoveAct::transferred(const UidSet &uids, ServerMirror &mirror)
{
    if (offersMove(mirror) || uids.isEmpty())
        return transferNext(mirror);
    m_applied.originalsKept = m_applied.originalsKept.united(uids);
    const auto mark = [](const UidSet &set) -> CommandBody {
        return StoreCommand{set, StoreMode::Add, FlagSet(SystemFlag::Deleted)};
    };
    return changeEach(uids.split(longestUidSet), mark,
                      [this, uids](const CommandResult &result, ServerMirror &now) {
                          return result.ok() ? expungeOriginals(uids, now) : stop(result, now);
                      });
}

Step MoveAct::expungeOriginals(const UidSet &uids, ServerMirror &mirror)
{
    if (!mirror.capabilities().has("UIDPLUS"))
        return transferNext(mirror);
    const auto expunge = [](const UidSet &set) -> CommandBody {
        return UidExpungeCommand{set};
    };
    return changeEach(uids.split(longestUidSet), expunge,
                      [this](const CommandResult &result, ServerMirror &now) {
                          return result.ok() ? transferNext(now) : stop(result, now);
                      });
}

void MoveAct::tally(const SelectedMailbox &mailbox)
{
    m_applied.originalsKept = presentIn(mailbox, m_applied.originalsKept);
    CopyAct::tally(mailbox);
}

/// Originals that were kept are un-marked and their copies marked instead. When only some were
/// kept it is not known which copy belongs to which, so there is no way back.
QList<Operation> MoveAct::undo() const
{
    if (m_applied.targetUids.isEmpty())
        return {};
    const MessageSelection copies{m_applied.target, m_applied.targetValidity, m_applied.targetUids};
    if (m_applied.originalsKept.isEmpty())
        return {MoveMessages{copies, m_selection.mailbox}};
    if (m_applied.originalsKept != m_applied.uids)
        return {};
    const MessageSelection originals{m_selection.mailbox, m_selection.uidValidity,
                                     m_applied.originalsKept};
    return {StoreFlags{originals, StoreMode::Remove, FlagSet(SystemFlag::Deleted)},
            StoreFlags{copies, StoreMode::Add, FlagSet(SystemFlag::Deleted)}};
}

} // namespace imap
