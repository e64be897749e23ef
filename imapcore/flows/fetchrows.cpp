// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/fetchrows.h"

namespace imap {

namespace {

/// More arrivals than a screen shows: only UIDs and flags, the table asks for the rows it needs.
constexpr quint32 mostArrivalsInFull = 100;

} // namespace

Step FetchRows::start(ServerMirror &mirror)
{
    if (!isStillSelected(mirror, m_operation.uidValidity))
        return Finished{ImapError(Stale{Stale::Kind::UidValidityChanged})};
    if (m_operation.uids.isEmpty())
        return Finished{Done{}};
    QList<FetchItem> items = rowItems();
    if (m_operation.structures)
        items = {{.kind = FetchItem::Kind::UidNumber}, {.kind = FetchItem::Kind::Structure}};
    return Send{{{FetchCommand{m_operation.uids, items}, QByteArrayLiteral("Fetch rows")}}};
}

void FetchRows::observe(const Response &response, ServerMirror &)
{
    if (std::holds_alternative<FetchData>(response))
        ++m_received;
}

Step FetchRows::resume(const CommandResult &result, ServerMirror &)
{
    return result.ok() ? Finished{Done{}} : refused(result);
}

Step FetchArrivals::start(ServerMirror &mirror)
{
    if (!mirror.hasSelected() || mirror.selected().uids().unknownCount() == 0)
        return Finished{Done{}};
    const UidMap &uids = mirror.selected().uids();
    const quint32 known = uids.count() - uids.unknownCount();
    const Uid lastKnown = uids.uidAt(SequenceNumber(known));
    QList<FetchItem> items = rowItems();
    if (uids.unknownCount() > mostArrivalsInFull)
        items = {{.kind = FetchItem::Kind::UidNumber}, {.kind = FetchItem::Kind::Flags}};
    const UidSet arrivals = UidSet::from(Uid(lastKnown.value() + 1));
    return Send{
        {{FetchCommand{arrivals, items}, "New mail in " + mirror.selected().name().wire()}}};
}

Step FetchArrivals::resume(const CommandResult &result, ServerMirror &)
{
    return result.ok() ? Finished{Done{}} : refused(result);
}

} // namespace imap
