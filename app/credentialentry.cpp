// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentialentry.h"

#include "app/keychainwords.h"

#include <QCryptographicHash>

namespace app {

QString credentialEntry(const ui::AccountProfile &profile)
{
    // Hashed: a user name may hold anything.
    const QString place = profile.connection.user + u'\n' + profile.connection.host.toLower();
    const QByteArray hash =
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().first(24);
    return profile.id + u'-' + QLatin1String(hash);
}

void removeEntryUnlessUsed(CredentialStore &store, const ui::AccountProfile &before,
                           const ui::AccountProfile &now)
{
    const auto isKept = [](const ui::AccountProfile &profile) {
        return profile.passwordChoice == ui::PasswordChoice::Keychain && !profile.id.isEmpty();
    };
    const QString entry = credentialEntry(before);
    if (isKept(before) && !(isKept(now) && credentialEntry(now) == entry))
        store.remove(entry, [](const StoreResult &) {});
}

void lookUpPassword(CredentialStore &store, const ui::AccountProfile &profile,
                    const std::function<void(imap::CredentialAnswer)> &answer)
{
    if (profile.passwordChoice != ui::PasswordChoice::Keychain || profile.id.isEmpty()) {
        answer({});
        return;
    }
    store.read(credentialEntry(profile), [answer](const StoreResult &result) {
        answer({result.status == StoreStatus::Ok, result.secret, KeychainWords::notRead(result)});
    });
}

} // namespace app
