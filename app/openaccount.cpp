// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openaccount.h"

#include "app/storefiles.h"

namespace app {

OpenAccount::OpenAccount(const ui::AccountProfile &accountProfile, CredentialStore *store,
                         QWidget *window)
    : profile(accountProfile)
    , prompter(window)
    , credentials(accountProfile, store, &prompter)
    , account(accountProfile.connection, &credentials)
{
    QObject::connect(&account, &imap::Account::changed, &credentials,
                     &AccountCredentials::noteChanges);
    // Queued: whoever shows the account is to hear what was kept.
    account.setStoreFile(storeFile(profile));
}

void OpenAccount::change(const ui::AccountProfile &newProfile, const imap::Secret &password)
{
    const QString before = storeFile(profile);
    profile = newProfile;
    if (const QString now = storeFile(profile); now != before) {
        removeStore(profile.id);
        account.setStoreFile(now);
    }
    credentials.setProfile(newProfile);
    if (!password.isEmpty()) // after the profile, which forgets the password of another place
        credentials.setSessionPassword(password);
    account.setSettings(newProfile.connection);
}

} // namespace app
