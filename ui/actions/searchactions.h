// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/account.h"
#include "ui/dialogs/searchform.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace ui {

class AccountState;
class FolderTreeModel;
class MessagePane;

/// Searching: the filter of the message table, the form for what takes more than words, and
/// searches of several folders. Changes nothing on a server. GUI thread, owned by TableActions.
class SearchActions : public QObject
{
    Q_OBJECT
public:
    SearchActions(QWidget *window, MessagePane *pane, FolderTreeModel *folders);

    QAction *openForm = nullptr;
    [[nodiscard]] QList<QAction *> all() const { return {openForm}; }

    /// The active account; null when there is none.
    void setState(AccountState *state);
    void update();

signals:
    /// The person wants to see that message in its folder.
    void messageWanted(imap::Account *account, const imap::MailboxName &mailbox, imap::Uid uid);

private:
    void showForm();
    void placeForm();
    void search(const imap::SearchProgram &program, SearchForm::Where where);
    void searchFolders(const imap::SearchProgram &program, bool below);
    /// Lets the filter go that hides the message, then selects it.
    void uncover(imap::Uid uid);

    QWidget *m_window;
    MessagePane *m_pane;
    FolderTreeModel *m_folders;
    QPointer<AccountState> m_state;
    QPointer<SearchForm> m_form;
    QByteArrayList m_keywords; // that the form offers
    imap::Uid m_covered;       // to be selected when all are shown again
};

} // namespace ui
