// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/leaveselected.h"

namespace imap {

Step LeaveSelected::start(ServerMirror &mirror)
{
    if (!mirror.hasSelected())
        return Finished{Done{}};
    m_left = mirror.selected().name();
    const QByteArray purpose = QByteArrayLiteral("Leave folder");
    if (mirror.capabilities().has("UNSELECT"))
        return Send{{{UnselectCommand{}, purpose}}};
    const auto nowhere = MailboxName::fromWire(
        QByteArrayLiteral("postroom-leaves-the-folder-by-this-unlikely-name"));
    return Send{{{SelectCommand{nowhere, true, false}, purpose}}};
}

Step LeaveSelected::resume(const CommandResult &, ServerMirror &mirror)
{
    mirror.closeMailbox();
    announce(MailboxClosed{m_left});
    return Finished{Done{}};
}

} // namespace imap
