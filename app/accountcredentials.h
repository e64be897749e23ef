// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentialstore.h"
#include "app/passwordprompter.h"
#include "imapcore/account/credentialsource.h"
#include "imapcore/types/change.h"
#include "ui/dialogs/accountprofile.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace app {

class PasswordCommand;

/// The password of one account: from this session's memory, the keychain, a command or the person,
/// as the account says. Asks the keychain only when a connection needs it and never waits: after
/// 3 s the person may type instead, and the late answer is dropped. A password is written to the
/// keychain only when that was ticked and after the server has accepted it, and read only for the
/// server and user it was saved for. A refused token is asked of its command afresh, once. GUI
/// thread; must outlive its imap::Account.
class AccountCredentials final : public QObject, public imap::CredentialSource
{
    Q_OBJECT
public:
    /// `store` may be null (then nothing is kept); both must outlive this object.
    AccountCredentials(ui::AccountProfile profile, CredentialStore *store,
                       PasswordPrompter *prompter, QObject *parent = nullptr);
    ~AccountCredentials() override;

    void setProfile(const ui::AccountProfile &profile);
    /// Typed in the account dialog: for the next sign-in that asks. Saved after the server took it,
    /// when the account's choice is the keychain.
    void setSessionPassword(const imap::Secret &password);
    void request(const imap::CredentialRequest &request,
                 std::function<void(imap::CredentialAnswer)> answer) override;
    /// Connect to imap::Account::changed: notices that the server has accepted the password.
    void noteChanges(const imap::ChangeBatch &changes);
    /// The account was removed: forgets the session's password and the keychain's.
    void forget();
    /// How long the keychain may take before the person is told (3 s; tests set less).
    void setKeychainPatience(int milliseconds) { m_patience.setInterval(milliseconds); }

signals:
    /// Saving in the keychain failed; worded for the person. The session goes on.
    void saveFailed(const QString &problem);

private:
    using Answer = std::function<void(imap::CredentialAnswer)>;
    void lookInKeychain();
    void keychainAnswered(const StoreResult &result);
    void keychainIsSlow();
    void runCommand();
    void commandRefused(const imap::Secret &refused);
    [[nodiscard]] bool usesToken() const;
    [[nodiscard]] QString tokenRefused() const;
    void askPerson(const QString &problem, bool canSave);
    void refused();
    void signedIn();
    void give(const imap::Secret &secret);
    void giveNothing(const QString &problem);
    void answerAll(const imap::CredentialAnswer &answer);
    [[nodiscard]] ui::PasswordQuestion question() const;

    ui::AccountProfile m_profile;
    CredentialStore *m_store;
    PasswordPrompter *m_prompter;
    PasswordCommand *m_command;
    QTimer m_patience;
    quint64 m_lookup = 0; // counts look-ups; an answer to an older one is dropped
    imap::Secret m_session;
    bool m_given = false; // m_session was, to a connection; else it is newer than what that used
    bool m_isIn = false;
    bool m_wasRefused = false; // and none was taken since: the person is asked, not the keychain
    bool m_saveWhenAccepted = false;
    imap::Secret m_refusedToken; // the command has to print another one
    bool m_freshTried = false;   // a fresh token was given and not taken yet
    imap::CredentialRequest m_request;
    QList<Answer> m_waiting;
};

} // namespace app
