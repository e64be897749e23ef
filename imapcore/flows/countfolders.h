// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"

namespace imap {

/// STATUS of some mailboxes, pipelined; the counts arrive as MailboxCounted.
class CountFolders : public Flow
{
public:
    explicit CountFolders(QList<MailboxName> mailboxes)
        : m_mailboxes(std::move(mailboxes))
    {
    }
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;

private:
    QList<MailboxName> m_mailboxes;
    qsizetype m_inFlight = 0;
    Outcome m_outcome = Done{};
};

} // namespace imap
