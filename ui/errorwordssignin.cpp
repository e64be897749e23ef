// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ErrorWords for sign-ins that we stopped, not the server.
#include "ui/errorwords.h"
#include "ui/servertext.h"

namespace ui {

using imap::ProtocolViolation;

ErrorText ErrorWords::refusedCertificateSignIn() const
{
    return {tr("%1 did not let %2 sign in with this certificate.").arg(m_host, m_user),
            tr("The server may not know the certificate, or it names another user. Ask the "
               "administrator, or choose another way under “Sign in with” in the account's "
               "settings."),
            {}};
}

ErrorText ErrorWords::signInStopped(const ProtocolViolation &violation) const
{
    const QString excerpt = shownServerText(violation.excerpt);
    switch (violation.kind) {
    case ProtocolViolation::Kind::SignInMissing:
        return {tr("%1 does not offer the way of signing in that was chosen (%2).")
                    .arg(m_host, shownServerText(violation.expected)),
                tr("Nothing secret was sent. Choose another one under “Sign in with” in the "
                   "account's settings."),
                excerpt};
    case ProtocolViolation::Kind::SignInNeedsTls:
        return {tr("A token or a certificate is not used without encryption."),
                tr("Nothing was sent to %1. Choose TLS or STARTTLS in the account's settings.")
                    .arg(m_host),
                excerpt};
    case ProtocolViolation::Kind::SignInDowngraded:
        return {tr("%1 wants to be shown the password itself, which it never needed before.")
                    .arg(m_host),
                tr("Your password was not sent. Ask the provider whether SCRAM was switched off. "
                   "If it was, choose PLAIN under “Sign in with” in the account's settings."),
                excerpt};
    default:
        return {tr("%1 did not prove that it knows your password.").arg(m_host),
                tr("Somebody may be pretending to be the server, so the connection was closed. "
                   "Your password was not shown to it. Tell the provider if it happens again."),
                excerpt};
    }
}

} // namespace ui
