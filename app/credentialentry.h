// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentialstore.h"
#include "imapcore/account/credentialsource.h"
#include "ui/dialogs/accountprofile.h"

#include <functional>

namespace app {

/// The name of an account's entry in the store. It is made of the server and the user too: a
/// password saved for another one is not found, whatever became of its removal.
[[nodiscard]] QString credentialEntry(const ui::AccountProfile &profile);

/// An entry that `now` would not find, or does not want kept, is removed.
void removeEntryUnlessUsed(CredentialStore &store, const ui::AccountProfile &before,
                           const ui::AccountProfile &now);

/// The password saved for this account, server and user, if the account's choice is the keychain.
/// Asks nobody else. `answer` may be called at once.
void lookUpPassword(CredentialStore &store, const ui::AccountProfile &profile,
                    const std::function<void(imap::CredentialAnswer)> &answer);

} // namespace app
