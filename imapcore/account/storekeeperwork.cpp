// SPDX-License-Identifier: GPL-3.0-or-later
// What StoreKeeper has done by the store in place of the server.
#include "imapcore/account/linkrules.h"
#include "imapcore/account/storekeeper.h"

#include <utility>

namespace imap {

namespace {

/// Which order is asked for, if any: outside nothing, inside none for conversations.
std::optional<MessageOrder::Criteria> criteriaOf(const Operation &operation)
{
    const auto *sorting = std::get_if<SortMessages>(&operation);
    if (sorting && sorting->program.isAll())
        return MessageOrder::Criteria(sorting->criteria);
    const auto *threading = std::get_if<ThreadMessages>(&operation);
    if (threading && threading->program.isAll())
        return MessageOrder::Criteria();
    return std::nullopt;
}

UidValidity validityOf(const Operation &operation)
{
    const auto *sorting = std::get_if<SortMessages>(&operation);
    const auto *threading = std::get_if<ThreadMessages>(&operation);
    return sorting ? sorting->uidValidity : (threading ? threading->uidValidity : UidValidity());
}

std::vector<Uid> withoutGone(std::vector<Uid> uids, const UidSet &gone)
{
    std::erase_if(uids, [&gone](Uid uid) { return gone.contains(uid); });
    return uids;
}

/// What stood below one that is gone moves up.
std::vector<ThreadedMessages::Entry>
withoutGone(const std::vector<ThreadedMessages::Entry> &entries, const UidSet &gone)
{
    std::vector<ThreadedMessages::Entry> left;
    left.reserve(entries.size());
    std::vector<quint32> above; // depths of those that are gone
    for (ThreadedMessages::Entry entry : entries) {
        while (!above.empty() && above.back() >= entry.depth)
            above.pop_back();
        if (gone.contains(entry.uid)) {
            above.push_back(entry.depth);
            continue;
        }
        entry.depth -= static_cast<quint32>(above.size());
        left.push_back(entry);
    }
    return left;
}

/// Leaves out what is gone; how many are left.
template <typename List>
size_t leaveOut(const UidSet &gone, std::shared_ptr<const List> &list)
{
    if (!gone.isEmpty())
        list = std::make_shared<const List>(withoutGone(*list, gone));
    return list->size();
}

size_t leaveOut(const UidSet &gone, Outcome &outcome)
{
    if (auto *sorted = std::get_if<SortedMessages>(&outcome))
        return leaveOut(gone, sorted->uids);
    auto *threaded = std::get_if<ThreadedMessages>(&outcome);
    return threaded != nullptr ? leaveOut(gone, threaded->entries) : 0;
}

} // namespace

void StoreKeeper::setListeners(Concluded concluded, StoreWork::Progressed progressed)
{
    m_concluded = std::move(concluded);
    m_work.setListeners(
        [this](quint64 id, const std::optional<Outcome> &outcome) { onWorkEnded(id, outcome); },
        std::move(progressed));
}

void StoreKeeper::forget(quint64 id)
{
    m_running.remove(id);
    m_ordered.remove(id);
    m_work.abandon(id);
}

void StoreKeeper::giveUp()
{
    const QHash<quint64, Ordered> all = std::exchange(m_ordered, {});
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        m_work.abandon(one.key());
        if (m_concluded)
            m_concluded(one.key(), one->refusal);
    }
}

UidSet StoreKeeper::knownUids() const
{
    return m_known.uids.uidsAt(SequenceNumber(1), SequenceNumber(m_known.uids.count()));
}

bool StoreKeeper::orderHere(quint64 id, const Operation &operation, const Outcome &refusal)
{
    const std::optional<MessageOrder::Criteria> criteria = criteriaOf(operation);
    if (!criteria || !isOpen(validityOf(operation)))
        return false;
    const UidSet all = knownUids();
    // An order in which some are missing is none. Those that arrive now are not asked for.
    if (!all.subtracted(m_known.held).isEmpty())
        return false;
    m_ordered.insert(id, {m_mailbox, m_known.uidValidity, all, refusal});
    m_work.order(id, m_mailbox, all, *criteria);
    return true;
}

bool StoreKeeper::lookHere(quint64 id, const Operation &operation, const Outcome &refusal)
{
    const auto *searching = std::get_if<SearchMessages>(&operation);
    const auto *error = std::get_if<ImapError>(&refusal);
    if (!searching || searching->words.isEmpty() || !isOpen(searching->uidValidity) || !error ||
        !(isLost(*error) || std::holds_alternative<NoCredentials>(*error)))
        return false;
    m_ordered.insert(id, {m_mailbox, m_known.uidValidity, {}, refusal});
    m_work.search(id, m_mailbox, searching->words);
    return true;
}

/// Messages came and went meanwhile, or all are others now.
void StoreKeeper::onWorkEnded(quint64 id, const std::optional<Outcome> &outcome)
{
    if (!m_ordered.contains(id) || !m_concluded)
        return;
    const Ordered asked = m_ordered.take(id);
    if (asked.mailbox != m_mailbox || !isOpen(asked.uidValidity)) {
        const bool isSame = asked.mailbox == m_mailbox;
        m_concluded(id, ImapError(Stale{isSame ? Stale::Kind::UidValidityChanged
                                               : Stale::Kind::MailboxClosed}));
        return;
    }
    if (!outcome || std::holds_alternative<FoundMessages>(*outcome)) {
        m_concluded(id, outcome.value_or(asked.refusal));
        return;
    }
    Outcome told = *outcome;
    const UidSet gone = asked.uids.subtracted(knownUids());
    const size_t left = leaveOut(gone, told);
    // A row that the store lost although the message is there.
    m_concluded(id, left + gone.count() < asked.uids.count() ? asked.refusal : told);
}

} // namespace imap
