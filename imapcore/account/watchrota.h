// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/mailboxname.h"

#include <QList>

#include <chrono>
#include <optional>

namespace imap {

/// When to ask for the counts of watched mailboxes that no connection idles in: spread over the
/// interval, more seldom where nothing ever changes. Pure; the time is given. Part of SessionPool,
/// engine thread.
class WatchRota
{
public:
    using Clock = std::chrono::steady_clock;
    /// STATUS in flight at most (the rules of the product, section 3).
    static constexpr qsizetype mostAtOnce = 25;

    WatchRota(std::chrono::milliseconds shortest, std::chrono::milliseconds longest)
        : m_shortest(shortest)
        , m_longest(longest)
    {
    }
    /// Those that stay keep their turn.
    void setMailboxes(const QList<MailboxName> &mailboxes, Clock::time_point now);
    /// Those whose turn it is, or nearly so: each question interrupts IDLE, so they share one.
    [[nodiscard]] QList<MailboxName> takeDue(Clock::time_point now);
    /// Something was new in it or not.
    void counted(const MailboxName &mailbox, bool isNew, Clock::time_point now);
    [[nodiscard]] bool has(const MailboxName &mailbox) const;
    /// Until the next turn; nothing when there is none.
    [[nodiscard]] std::optional<std::chrono::milliseconds> wait(Clock::time_point now) const;

private:
    struct Turn
    {
        MailboxName mailbox;
        std::chrono::milliseconds interval;
        Clock::time_point due;
    };
    std::chrono::milliseconds m_shortest;
    std::chrono::milliseconds m_longest;
    QList<Turn> m_turns;
};

} // namespace imap
