// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/expungeact.h"

namespace imap {

namespace {

/// How often marks that others set meanwhile are taken off before we give up.
constexpr int mostLooks = 4;

StoreCommand mark(const UidSet &uids, StoreMode mode)
{
    return {uids, mode, FlagSet(SystemFlag::Deleted)};
}

bool canExpungeByUid(const ServerMirror &mirror)
{
    return mirror.capabilities().has("UIDPLUS");
}

} // namespace

ExpungeAct::ExpungeAct(ExpungeMessages operation)
    : MessageAct(std::move(operation.messages), QByteArrayLiteral("Expunge messages"))
{
}

QList<Command> ExpungeAct::plan(const ServerMirror &mirror) const
{
    QList<Command> planned;
    if (!maySend(mirror, Access::Write))
        return planned;
    if (canExpungeByUid(mirror)) {
        const QList<UidSet> sets = m_selection.uids.split(longestUidSet);
        for (const UidSet &set : sets)
            planned.append(command(UidExpungeCommand{set}));
        return planned;
    }
    UidSet others;
    if (mirror.hasSelected() && mirror.selected().name() == m_selection.mailbox) {
        const SelectedMailbox &mailbox = mirror.selected();
        const UidSet everything(Uid(1), Uid(0xffffffff));
        forEachPresent(mailbox, everything, [&](Uid uid, SequenceNumber position) {
            if (mailbox.messageFlags().at(position).has(SystemFlag::Deleted))
                others.add(uid);
        });
        others = others.subtracted(m_selection.uids);
    }
    const QList<UidSet> sets = others.split(longestUidSet);
    for (const UidSet &set : sets)
        planned.append(command(mark(set, StoreMode::Remove)));
    planned.append(command(ExpungeCommand{}));
    for (const UidSet &set : sets)
        planned.append(command(mark(set, StoreMode::Add)));
    return planned;
}

Step ExpungeAct::start(ServerMirror &mirror)
{
    if (const auto error = obstacle(mirror, Access::Write))
        return Finished{*error};
    m_there = presentIn(mirror.selected(), m_selection.uids);
    if (m_selection.uids.isEmpty())
        return conclude(mirror);
    if (!canExpungeByUid(mirror))
        return lookForOthers(mirror);
    m_sets = m_selection.uids.split(longestUidSet);
    return expungeNext(mirror);
}

Step ExpungeAct::expungeNext(ServerMirror &mirror)
{
    if (m_sets.isEmpty())
        return conclude(mirror);
    if (isLetGo())
        return stop(ImapError(Abandoned{}), mirror);
    const UidSet set = m_sets.takeFirst();
    return change(UidExpungeCommand{set}, set,
                  [this](const CommandResult &result, ServerMirror &now) {
                      return result.ok() ? expungeNext(now) : stop(result, now);
                  });
}

Step ExpungeAct::lookForOthers(ServerMirror &mirror)
{
    ++m_looks;
    return search(
        QByteArrayLiteral("DELETED"), mirror,
        [this](const UidSet &marked, ServerMirror &now) { return afterLook(marked, now); });
}

Step ExpungeAct::afterLook(const UidSet &marked, ServerMirror &mirror)
{
    const UidSet others = marked.subtracted(m_selection.uids);
    if (marked.intersected(m_selection.uids).isEmpty()) // nothing of ours is marked any more
        return putBack({}, mirror);
    if (isLetGo())
        return putBack(ImapError(Abandoned{}), mirror);
    if (others.isEmpty())
        return expungeAll(mirror);
    if (m_looks >= mostLooks)
        return putBack(ImapError(Stale{Stale::Kind::MarkedMeanwhile}), mirror);
    m_protected = m_protected.united(others);
    const auto unmark = [](const UidSet &set) -> CommandBody {
        return mark(set, StoreMode::Remove);
    };
    return changeEach(others.split(longestUidSet), unmark,
                      [this](const CommandResult &result, ServerMirror &now) {
                          if (result.ok())
                              return lookForOthers(now);
                          return putBack(std::get<ImapError>(refused(result).outcome), now);
                      });
}

Step ExpungeAct::expungeAll(ServerMirror &mirror)
{
    Q_UNUSED(mirror)
    return change(ExpungeCommand{}, m_there,
                  [this](const CommandResult &result, ServerMirror &now) {
                      std::optional<ImapError> error;
                      if (!result.ok())
                          error = std::get<ImapError>(refused(result).outcome);
                      return putBack(error, now);
                  });
}

Step ExpungeAct::putBack(const std::optional<ImapError> &error, ServerMirror &mirror)
{
    if (m_protected.isEmpty())
        return end(error, mirror);
    // All of them, also those the mirror does not know: the server passes over what is gone.
    const auto remark = [](const UidSet &set) -> CommandBody {
        return mark(set, StoreMode::Add);
    };
    return changeEach(m_protected.split(longestUidSet), remark,
                      [this, error](const CommandResult &result, ServerMirror &now) {
                          if (!result.ok())
                              return end(std::get<ImapError>(refused(result).outcome), now);
                          m_protected = {};
                          return end(error, now);
                      });
}

Step ExpungeAct::end(const std::optional<ImapError> &error, ServerMirror &mirror)
{
    return error ? stop(*error, mirror) : conclude(mirror);
}

void ExpungeAct::tally(const SelectedMailbox &mailbox)
{
    m_applied.uids = m_there.subtracted(presentIn(mailbox, m_there));
    m_applied.missing = m_selection.uids.subtracted(m_there);
    m_applied.undo.clear();
    if (m_protected.isEmpty())
        return;
    const MessageSelection unmarked{m_selection.mailbox, m_selection.uidValidity, m_protected};
    m_applied.undo.append(StoreFlags{unmarked, StoreMode::Add, FlagSet(SystemFlag::Deleted)});
}

} // namespace imap
