// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/visitmailbox.h"

#include "imapcore/flows/selectmailbox.h"

namespace imap {

VisitMailbox::VisitMailbox(const OpenMailbox &place, UidValidity planned, std::unique_ptr<Flow> act,
                           std::unique_ptr<Flow> after)
    : m_place(place)
    , m_planned(planned)
    , m_go(std::make_unique<SelectMailbox>(place))
    , m_act(std::move(act))
    , m_after(std::move(after))
{
}

VisitMailbox::~VisitMailbox() = default;

QList<Command> VisitMailbox::plan(const ServerMirror &mirror) const
{
    return m_act->plan(mirror);
}

Flow &VisitMailbox::current() const
{
    if (m_state == State::Going)
        return *m_go;
    return m_state == State::Acting ? *m_act : *m_after;
}

/// Of the window's own mailbox nothing is said while it is away, and of this one only its counts.
void VisitMailbox::passNews()
{
    const QList<Change> news = current().takeNews();
    for (const Change &change : news) {
        const bool isItsOwn = std::holds_alternative<MailboxOpened>(change) ||
                              std::holds_alternative<MailboxClosed>(change) ||
                              std::holds_alternative<MessagesUpdated>(change);
        if (m_state == State::Returning || !isItsOwn)
            announce(change);
    }
}

bool VisitMailbox::isThere(const ServerMirror &mirror) const
{
    return mirror.hasSelected() && mirror.selected().name() == m_place.mailbox &&
           mirror.selected().uids().unknownCount() == 0 && !mirror.selected().isOutOfStep() &&
           (m_place.readOnly || !mirror.selected().isReadOnly());
}

Step VisitMailbox::start(ServerMirror &mirror)
{
    if (isThere(mirror))
        return act(mirror);
    m_left = true;
    return follow(m_go->start(mirror), mirror);
}

Step VisitMailbox::resume(const CommandResult &result, ServerMirror &mirror)
{
    return follow(current().resume(result, mirror), mirror);
}

void VisitMailbox::observe(const Response &response, ServerMirror &mirror)
{
    current().observe(response, mirror);
}

void VisitMailbox::observeWire(const Response &response, const QByteArray &wire)
{
    if (m_state == State::Acting)
        m_act->observeWire(response, wire);
}

Outcome VisitMailbox::endedBy(const ImapError &error, const ServerMirror &mirror)
{
    if (m_state == State::Returning)
        return m_outcome; // it was done
    return current().endedBy(error, mirror);
}

Step VisitMailbox::follow(Step step, ServerMirror &mirror)
{
    passNews();
    auto *finished = std::get_if<Finished>(&step);
    if (!finished)
        return step;
    switch (m_state) {
    case State::Going:
        if (std::holds_alternative<Done>(finished->outcome))
            return act(mirror);
        m_outcome = std::move(finished->outcome);
        return goBack(mirror);
    case State::Acting:
        m_outcome = std::move(finished->outcome);
        return goBack(mirror);
    case State::Returning:
        break; // whether it could be opened again is told by its news
    }
    return Finished{std::move(m_outcome)};
}

bool VisitMailbox::letGo()
{
    m_letGo = true;
    const bool actGoesOn = m_state == State::Acting && m_act->letGo();
    // A SELECT on the wire is followed to its end: the mirror depends on it.
    return actGoesOn || m_state != State::Acting || m_after != nullptr;
}

Step VisitMailbox::act(ServerMirror &mirror)
{
    if (m_letGo) {
        m_outcome = ImapError(Abandoned{});
        return goBack(mirror);
    }
    if (m_planned.isValid() && mirror.selected().uidValidity() != m_planned) {
        m_outcome = ImapError(Stale{Stale::Kind::UidValidityChanged});
        return goBack(mirror);
    }
    m_state = State::Acting;
    return follow(m_act->start(mirror), mirror);
}

Step VisitMailbox::goBack(ServerMirror &mirror)
{
    if (!m_after || !m_left)
        return Finished{std::move(m_outcome)};
    m_state = State::Returning;
    return follow(m_after->start(mirror), mirror);
}

} // namespace imap
