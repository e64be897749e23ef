// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/actqueue.h"

#include "imapcore/account/linkrules.h"
#include "imapcore/types/canwait.h"

namespace imap {

namespace {

/// Doing it twice does what doing it once does.
bool isHarmlessTwice(const Operation &act)
{
    return std::holds_alternative<StoreFlags>(act);
}

/// The connection went while the answer was waited for, or before it was sent.
bool wasCut(const Outcome &outcome)
{
    const auto cut = [](const ImapError &error) {
        return isLost(error) || std::holds_alternative<Abandoned>(error);
    };
    if (const auto *applied = std::get_if<Applied>(&outcome))
        return applied->stoppedBy && cut(*applied->stoppedBy);
    const auto *error = std::get_if<ImapError>(&outcome);
    return error && cut(*error);
}

/// Nothing of it can have reached the server.
bool wasNeverSent(const Outcome &outcome)
{
    const auto *applied = std::get_if<Applied>(&outcome);
    return !applied || (applied->uids.isEmpty() && applied->unconfirmed.isEmpty());
}

std::optional<ImapError> failureOf(const Outcome &outcome)
{
    if (const auto *applied = std::get_if<Applied>(&outcome))
        return applied->stoppedBy;
    if (const auto *error = std::get_if<ImapError>(&outcome))
        return *error;
    return {};
}

} // namespace

ActQueue::ActQueue(MessageStore *store)
    : m_store(store)
    , m_waiting(store->pending())
{
}

bool ActQueue::takes(const Operation &act)
{
    return canWait(act);
}

void ActQueue::sending(quint64 id, const Operation &act)
{
    // At once as one that was sent: else, after a crash, it would be taken for one that was not.
    const qint64 number = m_store->addPending(act, true);
    if (number != 0) // a store in trouble keeps nobody from acting
        m_sending.insert(id, number);
}

void ActQueue::crossOut(qint64 number)
{
    if (number != 0)
        m_store->removePending(number);
}

bool ActQueue::keep(const Operation &act)
{
    const qint64 number = m_store->addPending(act);
    if (number == 0)
        return false;
    m_waiting.append({number, act});
    return true;
}

std::optional<Operation> ActQueue::next()
{
    if (m_underWay || m_waiting.isEmpty())
        return {};
    const auto &[number, act] = m_waiting.first();
    // After a crash it would be done again.
    if (!m_store->markSent(number) && !isHarmlessTwice(act)) {
        m_rest.setRemainingTime(untilNoted);
        return {};
    }
    m_underWay = true;
    return act;
}

ChangeBatch ActQueue::concluded(const Outcome &outcome)
{
    if (!std::exchange(m_underWay, false) || m_waiting.isEmpty())
        return {};
    const auto [number, act] = m_waiting.first();
    const std::optional<ImapError> failure = failureOf(outcome);
    if (wasCut(outcome) && (isHarmlessTwice(act) || wasNeverSent(outcome)) && ++m_cuts < mostCuts) {
        m_rest.setRemainingTime(retryDelay * (1 << (m_cuts - 1)));
        return {}; // it waits on
    }
    m_cuts = 0;
    m_waiting.removeFirst();
    crossOut(number);
    ChangeBatch news;
    // Cut while it was under way: nobody knows how much of it was done.
    if (failure)
        news.append(ActDropped{act, wasCut(outcome) ? ImapError(ConnectionLost{}) : *failure});
    news.append(waiting());
    return news;
}

ChangeBatch ActQueue::leftBehind()
{
    ChangeBatch news;
    for (qsizetype at = 0; at < m_waiting.size();) {
        const auto [number, act] = m_waiting.at(at);
        if (isHarmlessTwice(act) || !m_store->isSent(number)) {
            ++at;
            continue;
        }
        m_waiting.removeAt(at);
        crossOut(number);
        news.append(ActDropped{act, ConnectionLost{}});
    }
    if (!m_waiting.isEmpty())
        news.append(waiting());
    return news;
}

ActsWaiting ActQueue::waiting() const
{
    ActsWaiting waiting;
    for (const auto &[number, act] : m_waiting)
        waiting.acts.append(act);
    return waiting;
}

void ActQueue::discard()
{
    while (m_waiting.size() > (m_underWay ? 1 : 0))
        crossOut(m_waiting.takeLast().first);
}

} // namespace imap
