// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/subscribefolders.h"

namespace imap {

QList<Command> SubscribeFolders::commands() const
{
    const QByteArray purpose =
        m_operation.subscribe ? QByteArrayLiteral("Subscribe") : QByteArrayLiteral("Unsubscribe");
    QList<Command> all;
    for (const MailboxName &mailbox : m_operation.mailboxes) {
        if (m_operation.subscribe)
            all.append({SubscribeCommand{mailbox}, purpose});
        else
            all.append({UnsubscribeCommand{mailbox}, purpose});
    }
    return all;
}

std::optional<ImapError> SubscribeFolders::objection() const
{
    return unusable(m_operation.mailboxes, m_operation.subscribe
                                               ? CommandBody(SubscribeCommand{})
                                               : CommandBody(UnsubscribeCommand{}));
}

void SubscribeFolders::done(const CommandBody &command, Applied &applied)
{
    if (const auto *subscribe = std::get_if<SubscribeCommand>(&command))
        applied.mailboxes.append(subscribe->mailbox);
    else if (const auto *unsubscribe = std::get_if<UnsubscribeCommand>(&command))
        applied.mailboxes.append(unsubscribe->mailbox);
}

QList<Operation> SubscribeFolders::undo(const Applied &applied) const
{
    if (applied.mailboxes.isEmpty())
        return {};
    return {SubscribeMailboxes{applied.mailboxes, !m_operation.subscribe}};
}

} // namespace imap
