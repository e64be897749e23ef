// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/account.h"
#include "imapcore/types/certificate.h"
#include "imapcore/types/mailboxname.h"
#include "imapcore/types/numbers.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;
class QToolBar;

namespace ui {

class AccountActions;
class ConsoleDock;
class FolderActions;
class FolderPane;
class FolderTreeModel;
class InfoBarArea;
class MessageActions;
class MessagePane;
class MessageViewer;
class ShownMessage;
class StatusPanel;
class StillWorkingDialog;
class TableActions;
class WindowActions;
class WindowPresenter;
class WindowFills;
class WindowWatches;

/// The window: it arranges panes, menus and toolbar and remembers their places. What the panes say
/// is WindowPresenter's, what can be done WindowActions'. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The account stays the caller's and must outlive the window, or be removed before.
    void addAccount(imap::Account *account, const QString &displayName);
    void removeAccount(imap::Account *account);
    void closeNow(); // without asking, whatever is under way
    /// In the account added last, as soon as its folders are known.
    void openMailboxWhenListed(const imap::MailboxName &name);
    /// Selects a message of the open folder, if it is there.
    void selectMessage(imap::Uid uid);
    /// A lasting sentence above the panes, also on the welcome page; one per key.
    void showNotice(const QString &key, const QString &text, bool isTrouble);
    void hideNotice(const QString &key);
    [[nodiscard]] MessageViewer *viewer() const { return m_viewer; }
    [[nodiscard]] WindowPresenter *presenter() const { return m_presenter; }
    [[nodiscard]] ConsoleDock *console() const { return m_console; }
    [[nodiscard]] WindowActions *actions() const { return m_actions; }
    [[nodiscard]] WindowWatches *watches() const { return m_watches; }
    [[nodiscard]] MessageActions *messageActions() const { return m_messageActions; }
    [[nodiscard]] AccountActions *accountActions() const { return m_accountActions; }
    [[nodiscard]] FolderActions *folderActions() const { return m_folderActions; }

signals:
    void addAccountRequested();
    void demoRequested();
    void editAccountRequested(imap::Account *account);
    void removeAccountRequested(imap::Account *account);
    /// Settings changed in the window, inspection mode for example: to be kept.
    void accountSettingsChanged(imap::Account *account);
    void quitRequested();
    void certificateDetailsRequested(imap::Account *account,
                                     const imap::CertificateRefusal &refusal);
    void passwordRequested(imap::Account *account);
    void tlsDetailsRequested(imap::Account *account, const imap::TlsInfo &tls);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPanes();
    void buildConsole();
    void buildMenus();
    void buildToolBar();
    void connectActions();
    void connectMessages();
    void connectActs();
    [[nodiscard]] StillWorkingDialog *askIfWorking(const QString &finish);
    void connectFolders();
    void updateSituation();
    void updateAccountMenu();
    void cyclePane(int direction);
    void copySelection() const;
    void restoreWindow();
    void saveWindow() const;

    FolderTreeModel *m_folders;
    WindowActions *m_actions;
    AccountActions *m_accountActions = nullptr;
    FolderActions *m_folderActions = nullptr;
    TableActions *m_tableActions = nullptr;
    WindowPresenter *m_presenter = nullptr;
    WindowWatches *m_watches = nullptr;
    WindowFills *m_fills = nullptr;
    MessageActions *m_messageActions = nullptr;
    FolderPane *m_folderPane = nullptr;
    MessagePane *m_messagePane = nullptr;
    StatusPanel *m_status = nullptr;
    InfoBarArea *m_bars = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_work = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_rows = nullptr;
    MessageViewer *m_viewer = nullptr;
    ShownMessage *m_shown = nullptr;
    QMainWindow *m_reading = nullptr; // table, viewer and the console docked below them
    ConsoleDock *m_console = nullptr;
    QToolBar *m_toolBar = nullptr;
    bool m_leaving = false;
};

} // namespace ui
