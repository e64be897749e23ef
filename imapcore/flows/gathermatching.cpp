// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/gathermatching.h"

#include "imapcore/flows/messageact.h"
#include "imapcore/flows/notselected.h"
#include "imapcore/flows/toldrows.h"

#include <algorithm>

namespace imap {

namespace {

QByteArray purpose()
{
    return QByteArrayLiteral("Search mailbox");
}

/// The highest `count` members.
UidSet newestOf(const UidSet &uids, quint32 count)
{
    UidSet newest;
    const auto &ranges = uids.ranges();
    for (auto range = ranges.rbegin(); range != ranges.rend() && count > 0; ++range) {
        const quint32 more = std::min(count, range->high - range->low + 1);
        newest.add(range->high - more + 1, range->high);
        count -= more;
    }
    return newest;
}

} // namespace

GatherMatching::GatherMatching(SearchMailbox operation)
    : m_operation(std::move(operation))
{
}

bool GatherMatching::isThere(const ServerMirror &mirror) const
{
    return mirror.hasSelected() && mirror.selected().name() == m_operation.messages.mailbox &&
           (!m_answer.uidValidity.isValid() ||
            mirror.selected().uidValidity() == m_answer.uidValidity);
}

Step GatherMatching::start(ServerMirror &mirror)
{
    m_answer.mailbox = m_operation.messages.mailbox;
    if (!isThere(mirror))
        return Finished{ImapError(Stale{Stale::Kind::MailboxClosed})};
    m_answer.uidValidity = mirror.selected().uidValidity();
    SearchCommand search;
    search.program = m_operation.program;
    if (mirror.capabilities().has("ESEARCH"))
        search.returnOptions = {QByteArrayLiteral("ALL")};
    return Send{{{NoopCommand{}, purpose()}, {search, purpose()}}};
}

void GatherMatching::observe(const Response &response, ServerMirror &mirror)
{
    if (m_wanted.isEmpty()) {
        m_found.observe(response, mirror);
        return;
    }
    const auto *fetch = std::get_if<FetchData>(&response);
    if (!fetch || !m_wanted.contains(fetch->message.uid))
        return;
    const MessageData &message = fetch->message;
    const auto known = m_rows.find(message.uid);
    const bool isRow = !message.envelope.isNull() || !message.damaged.isEmpty();
    if (known == m_rows.end() && isRow)
        m_rows.emplace(message.uid, asRow(message));
    else if (known != m_rows.end() && message.flags)
        known->second.flags = message.flags; // news behind the answer
}

Step GatherMatching::resume(const CommandResult &result, ServerMirror &mirror)
{
    if (std::holds_alternative<NoopCommand>(result.command))
        return Await{};
    const bool searched = m_wanted.isEmpty();
    // A refused FETCH may have told most rows: Dovecot says NO when some are gone.
    if (searched && !result.ok())
        return refused(result);
    if (!searched && --m_unanswered > 0)
        return Await{};
    if (!isThere(mirror))
        return Finished{notSelectedNow(mirror)};
    return searched ? fetchRows(mirror) : answer(mirror);
}

Step GatherMatching::fetchRows(const ServerMirror &mirror)
{
    if (!m_found.uids())
        return Finished{FoundUids::noAnswer()};
    m_answer.uids = FoundUids::presentIn(mirror.selected().uids(), *m_found.uids());
    m_wanted = newestOf(m_answer.uids, m_operation.mostRows);
    if (m_wanted.isEmpty())
        return Finished{m_answer};
    Send send;
    const QList<UidSet> sets = m_wanted.split(longestUidSet);
    for (const UidSet &set : sets)
        send.commands.append({FetchCommand{set, rowItems()}, purpose()});
    m_unanswered = sets.size();
    return send;
}

/// In the order of arrival; messages that went meanwhile are in neither list.
Step GatherMatching::answer(const ServerMirror &mirror)
{
    m_answer.uids = FoundUids::presentIn(mirror.selected().uids(), m_answer.uids);
    for (auto &[uid, row] : m_rows) {
        if (!m_answer.uids.contains(uid))
            continue;
        row.number = {}; // it moves, and nobody who gets the row is told
        m_answer.rows.append(std::move(row));
    }
    return Finished{std::move(m_answer)};
}

} // namespace imap
