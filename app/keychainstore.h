// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentialstore.h"

namespace app {

/// The system keychain through QtKeychain. Its jobs run one after the other inside the library; a
/// job that was started is never deleted, given a parent or disconnected by us, since the library
/// crashes or stalls then. GUI thread; needs the GLib event loop (not QT_NO_GLIB).
class KeychainStore final : public CredentialStore
{
public:
    void read(const QString &entry, Callback callback) override;
    void write(const QString &entry, const imap::Secret &secret, Callback callback) override;
    void remove(const QString &entry, Callback callback) override;

    /// The name of all our entries; never to be changed, or saved passwords are no longer found.
    [[nodiscard]] static QString serviceId();
};

} // namespace app
