// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"
#include "imapcore/types/knownmailbox.h"

#include <QHash>

#include <memory>
#include <optional>

namespace servers {

/// What a window and its store would hold of the open mailbox, by the changes alone: the UIDs, and
/// flags of those rows whose flags are believed. Test thread.
class TableShadow
{
public:
    void apply(const imap::ChangeBatch &batch);
    /// The rows of before are shown until the server has been asked.
    void showFromStore(const imap::KnownMailbox &known, const imap::MailboxName &mailbox);

    [[nodiscard]] const imap::UidMap &uids() const { return m_uids; }
    [[nodiscard]] imap::UidValidity uidValidity() const { return m_uidValidity; }
    [[nodiscard]] int heldCount() const { return static_cast<int>(m_rows.size()); }
    /// Sorted; none when the row is not held.
    [[nodiscard]] std::optional<QByteArrayList> flags(imap::Uid uid) const;
    [[nodiscard]] bool isInStep() const { return m_inStep; }
    /// All UIDs are known and no row waits for its flags.
    [[nodiscard]] bool isComplete() const;
    /// What a store would keep of it.
    [[nodiscard]] std::shared_ptr<const imap::KnownMailbox> known() const;

private:
    void open(const imap::MailboxOpened &opened);
    void update(const imap::MessagesUpdated &updated);

    struct Row
    {
        imap::FlagSet flags;
        bool stale = false;
    };
    imap::MailboxName m_mailbox;
    imap::UidValidity m_uidValidity;
    imap::UidMap m_uids;
    imap::ModSeq m_modSeq;
    QHash<quint32, Row> m_rows;
    QHash<quint32, Row> m_stored; // of the mailbox that was left
    imap::MailboxName m_storedMailbox;
    bool m_inStep = false;
};

} // namespace servers
