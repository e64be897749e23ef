// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/deletefolderdialog.h"

#include "imapcore/account/account.h"
#include "ui/actions/folderplans.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/icons/icon.h"
#include "ui/models/foldertreemodel.h"
#include "ui/models/folderwords.h"
#include "ui/servertext.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

DeleteFolderDialog::DeleteFolderDialog(ActRunner *runner, imap::Account *account,
                                       const FolderTreeModel *folders, int accountId,
                                       const QList<imap::MailboxInfo> &subtree, QWidget *window)
    : ActDialog(runner, account, window)
    , m_folders(folders)
    , m_accountId(accountId)
    , m_subtree(subtree)
    , m_mailboxes(FolderPlans::deletable(subtree))
    , m_list(new QTreeWidget(this))
    , m_unsubscribe(new QCheckBox(this))
    , m_loss(new QLabel(this))
{
    setObjectName(QStringLiteral("deleteFolderDialog"));
    setWindowTitle(tr("Delete Folder"));
    setTitle(m_mailboxes.size() == 1
                 ? tr("Delete “%1”?").arg(FolderPlans::shownLeaf(subtree.first()))
                 : tr("Delete “%1” with all folders inside?")
                       .arg(FolderPlans::shownLeaf(subtree.first())));
    m_loss->setObjectName(QStringLiteral("deleteFolderLoss"));
    m_loss->setTextFormat(Qt::PlainText);
    m_loss->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("deleteFolderList"));
    m_list->setAccessibleName(tr("Folders that will be deleted, in this order"));
    m_list->setHeaderLabels({tr("Folder"), tr("Messages"), tr("Unread")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    const int rows = qBound(2, static_cast<int>(m_mailboxes.size()), 8);
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * (rows + 2) + 16);
    const qsizetype subscribed = FolderPlans::subscribed(subtree).size();
    m_unsubscribe->setObjectName(QStringLiteral("deleteFolderUnsubscribe"));
    m_unsubscribe->setText(subscribed == 1 ? tr("Also &unsubscribe it")
                                           : tr("Also &unsubscribe them (%1)").arg(subscribed));
    m_unsubscribe->setToolTip(tr("Else the subscription stays and points to nothing"));
    m_unsubscribe->setChecked(subscribed > 0);
    m_unsubscribe->setVisible(subscribed > 0);
    body()->addWidget(m_loss);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_unsubscribe);
    connect(m_unsubscribe, &QCheckBox::toggled, this, [this] { plan(m_counted); });
    fillList();
    plan(false);
    m_loss->setText(tr("Counting the messages…"));
    preferCancel();
    count();
}

void DeleteFolderDialog::count()
{
    if (!account())
        return;
    QList<imap::MailboxName> countable;
    for (const imap::MailboxInfo &each : std::as_const(m_subtree)) {
        if (each.isSelectable())
            countable.append(each.name);
    }
    imap::Request *request = account()->run(imap::CountMailboxes{countable}, this);
    connect(request, &imap::Request::finished, this, &DeleteFolderDialog::onCounted);
}

void DeleteFolderDialog::onCounted(const imap::Request *request)
{
    fillList();
    m_counted = true;
    m_loss->setText(lossSentence());
    if (request->error())
        strip()->showText(MessageStrip::Kind::Warning,
                          tr("Some folders could not be counted; they may hold messages, too."));
    plan(true);
}

void DeleteFolderDialog::plan(bool ready)
{
    setAct(FolderPlans::remove(account(), m_subtree, m_unsubscribe->isChecked()), ready);
}

void DeleteFolderDialog::fillList()
{
    m_list->clear();
    for (const imap::MailboxName &mailbox : std::as_const(m_mailboxes)) {
        const imap::MailboxStatus status = m_folders->statusOf(m_accountId, mailbox);
        const auto shown = [](const std::optional<quint32> &count) {
            return count ? countText(*count) : QStringLiteral("–");
        };
        auto *item = new QTreeWidgetItem(m_list, {shownForeignText(mailbox.text(), 200),
                                                  shown(status.messages), shown(status.unseen)});
        item->setIcon(0, icon(QStringLiteral("edit-delete")));
        item->setToolTip(0, foreignToolTip(QString::fromLatin1(mailbox.wire())));
        for (const int column : {1, 2})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
}

QString DeleteFolderDialog::lossSentence() const
{
    qint64 messages = 0;
    bool isComplete = true;
    for (const imap::MailboxInfo &each : m_subtree) {
        const std::optional<quint32> count = m_folders->statusOf(m_accountId, each.name).messages;
        messages += count.value_or(0);
        isComplete = isComplete && (count || !each.isSelectable());
    }
    if (!isComplete)
        return tr("Not all messages could be counted; what is there will be lost for good. This "
                  "cannot be undone.");
    if (messages == 0)
        return m_mailboxes.size() == 1 ? tr("It holds no messages. This cannot be undone.")
                                       : tr("They hold no messages. This cannot be undone.");
    const QString count =
        messages == 1 ? tr("1 message") : tr("%1 messages").arg(countText(messages));
    return m_mailboxes.size() == 1
               ? tr("%1 in it will be lost for good. This cannot be undone.").arg(count)
               : tr("%1 in %2 folders will be lost for good. This cannot be undone.")
                     .arg(count, countText(m_mailboxes.size()));
}

} // namespace ui
