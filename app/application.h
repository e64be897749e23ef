// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accountstore.h"
#include "app/commandline.h"
#include "app/desktopnotices.h"
#include "app/keychainstore.h"
#include "app/openaccount.h"
#include "ui/mainwindow/mainwindow.h"

#include <QObject>
#include <QSettings>

#include <functional>

#include <memory>
#include <vector>

namespace demo {
class DemoServer;
}

namespace app {

/// The composition root: joins the window, the accounts, their passwords and the demo. Decides
/// nothing about mail. GUI thread; one per process.
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(const CommandLine &commandLine);
    ~Application() override;

    /// Shows the window and opens what the command line, else the settings, name.
    void start();
    [[nodiscard]] ui::MainWindow *window() const { return m_window.get(); }

private:
    void connectWindow();
    void open(const ui::AccountProfile &profile, const imap::Secret &password = {});
    /// Shows one message as soon as the first folder of the account opened last is there.
    void noteSignIn(OpenAccount *opened, const imap::ChangeBatch &batch);
    void showWhenOpened(const std::function<imap::Uid(const imap::MailboxOpened &)> &choose);
    [[nodiscard]] OpenAccount *find(imap::Account *account) const;
    void addAccount();
    void editAccount(imap::Account *account);
    void keepSettings(imap::Account *account);
    void removeAccount(imap::Account *account);
    void openWithDesktop(const QUrl &url);
    void startDemo();
    void openDemo();
    void endDemo(const QString &reason);
    void showRefusedCertificate(imap::Account *account, const imap::CertificateRefusal &refusal);

    CommandLine m_commandLine;
    QSettings m_settings;
    AccountStore m_store;
    KeychainStore m_keychain;
    std::unique_ptr<demo::DemoServer> m_demo;
    imap::Account *m_demoAccount = nullptr; // among m_accounts, once the demo is open
    std::vector<std::unique_ptr<OpenAccount>> m_accounts;
    std::unique_ptr<ui::MainWindow> m_window; // goes first: it shows the accounts
    std::unique_ptr<DesktopNotices> m_notices;
};

} // namespace app
