// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/createfolders.h"

#include <algorithm>

namespace imap {

QList<Command> CreateFolders::commands() const
{
    const QByteArray purpose = QByteArrayLiteral("Create folder");
    QList<Command> all;
    for (const MailboxName &mailbox : m_operation.mailboxes) {
        all.append({CreateCommand{mailbox}, purpose});
        if (m_operation.subscribe)
            all.append({SubscribeCommand{mailbox}, purpose});
    }
    return all;
}

std::optional<ImapError> CreateFolders::objection() const
{
    return unusable(m_operation.mailboxes, CreateCommand{});
}

void CreateFolders::done(const CommandBody &command, Applied &applied)
{
    if (const auto *create = std::get_if<CreateCommand>(&command))
        applied.mailboxes.append(create->mailbox);
    else if (const auto *subscribe = std::get_if<SubscribeCommand>(&command))
        m_subscribed.append(subscribe->mailbox);
}

QList<Operation> CreateFolders::undo(const Applied &applied) const
{
    DeleteMailboxes takeBack{applied.mailboxes, m_subscribed, true};
    std::reverse(takeBack.mailboxes.begin(), takeBack.mailboxes.end());
    return takeBack.mailboxes.isEmpty() ? QList<Operation>() : QList<Operation>{takeBack};
}

} // namespace imap
