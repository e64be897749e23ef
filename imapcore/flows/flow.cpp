// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/flow.h"

namespace imap {

void Flow::observe(const Response &, ServerMirror &) {}

QList<Command> Flow::plan(const ServerMirror &) const
{
    return {};
}

Outcome Flow::endedBy(const ImapError &error, const ServerMirror &)
{
    return error;
}

// Only Login asks for TLS or a password.
Step Flow::resumeInTls(ServerMirror &)
{
    return Await{};
}

Step Flow::resumeWithPassword(const Secret &, const QString &, ServerMirror &)
{
    return Await{};
}

Step Flow::resumeWithChallenge(const std::optional<QByteArray> &, ServerMirror &)
{
    return Await{};
}

Step Flow::resumeWithKey(const Secret &, ServerMirror &)
{
    return Await{};
}

Finished Flow::refused(const CommandResult &result)
{
    return {ImapError(Refused{result.status.kind, result.status.code, result.status.text,
                              commandName(result.command)})};
}

QList<FetchItem> rowItems()
{
    using Kind = FetchItem::Kind;
    return {{.kind = Kind::UidNumber},
            {.kind = Kind::Flags},
            {.kind = Kind::InternalDate},
            {.kind = Kind::Size},
            {.kind = Kind::Envelope}};
}

bool isStillSelected(const ServerMirror &mirror, UidValidity planned)
{
    return mirror.hasSelected() && mirror.selected().uidValidity() == planned;
}

} // namespace imap
