// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"

namespace imap {

class Database;

/// The account's tree of mailboxes and their counts. A MessageStore owns it.
class TreeTable
{
public:
    explicit TreeTable(Database &database)
        : m_database(database)
    {
    }

    void save(const MailboxesListed &listed);
    [[nodiscard]] MailboxesListed load();
    void saveStatus(const MailboxName &mailbox, const MailboxStatus &status);
    [[nodiscard]] QList<MailboxCounted> statuses();
    void forget(const MailboxName &mailbox);
    void rename(const MailboxRenamed &renamed);

private:
    Database &m_database;
};

} // namespace imap
