// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/refusalcause.h"

#include <algorithm>

namespace imap {

namespace {

/// A hostile text may be as long as a line; the words stand at its beginning.
constexpr qsizetype mostText = 500;

struct Words
{
    const char *words; // lower case
    RefusalCause cause;
};

/// In order: the first that is found counts. Each from a server that says so.
constexpr Words knownWords[] = {
    // Dovecot ("Maximum number of connections from user+IP exceeded"), Courier
    {"maximum number of connections", RefusalCause::TooManyConnections},
    // Gmail ("Too many simultaneous connections. (Failure)"), Zoho, Fastmail
    {"too many simultaneous connections", RefusalCause::TooManyConnections},
    // Cyrus ("Too many open connections")
    {"too many open connections", RefusalCause::TooManyConnections},
    {"too many concurrent connections", RefusalCause::TooManyConnections},
    {"too many connections", RefusalCause::TooManyConnections},
    {"connection limit", RefusalCause::TooManyConnections},
    {"too many sessions", RefusalCause::TooManyConnections},
    // Yahoo ("LOGIN Rate limit hit."), Gmail ("Account exceeded command or bandwidth limits.")
    {"rate limit", RefusalCause::TooManyTries},
    {"exceeded command or bandwidth limits", RefusalCause::TooManyTries},
    {"too many login", RefusalCause::TooManyTries},
    {"too many failed", RefusalCause::TooManyTries},
    {"too many bad auth attempts", RefusalCause::TooManyTries}, // hMailServer and others
    {"too many attempts", RefusalCause::TooManyTries},
    // Gmail ("Application-specific password required"), iCloud ("app-specific password")
    {"application-specific password", RefusalCause::AppPassword},
    {"app-specific password", RefusalCause::AppPassword},
    {"app password", RefusalCause::AppPassword},
    // Gmail ("Please log in via your web browser", "Web login required")
    {"via your web browser", RefusalCause::Browser},
    {"web login required", RefusalCause::Browser},
    // Dovecot ("Temporary authentication failure."), with or without its code
    {"temporary authentication failure", RefusalCause::Unavailable},
    // Exchange, while it moves a mailbox or slows somebody down
    {"authenticated but not connected", RefusalCause::Unavailable},
    {"server unavailable", RefusalCause::Unavailable},
    {"service unavailable", RefusalCause::Unavailable},
    {"temporarily unavailable", RefusalCause::Unavailable},
    {"try again later", RefusalCause::Unavailable},
};

struct Code
{
    const char *name;
    RefusalCause cause;
};
/// Codes that leave no doubt, whatever the words.
constexpr Code decisiveCodes[] = {
    {"AUTHORIZATIONFAILED", RefusalCause::NotAuthorized},
    {"EXPIRED", RefusalCause::Expired},
    {"PRIVACYREQUIRED", RefusalCause::PrivacyRequired},
    {"CONTACTADMIN", RefusalCause::ContactAdmin},
    {"INUSE", RefusalCause::InUse},
};
/// What these mean when the words say no more.
constexpr Code looseCodes[] = {
    {"WEBALERT", RefusalCause::Browser},
    {"LIMIT", RefusalCause::TooManyConnections},
    {"UNAVAILABLE", RefusalCause::Unavailable},
    {"SERVERBUG", RefusalCause::Unavailable},
    {"CORRUPTION", RefusalCause::ContactAdmin},
    {"NOPERM", RefusalCause::NotAuthorized},
    {"AUTHENTICATIONFAILED", RefusalCause::Credentials},
};

template <size_t Size>
const Code *find(const Code (&codes)[Size], const ResponseCode &code)
{
    const auto *found = std::find_if(std::begin(codes), std::end(codes),
                                     [&code](const Code &known) { return code.is(known.name); });
    return found == std::end(codes) ? nullptr : found;
}

} // namespace

RefusalCause refusalCause(const ResponseCode &code, QByteArrayView text)
{
    if (const Code *decisive = find(decisiveCodes, code))
        return decisive->cause;
    // Else a wrong password that was stored would be tried again and again (promise 9).
    const bool isPassword = code.is("AUTHENTICATIONFAILED");
    const QByteArray lower = text.first(std::min(text.size(), mostText)).toByteArray().toLower();
    for (const Words &known : knownWords) {
        if (lower.contains(known.words) && !(isPassword && passesByItself(known.cause)))
            return known.cause;
    }
    const Code *loose = find(looseCodes, code);
    return loose ? loose->cause : RefusalCause::Credentials;
}

bool passesByItself(RefusalCause cause)
{
    return cause == RefusalCause::TooManyConnections || cause == RefusalCause::TooManyTries ||
           cause == RefusalCause::Unavailable || cause == RefusalCause::InUse;
}

bool asksForAPassword(RefusalCause cause)
{
    return cause == RefusalCause::Credentials || cause == RefusalCause::AppPassword ||
           cause == RefusalCause::Expired;
}

} // namespace imap
