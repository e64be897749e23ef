// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errorwords.h"

#include "ui/servertext.h"

namespace ui {

using imap::ProtocolViolation;
using imap::Refused;

namespace {

bool isSignInVerb(const QByteArray &verb)
{
    return verb.startsWith("LOGIN") || verb.startsWith("AUTHENTICATE");
}

bool opensFolderVerb(const QByteArray &verb)
{
    return verb == "SELECT" || verb == "EXAMINE" || verb == "STATUS";
}

} // namespace

ErrorText ErrorWords::operator()(const Refused &refused) const
{
    ErrorText text = notSent(refused);
    if (text.headline.isEmpty() && isSignInVerb(refused.command))
        text = notThePassword(imap::refusalCause(refused.code, refused.serverText));
    if (text.headline.isEmpty())
        text = refusedByCode(refused);
    if (text.headline.isEmpty() && isSignInVerb(refused.command))
        text = refusedSignIn(refused);
    if (text.headline.isEmpty() && refused.kind == imap::StatusKind::Bad)
        text = {tr("%1 did not understand the command %2.")
                    .arg(m_host, shownServerText(refused.command)),
                tr("This is a fault of the server or of Postroom. Please report it with the "
                   "server's name and version."),
                {}};
    if (text.headline.isEmpty() && opensFolderVerb(refused.command))
        text = refusedFolder();
    if (text.headline.isEmpty())
        text = {tr("%1 refused the command %2.").arg(m_host, shownServerText(refused.command)),
                tr("Its reason is below. Nothing was changed."),
                {}};
    if (text.details.isEmpty())
        text.details = serverSays(refused.serverText);
    return text;
}

/// What Postroom itself did not send: the server knows nothing of it.
ErrorText ErrorWords::notSent(const Refused &refused) const
{
    const imap::ResponseCode &code = refused.code;
    const QString command = shownServerText(refused.command);
    if (code.is(imap::notSentInspection))
        return {
            tr("Inspection mode is on: the command %1 was not sent to %2.").arg(command, m_host),
            tr("It could change something there. Switch off Account > Inspection Mode to "
               "allow it."),
            {}};
    if (code.is(imap::notSentUnsafe))
        return {tr("The command %1 was not sent to %2.").arg(command, m_host),
                tr("A name or text in it holds line breaks or other characters that cannot be "
                   "sent safely. Nothing was changed."),
                {}};
    if (code.is(imap::notSentReadOnly))
        return {tr("This folder is open read-only, so the command %1 was not sent.").arg(command),
                tr("Open the folder in the usual way to change it."),
                {}};
    if (code.is(imap::notPermanent))
        return {tr("The server does not keep this mark in this folder."),
                tr("Nothing was changed. The folder's properties list the flags that last."),
                shownServerText(code.arguments.join(' '))};
    if (code.is(imap::notSentIntoItself))
        return {tr("A folder cannot be moved into itself."), tr("Nothing was changed."), {}};
    if (code.is(imap::notSentNotEmpty))
        return {tr("The folder holds messages, so it was not deleted."),
                tr("They came since the question was asked. Ask again to see them counted."),
                shownServerText(refused.serverText)};
    return {};
}

ErrorText ErrorWords::refusedSignIn(const Refused &refused) const
{
    if (m_signIn == imap::SignIn::Certificate && refused.command == "AUTHENTICATE")
        return refusedCertificateSignIn();
    if (refused.kind == imap::StatusKind::Bad)
        return {tr("%1 does not accept this way of signing in.").arg(m_host),
                tr("Check the user name for unusual characters; else ask the provider which way "
                   "of signing in it wants."),
                {}};
    // A plain NO on sign-in nearly always is the password, but the server did not say so.
    return {tr("%1 did not let %2 sign in.").arg(m_host, m_user),
            tr("Most often the user name or the password is wrong. Some providers want an app "
               "password."),
            {}};
}

ErrorText ErrorWords::refusedFolder() const
{
    return {tr("This folder cannot be opened on %1.").arg(m_host),
            tr("It may have been deleted or renamed elsewhere, or you may not read it. Refresh the "
               "folder list."),
            {}};
}

ErrorText ErrorWords::refusedMessage() const
{
    return {tr("The server no longer has this message."),
            tr("It was removed elsewhere a moment ago. Choose another message."),
            {}};
}

ErrorText ErrorWords::refusedByCode(const Refused &refused) const
{
    const imap::ResponseCode &code = refused.code;
    if (const ErrorText text = refusedFolderAct(refused); !text.headline.isEmpty())
        return text;
    if (code.is("AUTHENTICATIONFAILED") && m_signIn != imap::SignIn::Certificate)
        return {tr("%1 says that the user name or the password is wrong.").arg(m_host),
                tr("Type the password again and check the user name %1.").arg(m_user),
                {}};
    if (code.is("AUTHORIZATIONFAILED"))
        return {tr("%1 may not use this account on %2.").arg(m_user, m_host),
                tr("Ask the administrator to give this user access."),
                {}};
    if (code.is("EXPIRED"))
        return {tr("The password for %1 has expired.").arg(m_user),
                tr("Set a new password at your provider, then enter it here."),
                {}};
    if (code.is("PRIVACYREQUIRED"))
        return {tr("%1 takes no passwords over an unencrypted connection.").arg(m_host),
                tr("Choose TLS or STARTTLS in the account's settings."),
                {}};
    if (code.is("CONTACTADMIN"))
        return {tr("%1 asks you to speak to its administrator.").arg(m_host),
                tr("Only the administrator can solve this; the server's words are below."),
                {}};
    if (code.is("UNAVAILABLE"))
        return {tr("%1 is not available for the moment.").arg(m_host),
                tr("A part of the server is down; your password is not the trouble. Try again in "
                   "a few minutes."),
                {}};
    if (code.is("INUSE"))
        return {tr("Another program has locked this mailbox for itself."),
                tr("Close the other mail program, or try again in a minute."),
                {}};
    if (code.is("LIMIT"))
        return {tr("A limit of %1 was reached.").arg(m_host),
                tr("Often there are too many connections at once: close other mail programs and "
                   "try again."),
                {}};
    if (code.is("ALERT"))
        return {tr("%1 refused and has an important message for you.").arg(m_host),
                tr("Read it below; it comes from the server, not from Postroom."),
                {}};
    if (code.is("NONEXISTENT") || code.is("TRYCREATE"))
        return {tr("This folder does not exist on %1 any more.").arg(m_host),
                tr("It was deleted or renamed elsewhere. Refresh the folder list."),
                {}};
    if (code.is("EXPUNGEISSUED"))
        return refusedMessage();
    if (code.is("NOPERM"))
        return {tr("You do not have the right to do this on %1.").arg(m_host),
                tr("Ask the owner of the folder or the administrator for the right."),
                {}};
    if (code.is("OVERQUOTA"))
        return {tr("The mailbox on %1 is full.").arg(m_host),
                tr("Remove or move away messages, then try again."),
                {}};
    if (code.is("TOOBIG")) {
        const quint64 limit = code.arguments.value(0).toULongLong();
        return {tr("This message is too large for %1.").arg(m_host),
                limit > 0 ? tr("It takes at most %1 in one message. The message stays where it is.")
                                .arg(shownSize(limit))
                          : tr("The message stays where it is."),
                {}};
    }
    if (code.is("SERVERBUG") || code.is("CORRUPTION"))
        return {tr("%1 reports a fault of its own.").arg(m_host),
                tr("Try again later, and tell the administrator if it stays."),
                {}};
    if (code.is("CANNOT"))
        return {tr("%1 can never do this.").arg(m_host),
                tr("The server does not support it; trying again will not help."),
                {}};
    return {};
}

ErrorText ErrorWords::tooLongOrBroken(const ProtocolViolation &violation) const
{
    const QString excerpt = shownServerText(violation.excerpt);
    if (violation.expected == "DEFLATE" || violation.expected == "COMPRESS")
        return {tr("What %1 sends compressed cannot be read.").arg(m_host),
                tr("The connection was closed for safety. If it happens again, switch compression "
                   "off in the account's settings."),
                excerpt};
    if (violation.expected == "FETCH")
        return {tr("%1 does not hand out this message.").arg(m_host),
                tr("It says that all is well and sends nothing, now twice. The message is still "
                   "there: try again later, or look at it on the provider's web page."),
                excerpt};
    if (violation.expected == "SASL")
        return {tr("What %1 said while signing in cannot be understood.").arg(m_host),
                tr("The connection was closed for safety. Choose another way under “Sign in with” "
                   "in the account's settings, or tell the administrator."),
                excerpt};
    switch (violation.kind) {
    case ProtocolViolation::Kind::UnknownTag:
        return {tr("%1 answered a question that was not asked.").arg(m_host),
                tr("The connection was closed for safety. Connect again."), excerpt};
    case ProtocolViolation::Kind::UnexpectedContinuation:
        return {tr("%1 asked for more where nothing was to be sent.").arg(m_host),
                tr("The connection was closed, since both sides no longer agree. Connect again."),
                excerpt};
    case ProtocolViolation::Kind::TooLong:
        return {tr("%1 sent an answer beyond all limits.").arg(m_host),
                tr("The connection was closed to protect this computer. If the server is yours, "
                   "look at its log."),
                excerpt};
    default:
        return {tr("%1 sent something that is not valid IMAP.").arg(m_host),
                tr("That answer was left out. If it comes back, show the text below to the "
                   "administrator."),
                excerpt};
    }
}

ErrorText ErrorWords::operator()(const ProtocolViolation &violation) const
{
    const QString excerpt = shownServerText(violation.excerpt);
    switch (violation.kind) {
    case ProtocolViolation::Kind::NotImap:
        return {tr("What answers at %1 is not an IMAP server.").arg(m_hostPort),
                tr("Check server name and port. 25, 465 and 587 are for sending mail, 110 and 995 "
                   "for POP."),
                excerpt};
    case ProtocolViolation::Kind::NoImap4Rev1:
        return {tr("%1 speaks a version of IMAP that is too old.").arg(m_host),
                tr("Postroom needs IMAP4rev1 (1996) or newer on the server."), excerpt};
    case ProtocolViolation::Kind::PreAuthInClear:
        return {tr("%1 claims you are signed in before the connection is secure.").arg(m_host),
                tr("This can be an attack in the network. Nothing was sent. Use TLS on port 993, "
                   "or tell the administrator."),
                excerpt};
    case ProtocolViolation::Kind::InjectedBeforeTls:
        return {tr("Somebody put extra data into the start of the secure connection to %1.")
                    .arg(m_host),
                tr("This looks like an attack in the network. Nothing was sent. Use TLS on port "
                   "993, or another network."),
                excerpt};
    case ProtocolViolation::Kind::StartTlsMissing:
        return {tr("%1 does not offer STARTTLS on port %2.").arg(m_host).arg(m_port),
                tr("Your password was not sent. Try TLS on port 993. If STARTTLS worked here "
                   "before, somebody may be removing it on the way."),
                excerpt};
    case ProtocolViolation::Kind::LoginDisabled:
        return {tr("%1 offers no way of signing in that Postroom knows.").arg(m_host),
                m_security == imap::Security::None
                    ? tr("The server wants a secure connection first: choose TLS or STARTTLS.")
                    : tr("Ask the provider whether IMAP is switched on for this account."),
                excerpt};
    case ProtocolViolation::Kind::SignInMissing:
    case ProtocolViolation::Kind::SignInNeedsTls:
    case ProtocolViolation::Kind::SignInDowngraded:
    case ProtocolViolation::Kind::ServerUnproven:
        return signInStopped(violation);
    default:
        return tooLongOrBroken(violation);
    }
}

} // namespace ui
