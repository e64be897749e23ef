// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FolderActions that makes the actions and says when they are possible.
#include "ui/actions/folderactions.h"
#include "ui/icons/icon.h"
#include "ui/models/foldertreemodel.h"
#include "ui/views/folderview.h"

#include <QAction>
#include <QWidget>

namespace ui {

FolderActions::FolderActions(Parts parts)
    : QObject(parts.window)
    , m_parts(std::move(parts))
{
    addActions();
    connectActions();
    update();
}

QAction *FolderActions::add(const char *name, const QString &text, const QString &iconName,
                            const QList<QKeySequence> &keys, const QString &tip)
{
    auto *action = new QAction(text, m_parts.window);
    action->setObjectName(QString::fromLatin1(name));
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcuts(keys);
    m_tips.insert(action,
                  keys.isEmpty()
                      ? tip
                      : tr("%1 (%2)").arg(tip, keys.first().toString(QKeySequence::NativeText)));
    action->setToolTip(m_tips.value(action));
    m_parts.window->addAction(action); // works with the menu bar hidden, too
    m_all.append(action);
    return action;
}

void FolderActions::addActions()
{
    newFolder = add("newFolder", tr("&New Folder…"), QStringLiteral("folder-new"),
                    {QKeySequence(Qt::CTRL | Qt::Key_N)}, tr("Create a folder beside this one"));
    newFolder->setIconText(tr("New"));
    newSubfolder =
        add("newSubfolder", tr("New Su&bfolder…"), {}, {}, tr("Create a folder inside this one"));
    rename = add("renameFolder", tr("Rena&me"), QStringLiteral("edit-rename"),
                 {QKeySequence(Qt::Key_F2)}, tr("Give the folder another name"));
    rename->setIconText(tr("Rename"));
    remove = add("deleteFolder", tr("D&elete…"), QStringLiteral("edit-delete"),
                 {QKeySequence(Qt::Key_Delete)},
                 tr("Delete the folder, after showing what would be lost"));
    // Only in the tree: elsewhere the key is for messages.
    m_parts.window->removeAction(remove);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_parts.view->addAction(remove);
    subscribe = add("subscribeFolder", tr("S&ubscribed"), QStringLiteral("bookmark-new"), {},
                    tr("Subscribe to the folder, or end that"));
    subscribe->setIconText(tr("Subscribe"));
    subscriptions = add("subscriptions", tr("Su&bscriptions…"), {}, {},
                        tr("See and change which folders are subscribed"));
    watch = add("watchFolder", tr("&Watched"), QStringLiteral("view-visible"), {},
                tr("Tell of new mail in this folder at once"));
    watch->setIconText(tr("Watch"));
    keepWhole =
        add("keepWhole", tr("&Keep the Whole List Here"), {}, {},
            tr("Fetch the list of all messages while the folder is open and keep it on this "
               "computer, to sort and search without the server"));
    for (QAction *toggle : {subscribe, watch, keepWhole})
        toggle->setCheckable(true);
    refreshFolder = add("refreshFolder", tr("Re&fresh Counts"), QStringLiteral("view-refresh"), {},
                        tr("Count this folder and those inside it again"));
}

QList<QAction *> FolderActions::menuActions() const
{
    return {newFolder, newSubfolder,  rename, remove,    nullptr,
            subscribe, subscriptions, watch,  keepWhole, refreshFolder};
}

void FolderActions::setState(QAction *action, const QString &whyNot)
{
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip(whyNot.isEmpty() ? m_tips.value(action) : whyNot);
}

void FolderActions::setWatched(std::function<bool(int, const imap::MailboxName &)> watched)
{
    m_watched = std::move(watched);
    update();
}

void FolderActions::setKept(std::function<bool(int, const imap::MailboxName &)> kept)
{
    m_kept = std::move(kept);
    update();
}

void FolderActions::update()
{
    const QModelIndex row = target();
    const int accountId = row.data(AccountIdRole).toInt();
    const imap::MailboxInfo info = m_parts.folders->infoAt(row);
    const auto permissionsFor = [this, accountId](const imap::MailboxInfo &folder) {
        ActSituation situation = m_parts.situation(accountId, folder);
        situation.folder = folder;
        return ActPermissions(situation);
    };
    const ActPermissions here = permissionsFor(info);
    const imap::MailboxInfo above = m_parts.folders->infoAt(row.parent());
    setState(newFolder, permissionsFor(above).whyNot(Act::CreateBelow));
    setState(newSubfolder, here.whyNot(Act::CreateBelow));
    const bool container =
        row.data(FolderKindRole).toInt() == static_cast<int>(FolderKind::Container);
    const QString noFolderOfItsOwn =
        container ? tr("The server does not list this level as a folder of its own.") : QString();
    setState(rename, container ? noFolderOfItsOwn : here.whyNot(Act::Rename));
    setState(remove, container ? noFolderOfItsOwn : here.whyNot(Act::Delete));
    setState(subscribe, here.whyNot(Act::Subscribe));
    setState(subscriptions, here.whyNotAnything());
    const QString noFolder =
        info.isSelectable() && !info.name.isEmpty() ? QString() : tr("No folder is chosen.");
    setState(watch, m_watched ? noFolder : tr("Watching is not possible here."));
    setState(keepWhole, m_kept ? noFolder : tr("Nothing is kept of this account."));
    setState(refreshFolder,
             here.situation().hasAccount && !row.isValid() ? noFolder : here.whyNot(Act::Open));
    subscribe->setChecked(info.isSubscribed());
    keepWhole->setChecked(m_kept && !info.name.isEmpty() && m_kept(accountId, info.name));
    watch->setChecked(m_watched && !info.name.isEmpty() && m_watched(accountId, info.name));
}

} // namespace ui
