// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/sortmailbox.h"

#include "imapcore/flows/mostnumbers.h"
#include "imapcore/flows/notselected.h"
#include "imapcore/flows/rollcall.h"
#include "imapcore/types/notoffered.h"

namespace imap {

namespace {

/// FROM and TO sort by the mailbox of an address; people see its name, which only DISPLAYFROM and
/// DISPLAYTO sort by (RFC 5957).
SortKey offeredKey(SortKey key, bool hasDisplay)
{
    switch (key) {
    case SortKey::From:
    case SortKey::DisplayFrom:
        return hasDisplay ? SortKey::DisplayFrom : SortKey::From;
    case SortKey::To:
    case SortKey::DisplayTo:
        return hasDisplay ? SortKey::DisplayTo : SortKey::To;
    default:
        return key;
    }
}

} // namespace

SortMailbox::SortMailbox(SortMessages operation)
    : m_operation(std::move(operation))
{
}

Step SortMailbox::start(ServerMirror &mirror)
{
    if (!isStillSelected(mirror, m_operation.uidValidity))
        return Finished{notSelectedNow(mirror)};
    if (!mirror.capabilities().has("SORT") && !mirror.capabilities().has("SORT=DISPLAY"))
        return Finished{notOfferedError("UID SORT", "SORT")};
    // A plain answer, also where ESORT is offered: its ALL is written as a set in the order found
    // (RFC 5267, 3.1), but EsearchData::all is a UidSet, which puts numbers in their own order.
    SortCommand sort;
    sort.program = m_operation.program;
    const bool hasDisplay = mirror.capabilities().has("SORT=DISPLAY");
    for (const SortCriterion &criterion : m_operation.criteria)
        sort.criteria.append({offeredKey(criterion.key, hasDisplay), criterion.reverse});
    // A server may sort what it told this session last: NOOP makes it look at what others did.
    const QByteArray purpose = QByteArrayLiteral("Sort messages");
    return Send{{{NoopCommand{}, purpose}, {sort, purpose}}};
}

void SortMailbox::observe(const Response &response, ServerMirror &mirror)
{
    const auto *sorted = std::get_if<SortData>(&response);
    if (!sorted)
        return;
    if (!m_told)
        m_told.emplace();
    m_tooMany = m_tooMany || m_told->size() + size_t(sorted->ids.size()) > mostNumbers(mirror);
    if (m_tooMany)
        *m_told = {};
    else
        m_told->insert(m_told->end(), sorted->ids.begin(), sorted->ids.end());
}

Step SortMailbox::resume(const CommandResult &result, ServerMirror &mirror)
{
    if (std::holds_alternative<NoopCommand>(result.command))
        return Await{};
    if (!result.ok())
        return refused(result);
    if (!isStillSelected(mirror, m_operation.uidValidity))
        return Finished{notSelectedNow(mirror)};
    if (!m_told || m_tooMany) {
        return Finished{ImapError(
            ProtocolViolation{ProtocolViolation::Kind::Malformed, QByteArrayLiteral("SORT"), {}})};
    }
    RollCall call(mirror.selected().uids());
    auto order = std::make_shared<std::vector<Uid>>();
    order->reserve(m_told->size());
    for (const quint32 uid : *m_told) {
        if (call.take(Uid(uid)))
            order->push_back(Uid(uid));
        else
            ++m_needless;
    }
    m_told.reset();
    if (m_operation.program.isAll()) {
        const std::vector<Uid> absent = call.absent();
        m_missing = absent.size();
        order->insert(order->end(), absent.begin(), absent.end());
    }
    return Finished{SortedMessages{std::move(order)}};
}

} // namespace imap
