// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actrun.h"

#include "imapcore/types/canwait.h"

#include <algorithm>
#include <utility>

namespace ui {

imap::Applied merged(const imap::Applied &first, const imap::Applied &second)
{
    imap::Applied sum = first;
    sum.uids = first.uids.united(second.uids);
    sum.missing = first.missing.united(second.missing);
    sum.unconfirmed = first.unconfirmed.united(second.unconfirmed);
    sum.maybeArrived = first.maybeArrived || second.maybeArrived;
    sum.doubled = first.doubled.united(second.doubled);
    sum.originalsKept = first.originalsKept.united(second.originalsKept);
    sum.mailboxes += second.mailboxes;
    if (!second.target.isEmpty()) {
        sum.target = second.target;
        const bool same = first.targetValidity == second.targetValidity;
        sum.targetUids = same ? first.targetUids.united(second.targetUids) : second.targetUids;
        sum.targetValidity = second.targetValidity;
    }
    sum.undo = second.undo + first.undo;
    if (second.stoppedBy)
        sum.stoppedBy = second.stoppedBy;
    return sum;
}

ActRun::ActRun(PlannedAct act, QObject *parent)
    : QObject(parent)
    , m_act(std::move(act))
{
}

/// The first operations would wait for a connection, and one behind them cannot: nothing of it is
/// begun unless there is one. Where there is none, nothing can be previewed either.
void ActRun::start()
{
    const QList<imap::Operation> &all = m_act.operations;
    const bool isMixed = !all.isEmpty() && imap::canWait(all.first()) &&
                         !std::all_of(all.begin(), all.end(), imap::canWait);
    if (!isMixed || !m_act.account) {
        next();
        return;
    }
    m_request = m_act.account->preview(all.first(), this);
    connect(m_request, &imap::Request::finished, this, [this](imap::Request *request) {
        if (const imap::ImapError *error = request->error())
            end(*error);
        else
            next();
    });
}

void ActRun::cancel()
{
    if (!std::exchange(m_cancelled, true) && m_request) {
        m_request->cancel();
        return;
    }
    if (m_request) {
        m_request->disconnect(this);
        m_request->abandon();
    }
    end(imap::Abandoned{});
}

void ActRun::next()
{
    if (m_at >= m_act.operations.size()) {
        end({});
        return;
    }
    if (m_cancelled) {
        end(imap::Abandoned{});
        return;
    }
    if (!m_act.account) {
        end(imap::ConnectionLost{});
        return;
    }
    m_request = m_act.account->run(m_act.operations.at(m_at), this);
    connect(m_request, &imap::Request::progressed, this, &ActRun::progressed);
    connect(m_request, &imap::Request::finished, this, &ActRun::onFinished);
}

void ActRun::onFinished(imap::Request *request)
{
    if (const imap::ImapError *error = request->error()) {
        end(*error);
        return;
    }
    if (std::holds_alternative<imap::Queued>(request->outcome())) {
        m_queued = true;
        // What cannot wait does not go ahead of what it was planned behind.
        if (!std::all_of(m_act.operations.begin() + m_at, m_act.operations.end(), imap::canWait)) {
            end(imap::ConnectionLost{});
            return;
        }
    } else if (const auto *result = std::get_if<imap::Applied>(&request->outcome())) {
        m_sum = m_anything ? merged(m_sum, *result) : *result;
        m_anything = true;
        emit applied(m_act.operations.at(m_at), *result);
        if (result->stoppedBy) {
            end({});
            return;
        }
    }
    ++m_at;
    next();
}

void ActRun::end(const std::optional<imap::ImapError> &error)
{
    if (std::exchange(m_ended, true))
        return;
    if (m_anything) {
        if (error)
            m_sum.stoppedBy = error;
        emit finished(m_sum);
    } else if (error) {
        emit finished(*error);
    } else if (m_queued) {
        emit finished(imap::Queued{});
    } else {
        emit finished(imap::Done{});
    }
    deleteLater();
}

} // namespace ui
