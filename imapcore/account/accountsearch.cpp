// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/accountsearch.h"

#include "imapcore/account/account.h"
#include "imapcore/account/linkrules.h"
#include "imapcore/account/request.h"

#include <QSet>

#include <algorithm>
#include <chrono>
#include <tuple>

namespace imap {

namespace {

/// A mailbox in which the connection is lost more often than this is left out.
constexpr int mostLossesHere = 2;
/// Connections lost one after the other without anything searched in between.
constexpr int mostLossesInARow = 6;

/// Lower is searched earlier.
auto rank(const MailboxInfo &mailbox, const MailboxStatus &status)
{
    const SpecialUse use = mailbox.specialUse();
    const int kind = use == SpecialUse::Inbox                              ? 0
                     : use == SpecialUse::Junk || use == SpecialUse::Trash ? 2
                                                                           : 1;
    const bool hasUnread = status.unseen.value_or(0) > 0;
    return std::make_tuple(kind, hasUnread ? 0 : 1,
                           -static_cast<qint64>(status.uidNext.value_or(0)));
}

} // namespace

AccountSearch::AccountSearch(Account *account, const QList<MailboxName> &mailboxes,
                             SearchProgram program, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_program(std::move(program))
{
    QSet<MailboxName> seen;
    for (const MailboxName &mailbox : mailboxes) {
        if (!seen.contains(mailbox))
            m_mailboxes.append(mailbox);
        seen.insert(mailbox);
    }
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &AccountSearch::search);
    connect(account, &Account::changed, this, &AccountSearch::onChanged);
}

AccountSearch::~AccountSearch() = default;

QList<MailboxName> AccountSearch::newestFirst(const QList<MailboxInfo> &mailboxes,
                                              const QHash<MailboxName, MailboxStatus> &counts)
{
    QList<MailboxInfo> searched;
    for (const MailboxInfo &mailbox : mailboxes) {
        if (mailbox.isSelectable() && counts.value(mailbox.name).messages.value_or(1) > 0)
            searched.append(mailbox);
    }
    std::stable_sort(searched.begin(), searched.end(),
                     [&counts](const MailboxInfo &one, const MailboxInfo &other) {
                         return rank(one, counts.value(one.name)) <
                                rank(other, counts.value(other.name));
                     });
    QList<MailboxName> names;
    for (const MailboxInfo &mailbox : std::as_const(searched))
        names.append(mailbox.name);
    return names;
}

void AccountSearch::start()
{
    if (m_at < 0 && !m_finished)
        next();
}

void AccountSearch::cancel()
{
    m_waits = false;
    m_retry.stop();
    finish();
    if (m_request)
        m_request->abandon();
}

void AccountSearch::next()
{
    ++m_at;
    m_lossesHere = 0;
    emit progressed(m_at, m_mailboxes.size());
    if (m_finished) // cancelled by who heard that
        return;
    if (m_at == m_mailboxes.size())
        finish();
    else
        search();
}

void AccountSearch::search()
{
    m_waits = false;
    const SearchMailbox operation{{m_mailboxes.at(m_at), {}, {}}, m_program, m_mostRows};
    m_request = m_account->run(operation, this);
    connect(m_request, &Request::finished, this, [this](Request *ended) {
        if (!m_finished)
            onFinished(ended->outcome());
    });
}

void AccountSearch::onFinished(const Outcome &outcome)
{
    const auto *error = std::get_if<ImapError>(&outcome);
    if (error && isLost(*error)) {
        onLost(*error);
        return;
    }
    m_losses = 0;
    if (error)
        emit failed(m_mailboxes.at(m_at), *error);
    else if (const auto *messages = std::get_if<FoundElsewhere>(&outcome))
        emit found(*messages);
    if (!m_finished)
        next();
}

void AccountSearch::onLost(const ImapError &error)
{
    if (++m_losses > mostLossesInARow || m_link == LinkState::Offline) {
        giveUp(error);
        return;
    }
    if (++m_lossesHere > mostLossesHere) {
        emit failed(m_mailboxes.at(m_at), error); // searching it may be what ends them
        if (!m_finished)
            next();
        return;
    }
    m_waits = true;
    if (isUp(m_link)) // another of its connections was lost, or it was not told yet
        m_retry.start(retryDelay);
}

void AccountSearch::onChanged(const ChangeBatch &batch)
{
    for (const Change &change : batch) {
        const auto *link = std::get_if<LinkChanged>(&change);
        if (!link)
            continue;
        m_link = link->state;
        if (!m_waits)
            continue;
        if (isUp(m_link)) {
            m_retry.start(0);
        } else {
            m_retry.stop();
            if (m_link == LinkState::Offline)
                giveUp(link->reason.value_or(ImapError(ConnectionLost{})));
        }
    }
}

/// None of the mailboxes that are left can be searched.
void AccountSearch::giveUp(const ImapError &error)
{
    m_waits = false;
    m_retry.stop();
    for (; m_at < m_mailboxes.size() && !m_finished; ++m_at)
        emit failed(m_mailboxes.at(m_at), error);
    finish();
}

void AccountSearch::finish()
{
    if (!std::exchange(m_finished, true))
        emit finished();
}

} // namespace imap
