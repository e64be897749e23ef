// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/closeact.h"

namespace imap {

CloseAct::CloseAct(CloseMailbox operation)
    : MessageAct(std::move(operation.messages), QByteArrayLiteral("Close folder"))
{
    countAtEnd(m_selection.mailbox);
}

QList<Command> CloseAct::plan(const ServerMirror &mirror) const
{
    // Also for an empty selection: then nothing may be marked.
    if (mirror.hasSelected() && mirror.selected().name() == m_selection.mailbox &&
        obstacle(mirror, Access::Write))
        return {};
    return {command(CloseCommand{})};
}

Step CloseAct::start(ServerMirror &mirror)
{
    if (const auto error = obstacle(mirror, Access::Write))
        return Finished{*error};
    return search(QByteArrayLiteral("DELETED"), mirror,
                  [this](const UidSet &marked, ServerMirror &now) {
                      if (isLetGo())
                          return stop(ImapError(Abandoned{}), now);
                      if (marked.subtracted(m_selection.uids).isEmpty())
                          return close(marked);
                      return stop(ImapError(Stale{Stale::Kind::MarkedMeanwhile}), now);
                  });
}

Step CloseAct::close(const UidSet &marked)
{
    return change(CloseCommand{}, marked,
                  [this, marked](const CommandResult &result, ServerMirror &mirror) {
                      if (!result.ok())
                          return stop(result, mirror);
                      tally(mirror.selected());
                      m_applied.uids = presentIn(mirror.selected(), marked);
                      mirror.closeMailbox();
                      announce(MailboxClosed{m_selection.mailbox});
                      return conclude(mirror);
                  });
}

void CloseAct::tally(const SelectedMailbox &mailbox)
{
    m_applied.missing = m_selection.uids.subtracted(presentIn(mailbox, m_selection.uids));
}

} // namespace imap
