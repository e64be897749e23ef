// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/account.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;

namespace ui {

class AccountState;
class FolderTreeModel;
class WindowPresenter;

/// What can be looked up about an account and its folders, and what concerns an account as a whole:
/// properties, inspection mode, removing it. Owns the actions and opens the dialogs. GUI thread,
/// owned by the window.
class AccountActions : public QObject
{
    Q_OBJECT
public:
    AccountActions(QMainWindow *window, WindowPresenter *presenter, FolderTreeModel *folders);

    QAction *inspect = nullptr;
    QAction *accountProperties = nullptr;
    QAction *removeAccount = nullptr;
    QAction *folderProperties = nullptr;
    QAction *quickFilter = nullptr; // done by the window

    [[nodiscard]] QList<QAction *> all() const;
    void update();
    /// Also for a row of the tree that is not the current one.
    void showFolderProperties(AccountState *state, const imap::MailboxName &folder);

    /// This one's server runs here and ends with it: the question before it is removed says so.
    void setServerGoesToo(imap::Account *account) { m_serverGoesToo = account; }

signals:
    /// The person confirmed it: what the account left on this computer is to go.
    void removeAccountRequested(imap::Account *account);

private:
    QAction *add(const char *name, const QString &text, const char *iconName, const QString &tip);
    void setPossible(QAction *action, bool possible, const QString &reason);
    void showAccountProperties(AccountState *state);
    void askToRemove();

    QMainWindow *m_window;
    WindowPresenter *m_presenter;
    FolderTreeModel *m_folders;
    QPointer<imap::Account> m_serverGoesToo;
    QHash<QAction *, QString> m_tips;
};

} // namespace ui
