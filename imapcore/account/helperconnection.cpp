// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/helperconnection.h"

#include "imapcore/session/sessionrules.h"

namespace imap {

namespace {

bool isForTheWindow(const Change &change)
{
    return std::holds_alternative<NewMail>(change) || std::holds_alternative<MailArrived>(change) ||
           std::holds_alternative<ServerAlert>(change);
}

} // namespace

HelperConnection::HelperConnection(std::unique_ptr<Transport> transport, const Timings &timings,
                                   const SessionRole &role)
    : m_session(std::make_unique<Session>(std::move(transport), timings, role))
    , m_number(role.number)
{
    m_unused.setSingleShot(true);
    m_unused.setInterval(timings.unusedHelper);
    connect(&m_unused, &QTimer::timeout, this, &HelperConnection::gone);
    Session *session = m_session.get();
    connect(session, &Session::changed, this, &HelperConnection::onChanged);
    connect(session, &Session::finished, this, &HelperConnection::onFinished);
    connect(session, &Session::progressed, this, &HelperConnection::progressed);
    connect(session, &Session::wireLogged, this, &HelperConnection::wireLogged);
    connect(session, &Session::passwordWanted, this,
            [this](bool rejected, const QByteArray &serverText) {
                if (!rejected) {
                    emit passwordWanted();
                    return;
                }
                // The same password is good enough for the first connection.
                Refused refusal;
                refusal.serverText = serverText;
                refusal.command = QByteArrayLiteral("LOGIN");
                emit refused(refusal);
            });
}

void HelperConnection::run(RequestId id, const Operation &operation)
{
    m_unused.stop();
    m_works.insert(id);
    if (m_letIn)
        m_session->run(id, operation);
    else
        m_waiting.append({id, operation});
    emit useChanged();
}

void HelperConnection::abandon(RequestId id)
{
    if (!m_works.remove(id))
        return;
    m_waiting.removeIf([id](const auto &work) { return work.first == id; });
    m_session->abandon(id);
    rest();
}

void HelperConnection::cancel(RequestId id)
{
    if (m_waiting.removeIf([id](const auto &work) { return work.first == id; }) > 0)
        onFinished(id, ImapError(Abandoned{}));
    else if (m_works.contains(id))
        m_session->cancel(id);
}

void HelperConnection::watch(const MailboxName &mailbox)
{
    if (m_watched == mailbox)
        return;
    m_watched = mailbox;
    if (m_letIn && mailbox.isEmpty())
        m_session->run(ownWork, LeaveMailbox{});
    else if (m_letIn)
        m_session->run(ownWork, OpenMailbox{mailbox, true, 0});
    rest();
}

void HelperConnection::look(const MailboxName &mailbox, Uid from)
{
    if (m_letIn)
        m_session->look(mailbox, from);
    else
        m_looks.append({mailbox, from});
    rest();
}

void HelperConnection::rest()
{
    if (!m_works.isEmpty() || !m_watched.isEmpty())
        m_unused.stop();
    else if (!m_unused.isActive())
        m_unused.start();
    emit useChanged();
}

ConnectionUse HelperConnection::use() const
{
    const MailboxName selected = m_session->selectedMailbox();
    const bool isAway = !selected.isEmpty() && selected != m_watched; // more work may come
    const bool watches = m_works.isEmpty() && !m_watched.isEmpty() && !isAway;
    return {m_number, watches ? ConnectionUse::Role::Watch : ConnectionUse::Role::Work,
            m_session->link().state, selected};
}

std::unique_ptr<Session> HelperConnection::release(Work *neverBegun)
{
    disconnect(m_session.get(), nullptr, this, nullptr);
    m_unused.stop();
    if (neverBegun)
        *neverBegun = std::exchange(m_waiting, {});
    return std::move(m_session);
}

void HelperConnection::onChanged(const ChangeBatch &batch)
{
    ChangeBatch told;
    std::optional<LinkChanged> link;
    for (const Change &change : batch) {
        if (const auto *counted = std::get_if<MailboxCounted>(&change)) {
            // How far this connection knows the mailbox says nothing of the first one.
            MailboxCounted plain = *counted;
            plain.status.highestModSeq.reset();
            told.append(plain);
        } else if (isForTheWindow(change)) {
            told.append(change);
        } else if (const auto *changedLink = std::get_if<LinkChanged>(&change)) {
            link = *changedLink;
        }
    }
    if (!told.isEmpty())
        emit changed(told);
    if (link)
        onLink(*link);
    else
        emit useChanged();
}

void HelperConnection::onLink(const LinkChanged &link)
{
    if (m_session->isSignedIn()) {
        if (!std::exchange(m_letIn, true)) {
            if (!m_watched.isEmpty() && m_session->wantedMailbox() != m_watched)
                m_session->run(ownWork, OpenMailbox{m_watched, true, 0});
            const Work waiting = std::exchange(m_waiting, {});
            for (const auto &[id, operation] : waiting)
                m_session->run(id, operation);
            const auto looks = std::exchange(m_looks, {});
            for (const auto &[mailbox, from] : looks)
                m_session->look(mailbox, from);
            rest();
        }
    } else if (link.state == LinkState::Waiting || link.state == LinkState::Offline) {
        const bool wasIn = std::exchange(m_letIn, false);
        if (!wasIn && link.reason && !m_waiting.isEmpty()) {
            emit refused(*link.reason); // somebody waits: it has to be done without us
            return;
        }
        if (!wasIn && link.reason && isConnectionLimit(*link.reason)) {
            emit refused(*link.reason);
            return;
        }
        if (link.state == LinkState::Offline || m_watched.isEmpty()) {
            emit gone();
            return;
        }
    }
    emit useChanged();
}

void HelperConnection::onFinished(RequestId id, const Outcome &outcome)
{
    if (id == ownWork)
        return;
    m_works.remove(id);
    emit finished(id, outcome);
    rest();
}

} // namespace imap
