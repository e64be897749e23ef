// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/movefolderdialog.h"

#include "ui/actions/folderplans.h"
#include "ui/icons/icon.h"
#include "ui/servertext.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

MoveFolderDialog::MoveFolderDialog(ActRunner *runner, imap::Account *account,
                                   const QList<imap::MailboxInfo> &subtree,
                                   const imap::MailboxName &to, QWidget *window)
    : ActDialog(runner, account, window)
{
    setObjectName(QStringLiteral("moveFolderDialog"));
    const imap::MailboxInfo folder = subtree.value(0);
    const QString leaf = FolderPlans::shownLeaf(folder);
    if (folder.name.isInbox()) {
        setWindowTitle(tr("Rename the Inbox"));
        setTitle(tr("Move all messages of the inbox into a new folder?"));
        body()->addWidget(quietLabel(
            tr("An inbox cannot be renamed: the server makes a new folder “%1”, moves the "
               "messages there, and the inbox stays, empty. Folders inside the inbox stay where "
               "they are. This cannot be undone as one step.")
                .arg(shownForeignText(to.text(), 80))));
    } else {
        const imap::MailboxName above = to.parent(folder.delimiter);
        setWindowTitle(tr("Move Folder"));
        setTitle(above.isEmpty()
                     ? tr("Move “%1” to the top of the account?").arg(leaf)
                     : tr("Move “%1” into “%2”?").arg(leaf, shownForeignText(above.text(), 80)));
        body()->addWidget(quietLabel(
            subtree.size() == 1
                ? tr("The folder gets a new name. Its messages stay in it.")
                : tr("The folder and the %1 inside it get new names. Their messages stay in them.")
                      .arg(subtree.size() - 1)));
    }
    addNames(subtree, to);
    setAct(FolderPlans::rename(account, subtree, to), true);
    if (folder.name.isInbox())
        preferCancel();
}

void MoveFolderDialog::addNames(const QList<imap::MailboxInfo> &subtree,
                                const imap::MailboxName &to)
{
    auto *list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("moveFolderList"));
    list->setAccessibleName(tr("Old and new names"));
    list->setHeaderLabels({tr("Now"), tr("Afterwards")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->header()->setSectionResizeMode(QHeaderView::Stretch);
    const imap::MailboxInfo folder = subtree.value(0);
    for (const imap::MailboxInfo &each : subtree) {
        const imap::MailboxName now = each.name.renamed(folder.name, to, folder.delimiter);
        auto *item = new QTreeWidgetItem(
            list, {shownForeignText(each.name.text(), 200), shownForeignText(now.text(), 200)});
        item->setIcon(0, icon(QStringLiteral("folder")));
        item->setToolTip(0, foreignToolTip(QString::fromLatin1(each.name.wire())));
        item->setToolTip(1, foreignToolTip(QString::fromLatin1(now.wire())));
    }
    const int rows = qBound(2, static_cast<int>(subtree.size()), 8);
    list->setMinimumHeight(list->fontMetrics().lineSpacing() * (rows + 2) + 16);
    body()->addWidget(list, 1);
}

} // namespace ui
