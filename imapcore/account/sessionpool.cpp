// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/sessionpool.h"

#include "imapcore/flows/flowfactory.h"
#include "imapcore/session/sessionrules.h"

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
    // Helpers would go on under the old settings: inspection mode, for example, holds at once.
    HelperConnection::Work neverBegun;
    while (!(settings == m_settings) && !m_helpers.empty())
        neverBegun += release(m_helpers.front().get());
    const bool isSameAccount = signsInAlike(settings, m_settings);
    m_settings = settings;
    m_most = std::max(1, settings.mostConnections);
    m_browse->goOnline(settings);
    for (const auto &[id, operation] : neverBegun) {
        if (isSameAccount)
            passOn(id, operation);
        else
            emit finished(id, ImapError(Abandoned{}));
    }
    tellConnections();
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

void SessionPool::cancel(RequestId id)
{
    m_browse->cancel(id);
    for (const auto &helper : m_helpers)
        helper->cancel(id);
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

void SessionPool::onBrowseChanged(ChangeBatch batch)
{
    m_alerts.takeRepeatedFrom(batch);
    const bool linkChanged = std::any_of(batch.begin(), batch.end(), [](const Change &change) {
        return std::holds_alternative<LinkChanged>(change);
    });
    if (!batch.isEmpty())
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
        m_isRefused = false;
        // The folder the window is about to open may be a watched one, which needs no helper then.
        const bool opensFirst = m_browse->wantedMailbox().isEmpty();
        m_settling.start(opensFirst ? m_timings.watchSettle : std::chrono::milliseconds(0));
        m_relist.start(m_timings.relist);
    } else {
        m_relist.stop();
        m_rotaDue.stop();
        retireUnused();
    }
}

} // namespace imap
