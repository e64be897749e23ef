// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace app {

using imap::Security;

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

using CommandLineResult = imap::Result<CommandLine, CommandLineError>;

void addCommandLineOptions(QCommandLineParser &parser)
{
    const auto option = [&parser](const char *name, const QString &description,
                                  const QString &value = {}) {
        parser.addOption({QString::fromLatin1(name), description, value});
    };
    parser.setApplicationDescription(
        CommandLineWords::tr("Postroom, a file manager for IMAP.\n"
                             "Shows what a mail server holds; never sends mail."));
    parser.addPositionalArgument(
        QStringLiteral("url"),
        CommandLineWords::tr("imaps://user@server:port/Folder opens this folder without saving an "
                             "account; imap:// uses STARTTLS. An @ in the user name is written "
                             "%40."),
        QStringLiteral("[url]"));
    option("security",
           CommandLineWords::tr("How to secure the connection: tls (default for imaps), starttls "
                                "(required; default for imap) or none. With none, passwords and "
                                "mail are sent unencrypted: anybody on the way can read them."),
           QStringLiteral("tls|starttls|none"));
    option("ca-file",
           CommandLineWords::tr("Also trust the certificate authorities in this PEM file."),
           QStringLiteral("file"));
    option("password-command",
           CommandLineWords::tr("Take the password from the first line this command prints; it is "
                                "run by /bin/sh -c."),
           QStringLiteral("command"));
    option("token-command",
           CommandLineWords::tr("Sign in by OAuth 2 with the token on the first line this command "
                                "prints; it is run by /bin/sh -c."),
           QStringLiteral("command"));
    option("read-only", CommandLineWords::tr("Never change anything on the server."));
    option("demo", CommandLineWords::tr("Open the demo mailbox, a private server on this "
                                        "computer."));
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")},
                      CommandLineWords::tr("Show this help and quit.")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")},
                      CommandLineWords::tr("Show the version and quit.")});
}

std::optional<Security> securityFromWord(const QString &word)
{
    if (word == QLatin1String("tls"))
        return Security::Tls;
    if (word == QLatin1String("starttls"))
        return Security::StartTls;
    if (word == QLatin1String("none"))
        return Security::None;
    return std::nullopt;
}

/// Looked at first: whoever mistyped the value wants to hear of that, and not of an address.
std::optional<CommandLineError> wrongSecurity(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("security")))
        return std::nullopt;
    const QString word = parser.value(QStringLiteral("security")).toLower();
    if (securityFromWord(word))
        return std::nullopt;
    return CommandLineError{
        CommandLineWords::tr("--security has to be tls, starttls or none, not \"%1\".")
            .arg(word.left(40))};
}

void applySecurity(const QCommandLineParser &parser, const ImapUrl &url,
                   imap::ConnectionSettings &connection)
{
    const QString word = parser.value(QStringLiteral("security")).toLower();
    connection.security =
        securityFromWord(word).value_or(url.tls ? Security::Tls : Security::StartTls);
    const quint16 usual = connection.security == Security::Tls ? 993 : 143;
    connection.port = url.port != 0 ? url.port : usual;
}

std::optional<CommandLineError> applyCommand(const QCommandLineParser &parser,
                                             ui::AccountProfile &account)
{
    const QString password = QStringLiteral("password-command");
    const QString token = QStringLiteral("token-command");
    if (!parser.isSet(password) && !parser.isSet(token))
        return std::nullopt;
    if (parser.isSet(password) && parser.isSet(token))
        return CommandLineError{
            CommandLineWords::tr("--password-command and --token-command exclude each other.")};
    const QString &option = parser.isSet(token) ? token : password;
    account.passwordCommand = parser.value(option).trimmed();
    if (account.passwordCommand.isEmpty())
        return CommandLineError{CommandLineWords::tr("--%1 needs a command.").arg(option)};
    account.passwordChoice = ui::PasswordChoice::Command;
    if (option == token)
        account.connection.signIn = imap::SignIn::Token;
    return std::nullopt;
}

std::optional<CommandLineError> applyOptions(const QCommandLineParser &parser,
                                             ui::AccountProfile &account)
{
    account.connection.readOnly = parser.isSet(QStringLiteral("read-only"));
    if (parser.isSet(QStringLiteral("ca-file"))) {
        const QString path = parser.value(QStringLiteral("ca-file"));
        const QFileInfo file(path);
        if (!file.isFile() || !file.isReadable())
            return CommandLineError{
                CommandLineWords::tr("The --ca-file \"%1\" cannot be read.").arg(path)};
        account.connection.caFile = file.absoluteFilePath();
    }
    account.passwordChoice = ui::PasswordChoice::AskEachTime;
    return applyCommand(parser, account);
}

CommandLineResult withUrl(const QCommandLineParser &parser, const QString &text, CommandLine line)
{
    const auto url = parseImapUrl(text);
    if (!url)
        return url.error();
    ui::AccountProfile account;
    account.connection.host = url->host;
    account.connection.user = url->user;
    applySecurity(parser, *url, account.connection);
    if (const auto error = applyOptions(parser, account))
        return *error;
    line.account = account;
    line.mailbox = url->mailbox;
    line.uidValidity = url->uidValidity;
    line.uid = url->uid;
    return line;
}

} // namespace

CommandLineResult parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommandLineOptions(parser);
    if (!parser.parse(arguments))
        return CommandLineError{parser.errorText()};
    CommandLine line;
    if (parser.isSet(QStringLiteral("help"))) {
        line.action = CommandLine::Action::ShowHelp;
        line.text = parser.helpText();
        return line;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        line.action = CommandLine::Action::ShowVersion;
        line.text = QStringLiteral("postroom %1\n").arg(QCoreApplication::applicationVersion());
        return line;
    }
    if (const auto error = wrongSecurity(parser))
        return *error;
    line.demo = parser.isSet(QStringLiteral("demo"));
    line.readOnly = parser.isSet(QStringLiteral("read-only"));
    const QStringList addresses = parser.positionalArguments();
    if (addresses.size() > 1)
        return CommandLineError{CommandLineWords::tr("Only one address can be opened at a time.")};
    if (line.demo && !addresses.isEmpty())
        return CommandLineError{CommandLineWords::tr("--demo and an address exclude each other.")};
    if (!addresses.isEmpty())
        return withUrl(parser, addresses.first(), line);
    for (const char *name : {"security", "ca-file", "password-command", "token-command"}) {
        if (parser.isSet(QString::fromLatin1(name)))
            return CommandLineError{
                CommandLineWords::tr("--%1 needs an address such as imaps://user@server/.")
                    .arg(QString::fromLatin1(name))};
    }
    return line;
}

} // namespace app
