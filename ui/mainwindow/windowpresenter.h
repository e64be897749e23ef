// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/error.h"
#include "ui/actions/actpermissions.h"
#include "ui/mainwindow/accountstate.h"

#include <QHash>
#include <QObject>
#include <QPersistentModelIndex>
#include <QTimer>

namespace ui {

class EnvelopeLoader;
class FolderPane;
class FolderTreeModel;
class InfoBarArea;
class MessagePane;
class StatusPanel;

/// Puts what the accounts say into the panes, and what the person does in the panes into the
/// accounts. One account is active: the one whose folder the person is in. GUI thread, owned by
/// the window.
class WindowPresenter : public QObject
{
    Q_OBJECT
public:
    struct Panes
    {
        FolderPane *folders = nullptr;
        MessagePane *messages = nullptr;
        StatusPanel *status = nullptr;
        InfoBarArea *bars = nullptr;
    };
    WindowPresenter(FolderTreeModel *folders, const Panes &panes, QObject *parent);
    ~WindowPresenter() override;

    void addAccount(imap::Account *account, const QString &name);
    void removeAccount(imap::Account *account);
    [[nodiscard]] int accountCount() const { return static_cast<int>(m_accounts.size()); }
    [[nodiscard]] const QList<AccountState *> &accounts() const { return m_accounts; }
    /// Null while there is none.
    [[nodiscard]] AccountState *active() const { return m_active; }
    void openWhenListed(const imap::MailboxName &name);
    /// Remembers the open folder of each account for the next start.
    void saveSession() const;
    void openChosen(bool readOnly);
    /// As if the person had chosen the folder in the tree.
    void openIn(int accountId, const imap::MailboxName &name) { onMailboxChosen(accountId, name); }
    [[nodiscard]] imap::MailboxName chosenMailbox() const;
    /// The account of the row chosen in the tree.
    [[nodiscard]] AccountState *chosenAccount() const;
    /// Its row, not a folder.
    [[nodiscard]] bool isAccountChosen() const;
    /// Instead of the open folder: a row that cannot be opened is chosen.
    [[nodiscard]] bool isContainerShown() const { return m_container.isValid(); }
    /// Null when the account is not there.
    [[nodiscard]] imap::Account *accountOf(int id) const;
    [[nodiscard]] ActSituation situationOf(int id, const imap::MailboxInfo &folder) const;

signals:
    /// What can be done may have changed.
    void situationChanged();
    /// The active account changed; null when there is none.
    void activeAccountChanged(imap::Account *account);
    /// Changed in the window, to be kept.
    void accountSettingsChanged(imap::Account *account);
    void certificateDetailsRequested(imap::Account *account,
                                     const imap::CertificateRefusal &refusal);
    void passwordRequested(imap::Account *account);
    /// The message table has no message to show (another folder, nothing open).
    void mailboxShown();
    /// The row chosen is of no folder any more and is to go.
    void unsubscribeRequested();

private:
    [[nodiscard]] AccountState *stateOf(int id) const;
    [[nodiscard]] QString barKey(const char *kind, int id) const;
    void activate(AccountState *state);
    void onMailboxChosen(int id, const imap::MailboxName &name);
    void onContainerChosen(int id, const QModelIndex &row);
    void leaveContainer();
    void showContainer();
    void onLinkChanged(int id);
    void onFoldersListed(int id);
    void onMailboxState(int id);
    void onFacts(int id);
    void onAlert(int id, const QByteArray &text);
    void onStoreTrouble(int id, const imap::StoreTrouble &trouble);
    void onActsWaiting(int id, const imap::ActsWaiting &waiting);
    void onActDropped(int id, const imap::ActDropped &dropped);
    [[nodiscard]] QString prefixOf(int id) const;
    [[nodiscard]] static QString workText(const QByteArray &purpose);
    void onWork(int id, const imap::WorkProgress &work);
    void onBarAction(const QString &key);
    void updateMessagePane();
    void updateMailboxBar();
    void updateFacts();
    void updateFolderPane();
    void updateLinkBar(AccountState *state);
    void tickBars();
    void showMailboxState();
    [[nodiscard]] QString linkSentence(const AccountState &state) const;

    FolderTreeModel *m_folders;
    Panes m_panes;
    EnvelopeLoader *m_loader;
    QList<AccountState *> m_accounts;
    AccountState *m_active = nullptr;
    QPersistentModelIndex m_container; // in the tree model
    bool m_isInContainer = false;      // also when its row has gone
    QTimer m_tick;
    QTimer m_openingDelay; // "Opening..." only when it takes a while
    int m_nextId = 1;
    int m_nextAlert = 1;
    int m_nextDropped = 0;
};

} // namespace ui
