// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace imap {
class Account;
}

namespace app {

/// Writes the account's transcript to the logging category "postroom.wire" when that is switched on
/// (QT_LOGGING_RULES="postroom.wire.debug=true"). Credentials never are in it.
void logWire(imap::Account *account);
/// A line as it may go to a terminal: control and format characters, and bytes that are no UTF-8,
/// as \xNN or \u{N}.
[[nodiscard]] QString escapedWireText(const QByteArray &line);

} // namespace app
