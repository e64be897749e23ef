// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/fetchrows.h"

#include "imapcore/flows/notselected.h"

namespace imap {

namespace {

/// More arrivals than a screen shows: only UIDs and flags, the table asks for the rows it needs.
constexpr quint32 mostArrivalsInFull = 100;

} // namespace

Step FetchRows::start(ServerMirror &mirror)
{
    if (!isStillSelected(mirror, m_operation.uidValidity))
        return Finished{notSelectedNow(mirror)};
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
    if (!mirror.hasSelected() || (!m_always && mirror.selected().uids().unknownCount() == 0))
        return Finished{Done{}};
    const UidMap &uids = mirror.selected().uids();
    quint32 arrived = uids.unknownCount();
    if (m_always) {
        arrived += uids.count() - arrived + 1 - uids.lowerBound(m_from).value();
    } else {
        const Uid lastKnown = uids.uidAt(SequenceNumber(uids.count() - arrived));
        m_from = Uid(lastKnown.value() + 1);
    }
    if (arrived == 0)
        return Finished{Done{}};
    QList<FetchItem> items = rowItems();
    if (arrived > mostArrivalsInFull)
        items = {{.kind = FetchItem::Kind::UidNumber}, {.kind = FetchItem::Kind::Flags}};
    return Send{{{FetchCommand{UidSet::from(m_from), items},
                  "New mail in " + mirror.selected().name().wire()}}};
}

void FetchArrivals::observe(const Response &response, ServerMirror &mirror)
{
    const auto *fetch = std::get_if<FetchData>(&response);
    if (!fetch || !mirror.hasSelected())
        return;
    const MessageData &message = fetch->message;
    // n:* always holds the last message, however low its UID is. One that the mailbox cannot have
    // is not news.
    if (message.uid >= m_from && mirror.selected().uidAt(message.number) == message.uid)
        m_rows.take(message);
}

Step FetchArrivals::resume(const CommandResult &result, ServerMirror &mirror)
{
    if (!result.ok())
        return refused(result);
    QList<MessageData> arrived = m_rows.takeAll();
    arrived.removeIf([](const MessageData &message) { return !message.flags; });
    if (!arrived.isEmpty() && mirror.hasSelected()) {
        const SelectedMailbox &selected = mirror.selected();
        announce(MailArrived{selected.name(), selected.uidValidity(), arrived});
    }
    return Finished{Done{}};
}

} // namespace imap
