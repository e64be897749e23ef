// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/countfolders.h"

#include "imapcore/flows/listfolders.h"

namespace imap {

namespace {

/// At most this many STATUS in flight (the rules of the product, section 3).
constexpr qsizetype statusWindow = 25;

} // namespace

QList<Command> CountFolders::nextCommands(qsizetype most)
{
    QList<Command> commands;
    while (commands.size() < most && !m_mailboxes.isEmpty()) {
        const MailboxName mailbox = m_mailboxes.takeFirst();
        if (mailbox.isUsable())
            commands.append({StatusCommand{mailbox, m_items}, QByteArrayLiteral("Count messages")});
    }
    m_inFlight += commands.size();
    return commands;
}

Step CountFolders::start(ServerMirror &mirror)
{
    m_items = statusItems(mirror.capabilities());
    m_toCount = static_cast<quint64>(m_mailboxes.size());
    const QList<Command> commands = nextCommands(statusWindow);
    if (commands.isEmpty())
        return Finished{Done{}};
    return Send{commands};
}

Step CountFolders::resume(const CommandResult &result, ServerMirror &)
{
    if (!result.ok())
        m_outcome = refused(result).outcome;
    ++m_counted;
    --m_inFlight;
    const QList<Command> commands = nextCommands(1);
    if (!commands.isEmpty())
        return Send{commands};
    return m_inFlight > 0 ? Step(Await{}) : Step(Finished{m_outcome});
}

} // namespace imap
