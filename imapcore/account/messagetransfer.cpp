// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/messagetransfer.h"

#include "imapcore/account/account.h"
#include "imapcore/account/linkrules.h"
#include "imapcore/account/request.h"

#include <chrono>

namespace imap {

namespace {

/// Connections lost one after the other without anything done in between.
constexpr int mostLosses = 10;

/// The connection's end in an outcome, also in that of an act that was cut short.
const ImapError *lossIn(const Outcome &outcome)
{
    const auto *error = std::get_if<ImapError>(&outcome);
    if (const auto *applied = std::get_if<Applied>(&outcome); applied && applied->stoppedBy)
        error = &*applied->stoppedBy;
    return error && isLost(*error) ? error : nullptr;
}

/// Why something did not come about.
ImapError reasonIn(const Outcome &outcome)
{
    const auto *error = std::get_if<ImapError>(&outcome);
    return error ? *error : ImapError(ConnectionLost{});
}

} // namespace

MessageTransfer::MessageTransfer(Account *source, MessageSelection messages, Account *target,
                                 MailboxName targetMailbox, Originals originals, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_target(target)
    , m_messages(std::move(messages))
    , m_mailbox(std::move(targetMailbox))
    , m_originals(originals)
{
    const auto uids = m_messages.uids.toList(static_cast<qsizetype>(m_messages.uids.count()));
    for (const Uid uid : uids)
        m_items.append({.uid = uid, .copy = {}, .error = {}});
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &MessageTransfer::tryAgain);
    for (Account *account : {source, target}) {
        connect(account, &Account::changed, this,
                [this, account](const ChangeBatch &batch) { onChanged(account, batch); });
    }
}

void MessageTransfer::start()
{
    askNewest();
}

void MessageTransfer::cancel()
{
    const bool again = std::exchange(m_cancelled, true);
    if (m_awaited) // nothing is under way
        giveUp(ImapError(Abandoned{}));
    else if (again)
        stop();
}

void MessageTransfer::stop()
{
    if (m_finished)
        return;
    m_awaited = nullptr;
    m_retry.stop();
    m_stoppedBy = Abandoned{};
    if (!m_marking)
        m_kept = confirmed();
    finish();
}

MessageSelection MessageTransfer::original(const UidSet &uids) const
{
    return {m_messages.mailbox, m_messages.uidValidity, uids};
}

void MessageTransfer::run(Account *account, const Operation &operation, Answer answer, Step again)
{
    Request *request = account->run(operation, this);
    connect(request, &Request::finished, this, [this, account, answer, again](Request *ended) {
        if (m_finished)
            return;
        const Outcome outcome = ended->outcome();
        if (const ImapError *lost = lossIn(outcome))
            waitFor(account, again, *lost);
        else
            (this->*answer)(outcome);
    });
}

void MessageTransfer::waitFor(Account *account, Step again, const ImapError &error)
{
    if (m_cancelled) {
        giveUp(ImapError(Abandoned{}));
        return;
    }
    // Offline may have been told before the work that it ended.
    const LinkState state = m_links.value(account, LinkState::Online);
    if (++m_losses > mostLosses || state == LinkState::Offline) {
        giveUp(error);
        return;
    }
    m_awaited = account;
    m_again = again;
    if (isUp(state)) // another of its connections was lost
        m_retry.start(retryDelay);
}

void MessageTransfer::onChanged(Account *account, const ChangeBatch &batch)
{
    for (const Change &change : batch) {
        const auto *link = std::get_if<LinkChanged>(&change);
        if (!link)
            continue;
        m_links.insert(account, link->state);
        if (m_awaited != account)
            continue;
        if (isUp(link->state))
            m_retry.start(0);
        else if (link->state == LinkState::Offline)
            giveUp(link->reason.value_or(ImapError(ConnectionLost{})));
    }
}

void MessageTransfer::tryAgain()
{
    m_awaited = nullptr;
    if (const Step again = std::exchange(m_again, nullptr))
        (this->*again)();
}

void MessageTransfer::askNewest()
{
    run(m_target, FindMessage{{m_mailbox, {}, {}}, {}}, &MessageTransfer::onNewest,
        &MessageTransfer::askNewest);
}

void MessageTransfer::onNewest(const Outcome &outcome)
{
    const auto *found = std::get_if<Applied>(&outcome);
    if (!found) {
        giveUp(reasonIn(outcome));
        return;
    }
    m_validity = found->targetValidity;
    if (!found->targetUids.isEmpty())
        m_newest = Uid(found->targetUids.ranges().last().high);
    nextItem();
}

void MessageTransfer::nextItem()
{
    ++m_at;
    emit progressed(static_cast<quint64>(m_at), static_cast<quint64>(m_items.size()));
    if (m_at == m_items.size())
        mark();
    else if (m_cancelled)
        giveUp(ImapError(Abandoned{}));
    else
        fetch();
}

UidSet MessageTransfer::confirmed() const
{
    UidSet uids;
    for (const Item &each : m_items) {
        if (each.fate == Fate::Done)
            uids.add(each.uid);
    }
    return uids;
}

void MessageTransfer::mark()
{
    const UidSet uids = confirmed();
    if (m_originals == Originals::Keep || uids.isEmpty()) {
        finish();
        return;
    }
    m_marking = true;
    m_kept = uids;
    run(m_source, StoreFlags{original(uids), StoreMode::Add, FlagSet(SystemFlag::Deleted)},
        &MessageTransfer::onMarked, &MessageTransfer::mark);
}

void MessageTransfer::onMarked(const Outcome &outcome)
{
    const bool whole = m_kept.count() == static_cast<quint64>(m_items.size());
    if (const auto *applied = std::get_if<Applied>(&outcome)) {
        m_marked = applied->uids;
        m_kept = m_kept.subtracted(applied->missing);
        if (applied->stoppedBy)
            m_stoppedBy = applied->stoppedBy;
    } else if (!std::holds_alternative<Queued>(outcome)) {
        m_stoppedBy = reasonIn(outcome);
    }
    // Marks that wait for the connection are not seen to be made: nothing is expunged behind them.
    const bool waits = std::holds_alternative<Queued>(outcome);
    if (waits || m_stoppedBy || !whole || m_originals != Originals::Expunge)
        finish();
    else
        expunge();
}

void MessageTransfer::expunge()
{
    run(m_source, ExpungeMessages{original(m_kept)}, &MessageTransfer::onExpunged,
        &MessageTransfer::expunge);
}

void MessageTransfer::onExpunged(const Outcome &outcome)
{
    if (const auto *applied = std::get_if<Applied>(&outcome)) {
        m_kept = m_kept.subtracted(applied->uids).subtracted(applied->missing);
        m_stoppedBy = applied->stoppedBy;
    } else {
        m_stoppedBy = reasonIn(outcome);
    }
    finish();
}

/// No message more; the originals of those that are done are still marked.
void MessageTransfer::giveUp(const ImapError &error)
{
    m_awaited = nullptr;
    m_again = nullptr;
    m_retry.stop();
    m_stoppedBy = error;
    if (m_marking)
        finish();
    else
        mark();
}

void MessageTransfer::finish()
{
    if (std::exchange(m_finished, true))
        return;
    emit progressed(static_cast<quint64>(m_items.size()), static_cast<quint64>(m_items.size()));
    emit finished();
}

Applied MessageTransfer::applied() const
{
    Applied applied;
    applied.target = m_mailbox;
    applied.targetValidity = m_validity;
    applied.uids = confirmed();
    for (const Item &each : m_items) {
        applied.targetUids.add(each.copy);
        if (each.gone)
            applied.missing.add(each.uid);
        if (each.fate == Fate::Unknown)
            applied.unconfirmed.add(each.uid);
        if (each.doubled)
            applied.doubled.add(each.uid);
        if (each.error && !applied.stoppedBy)
            applied.stoppedBy = each.error;
    }
    if (m_stoppedBy)
        applied.stoppedBy = m_stoppedBy;
    if (m_originals != Originals::Keep)
        applied.originalsKept = m_kept;
    return applied;
}

} // namespace imap
