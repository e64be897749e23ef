// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/mailboxname.h"

#include <QHash>
#include <QSet>
#include <QStackedWidget>
#include <QTimer>

namespace ui {

class EmptyState;
class FilterEdit;
class FolderFilterModel;
class FolderTreeModel;
class FolderView;

/// The left pane: filter line, folder tree, and what stands there when there is no folder to show.
/// Remembers what is unfolded. GUI thread.
class FolderPane : public QWidget
{
    Q_OBJECT
public:
    explicit FolderPane(FolderTreeModel *folders, QWidget *parent = nullptr);

    [[nodiscard]] FolderView *view() const { return m_view; }
    void focusFilter();
    void setSubscribedOnly(bool only);
    /// Selects a folder's row without announcing it.
    void showMailbox(int accountId, const imap::MailboxName &name);
    /// The account has no folder to show: leaves another account's row for its own, without
    /// announcing it.
    void showAccount(int accountId);
    /// Selects an account's row (Alt+1 ...).
    void goToAccount(int accountId);
    /// What to say while no account has a folder; an empty sentence means nothing special.
    void setEmptyText(const QString &iconName, const QString &sentence, const QString &actionText);
    /// To be called after the account's list came.
    void refresh();
    /// Names the account in the settings.
    void setAccountKey(int accountId, const QString &key);
    void saveExpansion() const;

signals:
    void mailboxChosen(int accountId, const imap::MailboxName &name);
    /// A row of the tree model that cannot be opened.
    void containerChosen(int accountId, const QModelIndex &row);
    void accountChosen(int accountId);
    void emptyActionRequested();

private:
    void announceCurrent();
    void onFilterText(const QString &text);
    void openFirstMatch();
    void restoreExpansion(const QModelIndex &parent, const QSet<QByteArray> &expanded);
    void collectExpansion(const QModelIndex &parent, QStringList &expanded) const;
    void expandNewAccounts();
    void updateStack();

    FolderTreeModel *m_folders;
    FolderFilterModel *m_filter;
    FilterEdit *m_edit;
    FolderView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTimer m_announce;
    QHash<int, QString> m_keys;
    QSet<int> m_restored;
    QString m_emptyIcon, m_emptySentence, m_emptyAction;
    bool m_quiet = false;
    bool m_removing = false;
};

} // namespace ui
