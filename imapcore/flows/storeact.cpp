// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/storeact.h"

namespace imap {

namespace {

/// A range that spans others is asked for instead of a long set, unless it is this many times more.
constexpr quint64 mostSpannedTimes = 8;

/// Flags of this message that the mirror knows.
std::optional<FlagSet> knownFlags(const SelectedMailbox &mailbox, SequenceNumber position)
{
    if (!mailbox.messageFlags().isKnown(position))
        return {};
    return storableFlags(mailbox.messageFlags().at(position));
}

} // namespace

StoreAct::StoreAct(StoreFlags operation)
    : MessageAct(std::move(operation.messages), QByteArrayLiteral("Change flags"))
    , m_mode(operation.mode)
    , m_flags(storableFlags(operation.flags))
{
}

QList<StoreCommand> StoreAct::commands() const
{
    QList<StoreCommand> commands;
    if (hasNoFlags(m_flags) && m_mode != StoreMode::Replace)
        return commands;
    const QList<UidSet> sets = m_selection.uids.split(longestUidSet);
    for (const UidSet &set : sets)
        commands.append({set, m_mode, m_flags});
    return commands;
}

QList<Command> StoreAct::plan(const ServerMirror &mirror) const
{
    QList<Command> planned;
    const bool here = mirror.hasSelected() && mirror.selected().name() == m_selection.mailbox;
    if (!maySend(mirror, Access::Write) || (here && !notLasting(mirror.selected()).isEmpty()))
        return planned;
    for (const StoreCommand &store : commands())
        planned.append(command(store));
    return planned;
}

Step StoreAct::start(ServerMirror &mirror)
{
    if (const auto error = obstacle(mirror, Access::Write))
        return Finished{*error};
    const SelectedMailbox &mailbox = mirror.selected();
    if (const QByteArrayList lost = notLasting(mailbox); !lost.isEmpty()) {
        Refused refused;
        refused.code.name = notPermanent;
        refused.code.arguments = lost;
        return Finished{ImapError(refused)};
    }
    m_commands = commands();
    UidSet unknown;
    forEachPresent(mailbox, m_selection.uids, [&](Uid uid, SequenceNumber position) {
        if (!mailbox.messageFlags().isKnown(position))
            unknown.add(uid);
    });
    const Next begin = [this](const CommandResult &, ServerMirror &now) {
        remember(now.selected());
        return storeNext(now);
    };
    if (unknown.isEmpty() || m_commands.isEmpty())
        return begin({}, mirror);
    return askFlags(unknown, mirror, begin);
}

// PERMANENTFLAGS (RFC 9051, 7.1): a flag that is not among them lasts for this session at most.
QByteArrayList StoreAct::notLasting(const SelectedMailbox &mailbox) const
{
    QByteArrayList lost;
    const PermanentFlags &permanent = mailbox.permanentFlags();
    if (permanent.assumed)
        return lost;
    for (const QByteArray &flag : flagsWithout(m_flags, permanent.flags).toList()) {
        if (flag.startsWith('\\') || !permanent.mayCreateKeywords)
            lost.append(flag);
    }
    return lost;
}

/// One command where possible: asking about more messages than needed does no harm.
Step StoreAct::askFlags(const UidSet &uids, ServerMirror &mirror, Next next)
{
    UidSet asked = uids;
    if (uids.toBytes().size() > longestUidSet) {
        const UidSet span(Uid(uids.ranges().first().low), Uid(uids.ranges().last().high));
        if (presentIn(mirror.selected(), span).count() <= mostSpannedTimes * uids.count())
            asked = span;
    }
    const QList<FetchItem> items{{.kind = FetchItem::Kind::UidNumber},
                                 {.kind = FetchItem::Kind::Flags}};
    QList<UidSet> sets = asked.split(longestUidSet);
    const UidSet first = sets.takeFirst();
    if (sets.isEmpty())
        return ask(FetchCommand{first, items}, std::move(next));
    const UidSet rest = asked.subtracted(first);
    return ask(FetchCommand{first, items},
               [this, rest, next](const CommandResult &, ServerMirror &now) {
                   return askFlags(rest, now, next);
               });
}

void StoreAct::remember(const SelectedMailbox &mailbox)
{
    forEachPresent(mailbox, m_selection.uids, [&](Uid uid, SequenceNumber position) {
        if (const auto flags = knownFlags(mailbox, position))
            m_before.add(*flags, UidSet(uid));
    });
}

Step StoreAct::storeNext(ServerMirror &mirror)
{
    if (m_commands.isEmpty())
        return confirm(mirror);
    if (isLetGo()) {
        m_applied.stoppedBy = Abandoned{};
        return m_stored.isEmpty() ? stop(*m_applied.stoppedBy, mirror) : confirm(mirror);
    }
    const StoreCommand store = m_commands.takeFirst();
    m_stored = m_stored.united(store.uids);
    return change(store, store.uids, [this](const CommandResult &result, ServerMirror &now) {
        setDone(m_stored.count());
        return result.ok() ? storeNext(now) : stop(result, now);
    });
}

/// A STORE is believed when its FETCH says so.
Step StoreAct::confirm(ServerMirror &mirror)
{
    tally(mirror.selected());
    const UidSet silent = presentIn(mirror.selected(), m_stored).subtracted(m_applied.uids);
    if (silent.isEmpty())
        return conclude(mirror);
    return askFlags(silent, mirror,
                    [this](const CommandResult &, ServerMirror &now) { return conclude(now); });
}

bool StoreAct::isAsWanted(const FlagSet &flags) const
{
    switch (m_mode) {
    case StoreMode::Add:
        return hasNoFlags(flagsWithout(m_flags, flags));
    case StoreMode::Remove:
        return hasNoFlags(flagsInBoth(m_flags, flags));
    case StoreMode::Replace:
        break;
    }
    return hasNoFlags(flagsWithout(m_flags, flags)) && hasNoFlags(flagsWithout(flags, m_flags));
}

void StoreAct::tally(const SelectedMailbox &mailbox)
{
    FlagGroups now;
    forEachPresent(mailbox, m_stored, [&](Uid uid, SequenceNumber position) {
        if (const auto flags = knownFlags(mailbox, position))
            now.add(*flags, UidSet(uid));
    });
    m_applied.uids = {};
    for (const FlagGroups::Group &group : now.groups()) {
        if (isAsWanted(group.flags))
            m_applied.uids = m_applied.uids.united(group.uids);
    }
    m_applied.missing = m_selection.uids.subtracted(presentIn(mailbox, m_selection.uids));
    FlagGroups inverses;
    for (const FlagGroups::Group &before : m_before.groups()) {
        const UidSet changed = m_applied.uids.intersected(before.uids);
        if (const auto flags = inverse(before.flags); flags && !changed.isEmpty())
            inverses.add(*flags, changed);
    }
    const StoreMode mode = m_mode == StoreMode::Add      ? StoreMode::Remove
                           : m_mode == StoreMode::Remove ? StoreMode::Add
                                                         : StoreMode::Replace;
    m_applied.undo.clear();
    for (const FlagGroups::Group &group : inverses.groups()) {
        m_applied.undo.append(StoreFlags{
            {m_selection.mailbox, m_selection.uidValidity, group.uids}, mode, group.flags});
    }
    // Flags that were so already are no work of ours when the server refused it.
    if (m_applied.stoppedBy && m_applied.undo.isEmpty())
        m_applied.uids = {};
}

/// The flags that bring back `before`; none when nothing was changed.
std::optional<FlagSet> StoreAct::inverse(const FlagSet &before) const
{
    if (m_mode == StoreMode::Replace)
        return isAsWanted(before) ? std::optional<FlagSet>() : before;
    const FlagSet flags =
        m_mode == StoreMode::Add ? flagsWithout(m_flags, before) : flagsInBoth(m_flags, before);
    return hasNoFlags(flags) ? std::optional<FlagSet>() : flags;
}

} // namespace imap
