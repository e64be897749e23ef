// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"
#include "ui/mainwindow/accountstate.h"
#include "ui/models/markedfolders.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace ui {

class FolderTreeModel;
class InfoBarArea;
class MessageView;
class WindowPresenter;

/// What the window does about watching: tells accounts and tree which folders are watched, says
/// once that a lost connection is back and what came meanwhile, and finds the message a
/// notification was about. GUI thread, owned by the window.
class WindowWatches : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        WindowPresenter *presenter = nullptr;
        FolderTreeModel *folders = nullptr;
        InfoBarArea *bars = nullptr;
        MessageView *messages = nullptr;
    };
    WindowWatches(const Parts &parts, QObject *parent);

    /// An account that has just been added to the presenter.
    void take(AccountState *state);
    /// Unread messages, again; also when an account went.
    void countUnread();
    [[nodiscard]] bool isWatched(int accountId, const imap::MailboxName &mailbox) const;
    void setWatched(int accountId, const imap::MailboxName &mailbox, bool on);
    /// A person can see this folder's table now, if the window is in front.
    [[nodiscard]] bool isShown(const imap::Account *account,
                               const imap::MailboxName &mailbox) const;
    /// Opens the folder if need be and selects the message; an invalid UID only opens.
    void showMessage(const imap::Account *account, const imap::MailboxName &mailbox, imap::Uid uid);

signals:
    void watchedChanged(int accountId);
    /// Unread messages in all watched folders.
    void unreadChanged(qint64 unread);

private:
    void onBatch(int accountId, const imap::ChangeBatch &batch);
    void onOpened(const AccountState &state, const imap::MailboxOpened &opened);
    void onConnections(const AccountState &state, const imap::ConnectionsChanged &connections);
    void push(const QString &account);
    void selectWanted(int accountId);
    [[nodiscard]] AccountState *stateOf(const imap::Account *account) const;
    [[nodiscard]] QString prefix(const AccountState &state) const;

    Parts m_parts;
    MarkedFolders m_list{QStringLiteral("watch"), MarkedFolders::AtFirst::Inbox};
    QSet<int> m_lost; // accounts whose connection was lost since their folder was open
    QHash<int, std::pair<imap::MailboxName, imap::Uid>> m_wanted; // to be selected when it is open
    qint64 m_unread = -1;
};

} // namespace ui
