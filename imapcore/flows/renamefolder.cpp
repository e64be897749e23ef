// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/renamefolder.h"

namespace imap {

MailboxName RenameFolder::renamed(const MailboxName &name) const
{
    return name.renamed(m_operation.from, m_operation.to, m_operation.delimiter);
}

QList<Command> RenameFolder::commands() const
{
    const QByteArray purpose = QByteArrayLiteral("Rename folder");
    QList<Command> all{{RenameCommand{m_operation.from, m_operation.to}, purpose}};
    QList<Command> old;
    for (const MailboxName &mailbox : m_operation.subscriptions) {
        const MailboxName now = renamed(mailbox);
        if (now == mailbox)
            continue; // below INBOX
        all.append({SubscribeCommand{now}, purpose});
        if (!mailbox.isInbox())
            old.append({UnsubscribeCommand{mailbox}, purpose});
    }
    return all + old;
}

std::optional<ImapError> RenameFolder::objection() const
{
    const RenameCommand rename{m_operation.from, m_operation.to};
    if (!m_operation.from.isInbox() &&
        m_operation.to.isBelow(m_operation.from, m_operation.delimiter))
        return notSent(notSentIntoItself, rename);
    return unusable(QList{m_operation.from, m_operation.to} + m_operation.subscriptions, rename);
}

bool RenameFolder::takesAway(const MailboxName &selected) const
{
    return renamed(selected) != selected;
}

MailboxName RenameFolder::nowCalled(const MailboxName &selected) const
{
    return m_renamed && !m_operation.from.isInbox() ? renamed(selected) : selected;
}

void RenameFolder::done(const CommandBody &command, Applied &applied)
{
    if (!std::holds_alternative<RenameCommand>(command))
        return;
    m_renamed = true;
    applied.mailboxes.append(m_operation.from);
    applied.target = m_operation.to;
    if (!m_operation.from.isInbox())
        announce(MailboxRenamed{m_operation.from, m_operation.to, m_operation.delimiter});
}

bool RenameFolder::mayFail(const CommandBody &command) const
{
    // A server that dropped the old subscription itself may refuse; the others are still to do.
    return std::holds_alternative<UnsubscribeCommand>(command);
}

QList<Operation> RenameFolder::undo(const Applied &) const
{
    if (!m_renamed || m_operation.from.isInbox())
        return {};
    RenameMailbox back{m_operation.to, m_operation.from, m_operation.delimiter, {}};
    for (const MailboxName &mailbox : m_operation.subscriptions)
        back.subscriptions.append(renamed(mailbox));
    return {back};
}

QList<MailboxName> RenameFolder::toCount(const Applied &applied) const
{
    // Elsewhere the counts have moved with the names.
    if (!m_operation.from.isInbox() || applied.mailboxes.isEmpty())
        return {};
    return {m_operation.from, m_operation.to};
}

} // namespace imap
