// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"

namespace imap {

/// STATUS of some mailboxes, a window of them at a time so that whatever a person asks for
/// meanwhile does not wait for all; the counts arrive as MailboxCounted.
class CountFolders : public Flow
{
public:
    explicit CountFolders(QList<MailboxName> mailboxes)
        : m_mailboxes(std::move(mailboxes))
    {
    }
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;

    [[nodiscard]] Progress progress() const override
    {
        return {m_counted, m_toCount, "Count messages"};
    }

private:
    [[nodiscard]] QList<Command> nextCommands(qsizetype most);

    QList<MailboxName> m_mailboxes;
    QByteArrayList m_items;
    qsizetype m_inFlight = 0;
    quint64 m_counted = 0;
    quint64 m_toCount = 0;
    Outcome m_outcome = Done{};
};

} // namespace imap
