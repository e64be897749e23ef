// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/accountprofile.h"

#include <QList>

class QSettings;

namespace app {

/// The accounts in the settings file, in the person's order. Holds no secret: passwords are the
/// CredentialStore's. GUI thread.
class AccountStore
{
public:
    /// `settings` must outlive the store.
    explicit AccountStore(QSettings *settings);
    /// Entries that name no server are left out; damaged values fall back to the safe one.
    [[nodiscard]] QList<ui::AccountProfile> load() const;
    /// Adds the account, or replaces the one of the same id.
    void save(const ui::AccountProfile &profile);
    /// This account was signed in by SCRAM: never again by less without being asked to.
    void noteScram(const QString &id);
    void remove(const QString &id);

private:
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] ui::AccountProfile read(const QString &id) const;

    QSettings *m_settings;
};

} // namespace app
