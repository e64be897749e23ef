// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/credentialentry.h"
#include "app/demo/demoserver.h"
#include "app/fontwarmup.h"
#include "app/passwordcommand.h"
#include "app/storefiles.h"
#include "app/wirelogging.h"
#include "ui/actions/accountactions.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/viewer/messageviewer.h"

#include <QDesktopServices>
#include <QUuid>

namespace app {

Application::Application(const CommandLine &commandLine)
    : m_commandLine(commandLine)
    , m_store(&m_settings)
    , m_window(std::make_unique<ui::MainWindow>())
    , m_notices(std::make_unique<DesktopNotices>(m_window.get()))
{
    connectWindow();
}

Application::~Application()
{
    m_notices.reset();
    m_window.reset();
    m_accounts.clear();
}

void Application::connectWindow()
{
    ui::MainWindow *window = m_window.get();
    connect(window, &ui::MainWindow::addAccountRequested, this, &Application::addAccount);
    connect(window, &ui::MainWindow::demoRequested, this, &Application::startDemo);
    connect(window, &ui::MainWindow::editAccountRequested, this, &Application::editAccount);
    connect(window, &ui::MainWindow::removeAccountRequested, this, &Application::removeAccount);
    connect(window, &ui::MainWindow::accountSettingsChanged, this, &Application::keepSettings);
    connect(window, &ui::MainWindow::quitRequested, window, &QWidget::close);
    connect(window, &ui::MainWindow::certificateDetailsRequested, this,
            &Application::showRefusedCertificate);
    connect(window, &ui::MainWindow::passwordRequested, this,
            [](imap::Account *account) { account->goOnline(); });
    connect(window, &ui::MainWindow::tlsDetailsRequested, this,
            [window](imap::Account *account, const imap::TlsInfo &tls) {
                (new ui::CertificateDialog(tls, account->settings().host, window))->open();
            });
    connect(window->viewer(), &ui::MessageViewer::openUrlRequested, this,
            &Application::openWithDesktop);
    connect(window->viewer(), &ui::MessageViewer::openFileRequested, this,
            [this](const QString &path) { openWithDesktop(QUrl::fromLocalFile(path)); });
}

void Application::openWithDesktop(const QUrl &url)
{
    const QString key = QStringLiteral("open");
    if (QDesktopServices::openUrl(url))
        m_window->hideNotice(key);
    else
        m_window->showNotice(
            key, tr("This desktop has no program that opens %1.").arg(url.toDisplayString()), true);
}

void Application::start()
{
    m_window->show();
    new FontWarmup(this); // goes by itself
    if (m_commandLine.demo) {
        startDemo();
        return;
    }
    if (m_commandLine.account) {
        ui::AccountProfile profile = *m_commandLine.account;
        profile.connection.readOnly = m_commandLine.readOnly;
        open(profile);
        m_window->openMailboxWhenListed(m_commandLine.mailbox.value_or(imap::MailboxName::inbox()));
        if (m_commandLine.uid.isValid())
            showWhenOpened([uid = m_commandLine.uid](const imap::MailboxOpened &) { return uid; });
        return;
    }
    for (ui::AccountProfile profile : m_store.load()) {
        profile.connection.readOnly = profile.connection.readOnly || m_commandLine.readOnly;
        open(profile);
    }
}

void Application::open(const ui::AccountProfile &profile, const imap::Secret &password)
{
    // A keychain entry belongs to a saved account only.
    CredentialStore *keychain = profile.id.isEmpty() ? nullptr : &m_keychain;
    m_accounts.push_back(std::make_unique<OpenAccount>(profile, keychain, m_window.get()));
    OpenAccount *opened = m_accounts.back().get();
    if (!password.isEmpty())
        opened->credentials.setSessionPassword(password);
    logWire(&opened->account);
    connect(&opened->account, &imap::Account::changed, this,
            [this, opened](const imap::ChangeBatch &batch) { noteSignIn(opened, batch); });
    m_window->addAccount(&opened->account, profile.shownName());
    m_notices->add(&opened->account, profile.shownName());
    opened->account.goOnline();
}

/// Once by SCRAM, never again by less, also after a restart.
void Application::noteSignIn(OpenAccount *opened, const imap::ChangeBatch &batch)
{
    if (opened->profile.connection.scramSeen)
        return;
    for (const imap::Change &change : batch) {
        const auto *link = std::get_if<imap::LinkChanged>(&change);
        if (!link || !link->signedInBy.startsWith("SCRAM-"))
            continue;
        opened->profile.connection.scramSeen = true;
        m_store.noteScram(opened->profile.id);
        return;
    }
}

void Application::showWhenOpened(
    const std::function<imap::Uid(const imap::MailboxOpened &)> &choose)
{
    imap::Account *account = &m_accounts.back()->account;
    auto *once = new QObject(this);
    // Queued: the window takes the same changes first.
    connect(
        account, &imap::Account::changed, once,
        [this, once, choose](const imap::ChangeBatch &batch) {
            for (const imap::Change &change : batch) {
                if (const auto *opened = std::get_if<imap::MailboxOpened>(&change)) {
                    m_window->selectMessage(choose(*opened));
                    once->deleteLater();
                    return;
                }
            }
        },
        Qt::QueuedConnection);
}

OpenAccount *Application::find(imap::Account *account) const
{
    for (const auto &candidate : m_accounts) {
        if (&candidate->account == account)
            return candidate.get();
    }
    return nullptr;
}

void Application::addAccount()
{
    auto *dialog = new ui::AccountDialog(ui::makeConnectionProbe, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        ui::AccountProfile profile = dialog->profile();
        if (profile.id.isEmpty())
            profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_store.save(profile);
        open(profile, dialog->password());
        m_window->openMailboxWhenListed(imap::MailboxName::inbox());
    });
    dialog->open();
}

void Application::editAccount(imap::Account *account)
{
    OpenAccount *edited = find(account);
    if (!edited)
        return;
    auto *dialog = new ui::AccountDialog(ui::makeConnectionProbe, m_window.get(), &edited->profile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPasswordLookup([this](const ui::AccountProfile &profile, const auto &answer) {
        lookUpPassword(m_keychain, profile, answer);
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog, account] {
        OpenAccount *changed = find(account);
        if (!changed)
            return;
        if (changed->isSaved())
            m_store.save(dialog->profile());
        changed->change(dialog->profile(), dialog->password());
    });
    dialog->open();
}

/// Changed in the window and holding already; only to be remembered.
void Application::keepSettings(imap::Account *account)
{
    OpenAccount *changed = find(account);
    if (!changed)
        return;
    const bool scramSeen = changed->profile.connection.scramSeen;
    changed->profile.connection = account->settings();
    changed->profile.connection.scramSeen = scramSeen;
    if (changed->isSaved())
        m_store.save(changed->profile);
}

void Application::removeAccount(imap::Account *account)
{
    OpenAccount *removed = find(account);
    if (!removed)
        return;
    if (removed->isSaved()) {
        m_store.remove(removed->profile.id);
        m_keychain.remove(credentialEntry(removed->profile), [](const StoreResult &) {});
        removed->account.setStoreFile({});
        removeStore(removed->profile.id);
    }
    m_window->removeAccount(account);
    if (account == m_demoAccount) {
        m_demoAccount = nullptr;
        m_demo.reset();
    }
    std::erase_if(m_accounts, [account](const auto &open) { return &open->account == account; });
}

void Application::showRefusedCertificate(imap::Account *account,
                                         const imap::CertificateRefusal &refusal)
{
    auto *dialog = new ui::CertificateDialog(refusal, m_window.get());
    connect(dialog, &ui::CertificateDialog::trusted, this,
            [this, account, host = refusal.host](const QByteArray &sha256) {
                OpenAccount *pinned = find(account);
                // A pin is for the host whose certificate was looked at (promise 6).
                if (!pinned || pinned->profile.connection.host != host)
                    return;
                ui::AccountProfile profile = pinned->profile;
                profile.connection.pinSha256 = sha256;
                if (pinned->isSaved())
                    m_store.save(profile);
                pinned->change(profile);
            });
    dialog->open();
}

void Application::startDemo()
{
    if (m_demo)
        return;
    m_demo = std::make_unique<demo::DemoServer>();
    m_window->showNotice(QStringLiteral("demo"), tr("Preparing the demo mailbox on this computer…"),
                         false);
    connect(m_demo.get(), &demo::DemoServer::ready, this, &Application::openDemo);
    connect(m_demo.get(), &demo::DemoServer::failed, this, &Application::endDemo);
    m_demo->start();
}

void Application::endDemo(const QString &reason)
{
    const QString sentence = m_demoAccount ? tr("The demo mailbox has stopped. %1")
                                           : tr("The demo mailbox could not be started. %1");
    m_window->showNotice(QStringLiteral("demo"), sentence.arg(reason), true);
    if (m_demoAccount) {
        m_window->removeAccount(m_demoAccount);
        std::erase_if(m_accounts,
                      [this](const auto &open) { return &open->account == m_demoAccount; });
        m_demoAccount = nullptr;
    }
    m_demo.release()->deleteLater(); // it is still talking to us
}

void Application::openDemo()
{
    m_window->hideNotice(QStringLiteral("demo"));
    const demo::PrivateDovecot &server = m_demo->server();
    ui::AccountProfile profile;
    profile.name = tr("Demo mailbox");
    profile.passwordChoice = ui::PasswordChoice::AskEachTime;
    profile.connection.host = server.host();
    profile.connection.port = server.tlsPort();
    profile.connection.user = server.user();
    profile.connection.caFile = server.caFile();
    profile.connection.readOnly = m_commandLine.readOnly;
    open(profile, imap::Secret(server.password().toUtf8()));
    m_demoAccount = &m_accounts.back()->account;
    m_window->accountActions()->setServerGoesToo(m_demoAccount);
    m_window->openMailboxWhenListed(imap::MailboxName::inbox());
    // Something to see at once; reading marks nothing.
    showWhenOpened([](const imap::MailboxOpened &opened) {
        const quint32 count = opened.uids.count();
        constexpr quint32 fromTheTop = 3;
        return opened.uids.uidAt(
            imap::SequenceNumber(count > fromTheTop ? count - fromTheTop : count));
    });
}

} // namespace app
