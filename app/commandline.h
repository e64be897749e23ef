// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/mailboxname.h"
#include "imapcore/types/numbers.h"
#include "imapcore/types/result.h"
#include "ui/dialogs/accountprofile.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// What an imap: or imaps: URL (RFC 5092) names.
struct ImapUrl
{
    bool tls = true; // imaps
    QString user;
    QString host;
    quint16 port = 0; // 0: not said
    std::optional<imap::MailboxName> mailbox;
    imap::UidValidity uidValidity;
    imap::Uid uid;
};

/// Why a command line cannot be followed: one sentence for stderr; the exit status is 2.
struct CommandLineError
{
    QString message;
};

/// What the person asked for when starting the program.
struct CommandLine
{
    enum class Action : quint8 { Run, ShowHelp, ShowVersion };
    Action action = Action::Run;
    QString text; // for ShowHelp and ShowVersion: what to print on stdout
    bool demo = false;
    bool readOnly = false;
    /// The account a URL names: never saved, and its id is empty.
    std::optional<ui::AccountProfile> account;
    std::optional<imap::MailboxName> mailbox;
    imap::UidValidity uidValidity;
    imap::Uid uid; // the message to open, if one was named
};

/// Reads the arguments, the program's name first. Looks at no setting and prints nothing; only asks
/// whether the --ca-file is there.
[[nodiscard]] imap::Result<CommandLine, CommandLineError>
parseCommandLine(const QStringList &arguments);

/// RFC 5092, percent-decoded, the mailbox as UTF-8. A password in it is refused, since other users
/// can see command lines.
[[nodiscard]] imap::Result<ImapUrl, CommandLineError> parseImapUrl(const QString &url);

} // namespace app
