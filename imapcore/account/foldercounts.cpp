// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/foldercounts.h"

#include "imapcore/store/messagestore.h"

#include <utility>

namespace imap {

FolderCounts::FolderCounts(MessageStore *store)
    : m_store(store)
{
    const MailboxesListed listed = m_store->mailboxes();
    for (const MailboxInfo &info : listed.mailboxes)
        m_listed.insert(info.name);
    const QList<MailboxCounted> counts = m_store->statuses();
    for (const MailboxCounted &counted : counts)
        m_counts[counted.mailbox].update(counted.status);
}

void FolderCounts::take(const MailboxesListed &listed)
{
    m_store->saveMailboxes(listed);
    const bool isWhole = !listed.partial && !listed.mailboxes.isEmpty();
    if (isWhole)
        m_listed.clear();
    for (const MailboxInfo &info : listed.mailboxes)
        m_listed.insert(info.name);
    if (isWhole) // the store has forgotten the others, too
        m_counts.removeIf([this](const auto &one) {
            return !one.key().isInbox() && !m_listed.contains(one.key());
        });
}

void FolderCounts::take(const MailboxRenamed &renamed)
{
    m_store->rename(renamed);
    if (renamed.from.isInbox()) { // it stays, empty (RFC 9051, 6.3.6)
        m_listed.insert(renamed.to);
        m_counts.remove(renamed.from);
        m_counts.remove(renamed.to);
        return;
    }
    const auto after = [&renamed](const MailboxName &name) {
        return name.renamed(renamed.from, renamed.to, renamed.delimiter);
    };
    const QSet<MailboxName> listed = std::exchange(m_listed, {});
    for (const MailboxName &name : listed)
        m_listed.insert(after(name));
    const auto counts = std::exchange(m_counts, {});
    for (auto one = counts.cbegin(); one != counts.cend(); ++one)
        m_counts.insert(after(one.key()), one.value());
}

void FolderCounts::take(const MailboxCounted &counted, const MailboxName &open)
{
    const MailboxName &mailbox = counted.mailbox;
    if (!mailbox.isInbox() && mailbox != open && !m_listed.contains(mailbox) &&
        !m_counts.contains(mailbox))
        return;
    MailboxStatus &counts = m_counts[mailbox];
    counts.update(counted.status);
    m_store->saveStatus(mailbox, counts);
}

} // namespace imap
