// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QUrl>

namespace app {

namespace {

struct UrlWords
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

using UrlResult = imap::Result<ImapUrl, CommandLineError>;

/// Percent-decoded UTF-8 without control characters, or nothing.
std::optional<QString> decodedUrlText(const QString &text)
{
    const QByteArray raw = text.toUtf8();
    QByteArray bytes;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw.at(i) != '%') {
            bytes += raw.at(i);
            continue;
        }
        bool ok = false;
        const uint value = i + 2 < raw.size() ? raw.mid(i + 1, 2).toUInt(&ok, 16) : 0;
        if (!ok)
            return std::nullopt;
        bytes += static_cast<char>(value);
        i += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    for (const QChar c : decoded) {
        if (c.category() == QChar::Other_Control)
            return std::nullopt;
    }
    return decoded;
}

CommandLineError badEncoding()
{
    return {UrlWords::tr("The address holds a percent sign or character that does not belong "
                         "there; write % as %25.")};
}

/// The number after `marker` at the end of `path`, which it is cut from. False for a bad number.
bool takeNumber(QString &path, const QString &marker, quint32 &number)
{
    const qsizetype at = path.lastIndexOf(marker, -1, Qt::CaseInsensitive);
    if (at < 0)
        return true;
    bool ok = false;
    number = path.mid(at + marker.size()).toUInt(&ok);
    path.truncate(at);
    return ok && number > 0;
}

std::optional<CommandLineError> readUser(const QString &userInfo, ImapUrl &url)
{
    if (userInfo.contains(u':'))
        return CommandLineError{
            UrlWords::tr("The address holds a password, which other programs on this computer "
                         "could read. Leave it out: you will be asked, or use "
                         "--password-command.")};
    const qsizetype auth = userInfo.indexOf(QLatin1String(";AUTH="), 0, Qt::CaseInsensitive);
    const std::optional<QString> user = decodedUrlText(userInfo.left(auth));
    if (!user)
        return badEncoding();
    url.user = *user;
    if (auth < 0)
        return std::nullopt;
    const QString mechanism = userInfo.mid(auth + 6).toUpper();
    if (mechanism == QLatin1String("*") || mechanism == QLatin1String("PLAIN") ||
        mechanism == QLatin1String("LOGIN"))
        return std::nullopt;
    return CommandLineError{
        UrlWords::tr("The address asks for the sign-in method %1, which Postroom does not know.")
            .arg(mechanism.left(40))};
}

std::optional<CommandLineError> readServer(const QString &server, ImapUrl &url)
{
    QString host = server;
    const qsizetype colon = server.lastIndexOf(u':');
    if (colon >= 0 && !server.endsWith(u']')) {
        bool ok = false;
        const uint port = server.mid(colon + 1).toUInt(&ok);
        if (!ok || port == 0 || port > 65535)
            return CommandLineError{UrlWords::tr("The port %1 is not a number from 1 to 65535.")
                                        .arg(server.mid(colon + 1).left(40))};
        url.port = static_cast<quint16>(port);
        host.truncate(colon);
    }
    const std::optional<QString> decoded = decodedUrlText(host);
    QUrl check;
    check.setHost(decoded.value_or(QString()), QUrl::StrictMode);
    if (check.host().isEmpty())
        return CommandLineError{
            UrlWords::tr("The address names no usable server: \"%1\".").arg(host.left(100))};
    url.host = check.host();
    if (url.host.startsWith(u'[') && url.host.endsWith(u']'))
        url.host = url.host.mid(1, url.host.size() - 2);
    return std::nullopt;
}

std::optional<CommandLineError> readPath(QString path, ImapUrl &url)
{
    if (path.contains(u'?'))
        return CommandLineError{
            UrlWords::tr("Searching by address is not supported; write a ? in a folder's name as "
                         "%3F.")};
    if (path.contains(QLatin1String("/;SECTION="), Qt::CaseInsensitive) ||
        path.contains(QLatin1String("/;PARTIAL="), Qt::CaseInsensitive))
        path.truncate(
            qMax(path.indexOf(QLatin1String("/;SECTION="), 0, Qt::CaseInsensitive), qsizetype(0)));
    quint32 uid = 0;
    quint32 validity = 0;
    if (!takeNumber(path, QStringLiteral("/;UID="), uid) ||
        !takeNumber(path, QStringLiteral(";UIDVALIDITY="), validity))
        return CommandLineError{
            UrlWords::tr("UID and UIDVALIDITY in the address have to be positive numbers.")};
    url.uid = imap::Uid(uid);
    url.uidValidity = imap::UidValidity(validity);
    if (path.endsWith(u'/'))
        path.chop(1);
    if (path.isEmpty())
        return std::nullopt;
    const std::optional<QString> folder = decodedUrlText(path);
    if (!folder)
        return badEncoding();
    const auto mailbox = imap::MailboxName::fromText(*folder);
    if (!mailbox)
        return badEncoding();
    url.mailbox = *mailbox;
    return std::nullopt;
}

} // namespace

UrlResult parseImapUrl(const QString &text)
{
    ImapUrl url;
    const qsizetype colon = text.indexOf(QLatin1String("://"));
    const QString scheme = text.left(colon).toLower();
    if (colon < 0 || (scheme != QLatin1String("imap") && scheme != QLatin1String("imaps"))) {
        // Never repeat the argument as it stands: it might hold a password.
        return CommandLineError{UrlWords::tr("This is not an IMAP address. Write it as "
                                             "imaps://user@server/Folder.")};
    }
    url.tls = scheme == QLatin1String("imaps");
    const QString rest = text.mid(colon + 3);
    const qsizetype slash = rest.indexOf(u'/');
    const QString authority = rest.left(slash);
    const qsizetype at = authority.lastIndexOf(u'@');
    if (at >= 0) {
        if (const auto error = readUser(authority.left(at), url))
            return *error;
    }
    if (url.user.isEmpty())
        return CommandLineError{UrlWords::tr("The address names no user. Write it as "
                                             "%1://user@server/Folder; an @ in the user name is "
                                             "written as %40.")
                                    .replace(QLatin1String("%1"), scheme)};
    if (const auto error = readServer(authority.mid(at + 1), url))
        return *error;
    if (slash >= 0) {
        if (const auto error = readPath(rest.mid(slash + 1), url))
            return *error;
    }
    return url;
}

} // namespace app
