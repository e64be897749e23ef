// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/watchrota.h"

#include <algorithm>

namespace imap {

void WatchRota::setMailboxes(const QList<MailboxName> &mailboxes, Clock::time_point now)
{
    const QList<Turn> before = std::exchange(m_turns, {});
    for (qsizetype i = 0; i < mailboxes.size(); ++i) {
        const auto known = std::find_if(before.begin(), before.end(), [&](const Turn &turn) {
            return turn.mailbox == mailboxes.at(i);
        });
        if (known != before.end())
            m_turns.append(*known);
        else
            m_turns.append(
                {mailboxes.at(i), m_shortest, now + m_shortest * (i + 1) / mailboxes.size()});
    }
}

QList<MailboxName> WatchRota::takeDue(Clock::time_point now)
{
    const Clock::time_point soon = now + m_shortest / 6;
    QList<Turn *> due;
    for (Turn &turn : m_turns) {
        if (turn.due <= soon)
            due.append(&turn);
    }
    std::sort(due.begin(), due.end(),
              [](const Turn *one, const Turn *other) { return one->due < other->due; });
    QList<MailboxName> mailboxes;
    for (Turn *turn : std::as_const(due).mid(0, mostAtOnce)) {
        turn->due = now + turn->interval;
        mailboxes.append(turn->mailbox);
    }
    return mailboxes;
}

void WatchRota::counted(const MailboxName &mailbox, bool isNew, Clock::time_point now)
{
    for (Turn &turn : m_turns) {
        if (turn.mailbox != mailbox)
            continue;
        turn.interval = isNew ? m_shortest : std::min(turn.interval * 3 / 2, m_longest);
        turn.due = now + turn.interval;
    }
}

bool WatchRota::has(const MailboxName &mailbox) const
{
    return std::any_of(m_turns.begin(), m_turns.end(),
                       [&mailbox](const Turn &turn) { return turn.mailbox == mailbox; });
}

std::optional<std::chrono::milliseconds> WatchRota::wait(Clock::time_point now) const
{
    if (m_turns.isEmpty())
        return {};
    const auto next =
        std::min_element(m_turns.begin(), m_turns.end(),
                         [](const Turn &one, const Turn &other) { return one.due < other.due; });
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(next->due - now);
    return std::max(left, std::chrono::milliseconds(0));
}

} // namespace imap
