// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/folderactions.h"

#include "imapcore/account/request.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/folderplans.h"
#include "ui/dialogs/deletefolderdialog.h"
#include "ui/dialogs/movefolderdialog.h"
#include "ui/dialogs/newfolderdialog.h"
#include "ui/dialogs/subscriptiondialog.h"
#include "ui/errortext.h"
#include "ui/models/foldertreemodel.h"
#include "ui/models/newfoldername.h"
#include "ui/views/folderview.h"
#include "ui/views/rownote.h"

#include <QAbstractProxyModel>
#include <QAction>
#include <QMenu>

#include <algorithm>

namespace ui {

QModelIndex FolderActions::target() const
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(m_parts.view->model());
    return proxy->mapToSource(m_parts.view->actedOn());
}

QModelIndex FolderActions::toView(const QModelIndex &source) const
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(m_parts.view->model());
    return proxy->mapFromSource(source);
}

void FolderActions::connectActions()
{
    connect(newFolder, &QAction::triggered, this, [this] {
        const QModelIndex row = target();
        const QModelIndex above = row.parent();
        askNewFolder(above.isValid() ? above : row);
    });
    connect(newSubfolder, &QAction::triggered, this, [this] { askNewFolder(target()); });
    connect(rename, &QAction::triggered, this, [this] {
        const QModelIndex row = m_parts.view->actedOn();
        m_parts.view->scrollTo(row);
        m_parts.view->edit(row);
    });
    connect(remove, &QAction::triggered, this, [this] { askRemove(target()); });
    connect(subscribe, &QAction::triggered, this, &FolderActions::toggleSubscribed);
    connect(subscriptions, &QAction::triggered, this, &FolderActions::showSubscriptions);
    connect(watch, &QAction::triggered, this, [this](bool on) {
        const QModelIndex row = target();
        emit watchRequested(row.data(AccountIdRole).toInt(), m_parts.folders->mailboxAt(row), on);
    });
    connect(keepWhole, &QAction::triggered, this, [this](bool on) {
        const QModelIndex row = target();
        emit keepRequested(row.data(AccountIdRole).toInt(), m_parts.folders->mailboxAt(row), on);
    });
    connect(refreshFolder, &QAction::triggered, this, &FolderActions::refreshTarget);
    connect(m_parts.view, &FolderView::menuRequested, this, &FolderActions::showMenu);
    connect(m_parts.view, &FolderView::actedOnChanged, this, &FolderActions::update);
    connect(m_parts.folders, &FolderTreeModel::renameWanted, this, &FolderActions::onRenameWanted);
    m_parts.view->setFolderDrop(
        [this](const DraggedFolder &dragged, const QModelIndex &onto) {
            const auto *proxy = qobject_cast<const QAbstractProxyModel *>(m_parts.view->model());
            return whyNotInto(dragged.accountId, dragged.mailbox, proxy->mapToSource(onto));
        },
        [this](const DraggedFolder &dragged, const QModelIndex &onto) {
            const auto *proxy = qobject_cast<const QAbstractProxyModel *>(m_parts.view->model());
            askMove(dragged.accountId, dragged.mailbox, proxy->mapToSource(onto));
        });
}

void FolderActions::showMenu(const QModelIndex &row, const QPoint &place)
{
    auto *menu = new QMenu(m_parts.window);
    menu->setObjectName(QStringLiteral("folderMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    m_parts.view->beginActingOn(row);
    menu->addActions(m_before);
    menu->addSeparator();
    for (QAction *action : menuActions()) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->addSeparator();
    menu->addActions(m_after);
    // After the action that was chosen, which is triggered once the menu has gone.
    connect(
        menu, &QMenu::aboutToHide, m_parts.view, [view = m_parts.view] { view->endActingOn(); },
        Qt::QueuedConnection);
    menu->popup(place);
}

void FolderActions::askNewFolder(const QModelIndex &parent)
{
    const NewFolderName::Parent place = NewFolderName::parentAt(*m_parts.folders, parent);
    auto *dialog = new NewFolderDialog(m_parts.runner, m_parts.account(place.accountId),
                                       m_parts.folders, place, m_parts.window);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = place.accountId] { goTo(id, dialog->mailbox()); });
    dialog->open();
}

void FolderActions::goTo(int accountId, const imap::MailboxName &mailbox)
{
    const QModelIndex row = toView(m_parts.folders->mailboxIndex(accountId, mailbox));
    if (!row.isValid())
        return;
    m_parts.view->setCurrentIndex(row);
    m_parts.view->scrollTo(row);
}

void FolderActions::askRemove(const QModelIndex &folder)
{
    const QList<imap::MailboxInfo> subtree = m_parts.folders->subtreeAt(folder);
    if (subtree.isEmpty())
        return;
    const int accountId = folder.data(AccountIdRole).toInt();
    auto *dialog = new DeleteFolderDialog(m_parts.runner, m_parts.account(accountId),
                                          m_parts.folders, accountId, subtree, m_parts.window);
    dialog->open();
}

QString FolderActions::whyNotInto(int accountId, const imap::MailboxName &folder,
                                  const QModelIndex &target) const
{
    const QModelIndex row = m_parts.folders->mailboxIndex(accountId, folder);
    const imap::MailboxInfo moved = m_parts.folders->infoAt(row);
    if (!row.isValid() || !target.isValid())
        return tr("The folder is no longer there.");
    if (target.data(AccountIdRole).toInt() != accountId)
        return tr("A folder cannot be moved to another account. Create it there and move its "
                  "messages.");
    if (row == target)
        return tr("This is the folder itself.");
    for (QModelIndex above = target; above.isValid(); above = above.parent()) {
        if (above == row)
            return tr("A folder cannot be put into itself or into a folder inside it.");
    }
    if (row.parent() == target)
        return tr("The folder is already there.");
    const ActPermissions source(m_parts.situation(accountId, moved));
    if (const QString reason = source.whyNot(Act::Rename); !reason.isEmpty())
        return reason;
    const imap::MailboxInfo into = m_parts.folders->infoAt(target);
    const QString reason =
        ActPermissions(m_parts.situation(accountId, into)).whyNot(Act::CreateBelow);
    if (!reason.isEmpty())
        return reason;
    const auto parent = NewFolderName::parentAt(*m_parts.folders, target);
    const imap::MailboxName to = NewFolderName::child(parent, moved.name.leafText(moved.delimiter));
    if (m_parts.folders->mailboxIndex(accountId, to).isValid())
        return tr("There is a folder of this name already.");
    return {};
}

void FolderActions::askMove(int accountId, const imap::MailboxName &folder,
                            const QModelIndex &target)
{
    const QString reason = whyNotInto(accountId, folder, target);
    const QModelIndex row = m_parts.folders->mailboxIndex(accountId, folder);
    if (!reason.isEmpty()) {
        noteAt(accountId, folder, reason);
        return;
    }
    const auto parent = NewFolderName::parentAt(*m_parts.folders, target);
    const imap::MailboxInfo moved = m_parts.folders->infoAt(row);
    const imap::MailboxName to = NewFolderName::child(parent, moved.name.leafText(moved.delimiter));
    auto *dialog = new MoveFolderDialog(m_parts.runner, m_parts.account(accountId),
                                        m_parts.folders->subtreeAt(row), to, m_parts.window);
    dialog->open();
}

void FolderActions::onRenameWanted(int accountId, const imap::MailboxName &mailbox,
                                   const QString &leaf)
{
    const QModelIndex row = m_parts.folders->mailboxIndex(accountId, mailbox);
    const imap::MailboxInfo info = m_parts.folders->infoAt(row);
    const QString problem = NewFolderName::problemOf(leaf, info.delimiter);
    if (!problem.isEmpty()) {
        noteAt(accountId, mailbox, problem);
        return;
    }
    auto parent = NewFolderName::parentAt(*m_parts.folders, row);
    parent.name = mailbox.parent(info.delimiter);
    parent.prefix.clear();
    const imap::MailboxName to = NewFolderName::child(parent, leaf);
    if (!mailbox.isInbox()) {
        startRename(accountId, mailbox, to);
        return;
    }
    // Another thing altogether: the messages go, the folder stays. So it is shown first.
    auto *dialog = new MoveFolderDialog(m_parts.runner, m_parts.account(accountId), {info}, to,
                                        m_parts.window);
    dialog->open();
}

void FolderActions::startRename(int accountId, const imap::MailboxName &mailbox,
                                const imap::MailboxName &to)
{
    const QModelIndex row = m_parts.folders->mailboxIndex(accountId, mailbox);
    PlannedAct act =
        FolderPlans::rename(m_parts.account(accountId), m_parts.folders->subtreeAt(row), to);
    act.ended = [self = QPointer(this), accountId, mailbox,
                 account = act.account](const imap::Outcome &outcome) {
        const auto *error = std::get_if<imap::ImapError>(&outcome);
        if (!self || !error || !account)
            return;
        const ErrorText text = describe(*error, account->settings());
        self->noteAt(accountId, mailbox,
                     text.headline + QLatin1Char(' ') +
                         (text.details.isEmpty() ? text.whatToDo : text.details));
    };
    m_parts.runner->run(act);
}

void FolderActions::noteAt(int accountId, const imap::MailboxName &mailbox, const QString &text)
{
    const QModelIndex row = toView(m_parts.folders->mailboxIndex(accountId, mailbox));
    RowNote::show(m_parts.view, row, text);
}

void FolderActions::toggleSubscribed()
{
    const QModelIndex row = target();
    const imap::MailboxInfo info = m_parts.folders->infoAt(row);
    m_parts.runner->run(FolderPlans::subscribe(m_parts.account(row.data(AccountIdRole).toInt()),
                                               {info.name}, !info.isSubscribed()));
    update(); // the tick follows the server, not the click
}

void FolderActions::refreshTarget()
{
    const QModelIndex row = target();
    imap::Account *account = m_parts.account(row.data(AccountIdRole).toInt());
    if (!account)
        return;
    QList<imap::MailboxName> countable;
    for (const imap::MailboxInfo &each : m_parts.folders->subtreeAt(row)) {
        if (each.isSelectable())
            countable.append(each.name);
    }
    account->run(imap::CountMailboxes{countable}, this);
}

void FolderActions::showSubscriptions()
{
    const int accountId = target().data(AccountIdRole).toInt();
    auto *dialog = new SubscriptionDialog(m_parts.runner, m_parts.account(accountId),
                                          m_parts.folders, accountId, m_parts.window);
    dialog->open();
}

} // namespace ui
