// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/deletefolders.h"

namespace imap {

namespace {

const QByteArray deletePurpose = QByteArrayLiteral("Delete folder");

} // namespace

QList<Command> DeleteFolders::commands() const
{
    QList<Command> all;
    for (const MailboxName &mailbox : m_operation.mailboxes)
        all.append({DeleteCommand{mailbox}, deletePurpose});
    for (const MailboxName &mailbox : m_operation.unsubscribe)
        all.append({UnsubscribeCommand{mailbox}, deletePurpose});
    return all;
}

std::optional<ImapError> DeleteFolders::objection() const
{
    return unusable(m_operation.mailboxes + m_operation.unsubscribe, DeleteCommand{});
}

QList<Command> DeleteFolders::questions() const
{
    QList<Command> all;
    if (!m_operation.onlyIfEmpty)
        return all;
    for (const MailboxName &mailbox : m_operation.mailboxes)
        all.append({StatusCommand{mailbox, {QByteArrayLiteral("MESSAGES")}}, deletePurpose});
    return all;
}

void DeleteFolders::hear(const Response &response)
{
    const auto *counted = std::get_if<MailboxStatusData>(&response);
    if (!counted || !counted->status.messages || !m_operation.mailboxes.contains(counted->name))
        return;
    if (!m_counted.contains(counted->name))
        m_counted.append(counted->name);
    if (*counted->status.messages > 0)
        m_notEmpty = counted->name;
}

std::optional<ImapError> DeleteFolders::verdict() const
{
    if (!m_operation.onlyIfEmpty)
        return {};
    MailboxName holds = m_notEmpty;
    // What the server did not count may hold anything.
    for (const MailboxName &mailbox : m_operation.mailboxes) {
        if (holds.isEmpty() && !m_counted.contains(mailbox))
            holds = mailbox;
    }
    if (holds.isEmpty())
        return {};
    return notSent(notSentNotEmpty, DeleteCommand{}, holds.text().toUtf8());
}

bool DeleteFolders::takesAway(const MailboxName &selected) const
{
    // Whatever lies below one of them has to go as well, or stays and may be left all the same.
    return m_operation.mailboxes.contains(selected);
}

MailboxName DeleteFolders::nowCalled(const MailboxName &selected) const
{
    return m_deleted.contains(selected) ? MailboxName() : selected;
}

void DeleteFolders::done(const CommandBody &command, Applied &applied)
{
    if (const auto *gone = std::get_if<DeleteCommand>(&command)) {
        m_deleted.append(gone->mailbox);
        applied.mailboxes.append(gone->mailbox);
    } else if (const auto *dead = std::get_if<UnsubscribeCommand>(&command)) {
        if (!applied.mailboxes.contains(dead->mailbox))
            applied.mailboxes.append(dead->mailbox);
    }
}

bool DeleteFolders::mayFail(const CommandBody &command) const
{
    return std::holds_alternative<UnsubscribeCommand>(command);
}

} // namespace imap
