// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/account.h"
#include "ui/actions/actpermissions.h"

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace ui {

class ActRunner;
class FolderFilterModel;
class FolderTreeModel;
class FolderView;

/// Everything a person can do with folders: the actions, when they are possible and why not, their
/// dialogs, and dragging a folder onto another. They work on the row the context menu was opened
/// for, else on the current row of the tree. Owned by the window; GUI thread.
class FolderActions : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QWidget *window = nullptr;
        FolderTreeModel *folders = nullptr;
        FolderView *view = nullptr; // its model is a proxy of `folders`
        ActRunner *runner = nullptr;
        std::function<imap::Account *(int accountId)> account;
        /// What is known of a folder and its account.
        std::function<ActSituation(int accountId, const imap::MailboxInfo &folder)> situation;
    };
    explicit FolderActions(Parts parts);

    QAction *newFolder = nullptr;
    QAction *newSubfolder = nullptr;
    QAction *rename = nullptr;
    QAction *remove = nullptr;
    QAction *subscribe = nullptr; // checked: subscribed
    QAction *subscriptions = nullptr;
    QAction *watch = nullptr;     // checked: watched
    QAction *keepWhole = nullptr; // checked: its list is kept on this computer
    QAction *refreshFolder = nullptr;

    [[nodiscard]] QList<QAction *> all() const { return m_all; }
    /// What stands in the Folder menu; null is a separator.
    [[nodiscard]] QList<QAction *> menuActions() const;
    /// Actions of the window that the context menu offers, too, before and after these.
    void setWindowActions(const QList<QAction *> &before, const QList<QAction *> &after)
    {
        m_before = before;
        m_after = after;
    }
    /// Enables, disables with the reason, ticks: after every change that may matter.
    void update();
    /// Whether a folder is watched; until it is set, none is and the action is disabled.
    void setWatched(std::function<bool(int accountId, const imap::MailboxName &)> watched);
    /// The same for folders whose whole list is kept here.
    void setKept(std::function<bool(int accountId, const imap::MailboxName &)> kept);

    // The acts behind the actions, each with its dialog where it has one.
    void askNewFolder(const QModelIndex &parent);
    void askRemove(const QModelIndex &folder);
    void askMove(int accountId, const imap::MailboxName &folder, const QModelIndex &target);
    /// Makes it the current row, when the tree shows it.
    void goTo(int accountId, const imap::MailboxName &mailbox);
    /// Why a folder cannot be put into `target`; empty when it can.
    [[nodiscard]] QString whyNotInto(int accountId, const imap::MailboxName &folder,
                                     const QModelIndex &target) const;

signals:
    void watchRequested(int accountId, const imap::MailboxName &mailbox, bool on);
    void keepRequested(int accountId, const imap::MailboxName &mailbox, bool on);

private:
    QAction *add(const char *name, const QString &text, const QString &iconName,
                 const QList<QKeySequence> &keys, const QString &tip);
    void addActions();
    void connectActions();
    void setState(QAction *action, const QString &whyNot);
    [[nodiscard]] QModelIndex target() const; // of the source model
    [[nodiscard]] QModelIndex toView(const QModelIndex &source) const;
    void showMenu(const QModelIndex &row, const QPoint &place);
    void onRenameWanted(int accountId, const imap::MailboxName &mailbox, const QString &leaf);
    void startRename(int accountId, const imap::MailboxName &mailbox, const imap::MailboxName &to);
    void toggleSubscribed();
    void refreshTarget();
    void showSubscriptions();
    void noteAt(int accountId, const imap::MailboxName &mailbox, const QString &text);

    Parts m_parts;
    QList<QAction *> m_all;
    QList<QAction *> m_before, m_after;
    QHash<QAction *, QString> m_tips;
    std::function<bool(int, const imap::MailboxName &)> m_watched;
    std::function<bool(int, const imap::MailboxName &)> m_kept;
};

} // namespace ui
