// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include "ui/errorwords.h"
#include "ui/servertext.h"

namespace ui {

using imap::CertificateFault;
using imap::TransportFailed;

ErrorText describe(const imap::ImapError &error, const imap::ConnectionSettings &settings)
{
    return std::visit(ErrorWords(settings), error);
}

QString describeFault(imap::CertificateFault fault, const QString &host)
{
    return ErrorWords::fault(fault, shownForeignText(host, 255));
}

ErrorWords::ErrorWords(const imap::ConnectionSettings &settings)
    : m_host(shownForeignText(settings.host, 255))
    , m_hostPort(m_host + u':' + QString::number(settings.port))
    , m_user(shownForeignText(settings.user, 255))
    , m_security(settings.security)
    , m_signIn(settings.signIn)
    , m_port(settings.port)
{
}

QString ErrorWords::fault(CertificateFault fault, const QString &host)
{
    switch (fault) {
    case CertificateFault::Expired:
        return tr("The certificate of %1 has expired.").arg(host);
    case CertificateFault::NotYetValid:
        return tr("The certificate of %1 is not valid yet.").arg(host);
    case CertificateFault::WrongHost:
        return tr("The certificate was issued for another name than %1.").arg(host);
    case CertificateFault::SelfSigned:
        return tr("The certificate of %1 is signed by itself, not by an authority.").arg(host);
    case CertificateFault::UnknownAuthority:
        return tr("The certificate of %1 was issued by an authority this computer does not know.")
            .arg(host);
    case CertificateFault::Revoked:
        return tr("The certificate of %1 has been revoked by its authority.").arg(host);
    case CertificateFault::WeakSignature:
        return tr("The certificate of %1 is signed with a method that is no longer safe.")
            .arg(host);
    case CertificateFault::PinChanged:
        return tr("%1 shows another certificate than the one you trusted.").arg(host);
    case CertificateFault::None:
    case CertificateFault::Other:
        break;
    }
    return tr("The certificate of %1 could not be verified.").arg(host);
}

ErrorText ErrorWords::refusedCertificate(const TransportFailed &failure) const
{
    const auto fault = failure.certificate ? failure.certificate->fault : CertificateFault::Other;
    ErrorText text{ErrorWords::fault(fault, m_host), {}, shownForeignText(failure.detail)};
    switch (fault) {
    case CertificateFault::Expired:
        text.whatToDo = tr("Check this computer's clock. If it is right, the server's "
                           "administrator has to renew the certificate.");
        break;
    case CertificateFault::NotYetValid:
        text.whatToDo = tr("Check this computer's clock: it may be slow.");
        break;
    case CertificateFault::WrongHost:
        text.whatToDo = tr("Look at the names in the certificate: one of them may be the server "
                           "name to enter in the account.");
        break;
    case CertificateFault::SelfSigned:
        text.whatToDo = tr("If this is your own server, compare the fingerprint with the one on "
                           "the server, then trust exactly this certificate.");
        break;
    case CertificateFault::UnknownAuthority:
        text.whatToDo = tr("If your organisation has its own authority, choose its file in the "
                           "account. Else compare the fingerprint with your administrator.");
        break;
    case CertificateFault::Revoked:
    case CertificateFault::WeakSignature:
        text.whatToDo = tr("Do not sign in here. Tell the server's administrator.");
        break;
    case CertificateFault::PinChanged:
        text.whatToDo = tr("The server may have a new certificate, or somebody stands between. "
                           "Compare the fingerprints before you trust the new one.");
        break;
    case CertificateFault::None:
    case CertificateFault::Other:
        text.whatToDo = tr("Look at the certificate's details before you decide.");
        break;
    }
    return text;
}

ErrorText ErrorWords::operator()(const TransportFailed &failure) const
{
    const QString detail = shownForeignText(failure.detail);
    switch (failure.kind) {
    case TransportFailed::Kind::HostNotFound:
        return {tr("No server named %1 was found.").arg(m_host),
                tr("Check the spelling of the server name and the network connection."), detail};
    case TransportFailed::Kind::Refused:
        return {tr("%1 refuses connections on port %2.").arg(m_host).arg(m_port),
                tr("Check the port: 993 is usual for TLS, 143 for STARTTLS. The mail service "
                   "may also be stopped."),
                detail};
    case TransportFailed::Kind::Unreachable:
        return {tr("%1 cannot be reached from here.").arg(m_host),
                tr("Check the network connection, a VPN or a firewall in between."), detail};
    case TransportFailed::Kind::Tls:
        return {tr("No secure connection to %1 could be agreed on.").arg(m_hostPort),
                tr("The server may only know TLS older than 1.2. Its administrator has to "
                   "update it."),
                detail};
    case TransportFailed::Kind::TlsToPlainPort:
        return {tr("Port %1 of %2 does not speak TLS from the start.").arg(m_port).arg(m_host),
                tr("Choose STARTTLS for this port, or use port 993 with TLS."), detail};
    case TransportFailed::Kind::Certificate:
        return refusedCertificate(failure);
    case TransportFailed::Kind::ClientCertificate:
        return {tr("Your certificate for %1 cannot be used.").arg(m_host),
                tr("Check the files of the certificate and its key in the account's settings. Both "
                   "have to be PEM files, and the key must not have a passphrase."),
                detail};
    case TransportFailed::Kind::Closed:
        return {tr("%1 closed the connection before it was ready.").arg(m_hostPort),
                tr("The port may expect TLS, the server may be busy, or it may block this "
                   "address. Check port and security, then try again later."),
                detail};
    case TransportFailed::Kind::Other:
        break;
    }
    return {tr("The connection to %1 failed.").arg(m_hostPort),
            tr("Check the network and try again."), detail};
}

ErrorText ErrorWords::operator()(const imap::TimedOut &timeout) const
{
    const int s = timeout.seconds;
    switch (timeout.stage) {
    case imap::TimedOut::Stage::Connect:
        return {tr("%1 did not answer within %n second(s).", nullptr, s).arg(m_hostPort),
                tr("Check the server name and port. A firewall may swallow the connection."),
                {}};
    case imap::TimedOut::Stage::Tls:
        return {tr("%1 did not finish the TLS handshake within %n second(s).", nullptr, s)
                    .arg(m_hostPort),
                tr("The port may be one for STARTTLS (143) rather than TLS (993)."),
                {}};
    case imap::TimedOut::Stage::Greeting:
        return {tr("%1 is connected but sent no greeting within %n second(s).", nullptr, s)
                    .arg(m_hostPort),
                m_security == imap::Security::Tls
                    ? tr("The server may be overloaded. Try again later.")
                    : tr("The port may be one for TLS: try security TLS with port 993."),
                {}};
    case imap::TimedOut::Stage::Idle:
        return {tr("%1 has gone silent while it was watched.").arg(m_host),
                tr("Postroom connects again by itself and fetches what was missed."),
                {}};
    case imap::TimedOut::Stage::Command:
        break;
    }
    const QString verb = shownServerText(timeout.command);
    const QString what = verb.isEmpty() ? tr("the command") : verb;
    return {tr("%1 did not answer %2 within %n second(s).", nullptr, s).arg(m_host, what),
            tr("The server may be busy or the line slow. Try again."),
            {}};
}

ErrorText ErrorWords::operator()(const imap::Abandoned &) const
{
    return {tr("Cancelled."), tr("Nothing was changed. Start it again when you like."), {}};
}

ErrorText ErrorWords::operator()(const imap::ConnectionLost &lost) const
{
    if (ErrorText text = notThePassword(imap::refusalCause({}, lost.byeText));
        !text.headline.isEmpty()) {
        text.details = serverSays(lost.byeText);
        return text;
    }
    if (!shownServerText(lost.byeText).isEmpty())
        return {tr("%1 ended the connection.").arg(m_host),
                tr("What it said last is below. Postroom connects again by itself."),
                serverSays(lost.byeText)};
    return {tr("The connection to %1 broke off.").arg(m_host),
            tr("Nothing is lost. Postroom connects again by itself; “Try Again” tries at once."),
            {}};
}

ErrorText ErrorWords::operator()(const imap::NoCredentials &missing) const
{
    const QString detail = shownForeignText(missing.detail);
    if (detail.isEmpty())
        return {tr("Not signed in: no password was given for %1.").arg(m_user),
                tr("Choose “Enter Password…” to be asked again."),
                {}};
    const QString choose =
        tr("Another way of giving the password can be chosen in the account's settings.");
    return {tr("Not signed in as %1.").arg(m_user), detail + u' ' + choose, {}};
}

ErrorText ErrorWords::operator()(const imap::Stale &stale) const
{
    switch (stale.kind) {
    case imap::Stale::Kind::UidValidityChanged:
        return {tr("The server has numbered this folder anew."),
                tr("What was planned under the old numbers was not done. Open the folder again."),
                {}};
    case imap::Stale::Kind::MailboxClosed:
        return {tr("This folder is no longer open."),
                tr("Open the folder again and repeat the step."),
                {}};
    case imap::Stale::Kind::MarkedMeanwhile:
        return {tr("Other messages have been marked as deleted meanwhile."),
                tr("They would have been removed too, so nothing was. Look at the list again."),
                {}};
    case imap::Stale::Kind::MessageGone:
        break;
    }
    return {tr("This message is no longer in the folder."),
            tr("Another program moved or removed it. Choose another message."),
            {}};
}

} // namespace ui
