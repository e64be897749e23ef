// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychainwords.h"

#include "ui/servertext.h"

namespace app {

namespace {

constexpr int mostOfTheLibrarysWords = 120;

} // namespace

QString KeychainWords::notRead(const StoreResult &result)
{
    switch (result.status) {
    case StoreStatus::Ok:
        if (!result.secret.isEmpty())
            return {};
        [[fallthrough]];
    case StoreStatus::NotFound:
        return tr("The system keychain holds no password for this account. Enter it here.");
    case StoreStatus::Locked:
        return tr("The system keychain is locked and could not ask for its own password. Enter the "
                  "account's password here, or cancel, unlock the keychain in the desktop's "
                  "settings and connect again.");
    case StoreStatus::Refused:
        return tr("The system keychain was not unlocked, or Postroom was not let in. Enter the "
                  "account's password here, or cancel, connect again and let it in when it asks.");
    case StoreStatus::NoService:
        return tr("There is no system keychain here. The password is kept in memory until Postroom "
                  "is closed; to have it kept longer, install one, such as GNOME Keyring or "
                  "KWallet.");
    case StoreStatus::Failed:
        break;
    }
    return tr("The system keychain failed (%1). The password is kept in memory until Postroom is "
              "closed; a new sign-in to the desktop may help.")
        .arg(ui::shownForeignText(result.detail, mostOfTheLibrarysWords));
}

QString KeychainWords::notSaved(const StoreResult &result)
{
    switch (result.status) {
    case StoreStatus::NoService:
        return tr("The password was not saved: there is no system keychain here. It is kept until "
                  "Postroom is closed.");
    case StoreStatus::Locked:
        return tr("The password was not saved: the system keychain is locked and could not ask for "
                  "its own password. It is kept until Postroom is closed; unlock the keychain to "
                  "have it saved next time.");
    case StoreStatus::Refused:
        return tr("The password was not saved: the system keychain was not unlocked, or Postroom "
                  "was not let in. It is kept until Postroom is closed; let it in next time to "
                  "have it saved.");
    case StoreStatus::Ok:
    case StoreStatus::NotFound:
    case StoreStatus::Failed:
        break;
    }
    return tr("The password was not saved: the system keychain failed (%1). It is kept until "
              "Postroom is closed.")
        .arg(ui::shownForeignText(result.detail, mostOfTheLibrarysWords));
}

} // namespace app
