// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/response.h"

namespace imap {

/// Why a server does not let somebody in. Only the first one is about the password.
enum class RefusalCause : quint8 {
    Credentials,        // wrong user name or password, as far as anybody knows
    AppPassword,        // the password of the account is not the one for mail programs
    Browser,            // the provider wants a sign-in in a browser first
    Expired,            // the password is too old
    NotAuthorized,      // known, but not allowed here
    PrivacyRequired,    // not over this kind of connection
    TooManyConnections, // of this user or this computer at one time
    TooManyTries,       // in too short a time
    Unavailable,        // a part of the server is down
    InUse,              // another program holds the mailbox
    ContactAdmin
};

/// By the code of a NO or BYE (RFC 5530), and by the words of known servers where they send no code
/// or one that says less than their words. Pure; any thread.
[[nodiscard]] RefusalCause refusalCause(const ResponseCode &code, QByteArrayView text);

/// Nobody has to do anything: trying again later is all there is to do.
[[nodiscard]] bool passesByItself(RefusalCause cause);
/// Another password may help, so the person is asked for one.
[[nodiscard]] bool asksForAPassword(RefusalCause cause);

} // namespace imap
