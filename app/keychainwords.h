// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentialstore.h"

#include <QCoreApplication>

namespace app {

/// What a person hears of the keychain: one sentence for each way it can fail, and what to do
/// (promise 13). GUI thread.
class KeychainWords
{
    Q_DECLARE_TR_FUNCTIONS(app::KeychainWords)
public:
    /// Why no password came out of it, shown where one is asked for; empty when one did.
    [[nodiscard]] static QString notRead(const StoreResult &result);
    /// Why a password was not put into it.
    [[nodiscard]] static QString notSaved(const StoreResult &result);
};

} // namespace app
