// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace imap {
class Account;
}

namespace app {

/// Writes the account's transcript to the logging category "postroom.wire" when that is switched on
/// (QT_LOGGING_RULES="postroom.wire.debug=true"). Credentials never are in it.
void logWire(imap::Account *account);

} // namespace app
