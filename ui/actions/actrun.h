// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/request.h"
#include "ui/actions/plannedact.h"

#include <QObject>
#include <QPointer>

namespace ui {

/// One act under way: runs its operations one after the other and puts together what they did.
/// Without a connection it waits as a whole or is not begun. Owned by ActRunner; deletes itself
/// after finished(). GUI thread.
class ActRun : public QObject
{
    Q_OBJECT
public:
    ActRun(PlannedAct act, QObject *parent);

    void start();
    /// Begins nothing more, and ends when it is known what was done; the second time at once, and
    /// what was sent goes on at the server.
    void cancel();
    [[nodiscard]] const PlannedAct &act() const { return m_act; }

signals:
    void progressed(quint64 done, quint64 total);
    /// One operation ended having changed something.
    void applied(const imap::Operation &operation, const imap::Applied &result);
    /// Applied when anything was done, Queued when it waits for the connection, Done when the act
    /// has nothing to tell, else ImapError.
    void finished(const imap::Outcome &outcome);

private:
    void next();
    void onFinished(imap::Request *request);
    void end(const std::optional<imap::ImapError> &error);

    PlannedAct m_act;
    qsizetype m_at = 0;
    QPointer<imap::Request> m_request;
    imap::Applied m_sum;
    bool m_anything = false;
    bool m_queued = false;
    bool m_cancelled = false;
    bool m_ended = false;
};

/// What `second`, which came after `first`, adds to it; the undo of the later goes first.
[[nodiscard]] imap::Applied merged(const imap::Applied &first, const imap::Applied &second);

} // namespace ui
