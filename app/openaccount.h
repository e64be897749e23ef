// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accountcredentials.h"
#include "app/dialogprompter.h"
#include "imapcore/account/account.h"
#include "ui/dialogs/accountprofile.h"

#include <memory>

namespace app {

/// One account as it runs: its profile, where its password comes from, and its connection. Owned by
/// Application. The order of the members is the order in which they must go, from the last to the
/// first.
struct OpenAccount
{
    OpenAccount(const ui::AccountProfile &accountProfile, CredentialStore *store, QWidget *window);

    ui::AccountProfile profile;
    DialogPrompter prompter;
    AccountCredentials credentials;
    imap::Account account;

    /// Kept in the settings; an account from a URL or the demo is not.
    [[nodiscard]] bool isSaved() const { return !profile.id.isEmpty(); }
    /// `password`: typed with it; empty when it stays as it is.
    void change(const ui::AccountProfile &newProfile, const imap::Secret &password = {});
};

} // namespace app
