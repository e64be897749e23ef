// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/mailboxinfo.h"

#include <QCoreApplication>

namespace ui {

class FolderTreeModel;

/// What a person typed as the name of a folder, looked at before anything is sent: what would be
/// made of it, or why it cannot be. A pure value; GUI thread because of the model it asks.
class NewFolderName
{
    Q_DECLARE_TR_FUNCTIONS(ui::NewFolderName)
public:
    struct Parent
    {
        int accountId = 0;
        imap::MailboxName name; // empty: the top of the account
        imap::HierarchyDelimiter delimiter;
        QByteArray prefix; // for the top: "INBOX." where the server wants that
    };
    NewFolderName(const QString &typed, const Parent &parent, const FolderTreeModel &folders);

    [[nodiscard]] bool isGood() const { return !m_mailboxes.isEmpty() && m_problem.isEmpty(); }
    /// The missing levels from above, the folder itself last.
    [[nodiscard]] const QList<imap::MailboxName> &missing() const { return m_missing; }
    /// Every level, existing ones too, as typed.
    [[nodiscard]] const QStringList &levels() const { return m_levels; }
    /// Whether it has more than one level.
    [[nodiscard]] bool isNested() const { return m_levels.size() > 1; }
    /// The folder's full name; empty when there is none.
    [[nodiscard]] imap::MailboxName mailbox() const
    {
        return m_mailboxes.value(m_mailboxes.size() - 1);
    }
    /// Why it cannot be; empty also when nothing was typed yet.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// What may give trouble but is allowed.
    [[nodiscard]] QString warning() const;

    /// The name of a folder `leaf` directly below `parent`; `leaf` must be good.
    [[nodiscard]] static imap::MailboxName child(const Parent &parent, const QString &leaf);
    /// Why `leaf` cannot be one level of a name; empty when it can.
    [[nodiscard]] static QString problemOf(const QString &leaf, imap::HierarchyDelimiter delimiter);
    /// For a row of the tree: a folder, a container or an account.
    [[nodiscard]] static Parent parentAt(const FolderTreeModel &folders, const QModelIndex &row);

private:
    void addLevel(const QString &leaf, Parent &above, const FolderTreeModel &folders);

    QString m_typed;
    QStringList m_levels;
    QList<imap::MailboxName> m_mailboxes;
    QList<imap::MailboxName> m_missing;
    QString m_problem;
};

} // namespace ui
