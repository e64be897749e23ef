// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/account.h"
#include "imapcore/account/credentialsource.h"
#include "tests/ui/pictures/picturebook.h"
#include "ui/mainwindow/accountstate.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/foldertreemodel.h"

namespace ui {
class ActRunner;
}

namespace pictures {

/// Nobody types a password.
class NoPasswords : public imap::CredentialSource
{
public:
    void request(const imap::CredentialRequest &,
                 std::function<void(imap::CredentialAnswer)>) override
    {
    }
};

/// The window of the drawings with two accounts and no server; alice's INBOX is open. GUI thread.
class Scene
{
public:
    Scene();

    [[nodiscard]] ui::MainWindow *window() { return &m_window; }
    [[nodiscard]] ui::AccountState *alice() const;
    /// Alice's; offline, says what the test lets it say.
    [[nodiscard]] imap::Account *account() { return &m_account; }
    [[nodiscard]] ui::FolderTreeModel *folders() const;
    [[nodiscard]] ui::ActRunner *runner() const;
    /// Words that are hard on a layout: long, of several scripts.
    [[nodiscard]] static imap::MailboxName longName();
    /// As the server lists them, below `name`.
    [[nodiscard]] QList<imap::MailboxInfo> subtree(const char *name) const;
    [[nodiscard]] const QDateTime &now() const { return m_now; }

private:
    QDateTime m_now = QDateTime::currentDateTime();
    NoPasswords m_passwords;
    imap::Account m_account;
    ui::MainWindow m_window;
};

/// "NO [code] words" to a command.
[[nodiscard]] imap::ImapError refusal(const char *command, const char *code, const char *words);

// Each takes all pictures of its subject.
void takeAccounts(PictureBook *book);
void takeCertificates(PictureBook *book);
void takeFolders(PictureBook *book);
void takeProperties(PictureBook *book);
void takeActs(PictureBook *book);
void takeSearches(PictureBook *book);
void takeViewer(PictureBook *book);
void takeConsole(PictureBook *book);
void takeWindow(PictureBook *book);

} // namespace pictures
