// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/mailboxinfo.h"
#include "ui/actions/plannedact.h"

#include <QCoreApplication>

namespace ui {

/// The acts on folders, ready to be shown and run, with their words. Plain functions; GUI thread.
class FolderPlans
{
    Q_DECLARE_TR_FUNCTIONS(ui::FolderPlans)
public:
    /// `missing` as in NewFolderName.
    [[nodiscard]] static PlannedAct create(imap::Account *account,
                                           const QList<imap::MailboxName> &missing, bool subscribe);
    /// `subtree`: the folder itself first.
    [[nodiscard]] static PlannedAct rename(imap::Account *account,
                                           const QList<imap::MailboxInfo> &subtree,
                                           const imap::MailboxName &to);
    /// All of `subtree`, what lies deepest first.
    [[nodiscard]] static PlannedAct
    remove(imap::Account *account, const QList<imap::MailboxInfo> &subtree, bool unsubscribe);
    [[nodiscard]] static PlannedAct subscribe(imap::Account *account,
                                              const QList<imap::MailboxName> &mailboxes, bool on);
    /// What remove() deletes, in its order: containers go by themselves with what is in them.
    [[nodiscard]] static QList<imap::MailboxName>
    deletable(const QList<imap::MailboxInfo> &subtree);
    /// The subscribed ones.
    [[nodiscard]] static QList<imap::MailboxName>
    subscribed(const QList<imap::MailboxInfo> &mailboxes);
    /// The last level as it may be shown.
    [[nodiscard]] static QString shownLeaf(const imap::MailboxInfo &mailbox);
};

} // namespace ui
