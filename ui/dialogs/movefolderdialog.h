// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/mailboxinfo.h"
#include "ui/dialogs/actdialog.h"

namespace ui {

/// Shows the old and the new name of a folder and of everything inside it before it is moved. For
/// the inbox it says that only its messages move. GUI thread; deletes itself when closed.
class MoveFolderDialog : public ActDialog
{
    Q_OBJECT
public:
    /// `subtree`: the folder itself first.
    MoveFolderDialog(ActRunner *runner, imap::Account *account,
                     const QList<imap::MailboxInfo> &subtree, const imap::MailboxName &to,
                     QWidget *window);

private:
    void addNames(const QList<imap::MailboxInfo> &subtree, const imap::MailboxName &to);
};

} // namespace ui
