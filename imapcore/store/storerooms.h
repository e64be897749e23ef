// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/store/actjournal.h"
#include "imapcore/store/bodytable.h"
#include "imapcore/store/database.h"
#include "imapcore/store/leftovers.h"
#include "imapcore/store/mailboxtable.h"
#include "imapcore/store/messagestore.h"
#include "imapcore/store/rowtable.h"
#include "imapcore/store/storereaders.h"
#include "imapcore/store/treetable.h"
#include "imapcore/store/wordindex.h"

#include <QElapsedTimer>
#include <QSet>

namespace imap {

/// The tables of a store and what keeps them true when a write fails: a mailbox of which news (a
/// message is gone, other flags) could not be written is emptied before the next write to it.
struct MessageStore::Rooms
{
    Rooms(const QString &file, StoreLimits limits)
        : database(file)
        , mailboxes(database)
        , tree(database)
        , rows(database)
        , bodies(database, limits.bodyBytes)
        , acts(database)
        , words(database, rows)
        , leftovers(database, rows, bodies, words)
    {
    }

    /// Runs `write` with the number of a mailbox that has begun, in a transaction. It returns true
    /// when losing what it wrote would leave something stale.
    template <typename Write>
    void change(const MailboxName &mailbox, Write write)
    {
        beginChange();
        const qint64 number = ensure(mailbox);
        if (number != 0 && write(number))
            m_touched.insert(mailbox);
        end();
    }
    /// The number for reading; 0 when nothing is held or it cannot be trusted.
    [[nodiscard]] qint64 readable(const MailboxName &mailbox);
    /// Every public call ends with this or end(): a damaged file is replaced.
    void settle();

    void begin() { database.begin(); }
    void beginChange();
    /// False when what was written is lost.
    bool end();
    void dropContents(const MailboxName &mailbox);
    void open();

    Database database;
    MailboxTable mailboxes;
    TreeTable tree;
    RowTable rows;
    BodyTable bodies;
    ActJournal acts;
    WordIndex words;
    Leftovers leftovers;
    StoreReaders readers;
    /// As told to begin(), for a file that was begun anew under us.
    QHash<MailboxName, StoredMailbox> begun;

private:
    qint64 ensure(const MailboxName &mailbox);

    QSet<MailboxName> m_touched; // by this transaction
    QSet<MailboxName> m_lost;
    QElapsedTimer m_sinceTried;
};

} // namespace imap
