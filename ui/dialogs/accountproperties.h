// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/accountstate.h"

#include <QDialog>
#include <QPointer>

class QFormLayout;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QTabWidget;
class QTreeWidget;

namespace ui {

class CapabilityPage;
class QuirkPage;

/// Everything the server says of itself and how the account is connected: greeting, ID, name
/// spaces, every capability (each can be switched off), what is known of servers of its kind,
/// connections and who holds them. Not modal; deletes itself; closes with its account. GUI thread.
class AccountProperties : public QDialog
{
    Q_OBJECT
public:
    explicit AccountProperties(AccountState *state, QWidget *parent = nullptr);

    /// What the dialog would set: capabilities and quirks switched off, and the number of
    /// connections.
    [[nodiscard]] imap::ConnectionSettings entered() const;

private:
    QWidget *makeServerPage();
    QWidget *makeConnectionPage();
    void refresh();
    void showServer();
    void showConnections();
    void changed();
    void apply();
    [[nodiscard]] imap::ConnectionSettings settings() const;

    QPointer<AccountState> m_state;
    QTabWidget *m_tabs;
    CapabilityPage *m_capabilities;
    QuirkPage *m_quirks;
    QWidget *m_serverBody = nullptr;
    QScrollArea *m_server = nullptr;
    QTreeWidget *m_connections = nullptr;
    QSpinBox *m_most = nullptr;
    QPushButton *m_apply = nullptr;
};

/// Who a connection is for, in words.
[[nodiscard]] QString connectionRoleInWords(imap::ConnectionUse::Role role);

} // namespace ui
