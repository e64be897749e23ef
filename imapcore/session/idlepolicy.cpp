// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/session/idlepolicy.h"

#include "imapcore/mirror/servermirror.h"

#include <utility>

namespace imap {

IdlePolicy::IdlePolicy(const Timings &timings, QObject *parent)
    : QObject(parent)
    , m_timings(timings)
{
    m_renewal.setSingleShot(true);
    m_quiet.setSingleShot(true);
    connect(&m_renewal, &QTimer::timeout, this, [this] {
        m_renewalDue = true;
        emit due();
    });
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_recountDue = true;
        emit due();
    });
    m_return.setSingleShot(true);
    connect(&m_return, &QTimer::timeout, this, [this] {
        m_lingers = false;
        emit due();
    });
}

IdlePolicy::Next IdlePolicy::next(const ServerMirror &mirror) const
{
    const bool selected = mirror.hasSelected();
    if (selected && mirror.selected().isOutOfStep())
        return Next::Reopen;
    if (selected && mirror.selected().unknownCount() > 0) {
        return m_arrivalFetches < mostArrivalFetches ? Next::FetchArrivals : Next::Reopen;
    } else {
        m_arrivalFetches = 0;
    }
    if (selected && m_recountDue)
        return Next::Recount;
    if (selected && mirror.capabilities().has("IDLE") && !m_idleRefused)
        return Next::Idle;
    return m_renewalDue ? Next::Poll : Next::Nothing;
}

bool IdlePolicy::mustLeaveIdle(const ServerMirror &mirror) const
{
    return m_renewalDue || next(mirror) != Next::Idle;
}

bool IdlePolicy::mustLeaveTypedIdle(const ServerMirror &mirror) const
{
    const Next wanted = next(mirror);
    return m_renewalDue || wanted == Next::FetchArrivals || wanted == Next::Reopen;
}

void IdlePolicy::idleStarted()
{
    m_renewalDue = false;
    m_polling = false;
    m_renewal.start(m_timings.idleRenewal);
}

void IdlePolicy::idleEnded(bool accepted, ServerMirror &mirror)
{
    m_idleRefused = m_idleRefused || !accepted;
    if (accepted && mirror.hasSelected())
        mirror.selected().settleModSeq();
}

void IdlePolicy::pollScheduled(bool mailboxSelected)
{
    m_renewalDue = false;
    m_polling = true;
    m_pollsSelected = mailboxSelected;
    m_renewal.start(mailboxSelected ? m_timings.poll : m_timings.keepAlive);
}

void IdlePolicy::started(Next what)
{
    if (what == Next::Recount)
        m_recountDue = false;
    else if (what == Next::FetchArrivals)
        ++m_arrivalFetches;
    else if (what == Next::Reopen)
        ++m_reopened;
}

void IdlePolicy::countsChanged()
{
    if (!m_quiet.isActive())
        m_quiet.start(m_timings.recount);
}

void IdlePolicy::linger()
{
    if (!std::exchange(m_lingers, true))
        m_latestReturn.setRemainingTime(m_timings.longestLinger);
    m_return.stop();
}

bool IdlePolicy::mayReturn()
{
    if (m_latestReturn.hasExpired())
        m_lingers = false; // there may be news where it was
    if (m_lingers && !m_return.isActive())
        m_return.start(m_timings.linger);
    return !m_lingers;
}

void IdlePolicy::reset()
{
    m_renewal.stop();
    m_quiet.stop();
    m_return.stop();
    m_lingers = false;
    m_recountDue = m_renewalDue = m_idleRefused = m_polling = false;
    m_reopened = m_arrivalFetches = 0;
}

} // namespace imap
