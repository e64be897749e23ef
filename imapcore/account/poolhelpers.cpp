// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SessionPool that makes helpers and lets them go.
#include "imapcore/account/sessionpool.h"
#include "imapcore/flows/flowfactory.h"
#include "imapcore/session/sessionrules.h"
#include "imapcore/types/refusalcause.h"

#include <QPointer>

#include <algorithm>

namespace imap {

HelperConnection *SessionPool::helperFor(const MailboxName &mailbox)
{
    HelperConnection *best = nullptr;
    const auto isBetter = [&mailbox](const HelperConnection &one, const HelperConnection &other) {
        const bool oneIsThere = one.session().selectedMailbox() == mailbox;
        if (oneIsThere != (other.session().selectedMailbox() == mailbox))
            return oneIsThere;
        if (one.watched().isEmpty() != other.watched().isEmpty())
            return one.watched().isEmpty();
        return one.workCount() < other.workCount();
    };
    for (const auto &helper : m_helpers) {
        if (!best || isBetter(*helper, *best))
            best = helper.get();
    }
    return best ? best : addHelper();
}

HelperConnection *SessionPool::helperBesides(const MailboxName &mailbox)
{
    HelperConnection *best = helperFor(mailbox);
    const bool wouldLeave =
        best && !best->watched().isEmpty() && best->session().selectedMailbox() != mailbox;
    HelperConnection *another = wouldLeave ? addHelper() : nullptr;
    return another ? another : best;
}

int SessionPool::room() const
{
    return m_most - 1 - static_cast<int>(m_helpers.size() + m_leaving.size());
}

/// One at a time: if the password was changed on the server, each would be one more failed sign-in,
/// and a few of those lock an account.
HelperConnection *SessionPool::addHelper()
{
    m_waitsForOne = std::any_of(m_helpers.begin(), m_helpers.end(),
                                [](const auto &helper) { return !helper->session().isSignedIn(); });
    if (room() <= 0 || m_isRefused || m_waitsForOne)
        return nullptr;
    quint32 number = 2;
    const auto isTaken = [this](quint32 candidate) {
        return std::any_of(m_helpers.begin(), m_helpers.end(), [candidate](const auto &helper) {
            return helper->number() == candidate;
        });
    };
    while (isTaken(number))
        ++number;
    m_helpers.push_back(std::make_unique<HelperConnection>(m_makeTransport(), m_timings,
                                                           SessionRole{number, false}));
    HelperConnection *helper = m_helpers.back().get();
    connectHelper(helper);
    helper->setWireLogging(m_wireLogging);
    // What the first connection has learnt holds for the account (no going back behind SCRAM).
    ConnectionSettings settings = m_settings;
    settings.scramSeen = settings.scramSeen || m_browse->link().signedInBy.startsWith("SCRAM-");
    helper->start(settings);
    return helper;
}

void SessionPool::connectHelper(HelperConnection *helper)
{
    connect(helper, &HelperConnection::changed, this, [this, helper](ChangeBatch batch) {
        m_alerts.takeRepeatedFrom(batch);
        const ChangeBatch all = batch;
        // What comes to the open mailbox the first connection tells, where one that only reads
        // rows hears of it too.
        if (const MailboxName open = m_browse->selectedMailbox(); helper->watched().isEmpty())
            batch.removeIf([&open](const Change &change) {
                const auto *arrived = std::get_if<MailArrived>(&change);
                const auto *news = std::get_if<NewMail>(&change);
                return (arrived && arrived->mailbox == open) || (news && news->mailbox == open);
            });
        if (!batch.isEmpty())
            emit changed(batch);
        if (!all.isEmpty())
            noteForWatches(all);
    });
    connect(helper, &HelperConnection::finished, this, &SessionPool::finished);
    connect(helper, &HelperConnection::progressed, this, &SessionPool::progressed);
    connect(helper, &HelperConnection::wireLogged, this, &SessionPool::wireLogged);
    connect(helper, &HelperConnection::useChanged, this, [this, helper] {
        if (helper->session().isSignedIn() && std::exchange(m_waitsForOne, false) &&
            !m_settling.isActive())
            m_settling.start(0);
        tellConnections();
    });
    connect(helper, &HelperConnection::passwordWanted, this, [this, helper] {
        if (!m_password.isEmpty())
            helper->givePassword(m_password);
    });
    // Queued: how its work ended is told first, and it is further up the stack.
    QPointer<HelperConnection> still(helper);
    connect(
        helper, &HelperConnection::refused, this,
        [this, still](const ImapError &error) {
            if (still)
                onRefused(still, error);
        },
        Qt::QueuedConnection);
    connect(
        helper, &HelperConnection::gone, this,
        [this, still] {
            if (still && !still->hasWork())
                retire(still);
        },
        Qt::QueuedConnection);
}

void SessionPool::onRefused(HelperConnection *helper, const ImapError &error)
{
    // A token lasts an hour or so, and a connection longer: the next one needs a fresh one.
    const auto *refusal = std::get_if<Refused>(&error);
    if (refusal && m_settings.signIn == SignIn::Token && refusal->command == "LOGIN") {
        retire(helper);
        askPassword(true, refusal->serverText);
        return;
    }
    // A plain NO may mean a limit or another password. It is told as the first, since this one was
    // good a moment ago, and taken for both: the others that are not in would only hear the same.
    const bool isLimit = m_browse->isSignedIn() && isConnectionLimit(error);
    const bool isForGood =
        refusal && !passesByItself(refusalCause(refusal->code, refusal->serverText));
    m_isRefused = m_isRefused || isForGood;
    std::vector<HelperConnection *> going;
    for (const auto &one : m_helpers) {
        if (one.get() == helper || (isForGood && !one->session().isSignedIn()))
            going.push_back(one.get());
    }
    if (isLimit)
        m_most = 1 + static_cast<int>(m_helpers.size() - going.size());
    for (HelperConnection *one : going)
        retire(one);
    if (isLimit)
        tellConnections(error);
    m_settling.start(isLimit ? m_timings.watchSettle : m_timings.unusedHelper);
}

void SessionPool::retire(HelperConnection *helper)
{
    const HelperConnection::Work neverBegun = release(helper);
    for (const auto &[id, operation] : neverBegun)
        passOn(id, operation);
    tellConnections();
}

bool SessionPool::runBesides(RequestId id, const Operation &operation)
{
    if (!m_browse->isSignedIn())
        return false;
    const MessageSelection *selection = selectionOf(operation);
    HelperConnection *helper = selection ? helperBesides(selection->mailbox) : nullptr;
    if (helper && helper->hasWork())
        return false;
    if (helper) {
        m_besides.insert(id);
        helper->runBesides(id, operation);
        return true;
    }
    m_besides.remove(id);
    if (selection && !m_browse->wantedMailbox().isEmpty())
        return false;
    m_browse->run(id, operation);
    return true;
}

bool SessionPool::runOnSpare(RequestId id, const Operation &operation)
{
    // A new one would have to wait for the password.
    if (!m_browse->isSignedIn() || m_passwordAsked)
        return false;
    const auto spare = std::find_if(m_helpers.cbegin(), m_helpers.cend(), [](const auto &helper) {
        return helper->watched().isEmpty() && !helper->hasWork() &&
               helper->session().link().state != LinkState::Waiting;
    });
    HelperConnection *helper = spare != m_helpers.cend() ? spare->get() : addHelper();
    if (!helper)
        return false;
    m_besides.insert(id);
    helper->runBesides(id, operation);
    return true;
}

void SessionPool::passOn(RequestId id, const Operation &operation)
{
    if (m_besides.remove(id))
        emit finished(id, ImapError(Abandoned{}));
    else
        m_browse->run(id, operation);
}

HelperConnection::Work SessionPool::release(HelperConnection *helper)
{
    HelperConnection::Work neverBegun;
    const auto at = std::find_if(m_helpers.begin(), m_helpers.end(),
                                 [helper](const auto &one) { return one.get() == helper; });
    if (at == m_helpers.end())
        return neverBegun;
    Session *session = helper->release(&neverBegun).release();
    at->release()->deleteLater();
    m_helpers.erase(at);
    m_leaving.emplace_back(session);
    connect(session, &Session::finished, this, &SessionPool::finished);
    connect(session, &Session::wireLogged, this, &SessionPool::wireLogged);
    connect(session, &Session::left, this, [this, session] { forget(session); });
    session->goOffline();
    if (!session->isLeaving())
        forget(session);
    return neverBegun;
}

void SessionPool::forget(Session *session)
{
    const auto at = std::find_if(m_leaving.begin(), m_leaving.end(),
                                 [session](const auto &one) { return one.get() == session; });
    if (at == m_leaving.end())
        return;
    at->release()->deleteLater(); // it may be further up the stack
    m_leaving.erase(at);
    tellIfAllLeft();
}

void SessionPool::tellIfAllLeft()
{
    if (m_leaving.empty() && m_helpers.empty() && m_browse->link().state == LinkState::Offline &&
        !m_browse->isLeaving())
        emit allLeft();
}

void SessionPool::retireUnused()
{
    std::vector<HelperConnection *> unused;
    for (const auto &helper : m_helpers) {
        if (!helper->hasWork())
            unused.push_back(helper.get());
    }
    for (HelperConnection *helper : unused)
        retire(helper);
}

} // namespace imap
