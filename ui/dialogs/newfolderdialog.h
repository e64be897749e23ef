// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/actdialog.h"
#include "ui/models/newfoldername.h"

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace ui {

class FolderTreeModel;

/// Asks for the name of a new folder and shows every folder that will be created for it. GUI
/// thread; deletes itself when closed.
class NewFolderDialog : public ActDialog
{
    Q_OBJECT
public:
    NewFolderDialog(ActRunner *runner, imap::Account *account, const FolderTreeModel *folders,
                    const NewFolderName::Parent &parent, QWidget *window);

    /// The folder that is asked for now; empty while the name is none.
    [[nodiscard]] const imap::MailboxName &mailbox() const { return m_mailbox; }

private:
    void look();
    void showMissing(const NewFolderName &name);
    [[nodiscard]] QString delimiterHint() const;

    const FolderTreeModel *m_folders;
    NewFolderName::Parent m_parent;
    imap::MailboxName m_mailbox;
    QLineEdit *m_name;
    QListWidget *m_list;
    QCheckBox *m_subscribe;
};

} // namespace ui
