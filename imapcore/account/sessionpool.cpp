// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/sessionpool.h"

#include "imapcore/flows/flowfactory.h"
#include "imapcore/session/sessionrules.h"

#include <QPointer>

#include <algorithm>

namespace imap {

SessionPool::SessionPool(TransportFactory makeTransport, const Timings &timings)
    : m_makeTransport(std::move(makeTransport))
    , m_timings(timings)
    , m_browse(std::make_unique<Session>(m_makeTransport(), timings, SessionRole{1, true}))
    , m_rota(timings.rota, timings.slowestRota)
{
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &SessionPool::arrangeWatches);
    m_rotaDue.setSingleShot(true);
    connect(&m_rotaDue, &QTimer::timeout, this, &SessionPool::countWatched);
    connect(&m_relist, &QTimer::timeout, this,
            [this] { m_browse->run(poolWork, ListMailboxes{}); });
    connectBrowse();
}

SessionPool::~SessionPool() = default;

void SessionPool::connectBrowse()
{
    Session *browse = m_browse.get();
    connect(browse, &Session::changed, this, &SessionPool::onBrowseChanged);
    connect(browse, &Session::finished, this, [this](quint64 id, const Outcome &outcome) {
        if (id != poolWork)
            emit finished(id, outcome);
    });
    connect(browse, &Session::left, this, &SessionPool::tellIfAllLeft);
    connect(browse, &Session::progressed, this, &SessionPool::progressed);
    connect(browse, &Session::wireLogged, this, &SessionPool::wireLogged);
    connect(browse, &Session::passwordWanted, this, &SessionPool::askPassword);
}

void SessionPool::goOnline(const ConnectionSettings &settings)
{
    if (!signsInAlike(settings, m_settings)) {
        m_password = Secret();
        m_passwordAsked = false;
    }
    if (!(settings == m_settings))
        retireUnused();
    m_settings = settings;
    m_most = std::max(1, settings.mostConnections);
    m_browse->goOnline(settings);
}

void SessionPool::goOffline()
{
    m_passwordAsked = false;
    while (!m_helpers.empty())
        retire(m_helpers.front().get());
    m_browse->goOffline();
    tellIfAllLeft();
}

void SessionPool::run(RequestId id, const Operation &operation)
{
    if (belongsElsewhere(operation)) {
        if (HelperConnection *helper = helperFor(selectionOf(operation)->mailbox)) {
            helper->run(id, operation);
            return;
        }
    }
    m_browse->run(id, operation);
    if (std::holds_alternative<OpenMailbox>(operation))
        m_settling.start(m_timings.watchSettle);
}

bool SessionPool::belongsElsewhere(const Operation &operation) const
{
    const MessageSelection *selection = selectionOf(operation);
    return selection && m_browse->isSignedIn() && !selection->mailbox.isEmpty() &&
           selection->mailbox != m_browse->wantedMailbox();
}

void SessionPool::abandon(RequestId id)
{
    m_browse->abandon(id);
    for (const auto &helper : m_helpers)
        helper->abandon(id);
}

void SessionPool::setWireLogging(bool on)
{
    m_wireLogging = on;
    m_browse->setWireLogging(on);
    for (const auto &helper : m_helpers)
        helper->setWireLogging(on);
}

void SessionPool::askPassword(bool rejected, const QByteArray &serverText)
{
    if (rejected)
        m_password = Secret();
    else if (m_passwordAsked)
        return;
    m_passwordAsked = true;
    emit passwordWanted(rejected, serverText);
}

void SessionPool::givePassword(const Secret &password, const QString &problem)
{
    m_passwordAsked = false;
    m_password = password;
    m_browse->givePassword(password, problem);
}

void SessionPool::onBrowseChanged(const ChangeBatch &batch)
{
    bool linkChanged = false;
    for (const Change &change : batch) {
        linkChanged = linkChanged || std::holds_alternative<LinkChanged>(change);
        if (const auto *alert = std::get_if<ServerAlert>(&change);
            alert && !m_alerts.contains(alert->text))
            m_alerts.append(alert->text);
    }
    emit changed(batch);
    noteForWatches(batch);
    if (linkChanged)
        onBrowseLink();
    tellConnections();
}

void SessionPool::onBrowseLink()
{
    const bool isIn = m_browse->isSignedIn();
    if (isIn == std::exchange(m_wasIn, isIn))
        return;
    if (isIn) {
        m_most = std::max(1, m_settings.mostConnections); // a new try after a new sign-in
        m_settling.start(0);
        m_relist.start(m_timings.relist);
    } else {
        m_relist.stop();
        m_rotaDue.stop();
        retireUnused();
    }
}

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

int SessionPool::room() const
{
    return m_most - 1 - static_cast<int>(m_helpers.size() + m_leaving.size());
}

HelperConnection *SessionPool::addHelper()
{
    if (room() <= 0)
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
    helper->start(m_settings);
    return helper;
}

void SessionPool::connectHelper(HelperConnection *helper)
{
    connect(helper, &HelperConnection::changed, this, [this](ChangeBatch batch) {
        batch.removeIf([this](const Change &change) {
            const auto *alert = std::get_if<ServerAlert>(&change);
            return alert && m_alerts.contains(alert->text);
        });
        if (batch.isEmpty())
            return;
        emit changed(batch);
        noteForWatches(batch);
    });
    connect(helper, &HelperConnection::finished, this, &SessionPool::finished);
    connect(helper, &HelperConnection::progressed, this, &SessionPool::progressed);
    connect(helper, &HelperConnection::wireLogged, this, &SessionPool::wireLogged);
    connect(helper, &HelperConnection::useChanged, this, [this] { tellConnections(); });
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
    const bool isLimit = m_browse->isSignedIn() && isConnectionLimit(error);
    if (isLimit)
        m_most = std::max(1, static_cast<int>(m_helpers.size())); // the browse one, less this
    retire(helper);
    if (isLimit)
        tellConnections(error);
    m_settling.start(isLimit ? m_timings.watchSettle : m_timings.unusedHelper);
}

void SessionPool::retire(HelperConnection *helper)
{
    const auto at = std::find_if(m_helpers.begin(), m_helpers.end(),
                                 [helper](const auto &one) { return one.get() == helper; });
    if (at == m_helpers.end())
        return;
    HelperConnection::Work neverBegun;
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
    for (const auto &[id, operation] : neverBegun)
        m_browse->run(id, operation);
    tellConnections();
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
