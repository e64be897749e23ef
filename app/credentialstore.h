// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/secret.h"

#include <QString>

#include <functional>

namespace app {

/// How a look into the keychain ended. Told apart so that the person hears the right reason
/// (promise 13).
enum class StoreStatus : quint8 {
    Ok,
    NotFound,
    Locked,    // and it could not ask to be unlocked
    Refused,   // it asked, and the person or the desktop said no
    NoService, // there is no keychain to ask
    Failed
};

struct StoreResult
{
    StoreStatus status = StoreStatus::Failed;
    imap::Secret secret; // after a successful read
    QString detail;      // the library's words
};

/// Secrets by the names of credentialEntry(), kept by the desktop. Asynchronous; callbacks come in
/// the GUI thread, exactly once, and possibly very late or, when the keychain hangs, never: the
/// caller keeps the time and guards its callback.
class CredentialStore
{
public:
    using Callback = std::function<void(StoreResult)>;
    virtual ~CredentialStore() = default;
    virtual void read(const QString &entry, Callback callback) = 0;
    virtual void write(const QString &entry, const imap::Secret &secret, Callback callback) = 0;
    virtual void remove(const QString &entry, Callback callback) = 0;
};

} // namespace app
