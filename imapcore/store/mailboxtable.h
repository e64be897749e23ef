// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/store/storedmailbox.h"
#include "imapcore/types/change.h"
#include "imapcore/types/mailboxname.h"

#include <QHash>

#include <optional>

namespace imap {

class Database;

/// Which mailboxes there are in the file, each with a number that all other tables use; numbers are
/// never used twice, so what is left of an old mailbox cannot be taken for a new one's. A
/// MessageStore owns it.
class MailboxTable
{
public:
    explicit MailboxTable(Database &database)
        : m_database(database)
    {
    }

    /// 0 when it is not there.
    [[nodiscard]] qint64 number(const MailboxName &mailbox);
    [[nodiscard]] bool isThere(qint64 number);
    [[nodiscard]] QList<MailboxName> names();
    [[nodiscard]] std::optional<StoredMailbox> load(const MailboxName &mailbox);
    /// Its UIDVALIDITY, flags and state; a new row when there is none. The number, 0 on failure.
    qint64 save(const MailboxName &mailbox, const StoredMailbox &state);
    void remove(const MailboxName &mailbox);
    /// Under another name from now on; a mailbox that had it must have been removed.
    void rename(const MailboxName &from, const MailboxName &to);

private:
    void forgetOutdated();

    Database &m_database;
    QHash<MailboxName, qint64> m_numbers;
    quint64 m_generation = 0;
};

} // namespace imap
