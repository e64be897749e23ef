// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/actdialog.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui {

class FolderTreeModel;
class SubscriptionFilter;
class SubscriptionModel;

/// All folders and all subscriptions of an account in one table; several rows at a time are
/// subscribed, unsubscribed, or freed of dead subscriptions, and one preview shows it all. GUI
/// thread; deletes itself when closed.
class SubscriptionDialog : public ActDialog
{
    Q_OBJECT
public:
    SubscriptionDialog(ActRunner *runner, imap::Account *account, const FolderTreeModel *folders,
                       int accountId, QWidget *window);

private:
    void buildFilters();
    void buildTable();
    void buildButtons();
    void fill();
    void want(bool subscribed);
    void endDead();
    void plan();

    const FolderTreeModel *m_folders;
    int m_accountId;
    SubscriptionModel *m_model;
    SubscriptionFilter *m_filter;
    QLineEdit *m_text;
    QComboBox *m_show;
    QTableView *m_table;
    QPushButton *m_subscribe;
    QPushButton *m_unsubscribe;
    QPushButton *m_dead;
};

} // namespace ui
