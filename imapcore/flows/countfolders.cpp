// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/countfolders.h"

#include "imapcore/flows/listfolders.h"

namespace imap {

Step CountFolders::start(ServerMirror &mirror)
{
    Send step;
    const QByteArrayList items = statusItems(mirror.capabilities());
    for (const MailboxName &mailbox : std::as_const(m_mailboxes)) {
        if (mailbox.isUsable())
            step.commands.append(
                {StatusCommand{mailbox, items}, QByteArrayLiteral("Count messages")});
    }
    m_inFlight = step.commands.size();
    if (step.commands.isEmpty())
        return Finished{Done{}};
    return step;
}

Step CountFolders::resume(const CommandResult &result, ServerMirror &)
{
    if (!result.ok())
        m_outcome = refused(result).outcome;
    if (--m_inFlight > 0)
        return Await{};
    return Finished{m_outcome};
}

} // namespace imap
