// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"

#include <QHash>
#include <QSet>

namespace imap {

class MessageStore;

/// The counts of an account's folders, kept in its store. A server may count mailboxes without end
/// that nobody has: those are not kept. Lives in the engine thread, owned by StoreKeeper.
class FolderCounts
{
public:
    explicit FolderCounts(MessageStore *store);

    void take(const MailboxesListed &listed);
    void take(const MailboxRenamed &renamed);
    /// `open` need not be in any list; once counted it stays known.
    void take(const MailboxCounted &counted, const MailboxName &open);

private:
    MessageStore *m_store;
    QHash<MailboxName, MailboxStatus> m_counts;
    QSet<MailboxName> m_listed;
};

} // namespace imap
