// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/countfolders.h"

#include <QHash>

#include <memory>

namespace imap {

/// All mailboxes and then their counts; the tree can be shown before the first count.
///   LIST "" "*" [RETURN (SUBSCRIBED CHILDREN SPECIAL-USE)]
///   LSUB "" "*"    where LIST-EXTENDED is missing: a subscription is never assumed
///   both again for every foreign namespace, which "*" may leave out
///   -> MailboxesListed
///   LIST ... RETURN (STATUS ...), else CountFolders
class ListFolders : public Flow
{
public:
    ListFolders() = default;
    /// Counts only these, as far as they can be opened.
    explicit ListFolders(const QList<MailboxName> &countOnly)
        : m_countOnly(countOnly)
    {
    }
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;
    void observe(const Response &response, ServerMirror &mirror) override;
    [[nodiscard]] Progress progress() const override;

private:
    [[nodiscard]] Step count(ServerMirror &mirror);
    void addListed(const MailboxInfo &info);
    void announceList(const ServerMirror &mirror);

    std::optional<QList<MailboxName>> m_countOnly;
    QList<MailboxInfo> m_listed;
    QHash<MailboxName, qsizetype> m_indexOf;
    QList<MailboxInfo> m_subscribed; // LSUB
    std::optional<ImapError> m_error;
    qsizetype m_listsInFlight = 0;
    std::unique_ptr<CountFolders> m_counter;
    qint64 m_weight = 0;    // of what is kept, roughly in octets
    bool m_partial = false; // some LIST was refused or left out
    bool m_counting = false;
    bool m_extended = false;
};

/// What to ask of STATUS: HIGHESTMODSEQ and SIZE only where offered; never MAILBOXID (Cyrus 3.6
/// sends garbage with it).
[[nodiscard]] QByteArrayList statusItems(const CapabilitySet &offered);

} // namespace imap
