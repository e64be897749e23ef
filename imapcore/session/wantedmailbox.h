// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"
#include "imapcore/types/operation.h"

#include <optional>
#include <utility>

namespace imap {

class ServerMirror;

/// The mailbox that is to be open on a connection: opened again after a loss or after an act on
/// another one, and what of it was known before. Part of Session.
class WantedMailbox
{
public:
    void want(const OpenMailbox &operation) { m_wanted = operation; }
    /// Nothing is to be open.
    void unwant() { m_wanted.reset(); }
    /// Another server: a mailbox of the same name there is not the same one.
    void forget();
    [[nodiscard]] const std::optional<OpenMailbox> &get() const { return m_wanted; }
    /// Read-only as the person asked for it, or as inspection mode wants it now. Only with get().
    [[nodiscard]] OpenMailbox opening(bool inspecting) const
    {
        OpenMailbox opening = *m_wanted;
        opening.readOnly = opening.readOnly || inspecting;
        return opening;
    }
    [[nodiscard]] bool is(const MailboxName &name) const
    {
        return m_wanted && m_wanted->mailbox == name;
    }
    /// The wanted one is not selected: nothing is, or what an act elsewhere has left.
    [[nodiscard]] bool isAway(const ServerMirror &mirror) const;

    /// MailboxOpened was told since the last SELECT, so positions may be told too.
    [[nodiscard]] bool isAnnounced() const { return m_announced; }
    void selectWritten() { m_announced = false; }
    /// The selected mailbox is about to be left or lost; keeps what is known of it, also in the
    /// mirror.
    void leaving(ServerMirror &mirror);
    /// A new connection's mirror is told what the one before knew.
    void handOver(ServerMirror &mirror) const;
    /// What a flow announced, as it is to be told.
    [[nodiscard]] Change opened(MailboxOpened told);
    void closed(const MailboxName &mailbox);
    void renamed(const MailboxRenamed &change);
    /// The first UID that may have come between the loss and the reopening told last. Taken once.
    [[nodiscard]] std::optional<Uid> takeGap() { return std::exchange(m_gapFrom, {}); }

private:
    std::optional<OpenMailbox> m_wanted;
    MailboxOpened m_lastOpened;     // to tell whether it is the same mailbox again
    std::optional<Uid> m_knownUpTo; // its highest UID when it was left; 0: it was empty
    std::shared_ptr<const KnownMailbox> m_known; // m_lastOpened when it was left
    std::optional<Uid> m_gapFrom;
    bool m_announced = false;
};

} // namespace imap
