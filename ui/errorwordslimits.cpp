// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ErrorWords about sign-ins that fail for another reason than the password.
#include "ui/errorwords.h"

#include "imapcore/types/refusalcause.h"

namespace ui {

using imap::RefusalCause;

ErrorText ErrorWords::notThePassword(RefusalCause cause) const
{
    switch (cause) {
    case RefusalCause::TooManyConnections:
        return {tr("%1 allows no more connections at one time.").arg(m_host),
                tr("Your password is not the trouble. Close other mail programs, or allow fewer "
                   "connections in the account's settings. Postroom tries again by itself."),
                {}};
    case RefusalCause::TooManyTries:
        return {tr("%1 lets nobody sign in for a while: there were too many tries.").arg(m_host),
                tr("Your password is not the trouble. Postroom tries again by itself, more and "
                   "more rarely."),
                {}};
    case RefusalCause::Unavailable:
        return {tr("%1 is not available for the moment.").arg(m_host),
                tr("A part of the server is down; your password is not the trouble. Try again in "
                   "a few minutes."),
                {}};
    case RefusalCause::AppPassword:
        return {tr("%1 wants an app password for mail programs.").arg(m_host),
                tr("Make one in your account at the provider and enter it here in place of your "
                   "usual password."),
                {}};
    case RefusalCause::Browser:
        return {tr("%1 wants you to sign in with a browser first.").arg(m_host),
                tr("Go to your provider's own page in a browser, never by a link in a message, "
                   "and confirm there that it was you."),
                {}};
    default:
        return {};
    }
}

} // namespace ui
