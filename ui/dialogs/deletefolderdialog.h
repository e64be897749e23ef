// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/request.h"
#include "imapcore/types/mailboxinfo.h"
#include "ui/dialogs/actdialog.h"

class QCheckBox;
class QTreeWidget;

namespace ui {

class FolderTreeModel;

/// Shows what goes for good with a folder: each folder in the order of deletion, with its messages
/// counted anew by STATUS. Enter means Cancel. GUI thread; deletes itself when closed.
class DeleteFolderDialog : public ActDialog
{
    Q_OBJECT
public:
    DeleteFolderDialog(ActRunner *runner, imap::Account *account, const FolderTreeModel *folders,
                       int accountId, const QList<imap::MailboxInfo> &subtree, QWidget *window);

private:
    void fillList();
    void count();
    void onCounted(const imap::Request *request);
    void plan(bool ready);
    [[nodiscard]] QString lossSentence() const;

    const FolderTreeModel *m_folders;
    int m_accountId;
    QList<imap::MailboxInfo> m_subtree;
    QList<imap::MailboxName> m_mailboxes; // in the order of deletion
    QTreeWidget *m_list;
    QCheckBox *m_unsubscribe;
    QLabel *m_loss;
    bool m_counted = false;
};

} // namespace ui
