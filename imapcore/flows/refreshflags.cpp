// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/refreshflags.h"

#include "imapcore/flows/messageact.h"

#include <algorithm>

namespace imap {

namespace {

/// A command for so many: about 0.2 MB of answer.
constexpr quint32 mostInOneCommand = 5000;

UidSet newestOf(const UidSet &uids)
{
    UidSet newest;
    quint32 room = mostInOneCommand;
    qsizetype bytes = longestUidSet;
    const auto &ranges = uids.ranges();
    QList<UidSet::Range> taken;
    for (auto range = ranges.crbegin(); range != ranges.crend() && room > 0 && bytes > 0; ++range) {
        const quint32 count = std::min(room, range->high - range->low + 1);
        taken.prepend({range->high - count + 1, range->high});
        room -= count;
        bytes -= 22; // two numbers of ten digits, ":" and ","
    }
    for (const UidSet::Range &range : taken)
        newest.add(range.low, range.high);
    return newest;
}

} // namespace

Step RefreshFlags::start(ServerMirror &mirror)
{
    if (!mirror.hasSelected())
        return Finished{Done{}};
    m_asked = newestOf(mirror.selected().behind());
    if (m_asked.isEmpty())
        return conclude(mirror);
    return Send{{{FetchCommand{m_asked, QList<FetchItem>{{.kind = FetchItem::Kind::Flags}}},
                  "Flags in " + mirror.selected().name().wire()}}};
}

Step RefreshFlags::resume(const CommandResult &result, ServerMirror &mirror)
{
    mirror.selected().keptFlags().caughtUp(m_asked, result.ok());
    if (!result.ok())
        return refused(result);
    return mirror.selected().behind().isEmpty() ? conclude(mirror) : Finished{Done{}};
}

Finished RefreshFlags::conclude(ServerMirror &mirror)
{
    SelectedMailbox &selected = mirror.selected();
    selected.keptFlags().setBehind({});
    if (selected.safeModSeq().isValid()) {
        MailboxStatus status;
        status.messages = selected.exists();
        status.highestModSeq = selected.safeModSeq().value();
        announce(MailboxCounted{selected.name(), status});
    }
    return {Done{}};
}

} // namespace imap
