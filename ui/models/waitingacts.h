// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// Which messages of the open mailbox wait for a connection, with what is to be done to them. While
/// none does it costs nothing. A value, the inside of MessageTableModel.
class WaitingActs
{
public:
    void take(const imap::ActsWaiting &waiting) { m_acts = waiting.acts; }
    /// Another mailbox is open, or other acts wait. True when other messages wait now than before.
    bool look(const imap::MailboxName &mailbox, imap::UidValidity uidValidity);

    [[nodiscard]] bool isEmpty() const { return m_here.isEmpty(); }
    [[nodiscard]] bool concerns(imap::Uid uid) const
    {
        return !m_here.isEmpty() && m_here.contains(uid);
    }
    /// It waits to be moved away, or did since the mailbox was opened: who sees it go has asked for
    /// it.
    [[nodiscard]] bool wasToBeMoved(imap::Uid uid) const { return m_moving.contains(uid); }
    /// "to be moved to “Archive”", for each act in its turn.
    [[nodiscard]] QStringList words(imap::Uid uid) const;
    /// The same as a sentence: "Waits for the connection: to be moved to “Archive”".
    [[nodiscard]] QString sentence(imap::Uid uid) const;

private:
    QList<imap::Operation> m_acts; // all of the account
    std::vector<imap::Operation> m_actsHere;
    imap::UidSet m_here;
    imap::MailboxName m_mailbox;
    imap::UidValidity m_uidValidity;
    imap::UidSet m_moving; // of that mailbox, also when sent
};

} // namespace ui
