// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace ui {

/// What one account's server has told besides its folders and messages: capabilities, rights,
/// quota, connections, and the flags of the open mailbox. A plain value, kept by AccountState.
class AccountFacts
{
public:
    /// The open mailbox, as SELECT or EXAMINE told it.
    struct Open
    {
        imap::MailboxName mailbox;
        imap::UidValidity uidValidity;
        imap::Uid uidNext;
        imap::ModSeq highestModSeq;
        imap::FlagSet flags;
        imap::PermanentFlags permanentFlags;
        bool readOnly = false;
        QDateTime at;
    };

    /// Whether there was anything for it in the batch.
    bool apply(const imap::ChangeBatch &batch);

    [[nodiscard]] const imap::CapabilitiesChanged &server() const { return m_server; }
    [[nodiscard]] const imap::Namespaces &namespaces() const { return m_namespaces; }
    [[nodiscard]] const QList<imap::MailboxInfo> &mailboxes() const { return m_mailboxes; }
    /// As LIST told it; only with its name when the list does not have it.
    [[nodiscard]] imap::MailboxInfo mailbox(const imap::MailboxName &name) const;
    /// MYRIGHTS, when told on this connection.
    [[nodiscard]] std::optional<QByteArray> rights(const imap::MailboxName &name) const;
    [[nodiscard]] std::optional<QList<imap::QuotaData>> quotas(const imap::MailboxName &name) const;
    [[nodiscard]] const std::optional<Open> &open() const { return m_open; }
    /// The one connection there always is stands in until the engine tells of all.
    [[nodiscard]] QList<imap::ConnectionUse> connections() const;

private:
    bool take(const imap::Change &change);
    void takeOpened(const imap::MailboxOpened &opened);

    imap::CapabilitiesChanged m_server;
    imap::Namespaces m_namespaces;
    QList<imap::MailboxInfo> m_mailboxes;
    QHash<imap::MailboxName, qsizetype> m_places; // in m_mailboxes
    QHash<imap::MailboxName, QByteArray> m_rights;
    QHash<imap::MailboxName, QList<imap::QuotaData>> m_quotas;
    std::optional<Open> m_open;
    imap::LinkState m_link = imap::LinkState::Offline;
    std::optional<QList<imap::ConnectionUse>> m_connections;
};

} // namespace ui
