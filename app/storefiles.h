// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/accountprofile.h"

#include <QString>

namespace app {

/// Where what was seen of an account's folders and messages is kept between two runs: a file in the
/// cache folder, named after the account's id and place, so that another server or user begins with
/// nothing. Empty for an account that is not saved.
[[nodiscard]] QString storeFile(const ui::AccountProfile &profile);
/// Deletes all that was kept of the account.
void removeStore(const QString &accountId);

} // namespace app
