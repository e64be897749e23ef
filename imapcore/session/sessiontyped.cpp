// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that follows what a person types: SELECT and LOGOUT change what it wants,
// IDLE and DONE who holds the connection.
#include "imapcore/session/session.h"
#include "imapcore/types/typedline.h"
#include "imapcore/types/typedrules.h"
#include "imapcore/wire/readonlygate.h"

namespace imap {

namespace {

/// Whether it is written at all.
bool mayBeWritten(const TypedCommand &command, bool inspecting)
{
    return isPlainlyTyped(command) && !(inspecting && changesServer(command));
}

} // namespace

void Session::acceptTyped(RequestId id, const RunTyped &typed)
{
    const QByteArray verb = commandName(typed.command);
    if (verb == "DONE") {
        if (m_flows->hasTypedIdle()) {
            m_doneTyped = true;
        } else if (m_connection->isIdling()) {
            m_connection->endIdle();
        } else {
            ResponseCode code;
            code.name = notSentNoIdle;
            m_outbox.add(id, ImapError(Refused{StatusKind::Bad, code, {}, verb}));
            return;
        }
        m_outbox.add(id, Done{});
        return;
    }
    if (verb == "LOGOUT") {
        m_signOut = id;
    } else if (const auto selected = typedSelect(typed.command);
               selected && mayBeWritten(typed.command, m_settings.readOnly)) {
        // Opened again after a reconnect, in the way it was typed.
        m_wanted.want(OpenMailbox{.mailbox = m_mirror->canonical(*selected),
                                  .readOnly = verb == "EXAMINE" || m_settings.readOnly});
    }
    m_flows->enqueue(id, Operation(typed));
}

/// The server has said goodbye, or that it will not.
void Session::onTypedLogout(const Outcome &outcome)
{
    const auto *answer = std::get_if<TypedAnswer>(&outcome);
    if (!answer || answer->status.kind != StatusKind::Ok) {
        m_signOut = 0;
        return;
    }
    // Not from within the flow that just ended.
    QMetaObject::invokeMethod(
        this,
        [this, attempt = m_attempt] {
            if (attempt == m_attempt && std::exchange(m_signOut, 0) != 0)
                leave(false);
        },
        Qt::QueuedConnection);
}

bool Session::mustEndIdle()
{
    if (!m_flows->runsTypedIdle())
        return m_flows->isBusy() || m_idle.mustLeaveIdle(*m_mirror);
    if (std::exchange(m_doneTyped, false))
        return true;
    if (m_connection->isEndingIdle())
        return true;
    if (!m_flows->isBusy() && !m_idle.mustLeaveTypedIdle(*m_mirror))
        return false;
    m_connection->note(noteIdleEnded, m_connection->idleCause());
    return true;
}

} // namespace imap
